// The rules stand in the order of the table; each returns a choice or nothing.
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/build_source.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

Attribution SourceFinder::run() {
  if (const auto found = signature()) return finish(*found);
  if (is_question_of_nobody()) return {};
  if (is_of_nobody()) return {.of_nobody = true};
  if (const auto found = right_after()) return finish(with_poll(passed_on_by(*found)));
  if (site_.label && site_.words > 12 && q_ == 0) return label();
  if (const auto found = name_between_dash_and_colon()) return finish(*found);
  if (const auto found = name_before_dashes()) return finish(*found);
  if (history_.in_paragraph && is_time_before_colon()) {
    return repeat(*history_.in_paragraph, SourceRule::kPreviousQuote);
  }
  if (is_rest_of_split_quote()) return repeat(*history_.in_paragraph, SourceRule::kSplitQuote);
  if (const auto found = in_sentence()) return finish(with_poll(*found));
  if (site_.starts_sentence) {
    if (const auto found = in_paragraph()) return *found;
  }
  if (const auto found = beside_colon_or_dash()) return finish(*found);
  if (is_spoken_of()) return {};
  if (site_.headline && !site_.starts_sentence) return {};  // "Council fells 'wishing tree'": somebody else's words
  if (!site_.starts_sentence) {
    if (const auto found = relative_before()) return finish(*found);
    Phrase subject = clause_subject(p_, q_, lo_);
    if (!subject) subject = sentence_subject(p_, lo_, q_);
    if (!subject && p_[lo_].has(kFrontAdverbial) && !p_[lo_].has(kAs)) {
      subject = sentence_subject(p_, lo_ + 1, q_);  // "When Smith used the words "…","
    }
    if (subject && subject->end < q_ && p_[subject->end].has(kHeOrShe)) subject = {subject->end, subject->end + 1};
    if (site_.words >= 3 && subject && (is_thing(*subject) || p_[subject->begin].has(kIt))) {
      if (auto found = told_before()) return *found;
    }
    if (subject && p_[subject->begin].has(kPossessivePronoun) && p_[subject->end - 1].has(kCueNoun)) {
      subject->end = subject->begin + 1;  // "his answer"
    }
    if (subject && subject->end <= q_ && !holds_quote(*subject)) {
      return finish(with_poll({SourceRule::kSentenceSubject, &p_, *subject}));
    }
    if (site_.words >= 3 && history_.in_paragraph) {
      return repeat(*history_.in_paragraph, SourceRule::kPreviousQuoteInside);
    }
    return {};
  }
  return across_paragraphs();
}

bool SourceFinder::holds_quote(UnitRange subject) const {
  const Unit& last = p_[q_ - 1];
  return subject.end == q_ && !last.capital &&
         (last.is_adjective || last.adjective || last.has_any({kDeterminer, kCalled}));
}

std::span<const CueFrame> SourceFinder::frames_between(std::uint32_t first, std::uint32_t last) const {
  return frames_of(*window_.current, first, last);
}

std::span<const CueFrame> SourceFinder::frames_of(const FramedParagraph& p, std::uint32_t first, std::uint32_t last) {
  const auto begin = std::lower_bound(p.frames.begin(), p.frames.end(), first,
                                      [](const CueFrame& frame, std::uint32_t s) { return frame.sentence < s; });
  const auto end = std::upper_bound(begin, p.frames.end(), last,
                                    [](std::uint32_t s, const CueFrame& frame) { return s < frame.sentence; });
  return {begin, end};
}

Attribution SourceFinder::finish(const Choice& choice) const {
  Attribution out;
  if (is_number(choice)) return out;
  out.rule = choice.rule;
  if (is_no_noun(choice)) return out;
  out.source = build_source(text_, tokens_, *choice.paragraph, {choice.phrase, choice.antecedent, choice.cue});
  if (choice.cue >= 0) out.cue = (*choice.paragraph)[choice.cue].tokens;
  if (choice.outer) {
    out.via = build_source(text_, tokens_, p_, {choice.outer->subject, choice.outer->antecedent, choice.outer->verb});
  }
  out.negated = choice.negated;
  return out;
}

bool SourceFinder::is_no_noun(const Choice& choice) {
  const Unit& word = (*choice.paragraph)[choice.phrase.begin];
  if (choice.phrase.size() != 1 || word.name != NameType::kNone || word.is_role || word.plural || word.digit) {
    return false;
  }
  if (word.has_any({kPronoun, kIndefinite, kPersonNoun, kGroupNoun, kNumberWord})) return false;
  return word.ends_ly || word.is_verb || word.has_any({kThere, kAdverb, kPreposition, kAuxiliary});
}

bool SourceFinder::is_number(const Choice& choice) {
  if (choice.cue >= 0) return false;
  for (UnitIndex i = choice.phrase.begin; i < choice.phrase.end; ++i) {
    if (!(*choice.paragraph)[i].digit) return false;
  }
  return true;
}

Attribution SourceFinder::repeat(const Attribution& said, SourceRule rule) {
  Attribution out = said;
  out.rule = rule;
  return out;
}

Choice SourceFinder::of_frame(SourceRule rule, const CueFrame& frame) const {
  return {rule, &p_, frame.subject, frame.antecedent, frame.verb, frame.tier, frame.negated};
}

Attribution find_source(std::string_view text, const Tokens& tokens, const ParagraphWindow& window,
                        const QuoteSite& site, const QuoteHistory& history) {
  return SourceFinder(text, tokens, window, site, history).run();
}

}  // namespace artparse
