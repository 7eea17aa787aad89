// Reads the cues around each run of capitals into the document table: what stands before it, after it, and what its
// words are. Nothing is decided here.
#include <algorithm>

#include "mentions/names/hand_companies.h"
#include "mentions/names/name_article.h"
#include "mentions/names/noun_kind.h"

namespace artparse {
namespace {

constexpr std::size_t kMostAcronyms = 100;   // every span looks at all of them
constexpr TokenIndex kLongestExpansion = 12;  // tokens of a name before its acronym in brackets

char upper_initial(std::string_view text, const NameArticle& article, TokenIndex i) {
  const char first = text[article.source->tokens[i].span.begin];
  return first >= 'a' && first <= 'z' ? static_cast<char>(first - 32) : first;
}

bool is_acronym(TokenShape shape) {
  return is_all_capitals(shape) || shape == TokenShape::kDotted ||
         shape == TokenShape::kMixed;
}

// One run of capitalised tokens, glued hyphens included, without leading titles.
struct Run {
  TokenRange tokens;
  bool after_title;
};

class TableFiller {
 public:
  TableFiller(std::string_view text, NameArticle& article) : text_(text), article_(article), table_(article.table) {}

  void run() {
    std::size_t capitals = 0;
    for (const Chunk& chunk : article_.chunks) capitals += chunk.size();
    table_.start_article(capitals, article_.source->folded_count);
    count_words();
    for (const Chunk& chunk : article_.chunks) {
      collect_initials(chunk);
      for_each_run(chunk, [this](const Run& found) { add_run(found); });
    }
    std::sort(table_.initials.begin(), table_.initials.end());
    std::sort(table_.company_stems.begin(), table_.company_stems.end());
    for (const Chunk& chunk : article_.chunks) {
      for_each_run(chunk, [this](const Run& found) { spread_longer(found); });
      find_definition(chunk);
    }
  }

 private:
  void count_words() {
    for (TokenIndex i = 0; i < article_.size(); ++i) {
      const NameToken& token = article_[i];
      if (!is_word(token.shape) || token.position == TokenPosition::kNone) continue;
      WordEvidence& word = table_.words[token.folded];
      if (token.shape == TokenShape::kLower) {
        word.lower = static_cast<std::uint8_t>(std::min(2, word.lower + 1));
      } else if (token.position == TokenPosition::kMiddle && token.line != LineType::kCapitals &&
                 token.line != LineType::kTitleCase) {
        word.capitalized = static_cast<std::uint8_t>(std::min(2, word.capitalized + 1));
      }
    }
  }

  template <class Visit>
  void for_each_run(const Chunk& chunk, Visit visit) const {
    for (TokenIndex i = chunk.begin; i < chunk.end;) {
      const NameToken& token = article_[i];
      if (!token.capitalized || token.list == ListClass::kWeekday) {
        ++i;
        continue;
      }
      TokenIndex end = i + 1;
      while (end < chunk.end && (article_[end].capitalized || joins(end, chunk.end))) ++end;
      TokenIndex begin = i;
      while (begin + 1 < end && (opens_sentence(article_[begin]) || opens_as_company_noun(article_, begin))) ++begin;
      const TokenIndex after_opening = begin;
      while (begin + 1 < end && is_title(article_[begin])) ++begin;
      while (article_[begin].mark == '-') ++begin;
      if (token.line != LineType::kCapitals) visit(Run{{begin, end}, begin > after_opening});
      i = end;
    }
  }

  bool joins(TokenIndex hyphen, TokenIndex limit) const {
    return article_[hyphen].mark == '-' && article_[hyphen].glued && hyphen + 1 < limit &&
           article_[hyphen + 1].capitalized && article_[hyphen + 1].glued;
  }

  // "Then Brown", "But in London": a small word with a capital only because it stands first.
  static bool opens_sentence(const NameToken& token) {
    return token.position != TokenPosition::kMiddle && token.function_word;
  }

  static bool is_title(const NameToken& token) {
    return token.role == RoleClass::kTitle || token.role == RoleClass::kAbbreviation;
  }

  void add_run(const Run& run) {
    note_company_stem(run.tokens);
    note_speaker(run.tokens);
    NameEntry& entry = table_.add(article_.key_of(run.tokens));
    ++entry.count;
    for (std::uint32_t rest = cues_of(run); rest; rest &= rest - 1) {
      const int cue = __builtin_ctz(rest);
      if (entry.counts[cue] < 255) ++entry.counts[cue];
      if (entry.counts[cue] > 1) entry.cues_twice |= 1u << cue;
      entry.cues |= 1u << cue;
    }
  }

  void note_speaker(TokenRange run) {
    const NameToken &word = article_[run.begin], &next = article_[run.end];
    if (run.size() != 1 || !is_all_capitals(word.shape) || word.role != RoleClass::kNone ||
        !article_.has_left(run.begin)) {
      return;
    }
    if (article_.source->word(run.begin).classes.has(ClauseClass::kGroupNoun)) return;  // "the NGO said"
    if (article_[run.begin - 1].cue == NameCue::kThe && next.cue == NameCue::kSay && !next.glued) {
      table_.words[word.folded].speaks = true;
    }
  }

  void add_company_stem(TokenRange stem) { table_.company_stems.push_back(article_.key_of(stem)); }

  // A place or a people alone is no stem: "American Corp.".
  void note_company_stem(TokenRange run) {
    TokenIndex end = run.end;
    while (end > run.begin && article_[end - 1].head == HeadClass::kCompany) --end;
    if (end == run.begin) note_possessive_stem(run);
    if (end == run.begin || (end == run.end && !article_.parts_legal_form(run.end))) return;
    const NameToken& first = article_[run.begin];
    const bool place = first.place && (!is_town(article_.place_at(run.begin)) || first.given > 1);
    if (end - run.begin == 1 && (place || first.list != ListClass::kNone || first.function_word)) return;
    add_company_stem({run.begin, end});
    if (end - run.begin > 1 && !place && may_stand_for_company(first)) add_company_stem({run.begin, run.begin + 1});
  }

  // "Knollmark" of "Knollmark Metals Co": not "Tom", "National" or "San".
  static bool may_stand_for_company(const NameToken& first) {
    return first.shape == TokenShape::kCapitalized && first.list == ListClass::kNone && !first.common &&
           first.given <= 1 && !first.particle && first.role == RoleClass::kNone && first.head == HeadClass::kNone;
  }

  // "Quillmen's" of "Quillmen's Bancshares Inc.": nothing but company words behind the possessive, the last a legal
  // form.
  void note_possessive_stem(TokenRange run) {
    const TokenIndex mark = run.begin - 1;
    if (run.begin < 2 || article_[run.end - 1].common || article_[mark].shape != TokenShape::kPossessive ||
        !article_.has_left(mark)) {
      return;
    }
    const NameToken& owner = article_[mark - 1];
    if (!owner.capitalized || (owner.place && !is_town(article_.place_at(mark - 1))) ||
        owner.list != ListClass::kNone) {
      return;
    }
    TokenIndex begin = mark - 1;
    while (article_.has_left(begin) && article_[begin - 1].capitalized &&
           article_[begin].position != TokenPosition::kSentence) {
      --begin;
    }
    add_company_stem({begin, run.begin});
  }

  static std::uint32_t bit(Cue cue) { return 1u << static_cast<unsigned>(cue); }

  std::uint32_t cues_of(const Run& run) const {
    return cues_before(run) | cues_inside(run.tokens) | cues_after(run.tokens.end);
  }

  std::uint32_t cues_before(const Run& run) const {
    if (run.after_title) return bit(Cue::kTitle);
    const TokenIndex begin = run.tokens.begin;
    if (!article_.has_left(begin)) return 0;
    const NameToken& before = article_[begin - 1];
    std::uint32_t cues = before.role != RoleClass::kNone && !before.capitalized ? bit(Cue::kRole) : 0;
    switch (before.cue) {
      case NameCue::kIn: cues |= bit(Cue::kIn); break;
      case NameCue::kFrom: cues |= bit(Cue::kFrom); break;
      case NameCue::kAt:
      case NameCue::kTo: cues |= bit(Cue::kAt); break;
      case NameCue::kThe: cues |= bit(Cue::kThe); break;
      case NameCue::kOf: cues |= bit(Cue::kOf); break;
      case NameCue::kSay: cues |= bit(Cue::kSay); break;
      default: break;
    }
    cues |= cues_of_noun_before(begin) | cue_of_joined(begin - 1, article_.has_left(begin - 1) ? begin - 2 : begin - 1);
    const bool contains = before.mark == ',' && article_.has_left(begin - 1) && article_[begin - 2].place;
    return contains ? cues | bit(Cue::kContained) : cues;
  }

  // "the party X", "head of X", "a village of the X"
  std::uint32_t cues_of_noun_before(TokenIndex begin) const {
    TokenIndex at = begin - 1;
    if (article_[at].shape == TokenShape::kLower && article_[at].cue == NameCue::kNone) {
      return cue_of_kind(noun_kind(article_[at]), 0, bit(Cue::kIsOrganization), bit(Cue::kIsPlace));
    }
    if (article_[at].cue == NameCue::kThe && article_.has_left(at)) --at;
    if (article_[at].cue != NameCue::kOf || !article_.has_left(at)) return 0;
    return cue_of_kind(noun_kind(article_[at - 1]), bit(Cue::kOfRole), bit(Cue::kOfOrganization), bit(Cue::kOfPlace));
  }

  static std::uint32_t cue_of_kind(NounKind kind, std::uint32_t role, std::uint32_t organization, std::uint32_t place) {
    switch (kind) {
      case NounKind::kRole: return role;
      case NounKind::kOrganization: return organization;
      case NounKind::kPlace: return place;
      default: return 0;
    }
  }

  // What stands across a conjunction or comma.
  std::uint32_t cue_of_joined(TokenIndex joiner, TokenIndex other) const {
    const NameToken& mark = article_[joiner];
    if (mark.cue != NameCue::kAnd && mark.cue != NameCue::kOr && mark.mark != ',') return 0;
    if (article_[other].place) return bit(Cue::kJoinedPlace);
    return article_[other].capitalized && article_[other].given >= 3 ? bit(Cue::kJoinedPerson) : 0;
  }

  std::uint32_t cues_inside(TokenRange run) const {
    const NameToken& first = article_[run.begin];
    std::uint32_t cues = 0;
    if (run.size() >= 2 && (first.given >= 2 || first.shape == TokenShape::kInitial)) cues |= bit(Cue::kGiven);
    switch (article_[run.end - 1].head) {
      case HeadClass::kCompany:
      case HeadClass::kOrganization: return cues | bit(Cue::kOrganizationHead);
      case HeadClass::kPlace: return cues | bit(Cue::kPlaceHead);
      case HeadClass::kOrganizationOrPlace: return cues | bit(Cue::kOrganizationHead) | bit(Cue::kPlaceHead);
      case HeadClass::kOrganizationOrFacility: return cues | bit(Cue::kOrganizationHead) | bit(Cue::kFacilityHead);
      case HeadClass::kFacility: return cues | bit(Cue::kFacilityHead);
      case HeadClass::kEvent:
      case HeadClass::kWork: return cues | bit(Cue::kEventHead);
      case HeadClass::kNone: break;
    }
    return cues;
  }

  std::uint32_t cues_after(TokenIndex end) const {
    if (!article_.has_left(end)) return 0;
    const NameToken& next = article_[end];
    std::uint32_t cues = 0;
    if (next.cue == NameCue::kOf) cues |= bit(Cue::kBeforeOf);
    if (next.cue == NameCue::kSay) cues |= bit(Cue::kSay);
    if (article_.labels_speech(end)) cues |= bit(Cue::kSay) | bit(Cue::kWho);  // who is given the word is a person
    if (next.cue == NameCue::kAct) cues |= bit(Cue::kAct);
    if (next.cue == NameCue::kWho) cues |= bit(Cue::kWho);
    if (next.shape == TokenShape::kPossessive) cues |= bit(Cue::kPossessive);
    if (next.shape == TokenShape::kLower && next.cue == NameCue::kNone) {
      cues |= cue_of_kind(noun_phrase_kind(article_, end), bit(Cue::kBeforeRole), bit(Cue::kBeforeOrganization),
                          bit(Cue::kBeforePlace));
    }
    if (!article_.has_left(end + 1)) return cues;
    cues |= cue_of_joined(end, end + 1);
    if (next.cue == NameCue::kBe && article_[end + 1].cue == NameCue::kA) cues |= cues_of_apposition(end + 2);
    if (next.mark == '-' && next.glued && article_[end + 1].shape == TokenShape::kLower) cues |= bit(Cue::kBased);
    return next.mark == ',' ? cues | cues_after_comma(end + 1) : cues;
  }

  std::uint32_t cues_after_comma(TokenIndex i) const {
    const NameToken& token = article_[i];
    if (is_number(token.shape)) return article_[i + 1].mark == ',' && article_.has_left(i + 1) ? bit(Cue::kAge) : 0;
    if (token.cue == NameCue::kWho) return bit(Cue::kWho);
    if (token.place && article_.place_at(i) <= PlaceClass::kRegionAmbiguous) return bit(Cue::kContainer);
    if (token.role != RoleClass::kNone) return bit(Cue::kApposition);
    if (token.cue != NameCue::kA && token.cue != NameCue::kThe) return 0;
    return cues_of_apposition(i + 1);
  }

  // "X, a company", "X is a village": the article has been read.
  std::uint32_t cues_of_apposition(TokenIndex i) const {
    return cue_of_kind(noun_phrase_kind(article_, i), bit(Cue::kApposition), bit(Cue::kIsOrganization),
                       bit(Cue::kIsPlace));
  }

  // Tells each word of a longer name where it stands and what the name is likely to be.
  void spread_longer(const Run& run) {
    const TokenRange range = run.tokens;
    if (range.size() < 2) return;
    const NameEntry* entry = table_.find(article_.key_of(range));
    if (!entry) return;
    const bool listed = article_[range.begin].place && article_[range.begin].place == article_[range.end - 1].place;
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      if (!article_[i].capitalized || article_[i].shape == TokenShape::kInitial) continue;
      const unsigned place = i + 1 == range.end ? 2 : i == range.begin ? 0 : 1;
      std::uint32_t found =
          longer_bit(place == 1   ? WithinLonger::kMiddle
                     : place == 0 ? (range.size() == 2 ? WithinLonger::kFirstOfTwo : WithinLonger::kFirstOfMore)
                                  : (range.size() == 2 ? WithinLonger::kLastOfTwo : WithinLonger::kLastOfMore),
                     0);
      if (entry->has(Cue::kGiven) || entry->has(Cue::kTitle) || entry->has(Cue::kRole)) {
        found |= longer_bit(WithinLonger::kFirstOfPerson, place);
      }
      if (entry->has(Cue::kOrganizationHead)) found |= longer_bit(WithinLonger::kFirstOfOrganization, place);
      if (entry->has(Cue::kEventHead) || entry->has(Cue::kFacilityHead)) {
        found |= longer_bit(WithinLonger::kFirstOfEvent, place);
      }
      if (entry->has(Cue::kPlaceHead)) found |= longer_bit(WithinLonger::kFirstOfPlace, place);
      if (listed) found |= longer_bit(WithinLonger::kFirstOfListed, place);
      table_.words[article_[i].folded].longer |= found;
    }
  }

  static std::uint32_t longer_bit(WithinLonger first, unsigned offset) {
    return 1u << (static_cast<unsigned>(first) + offset);
  }

  void collect_initials(const Chunk& chunk) {
    std::uint64_t packed = 0;
    std::size_t letters = 0;
    for (TokenIndex i = chunk.begin; i < chunk.end; ++i) {
      if (!article_[i].capitalized || (i == chunk.begin && article_[i].cue == NameCue::kThe)) continue;
      packed = append_initial(packed, upper_initial(text_, article_, i));
      if (packed == 0) return;
      ++letters;
      if (letters > 2 && i + 1 < chunk.end && may_end_name(article_[i].head)) {
        table_.initials.push_back(packed);  // "Post Office Board (Reform) Bill"
      }
    }
    if (letters >= 2) table_.initials.push_back(packed);
  }

  // "Long Name (LN)": remembers the name whose initials the acronym in brackets has.
  void find_definition(const Chunk& chunk) {
    const TokenIndex at = chunk.begin;
    if (table_.acronyms.size() == kMostAcronyms) return;
    if (!article_.has_left(at) || article_[at - 1].mark != '(' || !is_acronym(article_[at].shape)) return;
    if (!article_.has_left(at + 1) || article_[at + 1].mark != ')') return;
    const std::string_view acronym = slice(text_, article_.source->tokens[at].span);
    std::size_t rest = acronym.size();
    TokenIndex i = at - 1;
    for (TokenIndex n = 0; n < kLongestExpansion && article_.has_left(i); ++n) {
      --i;
      if (!article_[i].capitalized && !article_[i].connector) return;
      if (!article_[i].capitalized) continue;
      while (rest && acronym[rest - 1] == '.') --rest;
      if (rest == 0 || ((acronym[rest - 1] ^ upper_initial(text_, article_, i)) & ~0x20) != 0) return;
      if (--rest == 0) return table_.acronyms.push_back({article_.source->tokens[at].word, {i, at - 1}});
    }
  }

  std::string_view text_;
  NameArticle& article_;
  NameTable& table_;
};

}  // namespace

void fill_name_table(std::string_view text, NameArticle& article) { TableFiller(text, article).run(); }

}  // namespace artparse
