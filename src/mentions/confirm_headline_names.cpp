#include "mentions/confirm_headline_names.h"

#include <algorithm>

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr SenseKinds kListedNames = {SenseKind::kPlace, SenseKind::kOrganization, SenseKind::kAgency,
                                     SenseKind::kOutlet, SenseKind::kAcronym};
constexpr std::uint32_t kLeastWords = 4;  // shorter headlines do not show their case

// Nearly all words begin with a capital, and not all are in capitals only.
bool is_title_case(const Tokens& tokens, TokenRange range) {
  std::uint32_t words = 0, capitalized = 0, plain = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!is_word(tokens[i].shape) || tokens.has(i, SenseKind::kPreposition) || tokens.has(i, SenseKind::kArticle)) continue;
    ++words;
    capitalized += is_capitalized(tokens[i].shape);
    plain += tokens[i].shape == TokenShape::kCapitalized;
  }
  return words >= kLeastWords && capitalized * 5 >= words * 4 && plain * 2 >= words;
}

bool is_listed(const Tokens& tokens, TokenRange name, const Lexicon& lexicon) {
  return match_phrase(tokens, name.begin, name.end, kListedNames, lexicon).end == name.end;
}

}  // namespace

void confirm_headline_names(const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                            std::vector<NameMention>& mentions) {
  const auto in_headline = [&](const NameMention& name) { return page.blocks[name.block].label == Label::kHeadline; };
  if (std::none_of(mentions.begin(), mentions.end(), in_headline)) return;
  std::vector<FoldedId> confirmed;
  for (const NameMention& name : mentions) {
    if (!in_headline(name)) confirmed.push_back(tokens.word(name.tokens.end - 1).folded);
  }
  std::sort(confirmed.begin(), confirmed.end());
  if (confirmed.empty()) return;  // nothing but a headline: no story to ask
  std::erase_if(mentions, [&](const NameMention& name) {
    return in_headline(name) && is_title_case(tokens, page.blocks[name.block].tokens) &&
           !std::binary_search(confirmed.begin(), confirmed.end(), tokens.word(name.tokens.end - 1).folded) &&
           !is_listed(tokens, name.tokens, lexicon);
  });
}

}  // namespace artparse
