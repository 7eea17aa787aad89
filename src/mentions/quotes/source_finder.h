// The working parts of find_source: one object a quote, its rules in five files by where they look.
#pragma once

#include <span>

#include "mentions/quotes/find_source.h"

namespace artparse {

using Phrase = std::optional<UnitRange>;

inline bool is_one_of(char c, std::string_view all) { return c != 0 && all.find(c) != std::string_view::npos; }

// A source in one of the paragraphs in view.
struct Choice {
  SourceRule rule;
  const Paragraph* paragraph;
  UnitRange phrase;
  UnitRange antecedent;
  UnitIndex cue = -1;
  std::uint8_t tier = 0;
  bool negated = false;
  const CueFrame* outer = nullptr;  // who passed it on
};

class SourceFinder {
 public:
  SourceFinder(std::string_view text, const Tokens& tokens, const ParagraphWindow& window, const QuoteSite& site,
               const QuoteHistory& history)
      : text_(text),
        tokens_(tokens),
        window_(window),
        p_(window.current->units),
        site_(site),
        history_(history),
        lo_(site.sentence.begin),
        hi_(site.sentence.end),
        q_(site.at),
        frames_(frames_between(p_[q_].sentence, p_[q_].sentence)) {}

  Attribution run();

 private:
  // The frames of these sentences and those between.
  std::span<const CueFrame> frames_between(std::uint32_t first, std::uint32_t last) const;
  static std::span<const CueFrame> frames_of(const FramedParagraph& p, std::uint32_t first, std::uint32_t last);

  Attribution finish(const Choice& choice) const;
  // "learned", "there", "temporarily": one word that nobody is called
  static bool is_no_noun(const Choice& choice);
  // "1959: "…"", "3. "…""
  static bool is_number(const Choice& choice);

  static Attribution repeat(const Attribution& said, SourceRule rule);

  Choice of_frame(SourceRule rule, const CueFrame& frame) const;

  // --- what nobody says ---

  // "her new book, "The Road Home,"", "the "Road Home" star", "he said in "The Road Home" that"
  bool is_of_nobody() const;
  // "The so-called "Hill model" came in May.": the words are part of the subject.
  bool holds_quote(UnitRange subject) const;
  // ""Red Rain" is a film.", ""Slip" is a term of sailors."
  bool is_subject_of_sentence() const;
  // "click on "sign up""
  bool is_label_of_button() const;
  // "a club called "Night Riders"": nobody calls it so.
  bool is_named_by(UnitIndex participle) const;
  // "according to the "Old Roads" report"
  bool is_inside_source() const;
  // "in "The Road Home"", "on Channel Six's "Night Talk"", "during a "Harbour Forum""
  bool is_title_behind_preposition() const;
  // "promoting "miracle" cures": a word of what is promoted
  bool is_part_of_object() const;
  // "Norwegian for "good road""
  bool is_translation() const;
  // ""Salt," a novel by Mary Jones", ""Salt," which opens in May"
  bool is_apposed_work() const;
  // "a memoir called", "a film entitled"
  bool is_introduced_as_work() const;

  // --- right after the quote ---

  UnitIndex after_marks(UnitIndex i) const;

  // "…," Smith said, according to the Gazette.  "…," Smith said, the Gazette reported.
  Choice passed_on_by(Choice choice) const;

  bool ends_clause(UnitIndex i) const {
    return i >= hi_ || p_[i].is('.') || p_[i].is(',') || p_[i].is(';') || p_[i].has(ClauseClass::kTime);
  }

  // "…," Smith added, saying; not "When Jones said "…," Smith left, saying"
  bool ends_before_comma(const CueFrame& frame) const;

  // A frame whose complement stands right before this quote, in the middle of the sentence.
  bool is_claimed_from_left(UnitIndex after) const;

  // "Smith called it “a joke.” Jones agreed.": the mark ends the sentence, and it has its frame.
  bool is_closed_from_left() const;

  // "Smith asked, “Why?” Jones said, “Rain.”": the frame after the quote has a quote of its own.
  bool is_answered(UnitIndex after) const;

  static bool is_finite(const CueFrame& frame);

  // Has a frame after the quote no complement of its own?
  bool is_complete(const CueFrame& frame) const;

  // "Because it is "a joke," he feels free to leave": the comma ends the clause, and what follows is no cue.
  bool ends_front_clause(UnitIndex after) const;

  std::optional<Choice> right_after() const;

  bool has_frame_on_left() const;
  bool stands_between_dashes() const { return q_ > lo_ && p_[q_ - 1].is('-') && q_ + 1 < hi_ && p_[q_ + 1].is('-'); }
  bool starts_aside_of_left() const { return p_[lo_].has_any({ClauseClass::kSubordinator, ClauseClass::kPreposition}); }

  // "promised to go" behind a whole sentence, of which it does not tell; not "said to cheers".
  bool promises(const CueFrame& frame) const;
  std::optional<Choice> frame_after(UnitIndex after) const;

  // "…," came the reply from Smith
  std::optional<Choice> cue_noun_that_came(UnitIndex came) const;

  std::optional<Choice> aside_after(UnitIndex after) const;

  // "…," Smith, now 81 and retired in Maine, said: the name, where its verb comes behind a long aside.
  std::optional<Choice> verb_behind_aside(UnitIndex after) const;

  // Verbs that are in no list: "she went on", "offered Mary Jones", "Mary Jones fired back".
  std::optional<Choice> bare_verb_after(UnitIndex after) const;

  // --- in the same sentence ---

  std::optional<Choice> in_sentence() const;

  // "Smith said the comment by Jones “was out of place”": the noun is the subject of the quoted words.
  bool starts_with_auxiliary() const;

  // "Smith left over Jones's claim that the road “was shut”": Jones, not "Smith said Jones's claim that it was shut was
  // “a lie”".
  bool is_told_by_noun(const Choice& noun, UnitIndex cue) const;

  // "The law was praised as “a start” by Smith", "“a start”, as described by Smith,": Smith.
  std::optional<Choice> by_phrase_behind() const;
  // "Smith is described as “a joker”": the subject did not say so.
  bool is_spoken_of() const;

  const CueFrame* according_to() const;

  bool is_adjacent(UnitIndex from) const;
  // "it", "the road as": the object of a describing verb, of which the quote says more.
  bool is_object_before_quote(UnitIndex from) const;

  bool no_quote_between(UnitIndex begin, UnitIndex end, bool short_ones_count) const;

  std::optional<Choice> before() const;

  // "Smith told those who asked where it was that it “was gone”": Smith.
  const CueFrame* told_behind_relative(const CueFrame& relative) const;

  // "Smith said, and I quote,": Smith.
  bool is_quoting(const CueFrame& frame) const;

  // All of it stands before the quote; a participle's subject may follow: "Citing "rain," Smith left."
  bool is_on_left(const CueFrame& frame) const;

  // "When Smith suggested a ban, Jones wanted …": the frame is left behind in a clause of its own.
  Phrase later_subject(const CueFrame& frame) const;

  // "Smith said …, but he gave a warning:", "Smith praised the law, although he found it …"
  Phrase subject_of_later_clause(const CueFrame& frame) const;

  // "Smith left after Jones told him she feared it was “gone”": Jones, whose "she" is.
  const CueFrame* teller_inside(const CueFrame& inner, const CueFrame& outer) const;

  // While the frame lies in the complement of another, that one is the outer source.
  const CueFrame* climb(const CueFrame* frame) const;

  bool holds(const CueFrame& outer, const CueFrame& inner) const;

  // ", with Smith going on the air to call it": what stands before holds nothing of it.
  bool is_absolute(const CueFrame& frame) const;

  // "Smith said Jones opposed the law and called it", "Smith said it was like Jones calling it": Smith passes it on.
  const CueFrame* holder_of_shared(const CueFrame& frame) const;

  // "what she calls", "whom he called": a clause inside the clause, and she is who spoke before.
  bool is_relative_with_pronoun(const CueFrame& frame) const;

  bool no_unit_between(UnitIndex begin, UnitIndex end, char mark) const;

  // ", Smith said," is the source of all that follows.
  const CueFrame* frame_in_commas(const CueFrame& frame) const;

  bool is_in_commas(const CueFrame& frame) const;

  // ", he said," and ", he said in an interview on Monday,"
  bool closes_aside(UnitIndex i) const;

  // "Smith said he believed" has one speaker; "Smith said Jones called it" has Jones, through Smith.
  Choice choose_of_chain(const CueFrame& inner, const CueFrame& outer) const;

  // "Smith said that when Jones complained of the road, "it is ours"": Smith.
  bool is_in_front_clause(const CueFrame& inner, const CueFrame& outer) const;

  bool is_same_speaker(const CueFrame& inner, const CueFrame& outer) const;
  // Of a pronoun or of a full name: "he" is nobody who is "she", and no Mary Jones.
  Gender gender_of(UnitRange phrase) const;
  // "it", "the report", "police": not "she" of "police said she had called it".
  bool is_no_person(UnitRange phrase) const;

  const CueFrame* trailing() const;
  // "That Smith said it so late shows "some doubt" of the plan, says Jones.": Jones, to whom the whole sentence is due.
  const CueFrame* closing() const;
  // "In his "yellow book," a list of roads, he wrote, "We stay."": what he wrote follows.
  bool leads_to_quote(UnitIndex end) const;
  bool starts_trailing(UnitIndex i) const { return p_[i - 1].is(',') || p_[i - 1].is_quote(); }

  // "Smith's words", "a letter from Smith"
  std::optional<Choice> cue_noun() const;
  // "in the words of the mayor", not "the description of the road"
  static bool is_somebody(const Unit& head);
  // "The fall signals “the end,” said Smith": the fall says nothing.
  bool is_thing(UnitRange phrase) const;
  // "“No” was her answer": her.
  std::optional<Choice> cue_noun_behind() const;

  // --- a quote that is a sentence of its own ---

  // Is it the verb that tells who said the quote before?
  bool tells_of_last(const CueFrame& frame) const;
  std::optional<Attribution> in_paragraph() const;

  // "Smith sang. The season began. "So I left."": Smith, the last subject that is somebody; else that of the sentence
  // before.
  Phrase last_somebody(std::uint32_t sentence) const;

  // "It is "a joke."" behind what Smith said: a thing says nothing, and Smith goes on.
  std::optional<Attribution> told_before() const;

  // "What does Smith say to that?": Smith.
  Phrase asked_subject(UnitRange sentence) const;

  // “A,” said Smith, who smiled, “B.”
  bool is_rest_of_split_quote() const;

  // "…, among them Mary Jones - "…" - and others"
  std::optional<Choice> name_before_dashes() const;

  // "Media overdo it - Mary Jones: "…""
  std::optional<Choice> name_between_dash_and_colon() const;

  // "And then, an hour later: "…"": who spoke before.
  bool is_time_before_colon() const;

  std::optional<Choice> beside_colon_or_dash() const;
  Choice quoted_by(SourceRule rule, const CueFrame& frame) const;
  UnitRange owner_of_thing(UnitRange phrase) const;
  bool is_asked_about(const CueFrame& frame) const;
  // "Asked “Why?” Smith left.", "Smith was asked, “Why?”": nobody is named who asked.
  bool is_question_of_nobody() const;

  // --- across paragraphs ---

  Attribution across_paragraphs() const;

  // "…" The comment came from Mary Jones.
  std::optional<Choice> cue_noun_of_next_sentence() const;

  // A quote that is a paragraph, and behind it: "Mary Jones was speaking to reporters."
  std::optional<Choice> frame_of_next_paragraph() const;

  // The last verb of saying of the paragraph before, if no quote stands with it.
  const CueFrame* last_told() const;

  std::optional<Choice> after_colon_of_previous() const;

  // --- forms of their own ---

  // "Smith, who stands for “the old way,”": who, where no verb of saying is near.
  std::optional<Choice> relative_before() const;

  Attribution label() const;

  // "40 percent said" in a sentence with a poll: the poll.
  Choice with_poll(Choice choice) const;

  // A short verbless line that starts with a name.
  static Phrase signature_line(const Paragraph& p, UnitIndex begin);

  // The dash before a paragraph is its bullet and no part of it.
  bool stands_behind_dash(const Unit& unit) const;

  std::optional<Choice> signature() const;

  std::string_view text_;
  const Tokens& tokens_;
  const ParagraphWindow& window_;
  const Paragraph& p_;
  const QuoteSite& site_;
  const QuoteHistory& history_;
  const UnitIndex lo_, hi_, q_;
  std::span<const CueFrame> frames_;  // of the sentence
};

}  // namespace artparse
