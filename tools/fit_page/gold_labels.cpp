// Gold strings and blocks are compared as sequences of folded words, so that marks and line breaks do not count.
#include "gold_labels.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/hash.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/grammars/calendar.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

using Words = std::vector<std::uint64_t>;

Words words_of(const Tokens& tokens, TokenRange range) {
  Words words;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    const TokenShape shape = tokens[i].shape;
    if (shape != TokenShape::kMark && shape != TokenShape::kPossessive) words.push_back(tokens.word(i).key_hash);
  }
  return words;
}

Words words_of(const std::string& text, Vocabulary& vocabulary) {
  Tokens tokens;
  tokenize_text(text, vocabulary, tokens);
  return words_of(tokens, {0, tokens.size()});
}

std::vector<Words> list_of(const nlohmann::json& gold, const char* key, Vocabulary& vocabulary) {
  std::vector<Words> list;
  if (!gold.contains(key) || !gold[key].is_array()) return list;
  for (const auto& item : gold[key]) list.push_back(words_of(item.get<std::string>(), vocabulary));
  std::erase_if(list, [](const Words& words) { return words.empty(); });
  return list;
}

bool contains_run(const Words& text, const Words& run) {
  return !run.empty() && std::search(text.begin(), text.end(), run.begin(), run.end()) != text.end();
}

// The share of the words of `part` that `whole` has too, counted as often as they come.
double shared(const Words& part, const Words& whole) {
  std::multiset<std::uint64_t> left(whole.begin(), whole.end());
  std::size_t found = 0;
  for (const std::uint64_t word : part) {
    const auto at = left.find(word);
    if (at == left.end()) continue;
    left.erase(at);
    ++found;
  }
  return part.empty() ? 0 : static_cast<double>(found) / static_cast<double>(part.size());
}

struct Gold {
  Words headline;
  std::vector<Words> authors, body, captions, credits;
  std::string date;
  Words joined_body;
};

bool is_caption(const Gold& gold, const Words& block, bool is_paragraph) {
  for (const Words& caption : gold.captions) {
    if (caption == block) return true;
    if (caption.size() > 3 && shared(caption, block) >= 0.85 && block.size() < 2 * caption.size() + 8) return true;
    if (block.size() >= 4 && !is_paragraph && contains_run(caption, block)) return true;
  }
  return false;
}

bool is_credit(const Gold& gold, const Words& block) {
  for (const Words& credit : gold.credits) {
    if (credit == block || (shared(credit, block) >= 0.9 && block.size() < credit.size() + 5)) return true;
    if (block.size() >= 2 && contains_run(credit, block)) return true;
  }
  return false;
}

bool is_body(const Gold& gold, const Words& block) {
  if (std::find(gold.body.begin(), gold.body.end(), block) != gold.body.end()) return true;
  if (block.size() >= 6 && contains_run(gold.joined_body, block)) return true;
  if (block.size() < 8) return false;
  return std::any_of(gold.body.begin(), gold.body.end(), [&](const Words& paragraph) {
    return shared(block, paragraph) >= 0.9 ||
           (shared(paragraph, block) >= 0.9 && paragraph.size() * 10 > block.size() * 6);
  });
}

bool has_date(const Gold& gold, const PageDraft& draft, const PageBlock& block) {
  for (const FoundDate& date : draft.dates_of(block)) {
    if (format_date(date).substr(0, 10) == gold.date) return true;
  }
  return false;
}

FittedLabel label_of(const Gold& gold, const PageDraft& draft, const PageBlock& block) {
  const Words words = words_of(draft.tokens, block.tokens);
  if (words == gold.headline) return FittedLabel::kHeadline;
  if (gold.headline.size() > 4 && words.size() < gold.headline.size() + 9 && block.words < 35 &&
      words.size() >= gold.headline.size() && std::equal(gold.headline.begin(), gold.headline.end(), words.begin())) {
    return FittedLabel::kHeadline;
  }
  const bool paragraph = std::find(gold.body.begin(), gold.body.end(), words) != gold.body.end();
  if (is_caption(gold, words, paragraph)) return FittedLabel::kCaption;
  if (is_credit(gold, words)) return FittedLabel::kCredit;
  if (is_body(gold, words)) return FittedLabel::kBody;
  if (block.words <= 25) {
    for (const Words& author : gold.authors) {
      if (contains_run(words, author)) return FittedLabel::kByline;
    }
    if (!gold.date.empty() && has_date(gold, draft, block)) return FittedLabel::kDate;
  }
  return FittedLabel::kOther;
}

}  // namespace

std::vector<FittedLabel> gold_labels(const nlohmann::json& json, const PageDraft& draft) {
  Vocabulary vocabulary(draft.lexicon);
  Gold gold;
  if (json["headline"].is_string()) gold.headline = words_of(json["headline"].get<std::string>(), vocabulary);
  gold.authors = list_of(json, "authors", vocabulary);
  gold.body = list_of(json, "body_paragraphs", vocabulary);
  gold.captions = list_of(json, "captions", vocabulary);
  gold.credits = list_of(json, "credits", vocabulary);
  if (json["date"].is_string()) gold.date = json["date"].get<std::string>();
  for (const Words& paragraph : gold.body) {
    gold.joined_body.insert(gold.joined_body.end(), paragraph.begin(), paragraph.end());
  }
  std::vector<FittedLabel> labels;
  bool byline_seen = false, date_seen = false;
  for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
    FittedLabel label = label_of(gold, draft, draft.blocks[i]);
    const bool behind = i > draft.story.end + 2;
    if (label == FittedLabel::kHeadline && i >= draft.story.end) label = FittedLabel::kOther;
    bool& seen = label == FittedLabel::kByline ? byline_seen : date_seen;
    if (label == FittedLabel::kByline || label == FittedLabel::kDate) {
      if (behind && seen) label = FittedLabel::kOther;
      seen = true;
    }
    labels.push_back(label);
  }
  return labels;
}

}  // namespace artparse
