// Where a reported clause starts and ends, as a person would mark it.
#include "mentions/quotes/clause_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

UnitIndex ClauseFinder::complement_start(const CueFrame& frame) const {
  if (frame.kind == FrameKind::kInverted) return frame.extent.end;
  UnitIndex i = frame.verb + 1;
  if (frame.cue.has(VerbFrame::kHearer) && i < hi_ && !p_[i].is_quote() && !p_[i].has(kToldObject)) i = after_hearer(i);
  const UnitIndex that = that_after_adverbial(i);
  if (that > i) return that;
  if (i + 1 < hi_ && p_[i].has(kLater) && p_[i + 1].has(kInsertPreposition)) ++i;  // "late on Friday"
  while (i < hi_ && (p_[i].has_any({kTime, kAdverb}) || (p_[i].has(kTimeUnit) && p_[i - 1].has(kTime))) &&
         !p_[i].has(kNegation)) {
    ++i;
  }
  return after_medium(i);
}

UnitIndex ClauseFinder::after_hearer(UnitIndex i) const {
  if (p_[i].has(kHearerPronoun)) return i + 1;
  const auto hearer = noun_phrase_after(p_, i, hi_);
  return hearer && hearer->size() < 9 ? hearer->end : i;
}

UnitIndex ClauseFinder::that_after_adverbial(UnitIndex i) const {
  if (i >= hi_ || !(p_[i].has_any({kTime, kPreposition, kAdverb}) || p_[i].is(','))) return i;
  for (UnitIndex k = i + 1; k < std::min(hi_, i + 16); ++k) {
    if (p_[k].is_quote() && !(k + 1 < hi_ && p_[k + 1].has(kThat))) break;  // "said on 'News at Nine' that"
    if (p_[k].has(kThat)) return k;
    if (p_[k].cue.tier == 1 && !p_[k].capital) break;
  }
  return i;
}

UnitIndex ClauseFinder::after_medium(UnitIndex i) const {
  if (i + 1 >= hi_ || !p_[i].has(kInsertPreposition)) return i;
  const bool medium = i + 2 < hi_ && p_[i + 1].has(kArticle) && p_[i + 2].has(kInsertMedium);
  if (!p_[i + 1].has(kTime) && !medium) return i;
  UnitIndex k = i + (medium ? 3 : 1);
  const auto starts_clause = [&] {
    return p_[k].has_any({kThat, kThe, kSubjectPronoun}) && !p_[k - 1].has(kPreposition);
  };
  while (k < hi_ && k < i + 9 && p_[k].word && !starts_clause()) ++k;
  return k < hi_ && starts_clause() ? k : i;
}

Start ClauseFinder::start_of(UnitIndex i) const {
  const Unit& unit = p_[i];
  if (unit.is_quote()) return Start::kQuote;
  if (unit.has(kThat)) return Start::kThat;
  if (unit.has(kTo)) return Start::kTo;
  if (unit.has(kWhWord)) return Start::kQuestion;
  if (unit.has_any({kSubjectPronoun, kThere})) return Start::kPronoun;
  if (unit.has(kAboutOrFor)) return Start::kAboutOrFor;
  return unit.has(kPreposition) ? Start::kPreposition : Start::kOther;
}

bool ClauseFinder::has_verb(UnitIndex begin, UnitIndex end) const {
  for (UnitIndex i = begin; i < end; ++i) {
    if (p_[i].has_any({kAuxiliary, kSubjectPronoun}) || p_[i].ends_ed || p_[i].cue.tier > 0 || p_[i].is_verb ||
        p_[i].is_quote()) {
      return true;
    }
  }
  return false;
}

bool ClauseFinder::has_auxiliary(UnitIndex begin, UnitIndex end) const {
  for (UnitIndex i = begin; i < end && !p_[i].has(kRelative); ++i) {
    if (p_[i].has(kAuxiliary)) return true;
  }
  return false;
}

bool ClauseFinder::is_clause(UnitIndex begin, UnitIndex end) const {
  const auto subject = noun_phrase_after(p_, begin, end);
  if (!subject || subject->end >= end) return false;
  const Unit& verb = p_[subject->end];
  return verb.has(kAuxiliary) || (verb.word && !verb.capital && (verb.ends_ed || verb.cue.tier > 0));
}

bool ClauseFinder::is_in_relative(const CueFrame& frame) const {
  const UnitIndex before = frame.subject.begin - 1;
  return frame.kind == FrameKind::kSubjectVerb && before >= lo_ && p_[before].has(kSubjectRelative);
}

bool ClauseFinder::verb_behind(UnitIndex comma) const {
  if (comma + 1 >= hi_) return false;
  const Unit& next = p_[comma + 1];
  return next.has(kAuxiliary) || next.is_verb || next.is_cue() || (next.ends_ed && !next.capital);
}

bool ClauseFinder::is_in_front(const CueFrame& frame) const {
  if (frame.kind == FrameKind::kParticiple && frame.verb == lo_) return true;
  const UnitIndex opener = frame.extent.begin - 1;
  return (opener == lo_ || (opener == lo_ + 1 && p_[lo_].has(kOpener))) && p_[opener].has(kFrontAdverbial) &&
         !p_[opener].has(kAs);
}

UnitIndex ClauseFinder::after_insertion(UnitIndex begin) const {
  UnitIndex i = begin + (begin < hi_ && p_[begin].has(kThat) ? 1 : 0);
  if (i + 1 >= hi_ || !(p_[i].is(',') || p_[i].has(kFrontAdverbial))) return begin;
  for (++i; i < hi_; ++i) {
    if (p_[i].is(',')) return i;
  }
  return begin;
}

bool ClauseFinder::main_clause_behind(UnitIndex comma) const {
  if (comma + 1 >= hi_ || p_[comma + 1].has(kRelative)) return false;
  const auto subject = noun_phrase_after(p_, comma + 1, hi_);
  if (!subject || subject->end >= hi_) return false;
  const Unit& verb = p_[subject->end];
  return verb.word && !verb.capital && !verb.has_any({kAnd, kPreposition, kRelative});
}

UnitIndex ClauseFinder::clause_end(UnitIndex begin, const CueFrame& frame) const {
  const bool relative = is_in_relative(frame) && begin < hi_ &&
                        p_[begin].has(kAuxiliary);  // "which officials said will open, has no roof"
  const bool aside =
      frame.kind == FrameKind::kRelative && frame.extent.begin > lo_ && p_[frame.extent.begin - 1].is(',');
  const UnitIndex told = is_in_front(frame) ? after_insertion(begin) : hi_;
  for (UnitIndex i = begin + 1; i < hi_; ++i) {
    if (p_[i].is(';') || (relative && p_[i].is(','))) return i;
    if (i > told && p_[i].is(',') && has_verb(told, i) && main_clause_behind(i)) return i;
    if (aside && p_[i].is(',') && verb_behind(i) && (!p_[begin].has(kThat) || has_verb(begin, i))) return i;
    if (p_[i].quote_is_clause && frame_starts_after(i, frame)) return i + 1;
    if ((p_[i].is(',') || p_[i].is('-')) &&
        (frame_starts_after(i, frame) || (writer_goes_on(i) && has_verb(begin, i)))) {
      return i;
    }
    if (p_[i].has_any({kAnd, kBut}) && coordinated_after(i, frame)) {
      return p_[i - 1].is(',') ? i - 1 : i;
    }
  }
  UnitIndex end = hi_;
  while (end > begin && !p_[end - 1].word && !p_[end - 1].is_quote() && !p_[end - 1].is(')') && !p_[end - 1].is('%')) {
    --end;
  }
  return end;
}

UnitIndex ClauseFinder::object_end(UnitIndex begin, UnitIndex end) const {
  for (UnitIndex i = begin + 1; i < end; ++i) {
    if (p_[i].is(',') || p_[i].is('-') || p_[i].has_any({kClauseSubordinator, kBut})) {
      return p_[i].has(kAs) ? next_object(i, end) : i;
    }
    if (p_[i].has(kAnd) && i + 1 < end && (p_[i + 1].is_cue() || p_[i + 1].ends_ed || p_[i + 1].has(kAuxiliary))) {
      return i;
    }
  }
  return end;
}

bool ClauseFinder::writer_goes_on(UnitIndex comma) const {
  if (comma + 1 >= hi_ || !p_[comma].is(',')) return false;
  // ", but rather to stay", ", but that it is"; not ", but that is wrong", ", but then left", ", but when asked"
  if (p_[comma + 1].has(kBut) && comma + 3 < hi_) {
    const Unit &next = p_[comma + 2], &behind = p_[comma + 3];
    const bool past = (behind.ends_ed && !behind.is_adjective) || behind.has(kIrregularPast);
    const bool writer =
        (next.has(kThat) && behind.has(kAuxiliary)) || (past && (next.has(kAdverb) || !next.has(kNegation)));
    if (next.has_any({kNegation, kAdverb, kSubordinator}) && !writer) return false;
  }
  return p_[comma + 1].has(kWriterGoesOn) || (p_[comma + 1].ends_ing && !p_[comma + 1].capital);
}

bool ClauseFinder::frame_starts_after(UnitIndex comma, const CueFrame& own) const {
  for (const CueFrame& other : in_sentence_) {
    if (&other == &own || other.tier > 1 || other.verb <= comma) continue;
    const bool finite = other.kind == FrameKind::kSubjectVerb || other.kind == FrameKind::kInverted;
    if ((finite || other.kind == FrameKind::kAccordingTo) && other.extent.begin == comma + 1) return true;
    if (other.kind == FrameKind::kParticiple && other.verb == comma + 1) return true;
    if (finite && other.subject.end <= own.extent.begin && verb_follows(comma, other.verb)) return true;
    const bool joined = comma + 1 < hi_ && p_[comma + 1].has_any({kAnd, kBut});
    if (joined && finite && other.extent.begin == comma + 2) return true;
    if (joined && other.kind == FrameKind::kCoordinated && other.verb <= comma + 3) return true;
  }
  return false;
}

bool ClauseFinder::verb_follows(UnitIndex comma, UnitIndex verb) const {
  for (UnitIndex i = comma + 1; i < verb; ++i) {
    if (i > comma + 3 || !p_[i].has_any({kAuxiliary, kAdverb})) return false;
  }
  return true;
}

bool ClauseFinder::coordinated_after(UnitIndex conjunction, const CueFrame& own) const {
  return std::any_of(in_sentence_.begin(), in_sentence_.end(), [&](const CueFrame& other) {
    const bool tells = other.kind == FrameKind::kSubjectVerb || other.kind == FrameKind::kParticiple;
    if (tells && other.tier == 1 && other.subject.begin == conjunction + 1 &&
        !p_[conjunction + 1].has(kSubjectPronoun)) {
      return true;  // "Smith said it was shut and Jones said it was not"
    }
    return &other != &own && other.kind == FrameKind::kCoordinated && other.tier <= 2 && other.verb > conjunction &&
           other.verb <= conjunction + 3 && (other.cue.has(VerbForm::kPast) || other.cue.has(VerbForm::kThird));
  });
}

bool ClauseFinder::is_fronted(const CueFrame& frame, UnitIndex after) const {
  if (frame.kind != FrameKind::kSubjectVerb && frame.kind != FrameKind::kInverted) return false;
  const UnitIndex last = frame.extent.begin - 1;
  const bool comma_in_marks = last > lo_ && p_[last].is_quote() && p_[last].quote_is_clause;
  if (!comma_in_marks && (last <= lo_ + 1 || !p_[last].is(','))) return false;
  if (after >= hi_) return true;
  const Unit& next = p_[after];
  if (next.is_quote() || (next.is(',') && after + 1 < hi_ && p_[after + 1].is_quote())) return false;
  if (next.is(':')) return false;
  return !next.word || next.has_any({kTime, kTimeUnit}) || next.ends_ing ||
         (next.has_any({kPreposition, kSubordinator}) && !next.has_any({kThat, kWhWord}));
}

bool ClauseFinder::is_adverbial(UnitIndex begin, UnitIndex end) const {
  if (p_[begin].has(kVaryAsked) || p_[begin].has(kTimeUnit) || p_[begin].ends_ing) return true;
  if (p_[begin].has(kPreposition) && begin + 1 < end && p_[begin + 1].digit) return false;  // "About 270 people left"
  const bool days = p_[begin].has(kTime) && begin + 1 < end && p_[begin + 1].has(kTimeUnit);
  if (days || (p_[begin].has(kTime) && !p_[begin].has(kThis))) return !has_auxiliary(begin, end);
  if (p_[begin].has(kAdverb) && begin + 1 < end && p_[begin + 1].has_any({kPreposition, kFrontAdverbial})) return true;
  if (!p_[begin].has_any({kPreposition, kFrontAdverbial})) return false;
  for (UnitIndex i = begin; i < end; ++i) {
    if (p_[i].is(',')) return false;
  }
  return true;
}

}  // namespace artparse
