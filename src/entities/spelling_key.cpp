#include "entities/spelling_key.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kShortestRespelled = 5;
constexpr std::size_t kLongestRespelled = 64;

using enum SpellingPlace;

constexpr SpellingRule kRules[] = {
    {"spelling.ae", "ae", "a", kAnywhere, "Faehrmann", "Fährmann", "Fuhrmann"},
    {"spelling.oe", "oe", "o", kAnywhere, "Schroeder", "Schröder", "Schrader"},
    {"spelling.ue", "ue", "u", kAnywhere, "Mueller", "Müller", "Miller"},
    {"spelling.ou", "ou", "u", kAnywhere, "Mahmoud", "Mahmud", "Mahmed"},
    {"spelling.oo", "oo", "u", kAnywhere, "Masood", "Masud", "Masad"},
    {"spelling.ee", "ee", "i", kAnywhere, "Saleem", "Salim", "Salom"},
    {"spelling.ph", "ph", "f", kAnywhere, "Yousseph", "Youssef", "Yousser"},
    {"spelling.ck", "ck", "k", kAnywhere, "Tarick", "Tarik", "Tarim"},
    {"spelling.kh", "kh", "h", kAnywhere, "Fakhri", "Fahri", "Fadri"},
    {"spelling.gh", "gh", "g", kAnywhere, "Ghannouchi", "Gannouchi", "Jannouchi"},
    {"spelling.dh", "dh", "d", kAnywhere, "Dhahabi", "Dahabi", "Shahabi"},
    {"spelling.q", "q", "k", kAnywhere, "Tariq", "Tarik", "Tarif"},
    {"spelling.x", "x", "ks", kAnywhere, "Alexei", "Aleksei", "Alessei"},
    {"spelling.w", "w", "v", kAnywhere, "Kowalenko", "Kovalenko", "Kolalenko"},
    {"spelling.yu", "yu", "iu", kAnywhere, "Yulian", "Iulian", "Aulian"},
    {"spelling.y", "y", "i", kAnywhere, "Yanukovych", "Yanukovich", "Yanukovech"},
    {"spelling.j", "ij", "i", kEnd, "Zelenskij", "Zelenski", "Zelenska"},
    {"spelling.ei", "ei", "i", kEnd, "Sergei", "Sergi", "Serga"},
    {"spelling.ey", "ii", "i", kEnd, "Zelenskyi", "Zelensky", "Zelenska"},
    {"spelling.eh", "eh", "e", kEnd, "Rouhaneh", "Rouhane", "Rouhani"},
    {"spelling.ah", "ah", "a", kEnd, "Fatimah", "Fatima", "Fatimi"},
    {"spelling.off", "off", "ov", kEnd, "Romanoff", "Romanov", "Romanos"},
};

// One bit for each letter of the word; all other bytes share one.
constexpr std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) letters |= 1u << (c >= 'a' && c <= 'z' ? c - 'a' : 26);
  return letters;
}

constexpr auto kLettersNeeded = [] {
  std::array<std::uint32_t, std::size(kRules)> needed{};
  for (std::size_t i = 0; i < needed.size(); ++i) needed[i] = letters_of(kRules[i].from);
  return needed;
}();

bool may_stand_at(std::string_view word, std::size_t at, const SpellingRule& rule) {
  return rule.where == kAnywhere || (rule.where == kStart ? at == 0 : at + rule.from.size() == word.size());
}

// Is true where the rule changed the word.
bool respell(std::string& word, const SpellingRule& rule) {
  bool changed = false;
  for (std::size_t at = word.find(rule.from); at != std::string::npos; at = word.find(rule.from, at)) {
    if (!may_stand_at(word, at, rule)) {
      ++at;
      continue;
    }
    word.replace(at, rule.from.size(), rule.to);
    at += rule.to.size();
    changed = true;
  }
  return changed;
}

void respell(std::string& word) {
  if (word.size() < kShortestRespelled || word.size() > kLongestRespelled) return;
  std::uint32_t letters = letters_of(word);
  for (std::size_t i = 0; i < std::size(kRules); ++i) {
    if ((kLettersNeeded[i] & ~letters) == 0 && respell(word, kRules[i])) letters |= letters_of(kRules[i].to);
  }
  word.erase(std::unique(word.begin(), word.end()), word.end());
}

}  // namespace

std::span<const SpellingRule> spelling_rules() { return kRules; }

std::string spelling_form(std::string_view folded) {
  std::string word(folded);
  respell(word);
  return word;
}

std::uint64_t spelling_key(std::string_view word) {
  std::string folded;
  append_folded(word, folded);
  respell(folded);
  return hash_word(folded);
}

std::uint64_t spelling_key(std::string_view text, const Tokens& tokens, TokenIndex token, const Lexicon& lexicon) {
  const Word& word = tokens.word(token);
  const bool has_variant = word.kinds.has(SenseKind::kNameVariant);
  const Sense* variant = has_variant ? Lexicon::find_sense(word.entry, SenseKind::kNameVariant) : nullptr;
  return spelling_key(variant ? lexicon.string(variant->payload()) : slice(text, tokens[token].span));
}

}  // namespace artparse
