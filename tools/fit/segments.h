// The articles of the corpora as the model sees them: chunks, the segments that can tile them, the slots that fire.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "corpus.h"
#include "mentions/names/score_names.h"

namespace artparse::fit {

constexpr int kNoLabel = -1;   // not in the gold tiling
constexpr int kSkipLabel = 0;  // a token in no name; names have their NameType

struct Segment {
  TokenRange span;
  bool skip;
  std::int8_t gold = kNoLabel;
  std::uint32_t first_slot, slot_count;  // of FitData::slots
  TypeScores by_hand{};                  // what the rows weighed by hand add, in tenths
};

struct ChunkData {
  Chunk tokens;
  std::uint32_t first_segment, segment_count, article;
};

struct ArticleData {
  const Document* document;
  std::uint32_t first_chunk, chunk_count;
  std::vector<ByteSpan> token_spans;
  int corpus;
};

// Slots of rows of names, then those of tokens in no name, then those of the second pass.
struct SlotRanges {
  std::uint32_t skip, second, count;
};
SlotRanges slot_ranges();
// The table of rows that a slot belongs to; `slot` becomes the one of that table.
const EvidenceLayout& layout_of(std::uint32_t& slot);

struct FitData {
  std::vector<std::uint32_t> slots;
  std::vector<Segment> segments;
  std::vector<ChunkData> chunks;
  std::vector<ArticleData> articles;

  std::span<const std::uint32_t> slots_of(const Segment& segment) const {
    return std::span(slots).subspan(segment.first_slot, segment.slot_count);
  }
  std::span<Segment> segments_of(const ChunkData& chunk) {
    return std::span(segments).subspan(chunk.first_segment, chunk.segment_count);
  }
  std::span<const Segment> segments_of(const ChunkData& chunk) const {
    return std::span(segments).subspan(chunk.first_segment, chunk.segment_count);
  }
};

// Adds the articles of `documents`, which must outlive `data`.
void add_articles(const std::vector<Document>& documents, int corpus, FitData& data);

// The same articles as the second pass sees them: the slots are those of the rows that read the decisions of the first
// pass, after those of the first pass if `with_first`. `scores` are those of the first pass, by segment of `first`; of
// a token in no name the first number only.
FitData second_pass_data(const FitData& first, const std::vector<TypeScores>& scores, bool with_first);

// Tokens that no gold name covers are labelled as skipped, so that the gold labels tile the chunk.
void complete_tiling(const ChunkData& chunk, std::span<Segment> segments);

}  // namespace artparse::fit
