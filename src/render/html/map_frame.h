// The part of the world that a map shows, and where its points fall.
//
// Equal steps of latitude and longitude, longitudes drawn together as they are at the middle of the map.
#pragma once

#include <vector>

namespace artparse {

struct MapPoint {
  double x = 0, y = 0;  // to the right and down
};

struct MapFrame {
  double west = -180, east = 180;  // degrees; east may lie beyond 180
  double south = -60, north = 84;
  double width = 0, height = 0;  // of the drawing

  // `longitude` may be any turn of the same meridian: the one inside the frame is taken, if there is one.
  MapPoint place(double latitude, double longitude) const;
  // The same for a longitude that is meant as it is.
  MapPoint project(double latitude, double longitude) const;
};

struct Coordinate {
  double latitude = 0, longitude = 0;
};

// The smallest frame around the points with room at its sides, not closer than a large country, `width` wide.
// There must be a point.
MapFrame frame_around(const std::vector<Coordinate>& points, double width);

}  // namespace artparse
