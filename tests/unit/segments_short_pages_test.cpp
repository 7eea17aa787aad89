// Pages of a few words: what is a sentence is the story, the line above it the headline.
#include <gtest/gtest.h>

#include <string>

#include "support/read_page.h"

namespace artparse {
namespace {

struct Row {
  const char* id;
  const char* text;
  const char* expected;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.id; }

constexpr Row kRows[] = {
    {"two_word_headline", "Talks fail\n\nThe mill in the old harbour closed on Monday.\n\nWorkers said they had not been paid.\n",
     "headline: Talks fail\nbody: The mill in the old harbour closed on Monday.\nbody: Workers said they had not been paid.\n"},
    {"byline_and_date", "Talks fail\n\nBy Lena Okoye\n28 January 2026\n\nThe mill closed on Monday.\n",
     "headline: Talks fail\nauthor: Lena Okoye\ndate: 2026-01-28\nbody: The mill closed on Monday.\n"},
    {"no_blank_lines", "Ferry sails again\nThe ferry to Tarn Island sailed again on Monday.\n",
     "headline: Ferry sails again\nbody: The ferry to Tarn Island sailed again on Monday.\n"},
    {"last_paragraph_above_the_foot",
     "Rat streitet \u00FCber Windr\u00E4der im Stadtwald\n"
     "Die Initiative hat 2100 Unterschriften gesammelt. Jetzt soll ein Entscheid her.\n"
     "Lena Okoye und Uwe Staudt\n"
     "12. M\u00E4rz 2025, 6:30 Uhr\n"
     "Lesezeit: 3 Min.\n"
     "Im Stadtwald sollen f\u00FCnf Windr\u00E4der entstehen.\n"
     "Foto: Andrea Kesselring\n"
     "Im Rat ist am Dienstag ein Streit \u00FCber die neuen Windr\u00E4der entbrannt. Drei Fraktionen verlie\u00DFen aus Protest den Saal.\n"
     "\"So geht man nicht mit den B\u00FCrgern um\", sagte Petra Hahn nach der Sitzung. Sie warf dem B\u00FCrgermeister vor, die Unterschriften nicht gepr\u00FCft zu haben.\n"
     "Der B\u00FCrgermeister wies den Vorwurf zur\u00FCck. Die Listen seien noch nicht eingereicht worden, sagte er.\n"
     "Quelle: Hafenbote\n"
     "\u00A9 Hafenbote Verlag GmbH & Co. KG. Alle Rechte vorbehalten.\n",
     "headline: Rat streitet \u00FCber Windr\u00E4der im Stadtwald\n"
     "deck: Die Initiative hat 2100 Unterschriften gesammelt. Jetzt soll ein Entscheid her.\n"
     "author: Lena Okoye\n"
     "author: Uwe Staudt\n"
     "date: 2025-03-12T06:30\n"
     "body: Im Rat ist am Dienstag ein Streit \u00FCber die neuen Windr\u00E4der entbrannt. Drei Fraktionen verlie\u00DFen aus Protest den Saal.\n"
     "body: \"So geht man nicht mit den B\u00FCrgern um\", sagte Petra Hahn nach der Sitzung. Sie warf dem B\u00FCrgermeister vor, die Unterschriften nicht gepr\u00FCft zu haben.\n"
     "body: Der B\u00FCrgermeister wies den Vorwurf zur\u00FCck. Die Listen seien noch nicht eingereicht worden, sagte er.\n"},
    {"one_sentence", "The ferry to Tarn Island sailed again on Monday.\n", "body: The ferry to Tarn Island sailed again on Monday.\n"},
    {"header_only", "Ferry to Tarn Island sails again\nBy Lena Okoye\n28 January 2026\n",
     "headline: Ferry to Tarn Island sails again\nauthor: Lena Okoye\ndate: 2026-01-28\n"},
    {"headline_only", "Ferry to Tarn Island sails again\n", "headline: Ferry to Tarn Island sails again\n"},
    {"byline_only", "By Lena Okoye\n\nThe ferry to Tarn Island sailed again on Monday, workers said.\n",
     "author: Lena Okoye\nbody: The ferry to Tarn Island sailed again on Monday, workers said.\n"},
    {"two_sentences_in_a_line", "The mill closed on Monday. Workers said they had not been paid for a month.\n\nThe mayor said he was sorry.\n",
     "body: The mill closed on Monday. Workers said they had not been paid for a month.\nbody: The mayor said he was sorry.\n"},
    {"sentences_of_three_words", "Ferry sails again\n\nThe ferry sailed.\n\nIt was full.\n\nNobody was hurt.\n",
     "headline: Ferry sails again\nbody: The ferry sailed.\nbody: It was full.\nbody: Nobody was hurt.\n"},
    {"outlet_and_date_above", "Harbour Courier\n28 January 2026\n\nFerry to Tarn Island sails again\n\nThe ferry sailed on Monday after two weeks of storms.\n",
     "headline: Ferry to Tarn Island sails again\ndate: 2026-01-28\noutlet: Harbour Courier\nbody: The ferry sailed on Monday after two weeks of storms.\n"},
    {"outlet_tail", "Ferry to Tarn Island sails again | The Harbour Courier\n\nThe ferry sailed on Monday.\n",
     "headline: Ferry to Tarn Island sails again\noutlet: The Harbour Courier\nbody: The ferry sailed on Monday.\n"},
    {"one_quote", "\"We are tired,\" the ferry captain said on Monday.\n", "body: \"We are tired,\" the ferry captain said on Monday.\n"},
    {"bare_name_and_quote", "Mill closes\nLena Okoye\n\nThe mill in Quill Street closed on Monday. \"It is over,\" the owner, Piet Maas, said.\n",
     "headline: Mill closes\nauthor: Lena Okoye\nbody: The mill in Quill Street closed on Monday. \"It is over,\" the owner, Piet Maas, said.\n"},
    {"capitals_and_end_mark", "FERRY SAILS AGAIN\n\nThe ferry to Tarn Island sailed again on Monday.\nIt had been in dock since May.\n\nEnds\n",
     "headline: FERRY SAILS AGAIN\nbody: The ferry to Tarn Island sailed again on Monday.\nbody: It had been in dock since May.\n"},
    {"date_only", "28 January 2026\n\nThe ferry to Tarn Island sailed again on Monday.\n",
     "date: 2026-01-28\nbody: The ferry to Tarn Island sailed again on Monday.\n"},
    {"headline_that_asks", "Will the ferry sail again?\n\nNobody knows, the captain said on Monday.\n",
     "headline: Will the ferry sail again?\nbody: Nobody knows, the captain said on Monday.\n"},
    {"deck_above_the_byline", "Ferry to Tarn Island sails again\nThe captain says that it has never been so full. Islanders disagree.\nBy Lena Okoye\n28 January 2026\n\nThe ferry sailed on Monday after two weeks of storms.\n\nThe captain, Piet Maas, said he was tired.\n",
     "headline: Ferry to Tarn Island sails again\ndeck: The captain says that it has never been so full. Islanders disagree.\nauthor: Lena Okoye\ndate: 2026-01-28\n"
     "body: The ferry sailed on Monday after two weeks of storms.\nbody: The captain, Piet Maas, said he was tired.\n"},
    {"short_sentence_with_names", "Ferry sails again\n\nThe ferry to Tarn Island sailed again on Monday after the storms.\n\nHarbour Master Lena Okoye rejected any delay.\n\nThe captain said that he was tired and that he would not sail in storms.\n",
     "headline: Ferry sails again\nbody: The ferry to Tarn Island sailed again on Monday after the storms.\nbody: Harbour Master Lena Okoye rejected any delay.\n"
     "body: The captain said that he was tired and that he would not sail in storms.\n"},
    {"short_sentence_that_comments", "Ferry sails again\n\nThe ferry to Tarn Island sailed again on Monday after the storms.\n\nThe harbour declined to comment.\n\nThe captain said that he was tired and that he would not sail in storms.\n",
     "headline: Ferry sails again\nbody: The ferry to Tarn Island sailed again on Monday after the storms.\nbody: The harbour declined to comment.\n"
     "body: The captain said that he was tired and that he would not sail in storms.\n"},
    {"headline_under_the_date", "28 January 2026\nFerry sails\nThe ferry sailed again. It was full.\n",
     "headline: Ferry sails\ndate: 2026-01-28\nbody: The ferry sailed again. It was full.\n"},
};

class ShortPageTest : public testing::TestWithParam<Row> {};

TEST_P(ShortPageTest, ReadsWhatIsPrinted) { EXPECT_EQ(print_lines(read_page(GetParam().text)), GetParam().expected); }

INSTANTIATE_TEST_SUITE_P(Rows, ShortPageTest, testing::ValuesIn(kRows), [](const auto& row) { return std::string(row.param.id); });

}  // namespace
}  // namespace artparse
