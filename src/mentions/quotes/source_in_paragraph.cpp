// A source in other sentences and paragraphs: the quote before, the sentence before, the paragraph before.
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

// "Asked how he felt, Smith shrugged."
bool SourceFinder::is_asked_about(const CueFrame& frame) const {
  return frame.subject.begin > 0 && p_[frame.subject.begin - 1].has(kWhWord) && frame.kind == FrameKind::kSubjectVerb;
}

bool SourceFinder::is_question_of_nobody() const {
  if (q_ == lo_) return false;
  UnitIndex verb = q_ - 1;
  while (verb > lo_ && (p_[verb].is(',') || p_[verb].is(':') || p_[verb].has(kBetweenCueAndQuote))) --verb;
  if (!p_[verb].cue.has(VerbFrame::kQuestion) || !p_[verb].cue.has(VerbForm::kPerfect)) return false;
  UnitIndex be = verb - 1;
  while (be > lo_ && p_[be].has(kAdverb)) --be;
  return verb == lo_ || p_[be].has(kBe) || (be == lo_ && p_[be].has(kWhWord));
}

bool SourceFinder::tells_of_last(const CueFrame& frame) const {
  return history_.in_paragraph->cue && *history_.in_paragraph->cue == p_[frame.verb].tokens;
}

std::optional<Attribution> SourceFinder::in_paragraph() const {
  const std::uint32_t sentence = p_[q_].sentence;
  const CueFrame* strong = nullptr;   // the last verb of saying of the sentence before
  const CueFrame* any = nullptr;
  for (const CueFrame& frame : frames_between(sentence == 0 ? 0 : sentence - 1, sentence)) {
    if (frame.verb >= q_ || frame.subject.end > q_ || is_asked_about(frame)) continue;
    if (frame.tier <= 2 && !any) any = &frame;
    if (frame.tier == 1 && (is_finite(frame) || frame.kind == FrameKind::kAccordingTo ||
                            (frame.kind == FrameKind::kCoordinated && !history_.in_paragraph))) {
      strong = &frame;
    }
  }
  if (history_.in_paragraph) {
    const std::uint32_t last = p_[history_.in_paragraph_at].sentence;
    const bool opens = strong && strong->extent.begin == history_.in_paragraph_at + 1 && !tells_of_last(*strong);
    if (strong && strong->verb > history_.in_paragraph_at && (strong->sentence > last || opens)) {
      return finish(of_frame(SourceRule::kPreviousSentence, *strong));
    }
    return repeat(*history_.in_paragraph, SourceRule::kPreviousQuote);
  }
  if (strong) return finish(of_frame(SourceRule::kPreviousSentence, *strong));
  if (q_ == 0 || sentence == 0) return std::nullopt;
  if (any) return finish(of_frame(SourceRule::kPreviousSentenceSubject, *any));
  const UnitRange before = p_.sentences[sentence - 1];
  if (const Phrase asked = asked_subject(before)) return finish({SourceRule::kPreviousSentenceSubject, &p_, *asked});
  if (const Phrase subject = last_somebody(sentence)) {
    return finish({SourceRule::kPreviousSentenceSubject, &p_, *subject});
  }
  return std::nullopt;
}

Phrase SourceFinder::last_somebody(std::uint32_t sentence) const {
  constexpr std::uint32_t kReach = 3;
  Phrase last;
  for (std::uint32_t back = 1; back <= std::min(kReach, sentence); ++back) {
    const UnitRange before = p_.sentences[sentence - back];
    const Phrase subject = sentence_subject(p_, before.begin, before.end);
    if (subject && !is_thing(*subject) && !p_[subject->begin].has(kIt)) return subject;
    if (back == 1) last = subject;
    if (!last) break;
  }
  return last;
}

Phrase SourceFinder::asked_subject(UnitRange sentence) const {
  constexpr UnitIndex kReach = 4;
  if (!p_[sentence.end - 1].is('?') || !p_[sentence.begin].has(kWhWord)) return std::nullopt;
  for (UnitIndex i = sentence.begin + 1; i < std::min(sentence.end, sentence.begin + kReach); ++i) {
    if (!p_[i].has(kAuxiliary)) continue;
    const Phrase who = noun_phrase_after(p_, i + 1, sentence.end);
    return who && (p_[who->begin].has(kHeOrShe) || p_[who->begin].name == NameType::kPerson) ? who : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Attribution> SourceFinder::told_before() const {
  const std::uint32_t sentence = p_[q_].sentence;
  if (history_.in_paragraph && p_[history_.in_paragraph_at].sentence + 1 != sentence) return std::nullopt;
  auto found = in_paragraph();
  if (!found || (found->rule != SourceRule::kPreviousQuote && found->rule != SourceRule::kPreviousSentence)) {
    return std::nullopt;
  }
  found->rule = SourceRule::kPreviousQuoteInside;
  return found;
}

bool SourceFinder::is_rest_of_split_quote() const {
  if (!history_.in_paragraph || history_.in_paragraph_at < lo_ || q_ == lo_ || !p_[q_ - 1].is(',')) return false;
  if (!is_after_rule(history_.in_paragraph->rule)) return false;
  const UnitIndex from = history_.in_paragraph_at;
  bool seen = false;
  for (const CueFrame& frame : frames_) {
    if (frame.verb <= from || frame.verb >= q_ || frame.kind == FrameKind::kRelative) continue;
    if (seen) return false;
    seen = true;
  }
  return true;
}

Attribution SourceFinder::across_paragraphs() const {
  if (site_.first_of_paragraph && q_ <= 1 && window_.previous) {
    if (const auto found = after_colon_of_previous()) return finish(*found);
  }
  for (const CueFrame& frame : frames_between(p_[q_].sentence, p_[q_].sentence + 1)) {
    if (frame.verb > q_ && frame.subject.begin > q_ && frame.tier == 1 &&
        (is_finite(frame) || frame.kind == FrameKind::kAccordingTo)) {
      return finish(of_frame(SourceRule::kNextSentence, frame));
    }
  }
  if (const auto found = cue_noun_of_next_sentence()) return finish(*found);
  const CueFrame* told = last_told();
  if (!told && history_.before && history_.paragraphs_ago <= 2) {
    if (history_.before_asks && !history_.before_is_open && site_.end_mark != '?') {
      return {};  // the answer is somebody else's
    }
    return repeat(*history_.before, history_.before_is_open ? SourceRule::kChainOpen : SourceRule::kChainQuote);
  }
  if (!told) {
    const auto found = frame_of_next_paragraph();
    return found ? finish(*found) : Attribution{};
  }
  return finish({SourceRule::kChainFrame, &window_.previous->units, told->subject, told->antecedent, told->verb});
}

std::optional<Choice> SourceFinder::cue_noun_of_next_sentence() const {
  const std::uint32_t next = p_[q_].sentence + 1;
  if (next >= p_.sentences.size()) return std::nullopt;
  constexpr UnitIndex kFarthest = 4;
  const auto [begin, end] = p_.sentences[next];
  if (begin + 1 >= end || !p_[begin].has(kDeterminer) || !p_[begin + 1].has(kCueNoun)) return std::nullopt;
  for (UnitIndex i = begin + 2; i < std::min(end, begin + 2 + kFarthest); ++i) {
    if (!p_[i].has_any({kFrom, kBy})) continue;
    if (const Phrase who = noun_phrase_after(p_, i + 1, end)) {
      return Choice{SourceRule::kNextSentence, &p_, *who, {}, begin + 1, 1};
    }
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::frame_of_next_paragraph() const {
  if (p_.size() > q_ + 1 || q_ > 0 || !window_.next || window_.next->units.sentences.empty()) return std::nullopt;
  const Paragraph& next = window_.next->units;
  for (UnitIndex i = 0; i < next.sentences[0].end; ++i) {
    if (next[i].is_quote()) return std::nullopt;
  }
  for (const CueFrame& frame : frames_of(*window_.next, 0, 0)) {
    if (frame.kind == FrameKind::kSubjectVerb && !next[frame.subject.begin].has(kPronounFirst)) {
      return Choice{
          SourceRule::kNextParagraph, &next, frame.subject, frame.antecedent, frame.verb, frame.tier, frame.negated};
    }
  }
  return std::nullopt;
}

const CueFrame* SourceFinder::last_told() const {
  if (!window_.previous || window_.previous->units.sentences.empty()) return nullptr;
  const Paragraph& before = window_.previous->units;
  const auto last = static_cast<std::uint32_t>(before.sentences.size() - 1);
  for (UnitIndex i = before.sentences[last].begin; i < before.sentences[last].end; ++i) {
    if (before[i].is_quote()) return nullptr;
  }
  const CueFrame* found = nullptr;
  for (const CueFrame& frame : frames_of(*window_.previous, last, last)) {
    const bool opens =
        frame.tier == 2 && !found && is_finite(frame) && frame.subject.begin == before.sentences[last].begin;
    if (opens || (frame.tier == 1 && (is_finite(frame) || frame.kind == FrameKind::kParticiple))) found = &frame;
  }
  return found;
}

std::optional<Choice> SourceFinder::after_colon_of_previous() const {
  const Paragraph& before = window_.previous->units;
  if (before.size() == 0 || !before[before.size() - 1].is(':')) return std::nullopt;
  const auto last = static_cast<std::uint32_t>(before.sentences.size() - 1);
  const CueFrame* found = nullptr;
  for (const CueFrame& frame : frames_of(*window_.previous, last, last)) found = &frame;
  if (found) return Choice{SourceRule::kChainColon, &before, found->subject, found->antecedent, found->verb};
  Phrase subject = sentence_subject(before, before.sentences[last].begin, before.size());
  if (!subject) {
    subject = noun_phrase_before(before, before.size() - 2, before.sentences[last].begin);  // "And from Smith:"
  }
  if (!subject) return std::nullopt;
  return Choice{SourceRule::kChainColon, &before, *subject};
}

}  // namespace artparse
