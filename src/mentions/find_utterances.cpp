#include "mentions/find_utterances.h"

#include <algorithm>
#include <optional>

#include "mentions/source_rules.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestLabel = 6;
constexpr std::size_t kFewestUtterances = 3;
constexpr TokenIndex kShortestUtterance = 4;

struct Utterance {
  std::uint32_t block;
  TokenRange label, speech;
};

bool is_mark(std::string_view text, const Token& token, std::string_view mark) { return slice(text, token.span) == mark; }

// Capitalised words up to a colon, and words behind it that end as a sentence does.
std::optional<Utterance> read_utterance(std::string_view text, const Tokens& tokens, const Block& block, std::uint32_t index) {
  const TokenIndex begin = block.tokens.begin, end = block.tokens.end;
  TokenIndex colon = begin;
  while (colon < end && colon < begin + kLongestLabel && is_capitalized(tokens[colon].shape)) ++colon;
  if (colon == begin || colon + kShortestUtterance >= end || !is_mark(text, tokens[colon], ":")) return std::nullopt;
  if (colon == begin + 1 && tokens[begin].span.size() == 1) return std::nullopt;  // "Q:" names nobody
  if (tokens[colon + 1].shape == TokenShape::kMark || tokens[colon + 1].gap == Gap::kNone) return std::nullopt;
  constexpr std::string_view kEnds = ".?!-)\"'";
  if (kEnds.find(text[tokens[end - 1].span.begin]) == std::string_view::npos) return std::nullopt;
  return Utterance{index, {begin, colon}, {colon + 1, end}};
}

std::string_view name_of(std::string_view text, const Tokens& tokens, const Utterance& utterance) {
  return slice(text, tokens[utterance.label.end - 1].span);  // "JANE DOE" first, "DOE" later
}

bool is_transcript(std::string_view text, const Tokens& tokens, const std::vector<Utterance>& all) {
  if (all.size() < kFewestUtterances) return false;
  std::vector<std::string_view> names;
  for (const Utterance& utterance : all) names.push_back(name_of(text, tokens, utterance));
  std::sort(names.begin(), names.end());
  const bool twice = std::adjacent_find(names.begin(), names.end()) != names.end();
  return twice && names.front() != names.back();
}

QuoteMention make_quote(const Tokens& tokens, const Utterance& utterance) {
  QuoteMention quote;
  quote.kind = QuoteKind::kDirect;
  quote.span = tokens.bytes(utterance.speech);
  quote.parts = {quote.span};
  quote.block = utterance.block;
  quote.rule = row_of(SourceRule::kLabel).id;
  quote.source = SourceMention{utterance.label, {utterance.label}};
  return quote;
}

}  // namespace

std::vector<QuoteMention> find_utterances(std::string_view text, const Tokens& tokens, const Page& page) {
  std::vector<Utterance> all;
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (page.blocks[i].label != Label::kBody) continue;
    if (const auto utterance = read_utterance(text, tokens, page.blocks[i], i)) all.push_back(*utterance);
  }
  std::vector<QuoteMention> quotes;
  if (!is_transcript(text, tokens, all)) return quotes;
  for (const Utterance& utterance : all) quotes.push_back(make_quote(tokens, utterance));
  return quotes;
}

}  // namespace artparse
