#include "write_weights.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include "mentions/names/name_rules.h"
#include "text/fold_word.h"

namespace artparse::fit {
namespace {

constexpr std::size_t kFewestArticles = 10;

// A word of lower-case letters, or empty.
std::string lower_word(std::string_view raw) {
  std::string folded;
  for (const char c : raw) {
    if (c < 'a' || c > 'z') return {};
  }
  append_folded(raw, folded);
  return folded;
}

}  // namespace

bool write_weights(const Corpora&, const Model& model, const std::string& path) {
  std::vector<std::string> lines;
  for (std::uint32_t i = 0; i < model.weights.size(); ++i) {
    std::string numbers;
    bool any = false;
    for (const float weight : model.weights[i]) {
      const long tenths = std::lround(weight * 10);
      any |= tenths != 0;
      numbers += '\t' + std::to_string(tenths);
    }
    if (!any) continue;
    std::uint32_t slot = i;
    const EvidenceLayout& layout = layout_of(slot);
    const EvidenceLayout::Slot described = layout.describe(slot);
    lines.push_back(std::string(layout.rows()[described.row].id) + '\t' + layout.value_names(described) + numbers);
  }
  std::sort(lines.begin(), lines.end());
  std::ofstream out(path);
  out << "#row\tvalues\tperson\tplace\torganization\tother\n";
  for (const std::string& line : lines) out << line << '\n';
  return out.flush().good();
}

bool write_context_words(const Corpora& corpora, const std::string& path) {
  const FitData& data = corpora.data;
  std::map<std::string, std::set<std::uint32_t>> articles;
  for (const ChunkData& chunk : data.chunks) {
    const ArticleData& article = data.articles[chunk.article];
    if (article.document->check) continue;
    const auto add = [&](std::int64_t at) {
      if (at < 0 || at >= static_cast<std::int64_t>(article.token_spans.size())) return;
      const std::string word =
          lower_word(slice(article.document->text, article.token_spans[static_cast<std::size_t>(at)]));
      if (!word.empty()) articles[word].insert(chunk.article);
    };
    for (int k = 1; k <= 2; ++k) add(static_cast<std::int64_t>(chunk.tokens.begin) - k);
    for (int k = 0; k < 2; ++k) add(static_cast<std::int64_t>(chunk.tokens.end) + k);
  }
  std::vector<std::pair<std::size_t, std::string>> order;
  for (const auto& [word, seen] : articles) {
    if (seen.size() >= kFewestArticles) order.emplace_back(seen.size(), word);
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (order.size() > kMaxContextWords) order.resize(kMaxContextWords);
  std::map<std::string, std::size_t> ranks;
  for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i].second] = i;
  std::ofstream out(path);
  out << "#word\trank\n";
  for (const auto& [word, rank] : ranks) out << word << '\t' << rank << '\n';
  return out.flush().good();
}

}  // namespace artparse::fit
