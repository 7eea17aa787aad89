#include "mentions/quotes/find_utterances.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "mentions/quotes/source_rules.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestLabel = 6, kLongestDescription = 12;
constexpr std::size_t kLeastLabelled =
    2;  // of so many paragraphs one has a label, where those without one go on with a speech
constexpr std::size_t kFewestUtterances = 3;
constexpr TokenIndex kShortestUtterance = 4;

struct Utterance {
  std::uint32_t block;
  TokenRange label, speech;               // of one paragraph; the speech may be empty
  bool question = false, answer = false;  // "Q:", "A:"
  std::vector<TokenRange> more;           // later paragraphs of the speech
};

bool is_mark(std::string_view text, const Token& token, std::string_view mark) {
  return slice(text, token.span) == mark;
}

bool is_in_capitals(TokenShape shape) {
  return is_all_capitals(shape) || shape == TokenShape::kInitial;
}

// The colon behind "JANE DOE, HOST" or "JANE DOE, MAYOR OF PORT ELLEN", and behind "JANE DOE, host" at the end; `comma`
// if there is none.
TokenIndex find_described_colon(std::string_view text, const Tokens& tokens, TokenIndex comma, TokenIndex end) {
  TokenIndex i = comma + 1;
  bool small = false;
  for (; i < end && i <= comma + kLongestDescription; ++i) {
    const bool word = is_word(tokens[i].shape);
    small |= word && !is_in_capitals(tokens[i].shape);
    if (!word && !is_mark(text, tokens[i], ",") && !is_mark(text, tokens[i], "-")) break;
  }
  const bool colon = i > comma + 1 && i < end && is_mark(text, tokens[i], ":");
  return colon && (!small || i + 1 == end) ? i : comma;
}

// Behind the bracket of "TOM HILL (Writer):", "TOM HILL: [laughs]" that opens at `i`, or `i`.
TokenIndex skip_bracket(std::string_view text, const Tokens& tokens, TokenIndex i, TokenIndex end) {
  if (i >= end || !(is_mark(text, tokens[i], "(") || is_mark(text, tokens[i], "["))) return i;
  for (TokenIndex k = i + 1; k < std::min(end, i + kLongestDescription); ++k) {
    if (is_mark(text, tokens[k], ")") || is_mark(text, tokens[k], "]")) return k + 1;
  }
  return i;
}

// "JANE DOE, HOST:" alone in its paragraph, or before speech.
std::optional<Utterance> read_described(std::string_view text, const Tokens& tokens, const Block& block,
                                        std::uint32_t index) {
  const TokenIndex begin = block.tokens.begin, end = block.tokens.end;
  TokenIndex comma = begin;
  while (comma < end && comma < begin + kLongestLabel && is_in_capitals(tokens[comma].shape)) ++comma;
  if (comma < begin + 2 || comma >= end || !is_mark(text, tokens[comma], ",")) return std::nullopt;
  const TokenIndex colon = find_described_colon(text, tokens, comma, end);
  if (colon == comma) return std::nullopt;
  return Utterance{index, {begin, comma}, {colon + 1, end}, false, false, {}};
}

// The end of the capitalised words of a label, the parts of "OKAFOR-LINDQVIST" among them.
TokenIndex end_of_label(std::string_view text, const Tokens& tokens, TokenIndex begin, TokenIndex end) {
  TokenIndex i = begin;
  while (i < end && i < begin + kLongestLabel) {
    const bool joined = i > begin && i + 1 < end && tokens[i].gap == Gap::kNone && tokens[i + 1].gap == Gap::kNone &&
                        is_mark(text, tokens[i], "-");
    if (!joined && !is_capitalized(tokens[i].shape)) break;
    ++i;
  }
  return i;
}

// Behind the number of "UNIDENTIFIED PERSON #1", or `i`.
TokenIndex skip_number(std::string_view text, const Tokens& tokens, TokenIndex i, TokenIndex end) {
  return i + 1 < end && is_mark(text, tokens[i], "#") && is_number(tokens[i + 1].shape) ? i + 2 : i;
}

// "Q.", "A."
bool is_label_with_stop(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kInitial && tokens[i].span.size() == 2 &&
         tokens.word(i).classes.has_any({ClauseClass::kQuestionLabel, ClauseClass::kAnswerLabel});
}

// "Yes.", "the U.S.", "I was —", "“No.”"
bool ends_speech(std::string_view last, TokenShape shape) {
  constexpr std::string_view kEnds = ".?!-)]\"'";
  if (shape != TokenShape::kMark) return last.back() == '.';
  return !is_ascii(last.front()) || kEnds.find(last.front()) != std::string_view::npos;
}

// Capitalised words up to a colon, and words behind it that end as a sentence does.
std::optional<Utterance> read_utterance(std::string_view text, const Tokens& tokens, const Block& block,
                                        std::uint32_t index) {
  const TokenIndex begin = block.tokens.begin, end = block.tokens.end;
  const bool stopped = is_label_with_stop(tokens, begin);
  const TokenIndex words_end = stopped ? begin : end_of_label(text, tokens, begin, end);
  const TokenIndex label_end = skip_number(text, tokens, words_end, end);
  const TokenIndex mark = skip_bracket(text, tokens, label_end, end);  // the colon, or the stop, which is of the label
  const bool capitals =
      words_end > begin + 1 && is_in_capitals(tokens[words_end - 1].shape);  // "JANE DOE: Great.", not "Att: 4,312."
  if (mark + (capitals ? 1 : kShortestUtterance) >= end ||
      !(stopped || (mark > begin && is_mark(text, tokens[mark], ":")))) {
    return std::nullopt;
  }
  const TokenIndex bracket = skip_bracket(text, tokens, mark + 1, end);
  const bool marked = tokens[mark + 1].shape == TokenShape::kMark && bracket == mark + 1;  // not "(Laughter) I do."
  const bool silent = bracket > mark + 1 && bracket + 1 >= end;                            // "(Laughter)."
  if (marked || tokens[mark + 1].gap == Gap::kNone) return std::nullopt;
  if (!ends_speech(slice(text, tokens[end - 1].span), tokens[end - 1].shape)) return std::nullopt;
  const bool alone = mark <= begin + 1;
  const bool asks = is_mark(text, tokens[end - 1], "?");
  if (stopped && tokens.word(begin).classes.has(ClauseClass::kQuestionLabel) && !asks) {
    return std::nullopt;  // "Q. Jones left."
  }
  return Utterance{index,
                   {begin, std::max(label_end, begin + 1)},
                   {silent ? end : mark + 1, end},
                   alone && tokens.word(begin).classes.has(ClauseClass::kQuestionLabel),
                   alone && tokens.word(begin).classes.has(ClauseClass::kAnswerLabel),
                   {}};
}

std::string_view name_of(std::string_view text, const Tokens& tokens, const Utterance& utterance) {
  return slice(text, tokens[utterance.label.end - 1].span);  // "JANE DOE" first, "DOE" later
}

bool is_interview(const std::vector<Utterance>& all) {
  const auto answers =
      std::count_if(all.begin(), all.end(), [](const Utterance& utterance) { return utterance.answer; });
  const auto questions =
      std::count_if(all.begin(), all.end(), [](const Utterance& utterance) { return utterance.question; });
  return all.size() >= kFewestUtterances && answers > 0 && questions > 0 &&
         answers + questions == static_cast<std::ptrdiff_t>(all.size());
}

// Who answers: the one person named before the first question, or the one named most. Two as often: nobody.
std::optional<SourceMention> find_interviewee(std::string_view text, const Tokens& tokens,
                                              const std::vector<NameMention>& names, TokenIndex first_question) {
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
    auto known =
        std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.surname == surname; });
    if (known == people.end()) known = people.insert(known, {surname, name.tokens, 0});
    ++known->mentions;
    if (name.tokens.size() > known->longest.size()) known->longest = name.tokens;
  }
  std::stable_sort(people.begin(), people.end(),
                   [](const Person& a, const Person& b) { return a.mentions > b.mentions; });
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
  if (!utterance.speech.empty()) quote.parts.push_back(tokens.bytes(utterance.speech));
  for (const TokenRange more : utterance.more) quote.parts.push_back(tokens.bytes(more));
  quote.span = {quote.parts.front().begin, quote.parts.back().end};
  quote.block = utterance.block;
  quote.rule = row_of(SourceRule::kLabel).id;
  quote.source = std::move(source);
  return quote;
}

// Do the letters of a label stand for the words of another: "JD", "HO-L" for "JANE DOE", "HANNA OLSEN-LIND"?
bool is_short_for(std::string_view text, const Tokens& tokens, TokenRange letters, TokenRange words) {
  const std::string_view all = slice(text, tokens.bytes(letters));
  std::size_t at = 0;
  for (TokenIndex i = words.begin; i < words.end; ++i) {
    if (at >= all.size() || all[at++] != text[tokens[i].span.begin]) return false;
  }
  return at == all.size() && words.size() > 1;
}

// "REVIEW" after "HILLTOP REVIEW"
bool is_end_of(std::string_view text, const Tokens& tokens, TokenRange label, TokenRange words) {
  if (label.size() >= words.size()) return false;
  return slice(text, tokens.bytes({words.end - label.size(), words.end})) == slice(text, tokens.bytes(label));
}

// Labels that are short for one of the first, or its end and that of no other one, become that.
void spell_out_labels(std::string_view text, const Tokens& tokens, std::vector<Utterance>& all) {
  constexpr std::uint32_t kLongest = 6;  // bytes
  constexpr std::size_t kMostSpeakers = 100;
  const auto is_same = [&](TokenRange a, TokenRange b) {
    return slice(text, tokens.bytes(a)) == slice(text, tokens.bytes(b));
  };
  for (std::size_t i = 1; i < all.size(); ++i) {
    const TokenRange label = all[i].label;
    const bool letters = tokens.bytes(label).size() <= kLongest;
    std::optional<TokenRange> whole;
    bool two = false;
    for (std::size_t k = 0; k < std::min(i, kMostSpeakers); ++k) {
      const TokenRange earlier = all[k].label;
      if (!(letters && is_short_for(text, tokens, label, earlier)) && !is_end_of(text, tokens, label, earlier)) {
        continue;
      }
      two |= whole && !is_same(*whole, earlier);
      if (!whole) whole = earlier;
    }
    if (whole && !two) all[i].label = *whole;
  }
}

// Paragraphs without a label go on with the speech above, if a label follows; behind the last one the writer may speak.
void add_later_paragraphs(std::string_view text, const Tokens& tokens, const Page& page, std::vector<Utterance>& all) {
  const auto is_body = [](const Block& block) { return block.label == Label::kBody; };
  const auto body = static_cast<std::size_t>(std::count_if(page.blocks.begin(), page.blocks.end(), is_body));
  const bool goes_on = all.size() * kLeastLabelled >= body;
  for (std::size_t k = 0; k < all.size(); ++k) {
    const bool last = k + 1 == all.size();
    const std::size_t end = last ? page.blocks.size() : all[k + 1].block;
    for (std::size_t i = all[k].block + 1; i < end; ++i) {
      const Block& block = page.blocks[i];
      const bool empty = all[k].speech.empty() && all[k].more.empty();
      if (!empty && (last || !goes_on)) break;
      if (is_body(block) && !is_mark(text, tokens[block.tokens.begin], "(")) all[k].more.push_back(block.tokens);
    }
  }
  std::erase_if(all, [](const Utterance& utterance) { return utterance.speech.empty() && utterance.more.empty(); });
}

}  // namespace

std::vector<QuoteMention> find_utterances(std::string_view text, const Tokens& tokens, const Page& page,
                                          const std::vector<NameMention>& names) {
  std::vector<Utterance> all;
  for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (page.blocks[i].label != Label::kBody) continue;
    std::optional<Utterance> utterance = read_utterance(text, tokens, page.blocks[i], i);
    if (!utterance) utterance = read_described(text, tokens, page.blocks[i], i);
    if (utterance) all.push_back(*std::move(utterance));
  }
  spell_out_labels(text, tokens, all);
  std::vector<QuoteMention> quotes;
  if (is_interview(all)) {
    const auto interviewee = find_interviewee(text, tokens, names, all.front().label.begin);
    for (const Utterance& utterance : all) {
      if (!utterance.speech.empty()) {
        quotes.push_back(make_quote(tokens, utterance, utterance.answer ? interviewee : std::nullopt));
      }
    }
  } else if (is_transcript(text, tokens, all)) {
    add_later_paragraphs(text, tokens, page, all);
    for (const Utterance& utterance : all) {
      const bool named = !utterance.question && !utterance.answer;
      quotes.push_back(make_quote(
          tokens, utterance, named ? std::optional(SourceMention{utterance.label, {utterance.label}}) : std::nullopt));
    }
  }
  return quotes;
}

}  // namespace artparse
