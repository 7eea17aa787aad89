#include "mentions/names/hand_rules.h"

#include <algorithm>
#include <utility>

#include "mentions/names/hand_bodies.h"
#include "mentions/names/hand_buildings.h"
#include "mentions/names/hand_frames.h"
#include "mentions/names/hand_holders.h"
#include "mentions/names/hand_name_parts.h"
#include "mentions/names/hand_organizations.h"
#include "mentions/names/hand_people.h"
#include "mentions/names/hand_places.h"

namespace artparse {
namespace {

using enum SpanSign;

constexpr HandRow kHandRules[] = {
    {"person.nickname", "a given name, a nickname in quotation marks or brackets, a last name", holds_nickname,
     NameType::kPerson, HandEffect::kLead, 60, "They left [Margaret “Peg” Harrow] then.",
     "They left [Margaret Harrow] then.", {kFive}},
    {"person.two-initials", "two capitals that are no acronym, and a word that is only a name", opens_with_initials,
     NameType::kPerson, HandEffect::kAdd, 20, "They met [PK Kapoor] then.", "They met [UN Kapoor] then.",
     {kTwo, kCapitals}},
    {"person.patronymic", "names joined by a word for a son or daughter", holds_patronymic, NameType::kPerson,
     HandEffect::kLead, 60, "They left [Khalid bin Omar Al Harrow] then.", "They left [Khalid Omar Al Harrow] then.",
     {kThree, kHoldsPatronymic}},
    {"person.family-first", "a family name that stands first, and a given name of two parts", is_family_first,
     NameType::kPerson, HandEffect::kLead, 40, "They met [Park Velna-ro] then.", "They met [Harrow Velna-ro] then.",
     {kThree}},
    {"person.family-last", "a given name of two parts, the second in small letters, and a family name",
     has_given_name_of_two, NameType::kPerson, HandEffect::kLead, 40, "They met [Velna-ro Park] then.",
     "They met [Velna-based Park] then.", {kThree}},
    {"person.initials-particle", "initials, and a small word with a capital before a name", holds_initials_and_particle,
     NameType::kPerson, HandEffect::kLead, 20, "They met [E. J. Van Hobbs] then.", "They met [E. J. Hobbs] then.",
     {kThree}},
    {"person.joined", "a given name and family names, a small word between the last two", joins_surnames,
     NameType::kPerson, HandEffect::kLead, 60, "They left [Carlos Harrow y Robles] then.",
     "They left [Carlos Harrow Robles] then.", {kThree, kGivenName}},
    {"place.dateline", "a place that the page reads in its dateline", is_dateline_place, NameType::kPlace,
     HandEffect::kLead, 40, "[Harrow], France \u2014 They left then.", "They left [Harrow] then.", {kDateline}},
    {"organization.outlet", "the name of the paper", is_outlet, NameType::kOrganization, HandEffect::kLead, 30,
     "Copyright 2024 Harrow Chronicle. The [Harrow Chronicle] sent a man.", "The [Harrow Chronicle] sent a man.",
     {kTwo, kOutlet}},
    {"organization.dateline", "the agency that the page reads in its dateline", is_dateline_agency,
     NameType::kOrganization, HandEffect::kLead, 40, "HARROW, France ([AP]) \u2014 They left then.",
     "They left [AP] then.", {kDateline}},
    {"person.says", "a family name that is an everyday word, before a verb of speech", is_speaking_surname,
     NameType::kPerson, HandEffect::kAdd, 15, "It was late, and [Hunt] said no.", "It was late, and [Hunt] went home.",
     {kOne, kSurname, kBeforeSay}},
    {"person.tells", "two or three words that are nothing but names, before a verb of speech", is_speaking_name,
     NameType::kPerson, HandEffect::kAdd, 15, "Then [Velna Kapoor] reminded them.", "Then [Velna Kapoor] fell.",
     {kTwo, kBeforeLower}},
    {"person.among", "a known family name beside another in a list", is_surname_among_surnames, NameType::kPerson,
     HandEffect::kAdd, 20, "Then [Merkel] and Macron met.", "Then [Merkel] and Oslo met.", {kOne, kSurname}},
    {"person.behind-opener", "a known family name behind a small word that opens its sentence",
     is_surname_behind_opener, NameType::kPerson, HandEffect::kAdd, 20, "It was late. Unlike [Obama], he left.",
     "It was late. Young [Obama] left.", {kOne, kSurname, kBehindCapital}},
    {"person.kin", "a given name behind a word for kin", is_name_of_kin, NameType::kPerson, HandEffect::kLead, 20,
     "He met his daughter [Georgia] there.", "He met his daughter in [Georgia].", {kOne, kGivenName, kBehind}},
    {"person.owns-kin", "a word of no list whose kin is told of", is_owner_of_kin, NameType::kPerson, HandEffect::kLead,
     20, "They met [Zaldrim]'s wife then.", "They met [Zaldrim]'s chef then.", {kOne, kBeforePossessive}},
    {"person.double-surname", "two words and a hyphen that end the name of a person elsewhere", is_double_surname,
     NameType::kPerson, HandEffect::kLead, 20, "Then Ann Zaldrim-Voskel left. They met [Zaldrim-Voskel] there.",
     "Then Ann Zaldrim left. They met [Zaldrim-Voskel] there.", {kThree}},
    {"person.office-of", "a name behind an office and of what it is", follows_office_of, NameType::kPerson,
     HandEffect::kLead, 40, "They met Mayor of Chipping [Tom Brown] then.",
     "They met Friends of Chipping [Tom Brown] then.", {kTwo, kBehindCapital}},
    {"person.political-office",
     "a word of no list, or words that are nothing but names, behind a political office and of what it is",
     follows_political_office, NameType::kPerson, HandEffect::kLead, 40, "They met Minister of Tourism [Zaldrim] then.",
     "They met Friends of Tourism [Zaldrim] then.", {kBehindCapital}},
    {"person.rule", "a name between an article and a word for a government or a family", is_name_of_ruler,
     NameType::kPerson, HandEffect::kLead, 30, "They left the [Laura Harrow] government then.",
     "They left the [Laura Harrow] house then.", {kBehind, kBeforeRuleNoun}},
    {"person.led", "a full name and an adjective made of it", is_named_in_adjective, NameType::kPerson,
     HandEffect::kLead, 20, "They met the [Laura Velna]-led council then.", "They met the [Harrow]-led council then.",
     {kTwo, kBeforeMark}},
    {"person.title", "an everyday word behind an abbreviated title", follows_title, NameType::kPerson,
     HandEffect::kAdd, 40, "Then Mr. [Post] left.", "Then [Post] left.", {kOne, kBehindAbbreviation}},
    {"place.known", "a large place of the lists that opens its sentence", opens_with_known_place, NameType::kPlace,
     HandEffect::kTeam, 20, "It was late. [Kyoto] slept.", "Then [Kyoto] slept.", {kOne, kPlace, kOpensSentence}},
    {"place.of-office", "a listed place before an office with capitals", is_place_of_office, NameType::kPlace,
     HandEffect::kAdd, 60, "They met [Ghana] President Tom Harrow then.", "They met [Ghana] and Tom Harrow then.",
     {kPlace, kBeforeCapital}},
    {"organization.of-office", "an organization of the lists or an acronym before an office with capitals",
     is_organization_of_office, NameType::kOrganization, HandEffect::kAdd, 60, "They met [Apple] CEO Tom Harrow then.",
     "They met [Apple] and Tom Harrow then.", {kBeforeCapital}},
    {"organization.word", "a listed company whose name is a word too, inside a sentence", is_company_in_sentence,
     NameType::kOrganization, HandEffect::kAdd, 40, "Then [Google] closed the plant.",
     "Then [Summer] came to the plant.", {kOne, kCompanyWord}},
    {"organization.team", "the short name of a listed club behind an article, where the story tells of sport",
     is_team_of_sport, NameType::kOrganization, HandEffect::kAdd, 30,
     "The football match in the league cup: the [Cowboys] scored.", "Then the [Cowboys] came.",
     {kOne, kCompanyWord, kBehindThe}},
    {"organization.word-first",
     "such a company first in its sentence, before a verb of speech, a possessive or a possession, or with its capital "
     "inside another",
     is_company_at_start, NameType::kOrganization, HandEffect::kLead, 20, "It was late. [Google] said no.",
     "It was late. [Google] it.", {kOne, kCompanyWord}},
    {"organization.currency", "the short form of a currency, with an amount", is_amount, NameType::kOrganization,
     HandEffect::kAgainst, 60, "They paid [Dh] 1,000 then.", "They paid [Dho] 1,000 then.", {kOne}},
    {"organization.legal-form", "capitals, a comma and the legal form of a company", ends_with_legal_form,
     NameType::kOrganization, HandEffect::kLead, 60, "They left [Harrow Mills, Inc.] then.",
     "They left [Harrow Mills, Oslo] then.", {kThree, kHoldsComma, kLastHead}},
    {"organization.plus", "a name right before a plus sign", is_before_plus, NameType::kOrganization, HandEffect::kLead,
     30, "They watch [Brightloom]+ now.", "They watch [Brightloom] now.", {kBeforeMark}},
    {"organization.beside", "such a company beside another", is_company_beside_company, NameType::kOrganization,
     HandEffect::kLead, 20, "It was late. [Google] and Toyota left.", "It was late. [Google] and Laura left.",
     {kOne, kCompanyWord}},
    {"person.and", "two names and a conjunction or an ampersand", joins_people, NameType::kPerson, HandEffect::kAgainst,
     60, "They saw [Tom and Ben] then.", "They saw [Tom Ben] then.", {kThree, kHoldsAnd}},
    {"person.label", "a name in capitals before a colon, at the begin of a line", labels_speaker, NameType::kPerson,
     HandEffect::kLead, 40, "[LAURA HARROW]: We stay here.", "[HARROW MILLS]: We stay here.",
     {kTwo, kCapitals, kGivenName, kBeforeMark}},
    {"person.generation",
     "words that are no everyday words but behind a given name, and the number of a ruler or a son, or a degree",
     ends_with_generation, NameType::kPerson, HandEffect::kLead, 20, "They met [Obidike Velna II] then.",
     "They met [World Post II] then.", {kThree}},
    {"person.title-whole", "a title of two words, the first of them short", is_long_title, NameType::kPerson,
     HandEffect::kAgainst, 40, "They met [Lt Gen] then.", "They met [Lt Harrow] then.", {kTwo, kHoldsRole}},
    {"person.title-cut", "begins with the last word of a title", begins_inside_title, NameType::kPerson,
     HandEffect::kAgainst, 40, "They met Mr [Justice Harrow] then.", "They met Mr [Brook Harrow] then.",
     {kBehindAbbreviation}},
    {"person.courtesy", "begins with a title of courtesy that is hardly a name", opens_with_courtesy, NameType::kPerson,
     HandEffect::kAgainst, 40, "The aide, [Alhaji Femi Harrow], left.", "The aide, [Ali Femi Harrow], left.",
     {kThree, kHoldsRole}},
    {"person.addressed", "an office behind a title of courtesy", is_office_addressed, NameType::kPerson,
     HandEffect::kAgainst, 60, "Then Mr. [President] left.", "Then Mr. [Post] left.", {kLastTitle, kBehindCapital}},
    {"person.long-title", "a word behind a title of two words, the first of them short", follows_long_title,
     NameType::kPerson, HandEffect::kLead, 20, "They met Mr Justice [Post] then.", "They met Justice [Post] then.",
     {kOne, kBehindCapital}},
    {"person.like-title", "names and a word that is a role or a title elsewhere", holds_name_like_title,
     NameType::kPerson, HandEffect::kLead, 40, "They met [Marine Le Harrow] then.", "They met [Mary Le Harrow] then.",
     {kThree, kHoldsRole}},
    {"person.office", "an office in capitals inside", holds_office, NameType::kPerson, HandEffect::kAgainst, 60,
     "They met [Harrow East MP Tom Brown] then.", "They met [Harrow East Tom Brown] then.", {kThree, kHoldsRole}},
    {"person.demonym", "opens with a word for where somebody is from", opens_with_demonym, NameType::kPerson,
     HandEffect::kAgainst, 40, "He saw [Frenchman Cyril Harrow] then.", "He saw [Cyril Harrow] then.", {kThree}},
    {"person.cut", "a capital before it that nothing else accounts for", follows_unknown_capital, NameType::kPerson,
     HandEffect::kAgainst, 20, "He said Damru [Rohi Harrow] left.", "He said [Rohi Harrow] left.", {kBehindCapital}},
    {"person.weekday", "ends with a weekday", ends_with_weekday, NameType::kPerson, HandEffect::kAgainst, 40,
     "They saw [Mary Harrow Tuesday] in the hall.", "They saw [Mary Harrow] in the hall.", {kTwo, kLastWeekday}},
    {"person.ending", "ends with what bodies and places are called", ends_with_head, NameType::kPerson,
     HandEffect::kAgainst, 40, "They saw the [Diego Harrow presidency] then.", "They saw [Diego Harrow] then.",
     {kTwo, kLastHead}},
    {"place.division", "the short form of a state behind the comma of a place", is_division_of_place, NameType::kPlace,
     HandEffect::kLead, 40, "They left Portland, [Ore.], then.", "They left Tom, [Ore.], then.", {kPlace}},
    {"place.town-of-state", "a listed place behind a preposition, before a comma and the short form of a state",
     is_town_of_state, NameType::kPlace, HandEffect::kLead, 20, "They met Tom Brown of [Fargo], N.D., then.",
     "They met Tom Brown and [Fargo], N.D., then.", {kPlace, kBehind, kBeforeMark}},
    {"place.division-alone", "the short form of a state with its stops, behind \"in\", \"from\" or \"the\"",
     is_division_alone, NameType::kPlace, HandEffect::kLead, 20, "They live in [B.C.] now.",
     "They live with [B.C.] now.", {kOne, kPlace, kBehind}},
    {"person.opener", "a small word that opens its sentence, and a name", opens_with_small_word, NameType::kPerson,
     HandEffect::kAgainst, 30, "[Meanwhile Harrow] left them.", "[Mary Harrow] left them.", {kTwo, kOpensSentence}},
    {"person.company-noun", "a noun for companies that opens its sentence, and a name", opens_with_company_noun,
     NameType::kPerson, HandEffect::kAgainst, 40, "It was late. [Drugmaker Harrow] fell.",
     "It was late. [Harrow] fell.", {kTwo, kOpensSentence}},
    {"organization.company-noun", "such a noun and a name, which are no organization", opens_with_company_noun,
     NameType::kOrganization, HandEffect::kAgainst, 40, "It was late. [Drugmaker Harrow] fell.",
     "It was late. [Harrow] fell.", {kTwo, kOpensSentence}},
    {"place.road", "a road with its number", is_numbered_road, NameType::kPlace, HandEffect::kLead, 20,
     "They closed [Highway 10] then.", "They closed the [Highway] then.", {kTwo, kLastNumber}},
    {"place.lettered-road",
     "a letter and a number, behind a preposition and an article or before what roads are called", is_lettered_road,
     NameType::kPlace, HandEffect::kLead, 20, "They stood on the [M25] then.", "They bought the [M16] then.",
     {kOne, kBehindThe}},
    {"place.behind-demonym", "a listed place behind an adjective of a country", is_place_behind_demonym,
     NameType::kPlace, HandEffect::kAdd, 40, "They left the Brazilian [Amazon] then.", "They left the [Amazon] then.",
     {kPlace, kBehindDemonym}},
    {"organization.subjects", "a body with a list of what it sees to", holds_list_of_subjects, NameType::kOrganization,
     HandEffect::kLead, 40, "They left the [Ministry of Education, Culture and Sport] then.",
     "They left the [Ministry of Education] then.", {kFive, kHoldsComma}},
    {"organization.members", "a body behind a list of who belongs to it", holds_list_of_members,
     NameType::kOrganization, HandEffect::kLead, 40, "They met the [Rail, Maritime and Transport Union] then.",
     "They met the [Transport Union] then.", {kFive, kHoldsComma, kLastHead}},
    {"organization.place-possessive", "the possessive of a country, a state or a city, at its begin or behind \"and\"",
     holds_owning_place, NameType::kOrganization, HandEffect::kAgainst, 30, "They left [France's Senate] then.",
     "They left the [Senate] then.", {kThree, kHoldsPossessive}},
    {"organization.listed-word", "a listed company of one word that is nothing else", is_listed_word,
     NameType::kOrganization, HandEffect::kLead, 10, "It was late. [Boeing] shares fell.",
     "It was late. [Summer] sales fell.", {kOne, kOrganization}},
    {"organization.body-says", "a listed body of a state before a verb of speech", is_speaking_body,
     NameType::kOrganization, HandEffect::kLead, 20, "The [Pentagon] said no.", "The [Pentagon] burned.",
     {kOne, kBeforeSay}},
    {"organization.capitals-say", "an article, capitals that are short for no office, and a verb of speech",
     is_speaking_acronym, NameType::kOrganization, HandEffect::kLead, 20, "It was late, and the [TMF] said no.",
     "It was late, and the [TMF] fell.", {kOne, kCapitals, kBehindThe, kBeforeSay}},
    {"organization.possession", "a possession that opens its sentence, and whose it is", opens_with_possession,
     NameType::kOrganization, HandEffect::kAgainst, 40, "It was late. [Shares of Harrow] fell.",
     "It was late. [Bank of Harrow] fell.", {kThree, kHoldsOf, kOpensSentence}},
    {"organization.bare", "a word for a government alone", is_bare_government, NameType::kOrganization,
     HandEffect::kAgainst, 40, "They met the [Government] then.", "They met the [Government Board] then.", {kOne}},
    {"other.honour", "a pronoun of a person and one word", is_honour_of_person, NameType::kOther, HandEffect::kLead, 20,
     "They met [His Majesty] then.", "They met [The Council] then.", {kTwo}},
    {"other.honour-behind", "an honour in brackets or between commas behind a family name", is_honour_behind_person,
     NameType::kOther, HandEffect::kLead, 40, "They met Mary Hobbs ([OBE]) then.",
     "They met the Parliament ([OBE]) then.", {kOne, kBehindMark, kBeforeMark}},
    {"organization.of-country", "a body and its country", is_body_of_country, NameType::kOrganization,
     HandEffect::kLead, 60, "They left the [Supreme Court of Ghana] then.",
     "They left the [Silver Road of Ghana] then.", {kThree, kHoldsOf, kLastPlace}},
    {"organization.on", "a body, \"on\" and what it is about", holds_subject_behind_on, NameType::kOrganization,
     HandEffect::kLead, 20, "They met the [Senate Committee on Finance] then.", "They met the [Senate on Monday] then.",
     {kThree, kHoldsOn}},
    {"organization.of-town", "a listed place that is no country, and a body of it", is_body_of_town,
     NameType::kOrganization, HandEffect::kLead, 20, "They met the [Oslo Sheriff Court] then.",
     "They met the [Oslo Sheriff] then.", {kTwo, kPlace, kLastHead}},
    {"organization.at-town", "a body of a division, \"at\" and a town", is_body_at_town, NameType::kOrganization,
     HandEffect::kLead, 110, "They left the [University of Texas at Austin] then.",
     "They left the [University of Texas] at Austin then.", {kFive, kHoldsOf, kLastPlace}},
    {"organization.ampersand", "a part of a name behind its ampersand", is_cut_behind_ampersand,
     NameType::kOrganization, HandEffect::kAgainst, 40, "They met Harrow & [Brook LLP] then.",
     "They met [Brook LLP] then.", {kBehindMark}},
    {"organization.in-place", "a building and where it is", holds_building_and_place, NameType::kOrganization,
     HandEffect::kAgainst, 40, "They left the [Harrow Museum in Oslo] then.", "They left the [Harrow Museum] then.",
     {kThree, kHoldsIn}},
    {"organization.bracket", "a company with a word in brackets before its legal form", is_company_with_bracket,
     NameType::kOrganization, HandEffect::kLead, 40, "They left [Harrow Mining (Pty) Ltd] then.",
     "They left [Harrow Mining Ltd] then.", {kFive, kLastHead}},
    {"organization.at-of-role", "two names behind a role and \"at\"", is_body_of_role, NameType::kOrganization,
     HandEffect::kLead, 20, "He is an analyst at [Raymond Harrow] now.", "He met an analyst and [Raymond Harrow] then.",
     {kTwo, kBehind}},
    {"other.work", "in quotation marks behind a word for works, or before \"by\" and a name", is_work_in_marks,
     NameType::kOther, HandEffect::kLead, 40, "They bought the novel “[Harrow Mills]” then.",
     "They bought the mill “[Harrow Mills]” then.", {kBehindMark, kBeforeMark}},
    {"other.short-for", "what the text makes short for a law, an office or a thing", is_short_for<NameType::kOther>,
     NameType::kOther, HandEffect::kLead, 40, "They read the Tax Harmony Act ([THA]) then.",
     "They met the Tax Harmony Board ([THB]) then.", {kOne, kShortNames}},
    {"organization.short-for", "what the text makes short for a body", is_short_for<NameType::kOrganization>,
     NameType::kOrganization, HandEffect::kLead, 30, "They met the Tax Harmony Board ([THB]) then.",
     "They read the Tax Harmony Act ([THA]) then.", {kOne, kShortNames}},
    {"organization.law", "a law", is_law, NameType::kOrganization, HandEffect::kAgainst, 40,
     "They read the [Fiscal Harmony Law] then.", "They met the [Fiscal Harmony Board] then.", {kTwo, kHoldsLaw}},
    {"organization.office", "an office", is_office, NameType::kOrganization, HandEffect::kAgainst, 40,
     "They met the [Crown Prince] then.", "They met the [Crown Company] then.", {kTwo, kHoldsRole}},
    {"organization.title", "ends with the title of the name that follows", ends_with_title_of_name,
     NameType::kOrganization, HandEffect::kAgainst, 40, "They met [University of Harrow Professor] Anna Tarn then.",
     "They left the [University of Harrow Professor] then.", {kThree, kHoldsRole, kBeforeGivenName}},
    {"organization.long-title", "opens with a title of two words, the first of them short", opens_with_long_title,
     NameType::kOrganization, HandEffect::kAgainst, 60, "They met [SSP Operations Harrow] then.",
     "They met [SSP Mills Harrow] then.", {kThree, kCapitals, kHoldsRole}},
    {"organization.and", "two bodies, or a listed company and more", joins_bodies, NameType::kOrganization,
     HandEffect::kAgainst, 60, "They left the [Harrow Council and Brook Committee] then.",
     "They left the [Harrow Oil and Gas Company] then.", {kThree, kHoldsAnd}},
    {"organization.in", "a whole body and where it is", is_body_in_place, NameType::kOrganization, HandEffect::kAgainst,
     60, "They met the [Harrow League in Congress] then.", "They met the [Harrow Research in Congress] then.",
     {kThree, kHoldsIn}},
    {"organization.body-noun", "a name right behind a word for a body", follows_body_noun, NameType::kOrganization,
     HandEffect::kLead, 20, "They left the magazine [Harrow Bright] then.", "They left the house [Harrow Bright] then.",
     {kBehindBodyNoun}},
    {"organization.before-body-noun", "a name between an article and a word for a body", precedes_body_noun,
     NameType::kOrganization, HandEffect::kLead, 20, "They left the [Brightloom] newspaper then.",
     "They left the [Brightloom] house then.", {kBehindThe, kBeforeBodyNoun}},
    {"organization.of-people", "the body of an office or of people", is_body_of_office, NameType::kOrganization,
     HandEffect::kLead, 30, "They left the [Harrow Magistrate's Court] then.", "They left [Harrow's Court] then.",
     {kThree, kHoldsPossessive, kLastHead}},
    {"organization.with-place", "capitals, a hyphen and a listed place", is_body_with_place, NameType::kOrganization,
     HandEffect::kLead, 20, "They left [HIT-Madras] then.", "They left [Harrow-Madras] then.",
     {kThree, kCapitals, kLastPlace}},
    {"organization.branch", "a listed body or company, and its country", is_branch_in_country, NameType::kOrganization,
     HandEffect::kLead, 20, "They met [Greenpeace India] then.", "They met [Harrow India] then.",
     {kTwo, kOrganization, kLastPlace}},
    {"organization.opener", "opens with a foreign word for a body", opens_with_kind<NameOpener::kOrganization>,
     NameType::kOrganization, HandEffect::kLead, 20, "They left [Banco de Harrow] then.",
     "They left [Laura de Harrow] then.", {kTwo, kOpener}},
    {"organization.listed-article", "a listed name with its article, inside a sentence", is_listed_with_article,
     NameType::kOrganization, HandEffect::kLead, 30, "They met [The Economist] then.", "They met the [Economist] then.",
     {kTwo, kOrganization}},
    {"organization.numbered", "a number and a body, behind an article", is_numbered_body, NameType::kOrganization,
     HandEffect::kLead, 30, "They met the [101st Airborne Division] then.", "They met the [Airborne Division] then.",
     {kTwo, kNumber}},
    {"place.seat", "a name behind a member of a parliament and \"for\"", is_seat_of_member, NameType::kPlace,
     HandEffect::kLead, 20, "They met the MP for [Chipping Harrow] then.", "They met the cook for [Laura Harrow] then.",
     {kBehind}},
    {"place.by-direction", "a name, a comma, and of what it lies in which direction", is_place_by_direction,
     NameType::kPlace, HandEffect::kLead, 20, "They left [Mary Harrow], south of Oslo, then.",
     "They left [Mary Harrow], a cook of Oslo, then.", {kBeforeMark}},
    {"place.by-apposition", "a name and that it is a town or the like", is_place_by_apposition, NameType::kPlace,
     HandEffect::kLead, 20, "They left [Mary Harrow], a small town.", "They left [Mary Harrow], a small town doctor.",
     {kBeforeMark}},
    {"place.ruler", "a country or a state before its possessive and a word for who rules it", is_place_of_ruler,
     NameType::kPlace, HandEffect::kLead, 20, "They met [Bavaria]'s governor then.", "They met [Bavaria]'s cook then.",
     {kPlace, kBeforePossessive}},
    {"place.in", "a place and where it is", holds_in, NameType::kPlace, HandEffect::kAgainst, 40,
     "They left the [Rusty Anchor in Oslo] then.", "They left the [Rusty Anchor] then.", {kThree, kHoldsIn}},
    {"place.country-of-town", "a country behind a listed place and a comma, or any behind a building and a comma",
     is_country_of_town, NameType::kPlace, HandEffect::kAdd, 30, "They met in Nairobi, [Kenya], on Monday.",
     "They met Zalvora, [Kenya], on Monday.", {kPlace, kBehindMark}},
    {"place.behind-office", "a listed place behind an office and \"of\", and before a name", is_place_behind_office,
     NameType::kPlace, HandEffect::kLead, 30, "They met Mayor of [Kyiv] Tom Brown then.",
     "They met Friends of [Kyiv] Tom Brown then.", {kPlace, kBehindSmallWord}},
    {"place.saint", "the building of a saint", is_building_of_saint, NameType::kPlace, HandEffect::kLead, 60,
     "They met at [St Oswald's church] then.", "They met at [Mary Harrow's church] then.",
     {kThree, kOpener, kHoldsPossessive, kHoldsBuilding}},
    {"place.house-of-saint", "a saint's possessive that owns nothing", is_house_of_saint, NameType::kPlace,
     HandEffect::kLead, 20, "They met at [St Oswald's] then.", "They met [Oswald's] then.",
     {kThree, kOpener, kLastPossessive}},
    {"organization.body-of-saint", "a saint's possessive between an article and a noun, or at matches before a verb",
     is_body_of_saint, NameType::kOrganization, HandEffect::kLead, 40, "They met a [St Oswald's] nurse then.",
     "They met [St Oswald's] nurse then.", {kThree, kOpener, kLastPossessive}},
    {"person.saint-of-house", "the saint of a possessive that is a house or a body, or of a longer name",
     is_saint_of_house, NameType::kPerson, HandEffect::kAgainst, 60, "They met at [St Oswald]'s then.",
     "They met [St Oswald]'s aunt then.", {kBeforePossessive}},
    {"person.behind-saint", "the saint after whom a place or a house is called, behind the title", is_saint_of_place,
     NameType::kPerson, HandEffect::kAgainst, 60, "They met at St [Oswald Church] then.", "They met St [Oswald] then.",
     {kBehindCapital}},
    {"place.the-building", "a building behind an article, whose last word is a family name too",
     is_building_behind_article, NameType::kPlace, HandEffect::kLead, 15, "They left the [Royal Albert Hall] then.",
     "They left [Royal Albert Hall] then.", {kTwo, kBehindThe, kLastBuilding}},
    {"person.part", "a part of a longer name behind an article", is_part_behind_article, NameType::kPerson,
     HandEffect::kAgainst, 25, "They left Little Harrow of Kutch. They left the [Harrow] then.",
     "They left the [Harrow] then.", {kOne, kBehindThe}},
    {"organization.building", "ends as buildings do", ends_as_building, NameType::kOrganization, HandEffect::kAgainst,
     15, "They left the [Harrow Museum] then.", "They left the [Harrow Company] then.", {kTwo, kLastBuilding}},
    {"place.short-street", "capitals and the short form of a word for streets", is_short_street, NameType::kPlace,
     HandEffect::kLead, 20, "They left [Harrow Ave.] then.", "They left [Mary Harrow] then.", {kTwo, kLastHead}},
    {"place.of-kind", "a name behind what places are called, or who lives there, and \"of\"", is_place_of_kind,
     NameType::kPlace, HandEffect::kLead, 20, "They left the village of [Mary Harrow] then.",
     "They left the house of [Mary Harrow] then.", {kBehindSmallWord}},
    {"place.with-article", "behind \"in\", a small word of names with a capital and a word that is no family name",
     is_place_with_article, NameType::kPlace, HandEffect::kLead, 20, "They met in [Al Zalvora] then.",
     "They met [Al Zalvora] then.", {kTwo, kBehindSmallWord}},
    {"place.of-residents", "a name right before a word for who lives there", is_place_of_residents, NameType::kPlace,
     HandEffect::kLead, 20, "They met [Throg Harrow] residents then.", "They met [Throg Harrow] analysts then.",
     {kBeforeLower}},
    {"place.at", "a name behind \"at\" or \"in the\" that ends as buildings and grounds do", is_place_of_event,
     NameType::kPlace, HandEffect::kLead, 20, "They met at [Harrow Stadium] then.", "They met [Harrow Stadium] then.",
     {kTwo, kHoldsBuilding, kBehind}},
    {"other.share-code", "the code of a share behind its exchange", is_share_code, NameType::kOther, HandEffect::kLead,
     40, "Brightloom (Nasdaq: [BRTL]) fell.", "Brightloom ([BRTL]) fell.", {kOne, kBehindMark}},
    {"place.place-possessive", "the possessive of a country, a state or a city, at its begin", holds_owning_place,
     NameType::kPlace, HandEffect::kAgainst, 60, "They left [Dhaka's Harrow] then.", "They left [Harrow] then.",
     {kThree, kHoldsPossessive}},
    {"place.exchange", "an exchange before the code of a share", is_exchange_code, NameType::kPlace,
     HandEffect::kAgainst, 60, "Brightloom ([OSE]: BRTL) fell.", "Brightloom ([OSE]) fell.",
     {kOne, kCapitals, kBehindMark}},
    {"place.maiden", "a family name in brackets behind a small word of names", is_maiden_name, NameType::kPlace,
     HandEffect::kAgainst, 60, "They met Laura Hobbs (née [Hamilton]) then.",
     "They met Laura Hobbs (in [Hamilton]) then.", {kPlace, kBeforeMark}},
    {"place.demonym", "ends with an adjective of a country", ends_with_demonym, NameType::kPlace, HandEffect::kAgainst,
     60, "They met the [Syrian] then.", "They left [Syria] then.", {kLastDemonym}},
    {"place.doctrine", "an unlisted word that ends as doctrines and their followers do", is_doctrine, NameType::kPlace,
     HandEffect::kAgainst, 60, "They left [Harrowismo] then.", "They left [Harrow] then.", {kOne}},
    {"place.currency", "a country before the sign of its currency", is_currency, NameType::kPlace, HandEffect::kAgainst,
     60, "They paid [US] $5 then.", "They paid [US] $ then.", {kOne, kBeforeMark}},
    {"organization.agency", "a listed agency of several words, before a noun for people", is_listed_agency,
     NameType::kOrganization, HandEffect::kLead, 15, "[Associated Press] writers met.",
     "[Associated Harrow] writers met.", {kTwo, kOrganization, kBeforeLower}},
    {"other.ship", "a name behind a word for ships or storms", is_name_of_ship, NameType::kOther, HandEffect::kLead, 30,
     "They left the ferry [Mary Harrow] then.", "They left the captain [Mary Harrow] then.", {kBehindVessel}},
    {"organization.possessive", "a company's name with a possessive that owns nothing", is_listed_possessive,
     NameType::kOrganization, HandEffect::kLead, 40, "Then [Wendy's] said no.", "Then [Wendy's] mother left.",
     {kLastPossessive}},
    {"organization.opens-sentence", "a word of no list that opens its sentence, and what bodies are called",
     opens_with_unlisted, NameType::kOrganization, HandEffect::kLead, 20, "It was late. [Zaldrim Holdings] fell.",
     "It was late. [Zaldrim Post] fell.", {kTwo, kLastHead, kOpensSentence}},
    {"organization.told", "words of no list whose shares, staff or the like the article tells of",
     is_told<NameType::kOrganization>, NameType::kOrganization, HandEffect::kLead, 40, "Then [Zaldrim] shares fell.",
     "Then [Zaldrim] hopes fell.", {kTold}},
    {"place.told", "words of no list whose outskirts, airport or the like the article tells of",
     is_told<NameType::kPlace>, NameType::kPlace, HandEffect::kLead, 40, "Then [Zaldrim] airport closed.",
     "Then [Zaldrim] hopes fell.", {kTold}},
    {"organization.stem", "a company's name that stands elsewhere with its legal form", is_company_stem,
     NameType::kOrganization, HandEffect::kAdd, 30, "Brightloom Corp. fell. Then [Brightloom] rose.",
     "Brightloom fell. Then [Brightloom] rose.", {kCompanyStems}},
    {"place.ground", "opens with a foreign word for grounds and heights", opens_with_kind<NameOpener::kGround>,
     NameType::kPlace, HandEffect::kLead, 20, "They left [Parque de Harrow] then.", "They left [Laura de Harrow] then.",
     {kTwo, kOpener}},
    {"place.opener", "a name of a few words that opens as places do", opens_as<NameOpener::kPlace>, NameType::kPlace,
     HandEffect::kPlace, 30, "They left [Port Harrow] then.", "They left [Mary Harrow] then.", {kTwo, kOpener}},
    {"place.ending", "a name of a few words that ends as places do and no person", ends_as_place, NameType::kPlace,
     HandEffect::kPlace, 30, "They left [Harrow Archipelago] then.", "They left [Harrow Hill] then.",
     {kTwo, kLastHead}},
    {"other.opener", "a name of a few words that opens as storms do", opens_as<NameOpener::kOther>, NameType::kOther,
     HandEffect::kLead, 40, "They left [Storm Harrow] then.", "They left [Mary Harrow] then.", {kTwo, kOpener}},
    {"list.whole", "a listed organization that is nothing else", is_listed_whole, NameType::kOrganization,
     HandEffect::kListed, 40, "They left [Boko Haram] then.", "They left [Major League Baseball] then.",
     {kHoldsListed}},
    {"other.law", "goes on behind brackets as laws do", is_begin_of_law, NameType::kOther, HandEffect::kLead, 60,
     "They read the [Harrow Council] (Amendment) Act then.", "They met the [Harrow Council] (Brook) then.",
     {kBeforeMark}}};

constexpr int& score_of(NameType type, TypeScores& scores) { return scores[static_cast<std::size_t>(type) - 1]; }

// A listed organization that is nothing else is one, however its words look; or it opens a longer name of any kind
// ("Red
// Cross Hospital"), or ends a longer name of its own kind ("Thai Red Cross", "9th Circuit Court of Appeals").
void prefer_listed(const NameArticle& article, const HandRow& row, TokenRange span, TypeScores& scores) {
  int& organization = score_of(row.type, scores);
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    const GazetteerMatch* listed = article.whole_at(i);
    if (!listed || listed->tokens.begin != i) continue;
    if (listed->tokens == span) {
      organization = std::ranges::max(scores) + row.weight;
    } else if (i == span.begin) {
      for (int& score : scores) score += row.weight;
    } else if ((article[i - 1].capitalized && article[i - 1].cue != NameCue::kThe) ||
               article.opens_numbered_body(i - 1)) {
      organization += row.weight;
    }
  }
}

// A row in code of its own, so that nothing is called through a pointer.
template <std::size_t kRow>
inline void weigh_row(const NameArticle& article, TokenRange span, const SpanSigns& signs, TypeScores& scores) {
  constexpr const HandRow& row = kHandRules[kRow];
  if (!signs.has_all(row.needs)) return;
  if constexpr (row.effect == HandEffect::kListed) {
    prefer_listed(article, row, span, scores);
  } else if (row.fires(article, span)) {
    int& score = score_of(row.type, scores);
    switch (row.effect) {
      case HandEffect::kTeam:
        score_of(NameType::kOrganization, scores) += row.weight;
        [[fallthrough]];
      case HandEffect::kAdd:
        score += row.weight;
        break;
      case HandEffect::kAgainst:
        score -= row.weight;
        break;
      case HandEffect::kLead:
        score = std::max(0, std::ranges::max(scores)) + row.weight;
        break;
      case HandEffect::kPlace:
        score_of(NameType::kPerson, scores) -= row.weight;
        score += row.weight / 3;
        break;
      case HandEffect::kListed:
        break;
    }
  }
}

template <std::size_t... kRow>
void weigh_rows(const NameArticle& article, TokenRange span, const SpanSigns& signs, TypeScores& scores,
                std::index_sequence<kRow...>) {
  (weigh_row<kRow>(article, span, signs, scores), ...);
}

}  // namespace

std::span<const HandRow> hand_rules() { return kHandRules; }

void weigh_by_hand(const NameArticle& article, TokenRange span, const SpanSigns& signs, TypeScores& scores) {
  weigh_rows(article, span, signs, scores, std::make_index_sequence<std::size(kHandRules)>());
}

}  // namespace artparse
