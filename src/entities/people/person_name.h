// The name of a person, taken apart: given names, initials, family name, generation, nickname.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "entities/article_view.h"

namespace artparse {

struct NameWord {
  std::uint64_t key = 0;                      // alike for spellings of one name
  std::array<std::uint64_t, 2> formal{};      // keys of the given names that it is short for
  char initial = 0;                           // first byte of the folded word
  bool is_initial = false;
  std::uint8_t given = 0, surname = 0;        // classes as in Word
  TokenIndex token = 0;
};

struct PersonName {
  static constexpr std::size_t kMaxWords = 12;
  std::vector<NameWord> words;     // without particles, suffixes and nicknames
  std::vector<NameWord> nickname;  // between quotation marks inside the name
  std::uint64_t particle = 0;      // the word left out before the last one; 0: none
  std::uint64_t generation = 0;    // of Jr., III; 0: none
  Gender courtesy = Gender::kUnknown;  // of the title inside the mention: "Lord Harker"
  bool family_first = false;       // Kim Jong Un

  bool is_full() const { return words.size() > 1; }
  std::size_t inner_family = 0;  // where the family name stands between given names: Thomas Lee Kwan-bo; 0: it does not
  const NameWord& family() const { return family_first ? words.front() : words.back(); }
  const NameWord& given() const { return family_first ? words.back() : words.front(); }
};

// `words` is empty only where the mention has no word at all.
PersonName parse_person_name(const ArticleView& article, TokenRange tokens);

}  // namespace artparse
