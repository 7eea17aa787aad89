// A hundred layouts of attribution: which noun phrase is the source of the first quote.
#include <gtest/gtest.h>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

struct Layout {
  const char* text;
  const char* source;  // of the last quote, as printed
};

const Layout kLayouts[] = {
    // after the quote
    {"\"The road is gone,\" Mary Jones said.", "Mary Jones"},
    {"\"The road is gone,\" said Mary Jones.", "Mary Jones"},
    {"\"The road is gone,\" she said.", "she"},
    {"\"The road is gone\", Mary Jones said.", "Mary Jones"},
    {"\"The road is gone!\" Mary Jones shouted.", "Mary Jones"},
    {"\"Is the road gone?\" asked Mary Jones.", "Mary Jones"},
    {"\"The road is gone,\" says Mary Jones.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones told reporters on Monday.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones told the Hilltown Gazette.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones has said.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones later added.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones, the mayor, said.", "Mary Jones, the mayor"},
    {"\"The road is gone,\" said Mary Jones, the mayor.", "Mary Jones, the mayor"},
    {"\"The road is gone,\" said Mary Jones, 52, a farmer.", "Mary Jones, 52, a farmer"},
    {"\"The road is gone,\" said Mary Jones (D-Ohio).", "Mary Jones (D-Ohio)"},
    {"\"The road is gone,\" said Mary Jones in a statement.", "Mary Jones"},
    {"\"The road is gone,\" said Mary Jones on Monday.", "Mary Jones"},
    {"\"The road is gone,\" said town spokeswoman Mary Jones.", "town spokeswoman Mary Jones"},
    {"\"The road is gone,\" said Gen. Mary Jones.", "Gen. Mary Jones"},
    {"\"The road is gone,\" the mayor said.", "the mayor"},
    {"\"The road is gone,\" a senior official said.", "a senior official"},
    {"\"The road is gone,\" police said.", "police"},
    {"\"The road is gone,\" officials said Tuesday.", "officials"},
    {"\"The road is gone,\" one resident said.", "one resident"},
    {"\"The road is gone,\" the town council said in a statement.", "the town council"},
    {"\"The road is gone,\" Mary Jones and Tom Hill said in a joint statement.", "Mary Jones and Tom Hill"},
    {"\"The road is gone,\" Mary Jones wrote on Monday.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones tweeted.", "Mary Jones"},
    {"\"The road is gone,\" she went on.", "she"},
    {"\"The road is gone,\" Mary Jones recalled, laughing.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones said, adding that help was on its way.", "Mary Jones"},
    {"\"The road is gone,\" said a spokesman for the army.", "a spokesman for the army"},
    {"\"The road is gone,\" according to Mary Jones.", "Mary Jones"},
    {"The road is \"gone for good,\" according to a report.", "a report"},
    {"The road is \"gone for good\" and must be built again, Mary Jones said.", "Mary Jones"},
    {"\"The road is gone for good\" - Mary Jones", "Mary Jones"},
    {"\"The road is gone for good.\"\n\n\u2014 Mary Jones, Hilltown", "Mary Jones"},
    // before the quote
    {"Mary Jones said, \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones said: \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones said \"the road is gone.\"", "Mary Jones"},
    {"Mary Jones said that \"the road is gone.\"", "Mary Jones"},
    {"Mary Jones said the road was \"gone for good.\"", "Mary Jones"},
    {"She said the road was \"gone for good.\"", "She"},
    {"Mary Jones: \"The road is gone for good.\"", "Mary Jones"},
    {"According to Mary Jones, \"the road is gone.\"", "Mary Jones"},
    {"According to Mary Jones, the road is \"gone for good.\"", "Mary Jones"},
    {"In Mary Jones's words, the road is \"gone for good.\"", "Mary Jones"},
    {"Mary Jones told reporters, \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones told Tom Hill that the road was \"gone for good.\"", "Mary Jones"},
    {"Mary Jones told him: \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones, the mayor, said, \"The road is gone.\"", "Mary Jones, the mayor"},
    {"Mary Jones, who met Tom Hill in May, said, \"The road is gone.\"", "Mary Jones, who met Tom Hill in May"},
    {"Mary Jones, speaking to Tom Hill, said the road was \"gone for good.\"", "Mary Jones"},
    {"Mary Jones, 52, said the road was \"gone for good.\"", "Mary Jones, 52"},
    {"On Monday, Mary Jones said the road was \"gone for good.\"", "Mary Jones"},
    {"In a statement, Mary Jones said the road was \"gone for good.\"", "Mary Jones"},
    {"Mary Jones wrote in a letter: \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones wrote on Telegram: \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones posted: \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones called the road \"a danger to us all.\"", "Mary Jones"},
    {"Mary Jones described the road as \"a danger to us all.\"", "Mary Jones"},
    {"Mary Jones accused the council of \"a long silence.\"", "Mary Jones"},
    {"Mary Jones praised what she called \"a brave town.\"", "Mary Jones"},
    {"Mary Jones was quoted as saying \"the road is gone.\"", "Mary Jones"},
    {"Mary Jones has repeatedly said the road is \"gone for good.\"", "Mary Jones"},
    {"Mary Jones did not say the road was \"gone for good.\"", "Mary Jones"},
    {"Mary Jones went home, saying \"the road is gone.\"", "Mary Jones"},
    {"Mary Jones went home and said, \"The road is gone.\"", "Mary Jones"},
    {"Mary Jones spoke first and then added, \"The road is gone.\"", "Mary Jones"},
    {"The mayor, Mary Jones, said the road was \"gone for good.\"", "Mary Jones"},
    {"Police said the road was \"gone for good.\"", "Police"},
    {"Two officials said the road was \"gone for good.\"", "Two officials"},
    {"A spokesman for the army said the road was \"gone for good.\"", "A spokesman for the army"},
    {"The report said the road was \"gone for good.\"", "The report"},
    {"The letter reads: \"The road is gone.\"", "The letter"},
    {"Critics say the road is \"gone for good.\"", "Critics"},
    {"One resident said the road was \"gone for good.\"", "One resident"},
    {"The council says the road is \"gone for good.\"", "The council"},
    {"They say the road is \"gone for good.\"", "They"},
    {"Mary Jones warned of \"a long and cold winter.\"", "Mary Jones"},
    {"Mary Jones hailed \"a new day for the town.\"", "Mary Jones"},
    {"Mary Jones said Tom Hill was \"a danger to us all.\"", "Mary Jones"},
    {"Mary Jones said she thought the road was \"gone for good.\"", "Mary Jones"},
    {"Tom Hill met Mary Jones, who said the road was \"gone for good.\"", "who"},
    {"The road, Mary Jones said, is \"gone for good.\"", "Mary Jones"},
    {"When rain fell, Mary Jones said the road was \"gone for good.\"", "Mary Jones"},
    {"Asked about the road, Mary Jones said it was \"gone for good.\"", "Mary Jones"},
    // between subject and verb, and behind a clause
    {"Mary Jones last week said the road was \"gone for good.\"", "Mary Jones"},
    {"Mary Jones on Monday said the road was \"gone for good.\"", "Mary Jones"},
    {"The council less than two weeks ago said the road was \"gone for good.\"", "The council"},
    {"The road was closed and wet, said Mary Jones, and it was \"gone for good.\"", "Mary Jones"},
    {"The state of the road, says Mary Jones, a farmer, is \"a danger to us all.\"", "Mary Jones, a farmer"},
    {"As Mary Jones put it, \"the road is gone.\"", "Mary Jones"},
    {"Mary Jones is calling the road \"a danger to us all.\"", "Mary Jones"},
    {"When Tom Hill asked for help, Mary Jones fired back: \"The road is gone.\"", "Mary Jones"},
    {"Tom Hill went home, with Mary Jones yelling \"the road is gone.\"", "Mary Jones"},
    {"Tom Hill waited as the mayor left the hall, saying \"the road is gone.\"", "the mayor"},
    {"Mary Jones said the town should not trust Tom Hill, whom she called \"a danger to us all.\"", "Mary Jones"},
    {"The road, according to a report by Mary Jones, is \"gone for good.\"", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones, now 81 and at home in Hilltown, said on Monday.", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones points out.", "Mary Jones"},
    {"\"The road is gone,\" the two write.", "the two"},
    {"As Mary Jones, a professor of law at Yale, put it, \"the road is gone.\"", "Mary Jones, a professor of law at Yale"},
    {"Tom Hill said that for years some critics had predicted \"a long and cold winter.\"", "some critics"},
    {"At a fair billed as \"a new day for the town,\" Mary Jones spoke.", "Mary Jones"},
    {"The danger she sees is \"that nobody will ever build us a new road.\"", "she"},
    {"Former prosecutor and town mayor Mary Jones, who met Tom Hill in May, called the road \"a danger to us all.\"",
     "Former prosecutor and town mayor Mary Jones, who met Tom Hill in May"},
    // in parts
    {"\"The road,\" Mary Jones said, \"is gone.\"", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones said. \"We stay here.\"", "Mary Jones"},
    {"\"The road is gone,\" said Mary Jones. \"We stay here.\"", "Mary Jones"},
    {"\"The road is gone!\" Mary Jones said. \"We stay here.\"", "Mary Jones"},
    {"\"The road is gone,\" said Mary Jones, who sold the mill in May, \"and we stay here.\"",
     "Mary Jones, who sold the mill in May"},
    {"Mary Jones said the road was \"gone for good\" and that help was \"far away.\"", "Mary Jones"},
    // sentences and paragraphs
    {"Mary Jones said she was worried. \"The road is gone for good.\"", "Mary Jones"},
    {"Mary Jones said this:\n\n\"The road is gone for good.\"", "Mary Jones"},
    {"\"The road is gone for good.\" Mary Jones said she was worried.", "Mary Jones"},
    {"Mary Jones said, \"The road is gone.\n\n\"We stay here.\"", "Mary Jones"},
    {"\"The road is gone,\" Mary Jones said.\n\n\"We stay here as long as we can,\" she said.", "she"},
    {"\"The road is gone,\" Mary Jones said.\n\nTom Hill said he was worried.\n\n\"We will not leave the old town.\"", "Tom Hill"},
    // other marks
    {"\u201CThe road is gone,\u201D Mary Jones said.", "Mary Jones"},
    {"\u201EThe road is gone\u201C, said Mary Jones.", "Mary Jones"},
    {"\u00ABThe road is gone\u00BB, said Mary Jones.", "Mary Jones"},
    {"\u00BBThe road is gone\u00AB, said Mary Jones.", "Mary Jones"},
    {"``The road is gone,'' Mary Jones said.", "Mary Jones"},
    {"''The road is gone,'' Mary Jones said.", "Mary Jones"},
    {"'The road is gone,' Mary Jones said.", "Mary Jones"},
    {"\u2018The road is gone,\u2019 Mary Jones said.", "Mary Jones"},
};

TEST(QuoteLayouts, FindsTheSource) {
  for (const Layout& layout : kLayouts) {
    const testing::ParsedQuotes parsed(layout.text);
    if (parsed.quotes.empty()) { ADD_FAILURE() << "none: " << layout.text; continue; }
    EXPECT_EQ(parsed.source_text(parsed.quotes.size() - 1), layout.source) << layout.text;
  }
}

}  // namespace
}  // namespace artparse
