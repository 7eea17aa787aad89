// Each verb form asks the shapes in turn: passive, participle, infinitive, subject on the left, inversion.
#include "mentions/quotes/frame_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

void FrameFinder::run() {
  for (std::uint32_t s = 0; s < p_.sentences.size(); ++s) {
    sentence_ = s;
    lo_ = p_.sentences[s].begin;
    hi_ = p_.sentences[s].end;
    first_frame_ = frames_.size();
    for (verb_ = lo_; verb_ < hi_; ++verb_) read_unit();
  }
}

void FrameFinder::add(FrameKind kind, UnitRange subject, int tier, UnitRange extent) {
  CueFrame frame{kind, subject, {}, verb_, extent, static_cast<std::uint8_t>(tier), cue_, sentence_};
  frame.negated = group_.negated || cue_.has(VerbFrame::kNegative);
  frames_.push_back(frame);
}

void FrameFinder::read_unit() {
  const Unit& unit = p_[verb_];
  if (!unit.word) return;
  group_ = {};
  cue_ = unit.cue;
  if (const UnitIndex source = end_of_attribution(); source > verb_) {
    cue_.tier = 1;
    if (const Phrase who = noun_phrase_after(p_, source, hi_)) add_according_to(*who);
    return;
  }
  if (goes_on_about()) cue_ = {2, 0b00110, 0};
  if (unit.has(kPut) && right() && right()->has(kIt)) {
    cue_ = {1, 0b00110, 1u << static_cast<unsigned>(VerbFrame::kNoInversion)};
  }
  if (cue_.tier == 0 || (cue_.tier == 3 && !with_attitudes_) || !is_verb()) return;
  if (cue_.tier == 1 && cue_.has(VerbFrame::kQuestion) && right() && right()->has(kFor)) {
    cue_.tier = 2;  // "asked for help"
  }
  if (cue_.tier == 1 && unit.has_any({kCatenative, kCausative}) && leads_to_deed()) return;
  if (cue_.has(VerbFrame::kPhrasal) && !(right() && right()->has(kParticle))) return;  // "pointed out"
  read_verb();
}

bool FrameFinder::goes_on_about() const {
  if (!p_[verb_].has(kGoesOn) || verb_ + 2 >= hi_ || !p_[verb_ + 1].has(kParticle)) return false;
  return p_[verb_ + 1].has(kInsertPreposition) && p_[verb_ + 2].has(kAboutOrFor) &&
         !p_[verb_ + 2].has_any({kFor, kInsertPreposition});
}

bool FrameFinder::leads_to_deed() const {
  constexpr UnitIndex kLongest = 8;
  const UnitIndex limit = std::min(hi_ - 1, verb_ + (p_[verb_].has(kCatenative) ? 2 : kLongest));
  UnitIndex to = verb_ + 1;
  while (to < limit && p_[to].word && !p_[to].has_any({kTo, kThat})) ++to;
  return to < limit && p_[to].has(kTo) && p_[to + 1].cue.tier != 1;
}

UnitIndex FrameFinder::end_of_attribution() const {
  if (!p_[verb_].has(kAccording) || !right()) return verb_;
  if (right()->has(kTo)) return verb_ + 2;
  // "…, per the report" and "…, per Reuters", not "ten per day"
  const bool apart = !left() || left()->is_quote() || left()->is(',');
  const bool named = right()->capital || right()->has_any({kThe, kPossessivePronoun});
  return apart && named ? verb_ + 1 : verb_;
}

bool FrameFinder::is_verb() const {
  const Unit* before = left();
  if (p_[verb_].capital && before && !before->is_quote()) return false;
  if (!before || before->is_quote()) return true;
  if (is_share()) return true;
  if (before->has(kNumberWord) && verb_ - 2 > lo_ && p_[verb_ - 2].has(kOf)) return true;  // "a mother of three said"
  if (before->has(kNumberWord)) return cue_.has(VerbForm::kBase) && (!right() || !right()->word);  // "the two say,"
  const bool share = before->digit && before->tokens.size() == 2;  // "42% say"
  if ((before->digit && !share) || before->possessive || before->has(kPossessivePronoun)) return false;
  if (before->has(kDeterminer) && !before->has(kLooseDeterminer) && !is_of_somebody()) return false;
  if (is_noun_of_owner() || is_noun_beside_comma() || is_second_of_two()) return false;
  const bool as_told = before->has(kAs) && verb_ - 2 > lo_ && !p_[verb_ - 2].word && right() &&
                       right()->has(kBy);  // ", as described by"
  return !before->has(kPreposition) || before->has(kTo) || cue_.has(VerbForm::kParticiple) || as_told;
}

bool FrameFinder::is_of_somebody() const {
  if (!p_[verb_ - 1].has(kPronoun) || !p_[verb_ - 1].has(kIndefinite)) return false;
  if (right() && right()->is_quote() && cue_.has(VerbFrame::kThing)) return false;
  const Unit* before = verb_ - 2 >= lo_ ? &p_[verb_ - 2] : nullptr;
  if (before && before->word && !before->has_any({kAnd, kBut, kPreposition, kSubordinator, kAdverb})) return false;
  return (before && before->is_quote()) || leads_to_words() || cue_.only(VerbForm::kParticiple) ||
         (right() && right()->has_any({kDeterminer, kSubjectPronoun}));
}

bool FrameFinder::is_noun_of_owner() const {
  if (!cue_.has(VerbForm::kBase) || !p_[verb_].has(kCueNoun)) return false;
  UnitIndex owner = verb_ - 1;
  while (owner > lo_ && !p_[owner].capital && (p_[owner].is_adjective || p_[owner].has(kLooseDeterminer))) --owner;
  return p_[owner].possessive || p_[owner].has(kPossessivePronoun);
}

bool FrameFinder::is_noun_beside_comma() const {
  return p_[verb_ - 1].is(',') && p_[verb_].has(kNounToo) && right() && right()->has(kAuxiliary);
}

bool FrameFinder::is_second_of_two() const {
  return p_[verb_ - 1].has(kTo) && verb_ - 3 >= lo_ && p_[verb_ - 3].has(kFrom) && p_[verb_ - 2].cue.tier > 0;
}

bool FrameFinder::is_share() const {
  if (verb_ - 2 < lo_ || cue_.tier != 1) return p_[verb_ - 1].has(kFraction);
  const bool of_number =
      (p_[verb_ - 1].digit || p_[verb_ - 1].has(kNumberWord)) && p_[verb_ - 2].has(kInsertPreposition);
  return of_number &&
         (p_[verb_ - 3 < lo_ ? lo_ : verb_ - 3].digit || p_[verb_ - 3 < lo_ ? lo_ : verb_ - 3].has(kNumberWord));
}

void FrameFinder::read_verb() {
  group_ = verb_group();
  const Unit* next = right();
  if (cue_.only(VerbForm::kParticiple) && !group_.catenative) return add_participle();
  if (group_.passive && cue_.has(VerbForm::kPerfect)) return add_passive();
  if (cue_.only(VerbForm::kPerfect) && !group_.perfect) return;
  if (next && next->has(kBy) && cue_.has(VerbForm::kPerfect) && !is_medium(verb_ + 2)) return add_by_phrase(verb_ + 1);
  if (group_.infinitive) return add_infinitive();
  if (group_.before >= lo_ && add_subject_on_left()) return;
  add_inverted();
}

VerbGroup FrameFinder::verb_group() const {
  VerbGroup group{verb_ - 1};
  UnitIndex& i = group.before;
  if (i > lo_ && cue_.only(VerbForm::kParticiple) && p_[i].has(kCatenative)) {
    group.catenative = true;
    --i;
  }
  while (i >= lo_) {
    const Unit& unit = p_[i];
    if (unit.is_quote()) break;
    if (unit.has(kNegation)) group.negated = true;
    if (unit.has(kHave)) group.perfect = true;
    if (unit.has(kBe)) {
      group.passive |=
          !unit.has(kHave) || cue_.tier != 1 || (right() && right()->has(kTo));  // "he's said" is no passive
    } else if (unit.has(kTo)) {
      group.infinitive = true;
      break;
    } else if (!unit.has_any({kAuxiliary, kAdverb}) && !(unit.ends_ly && !unit.capital)) {
      UnitIndex inserted = before_insertion(i);
      if (inserted == i) inserted = before_time(i);
      if (inserted == i) break;
      i = inserted;
      continue;
    }
    --i;
  }
  return group;
}

UnitIndex FrameFinder::before_insertion(UnitIndex i) const {
  if (!p_[i].has(kInsertNoun)) return i;
  UnitIndex k = i - 1;
  while (k > lo_ && k > i - 4 && p_[k].word && !p_[k].has(kPreposition) && !p_[k].capital) --k;
  if (k < lo_ || !p_[k].has(kInsertPreposition) || k - 1 < lo_ || !p_[k - 1].word) return i;
  return k - 1;
}

UnitIndex FrameFinder::before_time(UnitIndex i) const {
  if (!p_[i].has_any({kTime, kTimeUnit, kLater}) || p_[i].has(kSubjectPronoun)) return i;
  UnitIndex k = i;
  while (k > lo_ && k > i - 6 &&
         (p_[k].has_any({kTime, kTimeUnit, kNumberWord, kLater}) || p_[k].digit || p_[k].has(kThis))) {
    --k;
  }
  if (k > lo_ && p_[k].has(kInsertPreposition)) --k;
  if (k - 1 > lo_ && p_[k].has(kSubordinator) && p_[k + 1].has(kNumberWord)) k -= 2;
  if (k > lo_ && p_[k].is(',') && !p_[k + 1].capital) {
    return k;  // "Smith, the mayor, last week said"; not "In March, May said"
  }
  return k >= lo_ && p_[k].word && !p_[k].has_any({kPreposition, kSubordinator, kAuxiliary}) ? k : i;
}

bool FrameFinder::is_finite(const CueFrame& frame) {
  return frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kInverted;
}

bool FrameFinder::add_if(FrameKind kind, const Phrase& subject) {
  if (!subject) return false;
  add(kind, *subject, cue_.tier, {subject->begin, verb_ + 1});
  return true;
}

void find_frames(const Paragraph& paragraph, bool with_attitudes, std::vector<CueFrame>& frames) {
  frames.clear();
  FrameFinder(paragraph, with_attitudes, frames).run();
}

}  // namespace artparse
