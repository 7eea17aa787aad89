// The pitfalls of quotation marks and quotes, one named case each.
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "support/parse_quotes.h"

namespace artparse {
namespace {

struct Pitfall {
  const char* name;
  const char* text;
  std::vector<std::string> quotes;  // "kind: parts joined by + | source as printed"
};

std::string describe(const testing::ParsedQuotes& parsed, std::size_t i) {
  const char* kinds[] = {"direct", "mixed", "indirect"};
  return std::string(kinds[static_cast<int>(parsed.quotes[i].kind)]) + ": " + parsed.quote_text(i) + " | " +
         parsed.source_text(i);
}

const Pitfall kPitfalls[] = {
    {"F1_CurlyOpensStraightCloses", "\u201CThe road is gone,\" Mary Jones said.", {"direct: The road is gone, | Mary Jones"}},
    {"F1_Swedish", "\u201DThe road is gone,\u201D said Mary Jones.\n\n\u201DWe stay,\u201D said Tom Hill.",
     {"direct: The road is gone, | Mary Jones", "direct: We stay, | Tom Hill"}},
    {"F1_LowHigh", "\u201EThe road is gone\u201C, said Mary Jones.", {"direct: The road is gone | Mary Jones"}},
    {"F1_Guillemets", "\u00ABThe road is gone\u00BB, said Mary Jones.", {"direct: The road is gone | Mary Jones"}},
    {"F1_Typewriter", "``The road is gone,'' said Mary Jones.", {"direct: The road is gone, | Mary Jones"}},
    {"F1_DashDialogue",
     "\u2014 The road is gone, \u2014 said Mary Jones. \u2014 We stay here.\n\n\u2014 Why is that? \u2014 asked Tom Hill.",
     {"direct: The road is gone, + We stay here. | Mary Jones", "direct: Why is that? | Tom Hill"}},
    {"F1_DashesOfAList", "\u2014 The road is gone for good.\n\n\u2014 The bridge was built in May.", {}},
    {"F12_Transcript",
     "MARY JONES: The road is gone for good.\n\nTOM HILL: Will you stay in the town?\n\nJONES: We will stay as long as we can.",
     {"direct: The road is gone for good. | MARY JONES", "direct: Will you stay in the town? | TOM HILL",
      "direct: We will stay as long as we can. | JONES"}},
    {"F12_QuestionsAndAnswers",
     "Mary Jones spoke about the road.\n\nQ: Is the road gone for good?\n\nA: The road is gone for good.\n\n"
     "Q: Will you stay in the town?",
     {"direct: Is the road gone for good? | -", "direct: The road is gone for good. | Mary Jones",
      "direct: Will you stay in the town? | -"}},
    {"F12_NobodySaysWhoAnswers",
     "Mary Jones and Tom Hill met.\n\nQ: Is the road gone for good?\n\nA: The road is gone for good.\n\n"
     "Q: Will you stay in the town?",
     {"direct: Is the road gone for good? | -", "direct: The road is gone for good. | -",
      "direct: Will you stay in the town? | -"}},
    {"F12_TranscriptWithShortLabels",
     "MARY JONES: The road is gone for good.\n\nHANNA OLSEN-LIND: We will see to that soon.\n\nMJ: When will that be?\n\nHO-L: By Monday, as far as I know.",
     {"direct: The road is gone for good. | MARY JONES", "direct: We will see to that soon. | HANNA OLSEN-LIND", "direct: When will that be? | MARY JONES",
      "direct: By Monday, as far as I know. | HANNA OLSEN-LIND"}},
    {"F12_ListsAreNoTranscripts", "Where: the town hall of Hilltown.\n\nWhen: on Monday in the afternoon.\n\nWho: all are welcome here.", {}},
    {"F2_Apostrophes", "Mary Jones's boys don't like rock 'n' roll of the '90s, she said.", {}},
    {"F2_FeetAndInches", "The man, 6'2\" tall, left the town, and the wall, 5'10\" high, fell.", {}},
    {"F3_BritishMarks", "'It's the boys' pitch, not the council's,' said Mary Jones.",
     {"direct: It's the boys' pitch, not the council's, | Mary Jones"}},
    {"F4_OverParagraphs", "\"The road is gone,\" Mary Jones said. \"We stay.\n\n\"We will not leave the town.\"",
     {"direct: The road is gone, + We stay. + We will not leave the town. | Mary Jones"}},
    {"F4_TranscriptInMarks",
     "\"TOM HILL: Mayor, is the road gone for good, as they say in town, and will you stay?\n\n"
     "\"MARY JONES: Well, the road is gone, but we will not leave the town while there is a way out.\"",
     {"direct: TOM HILL: Mayor, is the road gone for good, as they say in town, and will you stay? | TOM HILL",
      "direct: MARY JONES: Well, the road is gone, but we will not leave the town while there is a way out. | MARY JONES"}},
    {"F4_SourceAtTheEnd", "\"The road is gone for good.\n\n\"We will not leave the town,\" Mary Jones said.",
     {"direct: The road is gone for good. + We will not leave the town, | Mary Jones"}},
    {"F5_MissingCloseOfAnotherSpeaker", "\"The road is gone,\" Mary Jones said. \"It is a mess.\n\n\"We stay here,\" Tom Hill said.",
     {"direct: The road is gone, + It is a mess. | Mary Jones", "direct: We stay here, | Tom Hill"}},
    {"F5_MissingClose", "Mary Jones said, \"The road is gone.\n\nTom Hill said, \"We stay here.\"",
     {"direct: The road is gone. | Mary Jones", "direct: We stay here. | Tom Hill"}},
    {"F6_OddMarkCostsOneParagraph", "It rained\" all day.\n\n\"The road is gone,\" Mary Jones said.",
     {"direct: The road is gone, | Mary Jones"}},
    {"F7_SplitBySaid", "\"The road,\" Mary Jones said, \"is gone.\"", {"direct: The road, + is gone. | Mary Jones"}},
    {"F7_SplitBySentence", "\"The road is gone,\" Mary Jones said. \"We stay.\"",
     {"direct: The road is gone, + We stay. | Mary Jones"}},
    {"F7_TwoFragments", "Mary Jones said the road was \"gone for good\" and help was \"far away from here.\"",
     {"mixed: gone for good | Mary Jones", "mixed: far away from here. | Mary Jones"}},
    {"F8_Nested", "\u201CShe said to me: \u2018Stay here,\u2019\u201D Mary Jones said.",
     {"direct: She said to me: \u2018Stay here,\u2019 | Mary Jones"}},
    {"F9_TwoWords", "Mary Jones said she had \"no doubt\" that help would come.", {"mixed: no doubt | Mary Jones"}},
    {"F10_TitleOfWork", "She sang the song \"Silver River\" at the fair.", {}},
    {"F10_NicknamesTermsAndSlogans",
     "The so-called \"sky tax\" came in May.\n\nJohn \"Red\" Hill came to see the band play \"Silver River\" at the fair.", {}},
    {"F11_HeadlineQuote", "'We will not yield,' says mayor of Hilltown\n\nMary Jones spoke at the fair.",
     {"direct: We will not yield, | mayor of Hilltown"}},
    {"F12_Colon", "Mary Jones said: \"The road is gone.\"", {"direct: The road is gone. | Mary Jones"}},
    {"F12_Words", "In Mary Jones's words, the road is \"gone for good.\"", {"mixed: gone for good. | Mary Jones"}},
    {"F13_ToldSomebody", "\"The road is gone,\" Mary Jones told Tom Hill.", {"direct: The road is gone, | Mary Jones"}},
    {"F14_CueInMarks", "Mary Jones said, \"The road is gone, Tom Hill said.\"",
     {"direct: The road is gone, Tom Hill said. | Mary Jones"}},
    {"F15_Orphan", "\"The road is gone,\" Mary Jones said.\n\n\"We will stay in the town as long as we can.\"",
     {"direct: The road is gone, | Mary Jones", "direct: We will stay in the town as long as we can. | Mary Jones"}},
    {"F16_Signature", "\"The road is gone for good.\"\n\n\u2014 Mary Jones, Hilltown",
     {"direct: The road is gone for good. | Mary Jones"}},
    {"F17_QuotedAsSaying", "Mary Jones was quoted as saying \"the road is gone.\"",
     {"mixed: the road is gone. | Mary Jones"}},
    {"F19_QuotedAsSayingBehindAsides", "\"The road is gone,\" the mayor, Mary Jones, 63, was quoted as saying.",
     {"direct: The road is gone, | Mary Jones, 63"}},
    {"F17_Passive", "The road was described by Mary Jones as \"a danger to us all.\"",
     {"mixed: a danger to us all. | Mary Jones"}},
    {"F18_VerbsOfOtherThings", "Mary Jones added sugar, reported a profit and continued her visit to the \"Blue Book\" shop.", {}},
    {"F19_NameInAside", "Mary Jones, who replaced Tom Hill in July, said, \"The road is gone.\"",
     {"direct: The road is gone. | Mary Jones, who replaced Tom Hill in July"}},
    {"F20_SentenceBefore", "Mary Jones, a farmer, said she was worried. \"The road is gone for good.\"",
     {"direct: The road is gone for good. | Mary Jones, a farmer"}},
    {"F22_Group", "\"The road is gone,\" two sources familiar with the matter said.",
     {"direct: The road is gone, | two sources familiar with the matter"}},
    {"F24_Chain", "Mary Jones said Tom Hill had told him: \"Stay here.\"", {"direct: Stay here. | Tom Hill"}},
    {"F25_GivenNameOnly", "\"The road is gone,\" Mary said.", {"direct: The road is gone, | Mary"}},
    {"F25_TitleOnly", "\"The road is gone,\" the Queen said.", {"direct: The road is gone, | the Queen"}},
    {"F14_RatedAs", "The Hilltown Gazette rated 32% of all claims as \"false\" in May.", {"mixed: false | The Hilltown Gazette"}},
    {"F12_PerTheRules", "It is forbidden to vote \"for a mayor who is not there,\" per the town's rules.",
     {"mixed: for a mayor who is not there, | the town's rules"}},
    {"F12_PerDay", "The road was \"as good as gone\" at ten carts per day, said Mary Jones.", {"mixed: as good as gone | Mary Jones"}},
    {"F12_FootageOf", "The spot ends with footage of Mary Jones saying, \"The road is gone.\"", {"direct: The road is gone. | Mary Jones"}},
    {"F12_AsSomebodyPutIt", "Mary Jones said the rule asks for a \"lawful income,\" as a letter of the town put it.",
     {"mixed: lawful income, | a letter of the town"}},
    {"F16_PeopleAndWhatTheyDo", "Protesters marching through the streets chanted \"What road?\" and left.",
     {"direct: What road? | Protesters marching through the streets"}},
    {"F16_YearBeforeTheSubject", "On July 6, 2015, Mary Jones made the following comment: \"The road is gone for good.\"",
     {"direct: The road is gone for good. | Mary Jones"}},
    {"F12_NoSignatureInALine", "Mary Jones spoke on Monday, and this is all that was heard of it.\n\n\"The road is gone for good.\"\n\n- Updated.",
     {"direct: The road is gone for good. | Mary Jones"}},
    {"F19_CalledSo", "A paper of the valley called \"The Local\" said that the road fell.", {}},
    {"F12_TheReplyThatCame", "\"No,\" came the reply from Mary Jones.", {"direct: No, | Mary Jones"}},
    {"F12_AVoiceFromAPlace", "\"Hold on,\" came a voice from the back of the old hall.", {}},
    {"F12_InTheViewOf", "In Mary Jones's view, the road is \"dead and gone.\"", {"mixed: dead and gone. | Mary Jones"}},
    {"F14_CallingInALetter", "Tom Hill answered the letter by calling Mary Jones \"a fool\" and left.", {"mixed: a fool | Tom Hill"}},
    {"F16_NightBeforeTheVerb", "A letter sent by Tom Hill on Tuesday night warned: \"The road is gone.\"",
     {"direct: The road is gone. | A letter sent by Tom Hill"}},
    {"F16_TimeBeforeTheColon", "Mary Jones spoke in May. Then, later that month on radio: \"The road is gone.\"", {"direct: The road is gone. | -"}},
    {"F15_KnownAs", "Many of the towns are known as \"the old five\" to those who live there.", {"mixed: the old five | -"}},
    {"F26_NameInsideTheRole", "\"The road is gone,\" the Hilltown vice-presidential nominee shouted.",
     {"direct: The road is gone, | the Hilltown vice-presidential nominee"}},
    {"F19_NounBehindTheName", "The town, according to its Hilltown guide, \"was never so quiet.\"", {"mixed: was never so quiet. | its Hilltown guide"}},
    {"F26_LongRoleBeforeName", "\"The road is gone,\" said army spokesman Tom Hill.",
     {"direct: The road is gone, | army spokesman Tom Hill"}},
    {"F27_Edits", "\"[The town] must stay \u2026 and it will,\" Mary Jones said.",
     {"direct: [The town] must stay \u2026 and it will, | Mary Jones"}},
    {"F28_OriginalInBrackets", "\"The road is gone (le chemin est parti),\" Mary Jones said.",
     {"direct: The road is gone (le chemin est parti), | Mary Jones"}},
    {"F29_DashAfter", "\"The road is gone for good.\" \u2014 Mary Jones, Hilltown",
     {"direct: The road is gone for good. | Mary Jones"}},
    {"F30_PartialThenWhole",
     "Mary Jones said the road was \"gone for good.\"\n\n\"The road is gone for good,\" Mary Jones said.",
     {"mixed: gone for good. | Mary Jones", "direct: The road is gone for good, | Mary Jones"}},
    {"F29_CommaOutside", "'The road is gone', said Mary Jones.", {"direct: The road is gone | Mary Jones"}},
    {"F32_Post", "Mary Jones wrote on Telegram: \"The road is gone.\"", {"direct: The road is gone. | Mary Jones"}},
    {"F1_SingleGuillemets", "\u2039The road is gone\u203A, said Mary Jones.", {"direct: The road is gone | Mary Jones"}},
    {"F1_LowHighSingle", "\u201AThe road is gone\u2018, said Mary Jones.", {"direct: The road is gone | Mary Jones"}},
    {"F1_GuillemetsPointIn", "\u00BBThe road is gone\u00AB, said Mary Jones.\n\n\u00BBWe stay\u00AB, said Tom Hill.",
     {"direct: The road is gone | Mary Jones", "direct: We stay | Tom Hill"}},
    {"F1_CornerBrackets", "\u300CThe road is gone,\u300D said Mary Jones.", {"direct: The road is gone, | Mary Jones"}},
    {"F1_DoublePrimes", "\u2033The road is gone,\u2033 said Mary Jones.", {"direct: The road is gone, | Mary Jones"}},
    {"F1_GraveAndApostrophe", "`The road is gone,' said Mary Jones. `We stay here.'", {"direct: The road is gone, + We stay here. | Mary Jones"}},
    {"F2_NamesWithMarks",
     "Ahmed al-Sha'ar of Hawai\u2018i read the Qur\u2019an in l\u2019univers and C\u00F4te d\u2019Ivoire with O'Neill, 'tis said.", {}},
    {"F2_ApostrophesInside", "'I don't know the Jones' house of the '90s,' said Tom Hill.",
     {"direct: I don't know the Jones' house of the '90s, | Tom Hill"}},
    {"F5_MissingOpen", "The road is gone,\" Mary Jones said.\n\n\"We stay here,\" Tom Hill said.", {"direct: We stay here, | Tom Hill"}},
    {"F5_DoubledMark", "\"\"The road is gone,\"\" Mary Jones said.", {"direct: The road is gone, | Mary Jones"}},
    {"F5_CloseBeforeComma", "\"The road is gone\", Mary Jones said.", {"direct: The road is gone | Mary Jones"}},
    {"F5_SpaceInside", "\" The road is gone, \" Mary Jones said.", {"direct: The road is gone, | Mary Jones"}},
    {"F12_SpeakingTo", "Mary Jones, speaking to Tom Hill, said that \"the road is gone for good.\"",
     {"mixed: the road is gone for good. | Mary Jones"}},
    {"F12_AccordingTo", "According to Mary Jones, \"the road is gone for good.\"",
     {"mixed: the road is gone for good. | Mary Jones"}},
    {"F13_ToldReportersInAPlace", "\"The road is gone,\" Mary Jones told reporters in Paris on Friday.",
     {"direct: The road is gone, | Mary Jones"}},
    {"F13_SaidInAStatement", "\"The road is gone,\" Mary Jones said in a statement to Tom Hill.",
     {"direct: The road is gone, | Mary Jones"}},
    {"F13_WhoFollows", "\"The road is gone,\" said Mary Jones, who replaced Tom Hill in July.",
     {"direct: The road is gone, | Mary Jones, who replaced Tom Hill in July"}},
    {"F13_RoleBetween", "\"The road is gone,\" Mary Jones, the mayor, said.",
     {"direct: The road is gone, | Mary Jones, the mayor"}},
    {"F16_AndFrom", "And from Mayor Mary Jones:\n\n\"The road is gone for good, and nobody told us.\"",
     {"direct: The road is gone for good, and nobody told us. | Mayor Mary Jones"}},
    {"F16_CommentCameFrom", "\"The road is gone for good, and nobody told us.\" The comment came from Mary Jones.",
     {"direct: The road is gone for good, and nobody told us. | Mary Jones"}},
    {"F16_SpokeTo", "\"The road is gone for good, and nobody told us.\"\n\nMary Jones was speaking to reporters in Paris.",
     {"direct: The road is gone for good, and nobody told us. | Mary Jones"}},
    {"F17_Letter", "\"The road is gone for good,\" the letter read.", {"direct: The road is gone for good, | the letter"}},
    {"F17_RejectSaying", "Mary Jones rejected the plan, saying \"the road is gone.\"", {"mixed: the road is gone. | Mary Jones"}},
    {"F17_WentOn", "\"The road is gone,\" Mary Jones went on.", {"direct: The road is gone, | Mary Jones"}},
    {"F17_CallFor", "Mary Jones called for \"a new road to the town.\"", {"mixed: a new road to the town. | Mary Jones"}},
    {"F24_InnerDescribingVerb", "The Hilltown Gazette reported that Mary Jones had called it \"a trap for us all.\"",
     {"mixed: a trap for us all. | Mary Jones"}},
    {"F26_NameBehindARoleWithAName", "\"The road is gone,\" said a lawyer for Tom Hill, Mary Jones.", {"direct: The road is gone, | a lawyer for Tom Hill, Mary Jones"}},
    {"F14_NounBehind", "Mary Jones stayed. \"Never again\" was her answer.", {"mixed: Never again | her"}},
    {"F14_NounOfNobodyBehind", "Mary Jones stayed. \"Never again\" is the wrong answer.", {}},
    {"F14_Verdict", "The verdict from Mary Jones: \"The road is a mess.\"", {"direct: The road is a mess. | Mary Jones"}},
    {"F22_BriefedOn", "Two officials briefed on the plan said the road was \"gone for good.\"",
     {"mixed: gone for good. | Two officials briefed on the plan"}},
    {"F22_ReleasedBy", "The statement released by the town on Monday said the road was \"gone for good.\"",
     {"mixed: gone for good. | The statement released by the town"}},
    {"F22_CloseTo", "\"The road is gone,\" said a source close to the town.", {"direct: The road is gone, | a source close to the town"}},
    {"F22_ClaimOfOwner", "Tom Hill's most explosive claim is that the road is \"a trap for us all.\"", {"mixed: a trap for us all. | Tom Hill"}},
    {"F12_KeptAsking", "Mary Jones kept asking why the road was \"gone for good.\"", {"mixed: gone for good. | Mary Jones"}},
    {"F22_Police", "\"The road is gone,\" police said.", {"direct: The road is gone, | police"}},
    {"F22_SpokesmanFor", "\"The road is gone,\" a spokeswoman for Tom Hill said.", {"direct: The road is gone, | a spokeswoman for Tom Hill"}},
    {"F23_AskedBy", "Asked by Tom Hill whether she would stay, Mary Jones said, \"We stay here.\"", {"direct: We stay here. | Mary Jones"}},
    {"F24_QuotedAsSayingAfter", "\"The road is gone,\" the Hilltown Gazette quoted Mary Jones as saying.", {"direct: The road is gone, | Mary Jones"}},
    {"F24_QuotedAsSayingWithAside", "\"The road is gone,\" the Hilltown Gazette quoted the mayor, Mary Jones, as saying on Monday.",
     {"direct: The road is gone, | the mayor, Mary Jones"}},
    {"F20_PlaceWithApposition", "In Bergen, the town nearest the dam, Tom Hill was mending a barn. \"The road is gone and I cannot get home.\"",
     {"direct: The road is gone and I cannot get home. | Tom Hill"}},
    {"F20_AskedHowHeFelt", "Asked how he felt, Tom Hill shrugged. \"The road is gone and I cannot get home.\"", {"direct: The road is gone and I cannot get home. | Tom Hill"}},
    {"F13_ThingOfSomebody", "Mary Jones's verdict: \"The road is gone.\"", {"direct: The road is gone. | Mary Jones"}},
    {"F13_WifeOfSomebody", "Tom Hill's wife: \"The road is gone.\"", {"direct: The road is gone. | Tom Hill's wife"}},
    {"F24_QuotedAsSaying", "The Hilltown Gazette quoted Mary Jones as saying \"the road is gone.\"",
     {"mixed: the road is gone. | Mary Jones"}},
    {"F32_Handle", "\"The road is gone,\" @maryjones wrote on Tuesday.", {"direct: The road is gone, | @maryjones"}},
    {"F32_HandleBehindName", "Mary Jones (@maryjones) tweeted: \"The road is gone. #savetheroad\"",
     {"direct: The road is gone. #savetheroad | Mary Jones (@maryjones)"}},
    {"F33_DeniedSaying", "Mary Jones denied saying \"the road is gone.\"", {"mixed: the road is gone. | Mary Jones"}},
    {"F33_DeclinedToComment", "Mary Jones declined to comment on the \"Blue Book\" shop.", {}},
    {"F23_QuestionAndAnswer", "Mary Jones asked Tom Hill, \"Did you see the road?\" Hill said, \"No, I came late.\"",
     {"direct: Did you see the road? | Mary Jones", "direct: No, I came late. | Hill"}},
    {"F23_AnsweredBehindAColon",
     "After Mary Jones said that some might do better on \"older roads,\" Tom Hill said: \"I do not like what I hear.\"",
     {"mixed: older roads, | Mary Jones", "direct: I do not like what I hear. | Tom Hill"}},
    {"F23_NobodyIsNamedWhoAsked", "Asked \"Why did you go?\" Mary Jones said, \"I was cold.\"",
     {"direct: Why did you go? | -", "direct: I was cold. | Mary Jones"}},
    {"F23_WasAsked", "Tom Hill was asked, \"Did you see the woman who left the old mill last night?\" He answered, \"I have no idea.\"",
     {"direct: Did you see the woman who left the old mill last night? | -", "direct: I have no idea. | He"}},
    {"F23_ShortAnswer", "Tom Hill asked Mary Jones, \"Did you see him go?\" Jones replied: \"No.\"",
     {"direct: Did you see him go? | Tom Hill", "direct: No. | Jones"}},
    {"F23_OneSpeakerInParts", "The road is gone, \"and we stay,\" Mary Jones said, \"as long as we can.\"",
     {"direct: and we stay, + as long as we can. | Mary Jones"}},
};

class QuotePitfallTest : public ::testing::TestWithParam<Pitfall> {};

TEST_P(QuotePitfallTest, IsRead) {
  const testing::ParsedQuotes parsed(GetParam().text);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < parsed.quotes.size(); ++i) found.push_back(describe(parsed, i));
  EXPECT_EQ(found, GetParam().quotes);
}

INSTANTIATE_TEST_SUITE_P(Rows, QuotePitfallTest, ::testing::ValuesIn(kPitfalls),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(QuotePitfall, F23_TwoSpeakers) {
  const testing::ParsedQuotes parsed("\"The road is gone,\" Mary Jones and Tom Hill said in a joint statement.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.quotes[0].source->heads.size(), 2u);
}

TEST(QuotePitfall, F24_SpeakerAndWhoPassedItOn) {
  const testing::ParsedQuotes parsed("Mary Jones said the road was \"gone for good,\" according to the Hilltown Gazette.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Mary Jones");
  ASSERT_TRUE(parsed.quotes[0].via);
  EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "the Hilltown Gazette");
}

TEST(QuotePitfall, F24_PassedOnAfterTheCue) {
  for (const char* text : {"\"The road is gone,\" Mary Jones said, according to the Hilltown Gazette.",
                           "\"The road is gone,\" Mary Jones said on Monday, the Hilltown Gazette reported."}) {
    const testing::ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "Mary Jones");
    ASSERT_TRUE(parsed.quotes[0].via) << text;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "the Hilltown Gazette");
  }
}

TEST(QuotePitfall, F24_PassesOnWhatIsSharedOrHasItsOwnSubject) {
  for (const char* text : {"Mary Jones noted that Tom Hill criticized the mayor and called him \"a sad case.\"",
                           "Mary Jones said it was the same thing as Tom Hill referring to himself as \"a wise old man.\""}) {
    const testing::ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "Tom Hill");
    ASSERT_TRUE(parsed.quotes[0].via) << text;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), "Mary Jones");
  }
  for (const char* text : {"Mary Jones criticized the mayor and called him \"a sad case.\"",
                           "Mary Jones laughed when Tom Hill rose, saying, \"We stay.\""}) {
    const testing::ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_FALSE(parsed.quotes[0].via) << text;
  }
}

TEST(QuotePitfall, F21_NeverShowsAPronoun) {
  for (const char* text : {"\"The road is gone,\" he said.", "\"The road is gone,\" they said.", "\"We stay,\" I said."}) {
    const testing::ParsedQuotes parsed(text);
    for (const Speaker& speaker : parsed.speakers) {
      EXPECT_TRUE(speaker.names.empty()) << text;
      EXPECT_FALSE(speaker.why.empty()) << text;
    }
  }
}

TEST(QuotePitfall, F21_PronounsFollowGender) {
  const testing::ParsedQuotes parsed(
      "Mary Jones met John Smith in Paris on Monday.\n\n\"The road is gone,\" he said.\n\n\"We stay here,\" she said.");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"John Smith"});
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, F31_LongQuotesAreNotCut) {
  std::string speech = "\"";
  for (int i = 0; i < 3000; ++i) speech += "We will stay in the town. ";
  const testing::ParsedQuotes parsed(speech + "We will,\" Mary Jones said.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Mary Jones");
}

TEST(QuotePitfall, F33_Negation) {
  const testing::ParsedQuotes parsed("Mary Jones did not say the road was \"gone for good.\"");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_TRUE(parsed.quotes[0].negated);
}

// One quote, by one speaker.
void expect_speaker(const std::string& text, const char* name) {
  const testing::ParsedQuotes parsed(text);
  ASSERT_EQ(parsed.speakers.size(), 1u) << text;
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{name}) << text;
}

TEST(QuotePitfall, F19_RelativesAndAppositionsFindTheirNoun) {
  const std::pair<const char*, const char*> rows[] = {
      {"The loss was hard for Tom Hill, who said he felt \"worn out by it.\"", "Tom Hill"},
      {"The town heard a harsh reply from Mary Jones, who called it \"a loss to us all.\"", "Mary Jones"},
      {"A farmer close to the talks, who added that the road was \"gone for good,\" left.", "A farmer close to the talks"},
      {"The remarks made by a retired farmer who said the road was \"gone for good\" were heard.", "a retired farmer"},
      {"\"The road is gone,\" said a lawyer for Tom Hill, Mary Jones.", "Mary Jones"},
      {"Shares in Gull Energy Ltd., which said it was \"let down by the town,\" fell.", "Gull Energy Ltd."},
  };
  for (const auto& [text, speaker] : rows) expect_speaker(text, speaker);
}

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

TEST(QuotePitfall, F26_TheNameBehindATitleOfSeveralWords) {
  const std::pair<const char*, const char*> rows[] = {
      {"Secretary of State Mary Jones", "Mary Jones"},
      {"Secretary of State Mary Jones, who came to Paris in May,", "Mary Jones"},
      {"Chairman and chief executive Mary Jones", "Mary Jones"},
      {"Father of Mary Jones", "Father of Mary Jones"},
      {"Mother of President Mary Jones", "Mother of President Mary Jones"},
  };
  for (const auto& [source, name] : rows) {
    const testing::ParsedQuotes parsed(std::string(source) + " said on Monday: \"The road is gone for good.\"");
    ASSERT_EQ(parsed.speakers.size(), 1u) << source;
    EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{name}) << source;
  }
}

TEST(QuotePitfall, F12_InitialsOfAnInterview) {
  const testing::ParsedQuotes parsed(
      "Mary Jones, who was mayor for ten years, talks to Tom Hill about the road and the town.\n\n"
      "TH: You left the town hall in May. Is the road gone for good?\n\nMJ: The road is gone for good, and I miss it.\n\n"
      "TH: Will you stay in the town?\n\nMJ: We will stay as long as we can.");
  ASSERT_EQ(parsed.speakers.size(), 4u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Tom Hill"});
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, WhatIsSpokenOfDoesNotSpeak) {
  expect_speaker("Hilltown has a new law. The law was praised as \"a turning point\" by Mary Jones.", "Mary Jones");
  expect_speaker("Hilltown has a new law. The law has been called \"a gift to the rich\" by critics.", "critics");
  const testing::ParsedQuotes parsed("Tom Hill is widely described as \"a model professional.\"");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_TRUE(parsed.speakers[0].names.empty());
}

TEST(QuotePitfall, WhoeverCallsThemSoInARelativeClauseSpeaks) {
  expect_speaker("Tom Hill, whom friends describe as \"a big kid,\" retires in May.", "friends");
  expect_speaker("The dam, which engineers say is \"a ticking bomb,\" leaks.", "engineers");
}

TEST(QuotePitfall, OneWitnessHasAName) {
  expect_speaker("\"The road is gone for good,\" said one witness, Mary Jones.", "Mary Jones");
}

TEST(QuotePitfall, TheNextSentenceDoesNotTakeAQuoteThatHasItsVerb) {
  expect_speaker("Tom Hill called the plan \"nothing but trouble.\" Mayor Mary Jones agreed.", "Tom Hill");
  expect_speaker("Tom Hill called the plan \"nothing but trouble.\" Mary Jones did not respond.", "Tom Hill");
}

TEST(QuotePitfall, AVerbInThePastBehindANameIsNoPartOfIt) {
  expect_speaker("Beaming at her guests, Mrs. Jones drew cheers as she thanked the town and then boomed, \"We are open until midnight.\"", "Jones");
}

TEST(QuotePitfall, AnArticleIsNobody) {
  expect_speaker("Keen to be heard - much as he was after the ghostly attacks of last year - Tom Hill cast a stern eye on his rivals "
                 "and stressed the harm that \"cheap coal\" does.", "Tom Hill");
}

TEST(QuotePitfall, TheNameBehindARoleOfAKinsmanSpeaks) {
  expect_speaker("Her brother, baker Tom Hill, said, \"We stay here as long as we can.\"", "Tom Hill");
  expect_speaker("Her brother, the baker Tom Hill, called the road \"an accident waiting to happen.\"", "Tom Hill");
  expect_speaker("Her brother, a baker, called the road \"an accident waiting to happen.\"", "Her brother, a baker");
}

TEST(QuotePitfall, TheFarmersThemselvesAreTheFarmers) {
  expect_speaker("The farmers themselves say the road is \"a mess.\"", "The farmers");
  expect_speaker("\"The road is gone for good,\" the mayor himself said.", "the mayor");
  const testing::ParsedQuotes parsed("He himself said the road was \"a mess.\"");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_TRUE(parsed.speakers[0].names.empty());
}

TEST(QuotePitfall, HerBrotherSaysWhatHerWouldNot) {
  const testing::ParsedQuotes parsed("\"We stay here,\" says Mary Jones, nine. \"No you don't,\" says her brother.");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Mary Jones"});
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"her brother"});
}

TEST(QuotePitfall, AVerbWithItsObjectIsNoPartOfASource) {
  expect_speaker("As the head of the mill, Tom Hill, put it in his letter to bakers explaining the price, \"Think of a year without rain.\"", "Tom Hill");
}

TEST(QuotePitfall, TheRestOfAnAdverbialIsNoSubject) {
  expect_speaker("After a hastily called, open-air hearing, the bakers sent a note calling the plan \"a waste of good paper\" and ink.", "the bakers");
}

TEST(QuotePitfall, ATitleInAnAsideCutsNoSource) {
  const testing::ParsedQuotes parsed("\"The effect is close to zero,\" says the farmer, whose book \"The Old Mill\" sold well. \"What matters is sleep.\"");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "the farmer, whose book \"The Old Mill\" sold well");
  const testing::ParsedQuotes next("\"The road is gone,\" said Mary Jones, a nurse \"We stay here as long as we can.\"");
  EXPECT_EQ(next.source_text(0), "Mary Jones");
}

TEST(QuotePitfall, ALetterReadToTheCourtAndCounselPassNothingOn) {
  for (const char* text : {"Asked by Ruth Hill, counsel for the town, whether it had rained, Mary Jones replied: \"No. Never in May.\"",
                           "In a statement read to the court, the boy's mother, Mary Jones, said he had been \"the best of the family.\""}) {
    const testing::ParsedQuotes parsed(text);
    ASSERT_EQ(parsed.speakers.size(), 1u) << text;
    EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Mary Jones"}) << text;
    EXPECT_EQ(parsed.speakers[0].via, std::nullopt) << text;
  }
}

TEST(QuotePitfall, ASubjectEndsBeforeItsVerb) {
  const testing::ParsedQuotes parsed("Tom Hill forwards a poem in June that has the line \"Before the old mill burned the town was never at a loss for words.\"");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Tom Hill");
  expect_speaker("A 1987 Port Bakers Council report found \"nothing to show that bread was ever sold there by the pound.\"", "A 1987 Port Bakers Council report");
}

TEST(QuotePitfall, AQuotedWordInsideASubjectIsNotSaidByIt) {
  EXPECT_TRUE(testing::ParsedQuotes("The so-called \"Hill Park model\" is now tried in four schools.").quotes.empty());
}

TEST(QuotePitfall, NamesOfWorksAreNotSaid) {
  for (const char* text : {"Tom Hill spoke. In \"Bowling Nights,\" he traced the decline of the town.",
                           "Tom Hill told the Gazette she was at work on her third album, tentatively titled \"Salt.\"",
                           "The tour, dubbed \"The Long Goodbye,\" was due to open in May, Mary Jones said.",
                           "Mary Jones said she had a part in a short film called \"Red Rain.\"",
                           "Mary Jones told the \"Old Mill\" podcast that she stays."}) {
    EXPECT_TRUE(testing::ParsedQuotes(text).quotes.empty()) << text;
  }
  expect_speaker("Tom Hill spoke. In his memoir, \"Deep End,\" he wrote that \"every child is a boat.\"", "Tom Hill");
  expect_speaker("Tom Hill called his rival \"Little Mary.\"", "Tom Hill");
  expect_speaker("Tom Hill spoke of critics, whom he called \"Little Men,\" and left.", "Tom Hill");
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

TEST(QuotePitfall, AnAnswerIsNotWhatTheAskerSays) {
  const testing::ParsedQuotes parsed("\"You had the passwords?\" Tom Hill asked.\n\n\"Yes, I always had them with me.\"\n\n"
                                     "\"And you signed the checks for all of them?\"\n\n\"Yes, but only after lunch.\"");
  ASSERT_EQ(parsed.speakers.size(), 4u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Tom Hill"});
  EXPECT_TRUE(parsed.speakers[1].names.empty());
  EXPECT_EQ(parsed.speakers[2].names, std::vector<std::string>{"Tom Hill"});
  EXPECT_TRUE(parsed.speakers[3].names.empty());
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
  expect_speaker("Tom Hill, who faces a vote in June, was calm. The 71-year-old told his men: \"We offered peace.\"", "Tom Hill");
  expect_speaker("Tom Hill spoke. \"It is over,\" said the former president.", "the former president");
  expect_speaker("Tom Hill and John Brown spoke. \"It is over,\" said the former coach.", "the former coach");
  expect_speaker("\"It is over,\" said the former coach.", "the former coach");
  expect_speaker("Tom Hill spoke. \"It is over,\" a former coach said.", "a former coach");
}

TEST(QuotePitfall, TheSenatorIsTheStateSenator) {
  expect_speaker("State Sen. Tom Hill met Rep. John Brown.\n\n\"The road is gone,\" the senator said.", "Tom Hill");
}

TEST(QuotePitfall, ARelativeClauseWithoutItsSecondCommaEndsBeforeTheVerb) {
  const testing::ParsedQuotes parsed("\"We stay here as long as we can,\" Mary Jones, who is chair of Friends of the Mill said in a statement.");
  ASSERT_EQ(parsed.quotes.size(), 1u);
  EXPECT_EQ(parsed.source_text(0), "Mary Jones, who is chair of Friends of the Mill");
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Mary Jones"});
}

TEST(QuotePitfall, AVerbBehindTheQuoteMayGoOnBehindItsComma) {
  expect_speaker("Mary Jones cannot say that \"for lack of funds,\" Tom Hill added, saying the choice was that of the town.", "Tom Hill");
  expect_speaker("When Mary Jones shouted, \"Never,\" Tom Hill smiled, again waving his hat.", "Mary Jones");
}

TEST(QuotePitfall, AThingSaysNothingWhereSomebodySaysIt) {
  expect_speaker("The loss of the ferry signals \"a slow goodbye\" to the island, said Tom Hill, who ran it.", "Tom Hill");
  expect_speaker("The letter says the road is \"gone for good.\"", "The letter");
}

TEST(QuotePitfall, WhoWritesBackHasAQuoteOfItsOwn) {
  const testing::ParsedQuotes parsed("Tom Hill replies to Jones with, \"Who paid?\" Jones then writes back, \"You did.\"");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Tom Hill"});
}

TEST(QuotePitfall, ACommaOfAFrontClauseIsNoMarkOfAQuote) {
  expect_speaker("When Tom Hill spoke of the dam and said he would \"mend it himself,\" the workers applauded loudly.", "Tom Hill");
  expect_speaker("If the law is \"a mess,\" Tom Hill said on Monday, it must go.", "Tom Hill");
}

TEST(QuotePitfall, WhoIsAskedAboutAnswers) {
  expect_speaker("What does Mary Jones say to the parents who want it back? \"I say: read to them, and cook with them.\"", "Mary Jones");
  const testing::ParsedQuotes parsed("\"We stay,\" says Tom Hill.\n\nWhat does the town say to those who want it back? \"I say: read to them, and cook with them.\"");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_NE(parsed.speakers[1].names, std::vector<std::string>{"the town"});
}

TEST(QuotePitfall, ARoleWithARelativeClauseFindsItsHolder) {
  expect_speaker("Finance Minister Tom Hill met Mary Jones.\n\n\"The road is gone,\" said the finance minister, who left on Monday.", "Tom Hill");
  expect_speaker("Finance Minister Tom Hill met Mary Jones.\n\n\"The road is gone,\" said the finance minister of Borland.", "the finance minister of Borland");
}

TEST(QuotePitfall, WhoLaterDidItTellsIt) {
  expect_speaker("Club owner Vikram Hill later gave Tanner his backing, telling Rovers TV the coach was \"the right man in the wrong month\".", "Vikram Hill");
}

TEST(QuotePitfall, ATitleInAnAsideHidesNoSubject) {
  expect_speaker("Mary Jones, the author of \"Bread Alone,\" about the price of wheat, said the years when the mill was \"the heart of us\" are over.",
                 "Mary Jones");
  expect_speaker("Tom Hill, a cook on the ship, \"The Old Mill,\" who later sailed for Brown, said his captain was \"fair to a fault.\"",
                 "Tom Hill");
}

TEST(QuotePitfall, NoVerbIsPartOfASpeaker) {
  expect_speaker("The baker herself took to the streets beginning on Monday, in which it was said the plan \"is going to help the mill.\"",
                 "The baker");
  expect_speaker("The doubts voiced by many older bakers go beyond Tom Hill's vow to be \"patient\" with the mill.", "many older bakers");
  expect_speaker("The choir sold cakes, printed songs, and opened small roadside stalls calling the tax a \"very sour note.\"", "The choir");
  expect_speaker("\"The road is gone for good,\" said a man calling himself Tom Hill.", "Tom Hill");
}

TEST(QuotePitfall, ASpeakerIsWholeAndNothingButASpeaker) {
  expect_speaker("Tom Hill spoke. And online he has blamed them for mocking the young as \"far too loud.\"", "Tom Hill");
  expect_speaker("Section 33 affirms: \"No baker shall sell a loaf of less than a pound.\"", "Section 33");
  expect_speaker("Good bread can still win them over, but only where \"the crust is better than the price is high.\"", "Good bread");
  expect_speaker("They gave out paper hats that said, \"The mill is open on Sundays.\"", "paper hats");
}

TEST(QuotePitfall, AnHourLaterIsNobody) {
  const testing::ParsedQuotes parsed("My neighbour watched it. \"Nobody ties a rope like that,\" he said. And then, an hour later: \"But she's good, isn't she?\"");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"My neighbour"});
}

TEST(QuotePitfall, AThingSaysNothingBehindWhatSomebodySaid) {
  const testing::ParsedQuotes parsed("\"The plan is good for the old mills,\" Mary Jones said. It \"amounts to a present for those of us who need none.\"");
  ASSERT_EQ(parsed.speakers.size(), 2u);
  EXPECT_EQ(parsed.speakers[1].names, std::vector<std::string>{"Mary Jones"});
  expect_speaker("It is hard to bake well, Mary Jones said. Good bread can still win them over, but only where \"the crust is better than the price.\"",
                 "Mary Jones");
  expect_speaker("Mary Jones spoke. The plan \"amounts to a present for those of us who need none.\"", "The plan");
}

TEST(QuotePitfall, ThoseSurveyedAreWhoSaysIt) {
  expect_speaker("New polls released Sunday showed the mayor \"far ahead of her rivals.\"", "New polls");
  expect_speaker("Some of the voters surveyed said they were \"tired of it all.\"", "Some of the voters");
}

TEST(QuotePitfall, TheBrownApproachIsNotBrown) {
  const testing::ParsedQuotes parsed("Mary Brown spoke in May. Mary Brown is rich. The Brown approach is good, said Katie Harker. \"Others have to be leaner,\" she said.");
  ASSERT_EQ(parsed.speakers.size(), 1u);
  EXPECT_EQ(parsed.speakers[0].names, std::vector<std::string>{"Katie Harker"});
}

TEST(QuotePitfall, WhatAPlaceIsIsNoSubject) {
  expect_speaker("Ivan Brown runs the dam. In London, the village nearest the dam, Tom Hill was at work when he heard of it. His wife was gone.\n\n"
                 "\"You can fix a roof,\" he said.", "Tom Hill");
  expect_speaker("In London, the mayor, Tom Hill, said on Monday it was \"a mess.\"", "Tom Hill");
}

TEST(QuotePitfall, ButtonsAndMarkupAreNotSaid) {
  EXPECT_TRUE(testing::ParsedQuotes("Enter your email address, Mary Jones said, and click \"sign up\" to get it.").quotes.empty());
  EXPECT_TRUE(testing::ParsedQuotes("Mary Jones opposes it. note-date=\"May 2\n\n\">We love the old mill and all that it stands for.").quotes.empty());
  expect_speaker("Mary Jones said they should \"click with each other.\"", "Mary Jones");
}

TEST(QuotePitfall, ALetterIsNotSaid) {
  EXPECT_TRUE(testing::ParsedQuotes("They put a cross by \"R,\" or \"D,\" Mary Jones said.").quotes.empty());
}

TEST(QuotePitfall, ATitleThatIsTheSubjectIsNotSaid) {
  const char* before = "\"We love it,\" Mary Jones said. ";
  for (const char* text : {"\"Red Rain\" is a film of the old school.", "\"Red Rain,\" on Hilltown TV, is a film of the old school.",
                           "\"Redhammer\" follows a farmer to the north.", "\"Slow baking\" is the hardest of four classes."}) {
    EXPECT_EQ(testing::ParsedQuotes(std::string(before) + text).quotes.size(), 1u) << text;
  }
  expect_speaker("\"Never Again\" was Mary Jones's answer.", "Mary Jones");
}

// The least of a few runs, in processor time, so that a busy machine does not count.
double seconds_for(const std::string& text) {
  double least = 1e9;
  for (int run = 0; run < 4; ++run) {
    const std::clock_t begin = std::clock();
    const testing::ParsedQuotes parsed(text);
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

TEST(QuotePitfall, HostileInputsTakeLinearTime) {
  const std::vector<std::string> pieces = {
      "\"We stay,\" Mary Jones said. ", "\u201Cwe ", "\" ", "Mary Jones said Tom Hill said ", "he said, ",
      "\"We stay,\" he said.\n\n", "Mary Jones, who said, ", "and added ", "\"a\" and ", "(\"a\" "};
  for (const std::string& piece : pieces) {
    std::string once, four_times;
    while (once.size() < 60000) once += piece;
    for (int i = 0; i < 4; ++i) four_times += once;
    EXPECT_LT(seconds_for(four_times), 9 * seconds_for(once) + 0.002) << piece;  // a square would take 16 times as long
  }
}

TEST(QuotePitfall, ManyMarksEndInTime) {
  std::string marks, opens;
  for (int i = 0; i < 100000; ++i) marks += "\" ", opens += "\u201C";
  EXPECT_TRUE(testing::ParsedQuotes(marks).quotes.empty());
  EXPECT_LE(testing::ParsedQuotes(opens + " it ends").quotes.size(), 1u);
}

}  // namespace
}  // namespace artparse
