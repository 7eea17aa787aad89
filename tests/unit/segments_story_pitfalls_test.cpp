// Pictures, datelines, the body and what stands under it (pitfalls D and E).
#include <gtest/gtest.h>

#include <string>

#include "support/page_pitfalls.h"
#include "support/read_page.h"

namespace artparse {
namespace {

#define LONG_REST                                                                                                      \
  "\nOn summer days some three hundred people had taken the ferry instead, which the council runs at a loss, and in the " \
  "winter they had to go round by the road that leads over the hills.\n\nThe floor is of oak from the woods of the town, " \
  "and it should last for a hundred years if it is kept from the rain.\n"
#define BUTTONS "\nFollow Harbour\nFacebook\nX (Twitter)\nComment\nMore On\nBridges\nTowns\n"

constexpr PagePitfall kRows[] = {
    {"D1_credit_with_slashes", HEAD "Ahmed Karim and Peter Miller. Sergei Bobrov / POOL / TASS\n" STORY,
     "caption Ahmed Karim and Peter Miller.; credit Sergei Bobrov / POOL / TASS"},
    {"D2_credit_in_brackets", HEAD "The old bridge at dawn on Monday (AP Photo/Jane Miller)\n" STORY,
     "caption The old bridge at dawn on Monday; credit AP Photo/Jane Miller"},
    {"D4_D5_file_photo_with_date", HEAD "FILE - The old bridge stands over the river, May 5, 2019. (Jane Miller/Reuters)\n" STORY,
     "caption FILE - The old bridge stands over the river, May 5, 2019.; credit Jane Miller/Reuters"},
    {"E3_related_and_promo", HEAD STORY "\nRelated stories\nTown council fights over new road\nSign up for our newsletter\n", ""},
    {"E8_wire_of_anpa", "r i BC-Old-Bridge 2ndLd-Writethru 01-28 0432\n^BC-Old-Bridge, 2nd Ld-Writethru,0432\n^" "Mayor opens old bridge over river at last<\n^Eds: Updates with quotes.\n^By JANE DOE=\n^Associated Press Writer=\n" STORY "AP-WS-01-28-26 1732EST<\n",
     "author Jane Doe / Associated Press Writer; date 2026-01-28T17:32-05:00"},
    {"E8_wire_of_iptc", "ZCZC HRB0432 4 I 0212 QUL /AFP-AB12\nOld-bridge\n\n" HEAD "by Jane Doe\n" STORY "   jd/tv\nAFP 281732 GMT JAN 26\nNNNN\n", "author Jane Doe; date 2026-01-28T17:32Z"},
    {"E8_wire_service_line", "hrb0432 3 pl 212  dpa 0456\n\nBridges/Traffic/\nMayor opens old bridge over river at last =\n" STORY, ""},
    {"E8_wire_stamp_of_the_last_century", HEAD STORY "\nAP-NY-02-17-98 1842EST\n", "date 1998-02-17T18:42-05:00"},
    {"E8_wire_letters", "28-JAN-1987 17:32:01.05\nusa\nC T\nf0432reute\nu f BC-OLD-BRIDGE-<OBR>   01-28 0112\n\n" HEAD STORY, "date 1987-01-28T17:32"},
    {"E8_no_wire", "PM-KISAN talks fail in the old town hall\nBy Jane Doe\n" STORY, "headline PM-KISAN talks fail in the old town hall; author Jane Doe"},
    {"D3_directions", HEAD "Peter Miller, left, and Anna Clark (R) walk on the old bridge. (John Roe/Reuters)\n" STORY,
     "caption Peter Miller, left, and Anna Clark (R) walk on the old bridge.; credit John Roe/Reuters"},
    {"D2_name_and_its_house", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Jane Doe for The New York Times\n" STORY,
     "author Ann Lee; outlet The New York Times; caption The old bridge in Harlow on Monday.; credit Jane Doe for The New York Times"},
    {"D2_name_and_a_house_of_no_list", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Jane Doe for The Delta Dispatch\n" STORY,
     "author Ann Lee; outlet The Delta Dispatch; caption The old bridge in Harlow on Monday.; credit Jane Doe for The Delta Dispatch"},
    {"D2_name_in_brackets", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. (Jane Doe)\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday.; credit Jane Doe"},
    {"D2_name_in_brackets_for_its_house", HEAD "By Ann Lee\nThe old bridge in Harlow on its last day. (Jane Doe for the Delta Dispatch)\n" STORY,
     "author Ann Lee; outlet the Delta Dispatch; caption The old bridge in Harlow on its last day.; credit Jane Doe for the Delta Dispatch"},
    {"D2_house_and_name_in_brackets", HEAD "By Ann Lee\nStones of the old bridge lie in the river at Harlow.  (Harbour Radio: Jane Doe)\n" STORY,
     "author Ann Lee; caption Stones of the old bridge lie in the river at Harlow.; credit Harbour Radio: Jane Doe"},
    {"D2_letters_in_brackets", HEAD "By Ann Lee\n22 October 2025\nA minivan with a broken window stands on the old bridge in Harlow, Oct. 21, 2025. (WKLB)\n" STORY,
     "author Ann Lee; date 2025-10-22; caption A minivan with a broken window stands on the old bridge in Harlow, Oct. 21, 2025.; credit WKLB"},
    {"D2_role_and_name_in_brackets_of_the_story", HEAD STORY "\nThe best show of the year was the one on the old bridge (director: Jane Doe).\n", "paragraphs 4"},
    {"D2_source_alone", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Getty Images\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday.; credit Getty Images"},
    {"D2_licence", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Jane Doe / CC BY-SA 4.0\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday.; credit Jane Doe / CC BY-SA 4.0"},
    {"D2_bar", HEAD "By Ann Lee\nA woman walks her dog in the rain. Jane Doe | AP\n" STORY,
     "author Ann Lee; caption A woman walks her dog in the rain.; credit Jane Doe | AP"},
    {"D2_staff_photo", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Jane Doe, Courier Staff Photo\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday.; credit Jane Doe, Courier Staff Photo"},
    {"D2_body_in_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. (Harlow Fire Department)\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Harlow Fire Department"},
    {"D2_source_and_body_in_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow.(Supplied: Rural Fire Service)\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Supplied: Rural Fire Service"},
    {"D2_paper_in_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. (The Harbour Press)\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit The Harbour Press"},
    {"D2_name_and_address_in_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. (Jane Doe | jdoe@harbourcourier.example)\n" STORY,
     "author Ann Lee; outlet harbourcourier; caption A fire truck stands on the old bridge in Harlow.; credit Jane Doe | jdoe@harbourcourier.example"},
    {"D2_name_and_address", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. Jane Doe jdoe@harbourcourier.example\n" STORY,
     "author Ann Lee; outlet harbourcourier; caption A fire truck stands on the old bridge in Harlow.; credit Jane Doe jdoe@harbourcourier.example"},
    {"D2_name_dash_and_paper_in_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. (JANE DOE \u2014 HARBOUR COURIER)\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit JANE DOE \u2014 HARBOUR COURIER"},
    {"D2_name_dash_and_paper", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. Jane Doe \u2014 Harbour Courier\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Jane Doe \u2014 Harbour Courier"},
    {"D2_name_bar_and_paper_in_capitals", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. JANE DOE | THE HARBOUR COURIER\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit JANE DOE | THE HARBOUR COURIER"},
    {"D2_house_and_picture", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. \u2014 Bernama pic\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Bernama pic"},
    {"D2_file_photo_of_a_paper", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. Harbour Courier file photo\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Harbour Courier file photo"},
    {"D2_paper_and_file_photo_in_capitals", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. COURIER FILE PHOTO / JANE DOE\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit COURIER FILE PHOTO / JANE DOE"},
    {"D2_agency_in_square_brackets", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. [Photo/Xinhua]\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Photo/Xinhua"},
    {"D2_slash_before_the_agency", HEAD "By Ann Lee\n5 May 2025\nA fire truck stands on the old bridge in Harlow, January 3, 2025. /Xinhua\n" STORY,
     "author Ann Lee; date 2025-05-05; caption A fire truck stands on the old bridge in Harlow, January 3, 2025.; credit Xinhua"},
    {"D2_dash_before_a_name_in_capitals", HEAD "By Ann Lee\n05:02 AM February 11, 2023\nFOLLOW US ON:\nTO GO? A child walks past stilt houses in Harlow, where some 300 families are asked to leave to make way for the new port. \u2014ARNEL S. DIMAANO\n" STORY
     "\nADVERTISEMENT\nA smaller catch\nThe fish are few, she said.\n", "author Ann Lee; date 2023-02-11T05:02; caption TO GO? A child walks past stilt houses in Harlow, where some 300 families are asked to leave to make way for the new port.; credit ARNEL S. DIMAANO"},
    {"D2_button_in_brackets_is_no_credit", HEAD "By Ann Lee\nAug. 14, 2025\n\nAnn Tarn, who has worked at the mill for 41 years, leaves it after her shift. (click for larger version)\n" STORY,
     "author Ann Lee; date 2025-08-14; caption Ann Tarn, who has worked at the mill for 41 years, leaves it after her shift. (click for larger version)"},
    {"D2_brackets_of_the_credit", HEAD "By Ann Lee\nA fire truck stands on the old bridge in Harlow. | Photograph: (PTI)\n" STORY,
     "author Ann Lee; caption A fire truck stands on the old bridge in Harlow.; credit Photograph: (PTI)"},
    {"D2_source_of_a_summary", HEAD STORY "\nThree people were taken to the county jail after the fire at the mill. [Jane Doe, Harbour Courier]\n", "paragraphs 4"},
    {"D2_file_behind_a_source", HEAD "By Ann Lee\nThe old bridge in Harlow on Monday. Jane Doe/Getty Images/File\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday.; credit Jane Doe/Getty Images/File"},
    {"D1_label_is_no_credit", HEAD "By Ann Lee\nPhoto: The old bridge in Harlow on Monday\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow on Monday"},
    {"D2_sign_behind_a_sentence", HEAD "The bridge on a dark morning in May. \u00A9 Joris Bolomey, AFP\n" STORY,
     "caption The bridge on a dark morning in May.; credit \u00A9 Joris Bolomey, AFP"},
    {"D2_words_before_the_credit_word", HEAD "A well at Kasba Peth. (Express Photo by Arul Horizon)\n" STORY,
     "caption A well at Kasba Peth.; credit Express Photo by Arul Horizon"},
    {"D2_capitals_at_the_end", HEAD "A grey wolf walks in the wood. OFFICE OF THE FORESTS\n" STORY,
     "caption A grey wolf walks in the wood.; credit OFFICE OF THE FORESTS"},
    {"D2_label_that_credits_nobody", HEAD "The bridge. Pic: iStock\nImage:\nThe bridge. Pic: iStock\n" STORY, "caption The bridge.; credit Pic: iStock"},
    {"D2_colon_in_the_credit_word", HEAD "Traders at the gate of Tarn. Photo: Folake Cole\n" STORY, "caption Traders at the gate of Tarn.; credit Photo: Folake Cole"},
    {"D2_source_above_the_story", HEAD "Source: Xinhua\nEditor: huaxia\n2026-06-17 20:11:15\n" STORY, "date 2026-06-17T20:11"},
    {"D2_source_behind_the_date", HEAD "January 28, 2026 09:00 ET | Source: Harbour Holdings Inc.\n" STORY, "date 2026-01-28T09:00"},
    {"D2_source_under_the_story", HEAD "By Ann Lee\n" STORY "\nSOURCE: AL MIZAN\n", "author Ann Lee"},
    {"D2_provided_by_in_capitals", HEAD "NEWS PROVIDED BY\nHarbour Holdings\nJan 28, 2026, 07:00 ET\n" STORY, "date 2026-01-28T07:00"},
    {"D2_source_of_a_dated_picture", HEAD "By Ann Lee\nThe old bridge on May 5, 2019. Source: Getty Images\n" STORY,
     "author Ann Lee; caption The old bridge on May 5, 2019.; credit Source: Getty Images"},
    {"D2_dash_before_the_credit", HEAD "Jomar Tupas at the wharf in Tarn. \u2014PHOTO COURTESY OF TOURISM OFFICE\n" STORY,
     "caption Jomar Tupas at the wharf in Tarn.; credit PHOTO COURTESY OF TOURISM OFFICE"},
    {"D2_dots_behind_the_credit_word", HEAD "The old bridge in Eureka, Calif., last month.Credit...Lena Ostrander for The Harbour Courier\n" STORY,
     "outlet The Harbour Courier; caption The old bridge in Eureka, Calif., last month.; credit Credit...Lena Ostrander for The Harbour Courier"},
    {"D2_photographer_for_an_agency", HEAD "The old bridge in Eureka, Calif., last month. Photo: Lena Ostrander for AFP\n" STORY,
     "caption The old bridge in Eureka, Calif., last month.; credit Photo: Lena Ostrander for AFP"},
    {"D6_post_with_the_address_of_its_picture", HEAD STORY "\nOh, no. Mayor opens old bridge, Old Mill next. pic.twitter.com/3BhDnr\n" LONG_REST, "paragraphs 5"},
    {"D2_share_via_is_no_credit", HEAD "By Ann Lee\nShare current article via Facebook\n" STORY, "author Ann Lee"},
    {"D2_site_as_source", HEAD "The old bridge in Eureka, Calif., last month. (Photo: harbourbridge.com)\n" STORY,
     "outlet harbourbridge; caption The old bridge in Eureka, Calif., last month.; credit Photo: harbourbridge.com"},
    {"D6_source_and_what_stands_for_the_picture", HEAD "Getty Images A white ferry with a red funnel that is tied up in a harbour\nTwo sailings were cancelled on Tuesday night\n" STORY,
     "caption Two sailings were cancelled on Tuesday night; credit Getty Images"},
    {"D6_name_source_and_what_stands_for_the_picture", HEAD "Rob Miller/BBC A white house beside a lighthouse on the edge of a cliff\nThe house now stands nine metres from the edge\n" STORY,
     "caption The house now stands nine metres from the edge; credit Rob Miller/BBC"},
    {"D6_outlet_that_opens_a_line", HEAD "Metro A new line for the town\nThe line now stands nine metres from the edge\n" STORY, "deck Metro A new line for the town"},
    {"D2_button_behind_the_credit", HEAD "By Ann Lee\nThe old bridge in Harlow, May 5, 2019. REUTERS/Jane Doe/File Photo Purchase Licensing Rights, opens new tab\n" STORY,
     "author Ann Lee; caption The old bridge in Harlow, May 5, 2019.; credit REUTERS/Jane Doe/File Photo"},
    {"D6_picture_within_its_source", HEAD "Tarn Police Mugshot of a man with a grey beard.Tarn Police\nKarel Novotny, 44, drove off after the crash\n" STORY,
     "caption Karel Novotny, 44, drove off after the crash; credit Tarn Police"},
    {"D6_picture_within_its_source_above_all", "Family handout A woman in a red coat smiles at the camera.Family handout\nAnna Tarn, 34, was a nurse\n" HEAD STORY,
     "caption Anna Tarn, 34, was a nurse; credit Family handout"},
    {"D6_picture_within_its_source_without_caption", HEAD "Getty Images A white ferry in a harbourGetty Images\n" STORY, "credit Getty Images"},
    {"D6_same_word_at_both_ends", HEAD "Trump supporters wait for Trump\n" STORY, ""},
    {"D2_glued_to_the_caption", HEAD "Carnival draws more than a million visitors each yearImage: Henning Drost/dpa\n" STORY,
     "caption Carnival draws more than a million visitors each year; credit Image: Henning Drost/dpa"},
    {"D2_name_glued_to_the_caption", HEAD "By Ann Lee\n" STORY "\nMen walk home over the old bridge after the night shift.Samir Miller\n" LONG_REST,
     "author Ann Lee; caption Men walk home over the old bridge after the night shift.; credit Samir Miller; paragraphs 5"},
    {"D6_credit_on_the_next_line", HEAD "By Ann Lee\nThe old bridge, which has been closed since March.\nPhoto: Jane Doe/Reuters\n" STORY,
     "author Ann Lee; caption The old bridge, which has been closed since March.; credit Photo: Jane Doe/Reuters"},
    {"D6_name_and_house_on_the_next_line", HEAD "By Ann Lee\nThe old bridge, which has been closed since March.\nJane Doe/Harbour Courier\n" STORY LONG_REST,
     "author Ann Lee; caption The old bridge, which has been closed since March.; credit Jane Doe/Harbour Courier; paragraphs 5"},
    {"D6_name_in_brackets_on_the_next_line", HEAD "By Ann Lee\nThe old bridge, which has been closed since March.\n(Jane Doe)\n" STORY LONG_REST,
     "author Ann Lee; caption The old bridge, which has been closed since March.; credit Jane Doe; paragraphs 5"},
    {"D6_name_and_house_above_a_short_story", HEAD "By Ann Lee\n5 May 2025\n\nFire crews work at the old bridge on Monday.\nJane Doe/Harbour Courier\n" STORY,
     "author Ann Lee; date 2025-05-05; caption Fire crews work at the old bridge on Monday.; credit Jane Doe/Harbour Courier"},
    {"D6_name_and_house_in_capitals", HEAD "Ann Lee\nSep 19, 2024\n1 of 2\nRescue crews cut into the side of the old bridge on Thursday.\nJED KOSTER, STAR-COURIER\nThree towns sent their crews at once.\nJED KOSTER, STAR-COURIER\nFacebook\n" STORY,
     "author Ann Lee; date 2024-09-19; outlet STAR-COURIER; caption Rescue crews cut into the side of the old bridge on Thursday.; credit JED KOSTER, STAR-COURIER; caption Three towns sent their crews at once.; credit JED KOSTER, STAR-COURIER"},
    {"D6_byline_in_capitals_under_the_deck", HEAD "The council pays for all of the work, and the town may walk again\nJED KOSTER, STAR-COURIER\nSep 19, 2024\n" STORY,
     "deck The council pays for all of the work, and the town may walk again; author Jed Koster; date 2024-09-19; outlet STAR-COURIER"},
    {"D6_name_in_brackets_above_a_short_story", HEAD "By Ann Lee\n5 May 2025\n\nFire crews work at the old bridge on Monday.\n(Jane Doe)\n" STORY,
     "author Ann Lee; date 2025-05-05; caption Fire crews work at the old bridge on Monday.; credit Jane Doe"},
    {"D6_agency_behind_the_lead", HEAD "By Ann Lee\n5 May 2025\n\nFire crews worked at the old bridge on Monday.\nREUTERS\n" STORY, "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"D6_source_and_label_above_the_caption", HEAD STORY "\nImage source, Jane Doe\n\nImage caption\n\nThe mill in the years before it was lost\n" LONG_REST,
     "caption The mill in the years before it was lost; credit Image source, Jane Doe; paragraphs 5"},
    {"D6_credit_under_a_line_within", HEAD "By Ann Lee\n" STORY "\nPeter Roe mends the stones of the old bridge\n\nPhotograph: Jane Doe/The Harbour Courier\n" LONG_REST,
     "author Ann Lee; caption Peter Roe mends the stones of the old bridge; credit Photograph: Jane Doe/The Harbour Courier; paragraphs 5"},
    {"D6_credit_under_the_deck", HEAD "The council pays for all of the work in the town\nPhoto: Jane Doe/Reuters\n" STORY,
     "deck The council pays for all of the work in the town; credit Photo: Jane Doe/Reuters"},
    {"D6_credit_under_a_role", HEAD "Ann Lee\nAssistant professor of roads at the old school\nPhoto: Jane Doe/Reuters\n" STORY,
     "deck Assistant professor of roads at the old school; author Ann Lee; credit Photo: Jane Doe/Reuters"},
    {"D6_credit_of_the_caption_below", HEAD STORY "\nMen mend the stones of the old bridge.\nImage source, Getty Images\nImage caption, The mill in the years before it was lost\n" LONG_REST,
     "caption The mill in the years before it was lost; credit Image source, Getty Images; paragraphs 6"},
    {"D6_label_on_the_line_before", HEAD STORY "\nMedia caption\nWho mends the old bridge?\n" LONG_REST, "caption Who mends the old bridge?; paragraphs 5"},
    {"D6_photo_by_on_the_next_line", HEAD "By Ann Lee\nThe old bridge, which has been closed since March.\n(Photo by Jane Doe / Getty Images)\n" STORY,
     "author Ann Lee; caption The old bridge, which has been closed since March.; credit Photo by Jane Doe / Getty Images"},
    {"D2_photo_by_on_a_site", HEAD "By Ann Lee\nPhoto by Jane Doe on Unsplash\n" STORY, "author Ann Lee; credit Photo by Jane Doe on Unsplash"},
    {"D6_hidden_caption", HEAD "By Jane Miller\nThe old foghorn in Maine. Residents voted to keep it.\nRyan Bell/Maine Public\nhide caption\ntoggle caption\nRyan Bell/Maine Public\n" STORY,
     "author Jane Miller; caption The old foghorn in Maine. Residents voted to keep it.; credit Ryan Bell/Maine Public"},
    {"D6_counted_and_repeated", HEAD "Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026. (AP Photo/Ana Brito)\n1 of 2 | Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026. (AP Photo/Ana Brito)\n" STORY,
     "caption Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026.; credit AP Photo/Ana Brito"},
    {"D6_twice_above_its_credit", HEAD "The old centre has 62 stalls.\nThe old centre has 62 stalls.\nST PHOTO: LIM JIA HUI\n" STORY,
     "caption The old centre has 62 stalls.; credit ST PHOTO: LIM JIA HUI"},
    {"D6_twice_between_paragraphs", HEAD "By Ann Lee\n" STORY "\nHarold Miller, 91, with his marrow at the flower show on Saturday\nHarold Miller, 91, with his marrow at the flower show on Saturday\n" LONG_REST,
     "author Ann Lee; caption Harold Miller, 91, with his marrow at the flower show on Saturday; paragraphs 5"},
    {"D6_first_without_its_credit", HEAD "Swimmers at the pier at Tarn.\nSwimmers at the pier at Tarn. Photograph: Nora Tierney\n" STORY,
     "caption Swimmers at the pier at Tarn.; credit Photograph: Nora Tierney"},
    {"D6_twice_and_another",
     HEAD "The old bridge at dawn (AP Photo/Jane Miller)\nThe old bridge at dawn (AP Photo/Jane Miller)\nThe mill at dusk (AP Photo/John Roe)\n" STORY,
     "caption The old bridge at dawn; credit AP Photo/Jane Miller; caption The mill at dusk; credit AP Photo/John Roe"},
    {"B16_standfirst_of_sentences", HEAD "\nHe said that the council of the town had paid for all of the work on the bridge, which was shut for years, and that all may walk on it when they want to do so.\n\nBy Jane Doe\n28 January 2026\n" STORY LONG_REST,
     "deck He said that the council of the town had paid for all of the work on the bridge, which was shut for years, and that all may walk on it when they want to do so.; author Jane Doe; date 2026-01-28; paragraphs 5"},
    {"B16_lead_with_a_dateline", HEAD "HARBOUR, Maine - He said that the council of the town had paid for all of the work on the bridge, which was shut for years, and that all may walk on it when they want to do so.\nBy Jane Doe\n" STORY LONG_REST,
     "author Jane Doe; paragraphs 6"},
    {"B16_lead_before_days", HEAD "\nHe said that the council of the town had paid for all of the work on the bridge, which was shut for years, and that all may walk on it when they want to do so.\n\nMonday, 26 January 2026\n" STORY "\nTuesday, 27 January 2026\n" LONG_REST,
     "date 2026-01-26; paragraphs 6"},
    {"B16_story_above_its_sign_off", HEAD "\nThe mayor of the town said on Monday that the old bridge over the river is open to all who want to walk.\n\nIt was built in the years when the town had a mill and a school.\n\n"
     "(Reporting by Jane Miller; Editing by John Roe)\n\nIt had rained for most of the day, and nobody was seen on the road to the old mill or near the school.\n\n"
     "On summer days some three hundred people had taken the ferry instead, which the council runs at a loss.\n\nThe floor is of oak from the woods of the town, and it should last for a "
     "hundred years if it is kept from the rain and from the men of the mill who used to cut it.\n",
     "author Jane Miller (reporting); author John Roe (editing); paragraphs 5"},
    {"D6_buttons_around", HEAD "Enlarge this image\nThe old bridge at dawn on Monday (AP Photo/Jane Miller)\ntoggle caption\n" STORY,
     "caption The old bridge at dawn on Monday; credit AP Photo/Jane Miller"},
    {"D7_sentence", HEAD "The mayor walks over the old bridge on Monday as people of the town look on. Photo: Jane Miller/Reuters\n" STORY,
     "caption The mayor walks over the old bridge on Monday as people of the town look on.; credit Photo: Jane Miller/Reuters"},
    {"D9_agencies_alone", HEAD "The old bridge at dawn on Monday. POOL / TASS\n" STORY,
     "caption The old bridge at dawn on Monday.; credit POOL / TASS"},
    {"E5_subhead", HEAD "\nBy Jane Miller\n" STORY "\nThe council is to meet again in the spring, when it will say what is to be done with the mill and with the land on which the school stood, and who is to pay for all of the work that is still to be done there.\n" "\nMill Costs\n" LONG_REST, "author Jane Miller; paragraphs 7"},
    {"E5_question_of_an_interview", HEAD "\nBy Jane Miller\n" STORY "\nThe council is to meet again in the spring, when it will say what is to be done with the mill and with the land on which the school stood, and who is to pay for all of the work that is still to be done there.\n" "\nWhat is to be done with the old mill now?\n" LONG_REST, "author Jane Miller; paragraphs 7"},
    {"E5_numbered_subheads", "Jump to Recipe\n7 soups to make when you can't face the shops\nFrom a five-minute miso to a slow bean pot, all from the cupboard\nYasmin Miller | Food editor\n"
     "Thursday 9 January 2025\n\nIt is dark at four and the fridge is bare. These are the soups I make in the week when nobody wants to go out.\n\n"
     "1. Five-minute miso\nWhisk two spoons of miso into hot water with a handful of frozen peas. Serve at once.\n\n"
     "2. Tinned tomato and rice\nFry an onion until it is soft, then add a tin of tomatoes, a tin of water and a fistful of rice. Cook for 20 minutes.\n\n"
     "3. White bean and sage\nThis one wants an hour, but it wants nothing from you while it cooks.\n",
     "headline 7 soups to make when you can't face the shops; deck From a five-minute miso to a slow bean pot, all from the cupboard; author Yasmin Miller / Food editor; date 2025-01-09; paragraphs 7"},
    {"E5_link_between_paragraphs", HEAD "\nBy Jane Miller\n" STORY "\nThe council is to meet again in the spring, when it will say what is to be done with the mill and with the land on which the school stood, and who is to pay for all of the work that is still to be done there.\n" "\nRead: Mill Costs\n" LONG_REST, "author Jane Miller; paragraphs 6"},
    {"E5_name_between_paragraphs", HEAD "\nBy Jane Miller\n" STORY "\nThe council is to meet again in the spring, when it will say what is to be done with the mill and with the land on which the school stood, and who is to pay for all of the work that is still to be done there.\n" "\nPeter Roe, miller\n" LONG_REST, "author Jane Miller; paragraphs 6"},
    {"E5_other_stories", HEAD STORY "\nMore stories\nBoston council fights over new road\nPeter Clark leaves London for Rome\n", ""},
    {"E6_clock_of_an_entry", HEAD STORY "\n10.47 GMT\n\nThe mayor has now walked over the old bridge, and the people of the town walk after him with flags.\n",
     "paragraphs 4"},
    {"E6_clock_and_name_of_an_entry", HEAD STORY "\n16.12 GMT\n\nHauliers welcome freeze\n\nThe head of the association, Dennis Crowe, says the bridge is \"a lifeline\" for small "
     "firms.\n\n15.40 GMT\n\nAsha Miller\n\nThe Liberal Democrats say that the money is less than a third of what is needed.\n",
     "paragraphs 5"},
    {"E8_brackets_in_quotes", HEAD STORY "\n\"[He] said it was redy [sic],\" the mayor said of the man who had built it in the years of the mill.\n",
     "paragraphs 4"},
    {"E3_author_note_above_the_story", HEAD "By Jane Miller\nJane Miller reported from Eureka, Calif.\n" STORY, "author Jane Miller"},
    {"E3_author_note_under_the_name", HEAD "by Jane Miller\nMay 6, 2026, 9:30 AM EDT\nJane Miller\nis a senior reviewer who has written of bridges and audio for ten years.\n" STORY,
     "author Jane Miller; date 2026-05-06T09:30-04:00"},
    {"E3_title_and_surname_of_the_author", HEAD "By Jane Miller\nDr. Miller teaches the history of roads at the old school and is the author of a book on bridges.\n" STORY, "author Jane Miller"},
    {"E3_title_and_another_surname", HEAD "By Jane Miller\nDr. Clark teaches the history of roads at the old school and has written a book on bridges.\n" STORY, "author Jane Miller; paragraphs 4"},
    {"E6_author_who_speaks", HEAD "By Jane Miller\n" STORY "\nJANE MILLER: The most important thing that a new bridge has to do is to stand, and this one does.\n", "author Jane Miller; paragraphs 4"},
    {"E6_author_who_speaks_in_a_transcript", HEAD "By Jane Miller\n" STORY "\nJANE MILLER, BYLINE: At the old mill in the town the lights used to stay on, and the men of the night shift came in to eat.\n", "author Jane Miller; paragraphs 4"},
    {"E3_author_note_before_other_prose", HEAD "By Jane Miller\n" STORY "\nJane Miller is a reporter of the Courier who has written of bridges and of the sea for all of ten years.\n" LONG_REST
     "\nThe council is to meet again in the spring, when it will say what is to be done with the mill and with the land on which the school stood, and who is to pay for all of the work that is still to be done there.\n" LONG_REST, "author Jane Miller; paragraphs 8"},
    {"E3_author_note_at_the_end", HEAD "By Jane Miller\n" STORY "\nJane Miller covers the council and the harbour, and she has a cat that is called Tom.\n", "author Jane Miller"},
    {"E3_version_in_print", HEAD STORY "\nA version of this article appears in print on April 3, 2026, with the headline: Old Bridge Is Open to All at Last.\n", ""},
    {"E3_all_rights_in_a_sentence", HEAD STORY "\nAll rights reserved. This material, and other things on this site, may not be printed or sent on without the leave of the owner.\n", ""},
    {"E3_call_in_capitals", HEAD STORY "\nCLICK HERE TO GET THE COURIER APP\n", ""},
    {"E3_wall_in_capitals", HEAD "By Ann Lee\n" STORY "\nTHIS STORY OF THE COURIER IS FREE TO ALL WHO READ. REGISTER TO UNLOCK.\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_capitals_of_the_story", HEAD "By Ann Lee\n" STORY "\nTHE OLD BRIDGE IS OPEN TO ALL WHO WANT TO WALK ON IT, A SIGN SAYS.\n" LONG_REST, "author Ann Lee; paragraphs 6"},
    {"E3_contact_of_the_author", HEAD "By Jane Miller\n" STORY "\nContact Jane Miller at jmiller@gmail.com or 555-0119, or follow her there.\n", "author Jane Miller"},
    {"E3_reach_the_author", HEAD "By Jane Miller\n" STORY LONG_REST "\nReach Jane Miller at jmiller@gmail.com or on X @jmiller.\n" BUTTONS, "author Jane Miller; paragraphs 5"},
    {"E3_handle_of_the_author", HEAD "By Jane Miller\n" STORY "\nFollow Jane Miller on Twitter @jmiller.\n", "author Jane Miller"},
    {"E3_views_of_the_author", HEAD STORY "\nThe views expressed in this article are those of the author and not of all who work here.\n", ""},
    {"E3_commission", HEAD STORY "\nWe may earn a commission if you buy something through the links on this page.\n", ""},
    {"E3_paid_content", HEAD STORY "\nThis content was produced by a studio for a builder of bridges, and the newsroom had no part in it.\n", ""},
    {"E3_failed_video", HEAD "By Ann Lee\n" STORY "\nWe apologize, but this video has failed to load.\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_call_to_readers_with_stories", HEAD "By Ann Lee\n" STORY "\nDo you have a story of your own to tell? Email us at desk@harbour.example and we will read it.\n" LONG_REST, "author Ann Lee; outlet harbour; paragraphs 5"},
    {"E3_material_of_an_agency", HEAD STORY "\nThis material may not be published, broadcast, rewritten or redistributed.\n", ""},
    {"E3_contact_of_the_press", HEAD STORY "\nMedia Contact:\nJane Miller\nDirector of Communications\njmiller@harbour.example\n555-0119\n", "outlet harbour"},
    {"E3_contact_and_its_company", HEAD "By Ann Lee\n" STORY "\nContact information\n\nHarbour Holdings Inc.\n\nJane Miller\n", "author Ann Lee"},
    {"E3_about_the_author", HEAD STORY "\nAbout the author\n\nJane Miller\n\nReporter\n", "author Jane Miller / Reporter"},
    {"E3_contact_in_the_story", HEAD STORY "\nContact with the mayor was lost in the fog, and no one knows to this day where he had been.\n", "paragraphs 4"},
    {"E3_site_within_the_story", HEAD STORY "\nBy signing up, you say that you are of age and agree to our terms of use, which may be read on another page of this site.\n" LONG_REST, "paragraphs 5"},
    {"E3_short_word_of_the_site", HEAD STORY "\nPlease read our comment policy before commenting.\n" LONG_REST, "paragraphs 5"},
    {"E3_site_of_a_story", HEAD STORY "\nThe mayor said that the terms of use of the new bridge are to be read by all who want to walk on it.\n" LONG_REST, "paragraphs 6"},
    {"E3_site_that_asks_for_consent", "We value your privacy\nWe and our 84 partners store and/or access information on a device, such as cookies and process personal data, such as "
     "unique identifiers and standard information sent by a device for ads.\nAGREE\n\n" HEAD "By Ann Lee\n" STORY, "author Ann Lee"},
    {"E3_site_in_a_quote", HEAD STORY "\n\"If you walk on the bridge, you agree to our terms of use, as you do when you walk on the old pier,\" the mayor said.\n" LONG_REST, "paragraphs 6"},
    {"E3_call_that_asks", HEAD STORY "\nWant more stories like this? Then sign up, and they are sent to you when they are out.\n", ""},
    {"E3_words_of_a_call_in_the_passive", HEAD "By Ann Lee\n" STORY "\nAdvertisement\n\nThe trip to the bridge of the mayor was paid for by a bank in the town.\n" BUTTONS, "author Ann Lee; paragraphs 4"},
    {"E3_words_of_a_call_that_are_told", HEAD "By Ann Lee\n" STORY "\nAdvertisement\n\nThe town found the fault, Miller said, as it went on to sign up more of its people through the week.\n" BUTTONS,
     "author Ann Lee; paragraphs 4"},
    {"E3_newsletter_of_an_agency", HEAD "By Ann Lee\n" STORY "\nThe Harbour Tariff Watch newsletter is your daily guide to the latest trade and tariff news of the coast. Sign up here.\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_not_edited", HEAD "By Ann Lee\n" STORY "\n(This story has not been edited by the staff of the paper and is taken from a feed of an agency.)\n", "author Ann Lee"},
    {"E3_original_article", HEAD "By Ann Lee\n" STORY "\nRead the original article on Accra Daily Post.\n", "author Ann Lee"},
    {"E3_call_for_tips", HEAD STORY "\nHave a news tip? Call us on 555-0100, and we will look into it with you.\n", ""},
    {"E4_initials_at_the_end", HEAD STORY "\nvk/yad/jj\n", ""},
    {"E4_over_at_hashes", HEAD STORY "\n# # #\n\nAbout the Town\nThe Town of Harlow serves its people with two bridges and a mill, and has done so since 1850.\n", ""},
    {"E4_over_at_thirty", HEAD STORY "\n-30-\n\nAbout the Town\nThe Town of Harlow serves its people with two bridges and a mill, and has done so since 1850.\n", ""},
    {"E4_over_at_the_word", HEAD STORY "\n-ENDS-\n\nAbout the Town\nThe Town of Harlow serves its people with two bridges and a mill, and has done so since 1850.\n", ""},
    {"E4_goes_on_behind_stars", HEAD STORY "\n* * *\n\nAbout the Town\nThe Town of Harlow serves its people with two bridges and a mill, and has done so since 1850.\n", "paragraphs 5"},
    {"E4_end_and_year", HEAD STORY "\n(END/2026)\n", ""},
    {"E4_end_in_brackets", HEAD STORY "\n(END)\n", ""},
    {"E3_published_in", HEAD STORY "\nPublished in Dawn, April 14th, 2026\n", "date 2026-04-14; outlet Dawn"},
    {"E3_short_sentence_before_the_tail", HEAD "By Jane Miller\n" STORY "\nNo one was hurt.\n" BUTTONS, "author Jane Miller; paragraphs 4"},
    {"E3_no_comment_within", HEAD "By Jane Miller\nT" LEAD "It was built in the years when the town had a mill and a school, and it has been shut since the mill was lost to fire.\n"
     "Millford declined to comment.\nThe floor is of oak from the woods of the town, and it should last for a hundred years if it is kept from the rain.\n"
     "On summer days some three hundred people had taken the ferry instead, which the council runs at a loss.\n",
     "author Jane Miller; paragraphs 5"},
    {"E3_call_to_comment_before_the_tail", HEAD "By Jane Miller\n" STORY "\nLog in to comment.\n" BUTTONS, "author Jane Miller"},
    {"E3_short_sentence_of_names_before_the_tail", HEAD "By Jane Miller\n" STORY "\nPoland's Marek Zych took bronze.\n" BUTTONS, "author Jane Miller; paragraphs 4"},
    {"E3_heading_with_a_stop_before_the_tail", HEAD "By Jane Miller\n" STORY "\nMayor Marek Zych Opens Old Bridge.\n" BUTTONS, "author Jane Miller"},
    {"E3_short_speech_before_the_tail", HEAD "By Jane Miller\n" STORY "\n\"It's only a bridge,\" she added.\n" BUTTONS, "author Jane Miller; paragraphs 4"},
    {"E3_column_of_letters", "Letters to the editor: Potholes, pigeons and the price of stamps\nFriday, 9 May 2025\n\nFill the holes\nSir, I counted 61 potholes between the church and the station on Tuesday. Is this a record?\n"
     "Jean Miller\nHigh Street, Harlow\n\nLeave the pigeons be\nSir, I was saddened by the letter from Mr Hill (May 2). Pigeons were here before the bandstand.\nP. J. Roe\nStation Road, Harlow\n",
     "headline Letters to the editor: Potholes, pigeons and the price of stamps; author Jean Miller; date 2025-05-09; paragraphs 2"},
    {"E3_pull_quote", HEAD "By Ann Lee\n" STORY "\n\u201CIt should last for a hundred years if it is kept from the rain.\u201D\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_pull_quote_in_other_words", HEAD "By Ann Lee\n" STORY "\n\u201CIt should last for a thousand years if it is kept from the rain.\u201D\n" LONG_REST, "author Ann Lee; paragraphs 6"},
    {"E3_statement_in_full", HEAD "By Ann Lee\n" STORY LONG_REST "\nThe floor is of oak from the woods of the town.\n\nIt should last for a hundred years if it is kept from the rain.\n", "author Ann Lee; paragraphs 7"},
    {"E3_items_that_semicolons_end", HEAD "By Ann Lee\n" STORY "\nThe traders of the town are asked to do three things, which the council wrote down in a plan of its own last year:\nKeep to the square by the mill;\n"
     "Help to maintain order; and\nWork with the council and with all those who live by the river and walk on the bridge at night.\n" LONG_REST, "author Ann Lee; paragraphs 9"},
    {"E3_line_that_a_semicolon_ends", HEAD "By Ann Lee\n" STORY "\nKeep to the square by the mill;\n" BUTTONS, "author Ann Lee"},
    {"E3_calls_of_a_contributor", HEAD "By Ann Lee\n" STORY "\nFollow me on Twitter or LinkedIn. Check out my website or some of my other work here.\n", "author Ann Lee"},
    {"E3_access_to_the_article", HEAD "By Ann Lee\nYou have full access to this article via the library of your town.\n" STORY, "author Ann Lee"},
    {"E3_comments_held_back", HEAD "By Ann Lee\n" STORY "\nNote: we are for now looking at all comments submitted, to deal with a lot of spam.\n", "author Ann Lee"},
    {"E3_joint_publication", HEAD "By Ann Lee\n" STORY "\nThis article is a joint publication of the Courier and Tide Magazine, a newsroom that looks at the work of those who fish.\n", "author Ann Lee; outlet the Courier"},
    {"E3_copy_of_the_print_edition", HEAD "By Ann Lee\nSubscribe now to read the news of the harbour.\nCourier ePaper, an electronic replica of the print edition to view at home and share.\nDaily puzzles.\n" STORY, "author Ann Lee"},
    {"E3_link_in_capitals", HEAD "By Ann Lee\n" STORY "\nMORE: The mayor spars with the council of the town as the mill looms over the river.\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_link_behind_a_bar", HEAD "By Ann Lee\n" STORY "\nWATCH | The mayor of the town says what is to be done with the mill.\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_more_of_the_story", HEAD "By Ann Lee\n" STORY "\nMore than one of those who walk on the bridge said: it is a small one, and the town needs two.\n" LONG_REST, "author Ann Lee; paragraphs 6"},
    {"E3_author_in_first_person", HEAD "By Ann Lee\n" STORY "\nI am a freelance writer who lives by the river, and I have told of the town and its bridges for twenty years.\n", "author Ann Lee"},
    {"E3_first_person_of_the_story", HEAD "By Ann Lee\n" STORY "\nI am a child of the town, and I have walked on the bridge in all of the years of my life that I was here.\n", "author Ann Lee; paragraphs 4"},
    {"E5_story_behind_a_list", HEAD "By Ann Lee\n" STORY "\nTop Stories from Harbour 7\nTown council fights over new road\nFerry breaks down on its first day out\nFree tax help at the library\n" "Crews from three towns mended its floor of oak this winter.\nWork goes on until June, mayor Peter Miller said.\n", "author Ann Lee; paragraphs 5"},
    {"E5_speech_behind_other_stories", HEAD "By Ann Lee\n" STORY "\nRelated Stories\nTown council fights over new road\nFerry breaks down on its first day out\n\nThe mill will open in the spring, the owner of the bridge said on Monday.\n",
     "author Ann Lee; paragraphs 4"},
    {"E5_sentence_behind_other_stories", HEAD "By Ann Lee\n" STORY "\nRelated Stories\nTown council fights over new road\nFerry breaks down on its first day out\n\nA look at what an old bridge is worth to the people who live beside it.\n",
     "author Ann Lee"},
    {"E5_speech_behind_an_advertisement", HEAD "By Ann Lee\n" STORY "\nAdvertisement 2\nStory continues below\nThis advertisement has not loaded yet, but your article continues below.\n\n"
     "The mill will open in the spring, the owner of the bridge said on Monday.\n", "author Ann Lee; paragraphs 4"},
    {"E5_comment_behind_a_list", HEAD "By Ann Lee\n" STORY "\nTop Stories\nTown council fights over new road\nComments\nPeter Miller\n2 hours ago\n" "Crews from three towns mended its floor of oak this winter.\nWork goes on until June, mayor Peter Miller said.\n", "author Ann Lee"},
    {"E5_story_of_another_behind_a_list", HEAD "By Ann Lee\n" STORY "\nTop Stories\nTown council fights over new road\nBy Peter Miller\n" "Crews from three towns mended its floor of oak this winter.\nWork goes on until June, mayor Peter Miller said.\n", "author Ann Lee"},
    {"E3_story_in_german", "Brand im S\u00E4gewerk von Hellerode\nVon Hans M\u00FCller\n10.03.2026, 14:32 Uhr\nKommentare\nDrucken\nTeilen\n"
     "Ein S\u00E4gewerk in Hellerode ist in der Nacht in Brand geraten. Verletzt wurde niemand, der Schaden ist hoch.\n"
     "Hellerode \u2013 Bei einem Brand in einem S\u00E4gewerk ist in der Nacht auf Dienstag ein Schaden von rund 400.000 Euro entstanden, wie die Polizei mitteilte.\n"
     "Die Feuerwehr konnte verhindern, dass das Feuer auf ein Wohnhaus \u00FCbergriff.\n", "headline Brand im S\u00E4gewerk von Hellerode; author Hans M\u00FCller; date 2026-03-10T14:32"},
    {"E3_story_in_spanish", "La sequ\u00EDa obliga a racionar el agua en doce pueblos de la comarca\nEl embalse de Valdecorva est\u00E1 al 9% de su capacidad\nMarta Quintanilla\n05/03/2026\n"
     "Doce municipios de la comarca de Valdecorva tendr\u00E1n agua solo seis horas al d\u00EDa a partir de este lunes. As\u00ED lo acord\u00F3 el s\u00E1bado la mancomunidad, despu\u00E9s de que el embalse cayera al 9% de su capacidad.\n"
     "\"No nos queda otra\", explic\u00F3 el presidente de la mancomunidad. \"Si no llueve antes de mayo, habr\u00E1 que traer cisternas\".\n"
     "Los regantes han aceptado renunciar a la campa\u00F1a de ma\u00EDz.\n",
     "headline La sequ\u00EDa obliga a racionar el agua en doce pueblos de la comarca; deck El embalse de Valdecorva est\u00E1 al 9% de su capacidad; author Marta Quintanilla; date 2026-03-05"},
    {"D2_house_and_photo_in_brackets", HEAD "By Ann Lee\nThe mayor on Tuesday opened the old bridge in Harlow, which had been shut for years. (HT Photo)\n" STORY,
     "author Ann Lee; caption The mayor on Tuesday opened the old bridge in Harlow, which had been shut for years.; credit HT Photo"},
    {"D6_twin_under_the_headline", HEAD "The old bridge carries 14,000 people a day\nThe old bridge carries 14,000 people a day\nBy Ann Lee\n" STORY, "author Ann Lee; caption The old bridge carries 14,000 people a day"},
    {"D6_deck_that_shows_something", HEAD "The old bridge carries 14,000 people a day\nBy Ann Lee\n" STORY, "deck The old bridge carries 14,000 people a day; author Ann Lee"},
    {"E6_entries_of_a_live_blog", HEAD "By Ann Lee\n10.15 GMT\nMill is open too\nPeter Miller\nVisitors may walk through its halls, Miller said on Monday.\nShare\n10.03 GMT\nOld ferry sails on\nIts master told passengers to take their seats.\nShare\n"
     "9.50 GMT\n" STORY, "author Ann Lee; paragraphs 7"},
    {"E6_lengths_of_films", HEAD "By Ann Lee\n1:05\nMill is open too\n10:03\nOld ferry sails on\n" STORY, "author Ann Lee"},
    {"E5_paragraph_behind_a_link",
     "Le maire de Sainte-Berthe veut rouvrir la ligne de train\n"
     "Ferm\u00E9e depuis 1987, la voie ferr\u00E9e pourrait de nouveau accueillir des voyageurs d'ici \u00E0 2029.\n"
     "Par \u00C9lodie Marchant\n"
     "Publi\u00E9 le 9 mars 2026 \u00E0 18h04, modifi\u00E9 le 10 mars 2026 \u00E0 07h12\n"
     "Lecture 3 min.\n"
     "La gare de Sainte-Berthe, le 4 mars. LUC DELORME / OUEST-COURRIER\n"
     "\u00AB Ce train, on l'attend depuis quarante ans. \u00BB \u00C0 71 ans, G\u00E9rard Poulain, maire de Sainte-Berthe, n'a pas renonc\u00E9.\n"
     "L'\u00E9lu a pr\u00E9sent\u00E9 lundi un plan de 24 millions d'euros pour rouvrir les 31 kilom\u00E8tres de voie qui relient sa commune \u00E0 la pr\u00E9fecture.\n"
     "La r\u00E9gion, qui doit financer la moiti\u00E9 des travaux, n'a pas encore donn\u00E9 son accord. \u00AB Nous \u00E9tudions le dossier \u00BB, indique-t-on au conseil r\u00E9gional.\n"
     "Lire aussi : Les petites gares, dernier rempart contre l'isolement\n"
     "Pour les habitants, l'enjeu est quotidien. \u00AB Je fais deux heures de voiture par jour \u00BB, raconte Nadia Berrada, infirmi\u00E8re.\n"
     "\u00C9lodie Marchant (\u00E0 Sainte-Berthe)\n",
     "headline Le maire de Sainte-Berthe veut rouvrir la ligne de train; deck Ferm\u00E9e depuis 1987, la voie ferr\u00E9e pourrait de nouveau accueillir des voyageurs d'ici \u00E0 2029.; author \u00C9lodie Marchant; date 2026-03-09T18:04; updated 2026-03-10T07:12; outlet OUEST-COURRIER; caption La gare de Sainte-Berthe, le 4 mars.; credit LUC DELORME / OUEST-COURRIER; paragraphs 4"},
    {"E5_note_behind_a_heading", HEAD "By Ann Lee\n" STORY LONG_REST "\nAbout the author\nPeter Miller has told of towns and rivers for twenty years, most of them in Harlow.\n" BUTTONS, "author Ann Lee; paragraphs 5"},
    {"D3_direction_without_a_stop", HEAD "By Ann Lee\n" STORY "\nPeter Miller (left) may walk on the bridge with Anna Clark (right)\n" LONG_REST, "author Ann Lee; caption Peter Miller (left) may walk on the bridge with Anna Clark (right); paragraphs 5"},
    {"E3_link_in_capitals_alone", HEAD "By Ann Lee\n" STORY "\nLONE SAILOR FOUND ALIVE AFTER TWO MONTHS AT SEA\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E3_subhead_in_capitals", HEAD "By Ann Lee\n" STORY "\nBREAKING THE NEWS TO THE TOWN\n" LONG_REST, "author Ann Lee; paragraphs 6"},
    {"D2_submitted_by", HEAD "By Ann Lee\nThe old bridge in Harlow goes dark in April. (Submitted by Harlow Museum)\n" STORY, "author Ann Lee; caption The old bridge in Harlow goes dark in April.; credit Submitted by Harlow Museum"},
    {"D2_price_is_no_credit", "The Best Desk Lamp for Small Rooms\nPhotograph: HRL\nHRL Co-op Reading Lamp 20\n$139 at HRL\n" STORY, "headline The Best Desk Lamp for Small Rooms; credit Photograph: HRL"},
    {"A6_wrapped_line_with_years_ago",
     "Mayor opens old bridge over river at last\n\nThe mayor of the town said on Monday that the\nold bridge over the river had been built some\n12 years ago, in 2014, and that the road to\n"
     "the mill would be opened to all who want to\nwalk on it, and that the council had paid for it.\n\nIt was built in the years when the town had a\nmill and a school, and it has been shut since\n"
     "the mill was lost to fire. The council had\npaid for it, and the mayor was glad of that.\n", "paragraphs 2"},
    {"E1_more_from_a_source", HEAD STORY "\nMore from the Coast Guard, which has towed two boats into the harbour of Harlow. Ann Lee posted:\n\n\"Nineteen people are ashore, and all of them are hungry now.\"\n" LONG_REST, "paragraphs 7"},
    {"E2_legal_words_under_what_a_company_is",
     "FOR IMMEDIATE RELEASE\nHarker Therapeutics Announces Positive Phase 3 Results for HT-204 in Chronic Migraine\n"
     "HARLOW, Mass., March 24, 2026 (GLOBE NEWSWIRE) -- Harker Therapeutics, Inc. (Nasdaq: HRKR), a clinical-stage company, today announced that its Phase 3 trial of HT-204 met its primary endpoint.\n"
     "\"These results exceed what we dared to hope for,\" said Dr. Ann Lee, Chief Medical Officer of Harker. \"We plan to submit a New Drug Application to the FDA by the end of the year.\"\n"
     "The trial enrolled 1,204 adults at 98 sites in the United States, Canada and Poland. Professor Peter Miller of King's College London, the study's principal investigator, said patients reported 6.2 fewer migraine days a month.\n"
     "About Harker Therapeutics\nHarker Therapeutics is a clinical-stage company based in Harlow, Massachusetts, developing treatments for disorders of the brain. For more information, visit www.harkertx.example and follow us on LinkedIn.\n"
     "Forward-Looking Statements\nThis press release contains forward-looking statements within the meaning of the Securities Reform Act of 1995.\n\nInvestor Contact:\nTim Hill\nHarker Therapeutics, Inc.\n617-555-0188\n",
     "headline Harker Therapeutics Announces Positive Phase 3 Results for HT-204 in Chronic Migraine; date 2026-03-24; paragraphs 4"},
    {"E1_app_that_is_told_of", HEAD STORY "\nOur app was never meant for children, said Tom Hill, who made it with his sister, and who had come to town to say so on Monday.\n", "paragraphs 4"},
    {"D2_dash_in_a_sentence", HEAD STORY "\nThe winner of the first prize at the fair on Monday \u2013 Ann Doe, Harlow High School\n", "paragraphs 4"},
    {"E2_words_of_the_shelf", HEAD STORY "\nPublished under: 2024 Bridges , Mills , Bridge-Building , Open the Bridge , Harlow Council , Ann Lee , Tolls , Peter Miller , Harlow , Harlow Senate , Second Bridge\n", ""},
    {"E6_first_of_numbered_heads", HEAD "By Ann Lee\n" STORY "\n1. One good thing\n" LONG_REST "\n2. Ferry deal\n" STORY, "author Ann Lee; paragraphs 10"},
    {"E6_end_of_a_letter", HEAD "By Ann Lee\n" STORY "\nThat's all for today. See you tomorrow.\n\nYou are receiving this email because you signed up at some point for it.\n", "author Ann Lee"},
    {"E1_short_story_of_a_wire",
     "Quake kills 14 in southern Peru\n"
     "by Luis Carranza\n"
     "LIMA, March 10, 2026 (AFP) - A powerful earthquake in southern Peru killed at least 14 people, officials said Tuesday, as rescuers dug through collapsed adobe homes.\n"
     "     The 6.8-magnitude quake struck overnight near San Blas.\n"
     "     \"Everything shook and then the lights went,\" said Rosa Mamani, 44.\n"
     "     Several villages were cut off by landslides.\n"
     "     lc/bfm\n",
     "headline Quake kills 14 in southern Peru; author Luis Carranza; date 2026-03-10; paragraphs 4"},
    {"A6_short_text_that_breaks_off_before_a_capital", "Council allows dog park on 4-3 vote\n\nBy Lena Marsh\n\nThe City Council approved a two-acre dog park at Hersey Street on\nTuesday after a hearing that ran past midnight.\n\n"
     "The vote was 4-3, with Mayor Tom Gil breaking the tie.\n", "headline Council allows dog park on 4-3 vote; author Lena Marsh; paragraphs 2"},
    {"E4_end_mark", HEAD STORY "\nENDS\n", ""},
    {"E3_advertisement_within_the_story", "Skip to content\nU.S.\nToday's Paper\nCentral bank holds rates as prices cool faster than forecast\nThe central bank left its interest rate unchanged on Tuesday after data showed that prices had slowed for a third month in a row.\nThe committee voted unanimously to keep the rate at 22.5 percent, Governor Tom Brown told a news conference in Harlow.\nAdvertisement\n\"The direction is encouraging, but it would be premature to declare victory,\" Brown said. \"We will wait until we are certain.\"\nAnalysts had been split. Nine of 15 economists surveyed last week expected no change, while the rest saw a cut of half a percentage point.\nGovernor Tom Brown speaks to reporters in Harlow on Tuesday.Credit...AFP\n\"This is a bank that was burned once and does not intend to be burned again,\" said Ann Lee, an economist at Harrow Capital in London.\nFood inflation, which hurts the poorest households most, fell to 17.1 percent in April from 19.8 percent a month earlier, the statistics office said on Monday.",
     "headline Central bank holds rates as prices cool faster than forecast; caption Governor Tom Brown speaks to reporters in Harlow on Tuesday.; credit Credit...AFP; warning relative_date; paragraphs 6"},
    {"E3_short_last_sentence_that_starts_with_an_article", HEAD "By Jane Doe\n5 May 2025\n" STORY "\nThe bridge at Harlow opens in June.\n\nJane Doe\nJane Doe joined the Courier in 2019 and covers towns.\nRead more\n",
     "author Jane Doe; date 2025-05-05; paragraphs 4"},
    {"E3_link_that_starts_with_an_article", HEAD "By Jane Doe\n5 May 2025\n" STORY "\nThe best of the Courier\n\nJane Doe\nJane Doe joined the Courier in 2019 and covers towns.\nRead more\n",
     "author Jane Doe; date 2025-05-05"},
    {"E3_sentence_behind_related_stories", HEAD "By Jane Doe\n" STORY "\nAdvertisement\nRelated stories\nTown council fights over new road\nThe council had been split. Nine of 15 saw no need.\nTown to sell old mill\n",
     "author Jane Doe"},
    {"D2_name_behind_the_caption", "Council approves 400 new homes beside Marlow quarry despite flood fears\nAnn Lee\nBy Ann Lee\nUpdated April 14, 2026 - 5.30pm\nSave\nShare\nPlans for 400 homes beside a disused quarry have been approved by councillors, despite warnings from residents that the land floods almost every winter.\nThe planning committee voted by seven to four in favour of the scheme, which its developer first submitted in 2023.\nResidents gathered outside the council chamber before the vote on Tuesday. Neil Farrow\n\"We have listened to every objection and we have changed the drainage twice,\" said Peter Ashdown, the director. \"Nobody wants to sell a house that floods.\"\nMore than 900 people signed a petition against the plans. Linda Cartwright, who organised it, said the decision was \"a slap in the face\" for people whose gardens had been under water.",
     "headline Council approves 400 new homes beside Marlow quarry despite flood fears; author Ann Lee; date 2026-04-14T17:30; caption Residents gathered outside the council chamber before the vote on Tuesday.; credit Neil Farrow; paragraphs 4"},
    {"D2_name_in_capitals_behind_a_bar", HEAD "The first stones of the bridge came from a quarry in the hills. | PETER FARROW\nBy Ann Lee\n5 May 2025\n" STORY,
     "author Ann Lee; date 2025-05-05; caption The first stones of the bridge came from a quarry in the hills.; credit PETER FARROW"},
    {"D2_letters_in_brackets_of_a_caption_printed_twice", HEAD "Residents gathered outside the town hall before the vote on Monday\nResidents gathered outside the town hall before the vote on Monday.(WDLT)\nBy Ann Lee\nPublished: Apr. 14, 2026 at 5:12 PM EDT|Updated: 16 hours ago\n" STORY,
     "deck Residents gathered outside the town hall before the vote on Monday; author Ann Lee; date 2026-04-14T17:12-04:00; caption Residents gathered outside the town hall before the vote on Monday.; credit WDLT"},
    {"D2_capitals_of_furniture_behind_a_stop", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nBest walks under 50 miles on a... SEE FULL GALLERY\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 5"},
    {"C14_note_on_two_authors", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nAnn Lee is a senior researcher of bridges. Tom Roe is a professor at the school in Harlow. Peter Farrow\n",
     "author Ann Lee; date 2025-05-05"},
    {"D2_letter_to_the_editor", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe bridge was shut for years and nobody told us why that was, and we should like to know. Peter Farrow\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 6"},
    {"D2_house_and_name_in_brackets_behind_no_stop", "Politics\nWorld\nBusiness\nSport\nCouncil approves 400 new homes beside Marlow quarry despite flood fears\nBy Ann Lee\nTopic:Housing\nTue 14 Apr 2026 at 5:02pm\nResidents gathered outside the council chamber before the vote on Tuesday (BBC News: Neil Farrow)\nIn short:\nPlans for 400 homes beside a disused quarry have been approved by councillors, despite warnings from residents that the land floods almost every winter.\nThe planning committee voted by seven to four in favour of the scheme, which its developer first submitted in 2023.\nMore than 900 people signed a petition against the plans. Linda Cartwright, who organised it, said the decision was \"a slap in the face\" for people whose gardens had been under water.",
     "headline Council approves 400 new homes beside Marlow quarry despite flood fears; author Ann Lee; date 2026-04-14T17:02; caption Residents gathered outside the council chamber before the vote on Tuesday; credit BBC News: Neil Farrow"},
    {"D2_university_in_brackets", HEAD "By Ann Lee\n5 May 2025\nA fibre seen under a lens in the workshop of the bridge. (University of Harlow)\n" STORY,
     "author Ann Lee; date 2025-05-05; caption A fibre seen under a lens in the workshop of the bridge.; credit University of Harlow"},
    {"D2_university_in_brackets_of_the_story", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nHe teaches history of bridges at the school in the town. (University of Harlow)\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 6"},
    {"D2_two_agencies_parted_by_a_dash", HEAD "The mayor of the town walks over the old bridge in Harlow.Ann Roe / AFP - Getty Images\nCreate your free profile or log in to save this article\nApril 14, 2026, 5:12 PM EDT\nBy Jane Miller\n" STORY,
     "author Jane Miller; date 2026-04-14T17:12-04:00; caption The mayor of the town walks over the old bridge in Harlow.; credit Ann Roe / AFP - Getty Images"},
    {"D2_agency_behind_a_dash", HEAD "By Jane Miller\nThe mayor of the town walks over the old bridge in Harlow - Getty Images\n" STORY,
     "author Jane Miller; caption The mayor of the town walks over the old bridge in Harlow; credit Getty Images"},
    {"D6_line_that_opens_a_gallery", HEAD "Jane Miller\nHarlow\nPublished April 14, 2026\nUpdated 3 hours ago\nOpen this photo in gallery:\nThe town gathered in front of the town hall before the vote on Tuesday.\nNeil Farrow/The Globe and Mail\n" STORY,
     "author Jane Miller; date 2026-04-14; outlet The Globe and Mail; caption The town gathered in front of the town hall before the vote on Tuesday.; credit Neil Farrow/The Globe and Mail"},
    {"D6_line_that_enlarges_a_picture_in_the_story", HEAD "By Jane Miller\n5 May 2025\n" STORY "\nView image in fullscreen\nThe town gathered in front of the town hall before the vote on Tuesday. Photograph: Ann Roe\n" LONG_REST,
     "author Jane Miller; date 2025-05-05; caption The town gathered in front of the town hall before the vote on Tuesday.; credit Photograph: Ann Roe; paragraphs 5"},
    {"D6_printed_twice_and_once_without_stop", HEAD "By Jane Miller\n5 May 2025\nThe mayor leaves the town hall after opening the bridge\nThe mayor leaves the town hall after opening the bridge.Image: Ann Roe/AFP\n" STORY,
     "author Jane Miller; date 2025-05-05; caption The mayor leaves the town hall after opening the bridge.; credit Image: Ann Roe/AFP"},
    {"D6_label_and_its_caption_of_few_words", HEAD "By Jane Miller\n5 May 2025\nImage: The bridge at dusk today\n" STORY,
     "author Jane Miller; date 2025-05-05; caption The bridge at dusk today"},
    {"D2_sign_and_slash_above_the_caption", HEAD "\u00A9 UNDP/Dennis Farrow\nHerder Joseph Lake shows the remains of a cow at the old bridge.\n14 April 2026 Climate and Environment\n" STORY,
     "date 2026-04-14; caption Herder Joseph Lake shows the remains of a cow at the old bridge.; credit \u00A9 UNDP/Dennis Farrow"},
    {"D2_credit_above_the_story", HEAD "By Ann Lee\n14 April 2026\n\u00A9 UNDP/Dennis Farrow\n" STORY,
     "author Ann Lee; date 2026-04-14"},
    {"D2_furniture_between_credit_and_date", HEAD "NBC News / Getty Images\nPrint\n14 April 2026\nBy Ann Lee\n" STORY,
     "author Ann Lee; date 2026-04-14; outlet NBC News; credit NBC News / Getty Images"},
    {"E3_call_to_join_a_channel", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nJoin HT's WhatsApp Channel and read of the bridge each day.\n",
     "author Ann Lee; date 2025-05-05"},
    {"E3_call_for_the_latest_news", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nFor the latest news of the bridge and the ferry, turn to WXQR-TV.\n",
     "author Ann Lee; date 2025-05-05"},
    {"E3_not_edited_but_for_the_headline", HEAD "By Ann Lee\n5 May 2025\n" STORY "\n(Except for the headline, all of this is as a wire of the hills sent it.)\n",
     "author Ann Lee; date 2025-05-05"},
    {"E3_last_sentence_of_a_service", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nSupport for the bridge grew when Twitter and Facebook showed it.\n",
     "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"E4_square_behind_the_last_word", "Scientists find microplastics in Antarctic snow far from any research base\nThe team now plans to return in the summer to measure how the plastic affects the melting of the ice. \u25A0\n",
     "headline Scientists find microplastics in Antarctic snow far from any research base; paragraphs 1"},
    {"D2_sign_behind_the_name_of_a_photographer", HEAD "By Ann Lee\n5 May 2025\nThe old bridge in Harlow on Monday. Peter Farrow/\u00A9 Harbour Views\n" STORY,
     "author Ann Lee; date 2025-05-05; caption The old bridge in Harlow on Monday.; credit Peter Farrow/\u00A9 Harbour Views"},
    {"D2_three_parts_between_bars", HEAD "By Ann Lee\n5 May 2025\nA prototype of the bridge on show at the fair in Harlow.\nMarcus Farrow | Bloomberg | Getty Images\n" STORY,
     "author Ann Lee; date 2025-05-05; credit Marcus Farrow | Bloomberg | Getty Images; paragraphs 4"},
    {"D2_sign_and_slash_under_the_caption", HEAD "By Ann Lee\n5 May 2025\nThe mayor leaves the town hall after opening the bridge\n\u00A9 Lukas Farrow/TASS\n" STORY,
     "author Ann Lee; date 2025-05-05; caption The mayor leaves the town hall after opening the bridge; credit \u00A9 Lukas Farrow/TASS"},
    {"D6_author_again_above_the_story", HEAD "by\n\nAnn Lee\n\nApr 14, 2026, 3:02 PM UTC\n\nA prototype of the bridge on show at the fair.\nA prototype of the bridge on show at the fair. Photo by Marcus Farrow / The Courier\nAnn Lee\n\nAnn Lee is a senior reviewer with over a decade of experience.\n" STORY,
     "author Ann Lee; date 2026-04-14T15:02Z; outlet The Courier; caption A prototype of the bridge on show at the fair.; credit Photo by Marcus Farrow / The Courier"},
    {"E3_advertising_of_a_subscriber", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nWhoever pays for the Courier meets less display advertising, so that we thank you.\n\nThe ads you do see are of the shops by the old bridge.\n",
     "author Ann Lee; date 2025-05-05"},
    {"E3_commission_of_a_shop", HEAD "By Ann Lee\n5 May 2025\nWe walk on each bridge that we praise. A ticket may earn us a commission.\n" STORY,
     "author Ann Lee; date 2025-05-05"},
    {"E3_advertising_told_of", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe town has less display advertising than before, the mayor said, and its shops have gone.\n",
     "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"E3_support_thanked_for", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe mayor said that your support makes the bridge what it is, and he thanked the guests for coming to the hall.\n",
     "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"E3_appeal_of_the_mayor", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nWhoever saw the boat hit the bridge should contact us at the town hall, the mayor said to all of the guests.\n",
     "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"D6_label_glued_to_its_caption", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nImage captionPeople of the town walk over the old bridge\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; caption People of the town walk over the old bridge; paragraphs 5"},
    {"D6_media_label_glued", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nMedia captionThe mayor being carried over the old bridge in Harlow\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; caption The mayor being carried over the old bridge in Harlow; paragraphs 5"},
    {"D6_source_and_caption_glued", HEAD "5 May 2025\nImage copyrightGetty Images\nImage captionThe mayor on the old bridge in Harlow\n" STORY,
     "date 2025-05-05; caption The mayor on the old bridge in Harlow"},
    {"D6_label_of_two_words_and_its_caption", HEAD "By Ann Lee\n5 May 2025\nImage copyright Getty Images\nImage caption The mayor on the old bridge in Harlow\n" STORY,
     "author Ann Lee; date 2025-05-05; caption The mayor on the old bridge in Harlow"},
    {"D2_caption_that_tells_what_is_done", HEAD "Ann Lee\nApr 14, 2026 \u00B7 06:30 am\nA rescued man is carried over the old bridge in Harlow on Saturday. | Arun Farrow\n" STORY,
     "author Ann Lee; date 2026-04-14T06:30; caption A rescued man is carried over the old bridge in Harlow on Saturday.; credit Arun Farrow"},
    {"D2_credit_on_three_lines_between_its_captions", HEAD "Harbour Public Radio | By Mike Farrow\nPublished April 14, 2026 at 5:02 PM EDT\nFacebook\nEmail\nThe mayor of the town walks over the old bridge in Harlow.\nCarla Roe\n/\nHarbour Public Radio\nThe mayor of the town walks over the old bridge in Harlow.\n" STORY,
     "author Mike Farrow; date 2026-04-14T17:02-04:00; outlet Harbour Public Radio; caption The mayor of the town walks over the old bridge in Harlow.; credit Carla Roe"},
    {"D2_name_and_slash_within_the_story", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe winner of the walk is named below.\nCarla Roe\n/\nHarbour Walkers\nThe others came in later.\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 6"},
    {"E4_what_a_feed_adds", HEAD "By Ann Lee\n" STORY "\nThe post Mayor opens old bridge appeared first on KQRL News Radio.\n", "author Ann Lee; outlet KQRL News Radio"},
    {"E4_what_appeared_first_in_a_sentence", HEAD "By Ann Lee\n" STORY "\nThe sickness appeared first in Pigs of the north, said Tom Hill of the council, and it was gone by May.\n\nIt appeared first on the farms by the river, Hill said, and then all over the town.\n", "author Ann Lee; paragraphs 5"},
    {"D6_title_of_an_author_is_no_credit", HEAD "By Ann Lee\nAP Business Writer\n\nNEW YORK (AP) \u2014 The bridge is open, the mayor said on Monday in the hall of the town.\n" STORY,
     "author Ann Lee / AP Business Writer; paragraphs 4"},
    {"E5_speakers_are_no_authors", HEAD "By Ann Lee\n\nMARY BELL, host:\n\nThe bridge is open.\n\nROXANNE HILL: (Laughter).\n\nMr. TOM FARROW (Columnist, Harbour Courier): Great.\n" STORY,
     "author Ann Lee; paragraphs 7"},
    {"D6_key_point_that_the_story_repeats", HEAD "By Ann Lee\n\nPublished Apr 14, 2026 05:02 pm\n\nAt A Glance\nThe animals broke into three barns at the edge of the town, where families had moved their herds in search of water.\n\nHerders of the town have given the council seven days to act after lions killed 30 head of cattle in two weeks.\n\nThe animals broke into three barns at the edge of the town, where families had moved their herds in search of water.\n\n\"We have lived with lions for generations, but this year they are hungry and so are we,\" said Joseph Lake, who lost nine cows.\n\nMayor Alice Brown urged the herders not to poison the animals and promised that claims would be paid by June.\n",
     "author Ann Lee; date 2026-04-14T17:02; paragraphs 4"},
    {"D6_first_words_of_a_caption_stand_for_the_picture", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nA flooded street in Harlow.\nA flooded street in Harlow in January. Photograph: Tom Hill/PA\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; caption A flooded street in Harlow in January.; credit Photograph: Tom Hill/PA; paragraphs 5"},
    {"D6_deck_that_a_caption_opens_with", HEAD "A town waits for its old bridge\nA town waits for its old bridge in January. Photograph: Tom Hill/PA\nBy Ann Lee\n5 May 2025\n" STORY,
     "deck A town waits for its old bridge; author Ann Lee; date 2025-05-05; caption A town waits for its old bridge in January.; credit Photograph: Tom Hill/PA"},
    {"D6_thumbnail", HEAD "The old bridge at dawn on Monday. Photo: Tom Hill\n\nthumbnail: The old bridge at dawn on Monday. Photo: Tom Hill\nAnn Lee\n5 May 2025\n" STORY,
     "author Ann Lee; date 2025-05-05; caption The old bridge at dawn on Monday.; credit Photo: Tom Hill"},
    {"E3_message_of_a_sponsor", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nSponsor Message\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 5"},
    {"D6_two_captions_printed_twice_each", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe sculpture, which cost 90,000 euros, stands on the pier in Harlow\n\nThe sculpture, which cost 90,000 euros, stands on the pier in Harlow\n\nMary Attwood, 71, said she walked past it twice\n\nMary Attwood, 71, said she walked past it twice\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; caption The sculpture, which cost 90,000 euros, stands on the pier in Harlow; caption Mary Attwood, 71, said she walked past it twice; paragraphs 5"},
    {"D6_short_caption_printed_twice_under_the_lead", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nThe market square in Harlow\nThe market square in Harlow\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; caption The market square in Harlow; paragraphs 5"},
    {"D6_sentence_printed_twice_above_the_story", HEAD "By Ann Lee\n5 May 2025\nFarmer Tom Hill walks through his dry field in Harlow on Sunday.\nFarmer Tom Hill walks through his dry field in Harlow on Sunday.\n" STORY,
     "author Ann Lee; date 2025-05-05; caption Farmer Tom Hill walks through his dry field in Harlow on Sunday."},
    {"D6_name_printed_twice_is_no_caption", HEAD "By Ann Lee\n5 May 2025\n" STORY "\nOld Bridge Harlow Mill\nOld Bridge Harlow Mill\n" LONG_REST,
     "author Ann Lee; date 2025-05-05; paragraphs 5"},
    {"D7_lead_under_a_caption_and_its_credit", "Flood wall in Harlow to be finished by autumn\nBy Ann Lee\n5 May 2025\n\nWorkers pour concrete for the flood wall on Mill Street in Harlow on Monday.\n\nTom Hill/Staff Photographer\nThe flood wall along Mill Street will be finished by the end of October, two months early, the town council was told on Monday.\n\nMary Bell, an engineer, said the dry spring had helped.\n\n\"We lost only four days to rain,\" she said.\n",
     "headline Flood wall in Harlow to be finished by autumn; author Ann Lee; date 2025-05-05; caption Workers pour concrete for the flood wall on Mill Street in Harlow on Monday.; credit Tom Hill/Staff Photographer"},
    {"D6_two_captions_with_their_credits_above_the_lead", HEAD "By Ann Lee\n5 May 2025\n\nWorkers pour concrete for the bridge in Harlow on Monday.\nTom Hill/AP\nThe mayor looks at the old bridge in Harlow on Monday.\nTom Hill/AP\n" STORY,
     "author Ann Lee; date 2025-05-05; caption Workers pour concrete for the bridge in Harlow on Monday.; credit Tom Hill/AP; caption The mayor looks at the old bridge in Harlow on Monday.; credit Tom Hill/AP"},
    {"E4_where_it_was_published_with_a_stop", HEAD "By Ann Lee\n" STORY "\nPublished in The Harbour Courier, June 4th, 2025.\n", "author Ann Lee; date 2025-06-04; outlet The Harbour Courier"},
    {"E4_published_tells_of_something", HEAD "By Ann Lee\n" STORY "\nPublished by the council on June 4th, 2025, the plan was soon lost.\n", "author Ann Lee; paragraphs 4"},
    {"E3_what_others_are_reading", HEAD "By Ann Lee\n" STORY "\nPeople are also reading\u2026\nHarlow man charged after chase\nFormer diner to become brewery\n" LONG_REST, "author Ann Lee; paragraphs 5"},
    {"E4_disclaimer", HEAD "By Ann Lee\n" STORY "\nDISCLAIMER: The Views, Comments and Opinions made by Readers on this platform do not represent the views of Harbour Group Limited.\n", "author Ann Lee"},
    {"E4_disclaimer_told_of", HEAD "By Ann Lee\n" STORY "\nDisclaimers do not help, Tom Hill of the council said, and the bridge would stay open to all who want to walk on it.\n", "author Ann Lee; paragraphs 4"},
    {"E4_call_to_improve", HEAD "By Ann Lee\n" STORY "\nHelp us improve! We're always striving to create great content. Share your thoughts on this article and rate it below.\n", "author Ann Lee"},
    {"E4_call_above_the_story", HEAD "By Ann Lee\n5 May 2025\n\nListen to this article\n\nEstimated 3 minutes\nThe audio version of this article is generated by text-to-speech, a technology based on machines that learn.\n" STORY, "author Ann Lee; date 2025-05-05"},
    {"E4_lead_that_opens_like_a_call", HEAD "By Ann Lee\n5 May 2025\n\nSupport the old bridge or lose it for good, the mayor of the town told the people who came to the town hall on Monday, and they told him that they would pay for it.\n" STORY, "author Ann Lee; date 2025-05-05; paragraphs 4"},
    {"E4_nothing_behind_the_agency_that_signs", HEAD "5 May 2025\n" STORY "\n-- BERNAMA\n\nBERNAMA provides up-to-date and comprehensive news which is read by people all over the country and told on BERNAMA TV.\n", "date 2025-05-05; outlet BERNAMA"},
    {"E4_two_items_that_an_agency_signs", HEAD "5 May 2025\n" STORY "\n\u2014 Reuters\n" LONG_REST "\n\u2014 AFP\n", "date 2025-05-05; outlet AFP; paragraphs 5"},
    {"E5_a_speaker_and_her_office_are_no_author", "The bridge is open\n\nMARY BELL, HOST: Hi, Tom. Is the bridge open?\n\nTOM FARROW, MAYOR OF HARLOW: It is open.\n\nBELL: Will it stay so?\n\nFARROW: It will, Mary.\n",
     "headline The bridge is open; paragraphs 4"},
};

class PageStoryPitfallTest : public testing::TestWithParam<PagePitfall> {};

TEST_P(PageStoryPitfallTest, ReadsWhatIsPrinted) { EXPECT_EQ(dump_page(read_page(GetParam().text)), GetParam().expected); }

TEST(PageStoryPitfall, D6_ALabelBehindAMarkIsNoPicture) {
  for (const char* line : {".image:", "\u201Cimage:", ". Photo:"}) {
    EXPECT_TRUE(read_page(std::string(HEAD "By Jane Miller\n5 May 2025\n") + line + "\n" STORY).photos.empty()) << line;
  }
}

TEST(PageStoryPitfall, E4_ALeadMayOpenLikeACall) {
  for (const char* lead : {"A message from the lost boatman was read out in the town hall on Friday.",
                           "More in Harlow will rent a flat than own one by next spring, a study said.",
                           "Listen to the nurses, the bishop told the crowd on the quay on Friday.",
                           "Support the ferries or lose them, the mayor told the council on Monday.",
                           "Dear readers, the mill has burned again and nobody in Harlow knows why.",
                           "Add to the dry spring a cold summer and the farmers of Harlow are poor."}) {
    EXPECT_EQ(dump_page(read_page(std::string(HEAD "By Ann Lee\n\n") + lead + "\n" STORY)), "author Ann Lee; paragraphs 4")
        << lead;
  }
}

TEST(PageStoryPitfall, D6_ALeadPrintedTwiceIsNoCaption) {
  for (const std::string lead : {"A man was hurt in Harlow on Friday as he left the mill, the fire service said.\n",
                                 "Three people were hurt when a bus left the road near Harlow on Friday, the mayor said.\n",
                                 "A farmer who left his herd on the hills for a week was fined in Harlow on Friday.\n"}) {
    EXPECT_EQ(dump_page(read_page(HEAD "By Ann Lee\n\n" + lead + "\n" + lead + STORY)), "author Ann Lee; paragraphs 5");
  }
}

INSTANTIATE_TEST_SUITE_P(Rows, PageStoryPitfallTest, testing::ValuesIn(kRows), [](const auto& row) { return std::string(row.param.id); });

struct DatelineRow {
  const char* id;
  const char* text;
  const char* places;  // with commas between; empty: no dateline
};
std::ostream& operator<<(std::ostream& out, const DatelineRow& row) { return out << row.id; }
constexpr DatelineRow kDatelines[] = {
    {"E1_agency", HEAD "\nMOSCOW (AP) \u2014 T" LEAD REST, "MOSCOW"},
    {"E1_city_and_country", HEAD "\nBUENOS AIRES, Argentina (AP) \u2014 T" LEAD REST, "BUENOS AIRES,Argentina"},
    {"E1_unlisted_town_of_listed_words", HEAD "\nPINE HOLLOW, Tex. \u2014 T" LEAD REST, "PINE HOLLOW,Tex."},
    {"E1_house_alone_without_brackets", HEAD "\nCNN \u2014 T" LEAD REST, ""},
    {"E1_capital_of_two_words_and_colon", HEAD "\nNew Delhi: T" LEAD REST, "New Delhi"},
    {"E1_capital_that_few_are_called_and_colon", HEAD "\nMuscat: T" LEAD REST, "Muscat"},
    {"E1_town_that_many_are_called_and_colon", HEAD "\nAustin: T" LEAD REST, ""},
    {"E1_house_without_brackets", HEAD "\nLondon CNN \u2014 T" LEAD REST, "London"},
    {"E1_saint_is_no_byline", HEAD "\nST. PAUL, Minn. (AP) _ T" LEAD REST, "ST. PAUL,Minn."},
    {"E1_byline_before_it", HEAD "\nBy Jane Doe LONDON (AP) \u2014 T" LEAD REST, ""},
    {"E1_two_cities", HEAD "\nNEW YORK/LONDON, March 3 (Reuters) - T" LEAD REST, "NEW YORK,LONDON"},
    {"E1_city_and_colon", HEAD "\nPETALING JAYA: T" LEAD REST, "PETALING JAYA"},
    {"E1_city_day_and_colon", HEAD "\nLONDON, Mar 03: T" LEAD REST, "LONDON"},
    {"E1_capital_that_is_a_name_too", HEAD "\nRIYADH: T" LEAD REST, "RIYADH"},
    {"E1_city_in_small_letters_and_colon", HEAD "\nNagpur: T" LEAD REST, "Nagpur"},
    {"E1_country_in_small_letters_and_colon", HEAD "\nFrance: T" LEAD REST, ""},
    {"E1_containers_in_brackets", HEAD "\nKullu (Himachal Pradesh) [India], July 8 (ANI): T" LEAD REST, "Kullu,Himachal Pradesh,India"},
    {"E1_city_and_country_in_small_letters", HEAD "\nCannes, France \u2014 T" LEAD REST, "Cannes,France"},
    {"E1_names_and_a_dash", HEAD "\nJane, Mary \u2014 t" LEAD REST, ""},
    {"E1_agency_that_is_a_place_too", HEAD "\nLIMA, Peru, Feb. 18 (UPI) _ T" LEAD REST, "LIMA,Peru"},
    {"E1_agency_without_brackets", HEAD "\nTamale, March 9, GNA - T" LEAD REST, "Tamale"},
    {"E1_slashes_and_a_stop", HEAD "\nMOSCOW, January 28. /TASS/. T" LEAD REST, "MOSCOW"},
    {"E1_stop_behind_the_city", HEAD "\nKALUGA. Jan 21 (Interfax) - T" LEAD REST, "KALUGA"},
    {"E1_speaker_and_colon", HEAD "\nJORDAN: T" LEAD REST, ""},
    {"E1_label_and_colon", HEAD "\nWATCH: T" LEAD REST, ""},
    {"E1_empty_brackets", HEAD "\nLONDON () - T" LEAD REST, "LONDON"},
    {"E1_day_without_comma", HEAD "\nLONDON March 3 (Reuters) - T" LEAD REST, "LONDON"},
    {"E1_agency_in_brackets_without_dash", HEAD "\nMumbai, June 14 (PTI) T" LEAD REST, "Mumbai"},
    {"E1_agency_between_bars", HEAD "\nParis, France | AFP | T" LEAD REST, "Paris,France"},
    {"E1_section_between_bars", HEAD "\nParis, France | Sport | T" LEAD REST, ""},
    {"E1_house_in_brackets_of_a_sentence", HEAD "\nIn London on March 3 (AP) t" LEAD REST, ""},
    {"E1_day_and_dash_before_the_city", HEAD "\nJan. 12\u2014LISBON \u2014 T" LEAD REST, "LISBON"},
    {"E1_day_and_dash_before_words", HEAD "\nMay 5 \u2014 WHO \u2014 t" LEAD REST, ""},
    {"E1_city_in_small_letters_and_dash", HEAD "\nNagpur \u2014 T" LEAD REST, "Nagpur"},
    {"E1_city_in_small_letters_within_a_sentence", HEAD "\nNagpur \u2014 t" LEAD REST, ""},
    {"E1_town_of_a_person", HEAD "\nMILLER'S FORD, Ohio, May 9 -- T" LEAD REST, "MILLER'S FORD,Ohio"},
    {"E1_minus_before_a_number", HEAD "\nDOW -0.4 percent and more: t" LEAD REST, ""},
    {"E1_sport_and_dash", HEAD "\nFIGURE SKATING - T" LEAD REST, ""},
    {"E1_kind_of_story_and_dash", HEAD "\nANALYSIS - T" LEAD REST, ""},
    {"E1_unlisted_town_and_dash", HEAD "\nLOWER BRINDLE - T" LEAD REST, "LOWER BRINDLE"},
    {"E1_agency_between_glued_dashes", HEAD "\nNEW YORK--(BUSINESS WIRE)--T" LEAD REST, "NEW YORK"},
    {"E1_clock_and_agency_before_a_glued_dash", HEAD "\nOslo, Mar 14, 2026 / 07:15 am (HNA/Harbour News).- T" LEAD REST, "Oslo"},
    {"E1_agency_between_dashes", HEAD "\nEWING, N.J. \u2014 (BUSINESS WIRE) \u2014 T" LEAD REST, "EWING,N.J."},
    {"E1_state_before_an_agency_and_dashes", HEAD "\nLower Brindle, Ohio--(BUSINESS WIRE)--T" LEAD REST, "Lower Brindle,Ohio"},
    {"E1_line_of_city_and_day", HEAD "\nNEW YORK 2026-03-14\n\nT" LEAD REST, "NEW YORK"},
    {"E1_line_of_town_country_and_day", HEAD "\nMaribor, Slovenia, 14 March 2026\n\nT" LEAD REST, "Maribor,Slovenia"},
    {"E1_line_of_city_and_day_and_a_colon", HEAD "\nNAIROBI, March 14, 2026:\n\nT" LEAD REST, "NAIROBI"},
    {"E1_line_of_the_outlet_and_day", HEAD "\nSTAR 2026-03-14\n\nT" LEAD REST, ""},
    {"E1_line_of_a_clock_and_country", HEAD "\nSaturday 14 March 2026 11:42, UK\n\nT" LEAD REST, ""},
    {"E1_signature_of_a_post", HEAD "\nT" LEAD "\n\u2014 Secretary Marco Pell (@SecPell) May 6, 2025\n" REST, ""},
    {"E1_line_and_dateline", HEAD "\nNEW YORK 2026-03-14\n\nLISBON (AP) - T" LEAD REST, "LISBON"},
    {"E1_line_of_a_city_above_the_story", HEAD "Jane Doe |03.06.2025\n\nKAMPALA, Uganda\n\nT" LEAD REST, "KAMPALA,Uganda"},
    {"E1_line_of_a_city_alone_above_the_story", HEAD "By Jane Doe\n\nISTANBUL\n\nT" LEAD REST, "ISTANBUL"},
    {"E1_line_of_a_country_is_a_section", HEAD "By Jane Doe\n\nKENYA\n\nT" LEAD REST, ""},
    {"E1_line_of_a_city_in_small_letters", HEAD "By Jane Doe\n\nIstanbul\n\nT" LEAD REST, ""},
    {"E1_line_of_a_city_above_the_headline", "ISTANBUL\n" HEAD "By Jane Doe\n\nT" LEAD REST, ""},
    {"E2_capitals_open_the_story", HEAD "\nIT WAS t" LEAD REST, ""},
};

class DatelineTest : public testing::TestWithParam<DatelineRow> {};

TEST_P(DatelineTest, ReadsThePlaces) {
  const Page page = read_page(GetParam().text);
  std::string places;
  if (page.dateline) {
    for (const PageName& place : page.dateline->places) places += (places.empty() ? "" : ",") + place.name;
  }
  EXPECT_EQ(places, GetParam().places);
  ASSERT_FALSE(page.body.empty());
  if (page.dateline) {
    EXPECT_EQ(page.body[0].text.substr(0, 9), "The mayor");
  }
}

INSTANTIATE_TEST_SUITE_P(Rows, DatelineTest, testing::ValuesIn(kDatelines),
                         [](const auto& row) { return std::string(row.param.id); });

}  // namespace
}  // namespace artparse
