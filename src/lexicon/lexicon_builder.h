// Collects keys and senses of all word lists, then lays out the table.
//
// Sense lists are shared: most keys have one of a few hundred different lists, so the pool stays small.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/hash.h"
#include "lexicon/compile_lexicon.h"
#include "lexicon/fill_buckets.h"
#include "lexicon/fill_clusters.h"
#include "lexicon/lexicon_format.h"
#include "lexicon/senses.h"

namespace artparse {

struct PackedSense {
  SenseKind kind;
  std::uint32_t payload;
  std::uint64_t order;  // smaller first among senses of one key
};

class LexiconBuilder {
 public:
  explicit LexiconBuilder(LexiconBase base) : base_(base) {}

  std::string error;

  // The senses of one key stand by kind, then by `order`, smaller first.
  void add(std::string_view phrase, SenseKind kind, std::uint32_t payload, std::uint64_t order = 0);

  // What a cell of digits, or of one out of a few words, says; fails on any other.
  std::uint64_t number(std::string_view cell);
  std::size_t choice(std::string_view cell, std::span<const std::string_view> words);
  template <class Enum>
  Enum choice(std::string_view cell, std::span<const std::string_view> words) {
    return static_cast<Enum>(choice(cell, words));
  }

  // The cluster of a word, from 1, and the group of a cluster.
  void set_cluster(std::string_view word, std::uint64_t cluster);
  void set_cluster_group(std::uint64_t cluster, std::uint64_t group);

  // The offset of a zero-terminated copy of `text`.
  std::uint32_t string(std::string_view text) {
    const auto [row, is_new] = strings_at_.try_emplace(std::string(text), base_.string_bytes + strings_.size());
    if (is_new) strings_.append(text).push_back('\0');
    return static_cast<std::uint32_t>(row->second);
  }

  std::uint32_t add_place(std::uint64_t id, const PlaceRecord& record, std::uint64_t population) {
    place_index_[id] = static_cast<std::uint32_t>(base_.place_count + places_.size());
    populations_.push_back(population);
    places_.push_back({record.geonames, record.latitude, record.longitude, region_number(record), record.kind,
                       record.population_class});
    return place_index_[id];
  }
  // The index of a place by its id in places.tsv; fails where there is none.
  std::uint32_t place_index(std::uint64_t id) {
    const auto row = place_index_.find(id);
    if (row != place_index_.end()) return row->second;
    fail("no place with id " + std::to_string(id));
    return 0;
  }
  std::uint64_t population(std::uint32_t index) const { return populations_[index - base_.place_count]; }
  PlaceKind place_kind(std::uint32_t index) const { return places_[index - base_.place_count].kind; }

  void fail(std::string reason) {
    if (error.empty()) error = std::move(reason);
  }

  // The bytes of the table; `error` may be set.
  std::string build();

 private:
  struct Key {
    std::vector<PackedSense> senses;
    std::uint8_t word_count = 0;
    std::uint32_t flags = 0;  // of LexiconSlot
  };

  static std::uint32_t begin_flags(SenseKind kind) {
    return LexiconSlot::kHasLonger | (kPagePhraseKinds.has(kind) ? LexiconSlot::kStartsPagePhrase : 0) |
           (kind == SenseKind::kOutlet ? LexiconSlot::kStartsOutlet : 0);
  }
  static std::uint32_t inner_flags(SenseKind kind) {
    return LexiconSlot::kContinues | (kPagePhraseKinds.has(kind) ? LexiconSlot::kInPagePhrase : 0) |
           (kind == SenseKind::kOutlet ? LexiconSlot::kInOutlet : 0);
  }

  void drop_forms_of_lone_places();
  void flag_ambiguous_places();
  std::uint32_t pool_index(Key& key);
  std::vector<HashedSlot> hashed_slots();
  std::uint16_t region_number(const PlaceRecord& place);

  LexiconBase base_;
  std::unordered_map<std::uint64_t, Key> keys_;
  std::unordered_map<std::string, std::size_t> strings_at_;
  std::string strings_ = std::string(1, '\0');
  std::vector<StoredPlace> places_;
  std::vector<PlaceRegion> regions_;
  std::map<PlaceRegion, std::uint16_t> region_at_;
  std::vector<std::uint64_t> populations_;
  std::unordered_map<std::uint64_t, std::uint32_t> place_index_;
  std::map<std::uint64_t, std::uint8_t> clusters_;  // by hash of the word
  std::vector<std::uint8_t> cluster_groups_;
  std::vector<std::uint32_t> pool_ = {0};
  std::map<std::vector<std::uint32_t>, std::uint32_t> pool_at_;
};

}  // namespace artparse
