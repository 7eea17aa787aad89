// The pitfalls of names that concern the whole way from text to record: G people, H places. Joining and resolving have
// tests of their own.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "artparse/parser.h"

namespace artparse {
namespace {

// "P:" a person, "R:" a role, "L:" a place by any of its names, "M:" a place that stands for its government,
// "O:" an organization by any of its names.
struct NamePitfall {
  std::string_view name, text;
  std::vector<std::string> wants, refuses;
};

std::set<std::string> names_in(std::string_view text) {
  Parser parser{Options{}};
  const Record record = parser.parse(text);
  std::set<std::string> names;
  for (const auto& person : record.people) {
    names.insert("P:" + person.name);
    for (const std::string& role : person.roles) names.insert("R:" + role);
  }
  for (const auto& place : record.places) {
    names.insert("L:" + place.name);
    for (const std::string& alias : place.aliases) names.insert("L:" + alias);
    if (place.metonym) names.insert("M:" + place.name);
  }
  for (const auto& organization : record.organizations) {
    names.insert("O:" + organization.name);
    for (const std::string& alias : organization.aliases) names.insert("O:" + alias);
  }
  return names;
}

class NamePitfalls : public testing::TestWithParam<NamePitfall> {};

TEST_P(NamePitfalls, FindWhatIsThereAndNoMore) {
  const std::set<std::string> names = names_in(GetParam().text);
  for (const std::string& wanted : GetParam().wants) EXPECT_TRUE(names.contains(wanted)) << wanted;
  for (const std::string& refused : GetParam().refuses) EXPECT_FALSE(names.contains(refused)) << refused;
}

const std::vector<NamePitfall> kPitfalls = {
    {"G1_known_family_names", "The senator praised Obama and left. Critics of Obama came.", {"P:Obama"}, {"L:Obama", "O:Obama"}},
    {"G4_possessives", "Kenya's Amina Diallo met Thomas Jones in Nairobi. Jones' aides praised Diallo's plan.",
     {"P:Amina Diallo", "P:Thomas Jones", "L:Kenya"}, {"P:Kenya's Amina Diallo", "P:Jones'", "L:Kenya's"}},
    {"G5_titles", "President Amina Diallo met Gen. Peter Harker and Sen. Laura Hobbs (D-Ohio). Dr. Jane Morton, Ph.D., spoke for Archbishop Paul Lindqvist.",
     {"P:Amina Diallo", "P:Peter Harker", "P:Laura Hobbs", "P:Jane Morton", "P:Paul Lindqvist"}, {"P:President Amina Diallo", "P:Gen. Peter Harker"}},
    {"G5_names_like_titles_in_capitals", "Sheriff Ed Gonzalez met the poet Ada Hobbs. Robert De Marco came; De Marco left. ADA Laura Morton and CEO Tom Hill stayed.",
     {"P:Ed Gonzalez", "P:Ada Hobbs", "P:Robert De Marco", "P:Laura Morton", "P:Tom Hill"}, {"P:Gonzalez", "P:Hobbs", "P:ADA Laura Morton"}},
    {"G5_initials", "M. Harker and Dr. L. Hobbs came to Oslo. M. Harker, 42, said that he would stay.", {"P:M. Harker", "P:L. Hobbs"}, {"P:Harker", "P:Dr. L. Hobbs"}},
    {"G5_labels", "MARISOL VEDDER: You write that a drain is a promise. What do you mean by that?\n\nOLUWOLE: That water always arrives somewhere, and that somebody is there.\n\nVEDDER: You have said so for many years in your work.\n\nOLUWOLE: It was always true, and it will be true next year.",
     {}, {"L:OLUWOLE", "L:VEDDER"}},
    {"G5_contractions", "Peter Harker spoke in Oslo. I'm glad that you came, he said. Don't go yet. They've come from Norway. I'm late.",
     {"P:Peter Harker", "L:Oslo", "L:Norway"}, {"P:I'm", "P:Don't", "P:They've", "L:They've"}},
    {"G5_contractions_of_pronouns", "Peter Harker hoped I\u2019d see Oslo. I\u2019ve said so, and They\u2019ll come. If she stays, I'd go too, and We'll see.",
     {"P:Peter Harker", "L:Oslo"}, {"P:I\u2019d", "O:I\u2019d", "L:I\u2019d", "P:I\u2019ve", "P:They\u2019ll", "O:I'd", "L:I'd", "P:We'll"}},
    {"G5_party_and_state", "Sen. Laura Hobbs (R-Fla.) met Peter Harker, D-Texas, and Rep. Jane Morton (I-Vt.) on Monday.",
     {"P:Laura Hobbs", "P:Peter Harker", "P:Jane Morton", "L:Fla.", "L:Texas"}, {"P:R-Fla.", "P:D-Texas", "L:D-Texas", "P:I-Vt.", "L:I-Vt."}},
    {"G6_role_after", "The plan was made by Peter Harker, a doctor, and by Laura Hobbs, 38, chief executive of the Northern Rail Company.",
     {"P:Peter Harker", "P:Laura Hobbs", "R:doctor", "R:chief executive of the Northern Rail Company"}, {"R:38"}},
    {"G2_parents_names", "Tamim bin Hamad Al Khor met Fatima bint Saif Al Rumi and William ole Lekuton. Abdul Rahman bin Omar bin Nasser Al Khor left.",
     {"P:Tamim bin Hamad Al Khor", "P:Fatima bint Saif Al Rumi", "P:William ole Lekuton", "P:Abdul Rahman bin Omar bin Nasser Al Khor"}, {"P:Hamad Al Khor", "P:Abdul Rahman", "P:William"}},
    {"G5_office_of_a_country", "It was late when US Secretary of State Peter Harker met Ghana President Amina Diallo. Vice President Laura Hobbs came with Apple CEO Tom Hill and EU Commissioner Jane Morton.",
     {"L:US", "P:Peter Harker", "L:Ghana", "P:Amina Diallo", "P:Laura Hobbs", "O:Apple", "P:Tom Hill", "O:EU", "P:Jane Morton"}, {"O:Vice", "L:Vice"}},
    {"H2_country_like_a_small_word", "The plan came from the US on Monday. It cost US$100 and 20 US dollars to tell us, and the WHO said nothing.", {"L:US", "O:WHO"}, {"O:US"}},
    {"G7_family_first", "Chinese leader Xi Jinping met Kim Jong Un in Beijing on Monday. Xi thanked Kim for the visit.",
     {"P:Xi Jinping", "P:Kim Jong Un"}, {"P:Xi", "P:Kim"}},
    {"G13_words_as_names", "Mark Grant and Rose Hope met Will May on Tuesday. Mark said he was glad. Grant said that Hope and May would come back.",
     {"P:Mark Grant", "P:Rose Hope", "P:Will May"}, {"P:Grant", "P:Hope", "P:May"}},
    {"G13_sentence_start", "May I come in, he asked. Will they stay? Hope is not lost. Mark my words, he said.",
     {}, {"P:May", "P:Will", "P:Hope", "P:Mark"}},
    {"G14_places_as_names", "Washington Harker met Paris Lindqvist and Jordan Hobbs. Later Georgia Morton spoke to Austin Reed in Boston.",
     {"P:Paris Lindqvist", "P:Jordan Hobbs", "P:Georgia Morton", "P:Austin Reed", "L:Boston"}, {"L:Paris", "L:Jordan", "L:Georgia", "L:Austin"}},
    {"G15_listed_whole", "He left the Bureau of Alcohol, Tobacco, Firearms and Explosives. She joined the Pakistan People's Party at the University of California, Berkeley. A man of the Ministry of Economy, Trade and Industry watched Schalke 04.",
     {"O:Bureau of Alcohol, Tobacco, Firearms and Explosives", "O:Pakistan People's Party", "O:University of California, Berkeley", "O:Ministry of Economy, Trade and Industry", "O:Schalke 04"},
     {"O:Ministry of Economy", "L:Berkeley", "O:Party", "O:Schalke"}},
    {"G15_listed_in_longer", "Fans sang at the Bank of America Stadium, said Red Cross Society Chairman Peter Harker.",
     {"O:Red Cross Society", "P:Peter Harker"}, {"O:Bank of America", "O:Red Cross"}},
    {"G15_names_inside", "The plane left Bush International Airport after Hurricane Fran. The Nobel Prize went to a chemist, and the Magnitsky Act was passed.",
     {}, {"P:Bush", "P:Fran", "P:Nobel", "P:Magnitsky", "P:Hurricane Fran"}},
    {"G17_families", "Hillary Clinton spoke. The Clintons left early, and Bill Clinton said that the Clintons would stay.",
     {"P:Hillary Clinton", "P:Bill Clinton"}, {"O:Clintons", "O:The Clintons", "L:Clintons"}},
    {"G19_listed_group", "Officials said al-Qaeda and the Islamic State group were behind it. Militants of al-Shabab left, and Hezbollah said so.",
     {"O:al-Qaeda", "O:Islamic State", "O:al-Shabab", "O:Hezbollah"}, {"L:Islamic State", "P:Hezbollah"}},
    {"G17_adjectives", "The Obamas left early. He called it a Trumpian speech, praised by pro-Assad and anti-Trump voices.",
     {}, {"P:Trumpian", "P:Assad", "P:Trump", "P:pro-Assad"}},
    {"G5_roles_that_open", "Boatbuilder Mokbul Hossain Sarder, left, and engineer Laura Hobbs check a hull in Oslo.", {"P:Mokbul Hossain Sarder", "P:Laura Hobbs"}, {"P:Boatbuilder Mokbul Hossain Sarder"}},
    {"G5_honours", "Maria Cheng KC told the court that it was late. William Harker III and Robert F. Hobbs Jr. agreed.",
     {"P:Maria Cheng", "P:William Harker III", "P:Robert F. Hobbs Jr."}, {"P:Maria Cheng KC"}},
    {"G5_generation_alone", "Martin Luther King Jr. spoke here in 1963, and Robert F. Hobbs Jr. will speak here on Monday.", {"P:Robert F. Hobbs Jr."}, {"P:Jr."}},
    {"G5_titles_of_several_words", "Datuk Seri Rahim Salleh met Datuk Hajah Rohani Karim in Putrajaya on Friday.",
     {"P:Rahim Salleh", "P:Rohani Karim"}, {"P:Seri Rahim Salleh", "P:Datuk Hajah Rohani Karim"}},
    {"G13_short_name_in_brackets", "Rangers of the Department of Wildlife and National Parks (Perhilitan) shot it near Gua Musang.", {"O:Perhilitan"}, {"L:Perhilitan"}},
    {"G17_attitudes", "President Bashar Assad left early. He was praised by pro-Assad voices in Damascus.", {"P:Bashar Assad"}, {}},
    {"G18_honorifics", "The Queen spoke to His Holiness the Pope, and Her Majesty thanked him.",
     {}, {"P:Queen", "P:His Holiness", "P:Majesty", "P:The Queen"}},
    {"G19_lists_of_subjects", "She worked at the Ministry of Education, Culture and Sport and for the Department of Health, Aged Care and Sport. He left the Ministry of Finance, Peter Harker and Laura Hobbs.",
     {"O:Ministry of Education, Culture and Sport", "O:Department of Health, Aged Care and Sport", "O:Ministry of Finance", "P:Peter Harker", "P:Laura Hobbs"}, {}},
    {"G19_small_party", "It was late, and the Conservative party lost to the Green party in the north.", {"O:Conservative party", "O:Green party"}, {}},
    {"G17_presidencies", "It was late, and the Carlos Benavides presidency was over. Somchai Wat-o-rom left.", {"P:Carlos Benavides", "P:Somchai Wat-o-rom"}, {}},
    {"G13_day_behind_name", "It was late, and they met Carla Jimenez Tuesday to speak about it.", {"P:Carla Jimenez"}, {"P:Carla Jimenez Tuesday"}},
    {"G13_opener_before_name", "It was late on Monday. Meanwhile Rooney agreed to the plan, and the club said no.", {"P:Rooney"}, {"P:Meanwhile Rooney"}},
    {"G16_given_names_joined", "It was late, and they have three children, Anna, Tom and Ben, at home.", {"P:Anna", "P:Tom", "P:Ben"}, {"P:Tom and Ben"}},
    {"G3_kin_listed", "It was late. He leaves two sons, Mark and Paris, and she saw her children, Anna, Tom and Ben, at home.",
     {"P:Mark", "P:Anna", "P:Tom", "P:Ben"}, {"O:Tom", "L:Ben"}},
    {"G3_bound_particle_that_is_a_cue", "It was late when she met Ahmed at-Tiri at the University of California, Berkeley.",
     {"P:Ahmed at-Tiri", "O:University of California, Berkeley"}, {}},
    {"G15_country_and_its_body", "It was late, and Switzerland\u2019s Federal Tribunal said no. He left Kenya's Electoral Commission.",
     {"L:Switzerland", "O:Federal Tribunal", "L:Kenya", "O:Electoral Commission"}, {}},
    {"G19_companies_first", "The ruling came on Monday. Google said that it would appeal. Boeing shares fell. Airbus shares rose.", {"O:Google", "O:Boeing", "O:Airbus"}, {}},
    {"H2_short_states", "It was late, and he left Washington, D.C., for Kansas City, Mo., and Portland, Ore., with the man.",
     {"L:Washington", "L:D.C.", "L:Kansas City", "L:Mo.", "L:Portland", "L:Ore."}, {"P:Ore."}},
    {"G5_party_and_town", "It was late when Rep. Laura Hobbs, R-Salem, met Sen. Tom Hill (D-Mich.) and Rep. Jane Morton, D-Pine Bluff, in the hall.",
     {"P:Laura Hobbs", "L:Salem", "P:Tom Hill", "L:Mich.", "L:Pine Bluff"}, {"P:R-Salem", "P:D-Pine Bluff"}},
    {"G19_brands_with_possessives", "It was late, and Lowe's reported a profit. It was sold at Sotheby's in May. Wendy's mother left.", {"O:Lowe's", "O:Sotheby's", "P:Wendy"}, {"P:Lowe", "O:Sotheby"}},
    {"G3_office_of_a_place_and_a_name", "On Monday Mayor of Kyiv Anna Brown met Prime Minister of Norway Laura Hobbs and the Minister for Justice Tom Reed-Hill.",
     {"P:Anna Brown", "P:Laura Hobbs", "P:Tom Reed-Hill", "L:Kyiv", "L:Norway"}, {"O:Norway Laura Hobbs", "P:Kyiv Anna Brown"}},
    {"G3_office_of_a_body_and_a_name", "It was late, Chairman of the Board Tom Brown and Chief Executive Officer of Harrow Mills Development Company Anna Reed said.",
     {"P:Tom Brown", "P:Anna Reed"}, {"O:Board Tom Brown"}},
    {"G3_body_and_title_before_a_name", "It was late, and University of Harrow Professor Anna Reed said no.", {"P:Anna Reed", "O:University of Harrow"}, {"O:University of Harrow Professor"}},
    {"G6_court_of_several", "He appeared before Harlow Magistrates' Court on Saturday.", {"O:Harlow Magistrates' Court"}, {}},
    {"H5_museum_and_what_of", "It was late, says Anna Reed, a keeper at the Argentine Museum of Natural Sciences in Buenos Aires.",
     {"O:Argentine Museum of Natural Sciences", "L:Buenos Aires"}, {"L:Argentine Museum"}},
    {"H5_stadium_of_a_thing", "They met at the Stadium of Light on Sunday.", {"L:Stadium of Light"}, {}},
    {"G1_administration", "A judge blocked a Hobbs administration rule on Monday.", {"P:Hobbs"}, {}},
    {"G11_share_and_exchange", "Harrow Mills ASA (OSE: HRW) fell, and Tarn Foods Inc. (Nasdaq: TRNF) rose on Monday.", {"O:Harrow Mills ASA", "O:Nasdaq"}, {"L:OSE", "O:HRW", "O:TRNF", "P:TRNF"}},
    {"G11_agency_at_the_start", "Associated Press writer Anna Reed in Boise, Idaho, contributed.", {"O:Associated Press", "P:Anna Reed"}, {}},
    {"H6_place_in_initials", "Small schools in Multan, Bahawalpur and DG Khan could not survive.", {"L:Multan", "L:DG Khan"}, {"P:Khan", "P:DG Khan"}},
    {"H3_country_before_a_date", "A plane lands at the airport near Nairobi, Kenya, April 28, 2025.", {"L:Nairobi", "L:Kenya"}, {}},
    {"G11_capitals_for_a_thing", "Senators want AI firms to report it. The AI boom is over.", {}, {"O:AI"}},
    {"G20_team_sheet", "Halden Racing: Bentham; Okoro, Halvorsen, Pryce, Webb; Mendonca (Danquah 71), Sutcliffe, Nwosu; Kerr (Lamb 85), Ainsley, Boyle.",
     {"P:Bentham", "P:Mendonca", "P:Danquah", "P:Nwosu", "P:Kerr", "P:Lamb", "P:Boyle"}, {"O:Nwosu", "L:Kerr"}},
    {"G5_nickname_in_brackets", "It was late, and William (Bill) Thornton met George Walter (Joe) Harker in Paris (Texas).",
     {"P:William (Bill) Thornton", "P:George Walter (Joe) Harker", "L:Paris"}, {"P:Bill", "P:Harker"}},
    {"G3_kin", "It was late, and he met his wife Florence and his father Paris. He left for Florence.", {"P:Florence", "P:Paris"}, {}},
    {"G5_two_initials", "It was late, and PK Kapoor said no. The book was edited by RV Iyengar.", {"P:PK Kapoor", "P:RV Iyengar"}, {"O:RV Iyengar"}},
    {"H13_numbered_roads", "It was late, and Interstate 95 was closed. He left County Road 15 for Highway 10, and then the hall at 10.", {"L:Interstate 95", "L:County Road 15", "L:Highway 10"}, {"L:County Road"}},
    {"H13_roads_with_a_letter", "It was late, and I-95 was closed near Harlow. I was there for 95 days.", {"L:I-95"}, {"L:I"}},
    {"G17_governments_by_name", "The Ferrante regime fell. It was late for the Laura Hobbs government and the Park Seo-hwan administration. The Tamil Nadu government left.",
     {"P:Ferrante", "P:Laura Hobbs", "P:Park Seo-hwan", "L:Tamil Nadu"}, {"P:Tamil Nadu"}},
    {"G5_nickname_of_two_words", "It was late, and Rodrigo “El Bueno” Quiñones met Captain Joseph \"Wild Dog\" Lumumba and Ramón “El Toro” Ospina Guerra.",
     {"P:Rodrigo “El Bueno” Quiñones", "P:Joseph \"Wild Dog\" Lumumba", "P:Ramón “El Toro” Ospina Guerra"}, {"L:El Toro", "P:Lumumba"}},
    {"G19_bodies_of_countries", "It was late, and the High Court of Kenya and the Democratic Party of Kenya said no. He left the Silver Road of Ghana.",
     {"O:High Court of Kenya", "O:Democratic Party of Kenya"}, {"O:High Court", "O:Democratic Party", "O:Silver Road of Ghana"}},
    {"G19_bodies_that_speak", "It was late. The Pentagon said no. The KDNP said that it would leave.", {"O:Pentagon", "O:KDNP"}, {}},
    {"G19_capitals_of_things_that_speak", "It was late, and the ATM said no. Lindqvist met the ATM leader. The ATM's plan failed, as the NGO said. He went to an IPO.",
     {"O:ATM"}, {"O:NGO", "O:IPO"}},
    {"G19_capitals_of_things", "It was late, and the ATM was broken. He went to the IPO.", {}, {"O:ATM", "O:IPO"}},
    {"G19_laws_in_brackets", "The Clean Rivers Act (CRA) was passed. The CRA says that mills must pay. The Clean Rivers Board (CRB) agreed.", {"O:CRB"}, {"O:CRA"}},
    {"G19_short_names_of_bodies", "The Ministry of Religious Works (MoRA) and the Oslo Centre for Human Rights (Cenidra) agreed. Then Cenidra left, and he met MoRA again.",
     {"O:MoRA", "O:Cenidra"}, {"P:Cenidra", "L:Cenidra", "P:MoRA"}},
    {"G19_short_names_of_things", "It ships in the exclusive economic zone (EEZ). The EEZ is large. The Inspector General of Police (IGP) came, and the IGP said so. The Talent Growth Scheme (TGS) began. The TGS is new.",
     {}, {"O:TGS", "O:EEZ", "L:EEZ", "O:IGP"}},
    {"G19_offices_and_laws", "It was late, and the Crown Prince met the Accountant General of the Republic. The Fiscal Harmony Law and the Law for the Protection of Rivers passed. He left the Harrow Law Society.",
     {"O:Harrow Law Society"}, {"O:Crown Prince", "O:Accountant General of the Republic", "O:Fiscal Harmony Law", "O:Law for the Protection of Rivers"}},
    {"G19_two_bodies_and", "It was late, and members of the National Assembly and National Council of Gilead left. He owns Harrow Bank System Inc. and Brookfield Corp. now. The Harrow Oil and Gas Company closed.",
     {"O:National Assembly", "O:Harrow Bank System Inc.", "O:Brookfield Corp.", "O:Harrow Oil and Gas Company"}, {"O:National Assembly and National Council of Gilead"}},
    {"G19_words_for_bodies_beside", "It was late, and he read the magazine Silver Lantern. The Milanda newspaper closed, as did the conglomerate Vale do Serro. The rights group BlueLine Four Winds came, and the Tavola group. He left the Paris newspaper.",
     {"O:Silver Lantern", "O:Milanda", "O:Vale do Serro", "O:BlueLine Four Winds", "O:Tavola"}, {"O:Paris"}},
    {"G19_bodies_of_offices", "It was late, and the Prosecutor's Office charged him. He came before the Zembla Magistrate’s Court. Kenya's Parliament and the Magistrate's Court and the Council said no.",
     {"O:Prosecutor's Office", "O:Zembla Magistrate’s Court"}, {"O:Zembla Magistrate", "O:Kenya's Parliament"}},
    {"G19_companies_with_a_possessive", "Quillmen's Bancshares Inc. fell. It was late, and the bid for Quillmen's was large. He bought Quillmen's stock. Murdock's News Corp. fell, and Murdock's aides left.",
     {"O:Quillmen's"}, {"O:Quillmen", "P:Quillmen", "O:Murdock's"}},
    {"G19_nations_and_municipalities", "It was late, and the Silver Creek First Nation said no. The Quillfen Local Municipality invested in it.",
     {"O:Silver Creek First Nation", "O:Quillfen Local Municipality"}, {"L:Silver Creek First Nation"}},
    {"H8_buildings_where_it_happens", "It was late, and he was treated at Silver Creek Hospital. They met in the Quillfen Tower. She studies at Silver Creek University.",
     {"L:Silver Creek Hospital", "L:Quillfen Tower"}, {"L:Silver Creek University", "O:Silver Creek Hospital"}},
    {"H8_items_of_lists", "It was late, and storms were seen in Bergen, Oslo, Quillmarra, Trondheim and Stavanger. It was seen by Intel, Siemens, Oslo and Nokia.",
     {"L:Quillmarra", "L:Oslo"}, {"P:Quillmarra", "O:Quillmarra", "O:Oslo"}},
    {"G5_royal_titles", "It was late, and King Tomas met Queen Laura. Earl Warren and Duke Lindqvist left.", {"P:Tomas", "P:Laura", "P:Earl Warren", "P:Duke Lindqvist"}, {"P:King Tomas", "P:Queen Laura"}},
    {"G19_parties_and_clubs_of_all_countries", "It was late, and Voluntad Popular left. The Executive Yuan said no. They saw Godoy Cruz and Persib Bandung play.",
     {"O:Voluntad Popular", "O:Executive Yuan", "O:Godoy Cruz", "O:Persib Bandung"}, {"P:Godoy Cruz", "L:Voluntad Popular"}},
    {"H8_buildings", "It was late, and the officers met in his office by Bongman Temple and left. The Bergen Zoo reported that it was true. The Bergen Zoo Society left.",
     {"L:Bongman Temple", "L:Bergen Zoo"}, {"O:Bongman Temple", "O:Bergen Zoo"}},
    {"G19_foreign_words_for_bodies", "It was late, and the Fundación Ventana left. He studied at the Universidad Ventana del Sol. The money came from Seguros Ventana. She met the sailors of INS Ventana.",
     {"O:Fundación Ventana", "O:Universidad Ventana del Sol", "O:Seguros Ventana"}, {"O:INS Ventana", "L:Fundación Ventana", "L:Ventana"}},
    {"H8_foreign_words_for_places", "It was late, and the march ended at Parque Ventana. Then she saw Jalan Merah and Cerro Ventana. Isla Hobbs and Rio Hobbs left.",
     {"L:Parque Ventana", "L:Jalan Merah", "L:Cerro Ventana", "P:Isla Hobbs", "P:Rio Hobbs"}, {"P:Parque Ventana", "P:Jalan Merah", "P:Cerro Ventana"}},
    {"G19_the_before_listed", "It was late. The United Nations said no. It was true. The Securities and Exchange Commission agreed.",
     {"O:United Nations", "O:Securities and Exchange Commission"}, {"O:The United Nations", "O:The Securities and Exchange Commission"}},
    {"G19_long_lists_of_subjects", "It was late, and the Ministry of Education, Higher Education, Science and Technology said no. The Federal Authority for Identity, Citizenship, Customs and Land Security agreed.",
     {"O:Ministry of Education, Higher Education, Science and Technology", "O:Federal Authority for Identity, Citizenship, Customs and Land Security"}, {"O:Ministry of Education"}},
    {"G19_banks_of_countries", "It was late. The Central Bank of the UAE said no. He left the Central Bank of Kenya then. He left the West Bank of Norway.",
     {"O:Central Bank of the UAE", "O:Central Bank of Kenya"}, {"O:Central Bank", "L:Central Bank of Kenya"}},
    {"G14_carriers_and_storms", "It was late, and the aircraft carrier Laura Hobbs left. Then tropical storm Bettina came. The national carrier Quillfen Airlines agreed.",
     {"O:Quillfen Airlines"}, {"P:Laura Hobbs", "P:Bettina", "L:Bettina"}},
    {"H8_lettered_roads", "It was late. Traffic stood still on the M25 and the M3 motorway. He bought the M16 rifle, and A4 paper.", {"L:M25", "L:M3"}, {"L:M16", "L:A4"}},
    {"H8_letters_and_ampersand", "He said that the people of J&K were calm. It was cold in J&K then.", {"L:J&K"}, {"O:J&K"}},
    {"G19_listed_with_article", "It was late, and he reads The Atlantic and The Age. It was The Economist’s view. They saw The Sun's Best Beaches and the age of it.",
     {"O:The Atlantic", "O:The Age", "O:The Economist"}, {"O:The Sun"}},
    {"G19_behind_ngo", "It was late, and the NGO Quillverde left. The NGOs Provenda and Quillmar agreed. An NGO came. The NGO Affairs Bureau left.",
     {"O:Quillverde", "O:NGO Affairs Bureau"}, {"O:NGO Quillverde", "L:NGOs Provenda", "O:NGO"}},
    {"G5_known_surnames_in_lists", "It was late. Merkel, Macron and Trump met in Bergen. Unlike Obama, Biden was silent.", {"P:Merkel", "P:Macron", "P:Trump", "P:Obama", "P:Biden"}, {"P:Unlike Obama"}},
    {"G5_known_surnames_alone", "It was late, and Brown, Green and White were the colours. He mixed brown, green and white paint.", {}, {"P:Green", "P:White"}},
    {"G14_aboard", "It was late, and they sailed aboard the Laura Celeste. The crew of the Laura Celeste left.", {}, {"P:Laura Celeste", "L:Laura Celeste", "O:Laura Celeste"}},
    {"G19_shops_like_people", "It was late, and he bought it at Kohl's, which is large. Denny's said no. He was at Levi's house.", {"O:Kohl's", "O:Denny's"}, {"P:Kohl", "O:Levi's"}},
    {"G19_people_like_shops", "It was late, and Helmut Kohl came. They met at Kohl's, and left.", {"P:Helmut Kohl"}, {"O:Kohl's"}},
    {"G19_numbered_bodies", "It was late. He served in the 101st Airborne Division and the 7th Cavalry Regiment. It was in the 5th District. The 2nd of May came.",
     {"O:101st Airborne Division", "O:7th Cavalry Regiment"}, {"O:Airborne Division", "O:Cavalry Regiment", "O:5th District"}},
    {"G19_no_bodies", "It was late, and the Government left. Shares of Infosys fell. He thanked His Majesty for it.", {"O:Infosys"}, {"O:Government", "O:Shares of Infosys", "O:His Majesty"}},
    {"G19_analysts_at", "It was late when an analyst at Harlow Meyer spoke to Laura Hobbs.", {"O:Harlow Meyer", "P:Laura Hobbs"}, {"P:Harlow Meyer"}},
    {"H15_seats_and_villages", "It was late, and the MP for Chipping Harlow left the village of Tudun Baka in Kenya.", {"L:Chipping Harlow", "L:Tudun Baka"}, {"P:Chipping Harlow", "P:Tudun Baka"}},
    {"H4_grounds_behind_at", "It was late, and they won at Leeds Stadium. The crew was held at Brightloom International Airport, and met at Chief Whitcomb Park.",
     {"L:Leeds Stadium", "L:Brightloom International Airport", "L:Chief Whitcomb Park"}, {"O:Leeds Stadium", "O:Brightloom International Airport"}},
    {"G17_ships", "It was late, and divers searched the ferry Princess Olamide. The tanker Arctic Bloom was hit.", {}, {"P:Princess Olamide", "O:Arctic Bloom"}},
    {"G2_bound_particles", "It was late, and the army took al-Qaim and al-Hasakah. He fled to ad-Dali. The morning-in-America speech was long.", {"L:al-Qaim", "L:al-Hasakah", "L:ad-Dali", "L:America"}, {"L:Qaim", "L:Hasakah"}},
    {"H8_adjective_before", "It was late, and the Brazilian Amazon was quiet. French Guiana was not.", {"L:Amazon", "L:French Guiana"}, {"O:Brazilian Amazon", "L:Brazilian Amazon"}},
    {"G19_companies_like_words", "It was late, and Google said that the plant of Visa would close. He wrote to Peter Harker on Twitter. The secretary of State left.",
     {"O:Google", "O:Visa", "O:Twitter", "P:Peter Harker"}, {"O:State"}},
    {"G19_brand", "He drank a Coca-Cola and drove his Volkswagen home.",
     {}, {"P:Coca-Cola", "P:Volkswagen", "P:He"}},
    {"G19_things_in_capitals", "He saw it on TV. The DNA and the SUVs were not to blame, said the CEO, and GDP rose. She moved from Boise, ID, last year.",
     {"L:Boise", "L:ID"}, {"O:TV", "O:DNA", "O:SUVs", "O:CEO", "O:GDP"}},
    {"G19_things_that_the_text_defines", "The Second Union of Voters (SUV) met in Oslo. The SUV said on Monday that it would wait.",
     {"O:Second Union of Voters", "O:SUV"}, {}},
    {"G20_agency_credit", "Peter Harker speaks in Oslo on Monday. Sergei Petrov / POOL / TASS\n\nOSLO (Reuters) - Peter Harker spoke in Oslo on Monday, the government said.\n\nHe left after the meeting with ministers, who had waited all day.",
     {"P:Peter Harker"}, {"P:POOL", "P:TASS", "P:Reuters"}},
    {"G21_full_stop", "The talks were led by Peter Harker. Laura Hobbs left before the end.",
     {"P:Peter Harker", "P:Laura Hobbs"}, {"P:Peter Harker. Laura Hobbs"}},
    {"G24_late", "Friends of the late Peter Harker and of Laura Hobbs, 72, came to the church in Oslo.",
     {"P:Peter Harker", "P:Laura Hobbs"}, {"P:late Peter Harker"}},
    {"H1_demonyms", "Syrian and European ministers met Kurdish-controlled councils. The Middle Eastern states sent envoys to Oslo.",
     {"L:Oslo"}, {"L:Syrian", "L:European", "L:Kurdish", "L:Middle Eastern", "L:Middle Eastern states"}},
    {"H2_metonyms", "Moscow backed the plan on Monday. The Kremlin denied that it had paid for it. Ministers met in Berlin.",
     {"M:Moscow", "L:Berlin"}, {"M:Berlin"}},
    {"H3_container", "He was born in Bangor, Maine, and lives in Long Beach, Calif. The court in Bangor ruled on Monday.",
     {"L:Bangor", "L:Maine", "L:Long Beach"}, {}},
    {"G5_seats_behind_from", "Congress MP from Wayanad Rahul Nair met MLA from Leeds P.K. Parmar and the Mayor of Bergen P. J. Hobbs.",
     {"L:Wayanad", "P:Rahul Nair", "L:Leeds", "P:P.K. Parmar", "L:Bergen", "P:P. J. Hobbs"}, {"P:Wayanad Rahul Nair", "O:Leeds P.K. Parmar", "P:J. Hobbs"}},
    {"H4_buildings_of_saints", "He went to St Thomas' Hospital and prayed at St Oswald's church. St. Mary's Primary School opened on Monday.",
     {"L:St Thomas' Hospital", "L:St Oswald's church", "L:St. Mary's Primary School"}, {"L:St Thomas", "P:Oswald", "P:Mary", "O:St. Mary"}},
    {"H4_facilities", "Jets left the Hmeimim airbase for Qamishli airport on Monday, officials in Damascus said.",
     {"L:Damascus"}, {}},
    {"H5_regions", "Fighting went on in the West Bank, in the Donbas and in the Balkans. Envoys from the Middle East came to Oslo.",
     {"L:West Bank", "L:Donbas", "L:Balkans", "L:Middle East"}, {}},
    {"H6_variants", "The U.S. and the United States of America are one. He told us that the U.K. sent troops to Côte d'Ivoire, and that it was cold in Türkiye.",
     {"L:United States of America", "L:U.K.", "L:Côte d'Ivoire", "L:Türkiye"}, {"L:us", "L:it"}},
    {"H7_words_as_places", "Reading is fun, and the weather was nice. A mobile phone was found in the bath. Hope was lost in March. The best of the male singers took the lead.",
     {}, {"L:Reading", "L:Hope", "L:March", "L:Nice", "L:Mobile"}},
    {"H7_in_nice", "The police in Nice and in Reading said that two men had been held.",
     {"L:Nice"}, {}},
    {"H8_inside_names", "He reads The Moscow Times and works for the Bank of China. The Paris Agreement was signed by the Boston Celtics.",
     {}, {"L:Moscow", "L:China", "L:Paris", "L:Boston"}},
    {"H9_state_country", "Talks between Georgia, Armenia and Azerbaijan went on in Tbilisi on Monday.",
     {"L:Georgia", "L:Armenia", "L:Tbilisi"}, {}},
    {"H10_conjunction", "Israel and the occupied West Bank were calm, and so were Cologne and Bonn.",
     {"L:Israel", "L:West Bank", "L:Cologne", "L:Bonn"}, {}},
    {"H11_possessive", "Syria's president left the country. The ministers of Norway's north came to Oslo.",
     {"L:Syria", "L:Norway", "L:Oslo"}, {"L:Syria's", "L:Norway's", "L:country"}},
    {"H12_degrees", "Laura Hobbs, M.S., told Me. Lindqvist that Peter Harker of Montgomery, Ala., had left.",
     {"P:Laura Hobbs", "P:Peter Harker", "L:Montgomery"}, {"L:M.S.", "L:Me."}},
    {"H13_addresses", "The shop at 12 Harker Street was shut. Atlanta led Miami 3-1 at half-time.",
     {}, {"P:Harker", "P:Harker Street"}},
    {"H14_directions", "Go north, then west, she said. The ship Ocean Star sailed west of the island.",
     {}, {"L:north", "L:west", "L:North", "L:West", "L:Ocean Star"}},
};
INSTANTIATE_TEST_SUITE_P(Rows, NamePitfalls, testing::ValuesIn(kPitfalls),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace artparse
