// Whom "he", "the minister", "the teenager" and "the company" stand for: pronouns, role nouns, ages.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

using testing::expect_speaker;

TEST(QuotePitfall, F21_RoleNounsFindTheirHolder) {
  expect_speaker("Army spokesman Tom Hill met Mary Jones, the mayor, on Monday.\n\n\"The road is gone,\" the spokesman said.", "Tom Hill");
}

TEST(QuotePitfall, F21_RoleNounsFindTheHolderOfALongerRole) {
  const std::string met = "Tom Hill, a plaintiff in the lawsuit, met Mary Jones, the mayor of Hilltown, on Monday.\n\n";
  expect_speaker(met + "\"The road is gone,\" the mayor said.", "Mary Jones");
  expect_speaker(met + "\"The road is gone,\" the lawsuit said.", "the lawsuit");
}

TEST(QuotePitfall, F21_AgesAndTitlesFindTheirHolder) {
  const std::string met = "Rep. Tom Hill met Sen. Mary Jones and Anna Hobbs, 26, on Monday. Finance Minister Ivo Babic met Prime "
                          "Minister Jan Lund.\n\n\"The road is gone,\" ";
  const std::pair<const char*, const char*> rows[] = {
      {"the 26-year-old said.", "Anna Hobbs"},          {"the 27-year-old said.", "the 27-year-old"},
      {"the senator said.", "Mary Jones"},              {"the reporter said.", "the reporter"},
      {"the prime minister said.", "Jan Lund"},         {"the finance minister said.", "Ivo Babic"},
      {"the minister said.", "the minister"}};
  for (const auto& [source, name] : rows) expect_speaker(met + source, name);
}

TEST(QuotePitfall, F21_KinFindTheirHolder) {
  expect_speaker("Tom Hill and his wife, Mary Jones, lost their house in the flood on Monday.\n\n\"The road is gone,\" his wife said.", "Mary Jones");
}

TEST(QuotePitfall, F21_TheCompanyIsTheOnlyOne) {
  const std::string left = "Brightloom Corp. left Hilltown on Monday, the Hilltown Council said.";
  const std::string asks = "\n\n\"The road is gone,\" the firm said.";
  expect_speaker(left + asks, "Brightloom Corp.");
  expect_speaker(left + " Its rival, Quickwater Inc., stayed." + asks, "the firm");
}

TEST(QuotePitfall, ALoneGivenNameHasItsGender) {
  expect_speaker("Harold Nims spoke. Doris died in May. \"The road is gone,\" he said.", "Harold Nims");
  expect_speaker("Harold Nims spoke. Doris died in May. \"The road is gone,\" she said.", "Doris");
}

TEST(QuotePitfall, HisWifeIsShe) {
  expect_speaker("Bev Moody runs the mill with Tom Hill. Mr Hill plans to leave on Friday. His wife has other ideas. \"I've told him Spain,\" she said.",
                 "His wife");
  expect_speaker("Jade Hill is a nurse. But another mother, who gave no name, was scathing. \"They'll drown,\" she said.", "another mother");
  expect_speaker("My neighbour, a retired welder, watched it with me. \"Nobody ties a rope like that,\" he said.", "My neighbour");
  expect_speaker("Tom Hill wept. The actor left the hall. \"It is over,\" he said.", "Tom Hill");
}

TEST(QuotePitfall, WhoseWifeItIsStaysInMind) {
  expect_speaker("Harold Nims died on Sunday. The pool is open. It is cold. People swim there. His wife of 51 years, Doris, "
                 "died in May. \"She was the only one I couldn't teach,\" he said at her funeral.", "Harold Nims");
}

TEST(QuotePitfall, WhoIsSpokenOfInAClauseIsNotWhoGoesOn) {
  expect_speaker("Tom Hill said Mayor John Brown believes it is hurt by taking on the road. \"It is gone,\" he said.", "Tom Hill");
  expect_speaker("Tom Hill noted that John Brown himself had admitted it. \"The road is gone,\" he said.", "Tom Hill");
}

TEST(QuotePitfall, BothOfTwoSubjectsMayBeHe) {
  const testing::ParsedQuotes parsed("Tom Hill and John Brown spoke. \"It is over,\" he said.");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_TRUE(parsed.speakers[0].names.empty());
  expect_speaker("Tom Hill and Mary Brown spoke. \"It is over,\" he said.", "Tom Hill");
}

TEST(QuotePitfall, TheFormerCoachIsWhoWasNamedBefore) {
  expect_speaker("Tom Hill, who ran the club for years, wept. \"It is over,\" said the former coach.", "Tom Hill");
  expect_speaker("Luis Hill saw it late. \"I'm sorry,\" the Spaniard said.", "Luis Hill");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the actor said.", "Tom Hill");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" said the investor.", "Tom Hill");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the designer, who works for others, said.", "the designer, who works for others");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the driver said.", "the driver");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the candidate said.", "Tom Hill");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the official said.", "the official");
  expect_speaker("Tom Hill saw it late. \"I'm sorry,\" the president said.", "the president");
  expect_speaker("Tom Hill, who faces a vote in June, was calm. The 71-year-old told his men: \"We offered peace.\"", "Tom Hill");
  expect_speaker("Tom Hill spoke. \"It is over,\" said the former president.", "the former president");
  expect_speaker("Tom Hill and John Brown spoke. \"It is over,\" said the former coach.", "the former coach");
  expect_speaker("\"It is over,\" said the former coach.", "the former coach");
  expect_speaker("Tom Hill spoke. \"It is over,\" a former coach said.", "a former coach");
}

TEST(QuotePitfall, TheSenatorIsTheStateSenator) {
  expect_speaker("State Sen. Tom Hill met Rep. John Brown.\n\n\"The road is gone,\" the senator said.", "Tom Hill");
}

TEST(QuotePitfall, WhoIsToldApartIsWhoWasNamedBefore) {
  const std::string met = "Tom Hill met Mary Brown's lawyer.\n\n";
  expect_speaker(met + "\"The road is gone,\" the Ohio governor said.", "Tom Hill");
  expect_speaker(met + "The billionaire developer had no plan, saying only that the road was \"gone\".", "Tom Hill");
  expect_speaker(met + "\"The road is gone,\" the Democratic candidate said.", "Tom Hill");
  expect_speaker(met + "\"The road is gone,\" the ministry official said.", "the ministry official");
  expect_speaker(met + "\"The road is gone,\" the Brown biographer said.", "the Brown biographer");
  expect_speaker(met + "\"The road is gone,\" the mill's director said.", "the mill's director");
  expect_speaker(met + "The 30-page report called the road \"gone\".", "The 30-page report");
  expect_speaker(met + "The 43-year-old bridge plan called the road \"gone\".", "The 43-year-old bridge plan");
  expect_speaker("Tom Hill met Mary Brown.\n\n\"The road is gone,\" the Ohio governor said.", "the Ohio governor");
}

TEST(QuotePitfall, WhoWasHeOnceIsNoShe) {
  expect_speaker("Mr Hill was late, and Tarling left. Dr Ashby said he was late. Tarling met Ashby, and Ashby praised Tarling.\n\n\"The road is gone,\" she said.", "Tarling");
  expect_speaker("Dr Ashby said she was late. Tarling met Ashby.\n\n\"The road is gone,\" she said.", "Ashby");
}

TEST(QuotePitfall, ShellIsShe) {
  expect_speaker("Mary Jones works in a store. Now and then she'll meet someone and wonder where she knows them from. \"And then I see it.\"", "Mary Jones");
}

TEST(QuotePitfall, ASubjectStandsBehindItsTime) {
  expect_speaker("On Monday evening Tom Hill gave a speech, with Mary Brown's praise, on the coast.\n\n"
                 "\"The road is gone,\" said the Ohio candidate.", "Tom Hill");
}

TEST(QuotePitfall, WhoIsNamedMuchLaterIsNotMeant) {
  const std::string rain = "\n\nRain fell.\n\nIt stopped.\n\n";
  const testing::ParsedQuotes later("Tom Hill spoke on Monday. \"The road is gone,\" the candidate said." + rain + "Candidate Mary Jones left.");
  EXPECT_EQ(later.speakers.at(0).names, std::vector<std::string>{"Tom Hill"});
  const testing::ParsedQuotes next("\"The road is gone,\" the candidate said. Candidate Mary Jones left.");
  EXPECT_EQ(next.speakers.at(0).names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, ManyQuotedSentencesAreOneStep) {
  std::string text = "Mary Jones spoke on Monday.\n\nShe said: \"The road is gone.";
  for (int i = 0; i < 6; ++i) text += "\n\n\"It fell. It is gone. We saw it. We stay.";
  const testing::ParsedQuotes parsed(text + "\"\n\nShe went on: \"We stay.\"");
  EXPECT_EQ(parsed.speakers.back().names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, WhoIsToldIsNotHe) {
  const testing::ParsedQuotes parsed("Tom Hill spoke. \"We stay,\" Tom Hill said.\n\nThen John Brown asked him how long.\n\n\"For good,\" he told Brown.");
  EXPECT_EQ(parsed.speakers.back().names, std::vector<std::string>{"Tom Hill"});
}

TEST(QuotePitfall, TheGroupIsWhatItIs) {
  const std::string left = "The Tarling Foundation left on Monday.\n\n";
  expect_speaker(left + "\"The road is gone,\" the organization said.", "Tarling Foundation");
  expect_speaker(left + "\"The road is gone,\" a group said.", "a group");
  expect_speaker(left + "\"The road is gone,\" the company said.", "the company");
  expect_speaker(left + "\"The road is gone,\" the groups said.", "the groups");
  expect_speaker("Tom Hill left on Monday.\n\n\"The road is gone,\" the group said.", "the group");
  expect_speaker(left + "The organization said on Monday that the road was closed. \"It will be mended,\" it said.", "Tarling Foundation");
  expect_speaker(left + "\"The road is gone,\" the supermarket said.", "the supermarket");
}

TEST(QuotePitfall, TheOhioSenatorIsWhoseRoleSaysSo) {
  const std::string met = "Ohio Sen. Tom Hill met Sen. John Brown.\n\n";
  expect_speaker(met + "\"The road is gone,\" the Ohio senator said.", "Tom Hill");
  expect_speaker(met + "\"The road is gone,\" the Texas senator said.", "the Texas senator");
  expect_speaker(met + "Rain fell.\n\nIt fell.\n\nIt fell again.\n\n\"The road is gone,\" the Ohio senator said.", "the Ohio senator");
  const std::string one = "Ohio Sen. Tom Hill met Mary Brown's lawyer.\n\n";
  expect_speaker(one + "\"The road is gone,\" the Texas senator said.", "the Texas senator");
  expect_speaker(one + "\"The road is gone,\" the Ohio senator said.", "Tom Hill");
  expect_speaker("\"The road is gone,\" said the French envoy at the time, Tom Hill, the French envoy.", "Tom Hill");
}

TEST(QuotePitfall, ARoleWithARelativeClauseFindsItsHolder) {
  expect_speaker("Finance Minister Tom Hill met Mary Jones.\n\n\"The road is gone,\" said the finance minister, who left on Monday.", "Tom Hill");
  expect_speaker("Finance Minister Tom Hill met Mary Jones.\n\n\"The road is gone,\" said the finance minister of Borland.", "the finance minister of Borland");
}

TEST(QuotePitfall, F21_OfTwoMinistersTheLastOneNamed) {
  const std::string met = "Transport Minister Liv Hill met Finance Minister Ivo Babic.\n\nMs Hill left at noon.\n\n";
  expect_speaker(met + "\"The road is gone,\" the minister said.", "Liv Hill");
  expect_speaker(met + "\"The road is gone,\" a minister said.", "a minister");
  expect_speaker(met + "\"The road is gone,\" the former minister said.", "the former minister");
  expect_speaker(met + "Rain fell.\n\nSnow fell.\n\n\"The road is gone,\" the minister said.", "the minister");
  expect_speaker(met + "The minister, Ola Wynn, said the road was \"gone for good\".", "Ola Wynn");
}

TEST(QuotePitfall, F21_OfTwoCompaniesTheLastOneNamed) {
  const std::string sued = "Brightloom Corp. sued Quickwater Inc. on Monday.\n\n";
  expect_speaker(sued + "Brightloom Corp. left. \"The road is gone,\" the company said.", "Brightloom Corp.");
  expect_speaker(sued + "\"The road is gone,\" the company said.", "the company");
}

TEST(QuotePitfall, F21_APronounOfADescriptionFindsItsHolder) {
  expect_speaker("Brightloom Corp. left.\n\nThe company said it had no choice. \"We had to go,\" it said.", "Brightloom Corp.");
}

TEST(QuotePitfall, F21_ASpokesmanIsNotTheOneNamedBefore) {
  expect_speaker("Army spokesman Tom Hill left on Monday.\n\n\"The road is gone,\" a spokesman said.", "a spokesman");
  expect_speaker("A spokesman said the road was \"gone for good\".\n\nThe spokesman, Tom Hill, left.", "Tom Hill");
}

TEST(QuotePitfall, F21_AnAgeThatOpensAParagraphIsOfThePersonBefore) {
  expect_speaker("Singer Lula Hill has left her tour.\n\nThe 28-year-old told fans: \"See you next year.\"", "Lula Hill");
  expect_speaker("Lula Hill met Tom Brown.\n\nThe 28-year-old told fans: \"See you next year.\"", "The 28-year-old");
  expect_speaker("Ola Wynn sold oil to the Saudis.\n\nThe Saudis said: \"See you next year.\"", "The Saudis");
}

TEST(QuotePitfall, F21_TeenagersAndAgesInFrontFindTheirHolder) {
  const std::string met = "The coach, Tom Hill, 52, sent on 17-year-old Kofi Brown, who had met Ola Wynn, 31.\n\n";
  expect_speaker(met + "\"The road is gone,\" the teenager said.", "Kofi Brown");
  expect_speaker(met + "\"The road is gone,\" the 17-year-old said.", "Kofi Brown");
  expect_speaker(met + "\"The road is gone,\" a teenager said.", "a teenager");
}

TEST(QuotePitfall, F21_TheFormerGovernorIsNotTheGovernor) {
  const std::string met = "Governor Tom Hill met Mary Jones.\n\n";
  expect_speaker(met + "\"The road is gone,\" the governor said.", "Tom Hill");
  expect_speaker(met + "\"The road is gone,\" the former governor said.", "the former governor");
}

TEST(QuotePitfall, F21_RoleNounsAreAntecedents) {
  const std::string met = "Coach Tom Hill sent on Kofi Brown, 17, in May. Hill was happy.\n\n";
  expect_speaker(met + "The teenager could hardly speak. \"I ran,\" he said.", "Kofi Brown");
  expect_speaker(met + "The coach could hardly speak. \"He ran,\" he said.", "Tom Hill");
  expect_speaker(met + "A teenager could hardly speak. \"He ran,\" he said.", "Tom Hill");
}

TEST(QuotePitfall, F21_WhoSpeaksInTheParagraphComesFirst) {
  expect_speaker("Mayor Elena Cruz met Cruz's husband. Cruz left.\n\nMs Cruz spoke of the road.\n\n"
                 "Political scientist Wen Li of Hilltown said that it rained. She said the road was \"gone for good.\"", "Wen Li");
}

TEST(QuotePitfall, F21_KinNamedInAnAsideIsTheSubject) {
  expect_speaker("Clerk Ines Moreau left. She was late. Tom Hill's manager, his sister Claire Hill, was stunned. \"We had a speech ready,\" she said.",
                 "Claire Hill");
}

TEST(QuotePitfall, F21_TheChiefMayBeShe) {
  expect_speaker("It was late.\n\nThe chief, Mary Jones, was tired.\n\nJones laughed. \"The road is gone,\" she said.", "Mary Jones");
}

TEST(QuotePitfall, F21_OneGuestMayBeShe) {
  expect_speaker("One guest at the fair left when it rained. One woman stayed in the rain. \"It is only water,\" she said.", "One woman");
}

TEST(QuotePitfall, F21_ACommanderWhoSpokeIsInMind) {
  expect_speaker("Tom Hill spoke on television. He blamed the rain.\n\nA rebel commander told the agency that his men had gone. \"We left,\" he said.",
                 "A rebel commander");
}

TEST(QuotePitfall, F21_WhomAQuestionIsAboutDoesNotAnswer) {
  const std::string hill = "Coach Tom Hill had no complaints about the late goal. ";
  expect_speaker(hill + "When asked about Jonas Pell's red card, he replied: \"It happens.\"", "Tom Hill");
  expect_speaker(hill + "Asked whether captain Jonas Pell, who was sent off, would face action, he replied: \"It happens.\"", "Tom Hill");
  expect_speaker(hill + "Asked about it, Jonas Pell frowned. \"It happens,\" he said.", "Jonas Pell");
  expect_speaker("The late goal was scored by Tom Hill. Reporters asked Jonas Pell about it. \"It happens,\" he said.", "Jonas Pell");
}

TEST(QuotePitfall, F21_TheMotherOfTwoIsWhoWasNamedBefore) {
  const std::string bell = "Mary Jones left on Monday. She was calm. \"The mill is as good as gone,\" ";
  for (const char* who : {"the mother-of-two", "the mum-of-one"}) expect_speaker(bell + "said " + who + ".", "Mary Jones");
  for (const char* who : {"the father-of-three", "the dad-of-one", "a mother-of-two", "the chief-of-two"}) expect_speaker(bell + "said " + who + ".", who);
}

}  // namespace
}  // namespace artparse
