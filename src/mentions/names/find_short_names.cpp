// Names in brackets that are short for what stands before them: a body ("Department of Roads (Dero)") or a thing, such
// as a law, an office or what small letters say ("exclusive economic zone (EEZ)"). The article calls it so from then
// on. Initials that are spelt as a word are short for their body too, without brackets: "Rova" for the "Roads and Ovens
// Verification Authority". Where matches are told, a club is called by the last word of its name. A storm is called by
// its name alone: "Mary" for "Hurricane Mary".
#include "mentions/names/offices.h"

namespace artparse {
namespace {

constexpr std::size_t kMostShortNames = 100;  // every name of one word looks at all of them
constexpr TokenIndex kLongestFullName = 12;

class ShortNameFinder {
 public:
  ShortNameFinder(std::string_view text, NameArticle& article) : text_(text), article_(article) {}

  void run() {
    std::vector<ShortName>& found = article_.table.short_names;
    for (const Chunk& chunk : article_.chunks) {
      const TokenIndex at = chunk.begin;
      if (found.size() == kMostShortNames) return;
      if (const TokenIndex storm = name_of_storm(chunk); storm < chunk.end) {
        found.push_back({article_.source->tokens[storm].word, NameType::kOther});
      }
      if (!stands_in_brackets(at)) continue;
      const bool small = article_[at - 2].shape == TokenShape::kLower && !is_body(at - 2);
      const NameType type = small ? type_of_small_words(at) : type_of_name(at);
      if (type != NameType::kNone) found.push_back({article_.source->tokens[at].word, type});
    }
    read_spelt_initials();
    if (article_.sport > 1) add_clubs(found);
  }

 private:
  // "Mary" of "Hurricane Mary", "Severe Tropical Cyclone Mary" and "the storm Mary": one word that is nothing but a
  // name and ends nobody's full name; the end where there is none. What capitals open is a ship.
  TokenIndex name_of_storm(Chunk chunk) const {
    constexpr TokenIndex kMostWordsBefore = 2;
    constexpr std::uint32_t kLast = 1u << static_cast<unsigned>(WithinLonger::kLastOfPerson);
    for (TokenIndex i = follows_storm(chunk.begin) ? chunk.begin - 1 : chunk.begin;
         i + 1 < chunk.end && i <= chunk.begin + kMostWordsBefore; ++i) {
      if (article_[i].opener != NameOpener::kOther || is_all_capitals(article_[i].shape) ||
          (i >= chunk.begin && !article_[i].capitalized)) {
        continue;
      }
      const NameToken &name = article_[i + 1], &next = article_.behind({i, i + 2});
      const bool alone = !next.capitalized && !(next.glued && is_hyphen(next));
      const bool only_name =
          name.shape == TokenShape::kCapitalized && name.head == HeadClass::kNone && name.role == RoleClass::kNone;
      const bool person = (article_.table.words[name.folded].longer & kLast) != 0;
      return alone && only_name && !person && name.list == ListClass::kNone && name.organization == 0 ? i + 1
                                                                                                      : chunk.end;
    }
    return chunk.end;
  }

  // "tropical storm Mary", not "to storm Oslo".
  bool follows_storm(TokenIndex i) const {
    if (!article_.has_left(i) || article_[i - 1].opener != NameOpener::kOther ||
        article_[i - 1].shape != TokenShape::kLower) {
      return false;
    }
    return (article_[i].place == 0 || is_town(article_.place_at(i))) &&
           !(article_.has_left(i - 1) && article_[i - 2].cue == NameCue::kTo);
  }

  void read_spelt_initials() {
    constexpr std::uint64_t kLeastOfFour = 1 << 24;  // letters, packed
    NameTable& table = article_.table;
    if (table.initials.empty() || table.initials.back() < kLeastOfFour) return;
    for (const Chunk& chunk : article_.chunks) {
      for (TokenIndex i = chunk.begin; i < chunk.end && table.short_names.size() < kMostShortNames; ++i) {
        const WordId word = article_.source->tokens[i].word;
        if (spells_initials(i) && table.short_for(word) == NameType::kNone) {
          table.short_names.push_back({word, NameType::kOrganization});
        }
      }
    }
  }

  bool spells_initials(TokenIndex i) const {
    constexpr std::size_t kFewest = 4;  // letters
    const NameToken& word = article_[i];
    const std::string_view letters = slice(text_, article_.source->tokens[i].span);
    if ((word.shape != TokenShape::kCapitalized && !is_all_capitals(word.shape)) || letters.size() < kFewest ||
        letters.size() > kLongestInitials) {
      return false;
    }
    if (word.given || word.surname || word.common || (word.place && !is_town(article_.place_at(i))) ||
        article_.follows_capital(i)) {
      return false;
    }
    std::uint64_t packed = 0;
    for (const char c : letters) packed = append_initial(packed, static_cast<char>(c & ~0x20));  // in capitals
    return std::ranges::binary_search(article_.table.initials, packed);
  }

  // "Rovers" of "Harrow Rovers", which is listed; not the town of "Real Harrow".
  void add_clubs(std::vector<ShortName>& found) const {
    for (const GazetteerMatch& match : article_.matches) {
      if (found.size() == kMostShortNames) return;
      const TokenIndex last = match.tokens.end - 1;
      const PlaceClass place = article_.place_at(last);
      const NameToken& name = article_[last];
      if (match.kind != static_cast<std::uint8_t>(OrganizationList::kSport) || !match.whole ||
          match.tokens.size() < 2) {
        continue;
      }
      if ((place != PlaceClass::kNone && !(is_town(place) && name.common)) || name.shape != TokenShape::kCapitalized) {
        continue;
      }
      if (name.list != ListClass::kNone && name.list != ListClass::kDemonym) continue;
      const WordId word = article_.source->tokens[last].word;
      if (article_.table.short_for(word) == NameType::kNone) found.push_back({word, NameType::kOrganization});
    }
  }

  bool stands_in_brackets(TokenIndex i) const {
    const NameToken& word = article_[i];
    if (i < 2 || !article_.has_left(i) || !article_.has_left(i - 1) || article_[i - 1].mark != '(' ||
        article_[i + 1].mark != ')') {
      return false;
    }
    if (article_.source->word(i).kinds.has(SenseKind::kAcronym)) return false;
    const bool capitals = word.shape != TokenShape::kCapitalized && word.shape != TokenShape::kInitial;
    return capitals || (word.given == 0 && word.surname == 0 && !word.common && !word.place);
  }

  char initial(TokenIndex i) const { return static_cast<char>(text_[article_.source->tokens[i].span.begin] | 0x20); }

  // "autonomous vehicles (AVs)": each capital is the initial of a small word; bodies have small names too ("the central
  // bank (CB)").
  NameType type_of_small_words(TokenIndex at) const {
    const std::string_view letters = slice(text_, article_.source->tokens[at].span);
    std::size_t rest = letters.size();
    while (rest && letters[rest - 1] >= 'a') --rest;
    if (rest < 2) return NameType::kNone;
    TokenIndex i = at - 1;
    while (rest) {
      if (!article_.has_left(i)) return NameType::kNone;
      const NameToken& word = article_[--i];
      if (word.mark == ',' || is_hyphen(word)) continue;
      if ((letters[rest - 1] | 0x20) == initial(i) && word.shape == TokenShape::kLower) {
        --rest;
      } else if (!word.connector) {
        return NameType::kNone;
      }
    }
    return NameType::kOther;
  }

  bool is_office(TokenIndex i) const {
    return article_[i].head == HeadClass::kNone && has_role_of(article_.source->word(i).entry, kOffices);
  }

  bool is_body(TokenIndex i) const {
    const HeadClass head = article_[i].head;
    const bool body =
        head >= HeadClass::kOrganization && head <= HeadClass::kOrganizationOrPlace && head != HeadClass::kFacility;
    return body && (!article_[i].place || is_town(article_.place_at(i)));  // "Central Bank", but "West Bank"
  }

  // One of the words of the full name begins as the short one. What it names says the last word, or that before "of".
  NameType type_of_name(TokenIndex at) const {
    bool begins_alike = false, body = false, law = false, office = false;
    TokenIndex i = at - 1;
    for (TokenIndex n = 0; n < kLongestFullName && article_.has_left(i); ++n) {
      const NameToken& word = article_[--i];
      if (word.cue == NameCue::kThe) break;
      if (word.connector || word.shape == TokenShape::kPossessive ||
          (i + 2 == at && word.shape == TokenShape::kLower)) {
        continue;
      }
      if (!word.capitalized) break;
      begins_alike |= initial(i) == initial(at);
      if (i + 2 != at && !is_of_or_for(article_, i + 1)) continue;
      body |= is_body(i);
      law |= article_.source->word(i).classes.has(ClauseClass::kLaw);
      office = is_office(i);
    }
    if (!begins_alike) return NameType::kNone;
    if (law || office) return NameType::kOther;
    return body ? NameType::kOrganization : NameType::kNone;
  }

  std::string_view text_;
  NameArticle& article_;
};

}  // namespace

void find_short_names(std::string_view text, NameArticle& article) { ShortNameFinder(text, article).run(); }

}  // namespace artparse
