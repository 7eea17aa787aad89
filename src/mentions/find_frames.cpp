// Each verb form asks the shapes in turn: passive, participle, infinitive, subject on the left, inversion.
#include "mentions/find_frames.h"

#include <algorithm>

#include "mentions/noun_phrases.h"

namespace artparse {
namespace {

using enum ClauseClass;

using Phrase = std::optional<UnitRange>;

// What stands left of a verb: where the verb group begins, and what its auxiliaries say.
struct VerbGroup {
  UnitIndex before;  // first unit left of the group; may be below the sentence
  bool passive = false, infinitive = false, perfect = false, negated = false;
};

class FrameFinder {
 public:
  FrameFinder(const Paragraph& paragraph, bool with_attitudes, std::vector<CueFrame>& frames)
      : p_(paragraph), with_attitudes_(with_attitudes), frames_(frames) {}

  void run() {
    for (std::uint32_t s = 0; s < p_.sentences.size(); ++s) {
      sentence_ = s;
      lo_ = p_.sentences[s].begin;
      hi_ = p_.sentences[s].end;
      first_frame_ = frames_.size();
      for (verb_ = lo_; verb_ < hi_; ++verb_) read_unit();
    }
  }

 private:
  const Unit* left() const { return verb_ > lo_ ? &p_[verb_ - 1] : nullptr; }
  const Unit* right() const { return verb_ + 1 < hi_ ? &p_[verb_ + 1] : nullptr; }
  std::span<const CueFrame> frames_of_sentence() const { return std::span(frames_).subspan(first_frame_); }

  void add(FrameKind kind, UnitRange subject, int tier, UnitRange extent) {
    CueFrame frame{kind, subject, {}, verb_, extent, static_cast<std::uint8_t>(tier), cue_, sentence_};
    frame.negated = group_.negated || cue_.has(VerbFrame::kNegative);
    frames_.push_back(frame);
  }

  void read_unit() {
    const Unit& unit = p_[verb_];
    if (!unit.word) return;
    group_ = {};
    cue_ = unit.cue;
    if (unit.has(kAccording) && right() && right()->has(kTo)) {
      cue_.tier = 1;
      if (const Phrase who = noun_phrase_after(p_, verb_ + 2, hi_)) add_according_to(*who);
      return;
    }
    if (unit.has(kPut) && right() && right()->has(kIt)) cue_ = {1, 0b00110, 1u << static_cast<unsigned>(VerbFrame::kNoInversion)};
    if (cue_.tier == 0 || (cue_.tier == 3 && !with_attitudes_) || !is_verb()) return;
    read_verb();
  }

  // "according to a report by Smith", "… audio provided by Smith": Smith, if the report is no name.
  void add_according_to(UnitRange who) {
    UnitIndex by = who.end;
    if (by < hi_ && p_[by].ends_ed && !p_[by].capital) ++by;
    const bool named = p_[who.end - 1].capital;
    const Phrase author = !named && by + 1 < hi_ && p_[by].has(kBy) && p_[by + 1].capital
                              ? noun_phrase_after(p_, by + 1, hi_)
                              : std::nullopt;
    add(FrameKind::kAccordingTo, author ? *author : who, 1, {verb_, author ? author->end : who.end});
  }

  // Not a noun, not part of a name.
  bool is_verb() const {
    const Unit* before = left();
    if (p_[verb_].capital && before && !before->is_quote()) return false;
    if (!before || before->is_quote()) return true;
    if (before->has(kNumberWord)) return cue_.has(VerbForm::kBase) && (!right() || !right()->word);  // "the two say,"
    const bool share = before->digit && before->tokens.size() == 2;  // "42% say"
    if ((before->digit && !share) || before->possessive || before->has(kPossessivePronoun)) return false;
    if (before->has(kDeterminer) && !before->has(kLooseDeterminer)) return false;
    return !before->has(kPreposition) || before->has(kTo) || cue_.has(VerbForm::kParticiple);
  }

  void read_verb() {
    group_ = verb_group();
    const Unit* next = right();
    if (cue_.only(VerbForm::kParticiple)) return add_participle();
    if (group_.passive && cue_.has(VerbForm::kPerfect)) return add_passive();
    if (cue_.only(VerbForm::kPerfect) && !group_.perfect) return;
    if (next && next->has(kBy) && cue_.has(VerbForm::kPerfect)) return add_by_phrase(verb_ + 1);
    if (group_.infinitive) return add_infinitive();
    if (group_.before >= lo_ && add_subject_on_left()) return;
    add_inverted();
  }

  VerbGroup verb_group() const {
    VerbGroup group{verb_ - 1};
    UnitIndex& i = group.before;
    while (i >= lo_) {
      const Unit& unit = p_[i];
      if (unit.is_quote()) break;
      if (unit.has(kNegation)) group.negated = true;
      if (unit.has(kHave)) group.perfect = true;
      if (unit.has(kBe)) {
        group.passive = true;
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

  // "Smith in a statement said": a short prepositional phrase between subject and verb.
  UnitIndex before_insertion(UnitIndex i) const {
    if (!p_[i].has(kInsertNoun)) return i;
    UnitIndex k = i - 1;
    while (k > lo_ && k > i - 4 && p_[k].word && !p_[k].has(kPreposition) && !p_[k].capital) --k;
    if (k < lo_ || !p_[k].has(kInsertPreposition) || k - 1 < lo_ || !p_[k - 1].word) return i;
    return k - 1;
  }

  // "Smith last week said", "the board less than two weeks ago said", "Smith on Monday said"
  UnitIndex before_time(UnitIndex i) const {
    if (!p_[i].has_any({kTime, kTimeUnit, kLater}) || p_[i].has(kSubjectPronoun)) return i;
    UnitIndex k = i;
    while (k > lo_ && k > i - 6 && (p_[k].has_any({kTime, kTimeUnit, kNumberWord, kLater}) || p_[k].digit || p_[k].has(kThis))) --k;
    if (k > lo_ && p_[k].has(kInsertPreposition)) --k;
    if (k - 1 > lo_ && p_[k].has(kSubordinator) && p_[k + 1].has(kNumberWord)) k -= 2;
    return k >= lo_ && p_[k].word && !p_[k].has_any({kPreposition, kSubordinator, kAuxiliary}) ? k : i;
  }

  static bool is_finite(const CueFrame& frame) {
    return frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kInverted;
  }

  // The frame whose subject a participle or "and added" shares.
  Phrase main_subject(UnitIndex end) const {
    Phrase finite;
    for (const CueFrame& frame : frames_of_sentence()) {
      if (!is_finite(frame) || frame.subject.end > verb_) continue;
      if (frame.tier == 1) return frame.subject;
      if (!finite) finite = frame.subject;
    }
    if (const Phrase subject = sentence_subject(p_, lo_, end)) return subject;
    return finite;
  }

  void add_participle() {
    if (group_.passive) {
      const Phrase doer = group_.before >= lo_ ? noun_phrase_before(p_, group_.before, lo_) : std::nullopt;
      if (doer) add(FrameKind::kSubjectVerb, *doer, cue_.tier, {doer->begin, verb_ + 1});
      return;
    }
    Phrase subject;
    {
      subject = own_subject_of_participle();
      if (!subject) subject = clause_subject(p_, verb_, lo_);
      if (!subject) subject = main_subject(verb_);
      if (subject && subject->end > verb_) subject.reset();
      if (!subject && verb_ - lo_ < 3) subject = sentence_subject(p_, lo_, hi_);
    }
    if (subject) add(FrameKind::kParticiple, *subject, cue_.tier, {verb_, verb_ + 1});
  }

  // "with Smith saying", ", Smith adding"
  Phrase own_subject_of_participle() const {
    const UnitIndex i = group_.before;
    if (i != verb_ - 1 || i < lo_ || !p_[i].word || p_[i].possessive) return std::nullopt;
    if (p_[i].has_any({kPreposition, kSubordinator, kAdverb, kAuxiliary, kTimeUnit, kCueNoun, kTime})) return std::nullopt;
    const Phrase phrase = noun_phrase_before(p_, i, lo_);
    if (!phrase || p_[phrase->begin].has(kObjectPronoun)) return std::nullopt;
    const UnitIndex before = phrase->begin - 1;
    if (is_bare_name(*phrase)) return phrase;
    if (before >= lo_ && !p_[before].is(',') && !p_[before].is('-') && !p_[before].has(kWithSubject)) return std::nullopt;
    return phrase;
  }

  bool is_bare_name(UnitRange phrase) const {
    const NameType name = p_[phrase.end - 1].name;
    if (name != NameType::kPerson && name != NameType::kOrganization) return false;
    for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
      if (!p_[i].capital) return false;
    }
    return true;
  }

  void add_passive() {
    if (cue_.has(VerbFrame::kPassive)) {
      const Phrase subject = group_.before >= lo_ ? noun_phrase_before(p_, group_.before, lo_) : std::nullopt;
      if (subject) add(FrameKind::kSubjectVerb, *subject, cue_.tier, {subject->begin, verb_ + 1});
      return;
    }
    for (UnitIndex i = verb_ + 1; i < std::min(hi_, verb_ + 9); ++i) {
      if (p_[i].has(kBy)) return add_by_phrase(i);
    }
  }

  void add_by_phrase(UnitIndex by) {
    if (const Phrase who = noun_phrase_after(p_, by + 1, hi_)) {
      add(FrameKind::kByPhrase, *who, 2, {verb_, who->end});
    }
  }

  void add_infinitive() {
    Phrase subject = subject_of_passive();
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

  // "Smith was prompted to say"
  Phrase subject_of_passive() const {
    UnitIndex i = group_.before - 1;
    if (i <= lo_ || !p_[i].ends_ed || p_[i].capital) return std::nullopt;
    UnitIndex be = i - 1;
    while (be > lo_ && p_[be].has(kAdverb)) --be;
    if (be <= lo_ || !p_[be].has(kBe)) return std::nullopt;
    while (be > lo_ && p_[be - 1].has_any({kAuxiliary, kAdverb})) --be;
    return noun_phrase_before(p_, be - 1, lo_);
  }

  bool add_subject_on_left() {
    const UnitIndex i = group_.before;
    const Unit& unit = p_[i];
    if (unit.is_quote()) return false;
    if (unit.is(',') || unit.is('-')) return add_across_aside(i);
    if (unit.has(kSubjectRelative)) return add_relative(i);
    if (unit.has(kCoordinator) || unit.has(kAdverb)) return add_if(FrameKind::kCoordinated, shared_subject(i));
    const Phrase subject = noun_phrase_before(p_, i, lo_);
    if (!subject || !agrees(*subject) || !starts_clause(*subject) || is_object_with_participle(*subject)) return false;
    return add_if(FrameKind::kSubjectVerb, subject);
  }

  // The describing frame on the left whose object reaches to `i` without a break.
  const CueFrame* described_up_to(UnitIndex i) const {
    const CueFrame* found = nullptr;
    for (const CueFrame& frame : frames_of_sentence()) {
      if (is_finite(frame) && frame.tier == 2 && frame.extent.end <= i) found = &frame;
    }
    for (UnitIndex k = found ? found->extent.end : i; k < i; ++k) {
      if (!p_[k].word || p_[k].has(kSubordinator)) return nullptr;
    }
    return found;
  }

  // "They slammed the loophole called …": the noun is an object, the verb a participle.
  bool is_object_with_participle(UnitRange subject) const {
    if (!cue_.has(VerbForm::kPerfect) || p_[subject.begin].has(kSubjectPronoun) || p_[subject.end - 1].capital) return false;
    const UnitIndex before = subject.begin - 1;
    if (before >= lo_ && group_.before == verb_ - 1 && cue_.tier == 2) {
      if (p_[before].has(kPreposition) && !p_[before].has(kClauseSubordinator)) return true;  // "at an event billed as"
      if (p_[before].ends_ed && !p_[before].capital && p_[before].word) return true;          // "shared a list called"
    }
    const CueFrame* frame = described_up_to(subject.begin);
    return frame && frame->extent.end == subject.begin;
  }

  // What follows an auxiliary, a pronoun or "who" is no subject but the rest of a predicate.
  bool starts_clause(UnitRange subject) const {
    const UnitIndex before = subject.begin - 1;
    if (before < lo_ || p_[subject.begin].has_any({kSubjectPronoun, kRelative})) return true;
    if (p_[before].has_any({kAuxiliary, kSubjectPronoun}) && !p_[before].has(kIt)) return false;
    return !p_[before].has(kRelative) || p_[subject.begin].capital || p_[subject.begin].has_any({kDeterminer, kPossessivePronoun});
  }

  bool add_if(FrameKind kind, const Phrase& subject) {
    if (!subject) return false;
    add(kind, *subject, cue_.tier, {subject->begin, verb_ + 1});
    return true;
  }

  // "…, said Smith": the comma parts a whole clause from the verb, not a subject from its aside.
  bool add_across_aside(UnitIndex comma) {
    const Phrase subject = subject_across_aside(comma);
    if (!subject) return false;
    if (subject->end != comma && is_divider(subject->end)) return add_if(FrameKind::kSubjectVerb, subject);
    if (inverted_subject()) return false;
    return add_if(FrameKind::kSubjectVerb, subject);
  }

  bool is_divider(UnitIndex i) const { return p_[i].is(',') || p_[i].is('-'); }

  // The noun phrase after the verb, where nothing but an aside or the end of the clause follows it.
  Phrase inverted_subject() const {
    if (!may_invert() || p_[verb_ + 1].has_any({kTime, kThat})) return std::nullopt;
    const Phrase who = noun_phrase_after(p_, verb_ + 1, hi_);
    if (!who || p_[who->begin].has_any({kObjectPronoun, kHeOrShe})) return std::nullopt;
    if (!p_[who->end - 1].capital && !p_[who->end - 1].has_any({kPersonNoun, kGroupNoun})) return std::nullopt;
    if (who->end >= hi_) return who;
    const Unit& next = p_[who->end];
    return !next.word || next.has_any({kTime, kInsertPreposition, kSubjectRelative}) ? who : std::nullopt;
  }

  bool may_invert() const {
    return cue_.tier == 1 && right() && !cue_.has(VerbFrame::kNoInversion) &&
           (cue_.has(VerbForm::kPast) || cue_.has(VerbForm::kThird));
  }

  Phrase subject_across_aside(UnitIndex comma) const {
    const Phrase subject = subject_before_aside(p_, comma, lo_);
    if (!subject) return std::nullopt;
    for (UnitIndex i = subject->end; i < comma; ++i) {
      if (p_[i].is_quote() && !p_[i].is_short_quote()) return std::nullopt;
    }
    // "Smith mocked a reporter, called him …": a series of verbs of one subject.
    const CueFrame* frame = described_up_to(subject->begin);
    return frame ? frame->subject : *subject;
  }

  bool add_relative(UnitIndex pronoun) {
    if (p_[pronoun].has(kThat) && !cue_.has(VerbFrame::kThing)) return false;
    UnitIndex last = pronoun - 1;
    if (last >= lo_ && p_[last].is(',')) --last;
    const Phrase antecedent = noun_phrase_before(p_, last, lo_);
    if (!antecedent) return false;
    add(FrameKind::kRelative, {pronoun, pronoun + 1}, cue_.tier, {pronoun, verb_ + 1});
    frames_.back().antecedent = *antecedent;
    return true;
  }

  Phrase shared_subject(UnitIndex conjunction) const {
    Phrase subject;
    for (const CueFrame& frame : frames_of_sentence()) {
      if (is_finite(frame)) subject = frame.subject;
    }
    if (!subject) subject = clause_subject(p_, conjunction, lo_);
    return subject ? subject : sentence_subject(p_, lo_, conjunction);
  }

  // An -s verb needs a subject that is not plural, a base form one that is.
  bool agrees(UnitRange subject) const {
    const Unit& last = p_[subject.end - 1];
    if (last.possessive) return false;
    const bool bare = group_.before == verb_ - 1;
    if (!bare || cue_.has(VerbForm::kPast)) return true;
    if (cue_.has(VerbForm::kBase)) {
      if (last.has_any({kPluralNoun, kNumberWord}) || last.plural || last.digit) return true;
      for (UnitIndex i = subject.begin; i < subject.end; ++i) {
        if (p_[i].has(kAnd)) return true;
      }
      return false;
    }
    if (!cue_.has(VerbForm::kThird) || last.capital || last.has(kSubjectPronoun)) return true;
    return !last.plural && !last.has(kPluralNoun) && !last.adjective && !last.is_adjective;
  }

  void add_inverted() {
    const UnitIndex i = group_.before;
    if (!may_invert()) return;
    const bool after_break = i < lo_ || p_[i].is_quote() || p_[i].is(',') || p_[i].is('-') || p_[i].has(kAs);
    if (!after_break) return;
    if (cue_.has(VerbFrame::kQuestion) && !(i >= lo_ && p_[i].is_quote()) && !(i - 1 >= lo_ && p_[i - 1].is_quote())) return;
    const Phrase who = noun_phrase_after(p_, verb_ + 1, hi_);
    if (!who || p_[who->begin].has(kObjectPronoun)) return;
    if (p_[who->begin].has(kThat)) return;
    add(FrameKind::kInverted, *who, cue_.tier, {verb_, who->end});
  }

  const Paragraph& p_;
  bool with_attitudes_;
  std::vector<CueFrame>& frames_;
  std::uint32_t sentence_ = 0;
  UnitIndex lo_ = 0, hi_ = 0, verb_ = 0;
  std::size_t first_frame_ = 0;
  VerbGroup group_;
  CueVerbSense cue_;
};

}  // namespace

void find_frames(const Paragraph& paragraph, bool with_attitudes, std::vector<CueFrame>& frames) {
  frames.clear();
  FrameFinder(paragraph, with_attitudes, frames).run();
}

}  // namespace artparse
