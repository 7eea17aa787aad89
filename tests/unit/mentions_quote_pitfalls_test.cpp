// The pitfalls of quotation marks and quotes, one named case each.
#include <gtest/gtest.h>

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
      "direct: We will stay as long as we can. | MARY JONES"}},
    {"F12_QuestionsAndAnswers",
     "Mary Jones spoke about the road.\n\nQ: Is the road gone for good?\n\nA: The road is gone for good.\n\n"
     "Q: Will you stay in the town?",
     {"direct: Is the road gone for good? | -", "direct: The road is gone for good. | Mary Jones",
      "direct: Will you stay in the town? | -"}},
    {"F12_QuestionsAndAnswersWithStops",
     "Mary Jones spoke about the road.\n\nQ. Is the road gone for good?\n\nA. The road is gone for good.\n\n"
     "Q. Will you stay in the town?",
     {"direct: Is the road gone for good? | -", "direct: The road is gone for good. | Mary Jones",
      "direct: Will you stay in the town? | -"}},
    {"F12_InitialsAreNoLabels", "A. Smith and Q. Jones met in town.\n\nQ. Jones left the town at noon.\n\nA. Smith stayed in the town.", {}},
    {"F12_NobodySaysWhoAnswers",
     "Mary Jones and Tom Hill met.\n\nQ: Is the road gone for good?\n\nA: The road is gone for good.\n\n"
     "Q: Will you stay in the town?",
     {"direct: Is the road gone for good? | -", "direct: The road is gone for good. | -",
      "direct: Will you stay in the town? | -"}},
    {"F12_TranscriptWithShortLabels",
     "MARY JONES: The road is gone for good.\n\nHANNA OLSEN-LIND: We will see to that soon.\n\nMJ: When will that be?\n\nHO-L: By Monday, as far as I know.",
     {"direct: The road is gone for good. | MARY JONES", "direct: We will see to that soon. | HANNA OLSEN-LIND", "direct: When will that be? | MARY JONES",
      "direct: By Monday, as far as I know. | HANNA OLSEN-LIND"}},
    {"F12_TranscriptWithEndsOfLabels",
     "HILLTOWN GAZETTE: Is the road gone for good?\n\nMARY JONES: The road is gone for good.\n\nGAZETTE: Will you stay here, Mayor?\n\nJONES: We will stay as long as we can.",
     {"direct: Is the road gone for good? | HILLTOWN GAZETTE", "direct: The road is gone for good. | MARY JONES",
      "direct: Will you stay here, Mayor? | HILLTOWN GAZETTE", "direct: We will stay as long as we can. | MARY JONES"}},
    {"F12_TranscriptOfTwoOfOneName",
     "MARY JONES: Is the road gone for good?\n\nANNA HILL: The road is gone for good.\n\nTOM JONES: It was a good road.\n\nJONES: Will you stay here?\n\nHILL: I will as long as I can.",
     {"direct: Is the road gone for good? | MARY JONES", "direct: The road is gone for good. | ANNA HILL", "direct: It was a good road. | TOM JONES",
      "direct: Will you stay here? | JONES", "direct: I will as long as I can. | ANNA HILL"}},
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
    {"F4_LaughterInMarks",
     "\"TOM HILL: Mayor, is the road gone for good, as they say in town, and will you stay?\n\n\"(LAUGHTER.)\n\n"
     "\"MARY JONES: Well, the road is gone, but we will not leave the town while there is a way out.\"",
     {"direct: TOM HILL: Mayor, is the road gone for good, as they say in town, and will you stay? | TOM HILL",
      "direct: MARY JONES: Well, the road is gone, but we will not leave the town while there is a way out. | MARY JONES"}},
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
    {"F10_ShowOfSomebody", "Mary Jones said the road was sold on Tom Hill's \"Valley Talk\" last week.", {}},
    {"F10_WordsBehindAnOwner", "Mary Jones said she believed in the town's \"good old days.\"", {"mixed: good old days. | Mary Jones"}},
    {"F10_Translation", "Mary Jones shouted \"god tur,\" Norwegian for \"a good trip.\"", {"mixed: god tur, | Mary Jones"}},
    {"F10_NoTranslation", "Mary Jones praised the French for \"a good trip.\"", {"mixed: a good trip. | Mary Jones"}},
    {"F10_InsideTheSource", "The road will cost a million, according to Tom Hill's \"good as new\" plan.", {}},
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
    {"F18_NounBesideComma", "Setting the old rules aside, reports have shown that the road is \"closed\" each winter.", {}},
    {"F18_FromStateToState", "The rules for roads vary from state to state, where a road may be \"high\" or \"low\" in spring.", {}},
    {"F10_ClubCalled", "Mary Jones said she had met him in a club called \"Night Riders\" in May.", {}},
    {"F10_BookOfSomebodyCalled", "There is a song book by the mayor, and a collection by the painter Mary Jones called \"We Stay: Ten Years of Roads.\"", {}},
    {"F10_FriendOfSomebodyCalled", "A friend of Mary Jones called \"Night Riders\" a bad book.", {"mixed: Night Riders | A friend of Mary Jones"}},
    {"F10_GroupCalledThe", "One message told of \"ten more roads,\" a page of a group called the \"Night Riders.\"",
     {"mixed: ten more roads, | One message"}},
    {"F10_SheCalled", "Mary Jones met him in what she called \"Night Riders\" in May.", {"mixed: Night Riders | she"}},
    {"F10_WroteAnother", "In her \"book of roads,\" a list of old ways, Mary Jones wrote, \"We must stay.\"", {"direct: We must stay. | Mary Jones"}},
    {"F18_ShootingOfPeople", "The town keeps a list of shooting victims, and in May there had been \"ten more cases\" of it.", {}},
    {"F18_NounsBehindTheQuote", "Mary Jones warned that the profit of the mill was \"far below\" market forecasts.", {"mixed: far below | Mary Jones"}},
    {"F18_ShotBack", "\"Why?\" Tom Hill asked. Mary Jones shot back: \"No reason.\"",
     {"direct: Why? | Tom Hill", "direct: No reason. | Mary Jones"}},
    {"F17_BritishSpelling", "Mary Jones apologised \"without any reserve\" to the town.", {"mixed: without any reserve | Mary Jones"}},
    {"F17_DoubledL", "Mary Jones labelled him \"a fool\" on Monday.", {"mixed: a fool | Mary Jones"}},
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
    {"F23_TwoClausesWithASemicolon",
     "Critics were divided. The Gull called it \"a mess of a road\"; the Heron's Tom Hill wrote that it was \"two miles of rain and mud\".",
     {"mixed: a mess of a road | The Gull", "mixed: two miles of rain and mud | the Heron's Tom Hill"}},
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

TEST(QuotePitfall, F24_SheOfWhatPoliceSaid) {
  for (const char* outer : {"Police", "Witnesses", "The report", "It"}) {
    const testing::ParsedQuotes parsed("Mary Jones left. " + std::string(outer) + " said she had called the road \"a sad case.\"");
    ASSERT_EQ(parsed.quotes.size(), 1u);
    EXPECT_EQ(parsed.source_text(0), "she");
    ASSERT_TRUE(parsed.quotes[0].via) << outer;
    EXPECT_EQ(slice(parsed.text, parsed.tokens.bytes(parsed.quotes[0].via->tokens)), outer);
  }
  const testing::ParsedQuotes parsed("Mary Jones said she had called the road \"a sad case.\"");
  EXPECT_FALSE(parsed.quotes[0].via);
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

}  // namespace
}  // namespace artparse
