// Tokens: what is one token, how it is shaped, and that nothing is lost between tokens.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

std::string dump(const std::string& text) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  std::string out;
  for (const Token& token : tokens.tokens) {
    if (!out.empty()) out += token.gap == Gap::kNone ? "+" : token.gap == Gap::kSpace ? " " : "/";
    out += slice(text, token.span);
  }
  return out;
}

TEST(Tokenize, CutsWords) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Syria's Ahmed al-Sharaa", "Syria+'s Ahmed al+-+Sharaa"},
      {"don't O\u2019Brien d'Ivoire", "don't O\u2019Brien d'Ivoire"},
      {"the boys' fault", "the boys+' fault"},
      {"U.S. officials at 5 p.m. in", "U.S. officials at 5 p.m. in"},
      {"J. Smith and J.K. Rowling", "J. Smith and J.K. Rowling"},
      {"George J.\nSmith", "George J./Smith"},
      {"of Malcolm X.\nThe film", "of Malcolm X+./The film"},
      {"In this long line, which is a paragraph of a page that has one of them a line, somebody told us of the life and the work of Malcolm X.\nHarlow",
       "In this long line+, which is a paragraph of a page that has one of them a line+, somebody told us of the life and the work of Malcolm X+./Harlow"},
      {"plan B.\nit and plan B.\n\nThe plan", "plan B+./it and plan B+./The plan"},
      {"Gen. Smith, No. 10.", "Gen. Smith+, No. 10+."},
      {"It ended. He left.", "It ended+. He left+."},
      {"a 26-year-old, 1,200.5 at 14:05", "a 26+-+year+-+old+, 1,200.5 at 14:05"},
      {"see https://a.example/x?y=1, now", "see https://a.example/x?y=1+, now"},
      {"mail jane.doe@example.org.", "mail jane.doe@example.org+."},
      {"Kremlin.ru and @handle", "Kremlin.ru and @handle"},
      {"Harrow <HRW.N>, Oslo Steel (OSL.OL)", "Harrow <+HRW.N+>+, Oslo Steel (+OSL.OL+)"},
      {"a town (N.Y) and <A.Tall>", "a town (+N.+Y+) and <+A.+Tall+>"},
      {"``Yes,'' he said", "``+Yes+,+'' he said"},
      {"one\ntwo\n\nthree", "one/two/three"},
      {"wait ... what--no", "wait ... what+--+no"},
      {"AT&T x\u00A0y", "AT+&+T x y"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump(text), expected) << text;
}

TEST(Tokenize, TilesAnyBytes) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  std::string text;
  for (int i = 0; i < 5000; ++i) text += static_cast<char>((i * i * 31 + i * 7) % 127 + 1);
  tokenize_text(text, vocabulary, tokens);
  std::uint32_t end = 0;
  for (const Token& token : tokens.tokens) {
    ASSERT_LE(end, token.span.begin);
    ASSERT_LT(token.span.begin, token.span.end);
    for (std::uint32_t i = end; i < token.span.begin; ++i) EXPECT_LE(static_cast<unsigned char>(text[i]), 0x7Fu);
    EXPECT_EQ(token.gap == Gap::kNone, token.span.begin == end && end != 0);
    end = token.span.end;
  }
}

// Or else the table grows with every batch of articles that are numbered.
TEST(Vocabulary, ForgetsNumbersSoon) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text("Ferry sails again", vocabulary, tokens);
  const std::uint32_t first = tokens.generation;
  for (int i = 0; i < 20'000; ++i) tokenize_text("Ferry " + std::to_string(i) + " sails again", vocabulary, tokens);
  EXPECT_GE(tokens.generation - first, 4u);
}

TEST(Tokenize, GivesOneFoldedIdToSpellingsOfAWord) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text("Putin PUTIN putin Assad", vocabulary, tokens);
  EXPECT_EQ(tokens.word(0).folded, tokens.word(1).folded);
  EXPECT_EQ(tokens.word(0).folded, tokens.word(2).folded);
  EXPECT_NE(tokens.word(0).folded, tokens.word(3).folded);
  EXPECT_NE(tokens[0].word, tokens[1].word);
  EXPECT_EQ(tokens[1].shape, TokenShape::kShortCaps);
}

}  // namespace
}  // namespace artparse
