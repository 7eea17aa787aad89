#include "entities/choose_name.h"

#include <algorithm>
#include <tuple>

#include "base/ascii.h"
#include "entities/print_name.h"
#include "text/usual_case.h"

namespace artparse {
namespace {

struct Form {
  TokenRange tokens;
  std::string text;
};

// All its words are in capitals, and it is no single acronym. No place is called by four letters or five, but "SEOUL"
// is printed so.
bool is_all_capitals(const Tokens& tokens, TokenRange range, NameType type) {
  constexpr std::uint32_t kLongestPlaceAcronym = 3;
  bool long_word =
      range.size() > 1 || (type == NameType::kPlace && tokens[range.begin].span.size() > kLongestPlaceAcronym);
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!is_word(tokens[i].shape)) continue;
    if (!is_all_capitals(tokens[i].shape) && tokens[i].shape != TokenShape::kInitial) return false;
    long_word |= tokens[i].shape == TokenShape::kLongCaps;
  }
  return long_word;
}

// Fuller: more whole words, then not all in capitals, then more letters.
auto fullness(const Tokens& tokens, const Form& form, NameType type) {
  std::uint32_t words = 0;
  for (TokenIndex i = form.tokens.begin; i < form.tokens.end; ++i) {
    words += is_word(tokens[i].shape) && tokens[i].shape != TokenShape::kInitial;
  }
  return std::tuple(words, !is_all_capitals(tokens, form.tokens, type), form.text.size());
}

bool same_but_for_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::ranges::equal(a, b, {}, ascii_lower, ascii_lower);
}

// Are the tokens the same spellings with the same gaps? Then they print alike.
bool same_tokens(const Tokens& tokens, TokenRange a, TokenRange b) {
  if (a.size() != b.size()) return false;
  for (TokenIndex i = 0; i < a.size(); ++i) {
    if (tokens[a.begin + i].word != tokens[b.begin + i].word) return false;
    const bool gap_in_a = tokens[a.begin + i].gap != Gap::kNone, gap_in_b = tokens[b.begin + i].gap != Gap::kNone;
    if (i > 0 && gap_in_a != gap_in_b) return false;
  }
  return true;
}

std::vector<Form> different_forms(const ArticleView& article, const Entity& entity, Limits& reached) {
  std::vector<Form> forms;
  for (const std::uint32_t mention : entity.mentions) {
    const TokenRange range = article.names[mention].tokens;
    const auto is_same = [&](const Form& form) { return same_tokens(article.tokens, form.tokens, range); };
    if (std::ranges::any_of(forms, is_same)) continue;
    std::string text = print_tokens(article.text, article.tokens, range);
    const auto known = std::ranges::find_if(forms, [&](const Form& f) { return same_but_for_case(f.text, text); });
    if (known == forms.end()) {
      if (forms.size() == kMostSpellings) {
        reached.insert(Limit::kSpellings);
        break;
      }
      forms.push_back({range, std::move(text)});
    } else if (is_all_capitals(article.tokens, known->tokens, entity.type) &&
               !is_all_capitals(article.tokens, range, entity.type)) {
      *known = {range, std::move(text)};
    }
  }
  return forms;
}

// The spelling of the word in another form of the entity, where it is not in capitals; empty: none.
std::string_view mixed_case(const ArticleView& article, const std::vector<Form>& forms, TokenIndex word) {
  for (const Form& form : forms) {
    for (TokenIndex i = form.tokens.begin; i < form.tokens.end; ++i) {
      if (article.tokens.word(i).folded == article.tokens.word(word).folded &&
          !is_all_capitals(article.tokens[i].shape)) {
        return slice(article.text, article.tokens[i].span);
      }
    }
  }
  return {};
}

// May capitals be taken for a person's or a place's name in small letters? "NATO" may not.
bool is_plain_name(NameType type) { return type == NameType::kPlace || type == NameType::kPerson; }

// "VLADIMIR PUTIN" where "Putin" is elsewhere: each word as elsewhere, the others with one capital.
std::string restore_case(const ArticleView& article, NameType type, const std::vector<Form>& forms, const Form& form) {
  std::string out;
  bool any = is_plain_name(type);
  for (TokenIndex i = form.tokens.begin; i < form.tokens.end; ++i) {
    if (i > form.tokens.begin && article.tokens[i].gap != Gap::kNone) out += ' ';
    const std::string_view as_elsewhere = mixed_case(article, forms, i);
    const std::string_view as_printed = slice(article.text, article.tokens[i].span);
    any |= !as_elsewhere.empty() && as_elsewhere != as_printed;
    const bool suffix = type == NameType::kPerson && i > form.tokens.begin &&
                        article.tokens.has(i, SenseKind::kNameSuffix);  // not "SAN" of "SAN FRANCISCO"
    const bool stays = suffix || !is_all_capitals(article.tokens[i].shape);
    if (as_elsewhere.empty() && !stays) {
      append_usual_case(as_printed, out);
    } else {
      out += as_elsewhere.empty() ? as_printed : as_elsewhere;
    }
  }
  return any ? out : form.text;
}

}  // namespace

void choose_name(const ArticleView& article, Entity& entity, Limits& reached) {
  std::vector<Form> forms = different_forms(article, entity, reached);
  if (forms.empty()) return;
  if (entity.name.empty()) {
    const Form* best = &forms.front();
    if (forms.size() > 1) {
      best = &*std::ranges::max_element(forms, {},
                                        [&](const Form& f) { return fullness(article.tokens, f, entity.type); });
    }
    entity.name = is_all_capitals(article.tokens, best->tokens, entity.type)
                      ? restore_case(article, entity.type, forms, *best)
                      : best->text;
  }
  for (Form& form : forms) {
    if (!same_but_for_case(form.text, entity.name)) entity.aliases.push_back(std::move(form.text));
  }
}

}  // namespace artparse
