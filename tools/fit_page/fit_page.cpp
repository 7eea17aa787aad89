// Fits the weights of the block labels on pages with gold records, and checks them across outlets.
//
//   fit_page WEIGHTS.inc PREDICTIONS.jsonl GOLD.jsonl...
//
// Writes the weights fitted on all pages to WEIGHTS.inc, and to PREDICTIONS.jsonl what the page stage reads from each
// page with weights that were fitted without any page of its outlet. The same input gives the same bytes.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/hash.h"
#include "gold_labels.h"
#include "lines/lex_lines.h"
#include "segments/blocks/draft_page.h"
#include "segments/label_page.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

constexpr int kFolds = 5, kRounds = 12, kFirstKept = 2, kLeastCount = 5;
constexpr double kRate = 0.12, kDecay = 5e-5;
constexpr int kLeastWeight = 4;  // rows without a larger weight are left out

struct Sample {
  std::vector<FeatureId> features;
  FittedLabel label;
  double weight;
  int fold;
};
struct Gold {
  nlohmann::json json;
  int fold = 0;
  double weight = 1;
};
using Weights = std::vector<std::array<double, kFittedLabelCount>>;

double weight_of_set(const std::string& file) {
  if (file.find("fullpage") != file.npos) return 0.6;
  if (file.find("dump") != file.npos) return 0.4;
  return file.find("bbc") != file.npos ? 0.5 : 1.0;
}

// Pages of one outlet, and renderings of one page, stand on the same side.
std::vector<Gold> read_gold(const std::vector<std::string>& files) {
  std::vector<Gold> all;
  std::map<std::string, std::string> outlet_of;
  const auto base_of = [](const nlohmann::json& json) {
    const std::string id = json["id"].get<std::string>();
    return id.substr(0, id.find('#'));
  };
  for (const std::string& file : files) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      if (line.empty()) continue;
      Gold gold;
      gold.json = nlohmann::json::parse(line);
      gold.weight = weight_of_set(file);
      const bool wire = file.find("reuters") != file.npos || file.find("bbc") != file.npos;
      if (!wire && gold.json["outlet"].is_string()) {
        outlet_of[base_of(gold.json)] = gold.json["outlet"].get<std::string>();
      }
      all.push_back(std::move(gold));
    }
  }
  for (Gold& gold : all) {
    const std::string base = base_of(gold.json);
    const auto outlet = outlet_of.find(base);
    gold.fold = static_cast<int>(hash_word(outlet == outlet_of.end() ? base : outlet->second) % kFolds);
  }
  return all;
}

// One page through the stages before the labels.
struct PageRun {
  explicit PageRun(const Gold& gold) : text(gold.json["text"].get<std::string>()), vocabulary(Lexicon::builtin()) {
    tokenize_text(text, vocabulary, tokens);
  }
  std::string text;
  Vocabulary vocabulary;
  Tokens tokens;
  LineLexer lexer;
};

std::vector<Sample> make_samples(const std::vector<Gold>& all) {
  std::vector<Sample> samples;
  const Options options;
  for (const Gold& gold : all) {
    PageRun run(gold);
    const PageDraft draft = draft_page(run.text, run.lexer.finish(run.text), run.tokens, Lexicon::builtin(), options);
    const std::vector<FittedLabel> labels = gold_labels(gold.json, draft);
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
      Sample sample{{}, labels[i], gold.weight, gold.fold};
      label_features(draft, i, sample.features);
      samples.push_back(std::move(sample));
    }
  }
  return samples;
}

std::array<double, kFittedLabelCount> probabilities(const Weights& weights, const Sample& sample) {
  std::array<double, kFittedLabelCount> scores{};
  for (const FeatureId f : sample.features) {
    for (std::size_t k = 0; k < kFittedLabelCount; ++k) scores[k] += weights[f][k];
  }
  const double top = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (double& s : scores) sum += s = std::exp(s - top);
  for (double& s : scores) s /= sum;
  return scores;
}

void add_weights(const Weights& weights, double share, Weights& sum) {
  for (std::size_t f = 0; f < weights.size(); ++f) {
    for (std::size_t k = 0; k < kFittedLabelCount; ++k) sum[f][k] += share * weights[f][k];
  }
}

// Multinomial logistic regression by adaptive gradient steps over the samples in a fixed shuffled order: the mean of
// the rounds but the first ones, which hangs less on the last pages read.
Weights fit(const std::vector<Sample>& samples, int left_out) {
  std::vector<std::size_t> order;
  std::vector<int> counts(label_feature_count(), 0);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (samples[i].fold == left_out) continue;
    order.push_back(i);
    for (const FeatureId f : samples[i].features) ++counts[f];
  }
  std::sort(order.begin(), order.end(), [](std::size_t a, std::size_t b) { return mix_hash(a, 7) < mix_hash(b, 7); });
  Weights weights(label_feature_count()), squares(label_feature_count()), mean(label_feature_count());
  for (int round = 0; round < kRounds; ++round) {
    for (const std::size_t i : order) {
      const Sample& sample = samples[i];
      auto gradient = probabilities(weights, sample);
      gradient[static_cast<std::size_t>(sample.label)] -= 1;
      for (const FeatureId f : sample.features) {
        if (counts[f] < kLeastCount) continue;
        for (std::size_t k = 0; k < kFittedLabelCount; ++k) {
          const double g =
              sample.weight * gradient[k] + kDecay * weights[f][k] * static_cast<double>(order.size()) / counts[f];
          squares[f][k] += g * g;
          weights[f][k] -= kRate * g / (std::sqrt(squares[f][k]) + 1e-8);
        }
      }
    }
    if (round >= kFirstKept) add_weights(weights, 1.0 / (kRounds - kFirstKept), mean);
  }
  return mean;
}

LabelTable round_weights(const Weights& weights) {
  LabelTable table(weights.size());
  for (std::size_t f = 0; f < weights.size(); ++f) {
    for (std::size_t k = 0; k < kFittedLabelCount; ++k) {
      table[f][k] = static_cast<std::int16_t>(std::lround(100 * weights[f][k]));
    }
  }
  return table;
}

void write_table(const LabelTable& table, const std::string& path) {
  std::ofstream out(path);
  out << "// Written by tools/fit_page from pages with gold records; not edited by hand.\n// Feature, its name, "
         "weights of:";
  for (const std::string_view name : kFittedLabelNames) out << ' ' << name;
  out << ".\n";
  for (std::size_t f = 0; f < table.size(); ++f) {
    const bool counts =
        std::any_of(table[f].begin(), table[f].end(), [](int w) { return std::abs(w) >= kLeastWeight; });
    if (!counts) continue;
    out << '{' << f << ", \"" << label_feature_name(static_cast<FeatureId>(f)) << "\", {";
    for (std::size_t k = 0; k < kFittedLabelCount; ++k) out << (k ? ", " : "") << table[f][k];
    out << "}},\n";
  }
}

nlohmann::json prediction(const Gold& gold, const Page& page) {
  nlohmann::json out{{"id", gold.json["id"]}, {"outlet", nullptr}, {"headline", nullptr}, {"date", nullptr}};
  if (page.outlet) out["outlet"] = page.outlet->text;
  if (page.headline) out["headline"] = page.headline->text;
  if (page.date) out["date"] = page.date->text.substr(0, 10);
  out["authors"] = out["body_paragraphs"] = out["captions"] = out["credits"] = nlohmann::json::array();
  for (const PageAuthor& author : page.authors) {
    if (author.role != AuthorRole::kPhotographer) out["authors"].push_back(author.name);
  }
  for (const PageText& paragraph : page.body) out["body_paragraphs"].push_back(paragraph.text);
  for (const PagePhoto& photo : page.photos) {
    if (photo.caption) out["captions"].push_back(photo.caption->text + (photo.credit ? " " + photo.credit->text : ""));
    if (photo.credit) out["credits"].push_back(photo.credit->text);
  }
  return out;
}

void predict(const std::vector<Gold>& all, int fold, const LabelTable& table, std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].fold != fold) continue;
    PageRun run(all[i]);
    const Options options;
    const Page page = label_page(run.text, run.lexer.finish(run.text), run.tokens, Lexicon::builtin(), options, table);
    lines[i] = prediction(all[i], page).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
}

int run(const std::vector<std::string>& arguments) {
  const std::vector<Gold> all = read_gold({arguments.begin() + 2, arguments.end()});
  const std::vector<Sample> samples = make_samples(all);
  std::fprintf(stderr, "%zu pages, %zu blocks\n", all.size(), samples.size());
  write_table(round_weights(fit(samples, -1)), arguments[0]);
  std::vector<std::string> lines(all.size());
  for (int fold = 0; fold < kFolds; ++fold) predict(all, fold, round_weights(fit(samples, fold)), lines);
  std::ofstream out(arguments[1]);
  for (const std::string& line : lines) out << line << '\n';
  return out ? 0 : 1;
}

}  // namespace
}  // namespace artparse

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: fit_page WEIGHTS.inc PREDICTIONS.jsonl GOLD.jsonl...\n", stderr);
    return 2;
  }
  return artparse::run({argv + 1, argv + argc});
}
