// The read-only lexicon: folded words and phrases, and what each can be.
//
// A key is a sequence of folded words; its hash is built word by word (hash_word, append_word_hash), so a caller that
// walks the tokens of an article finds the longest key without building strings. Nothing here allocates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/cluster_cells.h"
#include "lexicon/lexicon_format.h"
#include "lexicon/senses.h"

namespace artparse {

class Lexicon {
 public:
  // The senses of one key. `begin == nullptr`: the key has none (but may start longer keys).
  struct Entry {
    const Sense* first = nullptr;
    bool has_longer = false;  // a longer key starts with this one
    bool continues = false;   // a one-word key: some longer key holds this word after its first
    // The same, of keys with a sense of kPagePhraseKinds, and of outlets.
    bool starts_page_phrase = false, in_page_phrase = false;
    bool starts_outlet = false, in_outlet = false;
    bool brings_cue = false;  // a word that says something of its block: see brings_cue
    explicit operator bool() const { return first != nullptr; }
  };

  // Iteration over the senses of an entry.
  struct Iterator {
    const Sense* at;
    const Sense& operator*() const { return *at; }
    Iterator& operator++() {
      at = at->is_last() ? nullptr : at + 1;
      return *this;
    }
    friend bool operator==(Iterator, Iterator) = default;
  };
  struct Range {
    const Sense* first;
    Iterator begin() const { return {first}; }
    Iterator end() const { return {nullptr}; }
  };

  // The lexicon inside the program; lives as long as the program does.
  static const Lexicon& builtin();

  // A lexicon of `bytes` as lexicon_format.h lays them out, which must outlive it; over `base`, if any: a key of both
  // has the senses of this one.
  explicit Lexicon(std::span<const std::byte> bytes, const Lexicon* base = nullptr);

  Entry find(std::uint64_t key_hash) const;
  // Folds the phrase, splits it into words and looks it up. For set-up and tests, not for the hot path.
  Entry find_phrase(std::string_view phrase) const;

  static Range senses(Entry entry) { return {entry.first}; }
  // The first sense of `kind`, or null.
  static const Sense* find_sense(Entry entry, SenseKind kind);
  static SenseKinds kinds(Entry entry);
  // Is there an organization of that kind that is called so, perhaps among other things?
  static bool may_be_listed_as(Entry entry, OrganizationKind kind) {
    for (const SenseKind list : {SenseKind::kOrganization, SenseKind::kAmbiguousOrganization}) {
      const Sense* sense = find_sense(entry, list);
      if (sense && static_cast<OrganizationKind>(sense->payload()) == kind) return true;
    }
    return false;
  }

  PlaceRecord place(std::uint32_t index) const {
    if (index < first_place_) return base_->place(index);
    const StoredPlace& place = places_[index - first_place_];
    const PlaceRegion& region = regions_[place.region];
    return {place.geonames,  place.latitude, place.longitude,       region.country,
            region.admin1,   place.kind,     place.population_class};
  }
  // A zero-terminated string of the payload of senses that hold text.
  std::string_view string(std::uint32_t offset) const {
    return offset < first_string_ ? base_->string(offset) : strings_ + (offset - first_string_);
  }
  // The cluster of a word by the hash of its folded form, and the group of a cluster; 0: none.
  std::uint8_t cluster(std::uint64_t word_hash) const {
    const std::uint8_t own = find_cluster({cluster_cells_, header_->cluster_cells}, header_->cluster_seed, word_hash);
    return own || !base_ ? own : base_->cluster(word_hash);
  }
  std::uint8_t cluster_group(std::uint8_t cluster) const {
    if (cluster < header_->cluster_groups) return cluster_groups_[cluster];
    return base_ ? base_->cluster_group(cluster) : std::uint8_t{0};
  }
  std::uint32_t key_count() const { return header_->key_count; }
  // Numbers of places and bytes of strings, those of the base included.
  std::uint32_t place_count() const { return first_place_ + header_->place_count; }
  std::uint32_t string_bytes() const { return first_string_ + header_->string_bytes; }

 private:
  Entry find_own(std::uint64_t key_hash) const;

  const Lexicon* base_;
  std::uint32_t first_place_;
  std::uint32_t first_string_;
  const LexiconHeader* header_;
  const LexiconSlot* slots_;
  const Sense* senses_;
  const StoredPlace* places_;
  const PlaceRegion* regions_;
  const ClusterCell* cluster_cells_;
  const std::uint8_t* cluster_groups_;
  const char* strings_;
};

}  // namespace artparse
