// The four marked kinds differ by colour (told apart also by eyes without one kind of cones) and by the line
// under them: people solid and thick, places dashed, organizations double, quotes thin; and behind a quote
// stands its speaker.
#include "render/html/html_style.h"

#include "render/html/html_view.h"

namespace artparse {
namespace {

constexpr std::size_t kMostHoverRules = 200;  // a browser looks at each of them whenever the pointer moves

constexpr std::string_view kBase = R"css(:root {
  color-scheme: light dark;
  --ground: #fdfcfa; --sheet: #fff; --text: #1d1c1a; --muted: #63605a; --line: #dedad2; --glow: #ffe9a8;
  --person: #13425c; --place: #dd4a0c; --organization: #14a181; --quote: #b01ab4;
  --person-ground: #dfebf3; --place-ground: #fdeadf; --organization-ground: #dbf4eb; --quote-ground: #f8e8f8;
  --sea: #eaf1f5; --land: #d9d5c9; --net: #c3ced6;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif Pro", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #161617; --sheet: #1d1d1f; --text: #e9e6e0; --muted: #a5a098; --line: #38373a; --glow: #5a4a12;
    --person: #b5cdf5; --place: #f4712f; --organization: #3edd9f; --quote: #e05cf0;
    --person-ground: #26344a; --place-ground: #412514; --organization-ground: #11392a; --quote-ground: #37203b;
    --sea: #1b242b; --land: #4a4b48; --net: #33424c;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
a { color: inherit; }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--person); outline-offset: 2px; }
mark { background: none; color: inherit; padding: 0 0 1px; border-radius: 2px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.person { border-bottom: 2px solid var(--person); background: var(--person-ground); }
mark.place { border-bottom: 2px dashed var(--place); background: var(--place-ground); }
mark.organization { border-bottom: 4px double var(--organization); background: var(--organization-ground); }
mark.quote { background: var(--quote-ground); box-shadow: inset 0 -1px var(--quote); padding-block: 1px; }
.count { color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem 2rem; color: var(--muted); font-size: 12px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
)css";

constexpr std::string_view kArticle =
    R"css(.page { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1.5rem 2rem; display: grid;
  grid-template-columns: minmax(0, 1fr) 23.5rem; gap: 1rem 2rem; align-items: start; }
.legend { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; font-size: 14px; }
.legend label { display: inline-flex; align-items: center; gap: .4rem; padding: .25rem .75rem .25rem .55rem; cursor: pointer;
  border: 1px solid var(--line); border-radius: 99px; background: var(--sheet); }
.legend input { margin: 0; accent-color: var(--muted); }
.legend label:has(input:not(:checked)) { opacity: .6; }
article, .problem { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 2.25rem 2.75rem;
  font: 18px/1.72 var(--serif); }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
h1.headline { font: 700 30px/1.25 var(--serif); margin: .6rem 0 .8rem; text-wrap: balance; }
.deck { font-size: 20px; line-height: 1.5; color: var(--muted); margin: 0 0 1rem; }
.byline { font: 15px/1.5 var(--sans); font-weight: 600; margin: 0 0 1rem; }
.photo { font: 14px/1.5 var(--sans); color: var(--muted); margin: 1rem 0; padding: .5rem 0 .5rem .9rem;
  border-left: 3px solid var(--line); }
.paragraph { margin: 0 0 1.05rem; }
.rest { font: 14px/1.55 var(--sans); color: var(--muted); white-space: pre-line; margin: 0 0 1rem; }
.fold summary { cursor: pointer; font: 13px/1.5 var(--sans); color: var(--muted); margin: 0 0 1rem; }
.fold summary::after { content: attr(data-lines) " lines of the page around the story"; }
.no-body .rest { font: inherit; color: inherit; }
mark.header { border-bottom: 1px dotted var(--muted); }
mark.speaker, mark.cue { border-bottom: 1px dotted var(--quote); padding-bottom: 4px; }
mark.cue { font-style: italic; }
.quote mark.person, .quote mark.place, .quote mark.organization { background: none; }
.tag { font: 600 11.5px/1 var(--sans); text-decoration: none; color: var(--quote); white-space: nowrap; vertical-align: 1px; }
.tag::before { content: attr(data-name); display: inline-block; max-width: 15em; overflow: hidden; text-overflow: ellipsis;
  vertical-align: middle; margin: 0 .15em 2px .3em; padding: .2em .55em .25em; border: 1px solid currentColor;
  border-radius: 99px; }
.tag.nobody { color: var(--muted); font-weight: 400; }
.tag.nobody::before { border-style: dashed; }
.unseen { font-size: 0; }
.unseen::after { content: attr(title); font: 600 10px/1 var(--sans); color: #8a0019; background: #fff3bf; border-radius: 3px;
  padding: 1px 3px; margin: 0 1px; vertical-align: 2px; }
:target { scroll-margin-top: 30vh; background: var(--glow) !important; }
li:target { scroll-margin-top: 1rem; }
aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; overscroll-behavior: contain;
  scrollbar-width: thin; font-size: 14px; line-height: 1.45; border: 1px solid var(--line); border-radius: 10px;
  background: var(--sheet); padding: .4rem 1.1rem 1.1rem; }
aside h2 { font: 650 12px/1.4 var(--sans); letter-spacing: .07em; text-transform: uppercase; margin: 1.1rem 0 .5rem; }
aside section { padding-bottom: .6rem; }
aside section + section, .rules { border-top: 1px solid var(--line); }
aside ol { list-style: none; margin: 0; padding: 0; }
aside li { padding: .22rem .4rem; margin: 0 -.4rem; border-radius: 5px; }
aside b { font-weight: 600; }
.list-of-person b { border-bottom: 2px solid var(--person); }
.list-of-place b { border-bottom: 2px dashed var(--place); }
.list-of-organization b { border-bottom: 4px double var(--organization); }
.links { margin-inline-start: .5em; font-size: 11px; white-space: normal; color: var(--muted); }
.links a { display: inline-block; min-width: 1.5em; padding: 0 .3em; margin: 1px 2px 1px 0; text-align: center;
  text-decoration: none; border: 1px solid var(--line); border-radius: 4px; font-variant-numeric: tabular-nums; }
.links a:hover, .tag:hover::before { border-color: var(--text); }
.note { color: var(--muted); font-size: 12.5px; margin-inline-start: .5em; }
.note + .note::before { content: "\00b7"; margin-inline-end: .5em; }
dl { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem .8rem; }
dt { color: var(--muted); }
dd { margin: 0; }
blockquote { margin: 0; padding-inline-start: .6rem; border-inline-start: 3px solid var(--quote); font: 14.5px/1.45 var(--serif); }
blockquote a { text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
  overflow: hidden; }
.by { margin: .15rem 0 .35rem .75rem; font-weight: 600; font-size: 13px; }
.by a { text-decoration-color: var(--quote); text-underline-offset: 2px; }
.how { font-weight: 400; color: var(--muted); margin-inline-start: .6em; font-size: 12px; }
.rules { margin-top: 1.1rem; padding-top: .7rem; font-size: 12.5px; }
.rules summary { cursor: pointer; font-weight: 600; }
.rules dl { margin-top: .5rem; }
.map { display: block; width: 100%; height: auto; margin-top: .7rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--sea); }
.land { fill: var(--land); fill-rule: evenodd; }
.net { fill: none; stroke: var(--net); stroke-width: .6; }
.map text { font: 9.5px var(--sans); fill: var(--text); }
.map .degree { font-size: 7px; fill: var(--muted); }
.map .name { text-anchor: middle; paint-order: stroke; stroke: var(--sea); stroke-width: 2.5px; stroke-linejoin: round; }
.map .point { fill: var(--place); stroke: var(--sheet); stroke-width: 1; }
.map .area { fill: var(--sheet); fill-opacity: .55; stroke: var(--place); stroke-width: 1.6; }
.problem { border-color: #b00020; }
.problem h1 { margin: 0 0 .5rem; font-size: 22px; }
body:has(#show-person:not(:checked)) article mark.person, body:has(#show-place:not(:checked)) article mark.place,
body:has(#show-organization:not(:checked)) article mark.organization, body:has(#show-quote:not(:checked)) article mark.quote,
body:has(#show-quote:not(:checked)) article mark.speaker, body:has(#show-quote:not(:checked)) article mark.cue {
  background: none; border: 0; padding: 0; font-style: inherit; }
body:has(#show-quote:not(:checked)) .tag { display: none; }
@media (max-width: 60rem) {
  .page { grid-template-columns: minmax(0, 1fr); padding: .75rem; gap: .75rem; }
  article, .problem { padding: 1.25rem 1.1rem; font-size: 17px; line-height: 1.65; }
  h1.headline { font-size: 24px; }
  aside { position: static; max-height: none; overflow: visible; }
  .legend { gap: .35rem; font-size: 13px; }
  .legend label { padding: .2rem .55rem .2rem .4rem; }
  .links a { min-width: 2em; padding: .25em .4em; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --sheet: #fff; --text: #000; --muted: #444; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { display: block; max-width: none; padding: 0; }
  article, aside { border: 0; padding: 0; max-height: none; position: static; overflow: visible; background: none; }
  article { font-size: 11pt; }
  aside { margin-top: 1.5rem; columns: 2; column-gap: 2rem; font-size: 9pt; }
  aside section, aside li, .map, blockquote { break-inside: avoid; }
  .list-of-quote, .list-of-place { break-inside: auto; }
  .legend { margin-bottom: 1.2rem; }
  .links, .legend input { display: none; }
  aside li { margin: 0; padding-inline: 0; }
  blockquote a { display: block; }
  .paragraph { orphans: 3; widows: 3; }
}
@media (forced-colors: active) { mark { background: Canvas; color: CanvasText; } }
)css";

constexpr std::string_view kIndex = R"css(.index { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1 { font: 700 30px/1.25 var(--serif); margin: .3rem 0 1rem; }
h2 { font: 600 14px/1.4 var(--sans); color: var(--muted); margin: 1.6rem 0 .6rem; }
section { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 10px; font-variant-numeric: tabular-nums; table-layout: fixed; }
th { text-align: start; font-weight: 500; font-size: 12px; color: var(--muted); }
th, td { padding: .55rem .7rem; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child td { border-bottom: 0; }
tbody tr:hover { background: var(--ground); }
.n { text-align: end; white-space: nowrap; width: 4.8rem; } .n:nth-child(6) { width: 7rem; }
.date { width: 7.5rem; } .outlet { width: 10rem; }
.article a { font: 600 17px/1.35 var(--serif); text-decoration-color: var(--line); text-underline-offset: 3px; }
.article a:hover { text-decoration-color: currentColor; }
.file { color: var(--muted); font-size: 12px; }
.date { white-space: nowrap; }
@media (max-width: 48rem) {
  .index { padding: .75rem; }
  thead { display: none; }
  table, tbody { display: block; }
  .n, .n:nth-child(6), .date, .outlet { width: auto; }
  tr { display: flex; flex-wrap: wrap; gap: .1rem .8rem; padding: .7rem .9rem; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0; }
  td { padding: 0; border: 0; font-size: 13px; color: var(--muted); }
  td:empty { display: none; }
  .article { flex: 1 0 100%; color: var(--text); }
  .people::before { content: "People "; } .places::before { content: "Places "; }
  .organizations::before { content: "Organizations "; } .quotes::before { content: "Quotes "; }
}
@media print { table { border: 0; } tr { break-inside: avoid; } }
)css";

}  // namespace

std::string_view html_base_style() {
  return kBase;
}
std::string_view html_article_style() {
  return kArticle;
}
std::string_view html_index_style() {
  return kIndex;
}

void append_html_hover_rules(std::string_view group, std::size_t count, std::string& out) {
  for (std::size_t item = 0; item < std::min(count, kMostHoverRules); ++item) {
    const std::string name = ".in-" + item_id(group, item);
    out.append("body:has(").append(name).append(":hover) ").append(name);
    out += ",";
  }
  if (count == 0) return;
  out.back() = '{';
  out += "outline:2px solid var(--" + std::string(group) + ");outline-offset:1px}\n";
}

}  // namespace artparse
