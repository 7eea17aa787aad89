// How far two places are from each other.
#pragma once

#include <cmath>

#include "lexicon/senses.h"

namespace artparse {

constexpr float kFarAway = 1e6f;

// In kilometres, by the flat formula with the cosine of the middle latitude: exact enough below 500 km.
inline float kilometres(const PlaceRecord& a, const PlaceRecord& b) {
  if (a.latitude == kNoCoordinate || b.latitude == kNoCoordinate) return kFarAway;
  constexpr float kPerHundredth = 1.112f;  // of a degree of latitude
  constexpr float kRadians = 3.14159265f / 18000;
  const float north = static_cast<float>(a.latitude - b.latitude);
  float east = std::abs(static_cast<float>(a.longitude - b.longitude));
  if (east > 18000) east = 36000 - east;
  east *= std::cos(static_cast<float>(a.latitude + b.latitude) / 2 * kRadians);
  return kPerHundredth * std::sqrt(north * north + east * east);
}

}  // namespace artparse
