// The coast lines of the world, coarse.
#pragma once

#include <vector>

#include "render/html/map_frame.h"

namespace artparse {

// The outlines of land inside the frame, as closed lines on the drawing, cut at its edges. An outline that
// lies in another one is a lake: fill by the even-odd rule.
std::vector<std::vector<MapPoint>> land_inside(const MapFrame& frame);

}  // namespace artparse
