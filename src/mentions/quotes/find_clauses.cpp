// A frame inside a clause that was found is part of it and gives no clause of its own.
#include "mentions/quotes/clause_finder.h"

#include <algorithm>

#include "mentions/quotes/build_source.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

namespace {

// Which complements of which verbs are reported speech; `sure` where three in four are, the others where a third is.
// `object`: a noun phrase in most cases, so that verbs like "issue" and "begin" have things there, not words.
struct ComplementRow {
  std::string_view id;
  std::uint8_t tier;
  Start start;
  bool sure, object;
  std::string_view example;
};
constexpr ComplementRow kComplements[] = {
    {"clause-that", 1, Start::kThat, true, false, "Mary Jones said that the road was gone."},
    {"clause-pronoun", 1, Start::kPronoun, true, false, "Mary Jones said she would stay in town."},
    {"clause-question", 1, Start::kQuestion, true, false, "Mary Jones asked why the road was closed."},
    {"clause-plain", 1, Start::kOther, true, true, "Mary Jones said the road was gone for good."},
    {"clause-fragment", 1, Start::kQuote, true, false, "Mary Jones said \"never\" would she leave the town."},
    {"clause-to", 1, Start::kTo, false, true, "Mary Jones vowed to stay in the town."},
    {"clause-about", 1, Start::kAboutOrFor, false, false, "Mary Jones complained about the closed road."},
    {"description-that", 2, Start::kThat, false, true, "Mary Jones stressed that the road was gone."},
    {"description-pronoun", 2, Start::kPronoun, false, true, "Mary Jones praised her for the new road."},
    {"description-question", 2, Start::kQuestion, false, false, "Mary Jones described how the road was lost."},
    {"description-plain", 2, Start::kOther, false, true, "Mary Jones called the road a danger to all."},
    {"description-about", 2, Start::kAboutOrFor, false, false, "Mary Jones spoke about the closed road."},
    {"description-to", 2, Start::kTo, false, true, "Mary Jones pointed to the closed road."},
    {"attitude-that", 3, Start::kThat, false, false, "Mary Jones knew that the road was gone."},
    {"attitude-pronoun", 3, Start::kPronoun, false, true, "Mary Jones knew she would stay in town."},
    {"attitude-question", 3, Start::kQuestion, false, false, "Mary Jones knew why the road was closed."},
    {"attitude-plain", 3, Start::kOther, false, true, "Mary Jones wanted a new road to the town."},
    {"attitude-to", 3, Start::kTo, false, true, "Mary Jones hoped to stay in the town."},
    {"attitude-about", 3, Start::kAboutOrFor, false, false, "Mary Jones hoped for a new road to the town."},
};

const ComplementRow* find_row(std::uint8_t tier, Start start) {
  for (const ComplementRow& row : kComplements) {
    if (row.tier == tier && row.start == start) return &row;
  }
  return nullptr;
}

}  // namespace

void ClauseFinder::run() {
  UnitIndex covered = 0;  // frames before this unit lie in a clause already given
  for (std::size_t i = 0; i < frames_.size(); ++i) {
    const CueFrame& frame = frames_[i];
    if (frame.verb < covered) continue;
    read_sentence_bounds(frame, i);
    covered = std::max(covered, read(frame));
  }
  if (level_ != IndirectSpeech::kAll) return;
  add_noun_clauses();
  add_raised_clauses();
  add_questions();
}

void ClauseFinder::read_sentence_bounds(const CueFrame& frame, std::size_t index) {
  lo_ = p_.sentences[frame.sentence].begin;
  hi_ = p_.sentences[frame.sentence].end;
  std::size_t first = index, last = index;
  while (first > 0 && frames_[first - 1].sentence == frame.sentence) --first;
  while (last < frames_.size() && frames_[last].sentence == frame.sentence) ++last;
  in_sentence_ = std::span(frames_).subspan(first, last - first);
}

UnitIndex ClauseFinder::read(const CueFrame& frame) {
  if (frame.kind == FrameKind::kAccordingTo) return read_according_to(frame);
  if (frame.kind == FrameKind::kByPhrase) return 0;
  if (level_ == IndirectSpeech::kAll) add_relative(frame);
  if (const UnitIndex end = read_after_as(frame)) return end;
  const UnitIndex start = complement_start(frame);
  if (is_fronted(frame, start)) return read_fronted(frame, start);
  if (start >= hi_ || frame.kind == FrameKind::kInverted || p_[frame.verb].has(kPut)) return 0;  // "puts it so: "…""
  const Unit& first = p_[start];
  if ((!first.word && !first.is_quote()) || (first.is_quote() && !first.is_short_quote())) return 0;
  if (first.has_any({kAnd, kBut})) return 0;  // "shouted and left"
  const Start kind = start_of(start);
  const ComplementRow* row = find_row(frame.tier, kind);
  if (!row || !wanted(row->sure) || (row->object && p_[frame.verb].has(kPlainObject))) return 0;
  const bool behind = kind == Start::kAboutOrFor || (kind == Start::kTo && frame.tier == 2);  // without the preposition
  const UnitIndex begin = behind ? start + 1 : start;
  const bool object = row->tier > 1 && kind != Start::kThat && kind != Start::kQuestion;
  const UnitIndex end = object ? object_end(begin, clause_end(begin, frame)) : clause_end(begin, frame);
  if (end - begin < 2 && !first.is_quote()) return 0;
  if (kind == Start::kAboutOrFor && frame.tier == 1 && first.has(kInsertPreposition)) return 0;  // "said on Monday"
  if (kind == Start::kAboutOrFor && is_manner(start)) return 0;
  if (kind == Start::kOther && frame.tier == 1 && !has_verb(begin, end)) return 0;
  if (kind == Start::kOther && level_ == IndirectSpeech::kSure && !is_clause(begin, end)) return 0;
  add(begin, end, frame, row->id);
  return end;
}

bool ClauseFinder::is_manner(UnitIndex preposition) const {
  if (!p_[preposition].has(kInsertPreposition) || p_[preposition].has(kFor)) return false;
  const UnitIndex noun = preposition + (p_[preposition + 1].has(kArticle) ? 2 : 1);
  return noun < hi_ && p_[noun].has_any({kInsertNoun, kTime});
}

UnitIndex ClauseFinder::read_after_as(const CueFrame& frame) {
  const bool opens =
      frame.kind == FrameKind::kSubjectVerb && frame.tier == 1 && frame.extent.begin == lo_ + 1 && p_[lo_].has(kAs);
  if (!opens) return 0;
  UnitIndex comma = frame.extent.end;
  while (comma < hi_ && comma < frame.extent.end + 8 && !p_[comma].is(',')) ++comma;
  if (comma + 1 >= hi_ || !p_[comma].is(',') || p_[comma + 1].is_quote()) return 0;
  const UnitIndex end = clause_end(comma + 1, frame);
  add(comma + 1, end, frame, "clause-after-as");
  return end;
}

void ClauseFinder::add_relative(const CueFrame& frame) {
  const UnitIndex before = frame.subject.begin - 1;
  const bool relative =
      before >= lo_ && p_[before].has_any({kSubjectRelative, kToldObject}) && !p_[before].has_any({kThat, kTo});
  if (frame.kind == FrameKind::kSubjectVerb && relative) add(before, before + 1, frame, "clause-relative");
}

UnitIndex ClauseFinder::read_fronted(const CueFrame& frame, UnitIndex after) {
  const bool last_word = frame.kind == FrameKind::kSubjectVerb && (after >= hi_ || p_[after].is('.'));
  if (frame.tier != 1 && !(frame.tier == 3 && last_word)) return 0;
  const UnitIndex end = frame.extent.begin - (p_[frame.extent.begin - 1].is(',') ? 1 : 0);
  UnitIndex begin = lo_;
  while (begin < end && !p_[begin].word && !p_[begin].is_quote()) ++begin;
  if (begin < end && p_[begin].has(kOpener) && !p_[begin].has(kVaryAsked)) ++begin;
  const bool long_quote = p_[end - 1].is_quote() && !p_[end - 1].is_short_quote() && p_[lo_].is_quote();
  const bool split = after + 1 < hi_ && p_[after].is(',');
  const bool apposed = begin < end && p_[begin].is_quote() && p_[begin].quote_is_clause &&
                       !has_verb(begin + 1, end);  // "“…,” its chief, Smith, said"
  if (begin < end && !long_quote && !apposed && (split || (has_verb(begin, end) && !is_adverbial(begin, end)))) {
    add(begin, end, frame, "clause-fronted");
  }
  if (split && !p_[after + 1].is_quote()) {
    const UnitIndex rest = clause_end(after + 1, frame);
    const bool apposition =
        frame.kind == FrameKind::kInverted && !has_auxiliary(after + 1, rest);  // "said Smith, the mayor"
    if (!apposition && has_verb(after + 1, rest)) add(after + 1, rest, frame, "clause-split");
    return rest;
  }
  return 0;
}

UnitIndex ClauseFinder::read_according_to(const CueFrame& frame) {
  if (frame.extent.begin > lo_ + 1) {
    const UnitIndex end = p_[frame.extent.begin - 1].is(',') ? frame.extent.begin - 1 : frame.extent.begin;
    if (!p_[lo_].is_quote() || p_[lo_].is_short_quote()) add(lo_, end, frame, "clause-according-to");
    const UnitIndex rest = frame.extent.end + 1;
    if (rest >= hi_ || !p_[rest - 1].is(',') || has_verb(lo_, end)) return 0;
    const UnitIndex rest_end = clause_end(rest, frame);
    if (has_verb(rest, rest_end)) add(rest, rest_end, frame, "clause-according-to");
    return rest_end;
  }
  UnitIndex comma = frame.extent.end;
  while (comma < hi_ && comma < frame.extent.end + 14 && !p_[comma].is(',')) ++comma;
  if (comma + 1 >= hi_ || !p_[comma].is(',') || p_[comma + 1].is_quote()) return 0;
  const UnitIndex end = clause_end(comma + 1, frame);
  add(comma + 1, end, frame, "clause-according-to");
  return end;
}

QuoteMention& ClauseFinder::make(UnitIndex begin, UnitIndex end, std::string_view rule) {
  QuoteMention& clause = out_.emplace_back();
  clause.kind = QuoteKind::kIndirect;
  clause.span = {tokens_[p_[begin].tokens.begin].span.begin, tokens_[p_[end - 1].tokens.end - 1].span.end};
  clause.parts = {clause.span};
  clause.block = p_.block;
  clause.rule = rule;
  return clause;
}

void ClauseFinder::add(UnitIndex begin, UnitIndex end, const CueFrame& frame, std::string_view rule) {
  if (end <= begin) return;
  QuoteMention& clause = make(begin, end, rule);
  clause.cue = p_[frame.verb].tokens;
  clause.source = build_source(text_, tokens_, p_, {frame.subject, frame.antecedent, frame.verb});
  clause.negated = frame.negated;
}

void find_clauses(std::string_view text, const Tokens& tokens, const Paragraph& paragraph,
                  const std::vector<CueFrame>& frames, IndirectSpeech level, std::vector<QuoteMention>& clauses) {
  ClauseFinder(text, tokens, paragraph, frames, level, clauses).run();
}

}  // namespace artparse
