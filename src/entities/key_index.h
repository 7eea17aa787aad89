// What of an article goes by a key: for each 64-bit key the numbers added under it, in the order in which they came.
//
// Open addressing over linked nodes: two allocations for a whole article, and none where nothing is added. Keys are
// hashes already; 0 is no key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace artparse {

class KeyIndex {
 public:
  explicit KeyIndex(std::size_t most_per_key = SIZE_MAX) : most_per_key_(most_per_key) {}

  struct Node {
    std::uint32_t value;
    std::uint32_t next;  // 1 + index of the node after it; 0: none
  };
  struct Iterator {
    const Node* nodes;
    std::uint32_t at;
    std::uint32_t operator*() const { return nodes[at - 1].value; }
    Iterator& operator++() {
      at = nodes[at - 1].next;
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at == b.at; }
  };
  struct Range {
    const Node* nodes;
    std::uint32_t first;
    bool empty() const { return first == 0; }
    std::uint32_t front() const { return nodes[first - 1].value; }
    std::uint32_t last() const {
      std::uint32_t at = first;
      while (nodes[at - 1].next) at = nodes[at - 1].next;
      return nodes[at - 1].value;
    }
    Iterator begin() const { return {nodes, first}; }
    Iterator end() const { return {nodes, 0}; }
  };

  // The range is good until the next add.
  Range find(std::uint64_t key) const {
    if (slots_.empty() || key == 0) return {nodes_.data(), 0};
    return {nodes_.data(), slots_[slot_of(key)].first};
  }

  // Adds `value` under `key`, unless it is there or the key has as many as it may have.
  void add(std::uint64_t key, std::uint32_t value) {
    if (key == 0) return;
    if (2 * (used_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[slot_of(key)];
    std::uint32_t size = 0, last = 0;
    for (std::uint32_t at = slot.first; at; at = nodes_[at - 1].next, ++size) {
      if (nodes_[at - 1].value == value) return;
      last = at;
    }
    if (size >= most_per_key_) return;
    if (slot.first == 0) ++used_;
    nodes_.push_back({value, 0});
    const auto added = static_cast<std::uint32_t>(nodes_.size());
    (last ? nodes_[last - 1].next : slot.first) = added;
    slot.key = key;
  }

  // The number under `key`; `value` is added where there is none.
  std::uint32_t find_or_add(std::uint64_t key, std::uint32_t value) {
    const Range known = find(key);
    if (!known.empty()) return known.front();
    add(key, value);
    return value;
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t first = 0;
  };
  static constexpr std::size_t kFewestSlots = 64;

  std::size_t slot_of(std::uint64_t key) const {
    std::size_t at = (key ^ key >> 32) & (slots_.size() - 1);
    while (slots_[at].first && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? kFewestSlots : 2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.first) slots_[slot_of(slot.key)] = slot;
    }
  }

  std::size_t most_per_key_;
  std::size_t used_ = 0;
  std::vector<Slot> slots_;  // a power of two, at most half full
  std::vector<Node> nodes_;
};

}  // namespace artparse
