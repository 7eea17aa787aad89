// A source in the sentence of the quote: the frames on its left with what holds them, trailing frames.
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

std::optional<Choice> SourceFinder::in_sentence() const {
  const auto noun = cue_noun();
  if (noun && noun->rule == SourceRule::kCueNounFrom && after_marks(noun->phrase.end) == q_ &&
      !starts_with_auxiliary()) {
    return noun;
  }
  if (const auto found = by_phrase_behind()) return found;
  const CueFrame* passed_on = according_to();
  if (auto found = before()) {
    if (noun && is_told_by_noun(*noun, found->cue)) return noun;
    if (passed_on) {
      found->outer = passed_on;
    } else if (found->tier > 1) {
      const CueFrame* frame = trailing();
      if (frame && (found->tier == 3 || !is_adjacent(found->cue + 1))) return of_frame(SourceRule::kTrailing, *frame);
      if (frame && !found->outer) found->outer = frame;
    } else if (const CueFrame* frame = is_thing(found->phrase)              ? trailing()
                                       : found->rule == SourceRule::kBefore ? closing()
                                                                            : nullptr) {
      return of_frame(SourceRule::kTrailing, *frame);
    } else if (!found->outer) {
      found = passed_on_by(*found);
    }
    return found;
  }
  if (passed_on) return of_frame(SourceRule::kAccordingTo, *passed_on);
  if (const CueFrame* frame = trailing()) return of_frame(SourceRule::kTrailing, *frame);
  if (noun) return noun;
  return cue_noun_behind();
}

bool SourceFinder::starts_with_auxiliary() const {
  const TokenIndex first = p_[q_].tokens.begin + 1;
  return first < p_[q_].tokens.end && tokens_.word(first).classes.has(kAuxiliary);
}

std::optional<Choice> SourceFinder::by_phrase_behind() const {
  for (const CueFrame& frame : frames_) {
    const bool aside = frame.kind == FrameKind::kByPhrase && frame.verb > q_ + 2 && p_[frame.verb - 1].has(kAs);
    if (aside && no_quote_between(q_ + 1, frame.verb, true)) return of_frame(SourceRule::kBeforeDescribing, frame);
    const bool around = frame.kind == FrameKind::kByPhrase && frame.verb < q_ && frame.subject.begin > q_;
    if (!around || !is_adjacent(frame.verb + 1)) continue;
    Choice choice = of_frame(SourceRule::kBeforeDescribing, frame);
    if (const CueFrame* outer = climb(&frame); outer != &frame) choice.outer = outer;
    return choice;
  }
  return std::nullopt;
}

bool SourceFinder::is_spoken_of() const {
  if (q_ == lo_) return false;
  UnitIndex verb = q_ - 1;
  while (verb > lo_ && p_[verb].has(kBetweenCueAndQuote)) --verb;
  if (!p_[verb].cue.has(VerbForm::kPerfect) || p_[verb].capital) return false;
  if (p_[verb].cue.tier == 3) return p_[verb + 1].has(kAs);  // "known as"
  if (p_[verb].cue.tier != 2) return false;
  UnitIndex be = verb - 1;
  while (be > lo_ && (p_[be].has(kAdverb) || (p_[be].ends_ly && !p_[be].capital))) --be;
  return be >= lo_ && (p_[be].has(kBe) || p_[be].is(','));
}

const CueFrame* SourceFinder::according_to() const {
  const CueFrame* first = nullptr;
  const CueFrame* last = nullptr;
  for (const CueFrame& frame : frames_) {
    if (frame.kind != FrameKind::kAccordingTo) continue;
    if (!first) first = &frame;
    last = &frame;
  }
  return first && first->subject.end <= q_ ? first : last;
}

bool SourceFinder::is_adjacent(UnitIndex from) const {
  for (UnitIndex i = from; i < q_; ++i) {
    const Unit& unit = p_[i];
    if (unit.is_quote() || !unit.word) continue;
    if (!unit.has(kBetweenCueAndQuote)) return false;
  }
  return true;
}

bool SourceFinder::is_object_before_quote(UnitIndex from) const {
  constexpr UnitIndex kLongest = 4, kFarthest = 12;
  if (q_ - from > kLongest) return is_adjacent(from) || (p_[q_ - 1].has(kAs) && q_ - from < kFarthest);
  for (UnitIndex i = from; i < q_; ++i) {
    const bool fits = p_[i].word && !p_[i].has_any({kAuxiliary, kSubordinator, kPreposition}) && !p_[i].is_cue();
    if (!fits && !p_[i].has(kAs)) return is_adjacent(from);
  }
  return true;
}

bool SourceFinder::no_quote_between(UnitIndex begin, UnitIndex end, bool short_ones_count) const {
  for (UnitIndex i = begin; i < end; ++i) {
    if (p_[i].is_quote() && (short_ones_count || !p_[i].is_short_quote())) return false;
  }
  return true;
}

bool SourceFinder::is_on_left(const CueFrame& frame) const {
  const bool whose = frame.subject.end <= q_ || frame.kind == FrameKind::kParticiple;
  return frame.verb < q_ && whose && frame.extent.end <= q_ && frame.kind != FrameKind::kAccordingTo;
}

std::optional<Choice> SourceFinder::before() const {
  const CueFrame* inner = nullptr;
  for (const CueFrame& frame : frames_) {
    if (is_on_left(frame) && !(inner && is_quoting(frame))) inner = &frame;
  }
  if (!inner) return std::nullopt;
  if (const CueFrame* teller = told_behind_relative(*inner)) return of_frame(SourceRule::kBefore, *teller);
  if (inner->tier > 1 && (inner->kind == FrameKind::kRelative ||
                          (inner->kind == FrameKind::kByPhrase && !is_adjacent(inner->extent.end)))) {
    for (const CueFrame& frame : frames_) {
      if (frame.tier == 1 && is_on_left(frame) &&
          (frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kCoordinated ||
           frame.kind == FrameKind::kParticiple)) {
        inner = &frame;
      }
    }
  }
  if (const Phrase subject = later_subject(*inner)) {
    return Choice{SourceRule::kBeforeDescribing, &p_, *subject, {}, -1, 2};
  }
  if (const Phrase subject = subject_of_later_clause(*inner)) {
    return Choice{SourceRule::kBeforeDescribing, &p_, *subject, {}, -1, 2};
  }
  const CueFrame* outer = is_in_commas(*inner) ? inner : climb(inner);
  if (const CueFrame* in_commas = frame_in_commas(*outer)) outer = in_commas;
  if (const CueFrame* teller = teller_inside(*inner, *outer)) {
    const UnitIndex begin = teller->subject.begin;
    const bool told = begin == outer->extent.end || (begin > 0 && p_[begin - 1].has(kThat));
    if (!told) outer = teller;
    inner = teller;
  }
  Choice choice = choose_of_chain(*inner, *outer);
  if (outer == inner && !choice.outer) choice.outer = holder_of_shared(*inner);
  return choice;
}

const CueFrame* SourceFinder::told_behind_relative(const CueFrame& relative) const {
  const UnitIndex own = relative.extent.end;
  if (relative.kind != FrameKind::kRelative || own >= q_ || !p_[own].has_any({kWhWord, kThat})) return nullptr;
  UnitIndex that = q_ - 1;
  while (that > own && !p_[that].has(kThat)) --that;
  if (that == own) return nullptr;
  for (const CueFrame& frame : frames_) {
    if (is_finite(frame) && frame.cue.has(VerbFrame::kHearer) && frame.extent.end < relative.extent.begin) {
      return &frame;
    }
  }
  return nullptr;
}

bool SourceFinder::is_quoting(const CueFrame& frame) const {
  return p_[frame.subject.begin].has(kPronounFirst) && frame.cue.has(VerbFrame::kPassesOn);
}

bool SourceFinder::is_absolute(const CueFrame& frame) const {
  const UnitIndex before = frame.subject.begin - 1;
  return before > lo_ && p_[before].has(kWithSubject) && p_[before].has(kPreposition) && p_[before - 1].is(',');
}

const CueFrame* SourceFinder::holder_of_shared(const CueFrame& frame) const {
  if ((frame.kind != FrameKind::kCoordinated && frame.kind != FrameKind::kParticiple) || is_absolute(frame)) {
    return nullptr;
  }
  if (frame.kind == FrameKind::kParticiple && frame.extent.begin > lo_ && p_[frame.extent.begin - 1].is(',')) {
    return nullptr;
  }
  const CueFrame* with_subject = &frame;
  for (const CueFrame& other : frames_) {
    if (is_finite(other) && other.verb < frame.verb && other.subject == frame.subject) with_subject = &other;
  }
  const CueFrame* up = nullptr;
  for (const CueFrame& other : frames_) {
    if (other.extent.end > frame.subject.begin || !is_on_left(other) || other.tier != 1) continue;
    if (holds(other, *with_subject) && !is_same_speaker(*with_subject, other)) up = &other;
  }
  return up;
}

Phrase SourceFinder::later_subject(const CueFrame& frame) const {
  const bool absolute =
      p_[lo_].has(kWithSubject) && p_[lo_].has(kPreposition);  // "With farmers worried about it, Smith …"
  if (!(p_[lo_].has(kFrontAdverbial) || absolute) || (p_[lo_].has(kAs) && frame.tier == 1)) return std::nullopt;
  const Phrase subject = sentence_subject(p_, lo_, q_);
  const bool later =
      subject && subject->begin > frame.extent.end && subject->end < q_ && p_[subject->begin - 1].is(',');
  return later ? subject : std::nullopt;
}

Phrase SourceFinder::subject_of_later_clause(const CueFrame& frame) const {
  const bool colon = p_[q_ - 1].is(':');
  if ((!colon && climb(&frame)->tier == 1) || is_adjacent(frame.extent.end)) return std::nullopt;
  const Phrase subject = clause_subject(p_, q_ - (colon ? 1 : 0), lo_);
  if (!subject || subject->begin < frame.extent.end) return std::nullopt;
  return colon || p_[subject->begin - 1].has_any({kBut, kContrast}) ? subject : std::nullopt;
}

const CueFrame* SourceFinder::teller_inside(const CueFrame& inner, const CueFrame& outer) const {
  if (!p_[inner.subject.begin].has(kHeOrShe)) return nullptr;
  const CueFrame* teller = nullptr;
  for (const CueFrame& frame : frames_) {
    const bool between =
        frame.verb > outer.verb && frame.verb < inner.verb && frame.tier == 1 && frame.kind == FrameKind::kSubjectVerb;
    if (between && !p_[frame.subject.begin].has_any({kSubjectPronoun, kPronoun}) && holds(frame, inner)) {
      teller = &frame;
    }
  }
  return teller;
}

const CueFrame* SourceFinder::climb(const CueFrame* frame) const {
  for (int steps = 0; steps < 3; ++steps) {
    if (frame->kind == FrameKind::kParticiple || frame->kind == FrameKind::kCoordinated || is_absolute(*frame)) break;
    const CueFrame* up = nullptr;
    for (const CueFrame& other : frames_) {
      if (!up && is_on_left(other) && other.verb < frame->verb && holds(other, *frame)) up = &other;
    }
    if (!up) break;
    frame = up;
  }
  return frame;
}

bool SourceFinder::holds(const CueFrame& outer, const CueFrame& inner) const {
  const bool pronoun = p_[inner.subject.begin].has(kSubjectPronoun);
  if (outer.tier != 1 && !(inner.tier > 1 && outer.tier == 2 && pronoun)) return false;
  if (outer.extent.end > inner.extent.begin) return false;
  for (const CueFrame& frame : frames_) {
    if (frame.subject.begin > outer.extent.end && frame.verb < inner.extent.begin && is_absolute(frame)) return false;
  }
  switch (outer.kind) {
    case FrameKind::kSubjectVerb:
    case FrameKind::kCoordinated:
      break;
    case FrameKind::kRelative:
    case FrameKind::kParticiple:
      if (p_[inner.extent.begin - 1].is(',')) return false;
      break;
    default:
      return false;
  }
  if (!no_quote_between(outer.extent.end, inner.extent.begin, false)) return false;
  const UnitIndex before_inner = inner.extent.begin - 1;
  if (is_relative_with_pronoun(inner)) return no_unit_between(outer.extent.end, before_inner, ';');
  if (p_[before_inner].is(',') && before_inner >= outer.extent.end) {
    const UnitIndex before_outer = outer.subject.begin - 1;
    if (before_outer >= lo_ && p_[before_outer].has(kClauseSubordinator)) return false;
  }
  for (UnitIndex i = outer.extent.end; i < inner.extent.begin; ++i) {
    if (p_[i].is(';') || p_[i].is(':') || p_[i].is('-')) return false;
    const bool contrast = p_[i].has(kAnd) || p_[i].has(kBut);
    if (contrast && i > outer.extent.end && (p_[i - 1].is(',') || i + 1 >= inner.extent.begin)) return false;
  }
  return true;
}

bool SourceFinder::is_relative_with_pronoun(const CueFrame& frame) const {
  const UnitIndex before = frame.extent.begin - 1;
  return frame.kind == FrameKind::kSubjectVerb && before >= lo_ && p_[before].has_any({kRelative, kWhWord}) &&
         p_[frame.subject.begin].has_any({kHeOrShe, kIt, kPluralPronoun});
}

bool SourceFinder::no_unit_between(UnitIndex begin, UnitIndex end, char mark) const {
  for (UnitIndex i = begin; i < end; ++i) {
    if (p_[i].is(mark)) return false;
  }
  return true;
}

const CueFrame* SourceFinder::frame_in_commas(const CueFrame& frame) const {
  const CueFrame* found = nullptr;
  for (const CueFrame& other : frames_) {
    if (is_on_left(other) && is_in_commas(other) && frame.verb > other.verb && frame.kind != FrameKind::kParticiple) {
      found = &other;
    }
  }
  if (!found) return nullptr;
  for (UnitIndex i = found->extent.end; i < q_; ++i) {
    if (p_[i].has(kContrast)) return nullptr;
  }
  return found;
}

bool SourceFinder::is_in_commas(const CueFrame& frame) const {
  const UnitIndex begin = frame.extent.begin;
  return frame.tier == 1 && is_finite(frame) && begin > lo_ && p_[begin - 1].is(',') && closes_aside(frame.extent.end);
}

bool SourceFinder::closes_aside(UnitIndex i) const {
  if (i < q_ && !p_[i].is(',') && !p_[i].has_any({kInsertPreposition, kTime, kTo})) return false;
  const UnitIndex limit = std::min(q_, i + 9);
  for (; i < limit && !p_[i].is(','); ++i) {
    if (!p_[i].word || p_[i].has_any({kSubordinator, kAuxiliary})) return false;
  }
  return i < limit;
}

Choice SourceFinder::choose_of_chain(const CueFrame& inner, const CueFrame& outer) const {
  const bool far =
      inner.tier > 1 && outer.tier == 1 && !is_object_before_quote(std::max(inner.verb, inner.extent.end - 1) + 1);
  const bool one = &inner == &outer || far || is_in_front_clause(inner, outer) || is_same_speaker(inner, outer);
  const bool aside = inner.tier > 1 && is_relative_with_pronoun(inner) &&
                     p_[inner.extent.begin - 1].has(kRelative);  // ", whom he called"
  const CueFrame& frame = one && !aside ? outer : inner;
  const bool adjacent = is_adjacent(std::max(frame.verb, frame.extent.end - 1) + 1);
  const SourceRule rule = frame.tier > 1 ? SourceRule::kBeforeDescribing
                          : adjacent     ? SourceRule::kBeforeAdjacent
                                         : SourceRule::kBefore;
  Choice choice = of_frame(rule, frame);
  if (!one) choice.outer = &outer;
  for (const CueFrame& other : frames_) {  // "the Gazette quoted Smith as saying"
    const bool quotes = other.cue.has(VerbFrame::kPassesOn) && other.extent.end == frame.subject.begin;
    if (quotes && frame.kind == FrameKind::kParticiple) choice.outer = &other;
  }
  return choice;
}

bool SourceFinder::is_in_front_clause(const CueFrame& inner, const CueFrame& outer) const {
  const UnitIndex before = inner.subject.begin - 1;
  const bool told = before > outer.extent.end && p_[before - 1].has(kThat) && p_[before].has(kFrontAdverbial);
  return told && p_[q_ - 1].is(',') && !is_adjacent(inner.extent.end);
}

bool SourceFinder::is_same_speaker(const CueFrame& inner, const CueFrame& outer) const {
  if (inner.kind == FrameKind::kInfinitive || inner.subject == outer.subject) return true;
  const Unit& pronoun = p_[inner.subject.begin];
  if (!pronoun.has(kSubjectPronoun) || !pronoun.has(kHeOrShe)) return pronoun.has(kSubjectPronoun);
  if (is_no_person(outer.subject)) return false;
  const Gender gender = gender_of(outer.subject);
  return gender == Gender::kUnknown || gender == gender_of(inner.subject) ||
         is_relative_with_pronoun(inner);  // "said that what he thinks"
}

Gender SourceFinder::gender_of(UnitRange phrase) const {
  const Word& first = tokens_.word(p_[phrase.begin].tokens.begin);
  if (first.kinds.has(SenseKind::kPronounMale)) return Gender::kMale;
  if (first.kinds.has(SenseKind::kPronounFemale)) return Gender::kFemale;
  const bool full =
      phrase.size() > 1 && p_[phrase.begin].name == NameType::kPerson && p_[phrase.begin + 1].name == NameType::kPerson;
  const Sense* given = full ? Lexicon::find_sense(first.entry, SenseKind::kGivenName) : nullptr;
  return given ? GivenNameSense::unpack(given->payload()).gender() : Gender::kUnknown;
}

bool SourceFinder::is_no_person(UnitRange phrase) const {
  const Unit& head = p_[phrase.end - 1];
  if (p_[phrase.begin].has_any({kIt, kPluralPronoun}) || head.name == NameType::kOrganization || is_thing(phrase)) {
    return true;
  }
  if (head.name == NameType::kPlace && p_[phrase.begin].name == NameType::kPlace) {
    return true;  // "Downing Street", not "Smith of Ohio"
  }
  return head.name == NameType::kNone && (head.plural || head.has_any({kGroupNoun, kCueNoun}));
}

const CueFrame* SourceFinder::closing() const {
  const CueFrame* frame = trailing();
  if (!frame || frame->cue.has(VerbFrame::kPassesOn) || !p_[frame->extent.begin - 1].is(',')) return nullptr;
  UnitIndex end = frame->extent.end;
  while (end < hi_ && (p_[end].has_any({kTime, kTimeUnit, kThis}) || p_[end].digit)) {
    ++end;  // "Smith concluded this year."
  }
  return end >= hi_ || p_[end].is('.') || frame->kind == FrameKind::kInverted ? frame : nullptr;
}

bool SourceFinder::leads_to_quote(UnitIndex end) const {
  return end + 1 < hi_ && (p_[end].is(',') || p_[end].is(':')) && p_[end + 1].is_quote() &&
         p_[end + 1].quote_is_capital;
}

const CueFrame* SourceFinder::trailing() const {
  for (const CueFrame& frame : frames_) {
    const UnitIndex begin = frame.extent.begin, end = frame.extent.end;
    if (frame.verb <= q_ || frame.subject.begin <= q_ || frame.tier != 1 || !is_finite(frame)) continue;
    if (leads_to_quote(end) || promises(frame)) continue;
    if (begin == q_ + 1 && (is_closed_from_left() || is_answered(begin))) continue;
    if (begin == 0 ||
        !(starts_trailing(begin) || (begin > 1 && p_[begin - 1].has(kAs) && starts_trailing(begin - 1)))) {
      continue;
    }
    if (end >= hi_ || p_[end].is('.') || p_[end].is(',') || p_[end].is(';') ||
        p_[end].has_any({kPreposition, kTime})) {
      return &frame;
    }
  }
  return nullptr;
}

}  // namespace artparse
