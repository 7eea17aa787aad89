// What the steps of the page stage share: its blocks, what was measured of each, and the choices made so far.
#pragma once

#include <deque>
#include <span>
#include <string_view>
#include <vector>

#include "artparse/options.h"
#include "base/bit_set.h"
#include "lines/line.h"
#include "segments/heads/read_export.h"
#include "segments/heads/read_mail_head.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// A token of a short block as the page grammars see it: glued words are cut, marks of text browsers are left out.
struct Piece {
  ByteSpan span;
  const Word* word;
  TokenShape shape;
  Gap gap;
};
using Pieces = std::span<const Piece>;
// The gap of a piece that was glued to the one before it: "Jane DoeTwitter". It separates more than a space does.
constexpr Gap kGlued = Gap::kBlankLine;

// What a block looks like. The most useful thing to know of a block and of its neighbours.
enum class Shape : std::uint8_t {
#define BLOCK_SHAPE(name, text) k##name,
#include "segments/blocks/block_shapes.def"
#undef BLOCK_SHAPE
};
constexpr std::string_view kShapeNames[] = {
#define BLOCK_SHAPE(name, text) text,
#include "segments/blocks/block_shapes.def"
#undef BLOCK_SHAPE
};
constexpr std::size_t kShapeCount = std::size(kShapeNames);

// Things seen in a block.
enum class BlockCue : std::uint8_t {
#define BLOCK_CUE(name, text) k##name,
#include "segments/blocks/block_cues.def"
#undef BLOCK_CUE
};
using BlockCues = BitSet<BlockCue>;

// A date read from pieces. Month and day are 0 where the text does not give them.
struct FoundDate {
  std::uint32_t first = 0, end = 0;  // pieces of the block
  int year = 0, month = 0, day = 0;
  bool order_certain = true;         // day and month cannot be the other way round
  std::string clock;                 // "T14:05+03:00" or empty
  bool transmission = false;         // when an agency sent the story: "061012 GMT MAY 26"
};

struct PageBlock {
  TokenRange tokens;
  ByteSpan span;
  std::uint32_t line_count = 1, blanks_before = 0, blanks_after = 0;
  std::uint32_t indent = 0;
  bool bullet = false;
  bool marked = false;  // a text browser's mark was left out
  std::uint32_t first_piece = 0, piece_count = 0;  // none for long blocks
  std::uint64_t key = 0;  // of its words: equal for blocks with the same words

  Shape shape = Shape::kLine;
  BlockCues cues;
  std::uint32_t words = 0, capital_words = 0, lower_words = 0, function_words = 0;
  std::uint32_t foreign_words = 0;  // small words of other languages, and none of English
  bool prose = false;
  std::uint32_t first_date = 0, date_count = 0;
  std::uint32_t words_beside_date = 0;
  int name_score = kNoName;        // of the words up to the first break
  int whole_name_score = kNoName;  // of the whole block
  int dated_name_score = kNoName;  // of what stands beside a date

  static constexpr int kNoName = -900;
};

// The part of the page that the story lies in, as blocks.
struct StoryRegion {
  std::size_t begin = 0, end = 0;  // half-open
};

// How much more likely a label is than all others together, as a logarithm of odds in hundredths.
struct LabelOdds {
  int body = 0, headline = 0, byline = 0, date = 0, caption = 0, credit = 0;
};

// What a block has to do with titles and with other blocks.
struct BlockRelations {
  bool in_title = false;     // an earlier line is this block and a tail, "X | Outlet"
  bool title_line = false;   // a line with a tail, near the top
  bool title_twin = false;   // shares words with a title line above it, but is another heading
  bool repeated = false;     // another block has the same words
  bool repeats_previous = false;
  bool after_tail_head = false;  // a heading such as "Related stories" stands before it, behind the story's start
  bool names_part = false;   // the name of somebody whom the paragraph below is about, one of several
  int prose_overlap = 0;     // percent of its content words that the story's prose has too
};

// Where the headline is and what follows from it.
struct HeadlineChoice {
  bool found = false;
  std::size_t block = 0;        // the chosen one
  std::size_t first_copy = 0;   // of blocks with the same words
  std::size_t last_copy = 0;    // the last before the story
  std::size_t body_begin = 0;   // first block of the body
  std::size_t standfirst_end = 0;  // the byline under a standfirst of sentences
  std::uint64_t key = 0;
  TokenRange tokens;            // without breadcrumb and outlet tail
  TokenRange tail;              // what was cut behind it
  std::vector<bool> is_copy;    // by block
};

struct PageDraft {
  std::string_view text;
  const Tokens& tokens;
  const Lexicon& lexicon;
  const Options& options;
  std::vector<PageBlock> blocks;
  std::vector<Piece> pieces;
  std::deque<Word> cut_words;  // of pieces that are no token of their own
  std::vector<FoundDate> dates;
  MailHead mail;          // its lines are in no block
  ExportFields fields;    // only the lines of its story are in blocks
  bool foreign = false;  // more small words of other languages than of English
  bool brief = false;  // so few words that the fitted label weights, which know whole pages, say little
  StoryRegion story;
  std::vector<BlockRelations> relations;  // by block
  std::vector<LabelOdds> odds;            // by block
  HeadlineChoice headline;

  Pieces pieces_of(const PageBlock& block) const {
    return {pieces.data() + block.first_piece, block.piece_count};
  }
  std::span<const FoundDate> dates_of(const PageBlock& block) const {
    return {dates.data() + block.first_date, block.date_count};
  }
  std::string_view text_of(const Piece& piece) const { return slice(text, piece.span); }
};

}  // namespace artparse
