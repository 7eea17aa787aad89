// Cuts each line of the story into the stretches in which names can stand.
//
// A chunk is a run of capitalised tokens with the connectors between them (at most two in a row), the particles before
// it, a nickname in marks, and what may follow: the lower part of a hyphenated word, a possessive, a number, one head
// noun in lower case.
#include <algorithm>

#include "mentions/names/offices.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestGap = 2;  // connectors in a row
constexpr TokenIndex kMostParticles = 4;
constexpr TokenIndex kLongestChunk = 256;  // a longer run of capitals is cut; keeps sums small

bool is_inner(const NameToken& token) {
  return token.connector || is_number(token.shape) || (token.particle && token.shape == TokenShape::kLower) ||
         token.shape == TokenShape::kPossessive || is_hyphen(token) || token.mark == '/' || token.mark == '&' ||
         token.mark == '+' || token.mark == '\'';
}

// "Council", "Bank"; not "Health" and "Energy", which are heads too.
bool is_body(const NameToken& token) {
  constexpr std::uint8_t kGroup = word_class_named("group"), kObject = word_class_named("object"),
                         kPossession = word_class_named("possession");
  const std::uint8_t found = token.word_class;
  return token.head != HeadClass::kNone && (found == kGroup || found == kObject || found == kPossession);
}

bool is_leading(const NameArticle& article, TokenIndex i) {
  const NameToken& token = article[i];
  return token.shape == TokenShape::kLower && (token.particle || token.direction) && !token.capitalized;
}

class ChunkFinder {
 public:
  explicit ChunkFinder(NameArticle& article) : article_(article) {}

  void run(TokenRange line) {
    TokenIndex done = line.begin;
    for (TokenIndex i = line.begin; i < line.end;) {
      if (!article_[i].capitalized) {
        ++i;
        continue;
      }
      const Chunk chunk = {begin_of(i, done), end_of(i, line.end)};
      article_.chunks.push_back(chunk);
      i = done = chunk.end;
    }
  }

 private:
  TokenIndex begin_of(TokenIndex i, TokenIndex limit) const {
    TokenIndex begin = i;
    for (TokenIndex n = 0; n < kMostParticles && begin > limit; ++n) {
      const NameToken& before = article_[begin - 1];
      const bool joined = (before.mark == '-' || before.mark == '\'') && begin - limit >= 2 && article_[begin].glued &&
                          (article_[begin - 2].particle || article_.opens_listed_place(begin - 2));
      if (!joined && !is_leading(article_, begin - 1) && !article_.opens_listed_place(begin - 1)) break;
      --begin;
    }
    return begin == i && begin > limit && article_.opens_numbered_body(begin - 1) ? begin - 1 : begin;
  }

  TokenIndex end_of(TokenIndex i, TokenIndex limit) const {
    TokenIndex end = i + 1;
    limit = std::min(limit, i + kLongestChunk);
    for (TokenIndex at = end; at < limit; ++at) {
      if (article_[at].capitalized && (article_[at].position == TokenPosition::kSentence || opens_behind_initial(at) ||
                                       article_.follows_state_of_town(at) || article_.follows_day(at))) {
        break;  // "N.Y. She"
      }
      const GazetteerMatch* listed = article_.whole_at(at);
      if (article_[at].capitalized || (listed && listed->tokens.begin < at)) {
        end = at + 1;
      } else if (const TokenIndex last = at == end && at + 3 < limit ? article_.end_of_nickname(at) : at;
                 last > at && last < limit) {
        at = last;
        end = at + 1;
      } else if (const TokenIndex after = at == end ? end_of_bracket(at, limit) : at; after > at) {
        end = at = after;
        if (article_[after].head == HeadClass::kCompany) ++end;  // "Harrow Mills (Pty) Ltd"
      } else if (at == end && at + 1 < limit && article_.parts_legal_form(at)) {
        end = ++at + 1;
      } else if (const TokenIndex subjects = at == end ? end_of_list(i, at, limit) : at; subjects > at) {
        end = subjects;
        at = subjects - 1;
      } else if (const TokenIndex members = at == end ? end_of_members(at, limit) : at; members > at) {
        end = members;
        at = members - 1;
      } else if (in_hyphens(at, limit) || (at == end && at + 2 < limit && article_.parts_given_name(at))) {
        ++at;
      } else if (!is_inner(article_[at]) || at - end >= kLongestGap || is_spaced_hyphen(at, limit) ||
                 article_.is_plus_behind_word(at) || is_hyphened_participle(at) || joins_party_and_state(at, limit) ||
                 opens_phrase(at, limit)) {
        break;
      }
    }
    return end_of_tail(end, limit);
  }

  // "In" of "He left X. In Oslo it rained": a small word with a capital, which is no given name, behind one letter and
  // its stop.
  bool opens_behind_initial(TokenIndex i) const {
    constexpr SenseKinds kOpeners = {SenseKind::kPreposition,  SenseKind::kArticle,       SenseKind::kConjunction,
                                     SenseKind::kPronounMale,  SenseKind::kPronounFemale, SenseKind::kPronounPlural,
                                     SenseKind::kPronounNeuter};
    const bool initial = article_[i - 1].shape == TokenShape::kInitial && !article_[i - 1].glued &&
                         article_[i].shape == TokenShape::kCapitalized && article_[i].given <= 1;
    return initial && article_.source->word(i).kinds.has_any(kOpeners);
  }

  // "born" of "Oslo-born Harrow", which is a small word of names elsewhere.
  bool is_hyphened_participle(TokenIndex i) const {
    return article_[i].glued && article_[i].particle && article_[i - 1].mark == '-' &&
           article_.source->word(i).classes.has(ClauseClass::kIrregularParticiple);
  }

  // "Oslo - Bergen": two names.
  bool is_spaced_hyphen(TokenIndex i, TokenIndex limit) const {
    return article_[i].mark == '-' && !article_[i].glued && i + 1 < limit && !article_[i + 1].glued;
  }

  // "Lloyd's of London and in Congress": from the conjunction on; "on Monday".
  bool opens_phrase(TokenIndex i, TokenIndex limit) const {
    constexpr BitSet<NameCue> kPlaces = {NameCue::kIn, NameCue::kAt, NameCue::kFrom};
    if (i + 1 < limit && article_[i + 1].list == ListClass::kWeekday && is_on(article_, i)) return true;
    return article_[i].cue == NameCue::kAnd && i + 1 < limit && article_[i + 1].shape == TokenShape::kLower &&
           kPlaces.has(article_[i + 1].cue);
  }

  // "R-Fla.", "D-New York": the state is a name of its own, the letter is none.
  bool joins_party_and_state(TokenIndex i, TokenIndex limit) const {
    return i + 1 < limit && article_[i + 1].glued &&
           (article_.ends_party_code(i) || is_division(article_.place_at(i + 1))) && is_hyphen(article_[i]) &&
           article_[i].glued && article_[i - 1].shape == TokenShape::kInitial;
  }

  // "Ata-ur-Rehman": a small part between two hyphens.
  bool in_hyphens(TokenIndex i, TokenIndex limit) const {
    return i + 1 < limit && article_[i].shape == TokenShape::kLower && article_[i].glued &&
           article_[i - 1].mark == '-' && article_[i + 1].mark == '-' && article_[i + 1].glued;
  }

  // "Culture", "Aged Care": at most three everyday words with capitals, which are no place and no body.
  TokenIndex end_of_subject(TokenIndex i, TokenIndex limit) const {
    constexpr TokenIndex kLongestSubject = 3;
    const TokenIndex begin = i;
    for (; i < limit && i < begin + kLongestSubject; ++i) {
      const NameToken& token = article_[i];
      const TokenRange body = token.organization ? article_.matches[token.organization - 1].tokens : TokenRange{};
      const PlaceClass place = article_.place_at(i);
      const bool known = token.place && (is_country(place) || !is_ambiguous(place));  // not "Maritime"
      const bool listed = known || (body.begin == i && body.size() > 1);
      if (token.shape != TokenShape::kCapitalized || !token.common || listed || token.given > 1 || is_body(token)) {
        break;
      }
    }
    return i;
  }

  // "Ministry of Education, Culture and Sport": from the comma on, where a body with one subject stands before it.
  TokenIndex end_of_list(TokenIndex begin, TokenIndex comma, TokenIndex limit) const {
    if (article_[comma].mark != ',') return comma;
    TokenIndex subject = comma;
    while (subject > begin && article_[subject - 1].capitalized) --subject;
    if (subject < begin + 2 || end_of_subject(subject, comma) != comma || !article_[subject - 1].connector) {
      return comma;
    }
    if (!may_end_name(article_[subject - 2].head)) return comma;
    for (TokenIndex i = comma; i < limit;) {
      const bool last = article_[i].cue == NameCue::kAnd || (i + 1 < limit && article_[i + 1].cue == NameCue::kAnd);
      if (article_[i].mark == ',') ++i;
      if (last) ++i;
      const TokenIndex end = end_of_subject(i, limit);
      if (end == i) break;
      if (last) return end;
      i = end;
      if (i >= limit || (article_[i].mark != ',' && article_[i].cue != NameCue::kAnd)) break;
    }
    return comma;
  }

  // "Rail, Maritime and Transport Union": from the comma on, where an everyday word with a capital stands before it,
  // inside a sentence, and what is listed ends with a body.
  TokenIndex end_of_members(TokenIndex comma, TokenIndex limit) const {
    const NameToken& first = article_[comma - 1];
    if (article_[comma].mark != ',' || first.position != TokenPosition::kMiddle ||
        end_of_subject(comma - 1, comma) != comma) {
      return comma;
    }
    if (first.list != ListClass::kNone || first.organization) return comma;
    for (TokenIndex i = comma; i < limit && article_[i].mark == ',';) {
      i = end_of_subject(i + 1, limit);
      if (article_[i - 1].mark) return comma;
      if (i >= limit || article_[i].cue != NameCue::kAnd) continue;
      const TokenIndex end = end_of_subject(i + 1, limit);
      const bool body = end > i + 1 && end < limit && article_[end].capitalized && is_body(article_[end]);
      return body ? end + 1 : comma;
    }
    return comma;
  }

  // "Tom (Red) Brown": the last name after a nickname in brackets at i; i where there is none.
  TokenIndex end_of_bracket(TokenIndex i, TokenIndex limit) const {
    if (article_[i].mark != '(' || article_[i].glued || i + 3 >= limit) return i;
    const bool closes =
        article_[i + 1].shape == TokenShape::kCapitalized && article_[i + 2].mark == ')' && article_[i + 2].glued;
    const bool law = article_.source->word(i + 3).classes.has(ClauseClass::kLaw);  // "Harrow Council (Amendment) Act"
    return closes && !law && !article_[i + 3].glued && article_[i + 3].shape == TokenShape::kCapitalized ? i + 3 : i;
  }

  // "Park Ji-woo", "Somchai Wat-o-rom": the small parts of a hyphenated word; not "led" of "Laura Harrow-led".
  TokenIndex end_of_small_parts(TokenIndex end, TokenIndex limit) const {
    while (end + 1 < limit && is_hyphen(article_[end]) && article_[end].glued && article_[end + 1].glued &&
           article_[end + 1].shape == TokenShape::kLower && !opens_adjective(end)) {
      end += 2;
    }
    return end;
  }

  // The hyphen of "Laura Harrow-led" at i: an everyday word that nobody is called by, behind two capitals that are no
  // place ("New York-based").
  bool opens_adjective(TokenIndex i) const {
    constexpr std::uint32_t kShortest = 3;  // "Kin-on"
    const NameToken &small = article_[i + 1], &name = article_[i - 1];
    if (!small.common || small.given > 0 || article_.source->tokens[i + 1].span.size() < kShortest) return false;
    if (name.shape == TokenShape::kLower) return true;  // "Park Ji-woo-led"
    const GazetteerMatch* place = article_.place_match_at(i - 1);
    return name.shape == TokenShape::kCapitalized && (!place || place->tokens.begin == i - 1) &&
           article_.follows_capital(i - 1);
  }

  // "I-95"
  bool ends_in_numbered_road(TokenIndex end, TokenIndex limit) const {
    return end + 1 < limit && article_[end - 1].opener == NameOpener::kRoad && is_hyphen(article_[end]) &&
           article_[end].glued && article_[end + 1].glued && is_number(article_[end + 1].shape);
  }

  // "St Oswald's church": does a building follow the possessive of a saint at i?
  bool owns_building(TokenIndex i, TokenIndex limit) const {
    const bool saint = i >= 2 && article_[i - 2].opener == NameOpener::kSaint && article_[i - 2].capitalized;
    return saint && i + 1 < limit && article_[i + 1].shape == TokenShape::kLower && is_building(article_[i + 1].head);
  }

  TokenIndex end_of_tail(TokenIndex end, TokenIndex limit) const {
    if (const TokenIndex tail = end_of_small_parts(end, limit); tail > end || end >= limit) return tail;
    const NameToken& next = article_[end];
    if (next.glued && owns(next)) return end + (owns_building(end, limit) ? 2 : 1);
    if (is_number(next.shape)) return end + 1;
    if (ends_in_numbered_road(end, limit)) return end + 2;
    return may_end_name(next.head) && next.shape == TokenShape::kLower ? end + 1 : end;
  }

  NameArticle& article_;
};

}  // namespace

void find_name_chunks(const Page& page, NameArticle& article) {
  article.chunks.clear();
  ChunkFinder finder(article);
  for (const Block& block : page.blocks) {
    if (may_hold_names(block.label) && !block.tokens.empty()) finder.run(block.tokens);
  }
}

}  // namespace artparse
