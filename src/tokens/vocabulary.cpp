#include "tokens/vocabulary.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/hash.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kMaxSpellings = 1 << 16;
constexpr std::size_t kMaxNumbers = 1 << 12;  // of them: dates and counts are new in every article and seldom come back
constexpr std::size_t kFirstSlots = 1 << 12;
constexpr std::size_t kBatch = 32;  // tokens whose words are asked for together

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

constexpr SenseKinds kPronouns = {SenseKind::kPronounFirst,  SenseKind::kPronounSecond, SenseKind::kPronounMale,
                                  SenseKind::kPronounFemale, SenseKind::kPronounPlural, SenseKind::kPronounNeuter,
                                  SenseKind::kRelative};
constexpr std::size_t kLongestShortVerb = 2;  // letters of "'ll"

// Where the last apostrophe stands, straight or curly, and where the letters behind it begin; equal if there is none.
std::pair<std::size_t, std::size_t> find_apostrophe(std::string_view spelling) {
  constexpr std::string_view kCurly = "\u2019";
  if (const std::size_t at = spelling.rfind('\''); at != std::string_view::npos) return {at, at + 1};
  if (const std::size_t at = spelling.rfind(kCurly); at != std::string_view::npos) return {at, at + kCurly.size()};
  return {0, 0};
}

}  // namespace

Word look_up_word(std::string_view folded, const Lexicon& lexicon) {
  Word word{};
  word.key_hash = hash_word(folded);
  if (folded.empty()) return word;
  word.entry = lexicon.find(word.key_hash);
  word.cluster = lexicon.cluster(word.key_hash);
  word.cluster_group = lexicon.cluster_group(word.cluster);
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
      case SenseKind::kClauseWord:
        word.classes.insert(static_cast<ClauseClass>(sense.payload()));
        break;
      default:
        break;
    }
  }
  return word;
}

Vocabulary::Vocabulary(const Lexicon& lexicon) : lexicon_(lexicon), seed_(random_seed()), recent_(kRecentWords) {
  forget();
}

void Vocabulary::forget() {
  ++generation_;
  numbers_ = 0;
  spellings_.clear();
  words_.clear();
  slots_.assign(kFirstSlots, {0, 0});
}

void Vocabulary::start_article(Tokens& tokens) {
  if (spellings_.size() > kMaxSpellings || numbers_ > kMaxNumbers) forget();
  ++article_;
  tokens.tokens.clear();
  tokens.words.clear();
  tokens.folded_count = 0;
  tokens.generation = generation_;
}

// Rows lie scattered over more memory than the nearest caches hold. So tokens are read in batches, and what the words
// of a batch need is asked for a step ahead: slots, rows, words.
void Vocabulary::intern_tokens(std::string_view text, Tokens& tokens) {
  std::array<std::uint64_t, kBatch> hashes;
  const std::size_t count = tokens.tokens.size();
  for (std::size_t begin = 0; begin < count; begin += kBatch) {
    const std::span<Token> batch(&tokens.tokens[begin], std::min(kBatch, count - begin));
    for (std::size_t i = 0; i < batch.size(); ++i) {
      hashes[i] = hash_word(slice(text, batch[i].span), seed_);
      if (!is_recent(hashes[i])) __builtin_prefetch(&slots_[hashes[i] & (slots_.size() - 1)]);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) prefetch_row(hashes[i]);
    for (std::size_t i = 0; i < batch.size(); ++i) prefetch_word(hashes[i]);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      RecentWord& recent = recent_[hashes[i] % kRecentWords];
      if (!is_recent(hashes[i])) {
        const std::string_view spelling = slice(text, batch[i].span);
        recent = {hashes[i], article_, article_id(find_or_add(spelling, hashes[i]), tokens)};
      }
      batch[i].word = recent.id;
    }
  }
}

bool Vocabulary::is_recent(std::uint64_t hash) const {
  const RecentWord& recent = recent_[hash % kRecentWords];
  return recent.hash == hash && recent.article == article_;
}

void Vocabulary::prefetch_row(std::uint64_t hash) const {
  if (is_recent(hash)) return;
  const std::uint32_t row = slots_[hash & (slots_.size() - 1)].row;
  if (row) __builtin_prefetch(&spellings_[row - 1]);
}

void Vocabulary::prefetch_word(std::uint64_t hash) const {
  if (is_recent(hash)) return;
  const std::uint32_t row = slots_[hash & (slots_.size() - 1)].row;
  if (!row) return;
  const Spelling& spelling = spellings_[row - 1];
  if (spelling.hash != hash || spelling.article == article_) return;
  __builtin_prefetch(&words_[spelling.word]);
  __builtin_prefetch(&spellings_[spelling.folded]);
}

SenseKinds Vocabulary::kinds(std::string_view spelling) {
  return words_[spellings_[find_or_add(spelling, hash_word(spelling, seed_))].word].kinds;
}

WordId Vocabulary::article_id(std::uint32_t index, Tokens& tokens) {
  Spelling& row = spellings_[index];
  if (row.article != article_) {
    row.article = article_;
    row.id = static_cast<WordId>(tokens.words.size());
    // Folded forms are numbered through their own rows, whose `id` counts folded forms.
    Spelling& folded = spellings_[row.folded];
    if (folded.article != article_) {
      folded.article = article_;
      folded.id = tokens.folded_count++;
    }
    tokens.words.push_back(words_[row.word]);
    tokens.words.back().folded = folded.id;
  }
  return row.id;
}

// The place of the row number of a hash: 0 there if the hash is new.
std::uint32_t* Vocabulary::find_slot(std::uint64_t hash) {
  if (spellings_.size() * 2 >= slots_.size()) grow();
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].row; at = (at + 1) & mask) {
    if (slots_[at].tag == tag && spellings_[slots_[at].row - 1].hash == hash) return &slots_[at].row;
  }
  slots_[at].tag = tag;
  return &slots_[at].row;
}

std::uint32_t Vocabulary::find_or_add(std::string_view spelling, std::uint64_t hash) {
  std::uint32_t* const row = find_slot(hash);
  if (*row) return *row - 1;
  *row = static_cast<std::uint32_t>(spellings_.size() + 1);
  return add(spelling, hash);
}

// Spellings and folded forms share the table under two seeds, so that "house" as a word of the text and "house" as the
// folded form of "House" are two rows.
std::uint32_t Vocabulary::find_or_add_folded(std::uint64_t hash) {
  std::uint32_t* const row = find_slot(hash);
  if (*row) return *row - 1;
  const auto index = static_cast<std::uint32_t>(spellings_.size());
  *row = index + 1;
  spellings_.push_back({.hash = hash});
  return index;
}

std::uint32_t Vocabulary::add(std::string_view spelling, std::uint64_t hash) {
  const bool contraction = is_contraction(spelling);
  const auto index = static_cast<std::uint32_t>(spellings_.size());
  spellings_.push_back({.hash = hash, .word = static_cast<std::uint32_t>(words_.size())});
  folded_.clear();
  append_folded(spelling, folded_);
  Word& word = words_.emplace_back(look_up_word(folded_, lexicon_));
  if (contraction) word.kinds.insert(SenseKind::kContraction);
  word.first = spelling.front();
  numbers_ += is_ascii_digit(word.first);
  word.spelling = static_cast<std::uint32_t>(words_.size() - 1);
  spellings_[index].folded = find_or_add_folded(hash_word(folded_, ~seed_));
  return index;
}

// "I'd", "They've": whatever their letters would be as one word.
bool Vocabulary::is_contraction(std::string_view spelling) {
  const auto [head_end, tail_begin] = find_apostrophe(spelling);
  const std::string_view tail = spelling.substr(tail_begin);
  if (head_end == 0 || tail.empty() || tail.size() > kLongestShortVerb) return false;
  const auto kinds_of = [&](std::string_view part) {
    folded_.clear();
    append_folded(part, folded_);
    return look_up_word(folded_, lexicon_).kinds;
  };
  return kinds_of(tail).has(SenseKind::kAuxiliary) && kinds_of(spelling.substr(0, head_end)).has_any(kPronouns);
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
