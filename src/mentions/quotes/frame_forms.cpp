// Frames without a subject on the left of their verb: participles, passives, infinitives, inversion, "according to".
#include "mentions/quotes/frame_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

void FrameFinder::add_according_to(UnitRange who) {
  UnitIndex by = who.end;
  if (by < hi_ && p_[by].ends_ed && !p_[by].capital) ++by;
  const bool named = p_[who.end - 1].capital;
  const Phrase author = !named && by + 1 < hi_ && p_[by].has(kBy) && p_[by + 1].capital
                            ? noun_phrase_after(p_, by + 1, hi_)
                            : std::nullopt;
  add(FrameKind::kAccordingTo, author ? *author : who, 1, {verb_, author ? author->end : who.end});
}

Phrase FrameFinder::main_subject(UnitIndex end) const {
  Phrase finite;
  if (!frames_of_sentence().empty()) {  // "…," Smith added, saying
    const CueFrame& last = frames_.back();
    if (is_finite(last) && last.tier == 1 && last.extent.end == verb_ - 1 && left()->is(',')) return last.subject;
  }
  for (const CueFrame& frame : frames_of_sentence()) {
    if (!is_finite(frame) || frame.subject.end > verb_) continue;
    if (frame.tier == 1) {
      const Phrase main = subject_behind_front(frame.subject, end);
      return main ? main : frame.subject;
    }
    if (!finite) finite = frame.subject;
  }
  if (const Phrase subject = sentence_subject(p_, lo_, end)) return subject;
  return finite;
}

void FrameFinder::add_participle() {
  if (left() && left()->has(kTo)) return;  // "returned to teaching"
  if (says_nothing()) return;
  if (group_.passive) {
    const Phrase doer = group_.before >= lo_ ? noun_phrase_before(p_, group_.before, lo_) : std::nullopt;
    if (doer) add(FrameKind::kSubjectVerb, *doer, cue_.tier, {doer->begin, verb_ + 1});
    return;
  }
  Phrase subject = verb_ == lo_ ? sentence_subject(p_, lo_, hi_) : own_subject_of_participle();
  if (!subject) subject = absolute_subject();
  if (!subject) subject = clause_subject(p_, verb_, lo_);
  if (subject && left() && left()->is(',') && is_of_aside(*subject)) subject.reset();
  if (!subject) subject = main_subject(verb_);
  if (subject && subject->end > verb_) subject.reset();
  if (!subject) subject = sentence_subject(p_, lo_, hi_);
  if (subject) add(FrameKind::kParticiple, *subject, cue_.tier, {verb_, verb_ + 1});
}

bool FrameFinder::says_nothing() const {
  return verb_ - 3 >= lo_ && left()->has(kPreposition) && p_[verb_ - 2].has(kGoesOn) && p_[verb_ - 3].has(kIt) &&
         right() && right()->has(kThat);
}

bool FrameFinder::is_of_aside(UnitRange subject) const {
  const UnitIndex before = subject.begin - 1;
  const bool thing = p_[subject.begin].has(kPossessivePronoun) &&
                     is_bare_thing({subject.end - 1, subject.end});  // "after her letter was read, saying"
  if (before <= lo_ || !(thing || p_[subject.begin].has(kSubjectPronoun))) return false;
  return p_[before].has_any({kFrontAdverbial, kRelative}) && !p_[before].has(kBut);
}

Phrase FrameFinder::absolute_subject() const {
  constexpr UnitIndex kLongest = 30;
  for (UnitIndex i = verb_ - 3; i > std::max(lo_, verb_ - kLongest); --i) {
    if (p_[i].is(';') || p_[i].is(':')) return std::nullopt;
    if (!p_[i].has(kWithSubject) || !p_[i].has(kPreposition) || !p_[i - 1].is(',')) continue;
    const Phrase phrase = noun_phrase_after(p_, i + 1, verb_);
    const bool acts = phrase && phrase->end < verb_ && p_[phrase->end].ends_ing && !p_[phrase->end].capital;
    if (acts) return phrase;
    if (!p_[i].has(kForwardPreposition) || !left()->is(',')) continue;
    return phrase && tells_who(phrase->end) ? phrase : std::nullopt;
  }
  return std::nullopt;
}

bool FrameFinder::tells_who(UnitIndex comma) const {
  if (p_[comma - 1].name != NameType::kPerson || comma + 2 >= verb_ || !p_[comma].is(',')) return false;
  const Unit& first = p_[comma + 1];
  UnitIndex head = comma + 1;
  while (p_[head + 1].word && !p_[head + 1].has(kPreposition)) ++head;  // "coach" of ", a former coach of Hill,"
  return first.digit || p_[head].is_role || (first.has(kOf) && (p_[comma + 2].capital || p_[comma + 2].has(kThe)));
}

UnitRange FrameFinder::person_in_picture(UnitRange phrase) const {
  if (p_[phrase.end - 1].name != NameType::kPerson) return phrase;
  for (UnitIndex i = phrase.end - 1; i > phrase.begin; --i) {
    if (!p_[i].has(kOf)) continue;
    const Unit& noun = p_[i - 1];
    const bool somebody =
        noun.capital || noun.is_role || noun.has_any({kPersonNoun, kGroupNoun, kKin, kPronoun});  // "a friend of Smith"
    if (!somebody) return {i + 1, phrase.end};
  }
  return phrase;
}

Phrase FrameFinder::own_subject_of_participle() const {
  const UnitIndex i = group_.before;
  if (i < lo_ || !p_[i].word || p_[i].possessive) return std::nullopt;
  for (UnitIndex k = i + 1; k < verb_; ++k) {
    if (!p_[k].ends_ly || p_[k].has_any({kAuxiliary, kPreposition})) return std::nullopt;
  }
  if (p_[i].has(kAs)) return object_up_to(i);
  if (p_[i].has(kCueNoun)) return owner_before(i);
  if (p_[i].has_any({kPreposition, kSubordinator, kAdverb, kAuxiliary, kTimeUnit, kTime})) return std::nullopt;
  Phrase phrase = noun_phrase_before(p_, i, lo_);
  if (!phrase || p_[phrase->begin].has(kObjectPronoun) || p_[phrase->begin].digit) return std::nullopt;
  const Unit& first = p_[phrase->begin];
  if ((first.ends_ing || (first.ends_ed && phrase->size() > 1)) && first.is_verb && !first.capital) {
    return std::nullopt;  // "carrying signs saying"
  }
  phrase = person_in_picture(*phrase);
  const UnitIndex before = phrase->begin - 1;
  if (is_bare_name(*phrase)) return phrase;
  if (before >= lo_ && !p_[before].is(',') && !p_[before].is('-') && !p_[before].has(kWithSubject)) return std::nullopt;
  return phrase;
}

Phrase FrameFinder::owner_before(UnitIndex noun) const {
  UnitIndex owner = noun - 1;
  while (owner > lo_ && p_[owner].is_adjective && !p_[owner].capital) --owner;
  if (owner < lo_) return std::nullopt;
  if (p_[owner].has(kPossessivePronoun)) return UnitRange{owner, owner + 1};
  return p_[owner].possessive ? owning_phrase_before(p_, owner, lo_) : std::nullopt;
}

Phrase FrameFinder::object_up_to(UnitIndex as) const {
  for (const CueFrame& frame : frames_of_sentence()) {
    if (!is_finite(frame) || !frame.cue.has(VerbFrame::kPassesOn)) continue;
    const Phrase object = noun_phrase_after(p_, frame.verb + 1, as);
    if (object && object->end == as) return object;
    const bool aside = object && object->end < as - 1 && p_[object->end].is(',') &&
                       p_[as - 1].is(',');  // "quoted the mayor, Jones, as"
    if (aside) return UnitRange{object->begin, as - 1};
  }
  return std::nullopt;
}

bool FrameFinder::is_bare_name(UnitRange phrase) const {
  const NameType name = p_[phrase.end - 1].name;
  if (name != NameType::kPerson && name != NameType::kOrganization) return false;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    if (!p_[i].capital) return false;
  }
  return true;
}

void FrameFinder::add_passive() {
  if (cue_.has(VerbFrame::kPassive)) {
    if (group_.before >= lo_) add_subject_on_left();
    return;
  }
  for (UnitIndex i = verb_ + 1; i < std::min(hi_, verb_ + 9); ++i) {
    if (p_[i].has(kBy)) return add_by_phrase(i);
  }
}

void FrameFinder::add_by_phrase(UnitIndex by) {
  if (by + 1 < hi_ && p_[by + 1].ends_ing && p_[by + 1].is_verb) return;  // "accused of it by taking"
  if (const Phrase who = noun_phrase_after(p_, by + 1, hi_)) {
    add(FrameKind::kByPhrase, *who, 2, {verb_, who->end});
  }
}

void FrameFinder::add_infinitive() {
  Phrase subject = subject_behind_for();
  if (!subject) subject = subject_of_passive();
  if (!subject) subject = object_of_causative();
  if (!subject) subject = absolute_subject();
  if (!subject) subject = clause_subject(p_, verb_, lo_);
  for (const CueFrame& frame : frames_of_sentence()) {
    if (subject) break;
    if (frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kRelative) subject = frame.subject;
  }
  if (!subject) subject = sentence_subject(p_, lo_, verb_);
  if (subject && subject->end <= verb_) {
    add(FrameKind::kInfinitive, *subject, cue_.tier == 1 ? 2 : 3, {verb_, verb_ + 1});
  }
}

Phrase FrameFinder::subject_behind_for() const {
  const Phrase phrase = noun_phrase_before(p_, group_.before - 1, lo_);
  return phrase && phrase->begin > lo_ && p_[phrase->begin - 1].has(kFor) ? phrase : std::nullopt;
}

Phrase FrameFinder::subject_of_passive() const {
  UnitIndex i = group_.before - 1;
  if (i <= lo_ || !p_[i].ends_ed || p_[i].capital) return std::nullopt;
  UnitIndex be = i - 1;
  while (be > lo_ && p_[be].has(kAdverb)) --be;
  if (be <= lo_ || !p_[be].has(kBe)) return std::nullopt;
  while (be > lo_ && p_[be - 1].has_any({kAuxiliary, kAdverb})) --be;
  return noun_phrase_before(p_, be - 1, lo_);
}

Phrase FrameFinder::object_of_causative() const {
  constexpr UnitIndex kLongest = 24;
  const UnitIndex limit = std::max(lo_, verb_ - kLongest);
  UnitIndex end = verb_ - 1;  // of the object: at "to", or at the aside before it
  if (end - 1 > limit && p_[end - 1].is(',')) {
    for (end -= 2; end > limit && p_[end].word;) --end;
  }
  for (UnitIndex i = end - 1; i > limit; --i) {
    if (p_[i].is(',') || p_[i].is(';') || p_[i].is_quote()) return std::nullopt;
    if (!p_[i].has(kCausative) || p_[i].capital) continue;
    const Phrase object = noun_phrase_after(p_, i + 1, verb_);
    if (object && (object->end == end || (object->end < end && p_[object->end].has_any({kPreposition, kTime})))) {
      return object;
    }
  }
  return std::nullopt;
}

Phrase FrameFinder::inverted_subject() const {
  if (!may_invert() || p_[verb_ + 1].has_any({kTime, kThat})) return std::nullopt;
  const Phrase who = noun_phrase_after(p_, verb_ + 1, hi_);
  if (!who || is_bare_object(*who) || p_[who->begin].has(kHeOrShe)) return std::nullopt;
  if (!p_[who->end - 1].capital && !p_[who->end - 1].has_any({kPersonNoun, kGroupNoun})) return std::nullopt;
  if (who->end >= hi_) return who;
  const bool aged = who->end + 3 < hi_ && p_[who->end].is(',') && p_[who->end + 1].digit && p_[who->end + 2].is(',');
  if (aged && p_[who->end + 3].has(kAuxiliary)) return std::nullopt;  // "said his daughter Mary, 8, had wept"
  const Unit& next = p_[who->end];
  return !next.word || next.has_any({kTime, kInsertPreposition, kSubjectRelative}) ? who : std::nullopt;
}

bool FrameFinder::is_bare_object(UnitRange phrase) const {
  return p_[phrase.begin].has(kObjectPronoun) && (phrase.size() == 1 || !p_[phrase.begin].has(kPossessivePronoun));
}

bool FrameFinder::is_bare_thing(UnitRange phrase) const {
  const Unit& word = p_[phrase.begin];
  return phrase.size() == 1 && !word.capital && !word.is_role &&
         !word.has_any({kPersonNoun, kGroupNoun, kPronoun, kSubjectPronoun, kPluralNoun, kKin});
}

bool FrameFinder::may_invert() const {
  return cue_.tier == 1 && right() && !cue_.has(VerbFrame::kNoInversion) &&
         (cue_.has(VerbForm::kPast) || cue_.has(VerbForm::kThird));
}

// "…," say doctors; but "email" of "“first class” email list" is a noun.
bool FrameFinder::inverts_plural() const {
  if (cue_.tier != 1 || !right() || !cue_.has(VerbForm::kBase) || cue_.has(VerbFrame::kNoInversion)) return false;
  const UnitIndex i = group_.before - (group_.before > lo_ && p_[group_.before].is(',') ? 1 : 0);
  if (i < lo_ || !p_[i].is_quote() || p_[verb_].has_any({kNounToo, kCueNoun})) return false;
  const Phrase who = noun_phrase_after(p_, verb_ + 1, hi_);
  if (!who || !has_plural_head(p_, *who)) return false;
  for (UnitIndex k = who->begin; k < who->end; ++k) {
    if (p_[k].capital || p_[k].is_role || p_[k].has_any({kPersonNoun, kGroupNoun, kKin})) return true;
  }
  return false;  // "say reports"
}

void FrameFinder::add_inverted() {
  const UnitIndex i = group_.before;
  if (!may_invert() && !inverts_plural()) return;
  const bool after_break = i < lo_ || p_[i].is_quote() || p_[i].is(',') || p_[i].is('-') || p_[i].has(kAs);
  if (!after_break) return;
  if (cue_.has(VerbFrame::kQuestion) && !(i >= lo_ && p_[i].is_quote()) && !(i - 1 >= lo_ && p_[i - 1].is_quote())) {
    return;
  }
  const Phrase who = noun_phrase_after(p_, verb_ + 1, hi_);
  if (!who || is_bare_object(*who) || p_[who->begin].has(kThat)) return;
  if (i > lo_ && p_[i].is(',') && !p_[i - 1].is_quote() && is_bare_thing(*who)) {
    return;  // "he said, continued struggles by"
  }
  add(FrameKind::kInverted, *who, cue_.tier, {verb_, who->end});
}

}  // namespace artparse
