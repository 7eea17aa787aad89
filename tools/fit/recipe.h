// How the weights are fitted: which corpora, relabelled how, in which order.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "model.h"
#include "segments.h"

namespace artparse::fit {

enum CorpusId : int { kOldNewswire, kWorldwide, kNewswire, kLocalNews, kCorpusCount };
constexpr const char* kCorpusNames[] = {"names_conll_train", "names_worldwide", "names_conll_dev", "places_lgl"};

struct Corpora {
  std::vector<std::vector<Document>> documents;  // by CorpusId
  FitData data;
};

Corpora read_corpora(const std::string& folder);
// `without`: ids or family letters of rows that get no weight, to see what they are worth.
Model fit_names(Corpora& corpora, const std::vector<std::string>& without);
void report_check_halves(const Corpora& corpora, const Model& model, std::ostream& out);

// Chunks of the articles of one corpus; of the fitting or of the checking half.
std::vector<std::uint32_t> chunks_of(const FitData& data, int corpus, bool check);

}  // namespace artparse::fit
