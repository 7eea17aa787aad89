# complete_bash.bash WORD...: what bash offers for the last word of a command line, as readline would part it.
source <(artparse --completions bash)
compopt() { :; }  # works only while a line is edited
COMP_WORDS=(artparse)
for word in "$@"; do
  case $word in
    --*=?*) COMP_WORDS+=("${word%%=*}" = "${word#*=}") ;;
    --*=) COMP_WORDS+=("${word%=}" =) ;;
    *) COMP_WORDS+=("$word") ;;
  esac
done
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_artparse
echo "${COMPREPLY[*]}"
