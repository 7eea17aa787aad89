#include "mentions/names/name_table.h"

#include <algorithm>
#include <bit>

namespace artparse {

std::uint32_t NameEntry::usual_cues() const {
  std::uint32_t usual = 0;
  if (count < 2) return usual;
  for (std::uint32_t rest = cues; rest; rest &= rest - 1) {
    const int cue = std::countr_zero(rest);
    if (counts[cue] * 2u >= std::min(count, 255u)) usual |= 1u << cue;
  }
  return usual;
}

void NameTable::start_article(std::size_t runs, std::size_t folded_words) {
  entries_.clear();
  slots_.assign(std::bit_ceil(runs * 2 + 16), 0);
  words.assign(folded_words, WordEvidence());
  acronyms.clear();
  short_names.clear();
  initials.clear();
  company_stems.clear();
}

bool NameTable::defines(WordId word) const {
  return std::ranges::any_of(acronyms, [&](const AcronymDefinition& known) { return known.word == word; });
}

NameType NameTable::short_for(WordId word) const {
  const auto known = std::ranges::find(short_names, word, &ShortName::word);
  return known == short_names.end() ? NameType::kNone : known->type;
}

NameEntry& NameTable::add(std::uint64_t key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  for (; slots_[at]; at = (at + 1) & mask) {
    if (entries_[slots_[at] - 1].key == key) return entries_[slots_[at] - 1];
  }
  slots_[at] = static_cast<std::uint32_t>(entries_.size() + 1);
  entries_.emplace_back().key = key;
  return entries_.back();
}

}  // namespace artparse
