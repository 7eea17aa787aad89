// Reported clauses without a verb of saying: nouns with a clause, views of nobody named, questions asked by nobody
// named.
#include "mentions/quotes/clause_finder.h"

#include <algorithm>

#include "mentions/quotes/build_source.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

void ClauseFinder::add_noun_clauses() {
  for (UnitIndex i = 1; i + 2 < p_.size(); ++i) {
    if (!p_[i].has(kNounThat) || !p_[i + 1].has(kThat) || p_[i].sentence != p_[i + 2].sentence) continue;
    if (is_covered(p_[i + 1].tokens.begin)) continue;
    hi_ = p_.sentence_of(i).end;
    UnitIndex end = i + 2;
    while (end < hi_ && !p_[end].is(',') && !p_[end].is(';') && !p_[end].is('.')) ++end;
    QuoteMention& clause = make(i + 1, end, "noun-that");
    if (p_[i - 1].possessive) {
      if (const auto owner = noun_phrase_before(p_, i - 1, std::max(p_.sentence_of(i).begin, i - 6))) {
        clause.source = build_source(text_, tokens_, p_, {*owner, {}});
      }
    } else if (p_[i - 1].has(kPossessivePronoun)) {
      clause.source = build_source(text_, tokens_, p_, {{i - 1, i}, {}});
    }
  }
}

void ClauseFinder::add_questions() {
  for (UnitIndex i = 0; i + 2 < p_.size(); ++i) {
    if (!p_[i].cue.has(VerbFrame::kQuestion) || !p_[i].cue.has(VerbForm::kPerfect)) continue;
    lo_ = p_.sentence_of(i).begin;
    hi_ = p_.sentence_of(i).end;
    const bool passive = i == lo_ || p_[i - 1].has_any({kBe, kFrontAdverbial, kAdverb}) || p_[i - 1].is(',');
    UnitIndex begin = i + 1;
    while (begin < std::min(hi_, i + 8) && !p_[begin].has_any({kWhWord, kAboutOrFor}) && !p_[begin].is(',')) ++begin;
    if (!passive || begin + 1 >= hi_ || !p_[begin].has_any({kWhWord, kAboutOrFor}) ||
        is_covered(p_[begin].tokens.begin)) {
      continue;
    }
    UnitIndex end = begin + 1;
    while (end < hi_ && !p_[end].is(',') && !p_[end].is('.') && !p_[end].is('-') && !p_[end].is_quote()) ++end;
    if (end > begin + 1) make(begin, end, "asked-question").cue = p_[i].tokens;
  }
}

void ClauseFinder::add_raised_clauses() {
  for (UnitIndex i = 1; i + 1 < p_.size(); ++i) {
    const bool passive = p_[i].has(kRaisingPassive) && p_[i + 1].has(kTo);
    const bool active =
        p_[i].has(kRaisingVerb) && !(p_[i + 1].has(kPreposition) && !p_[i + 1].has(kTo));  // not "appeared on stage"
    if (!passive && !active) continue;
    lo_ = p_.sentence_of(i).begin;
    hi_ = p_.sentence_of(i).end;
    UnitIndex group = i;
    bool be = false;
    while (group > lo_ && (p_[group - 1].has_any({kAuxiliary, kAdverb}) || p_[group - 1].ends_ly)) {
      be |= p_[--group].has(kBe);
    }
    if (group == lo_ || i + 1 >= hi_ || (passive && !be) || is_covered(p_[i].tokens.begin)) continue;
    in_sentence_ = {};
    const UnitIndex end = object_end(i + 1, clause_end(i + 1, CueFrame{}));
    if (end <= i + 2) continue;
    const auto subject = noun_phrase_before(p_, group - 1, lo_);
    if (subject && !p_[subject->begin].has_any({kIt, kThere})) {
      make(subject->begin, subject->end, "raised-subject").cue = p_[i].tokens;
    }
    make(i + 1, end, "raised-rest").cue = p_[i].tokens;
  }
}

bool ClauseFinder::is_covered(TokenIndex token) const {
  const std::uint32_t at = tokens_[token].span.begin;
  for (std::size_t i = out_.size(), steps = 0; i > 0 && steps < 8; --i, ++steps) {
    if (out_[i - 1].span.begin <= at && at < out_[i - 1].span.end) return true;
  }
  return false;
}

}  // namespace artparse
