// Turns a block of the story into units and sentences of units.
#pragma once

#include "mentions/quotes/clause_unit.h"

namespace artparse {

// What is known of each spelling of an article, read once: its unit, but for its place.
struct UnitCache {
  std::vector<Unit> units;  // by WordId
  std::vector<bool> known;
};

struct UnitSource {
  std::string_view text;
  const Tokens& tokens;
  std::span<const Sentence> sentences;        // of this block
  std::span<const QuotedSegment> segments;    // of this block
  std::span<const NameMention> names;         // of this block
  std::uint32_t first_segment;                // index of segments[0] in the document
  std::uint32_t block;
  TokenRange range;
  UnitCache& cache;
};

// Overwrites `paragraph`. A sentence has at most 300 units: longer ones are cut, so that later work stays linear.
void build_units(const UnitSource& source, Paragraph& paragraph);

// One letter for all marks of a kind: '-' for any dash.
char mark_letter(std::string_view mark);

// The last mark of a quoted segment inside its quotation marks: '.', ',', '?', '!', '-' or 0.
char end_mark(std::string_view text, const QuotedSegment& segment);

}  // namespace artparse
