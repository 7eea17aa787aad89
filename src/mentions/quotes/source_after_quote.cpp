// A source right after the quote: a frame, one behind an aside, or a verb that is in no list.
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

UnitIndex SourceFinder::after_marks(UnitIndex i) const {
  while (i < hi_ && (p_[i].is(',') || p_[i].is('-') || p_[i].is(';') || p_[i].is('\''))) ++i;
  if (i >= hi_ || !p_[i].has(kAs)) return i;
  // "…," as Smith said; "…," as Smith put it, whatever else is said
  const bool attributes = std::ranges::any_of(frames_, [&](const CueFrame& frame) {
    return frame.extent.begin == i + 1 && is_finite(frame) && (frames_.size() == 1 || p_[frame.verb].has(kPut));
  });
  return attributes ? i + 1 : i;
}

Choice SourceFinder::passed_on_by(Choice choice) const {
  const UnitIndex from = std::max({choice.cue, choice.phrase.end - 1, q_});
  for (const CueFrame& frame : frames_) {
    const bool after = frame.verb > from && frame.subject.begin > from;
    const bool passes_on = frame.kind == FrameKind::kAccordingTo ||
                           (is_finite(frame) && frame.cue.has(VerbFrame::kPassesOn) && frame.extent.begin > 0 &&
                            p_[frame.extent.begin - 1].is(',') &&
                            ends_clause(frame.extent.end));
    if (after && passes_on && no_quote_between(from, frame.extent.begin, true)) choice.outer = &frame;
  }
  return choice;
}

bool SourceFinder::ends_before_comma(const CueFrame& frame) const {
  const UnitIndex comma = frame.extent.end;
  return p_[comma].is(',') && comma + 1 < hi_ && !p_[comma + 1].is_quote() && !p_[lo_].has(kFrontAdverbial);
}

bool SourceFinder::is_claimed_from_left(UnitIndex after) const {
  if (q_ == lo_) return false;
  UnitIndex i = q_ - 1;
  while (i > lo_ && (p_[i].is(':') || p_[i].is(',') || p_[i].has_any({kThat, kAs, kArticle}))) --i;
  const bool claimed = std::any_of(frames_.begin(), frames_.end(), [&](const CueFrame& frame) {
    return frame.verb == i && frame.subject.end <= i && frame.kind != FrameKind::kAccordingTo;
  });
  if (!claimed || !is_one_of(site_.end_mark, ",?!")) return claimed;
  return std::none_of(frames_.begin(), frames_.end(), [&](const CueFrame& frame) {
    return frame.extent.begin == after && frame.tier == 1 && is_finite(frame) &&
           (frame.extent.end >= hi_ || p_[frame.extent.end].is('.') || p_[frame.extent.end].is(';') ||
            ends_before_comma(frame));
  });
}

bool SourceFinder::is_closed_from_left() const {
  return site_.end_mark == '.' && after_marks(q_ + 1) == q_ + 1 && has_frame_on_left();
}

bool SourceFinder::is_answered(UnitIndex after) const {
  if (!is_one_of(site_.end_mark, ",?!") || !has_frame_on_left()) return false;
  for (const CueFrame& frame : frames_) {
    if (frame.extent.begin != after || frame.tier != 1 || frame.kind != FrameKind::kSubjectVerb) continue;
    UnitIndex mark = frame.extent.end;
    if (mark < hi_ && p_[mark].has(kParticle)) ++mark;  // "writes back"
    if (mark + 1 >= hi_ || !p_[mark + 1].is_quote()) return false;
    return p_[mark].is(':') || (p_[mark].is(',') && site_.end_mark != ',');
  }
  return false;
}

bool SourceFinder::is_finite(const CueFrame& frame) {
  return frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kInverted;
}

bool SourceFinder::is_complete(const CueFrame& frame) const {
  const Unit& subject = p_[frame.subject.begin];
  if (frame.subject.size() == 1 && subject.ends_ing && !subject.capital) return false;
  if (frame.extent.end >= hi_ || frame.cue.has(VerbFrame::kHearer)) return true;
  const Unit& next = p_[frame.extent.end];
  const bool light = next.is_quote() || !next.word || next.has_any({kPreposition, kTime, kAdverb, kAfterCue}) ||
                     next.ends_ly || next.ends_ing;
  if (!light) return site_.starts_sentence && frame.kind == FrameKind::kInverted;
  return !next.has_any({kThat, kArticle}) && !next.has(kThis) ? true : site_.starts_sentence;
}

bool SourceFinder::ends_front_clause(UnitIndex after) const {
  if (site_.starts_sentence || site_.end_mark != ',') return false;
  const UnitIndex first = lo_ + (p_[lo_].has(kOpener) && lo_ + 1 < q_ ? 1 : 0);
  if (!p_[first].has(kFrontAdverbial)) return false;
  return std::ranges::any_of(frames_, [&](const CueFrame& frame) {
    UnitIndex end = frame.extent.end;
    if (end < hi_ && p_[end].has_any({kAdverb, kCoordinator})) ++end;  // "Smith said then."
    return frame.extent.begin == after && is_finite(frame) && end < hi_ && p_[end].word &&
           !p_[end].has_any({kTime, kPreposition});
  });
}

std::optional<Choice> SourceFinder::right_after() const {
  const UnitIndex after = after_marks(q_ + 1);
  if (ends_front_clause(after)) return std::nullopt;
  if (stands_between_dashes() && has_frame_on_left()) return std::nullopt;
  if (q_ + 1 < hi_ && p_[q_ + 1].is(';') && has_frame_on_left()) return std::nullopt;
  if (after >= hi_ || is_claimed_from_left(after) || is_closed_from_left() || is_answered(after)) return std::nullopt;
  const bool quoted_clause = is_one_of(site_.end_mark, ",?!");
  if (quoted_clause && p_[after].has(kCome)) return cue_noun_that_came(after);
  if (const auto found = frame_after(after)) return found;
  if (!has_frame_on_left() || !starts_aside_of_left()) {
    if (const auto found = aside_after(after)) return found;
  }
  if (!quoted_clause) return std::nullopt;
  if (site_.starts_sentence) {
    if (const auto found = verb_behind_aside(after)) return found;
  }
  return bare_verb_after(after);
}

bool SourceFinder::has_frame_on_left() const {
  if (site_.starts_sentence) return false;
  return std::any_of(frames_.begin(), frames_.end(),
                     [&](const CueFrame& frame) { return frame.verb < q_ && frame.subject.end <= q_; });
}

// "…," the Gazette quoted Smith as saying: Smith said it, the Gazette passed it on.
Choice SourceFinder::quoted_by(SourceRule rule, const CueFrame& frame) const {
  for (const CueFrame& inner : frames_) {
    if (!frame.cue.has(VerbFrame::kPassesOn) || inner.kind != FrameKind::kParticiple ||
        inner.subject.begin != frame.extent.end) {
      continue;
    }
    Choice choice = of_frame(rule, inner);
    choice.outer = &frame;
    return choice;
  }
  return of_frame(rule, frame);
}

bool SourceFinder::promises(const CueFrame& frame) const {
  const UnitIndex to = frame.extent.end;
  if (site_.end_mark != '.' || to + 1 >= hi_ || !p_[to].has(kTo)) return false;
  return p_[to + 1].is_verb && !p_[to + 1].plural && !p_[to + 1].capital;
}

std::optional<Choice> SourceFinder::frame_after(UnitIndex after) const {
  for (const CueFrame& frame : frames_) {
    if (frame.extent.begin != after || frame.subject.begin <= q_) continue;
    if (!is_finite(frame)) continue;  // "according to" can wait: somebody else may have said it
    if (!is_complete(frame)) continue;
    const bool leads_on = frame.extent.end < p_.size() &&
                          (p_[frame.extent.end].is(':') ||
                           (p_[frame.extent.end].is_quote() && !is_one_of(site_.end_mark, ",?!-")));
    if ((site_.end_mark == '.' && leads_on) || promises(frame)) continue;
    if (frame.tier > 1 && !is_one_of(site_.end_mark, ",?!")) continue;
    if (!site_.end_mark && is_thing(frame.subject) && has_frame_on_left()) continue;  // “far below” market forecasts
    return quoted_by(frame.kind == FrameKind::kInverted ? SourceRule::kAfterInverted : SourceRule::kAfterVerb, frame);
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::cue_noun_that_came(UnitIndex came) const {
  constexpr UnitIndex kReach = 8;
  for (UnitIndex i = came + 2; i < std::min(hi_ - 1, came + kReach) && p_[i].word; ++i) {
    if (!p_[i].has(kFrom)) continue;
    const Phrase who = noun_phrase_after(p_, i + 1, hi_);
    const bool speaks = who && (p_[who->end - 1].capital || p_[who->end - 1].has_any({kPersonNoun, kGroupNoun}));
    return speaks ? std::optional(Choice{SourceRule::kCueNounFrom, &p_, *who, {}, i - 1, 1}) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::aside_after(UnitIndex after) const {
  for (const CueFrame& frame : frames_) {
    const bool seen = frame.kind == FrameKind::kParticiple && frame.subject.end < frame.verb &&
                      p_[frame.subject.end].has(kAuxiliary);  // "can be heard saying"
    const bool kind = seen || frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kCoordinated ||
                      frame.kind == FrameKind::kRelative;
    if (kind && frame.subject.begin == after && frame.tier == 1 && frame.verb - after < 40 &&
        is_one_of(site_.end_mark, ",?!-")) {
      return quoted_by(SourceRule::kAfterAside, frame);
    }
  }
  if (!site_.starts_sentence || !is_one_of(site_.end_mark, ",?!")) return std::nullopt;
  for (const CueFrame& frame : frames_) {
    if (frame.kind != FrameKind::kSubjectVerb || frame.tier != 1 || frame.subject.begin <= after) continue;
    if (frame.verb - after >= 14 || !p_[frame.subject.begin - 1].is(',')) continue;
    const Phrase first = noun_phrase_after(p_, after, hi_);
    if (first && first->end == frame.subject.begin - 1) return of_frame(SourceRule::kAfterApposition, frame);
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::verb_behind_aside(UnitIndex after) const {
  constexpr UnitIndex kLongest = 24;
  const Phrase who = noun_phrase_after(p_, after, hi_);
  if (!who || who->end >= hi_ || !(p_[who->end].is(',') || p_[who->end].has(kSubjectRelative))) return std::nullopt;
  if (!p_[who->end - 1].capital && !p_[who->end - 1].has_any({kPersonNoun, kHeOrShe})) return std::nullopt;
  const UnitIndex limit = std::min(hi_, who->end + kLongest);
  for (UnitIndex i = who->end + 2; i < limit; ++i) {
    if (p_[i].is_quote() || p_[i].is(';') || p_[i].is(':')) break;
    const CueVerbSense cue = p_[i].cue;
    if (cue.tier == 1 && cue.has(VerbForm::kPast) && p_[i - 1].is(',')) {
      return Choice{SourceRule::kAfterAside, &p_, *who, {}, i, 1};
    }
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::bare_verb_after(UnitIndex after) const {
  const bool free = !has_frame_on_left();
  const Unit& first = p_[after];
  const bool clause =
      first.has(kContractedPronoun) || (after + 1 < hi_ && p_[after + 1].has(kAuxiliary));  // "…," she may again
  if (free && after + 1 < hi_ && first.has(kSubjectPronoun) && !first.has(kIt) && !clause) {
    return Choice{SourceRule::kAfterPronoun, &p_, {after, after + 1}, {}, after + 1};
  }
  if (!site_.starts_sentence || !first.word) return std::nullopt;
  if (!first.capital && after + 1 < hi_ && !first.ends_ing && (first.ends_ed || first.is_cue()) &&
      (p_[after + 1].capital || p_[after + 1].has(kDeterminer))) {
    if (const Phrase who = noun_phrase_after(p_, after + 1, hi_)) {
      return Choice{SourceRule::kAfterAnyVerbInverted, &p_, *who, {}, after};
    }
  }
  const Phrase who = noun_phrase_after(p_, after, hi_);
  if (!who || who->end >= hi_) return std::nullopt;
  const Unit& head = p_[who->end - 1];
  const bool described = p_[who->begin].has_any({kThe, kPossessivePronoun}) &&
                         (head.is_role || head.has_any({kPersonNoun, kKin}));  // "the striker beamed"
  if (!head.capital && !described) return std::nullopt;
  const Unit& verb = p_[who->end];
  if (!verb.word || verb.capital || verb.has_any({kPreposition, kSubordinator})) return std::nullopt;
  const bool phrasal = verb.plural && who->end + 1 < hi_ && p_[who->end + 1].has(kParticle);  // "points out"
  if (!verb.ends_ed && !verb.is_cue() && !verb.is_verb && !verb.has(kChime) && !phrasal) return std::nullopt;
  return Choice{SourceRule::kAfterAnyVerb, &p_, *who, {}, who->end};
}

}  // namespace artparse
