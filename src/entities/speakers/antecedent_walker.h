// The working parts of find_antecedents: one object an article.
#pragma once

#include <algorithm>
#include <span>

#include "entities/speakers/find_antecedents.h"
#include "mentions/quotes/build_units.h"
#include "mentions/quotes/find_frames.h"

namespace artparse {

// Fitted by hand on the training articles; only the decay matters much.
constexpr double kDecay = 0.4;          // for each sentence of distance
constexpr double kParagraphBefore = 0.8;  // once, for another paragraph
constexpr double kSubject = 3.0;
constexpr double kOther = 1.0;
constexpr double kPossessor = 0.9;
constexpr double kDescription = 1.6;
constexpr double kFaint = 0.3;  // of a description that opens its paragraph and says nothing: where nobody else is
constexpr double kPronounShare = 0.9;
constexpr double kUnknownGender = 0.5;
constexpr double kFrequency = 0.25;
constexpr double kLeast = 0.05;
constexpr double kNamedInside = 0.2;    // of somebody whom the quoted words name
constexpr double kSpokeLast = 2.5;      // of who said something last, where "he added"
constexpr double kClear = 1.02;         // the best must beat the second by this factor
constexpr double kClearEpithet = 2.0;
constexpr double kClearAcross = 3.2;    // of an epithet that opens its paragraph
constexpr std::uint32_t kSentencesBack = 12;
constexpr std::uint32_t kBlocksBack = 8;
constexpr std::uint32_t kGroupsBack = 3;  // sentences

struct Candidate {
  std::uint32_t entity = kNoEntity;
  TokenRange description;               // of a candidate without a name
  Gender gender = Gender::kUnknown;
  double count = 1;
  bool same_as(const Candidate& other) const { return entity == other.entity && description == other.description; }
};

struct Salience {
  Candidate candidate;
  std::uint32_t sentence;
  double weight;
};

class AntecedentWalker {
 public:
  AntecedentWalker(const AntecedentQuestion& question, const Lexicon& lexicon) : q_(question), lexicon_(lexicon) {}

  Antecedents run(const std::vector<QuoteMention>& quotes);

 private:
  bool mark_needed(const std::optional<SourceMention>& source, std::vector<bool>& needed) const;

  // "he added", "added he"
  bool adds(UnitIndex pronoun) const;

  static TokenIndex source_begin(const QuoteMention* quote) { return quote->source->tokens.begin; }
  // Who is named in the first words that the pronoun says.
  void collect_named_inside(TokenIndex pronoun);

  template <class T>
  static std::span<const T> of_block(const std::vector<T>& all, std::uint32_t block) {
    const auto begin =
        std::lower_bound(all.begin(), all.end(), block, [](const T& x, std::uint32_t b) { return x.block < b; });
    const auto end = std::upper_bound(begin, all.end(), block, [](std::uint32_t b, const T& x) { return b < x.block; });
    return {begin, end};
  }

  void read_block(std::uint32_t block);

  std::size_t first_name_from(TokenIndex token) const;

  void read_sentence(std::uint32_t s);

  void forget();

  // Nothing stands outside of its marks: however many follow each other, they are one step away from who was named
  // before.
  bool is_quoted(UnitRange sentence) const;

  // "Asked about Smith", "When asked by Smith": whoever is named so does not answer.
  bool opens_with_question(UnitRange sentence) const;

  // The subjects of this sentence: of its frames, and its own.
  void collect_subjects(std::uint32_t s, UnitRange range);

  // "Smith said Jones had told him": Jones.
  bool is_in_clause(const CueFrame& frame, UnitIndex lo) const;

  // "The master, Captain Lee Moss, 58, …": the name behind the comma is the subject too.
  UnitRange with_apposed_name(UnitRange phrase, UnitIndex hi) const;

  struct Subject {
    UnitRange phrase;
    bool speaks;
    bool in_clause;  // of what somebody else says
  };

  const Subject* subject_at(UnitIndex i) const;

  UnitIndex read_word(UnitIndex i, UnitRange range);

  UnitIndex read_name(UnitIndex i, UnitRange range);

  double weight_of(UnitIndex begin, UnitIndex end) const;

  // "…, which" behind the name of a body: what follows is about it.
  bool is_told_of(UnitIndex end) const;

  void add(const Candidate& candidate, double weight);

  // "The minister", "The 26-year-old" as subject: who that is, where only one fits.
  bool read_holder(UnitRange phrase);

  // "the group", "the organization"; not "the company" or "the newspaper", which say what kind of body it is.
  bool is_body(TokenRange phrase) const;
  // Such a phrase stands for what "it" would be. False where that has no name.
  bool read_body(UnitRange phrase);

  // "A spokeswoman", "police": a subject without a name.
  void read_description(UnitRange phrase, bool speaks);

  // "The first witness was Mary Jones."
  bool is_then_named(UnitRange phrase) const;

  bool calls_person(const Unit& head) const;

  bool is_of_body(const Unit& head) const;

  bool is_office(TokenIndex head) const;

  // "Spaniard", not "Spaniards"
  bool is_native(TokenIndex word) const;
  // "actor", "investor", "chemist", "candidate": what somebody named before is.
  bool is_trade(TokenIndex word) const;

  // "the mother-of-two"
  bool is_parent(TokenRange phrase) const;
  // "the former coach", "the 43-year-old nurse", "the Spaniard": what is said again of somebody named before.
  bool is_epithet(TokenRange phrase) const;

  // "the Ohio senator", "the billionaire developer"; not "the ministry official", who may be anyone, "the second
  // author", "the Moss adviser".
  bool is_told_apart(TokenRange phrase) const;

  // Such a phrase stands for the person who is in mind before it in its paragraph; at its beginning, in the one before.
  void read_epithet(UnitRange phrase);

  bool overlaps_name(TokenRange tokens) const;

  void read_pronoun(UnitIndex i);
  // Jones of "he told Jones", who is not "he".
  std::uint32_t hearer_of(UnitIndex pronoun) const;

  // Whoever was "he" once is no "she" after that.
  void tell_gender(Candidate& person, Gender gender);

  Antecedent best_person(Gender gender, double clear, Candidate& best);

  Antecedent last_group(bool plural) const;

  struct Group {
    Candidate candidate;
    bool plural;
  };
  struct Scored {
    Candidate candidate;
    double score;
  };

  const AntecedentQuestion& q_;
  const Lexicon& lexicon_;
  std::vector<QuotedSegment> segments_;
  Paragraph p_;
  UnitCache cache_;
  std::vector<CueFrame> frames_;
  std::vector<Subject> subjects_;
  std::vector<Group> groups_, last_groups_;
  std::uint32_t grouped_ = 0;             // the sentence of the last groups
  std::vector<Salience> saliences_;
  std::vector<Gender> told_genders_;  // by entity, of those that a pronoun stood for; shorter where none did
  std::vector<Scored> scores_;
  std::size_t frame_ = 0, name_ = 0;
  std::uint32_t sentence_ = 0, first_sentence_ = 0, first_sentence_before_ = 0;  // of the paragraph, of the one before
  bool headline_ = false, in_quotes_ = false;
  bool asks_ = false;  // the sentence opens with what somebody was asked
  std::uint32_t hearer_ = kNoEntity;  // of the pronoun that is read
  std::uint32_t spoke_last_ = kNoEntity;  // the last subject of a verb of saying
  bool adds_ = false;                     // the pronoun that is read goes on speaking
  std::vector<const QuoteMention*> sourced_;  // the quotes with a source, by where it begins
  std::vector<std::uint32_t> named_inside_;  // in the words of the pronoun that is read
  Antecedents found_;
};

}  // namespace artparse
