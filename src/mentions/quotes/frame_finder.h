// The working parts of find_frames: one object a paragraph.
#pragma once

#include <span>

#include "mentions/quotes/find_frames.h"

namespace artparse {

using Phrase = std::optional<UnitRange>;

// What stands left of a verb: where the verb group begins, and what its auxiliaries say.
struct VerbGroup {
  UnitIndex before;  // first unit left of the group; may be below the sentence
  bool passive = false, infinitive = false, perfect = false, negated = false, catenative = false;  // "kept asking"
};

class FrameFinder {
 public:
  FrameFinder(const Paragraph& paragraph, bool with_attitudes, std::vector<CueFrame>& frames)
      : p_(paragraph), with_attitudes_(with_attitudes), frames_(frames) {}

  void run();

 private:
  const Unit* left() const { return verb_ > lo_ ? &p_[verb_ - 1] : nullptr; }
  const Unit* right() const { return verb_ + 1 < hi_ ? &p_[verb_ + 1] : nullptr; }
  std::span<const CueFrame> frames_of_sentence() const { return std::span(frames_).subspan(first_frame_); }

  void add(FrameKind kind, UnitRange subject, int tier, UnitRange extent);

  void read_unit();

  // "according to a report by Smith", "… audio provided by Smith": Smith, if the report is no name.
  void add_according_to(UnitRange who);

  // "went on about"
  bool goes_on_about() const;

  // "continue to burn", "allow the firm to pay": no telling.
  bool leads_to_deed() const;

  // Where the source begins behind "according to" or an attributing "per" at the verb's place; that place where neither
  // stands.
  UnitIndex end_of_attribution() const;

  // Not a noun, not part of a name.
  bool is_verb() const;

  // "one wrote: "…"", ""…," one said", "one calling it"; not "one proposed road", "this one said "…" on its lid",
  // "one called "the fudge""
  bool is_of_somebody() const;
  // "Smith's most explosive claim"
  bool is_noun_of_owner() const;

  // "Leaving the rest aside, states have"
  bool is_noun_beside_comma() const;

  // "from state to state"
  bool is_second_of_two() const;

  // "one in five say", "half said": a share of people in front of the verb.
  bool is_share() const;

  void read_verb();

  VerbGroup verb_group() const;

  // "Smith in a statement said": a short prepositional phrase between subject and verb.
  UnitIndex before_insertion(UnitIndex i) const;

  // "Smith last week said", "the board less than two weeks ago said", "Smith on Monday said"
  UnitIndex before_time(UnitIndex i) const;

  static bool is_finite(const CueFrame& frame);

  // The frame whose subject a participle or "and added" shares.
  Phrase main_subject(UnitIndex end) const;

  void add_participle();

  // "with Smith saying", ", Smith adding"
  Phrase own_subject_of_participle() const;

  // "It goes without saying that"
  bool says_nothing() const;

  // "Smith left after it fell, saying": what a pronoun stands for in a clause behind the main one.
  bool is_of_aside(UnitRange subject) const;

  // ", with Smith going on the air to say it and adding", ", with Smith, of Hill Rail, saying": Smith.
  Phrase absolute_subject() const;

  // Does ", of Hill Rail,", ", 54,", ", a nurse," up to the verb say who the person before it is? Not ", on Monday,".
  bool tells_who(UnitIndex comma) const;

  // Of "footage of Smith" Smith.
  UnitRange person_in_picture(UnitRange phrase) const;

  // "his remarks calling it", "Smith's letter saying": him, Smith.
  Phrase owner_before(UnitIndex noun) const;

  // "quoted Smith as saying": Smith.
  Phrase object_up_to(UnitIndex as) const;

  bool is_bare_name(UnitRange phrase) const;

  void add_passive();

  void add_by_phrase(UnitIndex by);

  // "said by phone"
  bool is_medium(UnitIndex i) const { return i < hi_ && p_[i].has(ClauseClass::kInsertMedium); }

  void add_infinitive();

  // "It is common for farmers to say": the farmers.
  Phrase subject_behind_for() const;

  // "Smith was prompted to say"
  Phrase subject_of_passive() const;

  // "leading Smith to counter": Smith.
  Phrase object_of_causative() const;

  bool add_subject_on_left();

  // The describing frame on the left whose object reaches to `i` without a break.
  const CueFrame* described_up_to(UnitIndex i) const;

  // "They slammed the loophole called …": the noun is an object, the verb a participle.
  bool is_object_with_participle(UnitRange subject) const;

  // "Twitter" of "Smith, a baker, on Twitter described it": the verb is Smith's.
  bool ends_aside(UnitRange object) const;

  // "Mary Jones, the mayor of Salem said", without its second comma: the whole.
  Phrase named_before_role(UnitRange role) const;

  // "Mary Jones of Salem, Ohio said": the whole, where the phrase at the verb is Ohio.
  Phrase somebody_of_place(UnitRange state) const;

  // "a book by Mary Jones", not "a friend of Mary Jones"
  bool is_thing_of_somebody(UnitRange subject) const;

  // "a company called Harker Steel, which", not "a farmer called Jones a fool"
  bool is_name_of(UnitIndex noun) const;

  // "a company called "Harker Steel"": a name, and no company that speaks.
  bool is_named(UnitRange subject) const;

  // ", quoting him", "appeared on letters": what is done besides or before, and no subject.
  bool opens_with_participle(UnitRange subject) const;

  // What follows an auxiliary, a pronoun or "who" is no subject but the rest of a predicate.
  bool starts_clause(UnitRange subject) const;

  bool add_if(FrameKind kind, const Phrase& subject);

  // "…, said Smith": the comma parts a whole clause from the verb, not a subject from its aside.
  // "An official who left to join Smith said": the official, where the relative clause has a verb of its own.
  Phrase subject_before_relative(UnitRange object) const;

  // "Officials briefed on the plan said": the officials, where a participle and its prepositions stand before the verb.
  Phrase subject_before_participle(UnitRange object) const;
  // "A woman wearing a mask said": the woman.
  Phrase subject_with_object(UnitRange object) const;

  bool add_across_aside(UnitIndex comma);

  // ", described as "a loner,"" right behind its noun
  bool describes_noun() const;

  // "Smith - who would "tear up" the roads of the county - said": the verb is Smith's, the quote is not.
  bool closes_relative(UnitIndex dash) const;

  bool is_divider(UnitIndex i) const { return p_[i].is(',') || p_[i].is('-'); }

  // The noun phrase after the verb, where nothing but an aside or the end of the clause follows it.
  Phrase inverted_subject() const;

  // "her", not "her brother"
  bool is_bare_object(UnitRange phrase) const;

  // "struggles", not "the crowd", "farmers"
  bool is_bare_thing(UnitRange phrase) const;

  bool may_invert() const;
  bool inverts_plural() const;

  // "Hill, whose wife, Mary Jones, said": Jones.
  Phrase named_kin_of_relative(UnitIndex comma) const;

  Phrase subject_across_aside(UnitIndex comma) const;

  // "Smith said a friend, Jones, had told": the friend, where the first whole phrase found is Smith.
  Phrase subject_inside_told(UnitRange outer, UnitIndex comma) const;

  bool add_relative(UnitIndex pronoun);

  Phrase shared_subject(UnitIndex conjunction) const;

  // "Smith said he wept when it fell, and added": neither he nor it adds.
  bool is_inside_clause(const CueFrame& frame, UnitIndex conjunction) const;

  // "When the crowd chanted, Smith rose and joked": Smith, where the subject found stands in the clause in front.
  Phrase subject_behind_front(UnitRange front, UnitIndex end) const;

  // "raising questions", "a simple message", "the use of executive orders": a noun of the phrase before it, which is no
  // subject.
  bool is_noun_of_phrase(UnitRange subject) const;

  // "its full-year sales" of "cut its full-year sales forecast, citing"
  bool ends_object(UnitRange subject) const;

  // "battleground", without an article
  bool is_bare(UnitRange subject) const;

  // "states that", "states: "…""
  bool leads_to_words() const;

  // An -s verb needs a subject that is not plural, a base form one that is.
  bool agrees(UnitRange subject) const;

  void add_inverted();

  const Paragraph& p_;
  bool with_attitudes_;
  std::vector<CueFrame>& frames_;
  std::uint32_t sentence_ = 0;
  UnitIndex lo_ = 0, hi_ = 0, verb_ = 0;
  std::size_t first_frame_ = 0;
  VerbGroup group_;
  CueVerbSense cue_;
};

}  // namespace artparse
