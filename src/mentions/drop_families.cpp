#include "mentions/drop_families.h"

#include <algorithm>

namespace artparse {
namespace {

constexpr std::string_view kPlural = "s";

// "The Browns" are a club, whoever is called Brown.
bool may_be_club(const Word& word) {
  for (const SenseKind kind : {SenseKind::kOrganization, SenseKind::kAmbiguousOrganization}) {
    const Sense* sense = Lexicon::find_sense(word.entry, kind);
    if (sense && kOrganizationKindNames[sense->payload()] == "club") return true;
  }
  return false;
}

// The word whose plural the mention may be; empty: none.
std::string_view singular(std::string_view text, const Tokens& tokens, const NameMention& name) {
  const TokenIndex i = name.tokens.begin;
  if (name.type == NameType::kPerson || name.tokens.size() != 1 || i == 0) return {};
  if (!tokens.has(i - 1, SenseKind::kArticle) || may_be_club(tokens.word(i))) return {};
  const std::string_view word = slice(text, tokens[i].span);
  return word.ends_with(kPlural) ? word.substr(0, word.size() - kPlural.size()) : std::string_view();
}

}  // namespace

void drop_families(std::string_view text, const Tokens& tokens, std::vector<NameMention>& mentions) {
  const auto may_be_family = [&](const NameMention& name) { return !singular(text, tokens, name).empty(); };
  if (std::none_of(mentions.begin(), mentions.end(), may_be_family)) return;
  std::vector<std::string_view> families;
  for (const NameMention& name : mentions) {
    if (name.type == NameType::kPerson) families.push_back(slice(text, tokens[name.tokens.end - 1].span));
  }
  std::sort(families.begin(), families.end());
  std::erase_if(mentions, [&](const NameMention& name) {
    const std::string_view word = singular(text, tokens, name);
    return !word.empty() && std::binary_search(families.begin(), families.end(), word);
  });
}

}  // namespace artparse
