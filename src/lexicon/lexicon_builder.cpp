#include "lexicon/lexicon_builder.h"

#include <charconv>
#include <tuple>

#include "lexicon/split_key.h"

namespace artparse {
namespace {

template <class T>
void append_bytes(std::string& out, const std::vector<T>& values) {
  out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

}  // namespace

void LexiconBuilder::add(std::string_view phrase, SenseKind kind, std::uint32_t payload, std::uint64_t order) {
  const std::vector<std::string> words = split_key(phrase);
  if (words.empty()) return fail("a key without letters");
  if (payload > 0xFFFFFF) return fail("a payload of more than 24 bits");
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint64_t word = hash_word(words[i]);
    hash = i ? append_word_hash(hash, word) : word;
    if (i + 1 < words.size()) keys_[hash].flags |= begin_flags(kind);
    if (i > 0) keys_[word].flags |= inner_flags(kind);
  }
  Key& key = keys_[hash];
  if (words.size() == 1 && brings_cue(kind, payload)) key.flags |= LexiconSlot::kBringsCue;
  key.word_count = static_cast<std::uint8_t>(std::min<std::size_t>(words.size(), 255));
  for (const PackedSense& known : key.senses) {
    if (known.kind == kind && known.payload == payload) return;
  }
  key.senses.push_back({kind, payload, order});
}

std::uint64_t LexiconBuilder::number(std::string_view cell) {
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  if (fault != std::errc{} || end != cell.data() + cell.size()) fail("'" + std::string(cell) + "' is no number");
  return number;
}

std::size_t LexiconBuilder::choice(std::string_view cell, std::span<const std::string_view> words) {
  const auto word = std::find(words.begin(), words.end(), cell);
  if (word != words.end()) return static_cast<std::size_t>(word - words.begin());
  std::string known;
  for (const std::string_view each : words) known += (known.empty() ? "" : ", ") + std::string(each);
  fail("unknown word '" + std::string(cell) + "', expected one of: " + known);
  return 0;
}

void LexiconBuilder::set_cluster(std::string_view word, std::uint64_t cluster) {
  const std::vector<std::string> words = split_key(word);
  if (words.size() != 1) return fail("not one word");
  if (cluster == 0 || cluster > 255) return fail("a cluster that is not of 1 to 255");
  clusters_[hash_word(words.front())] = static_cast<std::uint8_t>(cluster);
}

void LexiconBuilder::set_cluster_group(std::uint64_t cluster, std::uint64_t group) {
  if (cluster == 0 || cluster > 255 || group > 255) return fail("a cluster or group that is not of 1 to 255");
  if (cluster >= cluster_groups_.size()) cluster_groups_.resize(cluster + 1);
  cluster_groups_[cluster] = static_cast<std::uint8_t>(group);
}

// Which of a place's names this is tells it from other places of that name only; lists that are alike are stored once.
void LexiconBuilder::drop_forms_of_lone_places() {
  for (auto& [hash, key] : keys_) {
    const auto is_place = [](const PackedSense& sense) { return sense.kind == SenseKind::kPlace; };
    if (std::ranges::count_if(key.senses, is_place) != 1) continue;
    PackedSense& sense = *std::ranges::find_if(key.senses, is_place);
    PlaceSense place = PlaceSense::unpack(sense.payload);
    if (place.form != PlaceNameForm::kAbbreviation) place.form = PlaceNameForm::kMain;
    sense.payload = place.pack();
  }
}

// May a place name stand alone? Not if it is one word that is also common, a given name (from 128 births), or a
// surname of the commonest 16,000.
void LexiconBuilder::flag_ambiguous_places() {
  for (auto& [hash, key] : keys_) {
    if (key.word_count != 1) continue;
    const bool ambiguous = std::any_of(key.senses.begin(), key.senses.end(), [](const PackedSense& sense) {
      switch (sense.kind) {
        case SenseKind::kCommonWord:
          return sense.payload <= 3;
        case SenseKind::kGivenName:
          return GivenNameSense::unpack(sense.payload).frequency >= log_class(128);
        case SenseKind::kSurname:
          return SurnameSense::unpack(sense.payload).rank_class < log_class(16384);
        default:
          return false;
      }
    });
    if (!ambiguous) continue;
    for (PackedSense& sense : key.senses) {
      if (sense.kind != SenseKind::kPlace) continue;
      PlaceSense place = PlaceSense::unpack(sense.payload);
      place.ambiguous = true;
      sense.payload = place.pack();
    }
  }
}

std::uint32_t LexiconBuilder::pool_index(Key& key) {
  if (key.senses.empty()) return 0;
  std::sort(key.senses.begin(), key.senses.end(), [](const PackedSense& a, const PackedSense& b) {
    return std::tuple(a.kind, a.order, a.payload) < std::tuple(b.kind, b.order, b.payload);
  });
  std::vector<std::uint32_t> list;
  for (const PackedSense& sense : key.senses) {
    list.push_back(sense.payload | static_cast<std::uint32_t>(sense.kind) << 24);
  }
  list.back() |= 1u << 31;
  const auto [row, is_new] = pool_at_.try_emplace(list, static_cast<std::uint32_t>(pool_.size()));
  if (is_new) pool_.insert(pool_.end(), list.begin(), list.end());
  return row->second;
}

// In the order of hashes, so that pool and table are the same each time.
std::vector<HashedSlot> LexiconBuilder::hashed_slots() {
  std::vector<std::uint64_t> hashes;
  for (const auto& [hash, key] : keys_) hashes.push_back(hash);
  std::sort(hashes.begin(), hashes.end());
  std::vector<HashedSlot> slots;
  for (const std::uint64_t hash : hashes) {
    Key& key = keys_.at(hash);
    slots.push_back({hash, pool_index(key) | LexiconSlot::kUsed | key.flags});
  }
  return slots;
}

std::uint16_t LexiconBuilder::region_number(const PlaceRecord& place) {
  const PlaceRegion region{place.country, place.admin1};
  const auto [row, is_new] = region_at_.try_emplace(region, static_cast<std::uint16_t>(regions_.size()));
  if (is_new) regions_.push_back(region);
  if (regions_.size() > 0xFFFF) fail("too many regions");
  return row->second;
}

std::string LexiconBuilder::build() {
  drop_forms_of_lone_places();
  flag_ambiguous_places();
  const std::vector<LexiconSlot> slots = fill_buckets(hashed_slots());
  const FilledClusters clusters = fill_clusters(clusters_);
  if (pool_.size() >= LexiconSlot::kSenseMask) fail("too many different lists of senses");
  LexiconHeader header{LexiconHeader::kMagic,
                       LexiconHeader::kVersion,
                       static_cast<std::uint32_t>(slots.size() / LexiconSlot::kPerBucket),
                       static_cast<std::uint32_t>(pool_.size()),
                       static_cast<std::uint32_t>(places_.size()),
                       static_cast<std::uint32_t>(strings_.size()),
                       static_cast<std::uint32_t>(keys_.size()),
                       static_cast<std::uint32_t>(regions_.size()),
                       static_cast<std::uint32_t>(clusters.cells.size()),
                       clusters.seed,
                       static_cast<std::uint32_t>(cluster_groups_.size()),
                       {}};
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  append_bytes(out, slots);
  append_bytes(out, pool_);
  append_bytes(out, places_);
  append_bytes(out, regions_);
  append_bytes(out, clusters.cells);
  append_bytes(out, cluster_groups_);
  return out + strings_;
}

}  // namespace artparse
