#include <algorithm>

#include "segments/blocks/label_features.h"
#include "segments/blocks/label_groups.h"

namespace artparse {
namespace {

// "0", "up to 15", "5 to 6", "over 70"
std::string range_text(Limits limits, std::size_t i) {
  if (i == limits.size()) return "over " + std::to_string(limits[i - 1]);
  const std::string last = std::to_string(limits[i]);
  if (i == 0) return limits[0] > 1 ? "up to " + last : last;
  return limits[i - 1] + 1 == limits[i] ? last : std::to_string(limits[i - 1] + 1) + " to " + last;
}

std::string feature_text(const LabelGroupSpec& group, std::size_t value) {
  if (group.texts.empty()) return range_text(group.limits, value);
  if (!group.pair) return std::string(group.texts[value]);
  const std::size_t count = group.texts.size();
  return std::string(group.texts[value / count]).append(" | ").append(group.texts[value % count]);
}

}  // namespace

std::size_t label_feature_count() { return kLabelGroupBegins[kLabelGroupCount]; }

std::string label_feature_name(FeatureId feature) {
  const auto above = std::ranges::upper_bound(kLabelGroupBegins, feature);
  const std::size_t group = above - kLabelGroupBegins.begin() - 1;
  const LabelGroupSpec& spec = kLabelGroups[group];
  return std::string(spec.name).append(": ").append(feature_text(spec, feature - kLabelGroupBegins[group]));
}

}  // namespace artparse
