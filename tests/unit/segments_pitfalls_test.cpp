// Pages as people paste, print and mail them: each row is a pitfall, named by its id, and what must be read from it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "support/read_page.h"

namespace artparse {
namespace {

constexpr std::string_view kHeadline = "Mayor opens old bridge over river at last";
#define HEAD "Mayor opens old bridge over river at last\n"
#define LEAD                                                                                                      \
  "he mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk " \
  "on it, and that the council had paid for it.\n"
#define REST                                                                                                          \
  "\nIt was built in the years when the town had a mill and a school, and it has been shut since the mill was lost to " \
  "fire.\n\n\"We have waited long enough,\" the mayor said in the town hall, where he had called the press together for " \
  "the first time this year.\n"
#define STORY "\nT" LEAD REST

// One line of what was read: only what there is, in this order.
std::string dump(const Page& page) {
  std::string out;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!out.empty()) out += "; ";
    out.append(name).append(" ").append(value);
  };
  if (page.headline && page.headline->text != kHeadline) add("headline", page.headline->text);
  if (!page.headline) add("headline", "none");
  if (page.deck) add("deck", page.deck->text);
  for (const PageAuthor& author : page.authors) {
    std::string text = author.name;
    if (author.kind == AuthorKind::kAgency) text += " (agency)";
    if (author.kind == AuthorKind::kDesk) text += " (desk)";
    if (author.role == AuthorRole::kReporting) text += " (reporting)";
    if (author.role == AuthorRole::kEditing) text += " (editing)";
    for (const auto& more : {author.title, author.place, author.email}) {
      if (more) text += " / " + *more;
    }
    add("author", text);
  }
  if (page.date) add("date", page.date->text);
  if (page.updated) add("updated", page.updated->text);
  if (page.outlet) add("outlet", page.outlet->text);
  for (const PagePhoto& photo : page.photos) {
    if (photo.caption) add("caption", photo.caption->text);
    if (photo.credit) add("credit", photo.credit->text);
  }
  for (const Warning& warning : page.warnings) add("warning", warning.code);
  if (page.body.size() != 3) add("paragraphs", std::to_string(page.body.size()));
  return out;
}

struct Row {
  const char* id;
  const char* text;
  const char* expected;  // as dumped; the headline and three paragraphs are expected where nothing is said
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.id; }

constexpr Row kRows[] = {
    {"B1_call_to_action", "date 2026-01-28 Support The Harbour Courier!\n" HEAD "By Jane Doe\n" STORY,
     "author Jane Doe; date 2026-01-28; outlet The Harbour Courier"},
    {"B3_breadcrumb_and_section", "Home > World > Europe\nWORLD\n" HEAD "By Jane Doe\n" STORY, "author Jane Doe"},
    {"B3_places_beside_a_section", "Hong Kong /  Health & Environment\n" HEAD "By Jane Doe\n" STORY, "author Jane Doe"},
    {"B3_outlet_and_section", "Jerusalem Post / Israel News\n" HEAD "By Jane Doe\n" STORY, "author Jane Doe"},
    {"B15_kicker_behind_a_bar", "Asia | Bricks and mortals\n" HEAD "By Jane Doe\n" STORY, "author Jane Doe"},
    {"B2_thanks_for_reading", HEAD STORY "\nThanks for reading The Tidewater Letter! Subscribe for free to receive new posts and support my work.\n", ""},
    {"B5_company_ending_is_no_outlet", "Company Name Harbour Hotels Inc.\n" HEAD STORY, ""},
    {"B6_agency_with_a_company_word", HEAD STORY "\nCopyright 1998 by United Press International. All rights reserved.\n", "outlet United Press International"},
    {"B9_posted_under_the_date", HEAD "October 22, 1998\nWeb posted at: 11:20 p.m. EDT (0320 GMT)\n" STORY, "date 1998-10-22"},
    {"B5_credit_names_no_outlet", HEAD "By Jane Miller\nRyan Bell/Maine Public\n" STORY, "author Jane Miller"},
    {"B4_outlet_tail", "Mayor opens old bridge over river at last | The Harbour Courier\n" HEAD STORY, "outlet The Harbour Courier"},
    {"B6_outlet_in_foot", HEAD STORY "\n\u00A9 2025 The Harbour Courier. All rights reserved.\n", "outlet The Harbour Courier"},
    {"B7_day_first", HEAD "28 January 2026\n" STORY, "date 2026-01-28"},
    {"B7_month_first", HEAD "Jan. 28, 2026\n" STORY, "date 2026-01-28"},
    {"B7_stops", HEAD "28.01.2026\n" STORY, "date 2026-01-28"},
    {"B7_german", HEAD "28. Januar 2026\n" STORY, "date 2026-01-28"},
    {"B7_two_digits_of_a_year", HEAD "28.01.26\n" STORY, "date 2026-01-28"},
    {"B7_two_digits_of_a_year_long_ago", HEAD "28.01.87\n" STORY, "date 1987-01-28"},
    {"B8_month_only", HEAD "Published January 2026\n" STORY, "date 2026-01"},
    {"B9_published_and_updated", HEAD "Published 28 January 2026. Updated 29 January 2026\n3 min read\n" STORY,
     "date 2026-01-28; updated 2026-01-29"},
    {"B9_updated_above_and_published_below", HEAD "Updated - March 05, 2026 08:14 pm IST\n" STORY "\nPublished - March 05, 2026 07:30 pm IST\n",
     "date 2026-03-05T19:30+05:30; updated 2026-03-05T20:14+05:30"},
    {"B9_relative_is_no_date", HEAD "By Jane Doe\n5 hours ago\n" STORY, "author Jane Doe; warning relative_date"},
    {"B11_no_dates", HEAD "Covid-19, part 1\n24/7\n" STORY, ""},
    {"B7_iso_with_a_clock", HEAD "2026-03-05T20:14:00Z\n" STORY, "date 2026-03-05T20:14Z"},
    {"B7_clock_glued_to_the_year", HEAD "February 9, 20264:15 PM GMT+1Updated 2 hours ago\n" STORY, "date 2026-02-09T16:15+01:00"},
    {"B7_printed_twice_and_glued", HEAD "02/12/2026February 12, 2026\n" STORY, "date 2026-02-12"},
    {"B10_clock_with_an_h", HEAD "Publi\u00E9 le 5 mars 2026 \u00E0 20h14\n" STORY, "date 2026-03-05T20:14"},
    {"B10_clock_behind_a_slash", HEAD "March 5, 2026 / 8:14 PM EST / CBS News\n" STORY, "date 2026-03-05T20:14-05:00; outlet CBS News"},
    {"B14_date_in_body", HEAD STORY "\nThe old bridge was shut on 5 May 1998 after the fire that took the mill and the house of the miller.\n",
     "paragraphs 4"},
    {"B16_deck", HEAD "The council pays for all of the work, and the town may walk again\nBy Jane Doe\n" STORY,
     "deck The council pays for all of the work, and the town may walk again; author Jane Doe"},
    {"B17_headline_twice", HEAD HEAD "By Jane Doe\n" STORY, "author Jane Doe"},
    {"B19_byline_above_headline", "By Jane Doe\n" HEAD "28 January 2026\n" STORY, "author Jane Doe; date 2026-01-28"},
    {"B19_body_only", STORY, "headline none"},
    {"C1_agency", HEAD "By AFP\n" STORY, "author AFP (agency)"},
    {"C2_by_inside_names", HEAD "By Stephen Byers\n" STORY, "author Stephen Byers"},
    {"C3_all_capitals", HEAD "By PAUL BYRNE and ALMUDENA CALATRAVA\n" STORY, "author Paul Byrne; author Almudena Calatrava"},
    {"C4_degrees", HEAD "By Jane Doe, M.D., and John Roe Jr.\n" STORY, "author Jane Doe; author John Roe Jr."},
    {"B3_mail_service_is_no_outlet", HEAD "By Jane Miller, jmiller@gmail.com\n" STORY, "author Jane Miller / jmiller@gmail.com"},
    {"C5_affiliation", HEAD "By Tom Krasovic, The Harbour Courier\n" STORY, "author Tom Krasovic; outlet The Harbour Courier"},
    {"C5_place", HEAD "By Jane Miller in Kyiv\n" STORY, "author Jane Miller / Kyiv"},
    {"C6_long_name", HEAD "By Faleh bin Nasser bin Ahmed Al Thani\n" STORY, "author Faleh bin Nasser bin Ahmed Al Thani"},
    {"C7_single_name", HEAD "By Madonna\n" STORY, "author Madonna"},
    {"C8_initials", HEAD "By A. J. Liebling\n" STORY, "author A. J. Liebling"},
    {"C10_roles_in_tail", HEAD STORY "\n(Reporting by Jane Miller; Editing by John Roe)\n",
     "author Jane Miller (reporting); author John Roe (editing)"},
    {"C11_title_and_mail_lines", HEAD "By Jane Miller\nPolitical correspondent\njmiller@harbourcourier.example\n" STORY,
     "author Jane Miller / Political correspondent / jmiller@harbourcourier.example; outlet harbourcourier"},
    {"C12_updated_is_no_author", HEAD "By Jane Miller | Updated 5:32 pm EDT\n" STORY, "author Jane Miller"},
    {"C13_german_opener", HEAD "Von Hans M\u00FCller, Berlin\n" STORY, "author Hans M\u00FCller / Berlin"},
    {"C14_bare_name", HEAD "JANE MILLER\n" STORY, "author Jane Miller"},
    {"C15_by_opens_a_sentence",
     HEAD STORY "\nBy Tuesday the bridge had been walked on by all who live in the town and by some who do not.\n", "paragraphs 4"},
    {"C5_country_as_field", HEAD "Gareth Prosser Wales correspondent\nWed 11 Mar 2026\n" STORY, "author Gareth Prosser / Wales correspondent; date 2026-03-11"},
    {"C5_everyday_word_as_field", HEAD "Julian Prosser World affairs editor\n11 Mar 2026\n" STORY,
     "author Julian Prosser / World affairs editor; date 2026-03-11"},
    {"C5_joined_fields", HEAD "Maria Cheng Health & Science Reporter\n11 Mar 2026\n" STORY,
     "author Maria Cheng / Health & Science Reporter; date 2026-03-11"},
    {"C5_agency_opens_the_role", HEAD "By MARIA CHENG AP Medical Writer\n11 Mar 2026\n" STORY, "author Maria Cheng / AP Medical Writer; date 2026-03-11"},
    {"C5_surname_is_no_field", HEAD "Mary Jane Smith Health correspondent\n11 Mar 2026\n" STORY,
     "author Mary Jane Smith / Health correspondent; date 2026-03-11"},
    {"C3_capital_surname", HEAD "Maria CHENG\n11 Mar 2026\n" STORY, "author Maria Cheng; date 2026-03-11"},
    {"C16_house_and_newsroom", HEAD "The Hindu Bureau\n11 Mar 2026\n" STORY, "author The Hindu Bureau (desk); date 2026-03-11; outlet The Hindu"},
    {"C16_house_and_staff", HEAD "By Al Jazeera Staff\n11 Mar 2026\n" STORY, "author Al Jazeera Staff (desk); date 2026-03-11; outlet Al Jazeera"},
    {"C16_article_in_lower_case", HEAD "By the Editorial Board\n11 Mar 2026\n" STORY, "author the Editorial Board (desk); date 2026-03-11"},
    {"C1_letters_that_no_list_has", HEAD "By KUNA\n11 Mar 2026\n" STORY, "author KUNA (agency); date 2026-03-11"},
    {"C13_foreign_opener_and_agency", HEAD "Par AFP\n11 Mar 2026\n" STORY, "author AFP (agency); date 2026-03-11"},
    {"C14_signed_at_the_end_too", HEAD "Par Camille Perrotin\n11 Mar 2026\n" STORY "\nCamille Perrotin\n", "author Camille Perrotin; date 2026-03-11"},
    {"C13_label_and_unlisted_name", HEAD "WRITER: Jakkrit Waewkraihong\n11 Mar 2026\n" STORY, "author Jakkrit Waewkraihong; date 2026-03-11"},
    {"C16_letters_of_a_station", HEAD "WSOC-X News Staff\n11 Mar 2026\n" STORY, "author WSOC-X News Staff (desk); date 2026-03-11; outlet WSOC-X"},
    {"C3_glued_capitals", HEAD "ByYARDENA KLEIN-BAR\n11 Mar 2026\n" STORY, "author Yardena Klein-Bar; date 2026-03-11"},
    {"C16_alone_above_a_date", HEAD "Staff Reporter\n11 Mar 2026\n" STORY, "author Staff Reporter (desk); date 2026-03-11"},
    {"C20_role_before_the_name", HEAD "Guest columnist Maria Cheng\n11 Mar 2026\n" STORY, "author Maria Cheng / Guest columnist; date 2026-03-11"},
    {"C16_desk", HEAD "By Our Foreign Staff\n" STORY, "author Our Foreign Staff (desk)"},
    {"C17_byline_twice", HEAD "By Jane Miller\n" STORY "\nBy Jane Miller\n", "author Jane Miller"},
    {"C18_byline_and_date", HEAD "By Jane Miller, 28 January 2026\n" STORY, "author Jane Miller; date 2026-01-28"},
    {"C20_title_before_name", HEAD "By Dr Jane Miller\n" STORY, "author Jane Miller / Dr"},
    {"D1_credit_with_slashes", HEAD "Ahmed Karim and Peter Miller. Sergei Bobrov / POOL / TASS\n" STORY,
     "caption Ahmed Karim and Peter Miller.; credit Sergei Bobrov / POOL / TASS"},
    {"D2_credit_in_brackets", HEAD "The old bridge at dawn on Monday (AP Photo/Jane Miller)\n" STORY,
     "caption The old bridge at dawn on Monday; credit AP Photo/Jane Miller"},
    {"D4_D5_file_photo_with_date", HEAD "FILE - The old bridge stands over the river, May 5, 2019. (Jane Miller/Reuters)\n" STORY,
     "caption FILE - The old bridge stands over the river, May 5, 2019.; credit Jane Miller/Reuters"},
    {"E3_related_and_promo", HEAD STORY "\nRelated stories\nTown council fights over new road\nSign up for our newsletter\n", ""},
    {"A6_wrapped_with_indents",
     HEAD "   The mayor of the town said on Monday that the old bridge over\nthe river would be opened to all who want to walk on it, and that\n"
     "the council had paid for it.\n   It was built in the years when the town had a mill and a school,\nand it has been shut since the mill was "
     "lost to fire.\n   \"We have waited long enough,\" the mayor said in the town hall,\nwhere he had called the press together for the first "
     "time this\nyear.\n",
     ""},
    {"B2_subscribe", HEAD "By Jane Miller\nSubscribe to The Harbour Courier\n" STORY, "author Jane Miller; outlet The Harbour Courier"},
    {"B2_app_and_log_in", HEAD "Download the app\nLog in\n" STORY, ""},
    {"A6_labels_of_an_archive", "    INDEX: Transport, Municipal\n    HEADLINE: Mayor opens old bridge over river at last\n    SOURCE: The Harbour Courier\n    BYLINE: Jane Doe\n    DATE: 2026-01-28\n" STORY,
     "author Jane Doe; date 2026-01-28; outlet The Harbour Courier"},
    {"A6_labels_of_a_book", "Title: Mayor opens old bridge over river at last\nAuthor: Jane Doe\nRelease date: January 28, 2026\nLanguage: English\n" STORY, "author Jane Doe; date 2026-01-28"},
    {"A7_one_line_with_bars", "The Harbour Courier | January 28, 2026 | Mayor opens old bridge over river at last | By Jane Doe | PORT ELLEN: The mayor of the town said on Monday that the old bridge over the river would be opened to all who want to walk on it.",
     "author Jane Doe; date 2026-01-28; outlet The Harbour Courier; paragraphs 1"},
    {"A7_one_line_without_head", "The vote was 5 | 4, the mayor of the town said on Monday, and the old bridge over the river would be opened to all who want to walk on it.", "headline none; paragraphs 1"},
    {"E8_wire_of_anpa", "r i BC-Old-Bridge 2ndLd-Writethru 01-28 0432\n^BC-Old-Bridge, 2nd Ld-Writethru,0432\n^" "Mayor opens old bridge over river at last<\n^Eds: Updates with quotes.\n^By JANE DOE=\n^Associated Press Writer=\n" STORY "AP-WS-01-28-26 1732EST<\n",
     "author Jane Doe / Associated Press Writer; date 2026-01-28T17:32-05:00"},
    {"E8_wire_of_iptc", "ZCZC HRB0432 4 I 0212 QUL /AFP-AB12\nOld-bridge\n\n" HEAD "by Jane Doe\n" STORY "   jd/tv\nAFP 281732 GMT JAN 26\nNNNN\n", "author Jane Doe; date 2026-01-28T17:32Z"},
    {"E8_wire_service_line", "hrb0432 3 pl 212  dpa 0456\n\nBridges/Traffic/\nMayor opens old bridge over river at last =\n" STORY, ""},
    {"E8_wire_stamp_of_the_last_century", HEAD STORY "\nAP-NY-02-17-98 1842EST\n", "date 1998-02-17T18:42-05:00"},
    {"E8_wire_letters", "28-JAN-1987 17:32:01.05\nusa\nC T\nf0432reute\nu f BC-OLD-BRIDGE-<OBR>   01-28 0112\n\n" HEAD STORY, "date 1987-01-28T17:32"},
    {"E8_no_wire", "PM-KISAN talks fail in the old town hall\nBy Jane Doe\n" STORY, "headline PM-KISAN talks fail in the old town hall; author Jane Doe"},
    {"B5_address_as_name", HEAD "By Jane Miller | For Harbour.com\n" STORY, "author Jane Miller; outlet Harbour.com"},
    {"B5_rights_of_owner_and_media", "The Guardian\n" HEAD "By Jane Miller\n" STORY "\n\u00A9 2024 Guardian News & Media Limited or its affiliated companies. All rights reserved.\n",
     "author Jane Miller; outlet The Guardian"},
    {"B5_rights_of_two", HEAD "By Jane Miller\n" STORY "\n\u00A9 2017 Harbour & Hire All rights reserved.\n", "author Jane Miller; outlet Harbour & Hire"},
    {"B5_outlet_that_holds_a_place", "The Boston Globe\n" HEAD "By Jane Miller\n" STORY, "author Jane Miller; outlet The Boston Globe"},
    {"B5_author_and_role", HEAD "Bruno T. Halvard Senior Contributor\n" STORY, "author Bruno T. Halvard / Senior Contributor"},
    {"B5_author_and_agency", HEAD "Tom Halvard Associated Press\nPublished 11:34 PM EST Nov 19, 2019\n" STORY, "author Tom Halvard; date 2019-11-19T23:34-05:00"},
    {"B5_agency_with_of", HEAD "By Press Trust of India | New Delhi\n" STORY, "author Press Trust of India (agency) / New Delhi"},
    {"B5_section_above", "Sport\n\n" HEAD "By Jane Miller\n\nSport\n" STORY, "author Jane Miller"},
    {"B5_first_line_alone", "Harbour Airshow\n\n" HEAD "By Jane Miller\n" STORY, "author Jane Miller"},
    {"B5_file_names", HEAD "By Jane Miller\n\nold-bridge.jpg\n" STORY "\nlead-art.fullscreen-enter\n", "author Jane Miller"},
    {"B5_gift_page", HEAD "By Jane Miller\n" STORY "\nTo give, please visit: https://gofund.me/d4e8667e\n", "author Jane Miller"},
    {"B5_listed_name_in_longer_name", HEAD "By Jane Miller\n" STORY "\nThe New York bank of the New York owner paid the New York builder.\n", "author Jane Miller; paragraphs 4"},
    {"B5_known_outlet_of_role", HEAD "Marla Miller\nContributor\nOpinions expressed by Forbes Contributors are their own.\n" STORY "\nForbes Contributors write for Forbes readers.\n",
     "author Marla Miller / Contributor; outlet Forbes; paragraphs 5"},
    {"B5_owner_of_rights", HEAD "By Jane Miller\n" STORY "\nThe mayor told The Guardian in a call that it was late. He told The Guardian so twice.\n\nCopyright 2023 Nexmere Holdings Inc. All rights reserved.\n",
     "author Jane Miller; outlet The Guardian; paragraphs 4"},
    {"B5_comments_in_tail", HEAD "By Jane Miller | 31 January 2025 | 0 Comments\n" STORY, "author Jane Miller; date 2025-01-31"},
    {"B10_zone", HEAD "28 January 2026 5:32 pm EST\n" STORY, "date 2026-01-28T17:32-05:00"},
    {"B10_hours_from_greenwich", HEAD "28 January 2026 17:32 GMT+3\n" STORY, "date 2026-01-28T17:32+03:00"},
    {"B12_wrong_weekday", HEAD "Friday, 28 January 2026\n" STORY, "date 2026-01-28; warning weekday_mismatch"},
    {"B12_right_weekday", HEAD "Wednesday, 28 January 2026\n" STORY, "date 2026-01-28"},
    {"B15_all_capitals", "MAYOR OPENS OLD BRIDGE AT LAST\n" STORY, "headline MAYOR OPENS OLD BRIDGE AT LAST"},
    {"B15_question", "Who pays for the old bridge over the river?\n" STORY, "headline Who pays for the old bridge over the river?"},
    {"B15_quote", "'We have waited long enough', says mayor of bridge\n" STORY, "headline 'We have waited long enough', says mayor of bridge"},
    {"B15_colon", "Old bridge: mayor opens way over the river\n" STORY, "headline Old bridge: mayor opens way over the river"},
    {"B15_number", "7 things to know of the old bridge\n" STORY, "headline 7 things to know of the old bridge"},
    {"B18_slug_and_note_to_editors", "BC-TWN--Old Bridge, 1st Ld-Writethru,416\nEds: Updates. With AP Photos.\n" HEAD "By Jane Miller\n" STORY,
     "author Jane Miller"},
    {"B18_note_to_editors_is_no_deck", HEAD "(ATTN: UPDATES throughout with details; ADDS photo)\nBy Jane Miller\n" STORY, "author Jane Miller"},
    {"B18_urgent", "URGENT\n" HEAD STORY, ""},
    {"B20_correction_above", "Correction: An earlier version of this story gave a wrong name for the mill.\n" HEAD "By Jane Miller\n" STORY,
     "author Jane Miller"},
    {"B21_title_case", "Mayor Meets With Council Over Old Bridge\n" STORY, "headline Mayor Meets With Council Over Old Bridge"},
    {"C9_joiners", HEAD "By Jane Miller & John Roe; Anna Clark\n" STORY, "author Jane Miller; author John Roe; author Anna Clark"},
    {"C9_und", HEAD "Von Hans M\u00FCller und Anna Weber\n" STORY, "author Hans M\u00FCller; author Anna Weber"},
    {"C9_et", HEAD "Par Jean Dupont et Marie Martin\n" STORY, "author Jean Dupont; author Marie Martin"},
    {"C9_two_surnames", HEAD "Por Jos\u00E9 Ortega y Gasset\n" STORY, "author Jos\u00E9 Ortega y Gasset"},
    {"C9_y_between_names", HEAD "Por Juan Mart\u00EDnez y Ana L\u00F3pez\n" STORY, "author Juan Mart\u00EDnez; author Ana L\u00F3pez"},
    {"C19_initials", HEAD "By J.S.\n" STORY, "author J.S."},
    {"C19_no_name", HEAD "Name withheld\n" STORY, ""},
    {"D3_directions", HEAD "Peter Miller, left, and Anna Clark (R) walk on the old bridge. (John Roe/Reuters)\n" STORY,
     "caption Peter Miller, left, and Anna Clark (R) walk on the old bridge.; credit John Roe/Reuters"},
    {"D2_sign_behind_a_sentence", HEAD "The bridge on a dark morning in May. \u00A9 Joris Bolomey, AFP\n" STORY,
     "caption The bridge on a dark morning in May.; credit \u00A9 Joris Bolomey, AFP"},
    {"D2_words_before_the_credit_word", HEAD "A well at Kasba Peth. (Express Photo by Arul Horizon)\n" STORY,
     "caption A well at Kasba Peth.; credit Express Photo by Arul Horizon"},
    {"D2_capitals_at_the_end", HEAD "A grey wolf walks in the wood. OFFICE OF THE FORESTS\n" STORY,
     "caption A grey wolf walks in the wood.; credit OFFICE OF THE FORESTS"},
    {"D2_label_that_credits_nobody", HEAD "The bridge. Pic: iStock\nImage:\nThe bridge. Pic: iStock\n" STORY, "caption The bridge.; credit Pic: iStock"},
    {"D2_colon_in_the_credit_word", HEAD "Traders at the gate of Tarn. Photo: Folake Cole\n" STORY, "caption Traders at the gate of Tarn.; credit Photo: Folake Cole"},
    {"D2_source_above_the_story", HEAD "Source: Xinhua\nEditor: huaxia\n2026-06-17 20:11:15\n" STORY, "date 2026-06-17T20:11"},
    {"D2_dash_before_the_credit", HEAD "Jomar Tupas at the wharf in Tarn. \u2014PHOTO COURTESY OF TOURISM OFFICE\n" STORY,
     "caption Jomar Tupas at the wharf in Tarn.; credit PHOTO COURTESY OF TOURISM OFFICE"},
    {"D2_dots_behind_the_credit_word", HEAD "The old bridge in Eureka, Calif., last month.Credit...Lena Ostrander for The Harbour Courier\n" STORY,
     "caption The old bridge in Eureka, Calif., last month.; credit Credit...Lena Ostrander for The Harbour Courier"},
    {"D6_source_and_what_stands_for_the_picture", HEAD "Getty Images A white ferry with a red funnel that is tied up in a harbour\nTwo sailings were cancelled on Tuesday night\n" STORY,
     "caption Two sailings were cancelled on Tuesday night; credit Getty Images"},
    {"D2_glued_to_the_caption", HEAD "Carnival draws more than a million visitors each yearImage: Henning Drost/dpa\n" STORY,
     "caption Carnival draws more than a million visitors each year; credit Image: Henning Drost/dpa"},
    {"D6_hidden_caption", HEAD "By Jane Miller\nThe old foghorn in Maine. Residents voted to keep it.\nRyan Bell/Maine Public\nhide caption\ntoggle caption\nRyan Bell/Maine Public\n" STORY,
     "author Jane Miller; caption The old foghorn in Maine. Residents voted to keep it.; credit Ryan Bell/Maine Public"},
    {"D6_counted_and_repeated", HEAD "Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026. (AP Photo/Ana Brito)\n1 of 2 | Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026. (AP Photo/Ana Brito)\n" STORY,
     "caption Jane Doe speaks in Lisbon, Friday, Jan. 30, 2026.; credit AP Photo/Ana Brito"},
    {"D6_twice_above_its_credit", HEAD "The old centre has 62 stalls.\nThe old centre has 62 stalls.\nST PHOTO: LIM JIA HUI\n" STORY,
     "caption The old centre has 62 stalls.; credit ST PHOTO: LIM JIA HUI"},
    {"D6_first_without_its_credit", HEAD "Swimmers at the pier at Tarn.\nSwimmers at the pier at Tarn. Photograph: Nora Tierney\n" STORY,
     "caption Swimmers at the pier at Tarn.; credit Photograph: Nora Tierney"},
    {"D6_twice_and_another",
     HEAD "The old bridge at dawn (AP Photo/Jane Miller)\nThe old bridge at dawn (AP Photo/Jane Miller)\nThe mill at dusk (AP Photo/John Roe)\n" STORY,
     "caption The old bridge at dawn; credit AP Photo/Jane Miller; caption The mill at dusk; credit AP Photo/John Roe"},
    {"D6_buttons_around", HEAD "Enlarge this image\nThe old bridge at dawn on Monday (AP Photo/Jane Miller)\ntoggle caption\n" STORY,
     "caption The old bridge at dawn on Monday; credit AP Photo/Jane Miller"},
    {"D7_sentence", HEAD "The mayor walks over the old bridge on Monday as people of the town look on. Photo: Jane Miller/Reuters\n" STORY,
     "caption The mayor walks over the old bridge on Monday as people of the town look on.; credit Photo: Jane Miller/Reuters"},
    {"D9_agencies_alone", HEAD "The old bridge at dawn on Monday. POOL / TASS\n" STORY,
     "caption The old bridge at dawn on Monday.; credit POOL / TASS"},
    {"E5_other_stories", HEAD STORY "\nMore stories\nBoston council fights over new road\nPeter Clark leaves London for Rome\n", ""},
    {"E6_clock_of_an_entry", HEAD STORY "\n10.47 GMT\n\nThe mayor has now walked over the old bridge, and the people of the town walk after him with flags.\n",
     "paragraphs 4"},
    {"E8_brackets_in_quotes", HEAD STORY "\n\"[He] said it was redy [sic],\" the mayor said of the man who had built it in the years of the mill.\n",
     "paragraphs 4"},
    {"E3_author_note_above_the_story", HEAD "By Jane Miller\nJane Miller reported from Eureka, Calif.\n" STORY, "author Jane Miller"},
    {"E3_author_note_under_the_name", HEAD "by Jane Miller\nMay 6, 2026, 9:30 AM EDT\nJane Miller\nis a senior reviewer who has written of bridges and audio for ten years.\n" STORY,
     "author Jane Miller; date 2026-05-06T09:30-04:00"},
    {"E6_author_who_speaks", HEAD "By Jane Miller\n" STORY "\nJANE MILLER: The most important thing that a new bridge has to do is to stand, and this one does.\n", "author Jane Miller; paragraphs 4"},
    {"E3_author_note_at_the_end", HEAD "By Jane Miller\n" STORY "\nJane Miller covers the council and the harbour, and she has a cat that is called Tom.\n", "author Jane Miller"},
    {"E3_version_in_print", HEAD STORY "\nA version of this article appears in print on April 3, 2026, with the headline: Old Bridge Is Open to All at Last.\n", ""},
    {"E3_all_rights_in_a_sentence", HEAD STORY "\nAll rights reserved. This material, and other things on this site, may not be printed or sent on without the leave of the owner.\n", ""},
    {"E3_call_in_capitals", HEAD STORY "\nCLICK HERE TO GET THE COURIER APP\n", ""},
    {"E4_initials_at_the_end", HEAD STORY "\nvk/yad/jj\n", ""},
    {"E4_end_and_year", HEAD STORY "\n(END/2026)\n", ""},
    {"E4_end_in_brackets", HEAD STORY "\n(END)\n", ""},
    {"E3_published_in", HEAD STORY "\nPublished in Dawn, April 14th, 2026\n", "date 2026-04-14; outlet Dawn"},
    {"E4_end_mark", HEAD STORY "\nENDS\n", ""},
};

// C13: what opens a byline in nine languages.
TEST(PagePitfalls, C13BylinesOfNineLanguages) {
  const std::pair<const char*, const char*> rows[] = {
      {"Von Anna Wei\u00DF und Jonas Kehl", "author Anna Wei\u00DF; author Jonas Kehl"},
      {"Ein Bericht von Anna Wei\u00DF", "author Anna Wei\u00DF (reporting)"},
      {"Von unserem Korrespondenten Jonas Kehl", "author Jonas Kehl"},
      {"Par Claire Dubois et Luc Martin", "author Claire Dubois; author Luc Martin"},
      {"Propos recueillis par Claire Dubois", "author Claire Dubois"},
      {"De nuestro corresponsal Juan P\u00E9rez", "author Juan P\u00E9rez"},
      {"Por Juan P\u00E9rez y Ana Ruiz", "author Juan P\u00E9rez; author Ana Ruiz"},
      {"Reportagem de Jo\u00E3o da Silva", "author Jo\u00E3o da Silva (reporting)"},
      {"a cura di Marco Rossi", "author Marco Rossi"},
      {"dal nostro inviato Marco Rossi", "author Marco Rossi"},
      {"Door Jan de Vries", "author Jan de Vries"},
      {"Van onze correspondent Jan de Vries", "author Jan de Vries"},
      {"Av Erik Lund och Karin Berg", "author Erik Lund; author Karin Berg"},
      {"Af Mette Holm og Jens Krag", "author Mette Holm; author Jens Krag"},
      {"Tekst: Jan Kowalski", "author Jan Kowalski"},
      {"Text: Erik Lund", "author Erik Lund"},
  };
  for (const auto& [byline, expected] : rows) EXPECT_EQ(dump(read_page(std::string(HEAD) + byline + "\n" STORY)), expected);
}

class PagePitfallTest : public testing::TestWithParam<Row> {};

TEST_P(PagePitfallTest, ReadsWhatIsPrinted) { EXPECT_EQ(dump(read_page(GetParam().text)), GetParam().expected); }

INSTANTIATE_TEST_SUITE_P(Rows, PagePitfallTest, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.id); });

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
    {"E1_day_without_comma", HEAD "\nLONDON March 3 (Reuters) - T" LEAD REST, "LONDON"},
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
