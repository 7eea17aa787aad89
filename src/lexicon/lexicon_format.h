// The layout of the compiled lexicon: one block of bytes, used in place.
//
// header | slots | senses | places | their regions | cells of clusters | groups of clusters | strings. Slots stand in
// buckets of eight, and a key in one of two buckets. Keys are not stored: a slot holds 32 bits of the key's hash, and
// the compiler makes sure that no key is mistaken for another.
#pragma once

#include <array>
#include <cstdint>

namespace artparse {

struct LexiconHeader {
  static constexpr std::uint32_t kMagic = 0x4C505241;  // "ARPL"
  static constexpr std::uint32_t kVersion = 5;
  std::uint32_t magic;
  std::uint32_t version;
  std::uint32_t bucket_count;
  std::uint32_t sense_count;
  std::uint32_t place_count;
  std::uint32_t string_bytes;
  std::uint32_t key_count;
  std::uint32_t region_count;
  std::uint32_t cluster_cells;
  std::uint32_t cluster_seed;
  std::uint32_t cluster_groups;  // by number of the cluster
  std::array<std::uint32_t, 5> unused;  // so that a bucket is a cache line
};

struct LexiconSlot {
  static constexpr std::uint32_t kPerBucket = 8;  // a cache line
  static constexpr std::uint32_t kHasLonger = 1u << 24;  // a longer key starts with this one
  static constexpr std::uint32_t kUsed = 1u << 25;
  static constexpr std::uint32_t kContinues = 1u << 26;  // this word stands in some key, and not first
  // The same two of the keys of the page lists alone, and of the outlets alone: few words have them, so that most
  // phrases that cannot be are given up without a look-up.
  static constexpr std::uint32_t kStartsPagePhrase = 1u << 27;
  static constexpr std::uint32_t kInPagePhrase = 1u << 28;
  static constexpr std::uint32_t kStartsOutlet = 1u << 29;
  static constexpr std::uint32_t kInOutlet = 1u << 30;
  static constexpr std::uint32_t kBringsCue = 1u << 31;  // one word that says something of its block: see brings_cue
  static constexpr std::uint32_t kSenseMask = kHasLonger - 1;
  std::uint32_t fingerprint;
  std::uint32_t value;  // index of the first sense (0: none, only a beginning of longer keys), flags
};

// The two buckets in which a key can stand: both halves of the hash scaled to the table, so that any number will do.
struct BucketPair {
  std::uint32_t first, second;
};
constexpr BucketPair buckets_of(std::uint64_t hash, std::uint32_t buckets) {
  const std::uint64_t other = (hash ^ hash >> 31) * 0x9E3779B97F4A7C15u;
  return {static_cast<std::uint32_t>((hash >> 32) * buckets >> 32),
          static_cast<std::uint32_t>((other >> 32) * buckets >> 32)};
}
constexpr std::uint32_t slot_fingerprint(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

}  // namespace artparse
