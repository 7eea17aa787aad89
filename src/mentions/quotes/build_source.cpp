#include "mentions/quotes/build_source.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {
namespace {

using enum ClauseClass;

// A preposition behind the head, or a comma; not "of" of "House of Lords".
bool ends_head(const Paragraph& p, UnitIndex i) {
  if (p[i].is(',')) return true;
  if (!p[i].has_any({kPreposition, kSubordinator})) return false;
  if (p[i].has(kOf) && i > 0 && i + 1 < p.size() && p[i - 1].is_role && p[i + 1].has(kNounToo) && !p[i + 1].capital) {
    return false;  // "secretary of state"
  }
  return !(i > 0 && i + 1 < p.size() && p[i - 1].name == NameType::kOrganization &&
           p[i + 1].name == NameType::kOrganization && p[i].has(kOf));
}

TokenRange without_possessive(const Tokens& tokens, TokenRange range) {
  if (range.size() > 1 && tokens[range.end - 1].shape >= TokenShape::kPossessive) --range.end;
  return range;
}

// "familiar" of "a Democrat familiar with the plan", "briefed" of "officials briefed on it": an adjective or participle
// that has its noun before it and a preposition behind.
bool has_complement(const Paragraph& p, UnitIndex i) {
  const Unit& unit = p[i];
  if (unit.capital || unit.is_role || unit.has(kPersonNoun) || !(unit.is_adjective || is_participle(unit))) {
    return false;
  }
  return i + 1 < p.size() && p[i + 1].has(kPreposition) && !p[i - 1].has_any({kDeterminer, kPossessivePronoun});
}

// "briefed" of "officials briefed on it", "quickly appeared" of "shirts quickly appeared in town"
bool is_tail(const Paragraph& p, UnitIndex i) { return has_complement(p, i) || (p[i].ends_ly && !p[i].capital); }

// "QC" of "Judge Mary Jones QC"
bool is_rank_behind(const Tokens& tokens, const Paragraph& p, UnitIndex i) {
  return p[i].name == NameType::kNone && tokens[p[i].tokens.begin].shape == TokenShape::kShortCaps &&
         p[i - 1].name == NameType::kPerson;
}

// The run of capitals (or the one noun) that ends before `end`; of "his office" behind "Smith and" all of it.
TokenRange head_before(const Tokens& tokens, const Paragraph& p, UnitIndex begin, UnitIndex end) {
  UnitIndex last = end - 1;
  while (last > begin && (!p[last].word || (last - 1 > begin && is_tail(p, last)))) --last;
  while (last - begin > 1 && is_rank_behind(tokens, p, last)) --last;
  UnitIndex first = last;
  if (!p[last].capital && begin > 0 && p[begin - 1].has(kAnd) && p[begin].has(kPossessivePronoun)) first = begin;
  while (first > begin && p[last].capital && p[first - 1].capital && !p[first - 1].possessive) --first;
  return without_possessive(tokens, {p[first].tokens.begin, p[last].tokens.end});
}

void add_heads(const Tokens& tokens, const Paragraph& p, UnitRange phrase, std::vector<TokenRange>& heads) {
  UnitIndex begin = phrase.begin;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    const bool joins =
        p[i].has(kAnd) && i > begin && i + 1 < phrase.end && (p[i - 1].capital || p[i - 1].has(kHeOrShe));
    if (joins) heads.push_back(head_before(tokens, p, begin, i));
    if (joins) begin = i + 1;
    if (i > begin && ends_head(p, i)) {
      heads.push_back(head_before(tokens, p, begin, i));
      return;
    }
  }
  heads.push_back(head_before(tokens, p, begin, phrase.end));
}

// A part between commas that says more of the noun phrase before it: "the mayor", "52", "who runs a shop".
bool starts_apposition(const Unit& unit) {
  if (!unit.word) return false;
  if (unit.has_any({kDeterminer, kPossessivePronoun, kRelative, kPersonNoun}) || unit.digit) return true;
  if (unit.ends_ing || unit.ends_ed || unit.ends_ly || unit.is_cue()) return false;
  return !unit.has_any(
      {kPreposition, kSubordinator, kAdverb, kTime, kAuxiliary, kSubjectPronoun, kAnd, kIrregularPast});
}

bool ends_part(const Unit& unit) {
  return unit.is_quote() || unit.is(',') || unit.is(';') || unit.is(':') || unit.is('-') || unit.is('.') ||
         unit.is('?') || unit.is('!');
}

// "Salt" of 'Mary Jones, whose book "Salt" sold well': the words go on behind it.
bool is_title(const Paragraph& p, UnitIndex i) {
  return p[i].is_short_quote() && i + 1 < p.size() && p[i + 1].word && !p[i + 1].capital;
}

UnitIndex end_after_verb(const Paragraph& p, UnitRange phrase) {
  const UnitIndex hi = p.sentence_of(phrase.begin).end;
  UnitIndex end = phrase.end;
  while (end + 1 < hi && p[end].is(',')) {
    const Unit& next = p[end + 1];
    const bool place = end > phrase.end && next.has(kOf);
    const Unit* behind = next.has(kAdverb) && end + 2 < hi ? &p[end + 2] : nullptr;
    const bool then =
        behind && (behind->is_role || behind->has(kDeterminer) || behind->possessive);  // "then ambassador to Spain"
    if (!starts_apposition(next) && !place && !then) break;
    UnitIndex part = end + 1;
    bool clause = false, relative = false, speaks = false;  // "who noted that it "fell" in May": no title
    for (; part < hi && (!ends_part(p[part]) || (!speaks && is_title(p, part))); ++part) {
      speaks |= p[part].is_cue();
      relative |= p[part].has(kRelative);
      clause |= p[part].has(kAuxiliary) && !relative;
    }
    if (next.digit && p[part - 1].cue.tier == 1) break;  // "a poll, 75 percent said"
    if (clause || (part < hi && p[part].is_quote())) break;
    end = part;
  }
  return end;
}

// Up to the comma before the verb group.
UnitIndex end_before_verb(const Paragraph& p, UnitRange phrase, UnitIndex verb) {
  while (verb - 1 > phrase.end && (p[verb - 1].has_any({kAuxiliary, kAdverb}) || p[verb - 1].ends_ly)) --verb;
  const UnitIndex comma = verb - 1;
  if (comma <= phrase.end || !p[comma].is(',')) {
    return std::min(verb, end_after_verb(p, phrase));  // "Smith, who runs it said"
  }
  if (!starts_apposition(p[phrase.end + 1])) return phrase.end;
  return comma;
}

// "The envoy, Mary Jones, appealed": the name in commas.
UnitRange with_apposed_name(const Paragraph& p, UnitRange phrase) {
  constexpr UnitIndex kLongest = 6;
  UnitIndex end = phrase.end + 1;
  if (end >= p.size() || !p[phrase.end].is(',') || p[end].name != NameType::kPerson) return phrase;
  const UnitIndex limit = std::min(p.size(), end + kLongest);
  while (end < limit && p[end].word) ++end;
  if (end < limit && p[end].is(',') && p[end - 1].name == NameType::kPerson) phrase.end = end;
  return phrase;
}

UnitRange extend(const Paragraph& p, const SourcePhrase& source) {
  UnitRange range = source.phrase;
  const bool determines =
      range.size() == 2 && p[range.begin].has(kDeterminer) && p[range.begin].has(kIndefinite);  // "one witness"
  if (source.cue < 0) return with_apposed_name(p, range);
  if (!determines && p[range.begin].has_any({kSubjectPronoun, kRelative, kPronoun})) return range;
  if (p[source.cue].has(kAccording) && p.sentence_of(source.cue).begin == source.cue) return range;  // a clause follows
  if (range.size() > 1 && has_complement(p, range.end - 1)) {
    if (const auto rest = noun_phrase_after(p, range.end + 1, p.sentence_of(range.begin).end)) range.end = rest->end;
  }
  if (range.end < p.size() && p[range.end].is(',')) {
    const bool before =
        source.cue >= range.end && !p[source.cue].ends_ing;  // "Smith, the mayor, left, saying": a verb between
    range.end = before ? end_before_verb(p, range, source.cue) : end_after_verb(p, range);
  }
  return range;
}

// The unit that ends the head: before the first preposition, or the last of the phrase.
UnitIndex head_of(const Paragraph& p, UnitRange phrase) {
  for (UnitIndex i = phrase.begin + 1; i < phrase.end; ++i) {
    if (ends_head(p, i)) return i - 1;
  }
  return phrase.end - 1;
}

// "Mary Jones", "Sir Tom Hill", "DSP Mary Jones"
bool starts_person(const Paragraph& p, UnitIndex begin, UnitIndex end) {
  constexpr UnitIndex kMostTitles = 3;
  const UnitIndex limit = std::min(end, begin + kMostTitles);
  while (begin < limit && p[begin].capital && p[begin].name == NameType::kNone) ++begin;
  return begin < end && p[begin].name == NameType::kPerson;
}

// Behind "Acme Union," of "the chairman, Acme Union, Mary Jones,", or `begin`: whose office it is stands before the
// name.
UnitIndex skip_office_holder(const Paragraph& p, UnitIndex begin, UnitIndex end) {
  UnitIndex comma = begin;
  while (comma < end && p[comma].word && p[comma].name != NameType::kPerson) ++comma;
  const bool skips = comma > begin && p[begin].capital && comma < end && p[comma].is(',');
  return skips && starts_person(p, comma + 1, end) ? comma + 1 : begin;
}

// "his lawyer, Mary Jones", "a lawyer for Hill, Mary Jones", "her brother, the baker Tom Hill": the name, where the
// phrase itself has a common noun as its head.
UnitRange name_in_apposition(const Paragraph& p, UnitRange phrase, UnitIndex end) {
  const UnitIndex head = head_of(p, phrase);
  UnitIndex begin = phrase.end + 1;
  const bool office = p[head].is_role || (p[phrase.begin].has(kThe) && p[head].name == NameType::kNone);
  if (office) begin = skip_office_holder(p, begin, end);
  while (begin < end && !p[begin].capital && (p[begin].is_role || p[begin].has_any({kThe, kPossessivePronoun, kKin}))) {
    ++begin;
  }
  const UnitIndex first = p.sentence_of(head).begin;
  const bool titled = (office || phrase.begin == first) && starts_person(p, begin, end);
  const bool opens = (head == first || titled) && p[head].name == NameType::kNone;  // "Chief Executive", "the MP"
  if (begin >= end || !p[begin].capital || (p[head].capital && !opens)) return {};
  if (p[begin].name == NameType::kPlace && p[phrase.end - 1].name == NameType::kPlace) {
    return {};  // "a woman in Salem, Oregon,"
  }
  UnitIndex last = begin;
  while (last < end && p[last].capital) ++last;
  if (p[last - 1].possessive) return {};  // "the Sun, Tom Hill's old paper"
  while (last - begin > 1 && p[last - 1].name == NameType::kNone && p[last - 2].name == NameType::kPerson) {
    --last;  // "Mary Jones KC"
  }
  return {begin, last};
}

// Do the words before `as` tell what somebody is called: "identified herself (only) as", "gave his name as", "be known
// as"? Not "made his name as".
bool tells_name(const Paragraph& p, UnitIndex as) {
  UnitIndex i = as - 1;
  while (i > 1 && p[i].has(kAdverb)) --i;
  if (p[i].has(kReflexive)) return p[i - 1].has(kNaming);
  return p[i].has(kNaming) && (!p[i - 1].has(kPossessivePronoun) || !p[i - 2].has(kIrregularParticiple));
}

// "Musa" of "a man, who identified himself as Musa": a word that is a name, behind the relative clause's "as".
UnitRange name_in_relative(const Tokens& tokens, const Paragraph& p, UnitRange phrase) {
  constexpr UnitIndex kLongest = 14;
  UnitIndex i = phrase.end + (phrase.end < p.size() && p[phrase.end].is(',') ? 1 : 0);
  const UnitIndex limit = std::min(p.size(), i + kLongest);
  if (i >= limit || !p[i].has(kSubjectRelative) || p[head_of(p, phrase)].name != NameType::kNone) return {};
  while (i < limit && p[i].word && !p[i].has(kAs)) ++i;
  if (i + 1 >= limit || !p[i].has(kAs) || !p[i + 1].capital || !tells_name(p, i)) return {};
  UnitIndex end = i + 1;
  while (end < limit && p[end].capital && !p[end].possessive) ++end;
  if (end < limit && !ends_part(p[end]) && !p[end].is_cue()) return {};
  const Unit& last = p[end - 1];
  const SenseKinds kinds = tokens.word(last.tokens.end - 1).kinds;
  if (end == i + 2 && kinds.has_any({SenseKind::kDemonym, SenseKind::kPeople})) {
    return {};  // "described herself as Christian"
  }
  const bool listed = last.name == NameType::kNone && kinds.has(SenseKind::kGivenName) && !last.is_adjective;
  return listed || last.name == NameType::kPerson ? UnitRange{i + 1, end} : UnitRange{};
}

// "Mary Jones (D-Ohio)"
TokenRange with_bracket(std::string_view text, const Tokens& tokens, TokenRange range) {
  constexpr TokenIndex kLongest = 12;
  const TokenIndex limit = std::min(tokens.size(), range.end + kLongest);
  if (range.end >= tokens.size() || slice(text, tokens[range.end].span) != "(") return range;
  for (TokenIndex i = range.end + 1; i < limit && tokens[i].gap < Gap::kBlankLine; ++i) {
    if (slice(text, tokens[i].span) == ")") return {range.begin, i + 1};
  }
  return range;
}

}  // namespace

SourceMention build_source(std::string_view text, const Tokens& tokens, const Paragraph& p,
                           const SourcePhrase& phrase) {
  SourceMention source;
  const UnitRange range = extend(p, phrase);
  source.tokens = {p[range.begin].tokens.begin, p[range.end - 1].tokens.end};
  if (!p[range.end - 1].is_quote()) source.tokens = without_possessive(tokens, source.tokens);
  if (!p[range.begin].has(kPronoun)) source.tokens = with_bracket(text, tokens, source.tokens);
  UnitRange heads = phrase.antecedent.empty() ? phrase.phrase : phrase.antecedent;
  if (!phrase.antecedent.empty()) source.antecedent = {p[heads.begin].tokens.begin, p[heads.end - 1].tokens.end};
  if (const UnitRange name = name_in_apposition(p, heads, range.end); !name.empty()) heads = name;
  if (const UnitRange name = name_in_relative(tokens, p, heads); !name.empty()) {
    heads = name;
    source.tokens = {p[name.begin].tokens.begin, p[name.end - 1].tokens.end};
  }
  add_heads(tokens, p, heads, source.heads);
  return source;
}

}  // namespace artparse
