// 64-bit hashing of short strings and of sequences of them.
//
// `hash_word` reads eight bytes at a time and mixes with one 64x64->128 multiplication a step. The lexicon's
// hashes are part of its file format, so this function gives the same result on every
// little-endian machine.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace artparse {

__extension__ using Uint128 = unsigned __int128;

constexpr std::uint64_t kHashSeed = 0x9E3779B97F4A7C15u;

inline std::uint64_t mix_hash(std::uint64_t a, std::uint64_t b) {
  const auto product = static_cast<Uint128>(a ^ 0xA0761D6478BD642Fu) * (b ^ 0xE7037ED1A0B428DBu);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// Up to eight bytes as a number, little-endian, without a loop.
inline std::uint64_t load_up_to_8(const char* bytes, std::size_t size) {
  if (size >= 4) {
    std::uint32_t head, tail;
    std::memcpy(&head, bytes, 4);
    std::memcpy(&tail, bytes + size - 4, 4);
    return head | std::uint64_t{tail} << 32;
  }
  if (size == 0) return 0;
  const auto at = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
  return at(0) | at(size / 2) << 8 | at(size - 1) << 16;
}

inline std::uint64_t hash_word(std::string_view word, std::uint64_t seed = kHashSeed) {
  std::uint64_t hash = seed ^ word.size();
  while (word.size() > 8) {
    std::uint64_t chunk;
    std::memcpy(&chunk, word.data(), 8);
    hash = mix_hash(hash, chunk);
    word.remove_prefix(8);
  }
  return mix_hash(hash, load_up_to_8(word.data(), word.size()));
}

// The hash of a key of several words, from the hash of all but the last and the hash of the last.
inline std::uint64_t append_word_hash(std::uint64_t key, std::uint64_t word) { return mix_hash(key, word); }

}  // namespace artparse
