#include "mentions/find_utterances.h"

#include <algorithm>
#include <optional>

#include "mentions/source_rules.h"
#include "tokens/clause_classes.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestLabel = 6;
constexpr std::size_t kFewestUtterances = 3;
constexpr TokenIndex kShortestUtterance = 4;

struct Utterance {
  std::uint32_t block;
  TokenRange label, speech;
  bool question = false, answer = false;  // "Q:", "A:"
};

bool is_mark(std::string_view text, const Token& token, std::string_view mark) { return slice(text, token.span) == mark; }

// Capitalised words up to a colon, and words behind it that end as a sentence does.
std::optional<Utterance> read_utterance(std::string_view text, const Tokens& tokens, const Block& block, std::uint32_t index) {
  const TokenIndex begin = block.tokens.begin, end = block.tokens.end;
  TokenIndex colon = begin;
  while (colon < end && colon < begin + kLongestLabel && is_capitalized(tokens[colon].shape)) ++colon;
  if (colon == begin || colon + kShortestUtterance >= end || !is_mark(text, tokens[colon], ":")) return std::nullopt;
  if (tokens[colon + 1].shape == TokenShape::kMark || tokens[colon + 1].gap == Gap::kNone) return std::nullopt;
  constexpr std::string_view kEnds = ".?!-)\"'";
  if (kEnds.find(text[tokens[end - 1].span.begin]) == std::string_view::npos) return std::nullopt;
  const bool alone = colon == begin + 1;
  return Utterance{index,
                   {begin, colon},
                   {colon + 1, end},
                   alone && has_clause_class(tokens.word(begin), ClauseClass::kQuestionLabel),
                   alone && has_clause_class(tokens.word(begin), ClauseClass::kAnswerLabel)};
}

std::string_view name_of(std::string_view text, const Tokens& tokens, const Utterance& utterance) {
  return slice(text, tokens[utterance.label.end - 1].span);  // "JANE DOE" first, "DOE" later
}

bool is_interview(const std::vector<Utterance>& all) {
  const auto answers = std::count_if(all.begin(), all.end(), [](const Utterance& utterance) { return utterance.answer; });
  const auto questions = std::count_if(all.begin(), all.end(), [](const Utterance& utterance) { return utterance.question; });
  return all.size() >= kFewestUtterances && answers > 0 && questions > 0 && answers + questions == static_cast<std::ptrdiff_t>(all.size());
}

// Who answers: the one person named before the first question, or the one named most. Two as often: nobody.
std::optional<SourceMention> find_interviewee(std::string_view text, const Tokens& tokens, const std::vector<NameMention>& names,
                                              TokenIndex first_question) {
  struct Person {
    std::string_view surname;
    TokenRange longest;
    int mentions;
  };
  std::vector<Person> people;
  for (const NameMention& name : names) {
    if (name.tokens.begin >= first_question) break;
    if (name.type != NameType::kPerson) continue;
    const std::string_view surname = slice(text, tokens[name.tokens.end - 1].span);
    auto known = std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.surname == surname; });
    if (known == people.end()) known = people.insert(known, {surname, name.tokens, 0});
    ++known->mentions;
    if (name.tokens.size() > known->longest.size()) known->longest = name.tokens;
  }
  std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.mentions > b.mentions; });
  if (people.empty() || (people.size() > 1 && people[1].mentions == people[0].mentions)) return std::nullopt;
  return SourceMention{people[0].longest, {people[0].longest}};
}

bool is_transcript(std::string_view text, const Tokens& tokens, const std::vector<Utterance>& all) {
  if (all.size() < kFewestUtterances) return false;
  std::vector<std::string_view> names;
  for (const Utterance& utterance : all) names.push_back(name_of(text, tokens, utterance));
  std::sort(names.begin(), names.end());
  const bool twice = std::adjacent_find(names.begin(), names.end()) != names.end();
  return twice && names.front() != names.back();
}

QuoteMention make_quote(const Tokens& tokens, const Utterance& utterance, std::optional<SourceMention> source) {
  QuoteMention quote;
  quote.kind = QuoteKind::kDirect;
  quote.span = tokens.bytes(utterance.speech);
  quote.parts = {quote.span};
  quote.block = utterance.block;
  quote.rule = row_of(SourceRule::kLabel).id;
  quote.source = std::move(source);
  return quote;
}

}  // namespace

std::vector<QuoteMention> find_utterances(std::string_view text, const Tokens& tokens, const Page& page,
                                          const std::vector<NameMention>& names) {
  std::vector<Utterance> all;
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (page.blocks[i].label != Label::kBody) continue;
    if (const auto utterance = read_utterance(text, tokens, page.blocks[i], i)) all.push_back(*utterance);
  }
  std::vector<QuoteMention> quotes;
  if (is_interview(all)) {
    const auto interviewee = find_interviewee(text, tokens, names, all.front().label.begin);
    for (const Utterance& utterance : all) {
      quotes.push_back(make_quote(tokens, utterance, utterance.answer ? interviewee : std::nullopt));
    }
  } else if (is_transcript(text, tokens, all)) {
    for (const Utterance& utterance : all) {
      quotes.push_back(make_quote(tokens, utterance, SourceMention{utterance.label, {utterance.label}}));
    }
  }
  return quotes;
}

}  // namespace artparse
