#include "mentions/build_source.h"

#include <algorithm>

namespace artparse {
namespace {

using enum ClauseClass;

bool ends_head(const Unit& unit) { return unit.has_any({kPreposition, kSubordinator}) || unit.is(','); }

TokenRange without_possessive(const Tokens& tokens, TokenRange range) {
  if (range.size() > 1 && tokens[range.end - 1].shape >= TokenShape::kPossessive) --range.end;
  return range;
}

// The run of capitals (or the one noun) that ends before `end`.
TokenRange head_before(const Tokens& tokens, const Paragraph& p, UnitIndex begin, UnitIndex end) {
  UnitIndex last = end - 1;
  while (last > begin && !p[last].word) --last;
  UnitIndex first = last;
  while (first > begin && p[last].capital && p[first - 1].capital && !p[first - 1].possessive) --first;
  return without_possessive(tokens, {p[first].tokens.begin, p[last].tokens.end});
}

void add_heads(const Tokens& tokens, const Paragraph& p, UnitRange phrase, std::vector<TokenRange>& heads) {
  UnitIndex begin = phrase.begin;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    const bool joins = p[i].has(kAnd) && i > begin && i + 1 < phrase.end && p[i - 1].capital;
    if (joins) heads.push_back(head_before(tokens, p, begin, i));
    if (joins) begin = i + 1;
    if (i > begin && ends_head(p[i])) {
      heads.push_back(head_before(tokens, p, begin, i));
      return;
    }
  }
  heads.push_back(head_before(tokens, p, begin, phrase.end));
}

}  // namespace

SourceMention build_source(const Tokens& tokens, const Paragraph& p, UnitRange phrase, UnitRange antecedent) {
  SourceMention source;
  source.tokens = without_possessive(tokens, {p[phrase.begin].tokens.begin, p[phrase.end - 1].tokens.end});
  add_heads(tokens, p, antecedent.empty() ? phrase : antecedent, source.heads);
  return source;
}

}  // namespace artparse
