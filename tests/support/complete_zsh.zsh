# complete_zsh.zsh LINE: what zsh makes of LINE when the tab key is pressed, on a terminal of its own.
zmodload zsh/zpty
artparse --completions zsh > _artparse
zpty -b shell "TERM=dumb zsh -f -i"
zpty -w shell "PS1=; PS2=; fpath=($PWD \$fpath); autoload -Uz compinit; compinit -u -d $PWD/dump; unsetopt zle_bracketed_paste; echo READ''Y"
expect() {
  local chunk
  text=
  repeat 200; do
    if zpty -r -t shell chunk; then text+=$chunk; else sleep 0.05; fi
    [[ $text == *$1* ]] && return
  done
}
expect READY
zpty -w -n shell "artparse $1"$'\t'
sleep 0.3
zpty -w -n shell $'\001echo "<\005>"\n'
expect '<artparse*>'
print -r -- ${${text##*echo \"<}%%>*} | tr -d '\r\a' | tail -n 1
zpty -d shell
