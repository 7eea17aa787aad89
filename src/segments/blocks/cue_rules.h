// What a phrase of the lists says of the block that it stands in.
#pragma once

#include <optional>
#include <span>

#include "segments/grammars/read_pieces.h"

namespace artparse {

// Of which prose has many. Names count adverbs and quantifiers as function words too, and no negations.
inline constexpr SenseKinds kSmallWords = {
    SenseKind::kPreposition,    SenseKind::kPlacePreposition, SenseKind::kArticle,       SenseKind::kConjunction,
    SenseKind::kPronounMale,    SenseKind::kPronounFemale,    SenseKind::kPronounPlural, SenseKind::kPronounNeuter,
    SenseKind::kPronounFirst,   SenseKind::kPronounSecond,    SenseKind::kPossessive,    SenseKind::kAuxiliary,
    SenseKind::kSubordinator,   SenseKind::kRelative,         SenseKind::kNegation};

// A phrase of the lists among the pieces of its block.
struct CuePhrase {
  Pieces pieces;
  std::size_t begin, end;  // of the phrase, in pieces
  const PageBlock& block;  // its tokens are counted
};

struct CueRow {
  std::string_view id;
  SenseKind kind;
  std::optional<std::uint32_t> value;  // of the phrase in its list; nothing: any
  BlockCue cue;                        // which the phrase brings
  bool (*fires)(const CuePhrase& phrase);
  std::string_view example;  // a line which has the cue
  std::string_view but_not;  // and one which has not
};

std::span<const CueRow> cue_rows();

// The lists that the rows ask.
SenseKinds cue_kinds();

// Inserts what the rows say of a phrase in each of its senses.
void add_cues(const CuePhrase& phrase, Lexicon::Entry entry, PageBlock& block);

}  // namespace artparse
