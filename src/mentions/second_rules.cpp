#include "mentions/second_pass.h"

#include "mentions/name_rules.h"

namespace artparse {
namespace {

constexpr Axis kAxes[] = {{"nothing", 1, AxisScope::kLeft}, {"capitals", 6, AxisScope::kSpan}};
constexpr EvidenceRow kRules[] = {{"second.none", 'E', "-", {1, 0, 0}, "[Brown]", "1", "[Tom Brown]"}};

}  // namespace

std::span<const EvidenceRow> second_rules() { return kRules; }
const EvidenceLayout& second_layout() {
  static const EvidenceLayout layout(kAxes, kRules);
  return layout;
}

}  // namespace artparse
