// Names: every row fires on its example and not on its counter-example; whole texts give the names one expects.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "mentions/names/find_names.h"
#include "mentions/names/hand_rules.h"
#include "mentions/names/name_article.h"
#include "mentions/names/name_axes.h"
#include "mentions/names/name_rules.h"
#include "mentions/names/second_pass.h"
#include "mentions/names/tile_chunk.h"
#include "support/texts.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

// One line of text as a page of one block, read as the name finder reads it.
struct OneLine {
  explicit OneLine(std::string_view marked) : vocabulary(Lexicon::builtin()) {
    const std::size_t open = marked.find('['), close = marked.find(']');
    text = std::string(marked.substr(0, open)) + std::string(marked.substr(open + 1, close - open - 1)) +
           std::string(marked.substr(close + 1));
    tokenize_text(text, vocabulary, tokens);
    page.blocks.push_back({{0, tokens.size()}, {0, static_cast<std::uint32_t>(text.size())}, Label::kBody});
    read_name_article(text, tokens, page, Lexicon::builtin(), article);
    for (TokenIndex i = 0; i < tokens.size(); ++i) {
      if (tokens[i].span.begin == open) span.begin = i;
      if (tokens[i].span.end == close - 1) span.end = i + 1;
    }
  }
  Chunk chunk() const {
    for (const Chunk& found : article.chunks) {
      if (found.begin <= span.begin && span.end <= found.end) return found;
    }
    return span;
  }

  std::string text;
  Vocabulary vocabulary;
  Tokens tokens;
  Page page;
  NameArticle article;
  TokenRange span;
};

// The values of its gate with which a row fires, each followed by a semicolon.
template <std::size_t kSize>
std::string fired(const EvidenceLayout& layout, const std::array<AxisValues, kSize>& values, const EvidenceRow& row) {
  std::string found;
  for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
    visit_rows(layout.gates(scope), values.data(), [&](std::uint32_t slot) {
      const EvidenceLayout::Slot described = layout.describe(slot);
      if (layout.rows()[described.row].id != row.id) return;
      const std::string names = layout.value_names(described);
      found += names.substr(0, names.find('|')) + ';';
    });
  }
  return found;
}

std::string fired_by_name(const EvidenceRow& row, std::string_view marked) {
  const OneLine line(marked);
  NameValues values{};
  measure_left(line.article, line.chunk(), line.span.begin, values);
  measure_right(line.article, line.chunk(), line.span.end, values);
  measure_span(line.article, line.chunk(), line.span, values);
  return fired(name_layout(), values, row);
}

std::string fired_by_token(const EvidenceRow& row, std::string_view marked) {
  const OneLine line(marked);
  SkipValues values{};
  measure_skip(line.article, line.span.begin, values);
  return fired(skip_layout(), values, row);
}

std::string fired_by_decision(const EvidenceRow& row, std::string_view marked) {
  const OneLine line(marked);
  NameScorer scorer;
  NameScores scores;
  scorer.score(line.article, scores);
  ChunkTiler tiler;
  std::vector<ChosenName> chosen;
  std::vector<float> unnamed(line.article.size());
  for (std::size_t c = 0; c < line.article.chunks.size(); ++c) {
    const std::span<const SpanScore> spans(scores.spans.data() + scores.chunk_begin[c],
                                           scores.spans.data() + scores.chunk_begin[c + 1]);
    tiler.find_best_and_weigh(line.article.chunks[c], spans, scores.skip, chosen, unnamed);
  }
  SecondPass pass;
  pass.read_decisions(line.article, chosen, unnamed);
  SecondValues values{};
  pass.measure(line.article, line.span, values);
  return fired(second_layout(), values, row);
}

void expect_example(const EvidenceRow& row, const std::string& example, const std::string& other) {
  const std::string value = std::string(row.value) + ';';
  EXPECT_NE((';' + example).find(';' + value), std::string::npos) << row.example << " fires with " << example;
  EXPECT_EQ((';' + other).find(';' + value), std::string::npos) << row.but_not << " fires with " << other;
}

class NameRow : public testing::TestWithParam<EvidenceRow> {};
TEST_P(NameRow, FiresOnItsExampleOnly) {
  const EvidenceRow& row = GetParam();
  expect_example(row, fired_by_name(row, row.example), row.but_not.empty() ? "" : fired_by_name(row, row.but_not));
}

class SkipRow : public testing::TestWithParam<EvidenceRow> {};
TEST_P(SkipRow, FiresOnItsExampleOnly) {
  const EvidenceRow& row = GetParam();
  expect_example(row, fired_by_token(row, row.example), fired_by_token(row, row.but_not));
}

class SecondRow : public testing::TestWithParam<EvidenceRow> {};
TEST_P(SecondRow, FiresOnItsExampleOnly) {
  const EvidenceRow& row = GetParam();
  expect_example(row, fired_by_decision(row, row.example), fired_by_decision(row, row.but_not));
}

// The rows of datelines and of the outlet ask the page, so that they have tests of the whole record.
const HandRow& hand_row(std::string_view id) { return *std::ranges::find(hand_rules(), id, &HandRow::id); }

TEST(HandRow, FiresOnItsExampleOnly) {
  for (const HandRow& row : hand_rules()) {
    const OneLine example(row.example), but_not(row.but_not);
    const bool asks_page = row.id.ends_with(".dateline") || row.id == "organization.outlet";
    EXPECT_EQ(row.fires(example.article, example.span), !asks_page) << row.id;
    EXPECT_FALSE(row.fires(but_not.article, but_not.span)) << row.id;
  }
}

void expect_signs_where_rows_fire(const OneLine& line) {
  for (const Chunk& chunk : line.article.chunks) {
    for_each_candidate(line.article, chunk, [&](TokenRange span) {
      const SpanSigns signs = span_signs(line.article, chunk, span);
      for (const HandRow& row : hand_rules()) {
        if (row.fires(line.article, span)) {
          EXPECT_TRUE(signs.has_all(row.needs)) << row.id << " fires on " << slice(line.text, line.tokens.bytes(span)) << " in " << line.text;
        }
      }
    });
  }
}

TEST(HandRow, FiresOnlyWhereItsSignsAre) {
  for (const HandRow& row : hand_rules()) expect_signs_where_rows_fire(OneLine(row.example));
  for (const std::string& text : all_texts()) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      std::erase_if(line, [](char c) { return c == '[' || c == ']'; });
      expect_signs_where_rows_fire(OneLine("[]" + line));
    }
  }
}

TEST(HandRow, CompanyStemIsNoPlaceAndNotCut) {
  for (const char* text : {"American Corp. fell. Then [American] rose.", "They left [Brightloom] Corp. then."}) {
    const OneLine line(text);
    EXPECT_FALSE(hand_row("organization.stem").fires(line.article, line.span)) << text;
  }
}

// "Google" first in its sentence is the company if the article has it with a capital inside another, and never in small letters.
TEST(HandRow, CompanyOpensASentenceAsElsewhere) {
  const std::pair<const char*, bool> rows[] = {{"It was late. [Google] will go. He left Google then.", true},
                                               {"It was late. [Google] will go. He left then.", false},
                                               {"It was late. [Target] will go. He left Target for a target.", false}};
  for (const auto& [text, fires] : rows) {
    const OneLine line(text);
    EXPECT_EQ(hand_row("organization.word-first").fires(line.article, line.span), fires) << text;
  }
}

std::string row_name(const testing::TestParamInfo<EvidenceRow>& info) {
  std::string name(info.param.id);
  for (char& c : name) {
    if (c == '.' || c == '-') c = '_';
  }
  return name;
}
std::vector<EvidenceRow> all(std::span<const EvidenceRow> rows) { return {rows.begin(), rows.end()}; }

INSTANTIATE_TEST_SUITE_P(Names, NameRow, testing::ValuesIn(all(name_rules())), row_name);
INSTANTIATE_TEST_SUITE_P(Names, SecondRow, testing::ValuesIn(all(second_rules())), row_name);
INSTANTIATE_TEST_SUITE_P(Names, SkipRow, testing::ValuesIn(all(skip_rules())), row_name);

std::string dump_names(const std::string& text, const std::optional<PageDateline>& dateline = std::nullopt) {
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  Page page;
  page.blocks.push_back({{0, tokens.size()}, {0, static_cast<std::uint32_t>(text.size())}, Label::kBody});
  page.dateline = dateline;
  NameFinder finder(Lexicon::builtin());
  std::string out;
  for (const NameMention& name : finder.find_names(text, tokens, page, {})) {
    if (!out.empty()) out += ' ';
    out += "-PLOX"[static_cast<int>(name.type)];
    out += '(' + std::string(slice(text, name.span)) + ')';
  }
  return out;
}

// The generated page of rows; UPDATE_DOCS=1 writes it anew, and the test still fails that once.
void describe_rows(std::span<const EvidenceRow> rows, const EvidenceLayout& layout, std::ostream& out) {
  out << "| id | family | looks at | by | example | value | not |\n| --- | --- | --- | --- | --- | --- | --- |\n";
  for (const EvidenceRow& row : rows) {
    out << "| `" << row.id << "` | " << row.family << " | " << row.says << " | ";
    for (std::size_t i = 0; i < 3; ++i) {
      if (row.axes[i]) out << (i ? ", " : "") << layout.axes()[row.axes[i]].name;
    }
    out << " | " << row.example << " | " << row.value << " | " << row.but_not << " |\n";
  }
}

TEST(Names, NicknamesStandInsideNames) {
  EXPECT_EQ(dump_names("It was Margaret \"Peg\" Sorensen and Tom \u201CRed\u201D Brown who left."), "P(Margaret \"Peg\" Sorensen) P(Tom \u201CRed\u201D Brown)");
  EXPECT_EQ(dump_names("It was Dorothy \"Dot\" Kessler-Hahn who ran the diner."), "P(Dorothy \"Dot\" Kessler-Hahn)");
  EXPECT_EQ(dump_names("Tom Brown said \"No\" Tuesday."), "P(Tom Brown)");
}

TEST(Names, EndWhereASentenceBeginsBehindAnAbbreviation) {
  EXPECT_EQ(dump_names("She died at home in Troy, N.Y. She was 94."), "L(Troy) L(N.Y.)");
  EXPECT_EQ(dump_names("He sold it to Brackwell Ltd. He was tired of it."), "O(Brackwell Ltd.)");
  EXPECT_EQ(dump_names("They moved to Ft. Worth then."), "L(Ft. Worth)");
}

TEST(Names, DatelinesHoldPlaces) {
  PageDateline dateline;
  dateline.places = {{"Jane Grey", {0, 9}}};
  const std::string text = "Jane Grey, France \u2014 The makers of three films met there on Monday.";
  EXPECT_EQ(dump_names(text, dateline), "L(Jane Grey) L(France)");
  EXPECT_EQ(dump_names(text), "P(Jane Grey) L(France)");
}

TEST(Names, OpenersOfPlacesMakeNoPeople) {
  EXPECT_EQ(dump_names("They moved to Port Ellen and then to Upper Wilton. Mary Ellen Wilton stayed."), "L(Port Ellen) L(Upper Wilton) P(Mary Ellen Wilton)");
  EXPECT_EQ(dump_names("Power was cut by Storm Ingolf, and Hurricane Mary killed four people."), "X(Storm Ingolf) X(Hurricane Mary)");
}

TEST(NameRules, AreWhatTheDocumentationShows) {
  const std::string path = std::string(SOURCE_DIR) + "/docs/rules.md";
  std::ostringstream expected;
  expected << "# The rows that judge names\n\n"
              "Made from the tables in `src/mentions/names/`; a test compares. How they are weighed: `docs/accuracy.md`.\n\n"
              "The span that is judged stands in brackets. A row fires on its example with the value named (of the first\n"
              "thing it looks at), and not with that value on the last text.\n\n## Spans\n\n";
  describe_rows(name_rules(), name_layout(), expected);
  expected << "\n## Tokens in no name\n\n";
  describe_rows(skip_rules(), skip_layout(), expected);
  expected << "\n## Second pass: decisions elsewhere in the article\n\n";
  describe_rows(second_rules(), second_layout(), expected);
  expected << "\n## Weighed by hand\n\n| id | looks at | weight, in tenths | example | not |\n| --- | --- | --- | --- | --- |\n";
  for (const HandRow& row : hand_rules()) {
    expected << "| `" << row.id << "` | " << row.says << " | " << row.weight << " | " << row.example << " | " << row.but_not << " |\n";
  }
  std::ifstream in(path);
  const std::string found{std::istreambuf_iterator<char>(in), {}};
  if (found != expected.str() && std::getenv("UPDATE_DOCS")) std::ofstream(path) << expected.str();
  EXPECT_EQ(found, expected.str()) << "run the tests with UPDATE_DOCS=1 and read the difference";
}

TEST(NameRules, HaveIdsOfTheirOwn) {
  std::set<std::string_view> ids;
  for (const auto rows : {name_rules(), skip_rules(), second_rules()}) {
    for (const EvidenceRow& row : rows) {
      EXPECT_TRUE(ids.insert(row.id).second) << row.id;
      EXPECT_FALSE(row.says.empty() || row.example.empty()) << row.id;
    }
  }
}

TEST(NameWeights, EveryLineBelongsToARow) {
  std::ifstream in(std::string(SOURCE_DIR) + "/src/mentions/names/name_weights.tsv");
  std::string line;
  std::getline(in, line);
  std::size_t lines = 0;
  for (; std::getline(in, line); ++lines) {
    const std::size_t tab = line.find('\t');
    const std::string row = line.substr(0, tab), names = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    const bool known = name_layout().find_slot(row, names) < name_layout().slot_count() ||
                       skip_layout().find_slot(row, names) < skip_layout().slot_count() ||
                       second_layout().find_slot(row, names) < second_layout().slot_count();
    ASSERT_TRUE(known) << line << ": fit the weights anew";
  }
  EXPECT_GT(lines, 1000u);
}

TEST(FindNames, ExplainsByTheHeaviestRows) {
  const std::string text = "President Maria Lopez arrived in Madrid on Friday.";
  Vocabulary vocabulary(Lexicon::builtin());
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  Page page;
  page.blocks.push_back({{0, tokens.size()}, {0, static_cast<std::uint32_t>(text.size())}, Label::kBody});
  NameFinder finder(Lexicon::builtin());
  const std::vector<NameMention> names = finder.find_names(text, tokens, page, {});
  ASSERT_FALSE(names.empty());
  const NameReasons reasons = finder.explain(names.front(), 3);
  ASSERT_EQ(reasons.evidence.size(), 3u);
  EXPECT_GE(reasons.evidence[0].weight, reasons.evidence[1].weight);
  EXPECT_GT(reasons.evidence[2].weight, 0);
  EXPECT_FALSE(reasons.rule.empty());
}

TEST(FindNames, ReadsPlacesInTheNamesOfLocalBodies) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"He told the Orange County Police Department on Monday.", "O(Orange County Police Department) L(Orange County)"},
      {"He told the Denver Police Department on Monday.", "O(Denver Police Department) L(Denver)"},
      {"He works for the Denver Broadcasting Company in Ohio.", "O(Denver Broadcasting Company) L(Ohio)"},
      {"He told the France Police Department on Monday.", "O(France Police Department)"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump_names(text), expected) << text;
}

TEST(FindNames, ReadsNicknamesAndPartsBetweenHyphens) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"He met Robert (Red) Miller on Monday.", "P(Robert (Red) Miller)"},
      {"The spokesman, Saif-ur-Rehman, said no.", "P(Saif-ur-Rehman)"},
      {"He met Peter Brandt\u2014who said no\u2014on Monday.", "P(Peter Brandt)"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump_names(text), expected) << text;
}

TEST(FindNames, ReadsPlainSentences) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"President Maria Lopez arrived in Madrid on Friday.", "P(Maria Lopez) L(Madrid)"},
      {"The talks in Berlin failed, said Peter Brandt, a spokesman for Deutsche Bank.",
       "L(Berlin) P(Peter Brandt) O(Deutsche Bank)"},
      {"It rained all day and nobody came.", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(dump_names(text), expected) << text;
}

}  // namespace
}  // namespace artparse
