#include "segments/blocks/relate_blocks.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/hash.h"
#include "segments/grammars/read_pieces.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::size_t kTopBlocks = 60;         // title lines stand among the first blocks
constexpr std::uint32_t kMostTitleWords = 45, kMostTitleMarks = 12;
constexpr TokenIndex kMostProseTokens = 6000;  // of the story, for shared words
constexpr std::uint32_t kStemLetters = 5;

// Content words by the hash of their first letters; a set with rare false members.
class StemSet {
 public:
  void insert(std::uint64_t stem) { bits_[(stem >> 6) % bits_.size()] |= std::uint64_t{1} << (stem & 63); }
  bool has(std::uint64_t stem) const { return bits_[(stem >> 6) % bits_.size()] >> (stem & 63) & 1; }

 private:
  std::array<std::uint64_t, 512> bits_{};
};

// The first letters of a word of four letters or more, whatever their case; 0 for others.
std::uint64_t stem_of(std::string_view text, const Token& token) {
  constexpr std::uint64_t kLowerCase = 0x2020202020202020;  // the bit by which ASCII capitals differ
  if (token.shape == TokenShape::kMark || token.span.size() <= 3) return 0;
  const std::size_t size = std::min(token.span.size(), kStemLetters);
  return mix_hash(load_up_to_8(text.data() + token.span.begin, size) | kLowerCase, size);
}

// The same of a content word: not of a closed class.
std::uint64_t content_stem(const PageDraft& draft, TokenIndex i) {
  constexpr SenseKinds kClosed = {SenseKind::kPreposition, SenseKind::kArticle, SenseKind::kAuxiliary,
                                  SenseKind::kConjunction, SenseKind::kPronounPlural, SenseKind::kSubordinator};
  return draft.tokens.word(i).kinds.has_any(kClosed) ? 0 : stem_of(draft.text, draft.tokens[i]);
}

std::vector<std::uint64_t> stems_of(const PageDraft& draft, TokenRange range) {
  std::vector<std::uint64_t> stems;
  stems.reserve(range.size());
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (const std::uint64_t stem = content_stem(draft, i)) stems.push_back(stem);
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

std::size_t count_shared(const std::vector<std::uint64_t>& stems, const std::vector<std::uint64_t>& others) {
  return static_cast<std::size_t>(std::count_if(stems.begin(), stems.end(), [&](std::uint64_t s) {
    return std::binary_search(others.begin(), others.end(), s);
  }));
}

bool is_prose_of_story(const PageDraft& draft, std::size_t i) {
  const Shape shape = draft.blocks[i].shape;
  return i >= draft.story.begin && i < draft.story.end && (shape == Shape::kParagraph || shape == Shape::kProse);
}

void measure_prose_overlap(PageDraft& draft) {
  StemSet prose;
  TokenIndex seen = 0;
  for (std::size_t i = draft.story.begin; i < draft.story.end && seen < kMostProseTokens; ++i) {
    if (!is_prose_of_story(draft, i)) continue;
    const PageBlock& block = draft.blocks[i];
    for (TokenIndex k = block.tokens.begin; k < block.tokens.end && seen < kMostProseTokens; ++k, ++seen) {
      if (const std::uint64_t stem = stem_of(draft.text, draft.tokens[k])) prose.insert(stem);
    }
  }
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const PageBlock& block = draft.blocks[i];
    if (block.words < 2 || block.words > 34) continue;
    if (is_prose_of_story(draft, i)) {
      draft.relations[i].prose_overlap = 100;
      continue;
    }
    const std::vector<std::uint64_t> stems = stems_of(draft, block.tokens);
    const auto shared = std::count_if(stems.begin(), stems.end(), [&](std::uint64_t s) { return prose.has(s); });
    draft.relations[i].prose_overlap =
        stems.empty() ? 0 : static_cast<int>(100 * shared / static_cast<long>(stems.size()));
  }
}

bool has_key(const std::vector<std::uint64_t>& keys, std::uint64_t key) {
  return std::binary_search(keys.begin(), keys.end(), key);
}

void find_repeats(PageDraft& draft, const std::vector<std::uint64_t>& keys) {
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    const std::uint64_t key = draft.blocks[i].key;
    const auto [first, last] = std::equal_range(keys.begin(), keys.end(), key);
    draft.relations[i].repeated = last - first > 1;
    draft.relations[i].repeats_previous = i > 0 && draft.blocks[i - 1].key == key;
  }
}

// The first line of the page comes back right above a byline.
bool is_title_above_byline(const PageDraft& draft) {
  const std::vector<PageBlock>& blocks = draft.blocks;
  if (blocks[0].words < 3 || blocks[0].prose) return false;
  for (std::size_t i = 1; i + 1 < blocks.size(); ++i) {
    if (blocks[i].key == blocks[0].key && blocks[i + 1].shape == Shape::kBy) return true;
  }
  return false;
}

// The keys of the parts of title lines that are blocks of their own.
void find_title_copies(PageDraft& draft, const std::vector<std::uint64_t>& keys) {
  std::vector<std::uint64_t> titles;
  for (std::size_t i = 0; i < std::min(draft.blocks.size(), kTopBlocks); ++i) {
    const PageBlock& block = draft.blocks[i];
    if (block.words > kMostTitleWords || block.words < 3 || block.shape == Shape::kParagraph) continue;
    TokenIndex begin = block.tokens.begin;
    std::uint32_t marks = 0;
    for (TokenIndex k = block.tokens.begin; k <= block.tokens.end && marks < kMostTitleMarks; ++k) {
      const bool at_end = k == block.tokens.end;
      if (!at_end && !is_title_mark(draft, k)) continue;
      ++marks;
      for (const TokenRange part : {TokenRange{block.tokens.begin, k}, TokenRange{begin, k}}) {
        const std::uint64_t key = part.size() >= 3 ? key_of(draft, part) : block.key;
        if (key != block.key && has_key(keys, key)) titles.push_back(key);
      }
      begin = k + 1;
    }
  }
  if (is_title_above_byline(draft)) titles.push_back(draft.blocks[0].key);
  std::sort(titles.begin(), titles.end());
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    draft.relations[i].in_title = draft.blocks[i].words >= 3 && has_key(titles, draft.blocks[i].key);
  }
}

// "Home | News | Sport | Cars"
bool is_menu(const PageDraft& draft, const PageBlock& block) {
  constexpr std::uint32_t kLeastMarks = 3;
  std::uint32_t marks = 0;
  for (TokenIndex k = block.tokens.begin; k < block.tokens.end; ++k) marks += is_title_mark(draft, k);
  return marks >= kLeastMarks && block.words <= 2 * (marks + 1);
}

// "Some heading of a page | Outlet": the tokens before the mark; none of another line.
TokenRange heading_of_title(const PageDraft& draft, const PageBlock& block) {
  const TokenRange none{block.tokens.begin, block.tokens.begin};
  if (block.words < 4 || block.words > 30 || is_menu(draft, block)) return none;
  for (TokenIndex k = block.tokens.end - 1; k > block.tokens.begin + 2; --k) {
    if (!is_title_mark(draft, k)) continue;
    const TokenIndex tail = block.tokens.end - k - 1;
    return tail >= 1 && tail <= 7 && draft.tokens.word(k).first != '/' ? TokenRange{block.tokens.begin, k} : none;
  }
  return none;
}

void find_title_twins(PageDraft& draft) {
  const std::size_t top = std::min<std::size_t>(3, draft.blocks.size());
  for (std::size_t t = 0; t < top; ++t) {
    draft.relations[t].title_line = !heading_of_title(draft, draft.blocks[t]).empty();
  }
  for (std::size_t t = 0; t < top; ++t) {
    if (!draft.relations[t].title_line) continue;
    const std::vector<std::uint64_t> title = stems_of(draft, heading_of_title(draft, draft.blocks[t]));
    const std::size_t limit = std::min(draft.blocks.size(), std::min(draft.story.begin + 3, std::size_t{41}));
    for (std::size_t i = t + 1; i < limit; ++i) {
      const PageBlock& block = draft.blocks[i];
      if (block.words < 4 || block.words > 28 || block.prose || block.key == draft.blocks[t].key ||
          draft.relations[i].title_line) {
        continue;
      }
      const std::vector<std::uint64_t> stems = stems_of(draft, block.tokens);
      const std::size_t shared = count_shared(stems, title);
      if (shared >= 2 && shared * 3 >= std::min(stems.size(), title.size())) draft.relations[i].title_twin = true;
    }
  }
}

// Does the paragraph name in its first words whom the line above it names last?
bool opens_with_name(const PageDraft& draft, const PageBlock& line, const PageBlock& paragraph) {
  constexpr TokenIndex kOpening = 8;
  TokenIndex last = line.tokens.end - 1;
  while (last > line.tokens.begin && draft.tokens[last].shape == TokenShape::kMark) --last;
  const TokenIndex limit = std::min(paragraph.tokens.end, paragraph.tokens.begin + kOpening);
  for (TokenIndex i = paragraph.tokens.begin; i < limit; ++i) {
    if (draft.tokens[i].word == draft.tokens[last].word) return true;
  }
  return false;
}

// "Jane Doe" over "Doe was the first to row ...", between paragraphs, and others so too: heads of parts, no bylines.
void find_named_parts(PageDraft& draft) {
  constexpr std::size_t kLeastParts = 3;
  std::vector<std::size_t> parts;
  for (std::size_t i = 1; i + 1 < draft.blocks.size(); ++i) {
    if (draft.blocks[i].shape != Shape::kName || !draft.blocks[i - 1].prose || !draft.blocks[i + 1].prose) continue;
    if (opens_with_name(draft, draft.blocks[i], draft.blocks[i + 1])) parts.push_back(i);
  }
  if (parts.size() < kLeastParts) return;
  for (const std::size_t i : parts) draft.relations[i].names_part = true;
}

void find_tail_heads(PageDraft& draft) {
  bool seen = false;
  for (std::size_t i = draft.story.begin + 2; i < draft.blocks.size(); ++i) {
    seen |= is_tail_head(draft.blocks[i]);
    draft.relations[i].after_tail_head = seen;
  }
}

}  // namespace

bool is_tail_head(const PageBlock& block) {
  constexpr std::uint32_t kMostWords = 6;
  return block.words <= kMostWords && block.cues.has(BlockCue::kTailStart) && block.shape != Shape::kParagraph;
}

bool is_title_mark(const PageDraft& draft, TokenIndex i) {
  const Token& token = draft.tokens[i];
  if (token.shape != TokenShape::kMark) return false;
  const std::uint32_t c = character_at(draft.text, token.span.begin).code_point;
  if (c == '|') return true;
  const bool spaced = token.gap != Gap::kNone && i + 1 < draft.tokens.size() && draft.tokens[i + 1].gap != Gap::kNone;
  return spaced && (c == '-' || c == 0x2013 || c == 0x2014 || c == 0xB7 || c == 0x2022 || c == 0xBB || c == ':' ||
                    c == '*' || c == 0x203A || c == '>' || c == '/');
}

std::uint64_t key_of(const PageDraft& draft, TokenRange range) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    const TokenShape shape = draft.tokens[i].shape;
    if (shape != TokenShape::kMark && shape != TokenShape::kPossessive) {
      key = mix_hash(key, draft.tokens.word(i).key_hash);
    }
  }
  return key;
}

bool share_a_word(const PageDraft& draft, TokenRange a, TokenRange b) {
  return count_shared(stems_of(draft, a), stems_of(draft, b)) > 0;
}

bool share_words(const PageDraft& draft, TokenRange a, TokenRange b) {
  const std::vector<std::uint64_t> stems = stems_of(draft, a), others = stems_of(draft, b);
  const std::size_t shared = count_shared(stems, others);
  return shared > 0 && 2 * shared >= std::min(stems.size(), others.size());
}

std::vector<std::uint64_t> sorted_keys(const PageDraft& draft) {
  std::vector<std::uint64_t> keys;
  keys.reserve(draft.blocks.size());
  for (const PageBlock& block : draft.blocks) keys.push_back(block.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

void relate_blocks(PageDraft& draft) {
  draft.relations.assign(draft.blocks.size(), {});
  if (draft.blocks.empty()) return;
  const std::vector<std::uint64_t> keys = sorted_keys(draft);
  find_repeats(draft, keys);
  find_title_copies(draft, keys);
  find_title_twins(draft);
  find_tail_heads(draft);
  find_named_parts(draft);
  measure_prose_overlap(draft);
}

}  // namespace artparse
