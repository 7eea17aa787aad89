// 64-bit hashing of short strings and of sequences of them.
//
// `hash_word` reads eight bytes at a time and mixes with one 64x64->128 multiplication a step. The lexicon's
// hashes are part of its file format, so this function must give the same result on every machine.
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

inline std::uint64_t hash_word(std::string_view word, std::uint64_t seed = kHashSeed) {
  std::uint64_t hash = seed ^ word.size();
  while (word.size() > 8) {
    std::uint64_t chunk;
    std::memcpy(&chunk, word.data(), 8);
    hash = mix_hash(hash, chunk);
    word.remove_prefix(8);
  }
  std::uint64_t rest = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    rest |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
  }
  return mix_hash(hash, rest);
}

// The hash of a key of several words, from the hash of all but the last and the hash of the last.
inline std::uint64_t append_word_hash(std::uint64_t key, std::uint64_t word) { return mix_hash(key, word); }

}  // namespace artparse
