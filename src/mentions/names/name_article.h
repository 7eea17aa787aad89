// All that is known of an article's names before anything is decided: its tokens as classes, the chunks in which names
// can stand, and the table of what cues each name string has anywhere in the article.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "mentions/names/name_table.h"
#include "mentions/names/name_token.h"
#include "segments/page.h"
#include "tokens/token.h"

namespace artparse {

// A stretch of capitalised words with the small words between them; names never cross its ends.
using Chunk = TokenRange;

struct GazetteerMatch {
  TokenRange tokens;
  PlaceClass place = PlaceClass::kNone;  // of places
  std::uint8_t kind = 0;                 // of organizations: see kOrganizationListNames
  bool whole = false;                    // an organization's name that is nothing else: no name cuts it
};

enum class OrganizationList : std::uint8_t {
  kNone,
  kAgency,
  kOutlet,
  kCompany,
  kBody,
  kSport,
  kArmed,
  kOther,
  kAcronym
};
constexpr std::string_view kOrganizationListNames[] = {"none", "agency", "outlet",     "company", "body",
                                                       "sport", "armed", "other listed", "acronym"};

// What a key of places is, the second where it may be read as an abbreviation.
struct KnownPlaceKey {
  const Sense* senses = nullptr;
  PlaceClass as_word = PlaceClass::kNone, as_abbreviation = PlaceClass::kNone;
};

// Memory is kept from article to article.
struct NameArticle {
  std::string_view text;
  const Tokens* source = nullptr;
  const Lexicon* lexicon = nullptr;
  std::vector<NameToken> tokens;  // one for each token, and kPadding borders after them
  std::vector<NameToken> words;   // by WordId: what a token is wherever it stands
  std::vector<NameToken> known;   // by Word::spelling: the same, kept while `generation` lasts
  std::uint32_t generation = 0;
  static constexpr std::size_t kPlaceKeys = 1 << 10;
  std::vector<KnownPlaceKey> place_keys = std::vector<KnownPlaceKey>(kPlaceKeys);  // the last ones met
  std::vector<GazetteerMatch> matches;
  std::vector<Chunk> chunks;
  std::vector<TokenRange> dateline_places;
  TokenRange dateline_agency;  // empty: none
  TokenRange outlet;           // where the page names its outlet; empty: nowhere
  NameTable table;
  std::uint32_t sport = 0;  // 0: hardly a sport word, 1: some, 2: many

  static constexpr TokenIndex kPadding = 4;
  static constexpr NameToken kBorder{};
  TokenIndex size() const { return static_cast<TokenIndex>(tokens.size()) - kPadding; }
  const NameToken& operator[](TokenIndex i) const { return tokens[i]; }
  // Are the letters of the acronym at i the initials of a run of capitals?
  bool initials_known(TokenIndex i) const;
  // The comma of "Harrow Mills, Inc." at i: the legal form of a company behind it; not the short form of a state
  // ("Calgary, AB").
  bool parts_legal_form(TokenIndex i) const {
    constexpr std::uint32_t kShortest = 3;
    const NameToken& form = tokens[i + 1];
    if (tokens[i].mark != ',' || form.head != HeadClass::kCompany || !form.capitalized || !has_left(i + 1)) {
      return false;
    }
    return !form.common && !form.place && form.line == LineType::kText &&
           source->tokens[i + 1].span.size() >= kShortest;
  }
  // "+" of "Brightloom+" and "BBB+", glued to the word and to nothing behind it.
  bool is_plus_behind_word(TokenIndex i) const {
    return tokens[i].mark == '+' && tokens[i].glued && i > 0 &&
           !(has_left(i + 1) && tokens[i + 1].glued && tokens[i + 1].mark == 0);
  }
  // A short word has one as a name only where it is capitals of more than one letter: "TV+", not the grades "BBB+" and
  // "Baa+".
  bool is_plus_of_name(TokenIndex i) const {
    constexpr std::size_t kLongestGrade = 3;
    if (!is_plus_behind_word(i)) return false;
    const std::string_view name = slice(text, source->tokens[i - 1].span);
    return name.size() > kLongestGrade || (is_all_capitals(tokens[i - 1].shape) && name.front() != name.back());
  }
  // Does the colon at i end the label of a speaker: capitals from the start of the line, and a sentence after it?
  bool labels_speech(TokenIndex i) const;
  // Is there a token before i (after it) on the same line?
  bool has_left(TokenIndex i) const { return !tokens[i].starts_line; }
  // The token right after the span; a border where its line ends.
  const NameToken& behind(TokenRange span) const { return has_left(span.end) ? tokens[span.end] : kBorder; }
  // The listed organization that covers token i and is nothing else; null: none.
  const GazetteerMatch* whole_at(TokenIndex i) const {
    const std::uint32_t match = tokens[i].organization;
    return match && matches[match - 1].whole ? &matches[match - 1] : nullptr;
  }
  // A small word before a hyphen and a capital, glued to them: "al" of "al-Qaeda", "sub" of "sub-Saharan".
  bool is_bound(TokenIndex i) const {
    const NameToken &small = tokens[i], &hyphen = tokens[i + 1], &name = tokens[i + 2];
    return small.shape == TokenShape::kLower && !small.glued && hyphen.mark == '-' && hyphen.glued &&
           name.capitalized && name.glued;
  }
  // "al" of "al-Qaeda": the first word of a name may be small before a hyphen.
  bool has_bound_particle(TokenIndex i) const {
    return tokens[i].particle && tokens[i].cue == NameCue::kNone && is_bound(i);
  }
  // "sub" of "sub-Saharan Africa", as the lists have it.
  bool opens_listed_place(TokenIndex i) const {
    return tokens[i].place && matches[tokens[i].place - 1].tokens.begin == i && is_bound(i);
  }
  // The hyphen of "(D-" and ", R-" at i: the letter of a party behind a name, before where its holder was elected.
  bool ends_party_code(TokenIndex i) const {
    if (i < 2 || !tokens[i].glued || tokens[i].mark != '-' || tokens[i - 1].shape != TokenShape::kInitial) return false;
    return (tokens[i - 2].mark == '(' && tokens[i - 1].glued) || tokens[i - 2].mark == ',';
  }
  // The end of the nickname or the maiden name whose first mark stands at i, between a given name and a last name
  // ("Margaret “Peg” Jones", "Margaret “La Peg” Jones", "Margaret (Harker) Jones"); i where there is none.
  TokenIndex end_of_nickname(TokenIndex i) const;
  // The hyphen of "Velna-ro Park" at i: a given name of two short parts, the second small, before a family name that is
  // listed as one of East Asia, or before any where the small part is no everyday word; not that of "Oslo-based
  // Harrow".
  bool parts_given_name(TokenIndex i) const;
  // "101st" of "the 101st Airborne Division": a number before a body of one to three words.
  bool opens_numbered_body(TokenIndex i) const;
  // The key of the table.
  std::uint64_t key_of(TokenRange span) const {
    std::uint64_t key = kNoNameKey;
    for (TokenIndex i = span.begin; i < span.end; ++i) {
      if (tokens[i].mark != '-') key = append_to_name_key(key, tokens[i].folded);
    }
    return key;
  }
  // Does the word stand last in a longer run of capitals elsewhere: "Tom Harrow"?
  bool is_last_of_longer(TokenIndex i) const {
    constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfTwo) |
                                    1u << static_cast<unsigned>(WithinLonger::kLastOfMore);
    return (table.words[tokens[i].folded].longer & kLast) != 0;
  }
  // Does a word with a capital stand right before i, that has it for itself and not as the first of its sentence?
  bool follows_capital(TokenIndex i) const {
    return has_left(i) && tokens[i - 1].capitalized && !tokens[i - 1].function_word && !follows_day(i);
  }
  // "Harrow" of "On Monday Harrow left", "late Monday Harrow left" and "In May Harrow left"; not what "Monday Night"
  // and "Sunday Times" go on with.
  bool follows_day(TokenIndex i) const {
    return i >= 2 && (tokens[i - 1].list == ListClass::kWeekday || tokens[i - 1].list == ListClass::kMonth) &&
           ends_day(i - 1);
  }
  bool ends_day(TokenIndex day) const;
  // "Harrow" of "Palo Alto, Calif. Harrow left": behind the short form of a state that stands behind its town.
  bool follows_state_of_town(TokenIndex i) const;
  bool follows_article(TokenIndex i) const { return has_left(i) && tokens[i - 1].cue == NameCue::kThe; }
  // The listed place that covers token i; null: none.
  const GazetteerMatch* place_match_at(TokenIndex i) const {
    return tokens[i].place ? &matches[tokens[i].place - 1] : nullptr;
  }
  PlaceClass place_at(TokenIndex i) const {
    const GazetteerMatch* match = place_match_at(i);
    return match ? match->place : PlaceClass::kNone;
  }
  // The class of the listed place that is just the span; a longer or shorter one does not count.
  PlaceClass place_of(TokenRange span) const {
    const GazetteerMatch* match = place_match_at(span.begin);
    return match && match->tokens == span ? match->place : PlaceClass::kNone;
  }
  // The listed organization that is just the span; null: none.
  const GazetteerMatch* organization_of(TokenRange span) const {
    const std::uint32_t match = tokens[span.begin].organization;
    return match && matches[match - 1].tokens == span ? &matches[match - 1] : nullptr;
  }
};

// Overwrites `article`. Linear in the tokens.
void read_name_article(std::string_view text, const Tokens& tokens, const Page& page, const Lexicon& lexicon,
                       NameArticle& article);

// The steps of read_name_article, in their order.
void classify_tokens(std::string_view text, const Tokens& tokens, const Page& page, NameArticle& article);
void match_gazetteer(const Tokens& tokens, const Lexicon& lexicon, NameArticle& article);
void find_name_chunks(const Page& page, NameArticle& article);
void fill_name_table(std::string_view text, NameArticle& article);
void find_short_names(std::string_view text, NameArticle& article);
void find_told_types(NameArticle& article);

}  // namespace artparse
