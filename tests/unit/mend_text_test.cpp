// Broken text made whole (pitfalls A2, A3 and A9), and the way back to the text as it was decoded.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/decode_text.h"
#include "text/mend_text.h"

namespace artparse {
namespace {

struct MendCase {
  const char* id;
  std::string_view decoded, mended;
};
std::ostream& operator<<(std::ostream& out, const MendCase& row) { return out << row.id; }

constexpr MendCase kCases[] = {
    {"A9_names", "Brown &amp; Sons &ndash; caf&eacute; &ldquo;Nook&rdquo;", "Brown & Sons \u2013 caf\u00E9 \u201CNook\u201D"},
    {"A9_numbers", "it&#8217;s &#x201C;late&#x201d;", "it\u2019s \u201Clate\u201D"},
    {"A9_numbers_of_windows_1252", "&#147;late&#148; and it&#146;s", "\u201Clate\u201D and it\u2019s"},
    {"A9_written_twice", "it&amp;#8217;s AT&amp;T &amp;amp; more", "it\u2019s AT&T & more"},
    {"A9_no_names", "R&D; Q&A &notaname; a & b; &#; &#xZZ; &#0; &#x110000; &", "R&D; Q&A &notaname; a & b; &#; &#xZZ; &#0; &#x110000; &"},
    {"A9_paragraphs_and_lines", "<p>One.</p><P class=\"a\">Two.<br/>Three.</p>", "\n\nOne.\n\n\n\nTwo.\nThree.\n\n"},
    {"A9_inline", "The <b>Tarn</b> <a href=\"x.html\">ferry</a>", "The Tarn ferry"},
    {"A9_cells", "<tr><td>a</td><td>b</td></tr>", "\n\ta\t\tb\t\n"},
    {"A9_hidden", "a<script src=\"x\">if (b < c) d(\"</p>\");</script>e<!-- <p> -->f", "aef"},
    {"A9_no_tags", "a < b, <tweet/>, <b is no tag and c>, 1<p", "a < b, <tweet/>, <b is no tag and c>, 1<p"},
    {"A9_codes_of_shares", "SEARS <S> TO BUY <A> UNIT OF NAVISTAR <NAV>", "SEARS <S> TO BUY <A> UNIT OF NAVISTAR <NAV>"},
    {"A9_never_closed", "<!-- a <!-- b <script> c <script src=x> d", "<!-- a <!-- b <script> c  d"},
    {"A9_links", "said [Anna Miller](https://a.example/b), the [mayor]", "said Anna Miller, the [mayor]"},
    {"A9_links_and_tags", "[a <b title=\"](http://x)\">c</b> [d](http://y) e", "a c d e"},
    {"A9_no_links", "[a](b) [c](http [d]\n(http://x) ](http://y)", "[a](b) [c](http [d]\n(http://x) ](http://y)"},
    {"A2_quotes", "\u00E2\u20AC\u0153We go\u00E2\u20AC\u009D it\u00E2\u20AC\u2122s", "\u201CWe go\u201D it\u2019s"},
    {"A2_last_byte_is_gone", "\u00E2\u20AC\u0153We go,\u00E2\u20AC said", "\u201CWe go,\u201D said"},
    {"A2_last_byte_is_unknown", "\u00E2\u20AC\u0153We go,\u00E2\u20AC\uFFFD said", "\u201CWe go,\u201D said"},
    {"A2_accents", "Jos\u00C3\u00A9 and Ren\u00C3\u00A9e", "Jos\u00E9 and Ren\u00E9e"},
    {"A2_other_scripts", "\u00D0\u0178\u00D1\u0192\u00D1\u201A\u00D0\u00B8\u00D0\u00BD", "\u041F\u0443\u0442\u0438\u043D"},
    {"A2_real_marks_behind_accents", "\u201Ccaf\u00E9\u201D\u2014\u201Cprot\u00E9g\u00E9\u201D\u2026", "\u201Ccaf\u00E9\u201D\u2014\u201Cprot\u00E9g\u00E9\u201D\u2026"},
    {"A2_real_guillemets", "\u00ABLE CAF\u00C9\u00BB d\u00E9j\u00E0 \u00E0 c\u00F4t\u00E9", "\u00ABLE CAF\u00C9\u00BB d\u00E9j\u00E0 \u00E0 c\u00F4t\u00E9"},
    {"A3_apostrophes", "It\uFFFDs late, they\uFFFDre tired, don\uFFFDt go", "It\u2019s late, they\u2019re tired, don\u2019t go"},
    {"A3_letters_stay", "S\uFFFDo Paulo, Jos\uFFFD Mor\uFFFDn, K\uFFFDln", "S\uFFFDo Paulo, Jos\uFFFD Mor\uFFFDn, K\uFFFDln"},
    {"A3_quotes", "\uFFFDWe go on,\uFFFD she said. \uFFFDIt is late\uFFFD was his word", "\u201CWe go on,\u201D she said. \u201CIt is late\u201D was his word"},
    {"A3_nothing_to_tell_it_by", "the mill \uFFFD closed; caf\uFFFD de", "the mill \uFFFD closed; caf\uFFFD de"},
    {"plain", "Nothing is broken here: caf\u00E9.", "Nothing is broken here: caf\u00E9."},
};

class MendText : public testing::TestWithParam<MendCase> {};

TEST_P(MendText, ReadsWhatWasThere) {
  Decoder decoder;
  TextMender mender;
  const Text& text = decode_text(GetParam().decoded, decoder);
  const Text& mended = mender.mend(text);
  EXPECT_EQ(mended.bytes, GetParam().mended);
  EXPECT_EQ(&mended == &text, GetParam().decoded == GetParam().mended);
  // From end to end, but for what was left out at an end.
  EXPECT_EQ(decoded_begin(mended, 0) == 0, mended.mends.empty() || mended.mends.front().end > 0);
  EXPECT_EQ(decoded_end(mended, mended.bytes.size()) == text.bytes.size(),
            mended.mends.empty() || mended.mends.back().begin < mended.bytes.size());
}
INSTANTIATE_TEST_SUITE_P(Cases, MendText, testing::ValuesIn(kCases), [](const auto& row) { return std::string(row.param.id); });

// What stood where "Tarn" and "it's" stand now.
TEST(MendText, KnowsTheWayBack) {
  constexpr std::string_view kDecoded = "The <b>Tarn</b> ferry: it&#8217;s late.";
  Decoder decoder;
  TextMender mender;
  const Text& mended = mender.mend(decode_text(kDecoded, decoder));
  const auto decoded = [&](std::string_view words) {
    const std::size_t begin = mended.bytes.find(words);
    const std::size_t from = decoded_begin(mended, begin), to = decoded_end(mended, begin + words.size());
    return kDecoded.substr(from, to - from);
  };
  EXPECT_EQ(decoded("Tarn"), "Tarn");
  EXPECT_EQ(decoded("it\u2019s"), "it&#8217;s");
  EXPECT_EQ(decoded("late."), "late.");
}

}  // namespace
}  // namespace artparse
