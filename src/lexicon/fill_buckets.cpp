// Cuckoo hashing with two buckets a key (Dietzfelbinger and Weidling, 2007): where both are full, a key of one makes
// room by moving to its other. Most keys stand in their first bucket, which is one cache line, and a table can be
// nearly full.
#include "lexicon/fill_buckets.h"

#include <algorithm>
#include <span>

namespace artparse {
namespace {

constexpr std::size_t kPerBucket = LexiconSlot::kPerBucket;
constexpr std::size_t kFullPercent = 95;
constexpr int kMostMoves = 2000;

// A bucket table in the making; slots hold 1 + the index of their key.
class BucketTable {
 public:
  BucketTable(std::span<const HashedSlot> keys, std::uint32_t buckets)
      : keys_(keys), buckets_(buckets), at_(buckets * kPerBucket, 0) {}

  bool place_all() {
    for (std::uint32_t key = 1; key <= keys_.size(); ++key) {
      if (!place(key)) return false;
    }
    return all_are_found();
  }

  std::vector<LexiconSlot> slots() const {
    std::vector<LexiconSlot> out;
    for (const std::uint32_t key : at_) {
      out.push_back(key ? LexiconSlot{slot_fingerprint(hash(key)), keys_[key - 1].value} : LexiconSlot{0, 0});
    }
    return out;
  }

 private:
  std::uint64_t hash(std::uint32_t key) const { return keys_[key - 1].hash; }
  std::span<std::uint32_t> bucket(std::uint32_t number) {
    return std::span(at_).subspan(number * kPerBucket, kPerBucket);
  }

  bool put(std::uint32_t key, std::uint32_t number) {
    const auto free = std::ranges::find(bucket(number), 0u);
    if (free == bucket(number).end()) return false;
    *free = key;
    return true;
  }

  bool place(std::uint32_t key) {
    for (int moves = 0; moves < kMostMoves; ++moves) {
      const auto [first, second] = buckets_of(hash(key), buckets_);
      if (put(key, first) || put(key, second)) return true;
      // Which key gives way changes from move to move, so that moves do not run in a circle.
      turn_ = turn_ * 6364136223846793005u + 1442695040888963407u;
      std::swap(key, bucket(turn_ >> 63 ? first : second)[(turn_ >> 40) % kPerBucket]);
    }
    return false;
  }

  // A fingerprint may not meet that of another key before its own slot.
  bool all_are_found() {
    for (std::uint32_t key = 1; key <= keys_.size(); ++key) {
      const auto [first, second] = buckets_of(hash(key), buckets_);
      const auto is_alike = [&](std::uint32_t other) {
        return other && slot_fingerprint(hash(other)) == slot_fingerprint(hash(key));
      };
      auto found = std::ranges::find_if(bucket(first), is_alike);
      if (found == bucket(first).end()) found = std::ranges::find_if(bucket(second), is_alike);
      if (*found != key) return false;
    }
    return true;
  }

  std::span<const HashedSlot> keys_;
  std::uint32_t buckets_;
  std::vector<std::uint32_t> at_;
  std::uint64_t turn_ = 1;
};

}  // namespace

std::vector<LexiconSlot> fill_buckets(std::vector<HashedSlot> keys) {
  std::ranges::sort(keys, {}, &HashedSlot::hash);
  for (std::size_t buckets = keys.size() * 100 / (kPerBucket * kFullPercent) + 1;; buckets += buckets / 100 + 1) {
    BucketTable table(keys, static_cast<std::uint32_t>(buckets));
    if (table.place_all()) return table.slots();
  }
}

}  // namespace artparse
