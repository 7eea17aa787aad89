// Each outline is cut by the four edges of the frame in turn (Sutherland and Hodgman); a piece of the cut
// that runs along an edge is outside the drawing by a hair, so that no coast is drawn there.
#include "render/html/land_outline.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <span>

namespace artparse {
namespace {

constexpr std::int16_t kOutlines[] = {
#include "render/html/land_outline.inc"
};
constexpr double kUnit = 10;                // whole numbers a degree
constexpr double kHair = 2, kFinest = 0.9;  // on the drawing

using Line = std::vector<MapPoint>;

// Cuts away what is beyond `limit` on one axis, above or below.
template <class Axis>
Line cut(const Line& line, Axis axis, double limit, bool keep_above) {
  const auto inside = [&](const MapPoint& p) { return (p.*axis >= limit) == keep_above; };
  Line kept;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const MapPoint& from = line[i == 0 ? line.size() - 1 : i - 1];
    const MapPoint& to = line[i];
    if (inside(from) != inside(to)) {
      const double share = (limit - from.*axis) / (to.*axis - from.*axis);
      kept.push_back({from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)});
    }
    if (inside(to)) kept.push_back(to);
  }
  return kept;
}

Line cut_to_frame(Line line, const MapFrame& frame) {
  line = cut(line, &MapPoint::x, -kHair, true);
  line = cut(line, &MapPoint::x, frame.width + kHair, false);
  line = cut(line, &MapPoint::y, -kHair, true);
  return cut(line, &MapPoint::y, frame.height + kHair, false);
}

bool is_near(const MapPoint& a, const MapPoint& b) {
  return std::abs(a.x - b.x) < kFinest && std::abs(a.y - b.y) < kFinest;
}

struct Bounds {
  double west, east, south, north;
};

Bounds bounds_of(std::span<const std::int16_t> numbers) {
  std::int16_t west = numbers[0], east = west, south = numbers[1], north = south;
  for (std::size_t i = 0; i < numbers.size(); i += 2) {
    west = std::min(west, numbers[i]);
    east = std::max(east, numbers[i]);
    south = std::min(south, numbers[i + 1]);
    north = std::max(north, numbers[i + 1]);
  }
  return {west / kUnit, east / kUnit, south / kUnit, north / kUnit};
}

bool meets(const Bounds& land, double turn, const MapFrame& frame) {
  return land.west + turn < frame.east && land.east + turn > frame.west && land.south < frame.north &&
         land.north > frame.south;
}

// One outline, moved by whole turns of the globe, without points that nobody could tell apart.
Line projected(std::span<const std::int16_t> numbers, double turn, const MapFrame& frame) {
  Line line;
  for (std::size_t i = 0; i < numbers.size(); i += 2) {
    const MapPoint point = frame.project(numbers[i + 1] / kUnit, numbers[i] / kUnit + turn);
    if (line.empty() || !is_near(point, line.back())) line.push_back(point);
  }
  return line;
}

}  // namespace

std::vector<Line> land_inside(const MapFrame& frame) {
  std::vector<Line> land;
  for (std::size_t at = 0; at < std::size(kOutlines);) {
    const std::size_t size = 2 * static_cast<std::size_t>(kOutlines[at]);
    const std::span numbers = std::span(kOutlines).subspan(at + 1, size);
    const Bounds bounds = bounds_of(numbers);
    for (const double turn : {-360.0, 0.0, 360.0}) {
      if (!meets(bounds, turn, frame)) continue;
      Line line = cut_to_frame(projected(numbers, turn, frame), frame);
      if (line.size() > 2) land.push_back(std::move(line));
    }
    at += 1 + size;
  }
  return land;
}

}  // namespace artparse
