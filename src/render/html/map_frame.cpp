#include "render/html/map_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace artparse {
namespace {

constexpr double kLeastHeight = 16;                  // degrees of latitude
constexpr double kMargin = 0.18;                     // of the extent, at each side
constexpr double kFlattest = 1.9, kSteepest = 1.35;  // width to height of the drawing

struct Extent {
  double low, high;
  double size() const { return high - low; }
  double middle() const { return (low + high) / 2; }
};

Extent latitudes(const std::vector<Coordinate>& points) {
  const auto [low, high] =
      std::minmax_element(points.begin(), points.end(),
                          [](const Coordinate& a, const Coordinate& b) { return a.latitude < b.latitude; });
  return {low->latitude, high->latitude};
}

// The shortest arc that holds all: the circle of longitudes is cut where the gap is widest.
Extent longitudes(const std::vector<Coordinate>& points) {
  std::vector<double> sorted;
  for (const Coordinate& point : points) sorted.push_back(point.longitude);
  std::sort(sorted.begin(), sorted.end());
  Extent best{sorted.front(), sorted.back()};
  for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
    const Extent across{sorted[i + 1], sorted[i] + 360};
    if (across.size() < best.size()) best = across;
  }
  return best;
}

Extent grown(Extent extent, double size) {
  return {extent.middle() - size / 2, extent.middle() + size / 2};
}

// Moves the extent into the bounds, and cuts it where it is too large for them.
Extent kept_inside(Extent extent, double low, double high) {
  if (extent.size() >= high - low) return {low, high};
  const double shift = std::max(0.0, low - extent.low) + std::min(0.0, high - extent.high);
  return {extent.low + shift, extent.high + shift};
}

double turns_into(double longitude, double west) {
  return longitude - 360 * std::floor((longitude - west) / 360);
}

}  // namespace

MapPoint MapFrame::project(double latitude, double longitude) const {
  return {(longitude - west) / (east - west) * width, (north - latitude) / (north - south) * height};
}

MapPoint MapFrame::place(double latitude, double longitude) const {
  return project(latitude, turns_into(longitude, west));
}

MapFrame frame_around(const std::vector<Coordinate>& points, double width) {
  Extent vertical = latitudes(points);
  Extent horizontal = longitudes(points);
  const double narrowing = std::max(0.4, std::cos(vertical.middle() * std::numbers::pi / 180));
  double tall = std::max(vertical.size() * (1 + 2 * kMargin), kLeastHeight);
  double wide = std::max(horizontal.size() * (1 + 2 * kMargin), kSteepest * kLeastHeight / narrowing);
  tall = std::max(tall, wide * narrowing / kFlattest);
  wide = std::max(wide, tall * kSteepest / narrowing);

  MapFrame frame;
  vertical = kept_inside(grown(vertical, tall), -85, 85);
  horizontal = wide >= 360 ? Extent{-180, 180} : grown(horizontal, wide);
  frame = {horizontal.low, horizontal.high, vertical.low, vertical.high, width, 0};
  frame.height = std::round(width * vertical.size() / (horizontal.size() * narrowing));
  return frame;
}

}  // namespace artparse
