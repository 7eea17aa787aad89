#include "segments/fields/outlet_rules.h"

#include "segments/fields/example_page.h"

namespace artparse {
namespace {

constexpr OutletRow kRows[] = {
    {"outlet.title-tail", OutletClue::kTitleTail, 320,
     "Mayor opens old bridge over river at last | The Harbour Courier\n" HEAD STORY, HEAD STORY},
    {"outlet.long-title-tail", OutletClue::kLongTitleTail, 240,
     "Mayor opens old bridge over river at last | The Harbour Courier | Local\n" HEAD STORY, HEAD STORY},
    {"outlet.rights", OutletClue::kRights, 260, HEAD STORY "\n\u00A9 2025 The Harbour Courier. All rights reserved.\n",
     HEAD STORY},
    {"outlet.known-in-head", OutletClue::kKnownInHead, 220, HEAD "The Guardian, 5 May 2025\n" STORY, HEAD STORY},
    {"outlet.outlet-word-in-head", OutletClue::kHeadInHead, 140, HEAD "The Harbour Courier\n5 May 2025\n" STORY,
     HEAD STORY},
    {"outlet.dated-in-head", OutletClue::kDatedInHead, 70, HEAD "Harbourside, 5 May 2025\n" STORY, HEAD STORY},
    {"outlet.first-address", OutletClue::kFirstAddress, 220, "www.harbourcourier.com\n" HEAD STORY, HEAD STORY},
    {"outlet.own-mail", OutletClue::kOwnMail, 200, HEAD "By John Smith, jsmith@harbourcourier.com\n" STORY, HEAD STORY},
    {"outlet.mail", OutletClue::kMail, 80,
     HEAD STORY "\nWrite to jsmith@harbourcourier.com about it, the mayor said to those who came.\n" STORY STORY,
     HEAD STORY},
    {"outlet.short-address", OutletClue::kShortAddress, 130, HEAD STORY "\nMore at harbourcourier.com\n", HEAD STORY},
    {"outlet.address", OutletClue::kAddress, 40,
     HEAD STORY "\nWrite to jsmith@harbourcourier.com or read www.harbourcourier.com about it, the mayor said to those "
                "who came.\n" STORY STORY,
     HEAD STORY},
    {"outlet.known-object", OutletClue::kKnownObject, 150, HEAD "Subscribe to The Guardian\n" STORY, HEAD STORY},
    {"outlet.outlet-word-object", OutletClue::kHeadObject, 120, "Support The Harbour Courier!\n" HEAD STORY,
     HEAD STORY},
    {"outlet.object", OutletClue::kObject, 50,
     HEAD STORY "\nThis story was first published in Harbourside.\n\nIt first appeared in Harbourside.\n", HEAD STORY},
    {"outlet.known-told", OutletClue::kKnownTold, 90,
     HEAD STORY "\nThe bridge is old, the mayor told The Guardian in the town hall where he works.\n", HEAD STORY},
    {"outlet.outlet-word-told", OutletClue::kHeadTold, 60,
     HEAD STORY "\nThe bridge is old, the mayor told The Harbour Courier in the town hall. He had told The Harbour "
                "Courier so before.\n" STORY,
     HEAD STORY},
    {"outlet.known-line", OutletClue::kKnownLine, 180, "The Guardian\n" HEAD STORY, HEAD STORY},
    {"outlet.known-foot-line", OutletClue::kKnownFootLine, 100, HEAD STORY "\nThe Guardian\n", HEAD STORY},
    {"outlet.outlet-word-line", OutletClue::kHeadLine, 80, "The Harbour Courier\n" HEAD STORY, HEAD STORY},
    {"outlet.first-line", OutletClue::kFirstLine, 45,
     "Harbourside\n" HEAD "By John Smith\n" STORY "\nMore at harbourside.com\n",
     "Harbourside\n" HEAD "By John Smith\n" STORY},
    {"outlet.pictured-for", OutletClue::kPicturedFor, 150,
     HEAD "The old bridge at dawn. Credit: John Smith for Harbourside Weekly\n" STORY,
     HEAD "The old bridge at dawn. Credit: John Smith/Harbourside Weekly\n" STORY},
    {"outlet.station", OutletClue::kStation, 180,
     HEAD "\nHARLOW, Ohio (WXQR) - The old bridge is open, the mayor said.\n" STORY,
     HEAD "\nHARLOW, Ohio (WXQR) told the town that the old bridge is open.\n" STORY},
    {"outlet.sign-off", OutletClue::kSignOff, 600, HEAD STORY "\nREUTER\n", HEAD STORY},
    {"outlet.known-in-text", OutletClue::kKnownInText, 25,
     HEAD STORY "\nThe bridge is old, the mayor told The Guardian in the town hall where he works.\n", HEAD STORY},
    {"outlet.pictured-by", OutletClue::kPicturedBy, 85,
     HEAD "The old bridge at dawn. Credit: John Smith/The Guardian\n" STORY,
     HEAD "The old bridge at dawn. Credit: John Smith/The Guardian via AP\n" STORY},
};

}  // namespace

std::span<const OutletRow> outlet_rows() { return kRows; }

int weight_of(OutletClue clue) {
  static_assert(std::size(kRows) == static_cast<std::size_t>(OutletClue::kCount));
  return kRows[static_cast<std::size_t>(clue)].weight;
}

}  // namespace artparse
