// The name finder: classes and cues of the whole article, scores of all spans, best tiling, second pass, tiling.
#include "mentions/names/find_names.h"

#include <algorithm>
#include <utility>

#include "mentions/names/add_nested_places.h"
#include "mentions/names/confirm_heading_names.h"
#include "mentions/names/drop_families.h"
#include "mentions/names/hand_people.h"
#include "mentions/names/hand_rules.h"
#include "mentions/names/list_votes.h"
#include "mentions/names/name_article.h"
#include "mentions/names/name_rules.h"
#include "mentions/names/name_weights.h"
#include "mentions/names/score_names.h"
#include "mentions/names/second_pass.h"
#include "mentions/names/tile_chunk.h"
#include "tokens/match_phrase.h"

namespace artparse {

namespace {

// "King" of "King Tom" and "King Zaldrim", though it is a family name too; not "Earl" of "Earl Tom".
bool is_royal(const NameArticle& article, TokenIndex i) {
  return article.source->word(i).classes.has(ClauseClass::kRuler) &&
         (article[i + 1].given > 1 || is_unlisted(article, i + 1));
}

// Of "Sen. Laura Hobbs", "Datuk Laura Hobbs" and "Datuk Seri Laura Hobbs" the end of the title, which may begin before
// the span. A single letter is an initial; a title that is also a name ("Duke Hobbs") stays, as does that of "Mother
// Teresa".
TokenIndex end_of_title(const NameArticle& article, const Lexicon& lexicon, TokenRange span) {
  const TokenIndex names = is_royal(article, span.begin) ? 1 : 2;  // "King Tom", but "Uncle Tom"
  const NameToken& first = article[span.begin];
  if (first.shape == TokenShape::kInitial) return span.begin;
  const bool dotted =
      first.shape == TokenShape::kDotted && article.source->word(span.begin).kinds.has(SenseKind::kTitle);
  if (dotted && span.size() > names && article[span.begin + 1].given > 1) {
    return span.begin + 1;  // "D.A. Tom Hobbs", not "D.A. Hobbs"
  }
  if (first.role == RoleClass::kAbbreviation) return span.begin + 1;
  const auto end_from = [&](TokenIndex from, TokenIndex left) {
    const PhraseMatch title = match_phrase(*article.source, from, span.end, {SenseKind::kTitle}, lexicon);
    return title && title.end > span.begin && title.end + left <= span.end ? title.end : span.begin;
  };
  const bool goes_on = article.has_left(span.begin) && is_title(article[span.begin - 1]);
  if (goes_on) {
    if (const TokenIndex end = end_from(span.begin - 1, 1); end > span.begin) return end;  // "Chief Justice Hobbs"
  }
  const bool is_name =
      first.role != RoleClass::kTitle || ((first.given > 0 || first.surname > 0) && !is_royal(article, span.begin));
  if (is_name && article[span.begin + 1].role != RoleClass::kTitle) return span.begin;
  const TokenIndex end =
      end_from(span.begin, goes_on ? 2 : names);  // "Mayor Datuk Laura Hobbs", but "actress Queen Laura" whole
  return is_name && end == span.begin + 1 ? span.begin : end;  // "Tan Sri Laura Hobbs", not "Duke Mayor Hobbs"
}

// A role with a capital because it stands first, before a name and a surname: "Boatbuilder Laura Hobbs".
bool opens_with_role(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kRoleAndNames = 3;
  const NameToken& first = article[span.begin];
  return span.size() >= kRoleAndNames && first.role == RoleClass::kRole && first.given == 0 &&
         first.position != TokenPosition::kMiddle && article[span.begin + 1].shape == TokenShape::kCapitalized;
}

// A degree or an honour in capitals behind a full name: "Laura Hobbs OBE", "Laura Hobbs Ph.D.". What tells generations
// apart is of the name.
bool ends_with_honour(const NameArticle& article, TokenRange span) {
  constexpr TokenIndex kNamesAndHonour = 3;
  constexpr std::string_view kRomanDigits = "IVX";
  const NameToken& last = article[span.end - 1];
  if (span.size() < kNamesAndHonour || !last.suffix) return false;
  if (last.shape == TokenShape::kDotted) return true;
  if (!is_all_capitals(last.shape)) return false;
  return slice(article.text, article.source->tokens[span.end - 1].span).find_first_not_of(kRomanDigits) !=
         std::string_view::npos;
}

// Of a person, what stands after titles and a role that opens a sentence, and before honours.
TokenRange bare_person(const NameArticle& article, const Lexicon& lexicon, TokenRange span) {
  for (TokenIndex end; span.size() > 1 && (end = end_of_title(article, lexicon, span)) > span.begin;) span.begin = end;
  if (opens_with_role(article, span)) ++span.begin;
  while (ends_with_honour(article, span)) --span.end;
  return span;
}

// Of "northern Harlow Valley" the valley.
TokenRange without_direction(const NameArticle& article, TokenRange span) {
  const NameToken& first = article[span.begin];
  return first.direction && !first.capitalized && span.size() > 1 ? TokenRange{span.begin + 1, span.end} : span;
}

// Of "Brightloom+" all.
TokenRange with_plus(const NameArticle& article, TokenRange span) {
  return article.has_left(span.end) && article.is_plus_of_name(span.end) ? TokenRange{span.begin, span.end + 1} : span;
}

// What of the span is the name.
TokenRange bare_name(const NameArticle& article, const Lexicon& lexicon, const ChosenName& name) {
  switch (name.type) {
    case NameType::kPerson: return bare_person(article, lexicon, name.span);
    case NameType::kPlace: return without_direction(article, name.span);
    case NameType::kOrganization: return with_plus(article, name.span);
    default: return name.span;
  }
}

// "Department of Wildlife (Perhilitan)": one word in brackets right behind an organization, that no list of places has,
// is what it is called for short.
void read_short_names(const NameArticle& article, std::vector<NameMention>& mentions) {
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    const NameMention& full = mentions[i - 1];
    NameMention& brief = mentions[i];
    const TokenIndex at = brief.tokens.begin;
    if (full.type != NameType::kOrganization || brief.tokens.size() != 1 || full.tokens.end + 1 != at) continue;
    if (article[at].mark || article[at - 1].mark != '(' || article[at + 1].mark != ')') continue;
    if (full.tokens.size() > 1 && !article[at].place) brief.type = NameType::kOrganization;
  }
}

// "Andrés López, known as ANLO": one word in capitals that a person is called by, here and wherever else it stands.
void read_aliases_of_people(const NameArticle& article, const Lexicon& lexicon, std::vector<NameMention>& mentions) {
  constexpr TokenIndex kLongestGap = 5;
  constexpr std::size_t kMostAliases = 32;
  std::size_t found = 0;
  for (std::size_t i = 1; i < mentions.size() && found < kMostAliases; ++i) {
    const TokenRange full = mentions[i - 1].tokens, brief = mentions[i].tokens;
    if (mentions[i - 1].type != NameType::kPerson || mentions[i].type != NameType::kOrganization || brief.size() != 1) {
      continue;
    }
    if (!is_all_capitals(article[brief.begin].shape) || brief.begin > full.end + kLongestGap) continue;
    TokenIndex at = full.end;
    while (at < brief.begin &&
           match_phrase(*article.source, at, brief.begin, {SenseKind::kAliasPhrase}, lexicon).end != brief.begin) {
      ++at;
    }
    if (at == brief.begin) continue;
    ++found;
    const WordId word = article.source->tokens[brief.begin].word;
    for (NameMention& name : mentions) {
      if (name.tokens.size() == 1 && article.source->tokens[name.tokens.begin].word == word) {
        name.type = NameType::kPerson;
      }
    }
  }
}

}  // namespace

struct NameScratch {
  explicit NameScratch(const Lexicon& words) : lexicon(words) {}

  const Lexicon& lexicon;
  NameArticle article;
  NameScorer scorer;
  NameScores scores;
  ChunkTiler tiler;
  SecondPass second;
  ListVotes lists;
  std::vector<ChosenName> chosen;
  std::vector<float> unnamed;
  std::vector<NameMention> mentions;

  std::span<const SpanScore> spans_of(std::size_t chunk) const {
    return std::span(scores.spans).subspan(scores.chunk_begin[chunk],
                                           scores.chunk_begin[chunk + 1] - scores.chunk_begin[chunk]);
  }

  void choose_and_weigh() {
    chosen.clear();
    unnamed.resize(article.size());
    for (std::size_t c = 0; c < article.chunks.size(); ++c) {
      tiler.find_best_and_weigh(article.chunks[c], spans_of(c), scores.skip, chosen, unnamed);
    }
  }

  void choose_again() {
    chosen.clear();
    for (std::size_t c = 0; c < article.chunks.size(); ++c) {
      const std::size_t first = chosen.size();
      tiler.find_best(article.chunks[c], spans_of(c), scores.skip, chosen);
      for (std::size_t n = first; n < chosen.size(); ++n) chosen[n].index += scores.chunk_begin[c];
    }
  }
};

NameFinder::NameFinder(const Lexicon& lexicon) : scratch_(std::make_unique<NameScratch>(lexicon)) {}
NameFinder::~NameFinder() = default;

const std::vector<NameMention>& NameFinder::find_names(std::string_view text, const Tokens& tokens, const Page& page,
                                                       const std::vector<Sentence>&, const Checkpoint& check) {
  NameScratch& s = *scratch_;
  read_name_article(text, tokens, page, s.lexicon, s.article);
  s.scorer.score(s.article, s.scores, check);
  s.choose_and_weigh();
  check.pass();
  s.second.read_decisions(s.article, s.chosen, s.unnamed);
  check.pass();
  s.second.add_scores(s.article, s.scores);
  s.lists.read(s.article, s.chosen);
  s.lists.add_scores(s.scores);
  check.pass();
  s.choose_again();
  s.mentions.clear();
  for (const ChosenName& name : s.chosen) {
    const TokenRange span = bare_name(s.article, s.lexicon, name);
    s.mentions.push_back({span, tokens.bytes(span), name.type, s.article[name.span.begin].block,
                          s.scores.spans[name.index].scores[static_cast<std::size_t>(name.type) - 1], false});
  }
  read_short_names(s.article, s.mentions);
  read_aliases_of_people(s.article, s.lexicon, s.mentions);
  std::erase_if(s.mentions, [&](const NameMention& name) {
    return page.blocks[name.block].label == Label::kDate && name.type != NameType::kPlace;
  });
  confirm_heading_names(tokens, page, s.lexicon, s.mentions);
  drop_families(text, tokens, s.mentions);
  drop_attitudes(text, tokens, s.mentions);
  add_nested_places(tokens, s.article, s.mentions);
  return s.mentions;
}

namespace {

// The weight of each row for one type; slots of one row are added up.
class RowSums {
 public:
  explicit RowSums(NameType type) : type_(static_cast<std::size_t>(type) - 1) {}

  void add(std::uint32_t slot) {
    const EvidenceLayout::Slot found = name_layout().describe(slot);
    TypeScores weights{};
    add_scores(name_weights().weights[name_weights().first[slot]], weights);
    const int weight = weights[type_];
    const auto known = std::find_if(sums_.begin(), sums_.end(), [&](const Sum& sum) { return sum.row == found.row; });
    if (known != sums_.end()) {
      known->weight += weight;
    } else {
      sums_.push_back({found.row, slot, weight});
    }
  }

  // Appends the heaviest rows that speak for the type, until there are `count`; of equal ones the first.
  void append_heaviest(std::size_t count, NameReasons& reasons) {
    while (reasons.evidence.size() < count && !sums_.empty()) {
      const auto heaviest = std::ranges::max_element(sums_, {}, &Sum::weight);
      if (heaviest->weight <= 0) return;
      const EvidenceRow& row = name_layout().rows()[heaviest->row];
      if (reasons.rule.empty()) reasons.rule = row.id;
      reasons.evidence.push_back({std::string(row.says) + ": " + describe(heaviest->slot), heaviest->weight});
      heaviest->weight = 0;
    }
  }

 private:
  struct Sum {
    std::size_t row;
    std::uint32_t slot;  // the first that fired
    int weight;
  };

  static std::string describe(std::uint32_t slot) {
    std::string values = name_layout().value_names(name_layout().describe(slot));
    for (std::size_t at = values.find('|'); at != std::string::npos; at = values.find('|', at)) {
      values.replace(at, 1, ", ");
    }
    return values;
  }

  std::size_t type_;
  std::vector<Sum> sums_;
};

// Hand rows come before fitted ones, the heaviest first.
void append_heaviest(std::vector<const HandRow*> rows, std::size_t count, NameReasons& reasons) {
  while (reasons.evidence.size() < count && !rows.empty()) {
    const auto heaviest = std::ranges::max_element(rows, {}, &HandRow::weight);
    if (reasons.rule.empty()) reasons.rule = (*heaviest)->id;
    reasons.evidence.push_back({std::string((*heaviest)->says), (*heaviest)->weight});
    rows.erase(heaviest);
  }
}

}  // namespace

// Measures the span again.
NameReasons NameFinder::explain(const NameMention& mention, std::size_t count) const {
  const NameScratch& s = *scratch_;
  const auto chunk = std::lower_bound(s.article.chunks.begin(), s.article.chunks.end(), mention.tokens.end,
                                      [](const Chunk& found, TokenIndex end) { return found.end < end; });
  const bool inside = chunk != s.article.chunks.end() && chunk->begin <= mention.tokens.begin;
  if (!inside || mention.type == NameType::kNone) return {};
  NameValues values{};
  measure_left(s.article, *chunk, mention.tokens.begin, values);
  measure_right(s.article, *chunk, mention.tokens.end, values);
  measure_span(s.article, *chunk, mention.tokens, values);
  RowSums sums(mention.type);
  for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
    visit_rows(name_layout().gates(scope), values.data(), [&](std::uint32_t slot) { sums.add(slot); });
  }
  std::vector<const HandRow*> rows;
  for (const HandRow& row : hand_rules()) {
    const bool speaks_for = row.type == mention.type && row.effect != HandEffect::kAgainst;
    if (speaks_for && row.fires(s.article, mention.tokens)) rows.push_back(&row);
  }
  NameReasons reasons;
  append_heaviest(std::move(rows), count, reasons);
  sums.append_heaviest(count, reasons);
  return reasons;
}

}  // namespace artparse
