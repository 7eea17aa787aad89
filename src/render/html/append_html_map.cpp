// Land, a net of degrees, a point for each place, and names as far as there is room for them.
#include "render/html/append_html_map.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "render/html/html_text.h"
#include "render/html/html_view.h"
#include "render/html/land_outline.h"
#include "render/html/map_frame.h"
#include "text/code_points.h"

namespace artparse {
namespace {

constexpr double kWidth = 360;
constexpr double kLetter = 5.4, kLine = 11;  // a letter's width and a line's height in names, about
constexpr double kMostNameLetters = 26;
constexpr std::size_t kMostMarkers = 200;

struct Box {
  double left, top, right, bottom;
};

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

struct Marker {
  const Place* place = nullptr;
  std::size_t index = 0;  // in the record
  MapPoint at;
  double radius = 0;
};

void append_number(double value, std::string& out) {
  char digits[32];
  const int size = std::snprintf(digits, sizeof digits, "%.1f", value);
  std::string_view number(digits, static_cast<std::size_t>(size));
  if (number.ends_with(".0")) number.remove_suffix(2);
  out += number == "-0" ? "0" : number;
}

void append_attribute(std::string_view name, double value, std::string& out) {
  out.append(" ").append(name).append("=\"");
  append_number(value, out);
  out += '"';
}

class MapWriter {
 public:
  MapWriter(const MapFrame& frame, std::vector<Marker> markers, std::string& out)
      : frame_(frame), markers_(std::move(markers)), out_(out) {
    for (const Marker& one : markers_) {
      taken_.push_back(
          {one.at.x - one.radius, one.at.y - one.radius, one.at.x + one.radius, one.at.y + one.radius});
    }
  }

  void write() {
    out_ += "<svg class=\"map\" viewBox=\"0 0 ";
    append_number(frame_.width, out_);
    out_ += ' ';
    append_number(frame_.height, out_);
    out_ += "\" role=\"img\" aria-label=\"Map of the places\">\n";
    write_land();
    write_net();
    for (const Marker& marker : markers_) write_marker(marker);
    for (const Marker& marker : markers_) write_name(marker);
    out_ += "</svg>\n";
  }

 private:
  void write_land() {
    out_ += "<path class=\"land\" d=\"";
    for (const auto& line : land_inside(frame_)) {
      char command = 'M';
      for (const MapPoint& point : line) {
        out_ += command;
        append_number(point.x, out_);
        out_ += ' ';
        append_number(point.y, out_);
        command = 'L';
      }
      out_ += 'Z';
    }
    out_ += "\"/>\n";
  }

  // Lines at whole steps of degrees, so that there are about four across.
  static double net_step(double extent) {
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0}) {
      if (extent / step <= 5) return step;
    }
    return 60;
  }

  void write_net() {
    const double step =
        std::max(net_step(frame_.north - frame_.south), net_step((frame_.east - frame_.west) * 0.6));
    std::string names;
    out_ += "<path class=\"net\" d=\"";
    for (double lat = std::ceil(frame_.south / step) * step; lat <= frame_.north; lat += step) {
      const double y = frame_.project(lat, frame_.west).y;
      out_ += "M0 ";
      append_number(y, out_);
      out_ += 'H';
      append_number(frame_.width, out_);
      append_degree(lat, "N", "S", 3, y - 2, names);
    }
    for (double lon = std::ceil(frame_.west / step) * step; lon <= frame_.east; lon += step) {
      const double x = frame_.project(frame_.south, lon).x;
      out_ += 'M';
      append_number(x, out_);
      out_ += " 0V";
      append_number(frame_.height, out_);
      append_degree(std::remainder(lon, 360), "E", "W", x + 2, frame_.height - 3, names);
    }
    out_ += "\"/>\n" + names;
  }

  void append_degree(double degrees, std::string_view above, std::string_view below, double x, double y,
                     std::string& names) const {
    const bool cramped = y < 10 || x > frame_.width - 24 || (x == 3 && y > frame_.height - 14);
    if (cramped) return;
    names += "<text class=\"degree\"";
    append_attribute("x", x, names);
    append_attribute("y", y, names);
    names += '>';
    append_number(std::abs(degrees), names);
    names.append("\u00B0").append(degrees == 0 ? "" : degrees > 0 ? above : below).append("</text>\n");
  }

  static bool is_area(const Place& place) {
    return place.kind == PlaceCategory::kCountry || place.kind == PlaceCategory::kRegion ||
           place.kind == PlaceCategory::kWater;
  }

  void write_marker(const Marker& marker) {
    const std::string id = item_id("place", marker.index);
    out_.append("<a href=\"#").append(id).append("\"><circle class=\"in-").append(id);
    out_ += is_area(*marker.place) ? " area\"" : " point\"";
    append_attribute("cx", marker.at.x, out_);
    append_attribute("cy", marker.at.y, out_);
    append_attribute("r", marker.radius, out_);
    out_ += "><title>";
    append_html_attribute(marker.place->name, out_);
    out_.append(", ")
        .append(std::to_string(marker.place->mentions.size()))
        .append("\u00D7</title></circle></a>\n");
  }

  // Right, left, above, below: the first free place; none where all are taken.
  void write_name(const Marker& marker) {
    const double letters = static_cast<double>(count_code_points(marker.place->name));
    if (letters > kMostNameLetters) return;
    const double width = letters * kLetter, gap = marker.radius + 2.5;
    const MapPoint at = marker.at;
    const Box places[] = {{at.x + gap, at.y - kLine / 2, at.x + gap + width, at.y + kLine / 2},
                          {at.x - gap - width, at.y - kLine / 2, at.x - gap, at.y + kLine / 2},
                          {at.x - width / 2, at.y - gap - kLine, at.x + width / 2, at.y - gap},
                          {at.x - width / 2, at.y + gap, at.x + width / 2, at.y + gap + kLine}};
    for (const Box& box : places) {
      if (!is_free(box)) continue;
      taken_.push_back(box);
      return write_name_at(marker.place->name, box);
    }
  }

  bool is_free(const Box& box) const {
    const bool inside =
        box.left >= 1 && box.top >= 1 && box.right < frame_.width && box.bottom < frame_.height;
    return inside &&
           std::none_of(taken_.begin(), taken_.end(), [&](const Box& other) { return overlap(box, other); });
  }

  // In the middle of its box, so that a wrong guess of its width does little harm.
  void write_name_at(std::string_view name, const Box& box) {
    out_ += "<text class=\"name\"";
    append_attribute("x", (box.left + box.right) / 2, out_);
    append_attribute("y", box.bottom - 2.5, out_);
    out_ += '>';
    append_html_attribute(name, out_);
    out_ += "</text>\n";
  }

  const MapFrame& frame_;
  std::vector<Marker> markers_;  // the most important first
  std::vector<Box> taken_;
  std::string& out_;
};

}  // namespace

void append_html_map(const std::vector<Place>& places, std::string& out) {
  std::vector<Coordinate> points;
  for (const Place& place : places) {
    if (place.latitude && place.longitude) points.push_back({*place.latitude, *place.longitude});
  }
  if (points.empty()) return;
  const MapFrame frame = frame_around(points, kWidth);
  std::vector<Marker> markers;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Place& place = places[i];
    if (!place.latitude || !place.longitude) continue;
    const double radius = std::min(3.5 + static_cast<double>(place.mentions.size()) * 0.35, 7.0);
    markers.push_back({&place, i, frame.place(*place.latitude, *place.longitude), radius});
  }
  std::stable_sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) {
    return a.place->mentions.size() > b.place->mentions.size();
  });
  if (markers.size() > kMostMarkers) markers.resize(kMostMarkers);
  MapWriter(frame, std::move(markers), out).write();
}

}  // namespace artparse
