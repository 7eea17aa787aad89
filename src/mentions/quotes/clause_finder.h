// The working parts of find_clauses: one object a paragraph.
#pragma once

#include <span>

#include "mentions/quotes/find_clauses.h"

namespace artparse {

// What a complement starts with.
enum class Start : std::uint8_t { kQuote, kThat, kTo, kQuestion, kPronoun, kAboutOrFor, kPreposition, kOther };

class ClauseFinder {
 public:
  ClauseFinder(std::string_view text, const Tokens& tokens, const Paragraph& p, const std::vector<CueFrame>& frames,
               IndirectSpeech level, std::vector<QuoteMention>& out)
      : text_(text), tokens_(tokens), p_(p), frames_(frames), level_(level), out_(out) {}

  void run();

 private:
  void read_sentence_bounds(const CueFrame& frame, std::size_t index);

  // Returns the end of the clause that follows the verb, so that frames in it are passed over.
  UnitIndex read(const CueFrame& frame);

  // "plans which officials said would change", "what critics called a mess": the pronoun is a part of what is said.
  void add_relative(const CueFrame& frame);

  bool wanted(bool sure) const { return sure || level_ == IndirectSpeech::kAll; }

  // --- where the complement starts ---

  UnitIndex complement_start(const CueFrame& frame) const;

  UnitIndex after_hearer(UnitIndex i) const;

  // "said on Monday that", "said, after a pause, that"
  UnitIndex that_after_adverbial(UnitIndex i) const;

  // "said in a statement the road was gone"
  UnitIndex after_medium(UnitIndex i) const;

  Start start_of(UnitIndex i) const;

  bool has_verb(UnitIndex begin, UnitIndex end) const;
  bool has_auxiliary(UnitIndex begin, UnitIndex end) const;

  // A noun phrase and its verb: "the road was gone".
  bool is_clause(UnitIndex begin, UnitIndex end) const;

  // "When Smith said it was shut, Jones left", "Saying it was shut, Jones left": what is told ends at the comma.
  bool is_in_front(const CueFrame& frame) const;

  // Behind ", if it rains" of "that, if it rains, the road will be shut", or `begin`.
  UnitIndex after_insertion(UnitIndex begin) const;

  // "Jones left", "schools were shut"; not "dangerous and on the run"
  bool main_clause_behind(UnitIndex comma) const;

  // --- where it ends ---

  bool is_in_relative(const CueFrame& frame) const;

  // "Smith, who said it was late, left": the main verb.
  bool verb_behind(UnitIndex comma) const;

  // At ";", at the trailing or coordinated frame of somebody's next words, at a writer's relative clause.
  UnitIndex clause_end(UnitIndex begin, const CueFrame& frame) const;

  // The object of "praised" ends at a comma, a clause of its own, or the next verb.
  UnitIndex object_end(UnitIndex begin, UnitIndex end) const;
  UnitIndex next_object(UnitIndex as, UnitIndex end) const { return object_end(as, end); }

  bool writer_goes_on(UnitIndex comma) const;

  bool frame_starts_after(UnitIndex comma, const CueFrame& own) const;

  // ", has also said": the rest of the sentence after an aside with a frame of its own.
  bool verb_follows(UnitIndex comma, UnitIndex verb) const;

  bool coordinated_after(UnitIndex conjunction, const CueFrame& own) const;

  // --- clauses before their frame ---

  bool is_fronted(const CueFrame& frame, UnitIndex after) const;

  UnitIndex read_fronted(const CueFrame& frame, UnitIndex after);

  // "When the rain fell, Smith said" has no clause in front.
  bool is_adverbial(UnitIndex begin, UnitIndex end) const;

  // "spoke on condition of anonymity", "appeared on Monday"
  bool is_manner(UnitIndex preposition) const;

  // "As Smith reported, the road was gone."
  UnitIndex read_after_as(const CueFrame& frame);

  UnitIndex read_according_to(const CueFrame& frame);

  // --- nouns with a clause: "the claim that", "her call for" ---

  void add_noun_clauses();

  // "Asked whether she would stay, …", "when asked why the road was closed": nobody is named who asked.
  void add_questions();

  // "The bridge seems to hold", "the bridge is expected to hold": somebody's view, with the subject in front of its
  // verb.
  void add_raised_clauses();

  bool is_covered(TokenIndex token) const;

  QuoteMention& make(UnitIndex begin, UnitIndex end, std::string_view rule);

  void add(UnitIndex begin, UnitIndex end, const CueFrame& frame, std::string_view rule);

  std::string_view text_;
  const Tokens& tokens_;
  const Paragraph& p_;
  const std::vector<CueFrame>& frames_;
  const IndirectSpeech level_;
  std::vector<QuoteMention>& out_;
  UnitIndex lo_ = 0, hi_ = 0;
  std::span<const CueFrame> in_sentence_;
};

}  // namespace artparse
