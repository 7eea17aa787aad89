#include "mentions/names/drop_families.h"

#include <algorithm>
#include <functional>

namespace artparse {
namespace {

constexpr std::string_view kPlural = "s";
constexpr char kLongPlural = 'e';  // before it

// The word whose plural the mention may be; empty: none.
std::string_view singular(std::string_view text, const Tokens& tokens, const NameMention& name) {
  const TokenIndex i = name.tokens.begin;
  if (name.type == NameType::kPerson || name.tokens.size() != 1 || i == 0) return {};
  if (!tokens.has(i - 1, SenseKind::kArticle)) return {};
  if (Lexicon::may_be_listed_as(tokens.word(i).entry, OrganizationKind::kClub)) {
    return {};  // "the Browns", whoever is called Brown
  }
  const std::string_view word = slice(text, tokens[i].span);
  return word.ends_with(kPlural) ? word.substr(0, word.size() - kPlural.size()) : std::string_view();
}

// "pro-Obama"; but "al-Assad" is all a name.
bool is_behind_prefix(std::string_view text, const Tokens& tokens, const NameMention& name) {
  const TokenIndex i = name.tokens.begin;
  if (name.type != NameType::kPerson || name.tokens.size() != 1 || i < 2) return false;
  return tokens[i].gap == Gap::kNone && tokens[i - 1].gap == Gap::kNone && slice(text, tokens[i - 1].span) == "-" &&
         tokens[i - 2].shape == TokenShape::kLower && !tokens.has(i - 2, SenseKind::kNameParticle);
}

// The last words of the people of which `counts` is true, sorted.
template <class Counts>
std::vector<std::string_view> last_words(std::string_view text, const Tokens& tokens,
                                         const std::vector<NameMention>& mentions, Counts counts) {
  std::vector<std::string_view> words;
  for (const NameMention& name : mentions) {
    if (name.type == NameType::kPerson && counts(name)) words.push_back(slice(text, tokens[name.tokens.end - 1].span));
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

void drop_attitudes(std::string_view text, const Tokens& tokens, std::vector<NameMention>& mentions) {
  const auto behind_prefix = [&](const NameMention& name) { return is_behind_prefix(text, tokens, name); };
  if (std::none_of(mentions.begin(), mentions.end(), behind_prefix)) return;
  const std::vector<std::string_view> people = last_words(text, tokens, mentions, std::not_fn(behind_prefix));
  std::erase_if(mentions, [&](const NameMention& name) {
    return behind_prefix(name) &&
           !std::binary_search(people.begin(), people.end(), slice(text, tokens[name.tokens.begin].span));
  });
}

void drop_families(std::string_view text, const Tokens& tokens, std::vector<NameMention>& mentions) {
  const auto may_be_family = [&](const NameMention& name) { return !singular(text, tokens, name).empty(); };
  if (std::none_of(mentions.begin(), mentions.end(), may_be_family)) return;
  const auto any = [](const NameMention&) { return true; };
  const std::vector<std::string_view> families = last_words(text, tokens, mentions, any);
  const auto is_family = [&](std::string_view word) {
    return std::binary_search(families.begin(), families.end(), word);
  };
  std::erase_if(mentions, [&](const NameMention& name) {
    const std::string_view word = singular(text, tokens, name);
    return !word.empty() && (is_family(word) || (word.ends_with(kLongPlural) &&
                                                 is_family(word.substr(0, word.size() - 1))));  // "the Joneses"
  });
}

}  // namespace artparse
