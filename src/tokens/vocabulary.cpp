#include "tokens/vocabulary.h"

#include <sys/random.h>

#include <algorithm>

#include "base/hash.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kMaxSpellings = 1 << 16;
constexpr std::size_t kFirstSlots = 1 << 12;

// A seed that input cannot know, so that nobody can choose words that collide. It decides no result.
std::uint64_t random_seed() {
  std::uint64_t seed = kHashSeed;
  if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != sizeof seed) return kHashSeed;
  return seed;
}

// Four frequency classes, as the name rows need them (findings: births 50, 1,000, 20,000).
std::uint8_t given_class(std::uint8_t frequency) {
  return frequency < 6 ? 1 : frequency < 10 ? 2 : frequency < 15 ? 3 : 4;
}
// Ranks up to 1,000, 10,000, 50,000.
std::uint8_t surname_class(std::uint8_t rank_class) {
  return rank_class <= 10 ? 4 : rank_class <= 13 ? 3 : rank_class <= 15 ? 2 : 1;
}

}  // namespace

Word look_up_word(std::string_view folded, const Lexicon& lexicon) {
  Word word{};
  word.key_hash = hash_word(folded);
  if (folded.empty()) return word;
  word.entry = lexicon.find(word.key_hash);
  for (const Sense& sense : Lexicon::senses(word.entry)) {
    word.kinds.insert(sense.kind());
    switch (sense.kind()) {
      case SenseKind::kGivenName:
        word.given = given_class(GivenNameSense::unpack(sense.payload()).frequency);
        break;
      case SenseKind::kSurname:
        word.surname = surname_class(SurnameSense::unpack(sense.payload()).rank_class);
        break;
      case SenseKind::kCommonWord:
        word.common = static_cast<std::uint8_t>(sense.payload());
        break;
      case SenseKind::kWordClass:
        word.word_class = static_cast<std::uint8_t>(sense.payload());
        break;
      default:
        break;
    }
  }
  return word;
}

Vocabulary::Vocabulary(const Lexicon& lexicon) : lexicon_(lexicon), seed_(random_seed()) { forget(); }

void Vocabulary::forget() {
  spellings_.clear();
  slots_.assign(kFirstSlots, {0, 0});
}

void Vocabulary::start_article(Tokens& tokens) {
  if (spellings_.size() > kMaxSpellings) forget();
  ++article_;
  tokens.tokens.clear();
  tokens.words.clear();
  tokens.folded_count = 0;
}

// Rows lie scattered over more memory than the nearest cache holds, so they are asked for some tokens ahead.
void Vocabulary::intern_tokens(std::string_view text, Tokens& tokens) {
  constexpr std::size_t kAhead = 8;
  const std::size_t count = tokens.tokens.size();
  hashes_.resize(count + 2 * kAhead);
  for (std::size_t i = 0; i < count; ++i) hashes_[i] = hash_word(slice(text, tokens.tokens[i].span), seed_);
  for (std::size_t i = 0; i < count; ++i) {
    prefetch_slot(hashes_[i + 2 * kAhead]);
    prefetch_row(hashes_[i + kAhead]);
    Token& token = tokens.tokens[i];
    token.word = article_id(find_or_add(slice(text, token.span), hashes_[i], false), tokens);
  }
}

void Vocabulary::prefetch_slot(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]); }

void Vocabulary::prefetch_row(std::uint64_t hash) const {
  const std::uint32_t row = slots_[hash & (slots_.size() - 1)].row;
  if (row) __builtin_prefetch(&spellings_[row - 1]);
}

SenseKinds Vocabulary::kinds(std::string_view spelling) {
  return spellings_[find_or_add(spelling, hash_word(spelling, seed_), false)].word.kinds;
}

WordId Vocabulary::article_id(std::uint32_t index, Tokens& tokens) {
  Spelling& row = spellings_[index];
  if (row.article != article_) {
    row.article = article_;
    row.id = static_cast<WordId>(tokens.words.size());
    // Folded forms are numbered through their own rows, whose `id` counts folded forms.
    Spelling& folded = spellings_[row.folded_spelling];
    if (folded.article != article_) {
      folded.article = article_;
      folded.id = tokens.folded_count++;
    }
    tokens.words.push_back(row.word);
    tokens.words.back().folded = folded.id;
  }
  return row.id;
}

// Spellings and folded forms share the table under two seeds, so that "house" as a word of the text and "house" as the
// folded form of "House" are two rows.
std::uint32_t Vocabulary::find_or_add(std::string_view spelling, std::uint64_t hash, bool is_folded) {
  if (spellings_.size() * 2 >= slots_.size()) grow();
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].row; at = (at + 1) & mask) {
    if (slots_[at].tag == tag && spellings_[slots_[at].row - 1].hash == hash) return slots_[at].row - 1;
  }
  slots_[at] = {tag, static_cast<std::uint32_t>(spellings_.size() + 1)};
  return add(spelling, hash, is_folded);
}

std::uint32_t Vocabulary::add(std::string_view spelling, std::uint64_t hash, bool is_folded) {
  const auto index = static_cast<std::uint32_t>(spellings_.size());
  Spelling row{};
  row.hash = hash;
  row.folded_spelling = index;
  if (is_folded) {
    spellings_.push_back(row);
    return index;
  }
  folded_.clear();
  append_folded(spelling, folded_);
  row.word = look_up_word(folded_, lexicon_);
  row.word.first = spelling.front();
  spellings_.push_back(row);
  const std::uint32_t folded_row = find_or_add(folded_, hash_word(folded_, ~seed_), true);
  spellings_[index].folded_spelling = folded_row;
  return index;
}

void Vocabulary::grow() {
  std::vector<Slot> larger(slots_.size() * 2, Slot{0, 0});
  const std::size_t mask = larger.size() - 1;
  for (std::uint32_t i = 0; i < spellings_.size(); ++i) {
    std::size_t at = spellings_[i].hash & mask;
    while (larger[at].row) at = (at + 1) & mask;
    larger[at] = {static_cast<std::uint32_t>(spellings_[i].hash >> 32), i + 1};
  }
  slots_ = std::move(larger);
}

}  // namespace artparse
