#pragma once

#include <span>
#include <string_view>

#include "artparse/options.h"

namespace artparse {

// The kinds of evidence for an outlet. A name gets each once, later ones a quarter.
enum class OutletClue : std::uint8_t {
  kTitleTail,
  kLongTitleTail,
  kRights,
  kKnownInHead,
  kHeadInHead,
  kDatedInHead,
  kFirstAddress,
  kOwnMail,
  kMail,
  kShortAddress,
  kAddress,
  kKnownObject,
  kHeadObject,
  kObject,
  kKnownTold,
  kHeadTold,
  kKnownLine,
  kKnownFootLine,
  kHeadLine,
  kFirstLine,
  kPicturedFor,
  kStation,
  kSignOff,
  kKnownInText,
  kPicturedBy,
  kCount
};

struct OutletRow {
  std::string_view id;
  OutletClue clue;
  int weight;  // in hundredths
  std::string_view example;  // a page whose outlet is "The Harbour Courier" or its address by this clue
  std::string_view but_not;  // a page without an outlet
};
std::span<const OutletRow> outlet_rows();
int weight_of(OutletClue clue);

}  // namespace artparse
