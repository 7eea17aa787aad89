// People joined into persons: the pitfalls G1 to G24, names, aliases, roles, gender.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/marked_article.h"

namespace artparse {
namespace {

struct LinkCase {
  std::string_view name, text;
};

class LinkPeople : public testing::TestWithParam<LinkCase> {};

TEST_P(LinkPeople, JoinsAsMarked) {
  const MarkedArticle article(GetParam().text);
  EXPECT_EQ(article.found(), article.wanted());
}

constexpr LinkCase kCases[] = {
    {"G1_full_name_then_surname", "[P1:Vladimir Putin] spoke. [P1:Putin] left."},
    {"G1_surname_before_full_name", "[P1:Putin] meets guest\n\nThe guest met [P1:Vladimir Putin]. [P1:Putin] left."},
    {"G1_surname_never_in_full", "[P1:Putin] spoke. Then [P1:Putin] left with [P2:Peskov]."},
    {"G1_given_name_that_is_a_family_name_elsewhere", "[P1:Peter Njoroge] spoke. Mr [P1:Njoroge] left."},
    {"G2_particle_left_out", "[P1:Ahmed al-Sharaa] spoke. [P1:Sharaa] left. [P1:Al-Sharaa] and [P1:al Sharaa] slept."},
    {"G2_other_particle", "[P1:Abdel Fattah el-Sisi] spoke. [P1:Sisi] left. [P1:al-Sisi] slept."},
    {"G2_german", "[P1:Ursula von der Leyen] spoke. [P1:Von der Leyen] left. [P1:Leyen] slept."},
    {"G2_dutch", "[P1:Alexander van der Bellen] spoke. [P1:Van der Bellen] left."},
    {"G2_initials_of_all_words", "[P1:Mohammed bin Salman] spoke. [P1:MBS] left. [P1:bin Salman] slept."},
    {"G2_le_pen", "[P1:Marine Le Pen] spoke. [P1:Le Pen] left."},
    {"G2_del_and_dos", "[P1:Jose Eduardo dos Santos] spoke. [P1:Dos Santos] left."},
    {"G3_al_gore", "[P1:Al Gore] spoke. [P2:Kristin Gore] came. [P1:Al Gore] left."},
    {"G3_van_johnson", "[P1:Van Johnson] spoke. [P2:Boris Johnson] left."},
    {"G4_possessive_outside", "[P1:Putin]'s friend met [P1:Vladimir Putin]. [P2:Sharaa]'s predecessor, [P3:Bashar al-Assad], left."},
    {"G5_title_and_surname", "President [P1:Vladimir Putin] spoke. President [P1:Putin] left. Mr. [P1:Putin] slept."},
    {"G13_known_as_behind_the_surname", "[P1:Joko Hobbs] spoke. Then [P1:Hobbs], better known as [P1:Jobbo], left. [P1:Jobbo] slept."},
    {"G13_known_as_behind_a_surname_of_two", "[P1:Joko Hobbs] met [P2:Mary Hobbs]. Then [P3:Hobbs], better known as [P3:Jobbo], left."},
    {"G5_numbers_of_kings", "King [P1:Charles] left. King [P1:Charles III] spoke. [P1:Charles] slept."},
    {"G5_two_kings_of_a_name", "King [P1:Charles II] died. King [P2:Charles III] spoke. [P2:Charles] slept."},
    {"G5_princes_and_namesakes", "Prince [P1:Harry] met [P2:Harry Pell]. [P1:Harry] left. [P2:Pell] slept. [P3:Camilla Moor] met Queen [P4:Camilla]."},
    {"G5_princesses_and_their_own_surnames", "[P1:Kate Harlow] was at the fair.\n\nThe crowd met Princess [P1:Kate] there, and [P1:Kate] left."},
    {"G5_kings_and_sons", "King [P1:Hamad] met [P2:Ali bin Hamad], the crown prince. Prince [P2:Ali] left."},
    {"G5_titles_of_nobles_and_surnames", "Count [P1:Claus von Harrow] left. Count [P1:Harrow] spoke. [P2:Tom Warner] left. Earl [P2:Warner] spoke."},
    {"G7_chinese", "[P1:Xi Jinping] spoke. [P1:Xi] left."},
    {"G5_a_given_name_behind_its_title", "[P1:Sir Clive Harker] spoke. [P1:Sir Clive] left. [P2:Lady Kestrel] sang."},
    {"G5_titles_of_courtesy_inside", "[P1:Datuk Seri Anwar Rahmat] spoke. [P1:Anwar] left. [P2:Sir Clive Harker] and [P2:Clive] met [P3:Ko Wen-ze] then, and [P3:Ko] left."},
    {"G7_family_name_inside", "[P1:Thomas Lee Kwan-bo] spoke. [P1:Lee] left."},
    {"G7_middle_name_without_two_parts", "[P1:Thomas Lee Harker] spoke. [P2:Lee] left."},
    {"G7_thai_given_name_with_title", "[P1:Piyaboon Saengkla] spoke. Mr [P1:Piyaboon] left."},
    {"G7_family_name_with_title_like_a_given_name", "[P1:James Saengkla] spoke. Mr [P2:James] left."},
    {"G7_vietnamese_with_title", "[P1:Nguyen Van Thieu] spoke. Mr [P1:Thieu] left."},
    {"G7_korean", "[P1:Kim Jong Un] spoke. [P1:Kim] left. [P1:Kim Jong-un] slept."},
    {"G7_vietnamese", "[P1:Nguyen Phu Trong] spoke. [P1:Trong] left."},
    {"G7_hungarian", "[P1:Orbán Viktor] spoke. [P1:Orbán] left. [P1:Viktor Orbán] slept."},
    {"G7_comma", "[P1:Doe], [P1:John] signed. [P1:John Doe] left."},
    {"G7_patronymic", "[P1:Sergei Viktorovich Lavrov] spoke. [P1:Sergei Lavrov] and [P1:Lavrov] left."},
    {"G7_spanish", "[P1:Gabriel García Márquez] spoke. [P1:García Márquez] left. [P1:García] slept."},
    {"G7_hyphenated", "[P1:Camilla Parker-Bowles] spoke. [P1:Parker-Bowles] left."},
    {"G7_hyphenated_of_no_list", "[P1:Ann Raivux-Premkrais], a lawyer, spoke. One of [P1:Raivux-Premkrais]’s clients left. He met [P1:Raivux-Premkrais] in the hall."},
    {"G8_couple_apart", "[P1:Bashar al-Assad] and his wife [P2:Asma al-Assad] fled. Mrs. [P2:Assad] spoke."},
    {"G8_father_and_son", "[P1:Donald Trump] spoke. [P2:Donald Trump Jr.] left. [P1:Trump] slept. [P2:Trump Jr.] woke."},
    {"G8_father_and_daughter", "[P1:Donald Trump] spoke. [P2:Ivanka Trump] left. [P2:Ivanka] slept."},
    {"G17_governments_by_names_of_no_list", "[P1:Ann Zaldrim] left. The [P1:Zaldrim] administration fell. The Voskelmar administration fell, and the Tredwocken regime did."},
    {"G8_brothers", "[P1:Carl Hobbs] spoke. [P1:Hobbs] left. His brother [P2:Mark Hobbs] stayed. [P2:Mark Hobbs] slept."},
    {"G8_shared_surname", "[P1:Katharine] and [P2:Charles Parsons] came. [P1:Katharine] left with [P2:Charles]."},
    {"G8_shared_surname_known", "[P1:Barack Obama] came. [P1:Barack] and [P2:Michelle Obama] left."},
    {"G8_shared_surname_of_a_name_that_is_both", "[P1:Joseph] and [P2:Maria Delgado] came. [P1:Joseph Delgado] left."},
    {"G9_initial_of_two", "[P1:Ghislaine Maxwell] met [P2:Gordon Maxwell]. [P3:G. Maxwell] left."},
    {"G9_initial_of_one", "[P1:Ghislaine Maxwell] met [P2:Robert Maxwell]. [P1:G. Maxwell] left."},
    {"G10_zelensky", "[P1:Volodymyr Zelensky] spoke. [P1:Zelenskyy] left. [P1:Zelenskiy] slept."},
    {"G10_gaddafi", "[P1:Muammar Gaddafi] spoke. [P1:Qaddafi] left."},
    {"G10_accents", "[P1:François Hollande] spoke. [P1:Francois Hollande] left."},
    {"G10_umlaut", "[P1:Gerd Müller] spoke. [P1:Mueller] left."},
    {"G10_sharaa", "[P1:Ahmed al-Sharaa] spoke. [P1:al-Shara] left."},
    {"G10_sergei", "[P1:Sergei Ivanov] spoke. [P1:Sergey Ivanov] left."},
    {"G11_initials_agree", "[P1:J.K. Rowling] spoke. [P1:JK Rowling] and [P1:J. K. Rowling] left. [P1:Joanne Rowling] slept."},
    {"G11_initials_differ", "[P1:George H.W. Bush] spoke. [P2:George W. Bush] left."},
    {"G11_initials_like_particles", "[P1:D. Burke] met [P2:L. Burke]. [P3:A Khan] met [P4:E Khan]. [P1:D. Burke] left."},
    {"G11_initial_like_a_particle_inside", "[P1:Ann D. Burke] met [P2:Ann L. Burke]."},
    {"G11_particle_like_an_initial", "[P1:Ó Dálaigh] met [P2:Ana Harrow Y Robles]. [P1:P Ó Dálaigh] left."},
    {"G12_also_known_as", "[P1:Ahmed al-Sharaa], also known as [P1:Abu Mohammed al-Golani], spoke. [P1:Golani] left. [P1:Sharaa] slept."},
    {"G12_alias_in_brackets", "[P1:Joaquin Guzman] (nicknamed \"[P1:El Chapo]\") spoke. [P1:Guzman] left."},
    {"G12_nickname_in_marks", "[P1:Dwayne \"The Rock\" Johnson] spoke. [P1:Johnson] left. [P1:Dwayne Johnson] slept."},
    {"G14_word_before_a_particle", "[P1:Luiz Inacio Lula da Silva] spoke. [P1:Lula] left."},
    {"G14_given_name_in_the_middle", "[P1:Ana James Carvalho] spoke. [P2:James] left."},
    {"G17_plural_family", "[P1:Barack Obama] spoke. The [P2:Obamas] left. [P1:Obama] slept."},
    {"G22_capitals", "[P1:VLADIMIR PUTIN] SPEAKS\n\n[P1:Putin] left."},
    {"G23_long_name", "[P1:Faleh bin Nasser bin Ahmed bin Ali Al Thani] spoke. [P1:Al Thani] left."},
    {"D_given_name_alone", "[P1:Donald Duckworth] spoke. [P1:Donald] left."},
    {"D_title_of_other_gender", "[P1:Barack Obama] spoke. Mrs. [P2:Obama] left."},
    {"D_nickname_for_given", "[P1:Joseph Biden] spoke. [P1:Joe Biden] left. [P1:Joe] slept."},
    {"D_george_bush_of_two", "[P1:George H.W. Bush] met [P2:George W. Bush]. [P3:George Bush] left."},
};
INSTANTIATE_TEST_SUITE_P(Pitfalls, LinkPeople, testing::ValuesIn(kCases),
                         [](const auto& row) { return std::string(row.param.name); });

struct NameCase {
  std::string_view text, name;
  std::vector<std::string> aliases;
};

TEST(EntityName, IsTheFullestFormAsPrinted) {
  const std::vector<NameCase> rows = {
      {"[P1:Putin] met [P1:Vladimir Putin]'s aide.", "Vladimir Putin", {"Putin"}},
      {"[P1:VLADIMIR PUTIN] SPEAKS\n\n[P1:Putin] left.", "Vladimir Putin", {"Putin"}},
      {"[P1:VLADIMIR PUTIN] SPEAKS\n\n[P1:Vladimir Putin] left.", "Vladimir Putin", {}},
      {"[P1:G. Maxwell] was [P1:Ghislaine Maxwell].", "Ghislaine Maxwell", {"G. Maxwell"}},
      {"[P1:Ahmed\nal-Sharaa] spoke. [P1:Sharaa] left. [P1:al-Sharaa] slept.", "Ahmed al-Sharaa", {"Sharaa", "al-Sharaa"}},
      {"[P1:Katharine] and [P2:Charles Parsons] came.", "Katharine Parsons", {"Katharine"}},
      {"[P1:Ann] and [P2:Jan van der Berg] came.", "Ann van der Berg", {"Ann"}},
      {"King [P1:Charles] and [P2:Ann Lee] came.", "Charles", {}},
      {"Pope [P1:Charles] and [P2:Ann Lee] came.", "Charles", {}},
      {"Bishop [P1:Charles] and [P2:Ann Lee] came.", "Charles Lee", {"Charles"}},
      {"Gov. [P1:Bob] and [P2:Ann Lee] came.", "Bob Lee", {"Bob"}},
      {"[O1:AT&T] left. [O1:AT&T] came.", "AT&T", {}},
      {"[O1:CNN/ORC] asked. [O1:CNN/ORC] left.", "CNN/ORC", {}},
      {"[O1:NATO] met. The [O1:North Atlantic Treaty Organization] ([O1:NATO]) left.", "North Atlantic Treaty Organization", {"NATO"}},
  };
  for (const NameCase& row : rows) {
    const MarkedArticle article(row.text);
    EXPECT_EQ(article.entities().all.at(0).name, row.name) << row.text;
    EXPECT_EQ(article.entities().all.at(0).aliases, row.aliases) << row.text;
  }
}

TEST(EntityName, SharesASurnameThatStandsBefore) {
  const MarkedArticle article("[P1:Charlotte van der Berg] spoke. Then [P2:Thomas] and [P1:Charlotte van der Berg] left.");
  EXPECT_EQ(article.entities().all.back().name, "Thomas van der Berg");
}

TEST(Entities, StandInTheOrderOfTheText) {
  const MarkedArticle article("[L1:Syria] and [P2:Ahmed al-Sharaa] met [O3:Reuters] in [L4:Moscow]. [X:Syrian] [P2:Sharaa].");
  std::vector<NameType> types;
  for (const Entity& entity : article.entities().all) types.push_back(entity.type);
  EXPECT_EQ(types, (std::vector{NameType::kPlace, NameType::kPerson, NameType::kOrganization, NameType::kPlace}));
  EXPECT_EQ(article.entities().of_mention.at(4), kNoEntity);
}

struct RoleCase {
  std::string_view text;
  std::vector<std::string> roles;
};

TEST(Roles, AreTheTitleAndRoleWordsPrintedWithTheName) {
  const std::vector<RoleCase> rows = {
      {"President [P:Vladimir Putin] spoke.", {"President"}},
      {"[O:Kremlin] spokesman [P:Dmitry Peskov] spoke.", {"Kremlin spokesman"}},
      {"[P:Peskov], the [O:Kremlin] spokesman, spoke.", {"Kremlin spokesman"}},
      {"[P:Dmitry Peskov], 58, the spokesman, spoke.", {"spokesman"}},
      {"[P:Ann Lee], chief executive of [O:Harker], spoke.", {"chief executive of Harker"}},
      {"[P:Ann Lee], chairman and chief executive of [O:Harker], spoke.", {"chairman and chief executive of Harker"}},
      {"She is survived by [P:Tom Lee], a daughter, [P:Ann Lee], and others.", {}},
      {"[P:Tom Lee], a brother, left with [P:Ann Lee].", {"brother"}},
      {"Chairman and CEO [P:Ann Lee] spoke.", {"Chairman and CEO"}},
      {"The minister and President [P:Ann Lee] spoke.", {"President"}},
      {"[P:Ann Lee], 38, spoke.", {}},
      {"[P:Ann Lee] spoke.", {}},
      {"Mrs. [P:Lee] spoke.", {}},
      {"Former French President [P:Ann Lee] spoke.", {"Former French President"}},
      {"The mayor, [P:Ann Lee], spoke.", {"mayor"}},
      {"He met [P:Ann Lee], President [P:Bob Hobbs] and others.", {}},
      {"[P:Ann Lee], who left, spoke.", {}},
      {"President [P:Ann Lee] spoke. President [P:Lee] left. [P:Lee], the president, slept.", {"President", "president"}},
      {"[P:Ann Lee] (D-Calif.) spoke.", {}},
      {"Gen. [P:Ann Lee] spoke.", {"Gen."}},
      {"[P:Ann Lee], the company's chief executive, spoke.", {"chief executive"}},
      {"[P:Ann Lee], [L:Norway]'s prime minister, spoke.", {"Norway's prime minister"}},
      {"[P:Ann Lee], a commentator based in the north, spoke.", {"commentator"}},
      {"[P:Ann Lee], a professor at the college of all the arts and crafts of the old towns in the far north of the land, spoke.", {"professor"}},
      {"[P:Ann Lee], the reason the president left, spoke.", {}},
      {"[P:Ann Lee], whose father and grandfather worked at the mill, spoke.", {}},
      {"Mayor of [L:Harlow] [P:Ann Lee] spoke.", {"Mayor of Harlow"}},
      {"The [O:Labour] MP for [L:Harlow East], [P:Ann Lee], spoke.", {"Labour MP for Harlow East"}},
      {"A spokeswoman for the ministry, [P:Ann Lee], spoke.", {"spokeswoman for the ministry"}},
      {"The lawyer of the victim, [P:Ann Lee], spoke.", {}},
      {"He saw the mayor of [L:Harlow], [P:Ann Lee] and others.", {}},
      {"[P:Ann Lee], who is the mayor of [L:Harlow], spoke.", {"mayor of Harlow"}},
      {"Minister for Health and Social Care [P:Ann Lee] spoke.", {"Minister for Health and Social Care"}},
      {"Town Administrator [P:Ann Lee] spoke.", {"Town Administrator"}},
      {"Public Works Director [P:Ann Lee] spoke.", {"Public Works Director"}},
      {"Yesterday Mayor [P:Ann Lee] spoke.", {"Mayor"}},
      {"The town administrator [P:Ann Lee] spoke.", {"town administrator"}},
      {"The snow administrator [P:Ann Lee] spoke.", {"administrator"}},
      {"Chief of Staff Gen. [P:Ann Lee] spoke.", {"Chief of Staff"}},
      {"Retired Marine Gen. [P:Ann Lee] spoke.", {"Retired Marine Gen."}},
      {"[P:Ann Lee] is the mayor.", {"mayor"}},
      {"[P:Ann Lee] is not the mayor.", {}},
      {"He met the Rev. [P:Ann Lee] then.", {"Rev."}},
      {"Set Designer [P:Ann Lee] spoke.", {"Set Designer"}},
      {"[P:Ann Lee], chief of [O:Harker] told a meeting.", {"chief of Harker"}},
      {"\"We met [P:Ann Lee],\" said an aide.", {}},
      {"Moved by [P:Ann Lee], he left.", {}},
      {"He and Mayor [P:Ann Lee] left.", {"Mayor"}},
      {"In a talk with [P:Ann Lee], the mayor stated that it rained.", {}},
      {"[P:Ann Lee], an engineer paid by the town, spoke.", {"engineer"}},
      {"It was a mayor [P:Lee] trusts.", {}},
      {"It was a Mayor [P:Lee] decision.", {"Mayor"}},
      {"In a letter to the mayor, Gov. [P:Ann Lee], who was ill, said no.", {"Gov."}},
      {"In a takedown of the mayor, Sen. [P:Ann Lee] (I-Vt.) said no.", {"Sen."}},
      {"A mayor, [P:Lee], left. A mayor [P:Ann Lee] left.", {"mayor"}},
      {"The chairman of the [O:Harlow Forum], Chief [P:Ann Lee], spoke.", {"chairman of the Harlow Forum"}},
      {"The bishop of [L:Harlow], the Rt. Rev. [P:Ann Lee], spoke.", {"bishop of Harlow"}},
      {"The press officer, DSP [P:Ann Lee], spoke.", {"press officer"}},
      {"The mayor slept, Chief [P:Ann Lee] spoke.", {"Chief"}},
      {"The Chairman, [O:House Committee on Mills], Hon. [P:Ann Lee], spoke.", {"Chairman, House Committee on Mills"}},
      {"The Speaker of the [O:House of Representatives], [P:Ann Lee], spoke.", {"Speaker of the House of Representatives"}},
      {"The director of the [O:Bank of Harlow], [P:Ann Lee], spoke.", {"director of the Bank of Harlow"}},
      {"Ambassador of the [L:Republic of Harlow] [P:Ann Lee] spoke.", {"Ambassador of the Republic of Harlow"}},
      {"The minister, [O:Harlow Mills], [P:Ann Lee], and others spoke.", {}},
      {"The mayor, [P:Ann Lee] (45) left.", {"mayor"}},
      {"He met the mayor, [P:Ann Lee] (Picture: Brook)", {"mayor"}},
      {"The mayor, [P:Ann Lee] (D-Harlow), left.", {"mayor"}},
      {"In a talk on the baker, Sen. [P:Ann Lee] (D-Harlow) called him weak.", {"Sen."}},
      {"The story of the [O:Bank of Harlow], [P:Ann Lee], spoke.", {}},
      {"He met Governor of [L:Harlow] Prince [P:Ann Lee].", {"Governor of Harlow"}},
      {"He met Foreign Minister Prince [P:Ann Lee].", {"Foreign Minister Prince"}},
      {"[P:Ann Lee], Emir of [L:Harlow], spoke.", {"Emir of Harlow"}},
      {"Brig. Gen. (rtd) [P:Ann Lee] and Major (retired) [P:Bob Hobbs] spoke.", {"Brig. Gen."}},
      {"Ward councillor [P:Ann Lee] spoke.", {"Ward councillor"}},
      {"He met the hedge fund manager [P:Ann Lee].", {"hedge fund manager"}},
      {"He met the club's campaign chief, [P:Ann Lee], there.", {"campaign chief"}},
      {"He wanted to fire manager [P:Ann Lee].", {"manager"}},
      {"[L:Harlow County] Supervisor [P:Ann Lee] spoke.", {"Harlow County Supervisor"}},
      {"He left [L:Harlow County], Supervisor [P:Ann Lee] said.", {"Supervisor"}},
      {"It rained - State Treasury Secretary [P:Ann Lee] spoke.", {"State Treasury Secretary"}},
      {"The ex-Treasury Secretary [P:Ann Lee] spoke.", {"ex-Treasury Secretary"}},
      {"The major (in green) [P:Ann Lee] met spoke.", {}},
      {"He met her opponent, Gen. [P:Ann Lee].", {"Gen."}},
      {"He met her mother, the Rev. [P:Ann Lee].", {"Rev."}},
      {"Khan, [P:Ann Lee], Hobbs.", {}},
      {"He met the mayor, Dr. [P:Ann Lee] and others.", {"Dr."}},
      {"[O:Harlow Forum] chairman, [P:Ann Lee], spoke.", {"Harlow Forum chairman"}},
      {"He left. Executive Secretary, [P:Ann Lee], spoke.", {"Executive Secretary"}},
      {"He saw mayor, [P:Ann Lee], there.", {}},
      {"They met the [O:Harlow Council] and Mayor [P:Ann Lee] then.", {"Mayor"}},
      {"The mayor, [P:Ann Lee], told our reporter that it rained.", {"mayor"}},
      {"The MP for [L:Harlow] Dame [P:Ann Lee] spoke.", {"Dame"}},
      {"[O:Mirwan] Chief [P:Ann Lee] spoke.", {"Mirwan Chief"}},
  };
  for (const RoleCase& row : rows) {
    const MarkedArticle article(row.text);
    ASSERT_NE(article.entities().all.size(), 0u);
    const auto person = std::ranges::find(article.entities().all, NameType::kPerson, &Entity::type);
    EXPECT_EQ(person->roles, row.roles) << row.text;
  }
}

TEST(InferGender, ReadsWhatIsPrintedWithTheName) {
  const std::vector<std::pair<std::string_view, Gender>> rows = {
      {"[P:Vladimir Putin] spoke.", Gender::kMale},       {"[P:Maria Lopez] spoke.", Gender::kFemale},
      {"Mrs. [P:Leslie Hobbs] spoke.", Gender::kFemale},  {"Spokeswoman [P:Leslie Hobbs] spoke.", Gender::kFemale},
      {"[P:Leslie Hobbs] spoke.", Gender::kUnknown},      {"Mr. [P:Maria Hobbs] spoke.", Gender::kMale},
      {"[P:Hobbs] spoke. Sir [P:Hobbs] left.", Gender::kMale}, {"[P:Lord Hobbs] spoke.", Gender::kMale},
      {"[P:Dame Leslie Hobbs] spoke.", Gender::kFemale},
  };
  for (const auto& [text, gender] : rows) {
    EXPECT_EQ(MarkedArticle(text).entities().all.at(0).gender, gender) << text;
  }
}

}  // namespace
}  // namespace artparse
