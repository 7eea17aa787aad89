#include "entities/people/person_rules.h"

#include <algorithm>

namespace artparse {
namespace {

using Words = std::span<const NameWord>;

bool same_word(const NameWord& a, const NameWord& b) { return a.key == b.key && a.is_initial == b.is_initial; }

bool fits_initial(const NameWord& a, const NameWord& b) {
  return a.is_initial != b.is_initial && a.initial == b.initial;
}

bool is_short_for(const NameWord& a, const NameWord& b) {
  return std::any_of(a.formal.begin(), a.formal.end(), [&](std::uint64_t key) {
    return key != 0 && (key == b.key || key == b.formal[0] || key == b.formal[1]);
  });
}

// Are the words of `part` among those of `full`, in their order, each fitting by `fits`?
template <class Fits>
bool stands_within(Words full, Words part, Fits fits) {
  std::size_t at = 0;
  for (const NameWord& word : part) {
    while (at < full.size() && !fits(full[at], word)) ++at;
    if (at++ == full.size()) return false;
  }
  return true;
}

bool same_ends(const PersonName& full, const PersonName& part) {
  return same_word(full.words.front(), part.words.front()) && same_word(full.words.back(), part.words.back());
}

// Initials of middle names stand at the same places: George H.W. Bush is not George W. Bush.
bool middles_agree(const PersonName& full, const PersonName& part) {
  for (std::size_t i = 1; i + 1 < part.words.size(); ++i) {
    if (part.words[i].is_initial && full.words[i].initial != part.words[i].initial) return false;
  }
  return true;
}

bool have_same_words(const PersonName& full, const PersonName& part) {
  return std::ranges::equal(full.words, part.words, same_word);
}

bool leaves_out_middle(const PersonName& full, const PersonName& part) {
  return full.words.size() > part.words.size() && same_ends(full, part) && middles_agree(full, part) &&
         stands_within(full.words, part.words, same_word);
}

bool agrees_by_initials(const PersonName& full, const PersonName& part) {
  const NameWord& a = full.words.front();
  const NameWord& b = part.words.front();
  return same_word(full.words.back(), part.words.back()) && (same_word(a, b) || fits_initial(a, b)) &&
         middles_agree(full, part) &&
         stands_within(full.words, part.words, [](const NameWord& x, const NameWord& y) {
           return same_word(x, y) || fits_initial(x, y);
         });
}

bool has_short_given_name(const PersonName& full, const PersonName& part) {
  const NameWord& a = full.words.front();
  const NameWord& b = part.words.front();
  return same_word(full.words.back(), part.words.back()) && (is_short_for(a, b) || is_short_for(b, a)) &&
         stands_within(Words(full.words).subspan(1), Words(part.words).subspan(1), same_word);
}

bool is_tail(const PersonName& full, const PersonName& part) {
  const Words words(full.words);
  return words.size() > part.words.size() && !part.words.front().is_initial &&
         std::ranges::equal(words.last(part.words.size()), part.words, same_word);
}

bool is_head(const PersonName& full, const PersonName& part) {
  const Words words(full.words);
  return words.size() > part.words.size() && !part.words.back().is_initial && !part.words.front().is_initial &&
         std::ranges::equal(words.first(part.words.size()), part.words, same_word);
}

bool keeps_particle(const PersonName& full, const PersonName& part) {
  return part.words.size() == 2 && full.particle == part.words[0].key && same_word(full.family(), part.words[1]);
}

bool is_reversed(const PersonName& full, const PersonName& part) {
  return full.words.size() == 2 && part.words.size() == 2 && full.family_first != part.family_first &&
         same_word(full.words[0], part.words[1]) && same_word(full.words[1], part.words[0]);
}

constexpr FullNameRule kFullNames[] = {
    {"person.same-words", have_same_words, true,
     "[P1:Volodymyr Zelensky] spoke. Later [P1:Volodymyr Zelenskiy] left.",
     "[P1:Volodymyr Zelensky] spoke. Later [P2:Vladimir Zelensky] left."},
    {"person.middle-left-out", leaves_out_middle, false,
     "[P1:Sergei Viktorovich Lavrov] spoke. Later [P1:Sergei Lavrov] left.",
     "[P1:Sergei Viktorovich Lavrov] spoke. Later [P2:Viktor Lavrov] left."},
    {"person.initials", agrees_by_initials, false, "[P1:Ghislaine Maxwell] spoke. Later [P1:G. Maxwell] left.",
     "[P1:Ghislaine Maxwell] met [P2:Gordon Maxwell]. Later [P3:G. Maxwell] left."},
    {"person.short-given-name", has_short_given_name, false,
     "[P1:William Harker] spoke. Later [P1:Bill Harker] left.",
     "[P1:William Harker] spoke. Later [P2:Bob Harker] left."},
    {"person.tail", is_tail, false, "[P1:Luiz Inacio Lula da Silva] spoke. Later [P1:Lula da Silva] left.",
     "[P1:Luiz Inacio Lula da Silva] spoke. Later [P2:Marta da Silva] left."},
    {"person.head", is_head, false, "[P1:Gabriel Garcia Marquez] spoke. Later [P1:Gabriel Garcia] left.",
     "[P1:Gabriel Garcia Marquez] spoke. Later [P2:Manuel Garcia] left."},
    {"person.particle", keeps_particle, false, "[P1:Hamad bin Ali Al Thani] spoke. Later [P1:Al Thani] left.",
     "[P1:Hamad bin Ali Al Thani] spoke. Later [P2:Cal Thani] left."},
    {"person.reversed", is_reversed, false, "[P1:Viktor Orban] spoke. Later [P1:Orban Viktor] left.",
     "[P1:Viktor Orban] spoke. Later [P2:Orban Gabor] left."},
};

bool is_family_name(const PersonName& full, const PersonName& part) {
  if (full.inner_family && same_word(full.words[full.inner_family], part.words.front())) return true;
  return same_word(full.family(), part.words.front()) || (full.family_first && full.words.size() > 3 &&
         same_word(full.words.back(), part.words.front()));
}

bool is_second_last(const PersonName& full, const PersonName& part) {
  constexpr std::uint8_t kFrequentGiven = 3;
  const NameWord& word = part.words.front();
  if (full.words.size() < 3) return false;
  if (full.particle && same_word(full.words[full.words.size() - 2], word)) return true;  // "Luiz Inacio Lula da Silva"
  return word.given < kFrequentGiven &&
         std::any_of(full.words.begin() + 1, full.words.end() - 1,
                     [&](const NameWord& middle) { return same_word(middle, word); });
}

bool is_given_name(const PersonName& full, const PersonName& part) {
  const NameWord& word = part.words.front();
  return full.is_full() && (same_word(full.given(), word) || is_short_for(full.given(), word) ||
                            is_short_for(word, full.given()));
}

bool is_nickname(const PersonName& full, const PersonName& part) {
  return std::any_of(full.nickname.begin(), full.nickname.end(),
                     [&](const NameWord& word) { return same_word(word, part.words.front()); });
}

constexpr ShortNameRule kShortNames[] = {
    {"person.family-name", 4, is_family_name, "[P1:Vladimir Putin] spoke. Later [P1:Putin] left.",
     "[P1:Vladimir Putin] spoke. Later [P2:Peskov] left."},
    {"person.given-name", kGivenNameRank, is_given_name, "[P1:Hillary Parsons] spoke. Later [P1:Hillary] left.",
     "[P1:Hillary Parsons] spoke. Later [P2:Gerald] left."},
    {"person.nickname", kGivenNameRank, is_nickname, "[P1:Dwayne \"Shorty\" Harker] spoke. Later [P1:Shorty] left.",
     "[P1:Dwayne \"Shorty\" Harker] spoke. Later [P2:Lofty] left."},
    {"person.middle-name", 2, is_second_last, "[P1:Ana Botelho Carvalho] spoke. Later [P1:Botelho] left.",
     "[P1:Ana James Carvalho] spoke. Later [P2:James] left."},
};

}  // namespace

std::span<const FullNameRule> full_name_rules() { return kFullNames; }
std::span<const ShortNameRule> short_name_rules() { return kShortNames; }

const FullNameRule* find_full_name_rule(const PersonName& a, const PersonName& b) {
  const bool a_is_fuller = a.words.size() >= b.words.size();
  const PersonName& full = a_is_fuller ? a : b;
  const PersonName& part = a_is_fuller ? b : a;
  if (full.generation != part.generation) return nullptr;
  for (const FullNameRule& rule : kFullNames) {
    if (rule.joins(full, part)) return &rule;
  }
  return nullptr;
}

const ShortNameRule* find_short_name_rule(const PersonName& full, const PersonName& part) {
  if (part.generation && full.generation != part.generation) return nullptr;
  for (const ShortNameRule& rule : kShortNames) {
    if (rule.joins(full, part)) return &rule;
  }
  return nullptr;
}

}  // namespace artparse
