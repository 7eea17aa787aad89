#include "entities/spelling_key.h"

#include "base/hash.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kShortestRespelled = 5;

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

bool stands_at(std::string_view word, std::size_t at, const SpellingRule& rule) {
  if (word.substr(at, rule.from.size()) != rule.from) return false;
  if (rule.where == kStart) return at == 0;
  if (rule.where == kEnd) return at + rule.from.size() == word.size();
  return true;
}

std::string respell(const std::string& word, const SpellingRule& rule) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    if (stands_at(word, i, rule)) {
      out += rule.to;
      i += rule.from.size();
    } else {
      out += word[i++];
    }
  }
  return out;
}

std::string single_letters(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

}  // namespace

std::span<const SpellingRule> spelling_rules() { return kRules; }

std::string spelling_form(std::string_view folded) {
  std::string word(folded);
  if (word.size() < kShortestRespelled) return word;
  for (const SpellingRule& rule : kRules) word = respell(word, rule);
  return single_letters(word);
}

std::uint64_t spelling_key(std::string_view word) {
  std::string folded;
  append_folded(word, folded);
  return hash_word(spelling_form(folded));
}

std::uint64_t spelling_key(std::string_view text, const Tokens& tokens, TokenIndex token, const Lexicon& lexicon) {
  const Sense* variant = Lexicon::find_sense(tokens.word(token).entry, SenseKind::kNameVariant);
  return spelling_key(variant ? lexicon.string(variant->payload()) : slice(text, tokens[token].span));
}

}  // namespace artparse
