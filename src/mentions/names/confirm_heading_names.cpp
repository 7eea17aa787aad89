#include "mentions/names/confirm_heading_names.h"

#include <algorithm>

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr SenseKinds kListedNames = {SenseKind::kPlace, SenseKind::kOrganization, SenseKind::kAgency,
                                     SenseKind::kOutlet, SenseKind::kAcronym};
constexpr std::uint32_t kLeastWords = 4;  // shorter headings do not show their case

constexpr bool is_heading(Label label) { return label == Label::kHeadline || label == Label::kSubhead; }

// "Man Shot", "Crypto Vaults": what may be no name at all. A line of a list of names is labelled as a subhead too.
bool holds_common_word(const Tokens& tokens, TokenRange name) {
  constexpr std::uint8_t kRarest = 3;
  for (TokenIndex i = name.begin; i < name.end; ++i) {
    const Word& word = tokens.word(i);
    if (word.common > 0 && word.common <= kRarest && word.given == 0) return true;
  }
  return false;
}

// Nearly all words begin with a capital, and not all are in capitals only.
bool is_title_case(const Tokens& tokens, TokenRange range) {
  std::uint32_t words = 0, capitalized = 0, plain = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (!is_word(tokens[i].shape) || tokens.has(i, SenseKind::kPreposition) || tokens.has(i, SenseKind::kArticle)) {
      continue;
    }
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

void confirm_heading_names(const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                           std::vector<NameMention>& mentions) {
  const auto in_heading = [&](const NameMention& name) { return is_heading(page.blocks[name.block].label); };
  if (std::none_of(mentions.begin(), mentions.end(), in_heading)) return;
  std::vector<FoldedId> confirmed;
  for (const NameMention& name : mentions) {
    if (!in_heading(name)) confirmed.push_back(tokens.word(name.tokens.end - 1).folded);
  }
  std::sort(confirmed.begin(), confirmed.end());
  if (confirmed.empty()) return;  // nothing but headings: no story to ask
  std::erase_if(mentions, [&](const NameMention& name) {
    const Block& block = page.blocks[name.block];
    return in_heading(name) && (block.label == Label::kHeadline || holds_common_word(tokens, name.tokens)) &&
           is_title_case(tokens, block.tokens) &&
           !std::binary_search(confirmed.begin(), confirmed.end(), tokens.word(name.tokens.end - 1).folded) &&
           !is_listed(tokens, name.tokens, lexicon);
  });
}

}  // namespace artparse
