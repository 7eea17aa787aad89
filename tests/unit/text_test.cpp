// Decoding: every encoding, every chunking, and the way back to the input.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/code_points.h"
#include "text/decode_text.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

struct DecodeCase {
  std::string name;
  std::string input;
  std::string text;
  Encoding encoding = Encoding::kUtf8;
  std::uint64_t replaced = 0;
};

void PrintTo(const DecodeCase& row, std::ostream* out) { *out << row.name; }

const std::vector<DecodeCase> kDecodeCases = {
    {"ascii", "plain text\n", "plain text\n"},
    {"empty", "", ""},
    {"utf8_mark", "\xEF\xBB\xBFhello", "hello"},
    {"cp1252_quotes", "\x93No\x94 \x96 d\xE9j\xE0", "\u201CNo\u201D \u2013 d\u00E9j\u00E0", Encoding::kWindows1252},
    {"cp1252_far_from_the_start", std::string(60000, 'a') + "\x93", std::string(60000, 'a') + "\u201C", Encoding::kWindows1252},
    {"utf16_le_mark", std::string("\xFF\xFEh\0i\0\xE9\0", 8), "hi\u00E9", Encoding::kUtf16Le},
    {"utf16_be_mark", std::string("\xFE\xFF\0h\0i", 6), "hi", Encoding::kUtf16Be},
    {"utf16_le_no_mark", std::string("h\0e\0l\0l\0o\0", 10), "hello", Encoding::kUtf16Le},
    {"utf16_surrogates", std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6), "\U0001F600", Encoding::kUtf16Le},
    {"utf16_lone_surrogate", std::string("\xFF\xFE\x3D\xD8x\0", 6), "\uFFFDx", Encoding::kUtf16Le, 2},
    {"bad_bytes_beside_good", "\xC3\xA9 \xFF \xC3\xA9", "\u00E9 \uFFFD \u00E9", Encoding::kUtf8, 1},
    {"maximal_subpart", "\xC3\xA9 \xF0\x9F\x98 x", "\u00E9 \uFFFD x", Encoding::kUtf8, 3},
    {"overlong", "\xC3\xA9 \xC0\xAF", "\u00E9 \uFFFD\uFFFD", Encoding::kUtf8, 2},
    {"surrogate_in_utf8", "\xC3\xA9 \xED\xA0\x80", "\u00E9 \uFFFD\uFFFD\uFFFD", Encoding::kUtf8, 3},
    {"utf16_half_unit_at_end", std::string("\xFF\xFEh\0i", 5), "h\uFFFD", Encoding::kUtf16Le, 1},
    {"torn_at_end", "\xC3\xA9 \xE2\x80", "\u00E9 \uFFFD", Encoding::kUtf8, 2},
    {"control_bytes_stay", std::string("a\0b\x16" "c\r\n", 7), std::string("a\0b\x16" "c\r\n", 7)},
};

class DecodeTest : public testing::TestWithParam<DecodeCase> {};

TEST_P(DecodeTest, GivesTheTextForAnyChunking) {
  const DecodeCase& row = GetParam();
  Decoder decoder;
  for (std::size_t chunk : {std::size_t{1}, std::size_t{2}, std::size_t{7}, row.input.size() + 1}) {
    for (std::size_t at = 0; at < row.input.size(); at += chunk) decoder.feed(row.input.substr(at, chunk));
    const Text& text = decoder.finish();
    EXPECT_EQ(text.bytes, row.text) << "chunks of " << chunk;
    EXPECT_EQ(text.encoding, row.encoding);
    EXPECT_EQ(text.replaced_bytes, row.replaced);
    EXPECT_EQ(text.not_text, "");
    EXPECT_EQ(InputOffsets(text).of(text.bytes.size()), row.input.size());
  }
}

INSTANTIATE_TEST_SUITE_P(Cases, DecodeTest, testing::ValuesIn(kDecodeCases),
                         [](const auto& row) { return row.param.name; });

TEST(Decode, SplitsLongInputAnywhere) {
  std::string input;
  for (int i = 0; i < 20000; ++i) input += "na\xC3\xAFve \xE2\x80\x9Cword\xE2\x80\x9D \xFF ";
  Decoder whole, pieces;
  const std::string expected = decode_text(input, whole).bytes;
  for (std::size_t at = 0; at < input.size(); at += 4093) pieces.feed(input.substr(at, 4093));
  EXPECT_EQ(pieces.finish().bytes, expected);
}

TEST(Decode, MapsBackToInputBytes) {
  const std::string input = "\xEF\xBB\xBF" "ab\xFF" "cd\xC3\xA9" "e";
  Decoder decoder;
  const Text& text = decode_text(input, decoder);
  const InputOffsets offsets(text);
  for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
    EXPECT_EQ(offsets.of(text.bytes.find(letter)), input.find(letter)) << letter;
  }
}

TEST(Decode, NamesBinaryInput) {
  Decoder decoder;
  EXPECT_EQ(decode_text(std::string("\x7F" "ELF\x02\x01\x01\0\0\0", 10), decoder).not_text, "an ELF binary");
  EXPECT_EQ(decode_text("%PDF-1.4 ...", decoder).not_text, "a PDF document");
  EXPECT_EQ(decode_text("\x1F\x8B\x08", decoder).not_text, "gzip data");
  std::string noise;
  for (int i = 0; i < 4096; ++i) noise += static_cast<char>(i * 37 % 256);
  EXPECT_EQ(decode_text(noise, decoder).not_text, "binary data");
  EXPECT_EQ(decode_text("text again", decoder).not_text, "");
}

TEST(CodePoints, CountsFromBytes) {
  const std::string text = "a\u00E9\u201C\U0001F600z" + std::string(300, 'x') + "\u00E9!";
  TextOffsets index;
  index.build(text);
  EXPECT_EQ(index.unit_offset(text, text.find('z')), 4u);
  EXPECT_EQ(index.unit_offset(text, text.find('!')), 306u);
  EXPECT_EQ(index.unit_offset(text, text.size()), 307u);
}

TEST(FoldWord, DropsCaseAccentsStopsAndApostrophes) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"O'Brien", "obrien"}, {"U.S.", "us"},           {"M\u00FCller", "muller"}, {"\u0141\u00F3d\u017A", "lodz"},
      {"Stra\u00DFe", "strasse"}, {"Qur\u2019an", "quran"}, {"e\u0301", "e"},       {"\u0414\u0410", "\u0434\u0430"}};
  for (const auto& [word, folded] : rows) {
    std::string out;
    append_folded(word, out);
    EXPECT_EQ(out, folded) << word;
  }
}

}  // namespace
}  // namespace artparse
