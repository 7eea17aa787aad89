// A set of enumerators in two 64-bit words. The enumeration must have at most 128 values.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

namespace artparse {

template <class Enum>
struct BitSet {
  std::array<std::uint64_t, 2> words{};

  constexpr BitSet() = default;
  constexpr BitSet(std::initializer_list<Enum> members) {
    for (Enum member : members) insert(member);
  }
  constexpr void insert(Enum member) { words[word_of(member)] |= bit_of(member); }
  constexpr void insert_all(BitSet others) {
    words[0] |= others.words[0];
    words[1] |= others.words[1];
  }
  constexpr void erase(Enum member) { words[word_of(member)] &= ~bit_of(member); }
  constexpr bool has(Enum member) const { return (words[word_of(member)] & bit_of(member)) != 0; }
  constexpr bool has_any(BitSet others) const {
    return ((words[0] & others.words[0]) | (words[1] & others.words[1])) != 0;
  }
  constexpr bool has_all(BitSet others) const {
    return (others.words[0] & ~words[0]) == 0 && (others.words[1] & ~words[1]) == 0;
  }
  constexpr bool empty() const { return (words[0] | words[1]) == 0; }
  friend constexpr bool operator==(BitSet, BitSet) = default;

 private:
  static constexpr unsigned word_of(Enum member) { return static_cast<unsigned>(member) >> 6; }
  static constexpr std::uint64_t bit_of(Enum member) {
    return std::uint64_t{1} << (static_cast<unsigned>(member) & 63);
  }
};

}  // namespace artparse
