#include "entities/people/person_name.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "entities/spelling_key.h"
#include "text/fold_word.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::size_t kMostInitials = 3;
constexpr std::uint8_t kFrequentGiven = log_class(4096);  // births
constexpr std::uint8_t kRareSurname = 1;                  // class of Word::surname
constexpr std::string_view kGeneration = "generation";  // kind of suffix in the word list

bool is_quote_mark(const Tokens& tokens, TokenIndex i) {
  const Token& token = tokens[i];
  if (token.shape != TokenShape::kMark) return false;
  const char first = tokens.word(i).first;
  return first == '"' || first == '\'' || first == '`' || (!is_ascii(first) && token.span.size() >= 3);
}

bool is_hyphen(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kMark && tokens.word(i).first == '-';
}

std::string folded(const ArticleView& article, TokenIndex token) {
  std::string out;
  append_folded(slice(article.text, article.tokens[token].span), out);
  return out;
}

NameWord initial_word(char letter, TokenIndex token) {
  NameWord word;
  word.key = hash_word(std::string_view(&letter, 1));
  word.initial = letter;
  word.is_initial = true;
  word.token = token;
  return word;
}

NameWord whole_word(const ArticleView& article, TokenIndex token, const std::string& letters) {
  const Word& known = article.tokens.word(token);
  NameWord word;
  word.key = spelling_key(article.text, article.tokens, token, article.lexicon);
  word.initial = letters.front();
  word.given = known.given;
  word.surname = known.surname;
  word.token = token;
  if (!known.kinds.has(SenseKind::kNickname)) return word;
  std::size_t count = 0;
  for (const Sense& sense : Lexicon::senses(known.entry)) {
    if (sense.kind() != SenseKind::kNickname || count == word.formal.size()) continue;
    word.formal[count++] = spelling_key(article.lexicon.string(sense.payload()));
  }
  return word;
}

// "J." and "J.K." are initials; "JK" is where small letters follow, as in "JK Rowling".
bool are_initials(const ArticleView& article, TokenRange range, TokenIndex token, const std::string& letters) {
  const TokenShape shape = article.tokens[token].shape;
  if (shape == TokenShape::kInitial) return true;
  if (letters.size() > kMostInitials || token + 1 >= range.end) return false;
  if (shape == TokenShape::kDotted) return true;
  const TokenShape last = article.tokens[range.end - 1].shape;
  return shape == TokenShape::kShortCaps && letters.size() == 2 &&
         (last == TokenShape::kCapitalized || last == TokenShape::kMixed);
}

void add_word(const ArticleView& article, TokenRange range, TokenIndex token, std::vector<NameWord>& words) {
  const std::string letters = folded(article, token);
  if (letters.empty() || words.size() >= PersonName::kMaxWords) return;
  if (!are_initials(article, range, token, letters)) return words.push_back(whole_word(article, token, letters));
  for (const char letter : letters) words.push_back(initial_word(letter, token));
}

bool is_frequent_given_name(const Word& word) {
  if (!word.given) return false;
  const Sense* sense = Lexicon::find_sense(word.entry, SenseKind::kGivenName);
  return sense && GivenNameSense::unpack(sense->payload()).frequency >= kFrequentGiven;
}

// A particle is small, or bound by a hyphen, or stands inside the name: "van Gogh", "Al-Assad", "Marine Le Pen". In
// front and apart it is one unless it is a given name ("Al Gore", "Van Johnson"), a family name ("Ng Eng Hen") or an
// initial ("D. Burke" is no "d Burke").
bool is_particle(const ArticleView& article, TokenRange range, TokenIndex token) {
  const Tokens& tokens = article.tokens;
  if (!tokens.has(token, SenseKind::kNameParticle) && !tokens.has(token, SenseKind::kConnector)) return false;
  if (token + 1 >= range.end) return false;
  if (tokens[token].shape == TokenShape::kInitial) {
    const std::string_view letters = slice(article.text, tokens[token].span);
    const bool opens = token == range.begin && letters.size() == 1 && is_word(tokens[token + 1].shape);
    if (opens || letters.ends_with('.')) return false;  // not "L' Enfant", "Ó Dálaigh"
  }
  if (tokens[token].shape == TokenShape::kLower || is_hyphen(tokens, token + 1) || token > range.begin) return true;
  if (tokens[token + 1].shape == TokenShape::kLower && tokens.has(token + 1, SenseKind::kNameParticle)) return true;
  return !is_frequent_given_name(tokens.word(token)) &&
         !(tokens.has(token, SenseKind::kFamilyFirst) && range.size() > 2);
}

bool is_generation(const ArticleView& article, TokenIndex token) {
  if (!article.tokens.has(token, SenseKind::kNameSuffix)) return false;
  const Sense* suffix = Lexicon::find_sense(article.tokens.word(token).entry, SenseKind::kNameSuffix);
  return suffix && article.lexicon.string(suffix->payload()) == kGeneration;
}

// The tokens without suffixes and the marks before them: Jr., III, MD, OBE.
TokenRange strip_suffixes(const ArticleView& article, TokenRange range, PersonName& name) {
  const Tokens& tokens = article.tokens;
  while (range.size() > 2) {
    const TokenIndex last = range.end - 1;
    const bool is_suffix = tokens.has(last, SenseKind::kNameSuffix) && !tokens.has(last, SenseKind::kGivenName);
    if (!is_suffix && !is_generation(article, last) && tokens[last].shape != TokenShape::kMark) break;
    if (is_generation(article, last)) name.generation = spelling_key(article.text, tokens, last, article.lexicon);
    --range.end;
  }
  if (range.size() == 2 && is_generation(article, range.end - 1)) {
    name.generation = spelling_key(article.text, tokens, range.end - 1, article.lexicon);
    --range.end;
  }
  return range;
}

// The family name stands first where the first word is known to do so and the last is no better known family name.
bool stands_family_first(const ArticleView& article, const std::vector<NameWord>& words) {
  if (words.size() < 2 || words.front().is_initial || words.back().is_initial) return false;
  const Tokens& tokens = article.tokens;
  if (!tokens.has(words.front().token, SenseKind::kFamilyFirst)) return false;
  const NameWord& last = words.back();
  return last.surname <= kRareSurname || last.given > last.surname ||
         (tokens.has(last.token, SenseKind::kFamilyFirst) && words.front().given < last.given);
}

// Past the title of courtesy that a mention holds: "Sir Clive Harker", "Sir Clive", "Datuk Seri Anwar Lee"; not "Ko
// Wen-ze".
TokenIndex behind_honorific(const ArticleView& article, TokenRange range, PersonName& name) {
  const PhraseMatch match = match_phrase(article.tokens, range.begin, range.end, {SenseKind::kTitle}, article.lexicon);
  if (!match || match.end >= range.end) return range.begin;
  const bool family = match.end == range.begin + 1 && article.tokens.has(range.begin, SenseKind::kFamilyFirst);
  const RoleSense title = RoleSense::unpack(Lexicon::find_sense(match.entry, SenseKind::kTitle)->payload());
  if (title.kind != RoleKind::kHonorific || family || is_frequent_given_name(article.tokens.word(range.begin))) {
    return range.begin;
  }
  name.courtesy = title.gender;
  return match.end;
}

// "Lee" of "Thomas Lee Kwan-bo": a known family name between a given name and one of two parts.
std::size_t find_inner_family(const ArticleView& article, const std::vector<NameWord>& words) {
  constexpr std::size_t kFewest = 4;
  if (words.size() < kFewest || words[0].given == 0) return 0;
  const std::size_t family = words.size() - 3;
  const bool two_parts =
      words[family + 2].token == words[family + 1].token + 2 && is_hyphen(article.tokens, words[family + 1].token + 1);
  return two_parts && article.tokens.has(words[family].token, SenseKind::kFamilyFirst) ? family : 0;
}

}  // namespace

PersonName parse_person_name(const ArticleView& article, TokenRange range) {
  PersonName name;
  const TokenRange core = strip_suffixes(article, {behind_honorific(article, range, name), range.end}, name);
  name.words.reserve(std::min<std::size_t>(core.size(), PersonName::kMaxWords));
  bool in_marks = false;
  for (TokenIndex i = core.begin; i < core.end; ++i) {
    if (is_quote_mark(article.tokens, i)) in_marks = !in_marks;
    if (!is_word(article.tokens[i].shape)) continue;
    if (in_marks) {
      add_word(article, core, i, name.nickname);
    } else if (is_particle(article, core, i)) {
      name.particle = spelling_key(article.text, article.tokens, i, article.lexicon);
    } else {
      add_word(article, core, i, name.words);
    }
  }
  name.family_first = stands_family_first(article, name.words);
  name.inner_family = find_inner_family(article, name.words);
  return name;
}

}  // namespace artparse
