// A paragraph as the finder of cues sees it: words, marks, and each quoted segment as one unit.
//
// Short brackets are left out, hyphenated words and possessives are one unit. Nothing after this stage sees words
// inside quotation marks, so a cue in marks is no cue.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/names/name_mention.h"
#include "mentions/quotes/pair_marks.h"
#include "segments/page.h"
#include "sentences/sentence.h"
#include "tokens/token.h"

namespace artparse {

using UnitIndex = int;

struct Unit {
  TokenRange tokens;
  ClauseClasses classes;
  CueVerbSense cue;
  std::int32_t quote = -1;      // index of the quoted segment
  std::uint32_t sentence = 0;   // within the paragraph
  std::uint32_t quote_size = 0; // bytes as printed, with one for each gap; exact up to some 60
  char mark = 0;                // of marks: ',', '.', ':', ';', '?', '!', '-' for any dash, '&', '/', '\'' ...
  bool quote_is_clause = false; // ends in a comma, a question or an exclamation mark
  bool quote_is_capital = false; // its first word has a capital
  bool word = false;
  bool capital = false;
  bool digit = false;
  bool possessive = false;
  bool ends_ed = false, ends_ing = false, ends_ly = false, plural = false, adjective = false;
  bool is_adjective = false;    // by its commonest sense
  bool is_verb = false;         // by its commonest sense
  bool is_role = false;         // what a person can be: "prosecutor"
  NameType name = NameType::kNone;  // of the name it is a part of

  bool has(ClauseClass wanted) const { return classes.has(wanted); }
  bool has_any(ClauseClasses wanted) const { return classes.has_any(wanted); }
  bool is_quote() const { return quote >= 0; }
  // A quoted word or two inside a phrase: the "blue" party.
  bool is_short_quote() const { return quote >= 0 && quote_size < 25 && !quote_is_clause; }
  bool is(char wanted) const { return mark == wanted; }
  bool is_cue() const { return cue.tier == 1 || cue.tier == 2; }
};

struct UnitRange {
  UnitIndex begin = 0, end = 0;
  bool empty() const { return begin >= end; }
  int size() const { return end - begin; }
  bool contains(UnitIndex i) const { return begin <= i && i < end; }
  friend bool operator==(UnitRange, UnitRange) = default;
};

struct Paragraph {
  std::vector<Unit> units;
  std::vector<UnitRange> sentences;
  std::uint32_t block = 0;

  const Unit& operator[](UnitIndex i) const { return units[static_cast<std::size_t>(i)]; }
  UnitIndex size() const { return static_cast<UnitIndex>(units.size()); }
  UnitRange sentence_of(UnitIndex i) const { return sentences[(*this)[i].sentence]; }
};

}  // namespace artparse
