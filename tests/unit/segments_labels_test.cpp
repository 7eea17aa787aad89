// The fitted table and the features must belong together.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "segments/blocks/label_features.h"

namespace artparse {
namespace {

TEST(LabelWeights, RowsNameTheirFeatures) {
  std::ifstream in(SOURCE_DIR "/src/segments/blocks/label_weights.inc");
  std::size_t rows = 0;
  long last = -1;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with('{')) continue;
    ++rows;
    const long feature = std::stol(line.substr(1));
    EXPECT_LT(last, feature) << "rows are sorted";
    last = feature;
    ASSERT_LT(static_cast<std::size_t>(feature), label_feature_count());
    const std::size_t begin = line.find('"') + 1;
    EXPECT_EQ(line.substr(begin, line.find('"', begin) - begin), label_feature_name(static_cast<FeatureId>(feature)))
        << "the features have changed: fit again";
  }
  EXPECT_GT(rows, 300u);
}

TEST(LabelWeights, EachFeatureHasANameOfItsOwn) {
  std::set<std::string> names;
  for (std::size_t f = 0; f < label_feature_count(); ++f) names.insert(label_feature_name(static_cast<FeatureId>(f)));
  EXPECT_EQ(names.size(), label_feature_count());
}

// "cue: 26" says nothing to who asks why.
TEST(LabelWeights, EachCueIsSaidInWords) {
  for (std::size_t f = 0; f < label_feature_count(); ++f) {
    const std::string name = label_feature_name(static_cast<FeatureId>(f));
    if (name.starts_with("cue: ")) EXPECT_EQ(name.find_first_of("0123456789"), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace artparse
