// Who speaks: the pitfalls of sentences with several clauses, names and nouns that could have said it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

using testing::expect_speaker;

void expect_speakers(const std::string& text, const std::vector<std::string>& names) {
  const testing::ParsedQuotes parsed(text);
  ASSERT_FALSE(parsed.speakers.empty()) << text;
  EXPECT_EQ(parsed.speakers.back().names, names) << text;
}

TEST(QuotePitfall, F23_ANameAndSomebodyElse) {
  expect_speakers("Mary Jones and former Mayor Tom Hill have said that the road was \"out of reach for us.\"", {"Mary Jones", "Tom Hill"});
  expect_speakers("Tom Hill and his office have called the road \"the greatest mess in the county\" and shut it.", {"Tom Hill", "his office"});
  expect_speakers("Tom Hill and 24-year-old Mary Jones, a teacher, said the school was \"as good as gone.\"", {"Tom Hill", "Mary Jones"});
  expect_speakers("Tom Hill came late. He and his sister said the road was \"as good as gone.\"", {"Tom Hill", "his sister"});
  expect_speaker("The town praised Tom Hill and his office said the road was \"as good as gone.\"", "his office");
  expect_speaker("The crowd waited for Tom Hill and former Mayor Mary Jones said it was \"as good as gone.\"", "Mary Jones");
}

TEST(QuotePitfall, F21_TheyAreWhoStoodBesideHer) {
  expect_speaker("Mary Jones spoke in Harlow. She and her helpers argue that the road is gone. They said it was \"as good as gone.\"", "her helpers");
}

TEST(QuotePitfall, F18_GoingOnWithADeedIsNoTelling) {
  expect_speaker("Tom Hill spoke on Monday. He said that Mary Jones will continue to provide \"her own insights, and her courage.\"", "Tom Hill");
  expect_speaker("Tom Hill told owners of the mill that the sale would allow the firm to pay debt and \"to return what we owe.\"", "Tom Hill");
  expect_speaker("Mary Jones continued to insist that the road was \"as good as gone.\"", "Mary Jones");
  expect_speaker("Mary Jones allowed that the road to the mill was \"a bit of a mess.\"", "Mary Jones");
}

TEST(QuotePitfall, F19_WhoIsMovedToSayItBeforeAnAside) {
  expect_speaker("The wet May inspired Governor Tom Hill, a Jones backer, to urge Mary Brown to \"sell the boat\" and leave.", "Tom Hill");
  expect_speaker("The wet May inspired Governor Tom Hill to urge Mary Brown to \"sell the boat\" and leave.", "Tom Hill");
  expect_speaker("Mary Jones pushed Tom Hill out, a move that led the town, and its mayor, to call it \"the end of the road.\"", "the town");
}

TEST(QuotePitfall, F18_AYearBeforeSayingIsNobody) {
  expect_speaker("Helpers explain how bread was baked as early as 300 BC saying \"the ovens stood on the hill.\"", "Helpers");
}

TEST(QuotePitfall, F19_AskedAboutSomebodyWhoIsNotTheSpeaker) {
  expect_speaker("The spokesman did not speak on who Tom Hill wants for mayor but said no vote was near, adding: \"We will think of it.\"",
                 "The spokesman");
  expect_speaker("The road, on which Tom Hill was asked to speak, was closed, he said, adding: \"We will think of it.\"", "Tom Hill");
}

TEST(QuotePitfall, F19_OnceOpensAClauseInFront) {
  expect_speaker("Once the band had gone home, even the crowd got cold and began yelling \"Supper!\"", "the crowd");
  expect_speaker("Once, the guards rose and began yelling \"Supper!\"", "the guards");
}

TEST(QuotePitfall, F21_ItIsWhatAWhichClauseTellsOf) {
  expect_speaker("They spent the money on Harker Steel, which builds what it calls \"kind\" ovens.", "Harker Steel");
  expect_speaker("The council spoke of Harker Steel on Monday. It called the ovens \"as good as gone.\"", "The council");
}

TEST(QuotePitfall, F10_WhatSomethingIsCalledIsNoSaying) {
  expect_speaker("They spent the money on a firm called Harker Steel, which builds what it calls \"kind\" ovens.", "Harker Steel");
  expect_speaker("A new group called Future Harlow ran ads with Mary Jones's words that \"I was part of it from the first day.\"", "Mary Jones");
  expect_speaker("A neighbour called Tom Hill \"a quiet man\" on Monday.", "A neighbour");
}

TEST(QuotePitfall, F10_DescribedBehindAComma) {
  const testing::ParsedQuotes parsed("The man, described as \"a quiet neighbour,\" was taken to Harlow.");
  for (const Speaker& speaker : parsed.speakers) EXPECT_TRUE(speaker.names.empty());
  expect_speaker("The road, which the mayor, Tom Hill, called \"a quiet mess,\" was closed.", "Tom Hill");
}

TEST(QuotePitfall, F19_ARelativeClauseBetweenDashesHasItsOwnVerb) {
  expect_speaker("Mayor Tom Hill - who said he would \"tear the heart right out of our\" roads built by the county - said at a rally that it should be shut.", "Tom Hill");
  expect_speaker("\"We stay,\" Mayor Tom Hill - who came late - said.", "Tom Hill");
}

TEST(QuotePitfall, F24_NobodyPassesOnHisOwnWords) {
  const testing::ParsedQuotes parsed("Mary Jones of Oregon, who came late, said the road is in what she called \"a very bad mood.\"");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Mary Jones"});
  EXPECT_FALSE(parsed.speakers[0].via);
  const testing::ParsedQuotes two("Mary Jones said Tom Hill called the road \"a very bad mess.\"");
  ASSERT_EQ(two.speakers.size(), 1u);
  EXPECT_EQ(two.speakers[0].via, "Mary Jones");
}

TEST(QuotePitfall, F19_WhoIsFromATownAndItsState) {
  expect_speaker("Mary Jones of Salem, Oregon says the road is \"as good as gone.\"", "Mary Jones");
  expect_speaker("A nurse from Salem, Oregon said the road is \"as good as gone.\"", "A nurse from Salem, Oregon");
  expect_speaker("Mary Jones left Salem, and Oregon said the road is \"as good as gone.\"", "Oregon");
}

TEST(QuotePitfall, F13_AVerbAtTheEndSaysWhatADeedIsFor) {
  expect_speaker("The office would be moved to a bigger house, to deliver \"a fair deal\", the Treasury has said.", "Treasury");
  expect_speaker("Tom Hill came to Harlow to praise \"the old road\", and Mary Jones said nothing.", "Tom Hill");
}

TEST(QuotePitfall, F13_ATimeBehindTheVerbAtTheEnd) {
  expect_speaker("Farmers say they see the road less as a \"drain\" on the town, a study by a writer, Mary Jones, concluded this year.",
                 "Mary Jones");
  expect_speaker("Farmers say they see the road less as a \"drain\" on the town, a hope that Mary Jones shared this year.", "Farmers");
}

TEST(QuotePitfall, F21_APlaceIsNoHe) {
  const testing::ParsedQuotes parsed("Tom Hill spoke in May. Downing Street cited a note he had once sent Mr Jones, and claims he had told him: \"Keep the goat and the cart.\"");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Tom Hill"});
}

TEST(QuotePitfall, F18_AParticleIsNobody) {
  const testing::ParsedQuotes parsed("The lawyer who ran three races before his knee blew out is already talking about \"a fierce need\" to get things done.");
  for (const Speaker& speaker : parsed.speakers) EXPECT_TRUE(speaker.names.empty());
}

TEST(QuotePitfall, F17_WhoseClaimItIsThatIsSpokenOf) {
  expect_speaker("Tom Hill blamed the papers for all they wrote of Mary Jones's claim that the county \"sold the river.\"", "Mary Jones");
  expect_speaker("Tom Hill rejected Mary Jones's claim in the debate that the road was \"as good as gone.\"", "Mary Jones");
  expect_speaker("Tom Hill said Mary Jones's claim that the road was closed was \"a lie.\"", "Tom Hill");
  expect_speaker("Tom Hill wrote a letter describing Mary Jones's claim that the road was closed as \"a lie.\"", "Tom Hill");
}

TEST(QuotePitfall, F24_WhoTellsWhatSheFears) {
  expect_speaker("Tom Hill is telling farmers he is well after Mary Jones told him she worries he is \"too old\" for it.", "Mary Jones");
  expect_speaker("Mary Jones, saying he thinks, told him she worries it was \"too old\" for it.", "Mary Jones");  // she opens the paragraph
  expect_speaker("On the claim that there are bakers who work with him, Mary Jones said she believes \"one or two may do.\"", "Mary Jones");
  expect_speaker("Tom Hill told farmers that he feared it was \"too late\" for the road.", "Tom Hill");
}

TEST(QuotePitfall, F19_TheStateBehindATownIsNobodysName) {
  expect_speaker("A woman in Salem, Oregon, told him that the road is \"too wide for us\" to win.", "A woman in Salem, Oregon");
  expect_speaker("A woman in the room, Mary Jones, told him that the road is \"too wide for us\" to win.", "Mary Jones");
}

TEST(QuotePitfall, F24_WhatIsToldToThoseWhoAsked) {
  expect_speaker("Tom Hill told farmers who asked where the road was that it \"was never built in full.\"", "Tom Hill");
  expect_speaker("Tom Hill told farmers who wonder why he speaks so low that he \"has no wish to shout at cows.\"", "Tom Hill");
  expect_speaker("Tom Hill met farmers who said that the road \"was never built in full.\"", "farmers");
}

TEST(QuotePitfall, F18_ANounBehindMany) {
  expect_speaker("Tom Hill would say nothing of a rule for many state workers \"to cover the cost of a road.\"", "Tom Hill");
  expect_speaker("Tom Hill left. Many state that the road was \"as good as gone.\"", "Many");
}

TEST(QuotePitfall, F19_AListInFrontOfTheSubject) {
  expect_speaker("Right after winning a goat, a cart and a new hat, Tom Hill rose in the hall and ended by saying \"keep the kettle on\".",
                 "Tom Hill");
  expect_speaker("Shortly after lunch, a nurse and two guards, Tom Hill among them, left the hall saying it was \"as good as gone\".", "a nurse");
}

TEST(QuotePitfall, F17_ByADeedIsByNobody) {
  const testing::ParsedQuotes parsed("They are accused of breaking the rules by depriving Harker owners \"of what was theirs\" in May.");
  for (const Speaker& speaker : parsed.speakers) EXPECT_TRUE(speaker.names.empty());
  expect_speaker("They were praised by Mary Jones as \"the best of us\".", "Mary Jones");
}

TEST(QuotePitfall, F13_SaidThen) {
  expect_speaker("While old mills in most towns get the money, \"ours will be a shop for hats before the year is out,\" Jones said then.", "Jones");
  expect_speaker("Because the mill is \"a joke to all of us,\" he feels then free to leave, Mary Jones said.", "Mary Jones");
}

TEST(QuotePitfall, F23_SheAndANameAreTwo) {
  expect_speakers("Mary Jones came late. She and Anna Brown said the road was \"as good as gone.\"", {"Mary Jones", "Anna Brown"});
  expect_speaker("Mary Jones said she and Tom Hill never used the word \"goodbye\" when they met in town.", "Mary Jones");
}

TEST(QuotePitfall, F12_AParticipleWithANameInFront) {
  expect_speaker("Describing Mr Hill as \"a good person\", his neighbour Mary Jones left the hall.", "Mary Jones");
  expect_speaker("Sterling Hill said the road was \"as good as gone.\"", "Sterling Hill");
}

TEST(QuotePitfall, F20_TheLastWhoWasSomebody) {
  expect_speaker("Mary Jones was asked to sing. Then the new mill opened. \"So I took my hat, went down to the river, and wept a bit.\"",
                 "Mary Jones");
  expect_speaker("Mary Jones was asked to sing. Then Tom Hill came. \"So I took my hat, went down to the river, and wept a bit.\"",
                 "Tom Hill");
}

TEST(QuotePitfall, F21_WhoIsNamedInTheWordsIsHardlyTheOneWhoSaysThem) {
  expect_speaker("Paul Hill came to speak of the games. Sean Long, Hill's friend, has doubts. \"I think Sean's case is about the number of games,\" he said.",
                 "Paul Hill");
  expect_speaker("Paul Hill came to speak of the games. Sean Long, Hill's friend, has doubts. \"I think the case is about the number of games,\" he said.",
                 "Sean Long");
  expect_speaker("Tom Hill spoke in Harlow on Monday. He called it \"Hill's old road\" and left the town to its fate.", "Tom Hill");
}

TEST(QuotePitfall, F21_ADescriptionIsNotWhoIsNamedInItsWords) {
  expect_speaker("Tom Hill spoke. Paul Brown spoke. \"It was Brown who built the mill and kept it for us all,\" the 62-year-old said.", "the 62-year-old");
  expect_speaker("Tom Hill came in May. Paul Brown spoke. \"It was they who built the mill and kept it for us all,\" the 62-year-old said.", "Paul Brown");
}

TEST(QuotePitfall, F18_WhatItMeansIsSaidByNobody) {
  expect_speaker("Tom Hill notes that a fifth of the vote wins a seat, which means Mary Jones \"will win this with three towns and a boat\" in May.",
                 "Tom Hill");
}

TEST(QuotePitfall, F24_AnAccountOfSomebodyTelling) {
  expect_speaker("Tom Hill gives an account of Mary Jones telling one guard to \"leave us alone for good\" in May.", "Mary Jones");
  expect_speaker("A friend of Mary Jones telling the crowd to \"leave us alone for good\" was heard.", "A friend of Mary Jones");
}

TEST(QuotePitfall, F26_ASecretaryOfState) {
  expect_speaker("Former secretary of state Mary Jones: \"I read it in the old books of the mill, all nine of them.\"", "Mary Jones");
  expect_speaker("Former secretary of state Mary Jones said in May that she was ill. The former secretary of state called it \"as good as gone.\"",
                 "Mary Jones");
  expect_speaker("Secretary of State Mary Jones came in May. Then the state said the road was \"as good as gone.\"", "the state");
  expect_speaker("The secretary of Mary Jones said the road was \"as good as gone.\"", "The secretary of Mary Jones");
}

TEST(QuotePitfall, F19_WhoIsMovedToSayItWithMoreBehindTheName) {
  expect_speaker("The letter was read aloud, leading Hill advisers like Mary Jones to counter that \"the mill has paid for its roof twice.\"",
                 "Hill advisers");
  expect_speaker("The letter was read aloud, leading Tom Hill on Monday to counter that \"the mill has paid for its roof twice.\"", "Tom Hill");
}

TEST(QuotePitfall, F19_AThingOfTheAsideSaysNothing) {
  expect_speaker("Mary Jones changed her story, after her first claim was shown to be false, saying she had sent none that was \"kept by the mill.\"",
                 "Mary Jones");
  expect_speaker("Mary Jones changed her story, after her husband was shown the road, saying it was \"as good as gone.\"", "her husband");
}

TEST(QuotePitfall, F19_WhatIsLinkedToTheReport) {
  expect_speaker("The mayor's letter linked to the Gull report, which notes, \"Nine of the ten wells of the town have been dry since May.\"",
                 "the Gull report");
  expect_speaker("A letter of the mayor to the town, which notes, \"Nine of the ten wells of the town have been dry since May,\" was lost.", "A letter of the mayor to the town");
}

TEST(QuotePitfall, F19_AnotherFeaturedFivePhotos) {
  const testing::ParsedQuotes parsed("One page tells of her. Another featured two old maps telling \"where the river ran before the mill was built.\"");
  for (const Speaker& speaker : parsed.speakers) EXPECT_TRUE(speaker.names.empty());
}

TEST(QuotePitfall, F21_WhoAddsSomethingSpokeBefore) {
  expect_speakers("Tom Nally spoke for Paul Brown on Friday. Paul Brown was ill, and Mr Brown was cold, and Mr Brown left.\n\n"
                  "Nally said the road was \"as good as gone\". A friend came, and Mr Brown went home with Mr Brown's bike. "
                  "\"As we say here, the like of it won't be seen again,\" he added.",
                  {"Tom Nally"});
  expect_speakers("Tom Nally said the road was closed. Paul Brown gave a talk in which he continued his attack on him, calling it \"as good as gone.\"",
                  {"Paul Brown"});
}

TEST(QuotePitfall, F26_TheLeadAuthorOfAStudy) {
  expect_speaker("\"We were amazed,\" says lead author Mina Halv, a biologist at the University of Harlow. \"It was right there in the files.\"",
                 "Mina Halv");
  expect_speaker("\"We were amazed,\" said study author Mina Halv.", "Mina Halv");
}

TEST(QuotePitfall, F13_WhoCanBeHeardSayingIt) {
  expect_speaker("\"He is coming up the stairs,\" Teresa Ames can be heard whispering. \"Please hurry.\"", "Teresa Ames");
  expect_speaker("\"Get out of here,\" a man is heard shouting in the video.", "a man");
}

TEST(QuotePitfall, F26_ARankBehindTheName) {
  expect_speaker("Sentencing, Judge Rowena Hale QC told Oakham: \"You showed no thought for anyone but yourself.\"", "Rowena Hale");
  expect_speaker("Harker IBM told Oakham: \"You showed no thought for anyone but yourself.\"", "Harker IBM");
}

TEST(QuotePitfall, F18_AForecastThatIsCut) {
  expect_speaker("Harker Chips on Monday cut its full-year sales forecast, citing \"soft demand from those who build cars\".", "Harker Chips");
  expect_speaker("Harker Chips spoke in May. Its yearly plan promises to \"lift all of us up in this town\".", "Its yearly plan");
  expect_speaker("Harker Chips spoke in May. Its chief analysts forecast, for the third time, \"soft demand from those who build cars\".",
                 "Its chief analysts");
}

TEST(QuotePitfall, F12_ToWhomItIsSimple) {
  expect_speaker("The council wants lamps. To Ruth Imrie, who drew up the plan, it is simple: \"Each lamp costs us a lot of money every year.\"",
                 "Ruth Imrie");
  expect_speaker("The council wants lamps. To the people, Ruth Imrie wrote: \"Each lamp costs us a lot of money every year.\"", "Ruth Imrie");
}

TEST(QuotePitfall, F21_TheGovernmentIsNoGovernmentHealthService) {
  expect_speaker("The Government Health Service was told in May. The government said the road was \"as good as gone.\"", "The government");
  expect_speaker("The Ministry of Roads was told in May. The ministry said the road was \"as good as gone.\"", "Ministry of Roads");
  expect_speaker("Deutsche Bank AG was told in May. The bank said the road was \"as good as gone.\"", "Deutsche Bank AG");
  expect_speaker("The Independent Commission Against Corruption was told in May. The commission said the road was \"as good as gone.\"",
                 "Independent Commission Against Corruption");
}

TEST(QuotePitfall, F21_AnOfficePrintedWithACapital) {
  expect_speaker("Governor Peter Wawe came to town. But the Governor dismissed it as \"cheap talk by people who lost\".", "Peter Wawe");
  expect_speaker("Harlow MP Mary Jones spoke. \"We will not let the mill suffer,\" the MP said.", "Mary Jones");
  expect_speaker("Labour Minister Paul Brown met Finance Minister Tom Hill. \"We will not let the mill suffer,\" said the Minister.", "the Minister");
}

TEST(QuotePitfall, F17_TheRemarkOfSomebodyThatIsSlammed) {
  expect_speaker("Tom Hill slammed the remark of Road Secretary Paul Brown that victims should \"learn to swim.\"", "Paul Brown");
  expect_speaker("Tom Hill slammed the road of Secretary Paul Brown and said that victims should \"learn to swim.\"", "Tom Hill");
}

TEST(QuotePitfall, F17_ADescriptionWithAVerbOfNoList) {
  expect_speakers("Boss Gary Pell came late. \"I feel like a kid again,\" the striker beamed after the match.", {"the striker"});
  expect_speaker("\"I feel like a kid again,\" her mother sobbed. Boss Gary Pell agreed that it was late.", "her mother");
  expect_speaker("\"I feel like a kid again,\" and the road had closed. Boss Gary Pell said it was late.", "Gary Pell");
}

TEST(QuotePitfall, F19_WhosePartnerCallsHim) {
  expect_speaker("Gull Ventures, whose partner Meg Sole calls him \"a force of nature that nobody can stop\", paid for it.", "Meg Sole");
  expect_speaker("Gull Ventures, which calls him \"a force of nature that nobody can stop\", paid for it.", "Gull Ventures");
}

TEST(QuotePitfall, F21_ADescriptionThatOpensItsParagraph) {
  expect_speakers("Treasury Secretary Lee Vance said \"no\" to it on Sunday.\n\nThe president himself was calm. \"We will have a boom,\" he wrote.",
                  {"The president"});
  expect_speakers("Treasury Secretary Lee Vance said \"no\" to it on Sunday.\n\nThe road was calm. \"We will have a boom,\" he wrote.", {"Lee Vance"});
  expect_speakers("The first witness was Major Tom Hill, who saw it. \"It was as good as gone,\" he said.", {"Tom Hill"});
  expect_speakers("Tom Hill is running for mayor, and he has friends there.\n\nThe winner of the vote will be known on Monday. \"It is fine,\" he said.", {"Tom Hill"});
}

TEST(QuotePitfall, F21_AGroupIsForgottenAfterThreeSentences) {
  const std::string far = "Other factors are harder to see. Tom Hill was calm. Tom Hill left. Tom Hill came back. Tom Hill slept. ";
  const testing::ParsedQuotes parsed(far + "In good years, they write, the mill has \"ground more stones than grain.\"");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_TRUE(parsed.speakers[0].names.empty());
  expect_speaker("Two bakers came late. Tom Hill left. In good years, they write, the mill has \"ground more stones than grain.\"", "Two bakers");
}

TEST(QuotePitfall, F21_ItIsTheReport) {
  expect_speaker("The report came on Friday. It said the deals were bad. It concluded: \"The size and kind of the deals point to a plan.\"", "The report");
  expect_speaker("The Hungarian government met on Friday. It called the deals \"as good as gone\".", "The Hungarian government");
  expect_speaker("The neighbour came on Friday. She said the deals were bad. She concluded: \"The size and kind of the deals point to a plan.\"", "The neighbour");
}

TEST(QuotePitfall, F19_ATimeBehindAnAsideIsNobody) {
  expect_speaker("The mayor of Hilltown, Mary Jones, last week warned that the road was \"as good as gone\".", "Mary Jones");
  expect_speaker("The member for Hilltown, Tom Hill, last night described the road as \"one bend too many\".", "Tom Hill");
  expect_speaker("A town clerk, who is 40, on Tuesday described the road as \"one bend too many\".", "A town clerk, who is 40");
  expect_speaker("Theresa May left. In March, May said that the road was \"as good as gone\".", "Theresa May");
}

TEST(QuotePitfall, F19_AnotherIsSomebody) {
  const std::string one = "\"We are all at it,\" one baker said. ";
  expect_speakers(one + "Another said: \"It is like the last days of the old mill.\"", {"Another"});
  expect_speakers(one + "\"It is like the last days of the old mill,\" tweeted another.", {"another"});
  expect_speakers(one + "\"It is like the last days of the old mill,\" another said.", {"another"});
  const testing::ParsedQuotes signs("One sign said \"no\". Another said: \"It is like the last days of the old mill.\"");
  EXPECT_TRUE(signs.speakers.back().names.empty());
  expect_speakers(one + "Another baker, Tom Hill, said it was \"as good as gone\".", {"Tom Hill"});
}

TEST(QuotePitfall, F19_APluralThatOpensItsSentence) {
  expect_speaker("Friends of the baker say he was \"as good as gone\" that night.", "Friends of the baker");
  expect_speaker("Tom Hill left. Doctors at the mill say that he was \"as good as gone\" that night.", "Doctors at the mill");
  expect_speaker("Tom Hill left. Sources close to the mill say: \"He was as good as gone.\"", "Sources close to the mill");
}

TEST(QuotePitfall, F18_SayDoctors) {
  const std::string hill = "Tom Hill left. \"The mill is as good as gone,\" ";
  for (const char* who : {"doctors", "doctors at the mill", "old friends"}) expect_speaker(hill + "say " + who + ".", who);
  expect_speaker("Tom Hill left. \"The mill is as good as gone\", say bakers.", "bakers");
  const testing::ParsedQuotes things("\"The mill is as good as gone\" say reports.");
  for (const Speaker& speaker : things.speakers) EXPECT_TRUE(speaker.names.empty());
  expect_speaker("Tom Hill said that Mary Jones had sent no \"first class\" email list.", "Tom Hill");
}

TEST(QuotePitfall, F26_TheNameBehindAnOfficeInCapitals) {
  expect_speaker("Intervening, the Conservative MP for Harlow, Sir Tom Hill, said: \"We are glad of it.\"", "Tom Hill");
  expect_speaker("\"We are glad of it,\" said the MCA, Mary Jones.", "Mary Jones");
  expect_speaker("The Chairman of the Harlow Traders' Union, Chief Tom Hill, said: \"We are glad of it.\"", "Tom Hill");
  expect_speaker("The Chairman, Harlow Traders' Union, Chief Tom Hill, said: \"We are glad of it.\"", "Tom Hill");
  expect_speaker("\"We are glad of it,\" said the chairman, Acme Union, Mary Jones.", "Mary Jones");
  expect_speaker("\"We are glad of it,\" said the chairman of Acme, Harlow.", "the chairman of Acme, Harlow");
}

TEST(QuotePitfall, F21_WhoSpeaksForABodyThatIsNamedIsHeOrShe) {
  const std::string glad = "\"We are glad of it.\"";
  expect_speaker("A Harlow spokesman said it would open. Asked when, he said: " + glad, "A Harlow spokesman");
  expect_speaker("A Home Office official said it would open. She told the BBC: " + glad, "A Home Office official");
  expect_speaker("Tom Hill left. A RailCo spokesman said it would open. He added: " + glad, "A RailCo spokesman");
  expect_speaker("Tom Hill left. A RailCo spokeswoman said it would open. He added: " + glad, "Tom Hill");
  expect_speaker("The Mail found it. The Hill bridge fell. It said: " + glad, "Mail");
}

TEST(QuotePitfall, F21_WhoDoesNotSpeakForTheBodyIsNotHe) {
  const std::string go = " \"We will go.\"";
  expect_speaker("A BBC journalist asked Tom Hill if he would go. He replied:" + go, "Tom Hill");
  expect_speaker("A Harlow man attacked Tom Hill on Sunday. He said:" + go, "Tom Hill");
  expect_speaker("Tom Hill led the raid. A Texas man was shot. He said:" + go, "Tom Hill");
}

TEST(QuotePitfall, F19_WithSomebodyAndAnAsideSaying) {
  const std::string cold = "The plan left the town cold, with ";
  expect_speaker(cold + "Mary Jones, of Harlow Rail Watch, saying: \"It is a fudge.\"", "Mary Jones");
  expect_speaker(cold + "Mary Jones, 54, a nurse, describing it as \"a fudge\".", "Mary Jones");
  expect_speaker(cold + "Mary Jones, a former coach of Harlow Town, saying: \"It is a fudge.\"", "Mary Jones");
  expect_speaker("Tom Hill left, with Mary Jones, saying it was \"a fudge of the old sort\".", "Tom Hill");
  expect_speaker("Tom Hill, who came with Mary Jones, of Harlow, left, saying it was \"a fudge\".", "Tom Hill");
}

TEST(QuotePitfall, F19_WithSomebodyOrSomethingIsNotAlwaysWhoSays) {
  const std::string fudge = ", saying it was \"a fudge of the old sort\".";
  expect_speaker("Tom Hill quit, with effect from June, of his own accord" + fudge, "Tom Hill");
  expect_speaker("Tom Hill posed, with his dog, Max, in his arms" + fudge, "Tom Hill");
  expect_speaker("Tom Hill came, with helpers, late" + fudge, "Tom Hill");
  expect_speaker("Tom Hill agreed, with Mary Jones, on Sunday" + fudge, "Tom Hill");
}

TEST(QuotePitfall, F19_OneIsSomebody) {
  expect_speaker("Fans were cool. One said: \"It is a fudge.\"", "One");
  expect_speaker("Fans were cool. Only one said: \"It is a fudge.\"", "one");
  expect_speaker("Fans were cool. One told the BBC that it was \"a fudge\".", "One");
  expect_speaker("Fans were cool. \"It is a fudge,\" one said of the film.", "one");
  expect_speaker("Fans were cool, with one calling it \"a fudge\".", "one");
  expect_speaker("Fans were cool. A third penned: \"It is a fudge.\"", "A third");
  expect_speaker("Fans were cool. One added cost is what Mary Jones called \"the fudge\".", "Mary Jones");
}

TEST(QuotePitfall, F19_OneIsNobodyWhereItHasAnOwnerOrAName) {
  expect_speaker("The one called \"the big fudge\" is gone, Tom Hill said.", "Tom Hill");
  expect_speaker("The town has two shops, one called \"the big fudge\".", "The town");
  for (const char* nobody : {"Two boats came. The second one called \"the fudge\" won.",
                             "He had two tins. This one said \"ready\" on its lid.",
                             "There were two signs. One read \"no entry\"."}) {
    EXPECT_TRUE(testing::ParsedQuotes(nobody).speakers.empty()) << nobody;
  }
}

TEST(QuotePitfall, F19_WhoseKinIsNamedInAnAside) {
  expect_speaker("The foes include Tom Hill, whose wife, Mary Jones, said it was \"as good as gone.\"", "Mary Jones");
  expect_speaker("Harlow Town, whose manager, Tom Hill, called the result \"a joke\", are bottom.", "Tom Hill");
  expect_speaker("Tom Hill, whose wife, Mary Jones, runs the shop, said it was \"as good as gone.\"", "Tom Hill");
  expect_speaker("Tom Hill, whose wife works in Harlow, said it was \"as good as gone.\"", "Tom Hill");
}

TEST(QuotePitfall, F19_TheNameThatSomebodyGives) {
  const std::string stay = " said: \"We stay in the town.\"";
  expect_speaker("A trader, who simply identified himself as Jonas Pell," + stay, "Jonas Pell");
  expect_speaker("\"We stay in the town,\" said a trader, who gave her name only as Marie.", "Marie");
  expect_speaker("\"We stay in the town,\" said a trader who wanted to be known only as Marie.", "Marie");
  expect_speaker("A woman, who identified herself as Hill's sister," + stay, "A woman, who identified herself as Hill's sister");
  expect_speaker("A woman, who described herself as Catholic," + stay, "A woman, who described herself as Catholic");
  expect_speaker("A woman, who described herself as Christian," + stay, "A woman, who described herself as Christian");
  expect_speaker("A woman, who worked as Mayor," + stay, "A woman, who worked as Mayor");
}

TEST(QuotePitfall, F19_WhoIsNamedBehindAsIsNotAlwaysWhoSpeaks) {
  const std::string said = ", said: \"We stay in the town.\"";
  expect_speaker("Mary Jones, who hurt her hand as Tom Hill fell" + said, "Mary Jones");
  expect_speaker("Mary Jones, who won a prize for her part as Nora Bell" + said, "Mary Jones");
  expect_speaker("Mary Jones, who blamed herself as Tom Hill left" + said, "Mary Jones");
  for (const std::string who : {"The singer, who made his name as Oscar", "The coach, who named his captain as Tom Hill",
                                "The officer, who identified the thief only as Carlos",
                                "The dancer, who dressed himself as Elvis", "The pilot, who lost her seat as Tom Hill won"}) {
    expect_speaker(who + said, who.c_str());
  }
}

TEST(QuotePitfall, F19_WhoOwnsAPaperDoesNotSpeakForIt) {
  expect_speaker("\"We stay in the town,\" said the Herald, Tom Hill's old paper.", "the Herald, Tom Hill's old paper");
}

TEST(QuotePitfall, F22_TheHitmakerIsWhoWasNamed) {
  const std::string said = " told fans: \"We are glad of it.\"";
  expect_speaker("Mary Jones shared a picture. The Lantern hitmaker, 27," + said, "Mary Jones");
  expect_speaker("Mary Jones shared a picture. A hitmaker" + said, "A hitmaker");
}

}  // namespace
}  // namespace artparse
