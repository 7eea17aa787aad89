#include "entities/find_roles.h"

#include <algorithm>

#include "entities/find_role_heads.h"
#include "entities/print_name.h"
#include "mentions/names/offices.h"
#include "mentions/quotes/word_endings.h"
#include "tokens/cue_verb.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestPhrase = 16;   // tokens of a whole role phrase; of a longer one the head alone
constexpr TokenIndex kFarthestMark = 40;    // tokens of an apposition
constexpr SenseKinds kModifiers = {SenseKind::kTitle,   SenseKind::kRole,      SenseKind::kRoleModifier,
                                   SenseKind::kDemonym, SenseKind::kDirection, SenseKind::kPeople};
constexpr SenseKinds kDeterminers = {SenseKind::kArticle, SenseKind::kPossessive};

bool is_mark(const Tokens& tokens, TokenIndex i, std::string_view marks) {
  return tokens[i].shape == TokenShape::kMark && marks.find(tokens.word(i).first) != std::string_view::npos;
}

// "near" of "near St Mary's", which is a direction too.
bool is_preposition(const Tokens& tokens, TokenIndex i) {
  return tokens[i].shape == TokenShape::kLower && tokens.has(i, SenseKind::kPreposition);
}

// "Chairman and" before "CEO", but not in "the chairman and CEO": those may be two. `begin` where there is none.
TokenIndex joined_role_begin(const ArticleView& article, TokenIndex first, TokenIndex begin) {
  const Tokens& tokens = article.tokens;
  if (begin < first + 2 || !tokens.has(begin - 1, SenseKind::kConjunction)) return begin;
  const std::optional<RoleHead> head = head_before(article, first, begin - 1);
  if (!head || head->sense.kind == RoleKind::kGroup) return begin;  // "the Parish Council and Mayor"
  const TokenIndex role = head->tokens.begin;
  return role > first && tokens.word(role - 1).kinds.has_any(kDeterminers) ? begin : role;
}

// "Town" of "Town Administrator", "Public" and "Works" of "Public Works Director".
bool is_noun_of_office(const Tokens& tokens, TokenIndex i) {
  constexpr SenseKinds kOthers = {SenseKind::kAdverb, SenseKind::kWeekday, SenseKind::kMonth, SenseKind::kQuantifier,
                                  SenseKind::kDateWord};
  const Word& word = tokens.word(i);
  if (tokens[i].shape != TokenShape::kCapitalized || word.common == 0 || !word.kinds.has(SenseKind::kWordClass)) {
    return false;
  }
  return !word.kinds.has_any(kRoleStops) && !word.kinds.has_any(kOthers) && !word.kinds.has_any(kDeterminers) &&
         !word.classes.has(ClauseClass::kTime);
}

// Goes left from a head over what belongs to it: names ("Kremlin"), demonyms, other roles, words such as "former".
TokenIndex modifiers_begin(const ArticleView& article, std::uint32_t mention, TokenIndex first, const RoleHead& role) {
  const Tokens& tokens = article.tokens;
  const TokenIndex head = role.tokens.begin;
  const bool in_story = article.page.blocks[article.names[mention].block].label == Label::kBody;
  const bool honorific = role.sense.kind == RoleKind::kHonorific;
  const bool courtesy = honorific && role.sense.gender != Gender::kUnknown &&
                        !has_role_of(tokens.word(head).entry, {RoleKind::kBusiness});  // "MP for Harlow Dame Ann Lee"
  const bool takes_nouns = is_capitalized(tokens[head].shape) && !honorific;
  TokenIndex begin = head;
  std::uint32_t name = mention;
  while (name > 0 && article.names[name - 1].tokens.end > role.tokens.begin + 1) --name;
  if (name > 0 && article.names[name - 1].tokens.end == head + 1 && article.names[name - 1].tokens.begin >= first &&
      article.names[name - 1].type != NameType::kPerson) {
    begin = article.names[name - 1].tokens.begin;  // "Kern County" of "Kern County Supervisor"
  }
  while (begin > first && head - begin < kLongestPhrase) {
    while (name > 0 && article.names[name - 1].tokens.end > begin) --name;
    if (name > 0 && article.names[name - 1].tokens.end == begin && article.names[name - 1].tokens.begin >= first &&
        article.names[name - 1].type != NameType::kPerson && (begin < head || !courtesy)) {
      begin = article.names[name - 1].tokens.begin;
    } else if (tokens.word(begin - 1).kinds.has_any(kModifiers) && is_word(tokens[begin - 1].shape) &&
               !is_preposition(tokens, begin - 1)) {
      --begin;
    } else if (takes_nouns && is_noun_of_office(tokens, begin - 1) &&
               (in_story ||
                !is_verb_class(tokens.word(begin - 1).word_class)) &&  // "Firm Dismisses Vice President Lee"
               (name == 0 || article.names[name - 1].tokens.end < begin)) {
      --begin;
    } else if (begin >= first + 2 && is_mark(tokens, begin - 1, "-") && tokens[begin].gap == Gap::kNone &&
               is_word(tokens[begin - 2].shape)) {
      begin -= 2;
    } else if (const TokenIndex joined = joined_role_begin(article, first, begin); joined < begin) {
      begin = joined;
    } else {
      break;
    }
  }
  return begin;
}

// Past a comma, and past an age and degrees in commas, to the first word of an apposition; 0 where there is none.
TokenIndex apposition_begin(const Tokens& tokens, TokenIndex at, TokenIndex limit) {
  if (at + 1 >= limit || !is_mark(tokens, at, ",")) return 0;
  ++at;
  const auto is_added = [&](TokenIndex i) {
    return is_number(tokens[i].shape) || tokens.has(i, SenseKind::kNameSuffix);
  };
  while (at + 1 < limit && is_added(at) && is_mark(tokens, at + 1, ",")) at += 2;
  if (at >= limit || tokens.has(at, SenseKind::kRelative)) return 0;  // ", whose father was a teacher"
  if (tokens[at].shape == TokenShape::kInitial && at + 1 < limit && is_mark(tokens, at + 1, "-")) {
    return 0;  // ", R-Miss."
  }
  while (at < limit && tokens.word(at).kinds.has_any(kDeterminers)) ++at;
  return at < limit && tokens[at].shape != TokenShape::kMark ? at : 0;  // ",” said an aide"
}

// Where the apposition is closed by a mark; 0 where it is not.
TokenIndex apposition_end(const Tokens& tokens, TokenIndex begin, TokenIndex limit) {
  limit = std::min(limit, begin + kFarthestMark);
  for (TokenIndex i = begin; i < limit; ++i) {
    if (is_mark(tokens, i, ",.;:()") || tokens.has(i, SenseKind::kRelative)) return i;
    if (tokens.word(i).kinds.has(SenseKind::kAuxiliary) && tokens[i].shape != TokenShape::kPossessive) return 0;
  }
  return 0;
}

// "based" of "a commentator based in Harlow".
bool looks_like_participle(const ArticleView& article, TokenIndex i) {
  if (article.tokens[i].shape != TokenShape::kLower) return false;
  const ClauseClasses classes = article.tokens.word(i).classes;
  const EndingShapes shapes = word_ending_shapes(slice(article.text, article.tokens[i].span), classes);
  return classes.has(ClauseClass::kIrregularParticiple) || shapes.has_any({EndingShape::kPast, EndingShape::kIngForm});
}

bool is_participle(const ArticleView& article, TokenIndex i) {
  if (cue_verb(article.tokens.word(i)).tier == 1) return false;  // ", the mayor stated": who speaks
  return looks_like_participle(article, i);
}

// The first verb of speech in small letters, which goes on with the sentence where no comma closes the apposition:
// "said" of "head of the board said it was late"; `end` where there is none.
TokenIndex first_told(const ArticleView& article, TokenIndex begin, TokenIndex end) {
  const auto tells = [&](TokenIndex i) {
    const Word& word = article.tokens.word(i);
    const Sense* cue =
        word.kinds.has(SenseKind::kCueVerb) ? Lexicon::find_sense(word.entry, SenseKind::kNameCue) : nullptr;
    return cue && static_cast<NameCue>(cue->payload()) == NameCue::kSay && looks_like_participle(article, i);
  };
  while (begin < end && !tells(begin)) ++begin;
  return begin;
}

// The role that a phrase from `begin` to a mark at `end` is, without an owner in small letters ("the club's"): with its
// complement, without what a participle adds. Null for another phrase.
std::optional<RolePhrase> read_role_phrase(const ArticleView& article, TokenIndex begin, TokenIndex end,
                                           std::string_view rule) {
  const Tokens& tokens = article.tokens;
  const std::optional<RoleHead> head = head_within(article, begin, end);
  if (!head) return std::nullopt;
  const TokenIndex behind = head->tokens.end;
  if (const TokenIndex told = first_told(article, behind, end); told > behind) end = told;
  if (behind < end && is_participle(article, behind)) {
    end = behind;
  } else if (behind < end && !tokens.has(behind, SenseKind::kPreposition)) {
    return std::nullopt;
  }
  if (end > begin + kLongestPhrase) end = behind;
  for (TokenIndex i = head->tokens.begin; i > begin + 1; --i) {
    if (tokens[i - 1].shape != TokenShape::kPossessive) continue;
    if (!is_capitalized(tokens[i - 2].shape)) begin = i;
    break;
  }
  return RolePhrase{{begin, end}, head->tokens, head->sense, rule};
}

bool has_person(const ArticleView& article, std::uint32_t after, TokenRange range) {
  for (std::uint32_t i = after; i < article.names.size() && article.names[i].tokens.begin < range.end; ++i) {
    const NameMention& name = article.names[i];
    if (name.type == NameType::kPerson && name.tokens.begin >= range.begin) return true;
  }
  return false;
}

// "Gareth, a daughter, Helen Lee,": what kin they are, the next name in a list says.
bool begins_person(const ArticleView& article, std::uint32_t mention, TokenIndex at) {
  return mention < article.names.size() && article.names[mention].type == NameType::kPerson &&
         article.names[mention].tokens.begin == at;
}

// "Harlow Committee" of "The Chairman, Harlow Committee, Ann Lee,".
bool is_body_behind_comma(const ArticleView& article, const NameMention& name, TokenIndex begin) {
  return name.tokens.begin == begin && name.type == NameType::kOrganization && is_mark(article.tokens, begin - 1, ",");
}

// The head of "Mayor of Harlow" before "Ann Lee", of "the mayor of Harlow" before ", Ann Lee,": what stands between it
// and the end of `before` is a name in capitals or, before a comma, a phrase that names and calls no person.
std::optional<RoleHead> head_before_complement(const ArticleView& article, std::uint32_t mention, TokenRange before,
                                               bool comma) {
  constexpr TokenIndex kLongestComplement = 8;
  const Tokens& tokens = article.tokens;
  const NameMention* name =
      mention > 0 && article.names[mention - 1].tokens.end == before.end ? &article.names[mention - 1] : nullptr;
  if (name && name->type == NameType::kPerson) return std::nullopt;
  const Word& last = tokens.word(before.end - 1);
  const bool calls_person = last.kinds.has_any(kRoleWords)
                                ? role_sense(last.entry, tokens[before.end - 1].shape).kind != RoleKind::kGroup
                                : last.kinds.has(SenseKind::kPersonNoun);
  if (calls_person && !name) return std::nullopt;  // but "House of Representatives"
  for (TokenIndex i = before.end; i > before.begin + 1 && before.end - i < kLongestComplement; --i) {
    const bool owner = comma && name && is_body_behind_comma(article, *name, i);
    if (owner || (tokens.has(i - 1, SenseKind::kPreposition) && i < before.end)) {
      const std::optional<RoleHead> head = head_before(article, before.begin, i - 1);
      if ((!head || head->sense.kind == RoleKind::kGroup) && is_capitalized(tokens[i - 2].shape)) {
        continue;  // "the Bank of Harlow"
      }
      return head && ((comma && !owner) || is_capitalized(tokens[head->tokens.begin].shape)) ? head : std::nullopt;
    }
    const bool joins = tokens.has(i - 1, SenseKind::kConjunction) && i < before.end &&
                       is_capitalized(tokens[i].shape) && is_capitalized(tokens[i - 2].shape);
    if (joins) continue;  // "for Health and Social Care"
    const bool word = is_word(tokens[i - 1].shape) && !tokens.word(i - 1).kinds.has_any(kRoleStops);
    const bool may_stand = comma || is_capitalized(tokens[i - 1].shape) || tokens.has(i - 1, SenseKind::kArticle);
    if (!word || !may_stand) return std::nullopt;
  }
  return std::nullopt;
}

// "Sir", "Dr.", "the Rev.", "Gen.": titles of courtesy and short ranks, which may stand between an office and a name.
bool is_courtesy(const RoleSense& sense) {
  constexpr BitSet<RoleKind> kShort = {RoleKind::kAcademic, RoleKind::kMilitary};
  return sense.kind == RoleKind::kHonorific || sense.kind == RoleKind::kReligious ||
         (sense.abbreviated && kShort.has(sense.kind));
}

// The office before a title of courtesy, or before what it sees to where that is a title too ("Minister for Justice");
// none where the two are one ("the Rev. Dr.").
std::optional<RoleHead> office_before(const ArticleView& article, std::uint32_t mention, TokenIndex first,
                                      const RoleHead& title) {
  const Tokens& tokens = article.tokens;
  const TokenIndex begin = title.tokens.begin;
  if (begin <= first || tokens[title.tokens.end - 1].shape == TokenShape::kLower) return std::nullopt;
  const bool subject = tokens.has(begin - 1, SenseKind::kPreposition) && begin > first + 1;
  const bool prince =
      title.sense.kind == RoleKind::kRoyal && !subject &&
      !tokens.has(begin - 1,
                  SenseKind::kArticle);  // "Governor of Harlow Prince Tom", but "Foreign Minister Prince Tom" whole
  if (!subject && !prince && !is_courtesy(title.sense)) return std::nullopt;
  std::optional<RoleHead> office = prince ? std::nullopt : head_before(article, first, subject ? begin - 1 : begin);
  if (subject) {
    return title.sense.kind == RoleKind::kLegal && office && is_capitalized(tokens[office->tokens.begin].shape)
               ? office
               : std::nullopt;
  }
  if (!office) office = head_before_complement(article, mention, {first, begin}, false);
  constexpr BitSet<RoleKind> kNoOffices = {RoleKind::kHonorific, RoleKind::kReligious, RoleKind::kPerson,
                                           RoleKind::kGroup, RoleKind::kResident};
  const bool soldier = office && office->sense.kind == RoleKind::kMilitary &&
                       !tokens.has(office->tokens.end - 1, SenseKind::kTitle);  // "Marine"
  return office && !soldier && !office->sense.abbreviated && !kNoOffices.has(office->sense.kind) ? office
                                                                                                 : std::nullopt;
}

// Behind "who is the", "is the" after a name; 0 where none stands.
TokenIndex predicate_begin(const Tokens& tokens, TokenIndex at, TokenIndex limit) {
  if (at + 1 < limit && is_mark(tokens, at, ",") && tokens.has(at + 1, SenseKind::kRelative)) ++at;
  if (at + 1 < limit && tokens.has(at, SenseKind::kRelative)) ++at;
  if (at + 2 >= limit || !tokens.word(at).classes.has(ClauseClass::kBe) || !tokens.has(at + 1, SenseKind::kArticle)) {
    return 0;
  }
  return at + 2;
}

// "In a letter to the mayor, Gov. Ann Lee, who …": the comma closes a phrase in front of the sentence, and she is no
// mayor.
bool closes_front(const Tokens& tokens, TokenIndex first, TokenIndex comma) {
  const TokenIndex limit = comma - first > kFarthestMark ? comma - kFarthestMark : first;
  TokenIndex begin = comma;
  while (begin > limit && !is_mark(tokens, begin - 1, ".!?")) --begin;
  return tokens.has(begin, SenseKind::kPreposition);
}

// Where the title of courtesy before `end` stands behind a comma ("The chairman, Chief Ann Lee,") the comma; `end`
// where none does.
TokenIndex comma_before_title(const ArticleView& article, TokenIndex first, TokenIndex end) {
  const Tokens& tokens = article.tokens;
  if (end < first + 3 || !tokens.has(end - 1, SenseKind::kTitle) || tokens[end - 1].shape == TokenShape::kLower) {
    return end;
  }
  const std::optional<RoleHead> title = head_before(article, first, end);
  if (!title || title->tokens.begin < first + 2 || (!is_courtesy(title->sense) && !title->sense.abbreviated)) {
    return end;
  }
  TokenIndex comma = title->tokens.begin - 1;
  if (tokens.has(comma, SenseKind::kArticle)) --comma;
  const bool office = title->sense.kind != RoleKind::kHonorific;  // "According to the mayor, Mr. Lee, ..."
  return is_mark(tokens, comma, ",") && !(office && closes_front(tokens, first, comma)) ? comma : end;
}

// Does a role before a comma begin as phrases do: behind a determiner or, of several words, first in its sentence?
bool opens_phrase(const Tokens& tokens, TokenIndex first, TokenRange role) {
  if (role.begin == first || is_mark(tokens, role.begin - 1, ".!?")) {
    return is_capitalized(tokens[role.begin].shape) && role.size() > 1;
  }
  return tokens.word(role.begin - 1).kinds.has_any(kDeterminers);
}

// Before what a bracket says of a title: "Col. (retired) Ann Lee".
TokenIndex before_bracket(const Tokens& tokens, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex kBracket = 3;
  const bool bracket = end > first + kBracket && is_mark(tokens, end - 1, ")") && is_mark(tokens, end - kBracket, "(");
  return bracket && tokens.has(end - 2, SenseKind::kRoleModifier) ? end - kBracket : end;
}

// "(34)" of "The mayor, Ann Lee (34) left", "(D-Ohio)," of "The mayor, Ann Lee (D-Ohio), left"; not "a foe of the
// mayor, Ann Lee (D-Ohio) left".
bool is_closed_by_bracket(const Tokens& tokens, TokenRange behind) {
  constexpr TokenIndex kLongestBracket = 6;
  if (behind.size() < 3 || !is_mark(tokens, behind.begin, "(")) return false;
  const TokenIndex limit = std::min(behind.end, behind.begin + kLongestBracket);
  TokenIndex close = behind.begin + 1;
  while (close < limit && !is_mark(tokens, close, ")")) ++close;
  if (close == limit) return false;
  const bool age = close == behind.begin + 2 && tokens[close - 1].shape == TokenShape::kNumber;
  return age || close + 1 == behind.end || is_mark(tokens, close + 1, ",.");
}

// The role that stands right before `end`, where the name begins, or the title of courtesy before it.
std::optional<RolePhrase> role_ending_at(const ArticleView& article, std::uint32_t mention, TokenIndex end) {
  const NameMention& name = article.names[mention];
  const TokenRange block = article.block_of(name);
  const Tokens& tokens = article.tokens;
  if (end <= block.begin) return std::nullopt;
  const bool comma = end > block.begin + 1 && is_mark(tokens, end - 1, ",");
  if (comma) --end;
  std::optional<RoleHead> head = head_before(article, block.begin, end);
  if (!head || head->sense.kind == RoleKind::kGroup) {
    if (const auto farther = head_before_complement(article, mention, {block.begin, end}, comma)) head = farther;
  }
  if (!head) return std::nullopt;
  if (const auto office = comma ? std::nullopt : office_before(article, mention, block.begin, *head)) {
    if (is_courtesy(head->sense) || head->sense.kind == RoleKind::kRoyal) end = head->tokens.begin;
    head = office;
  }
  TokenIndex begin = modifiers_begin(article, mention, block.begin, *head);
  if (tokens.has(begin, SenseKind::kArticle) && begin + 1 < end) ++begin;  // "the Rev."
  const bool indefinite = begin > block.begin && tokens.word(begin - 1).classes.has(ClauseClass::kIndefiniteArticle);
  const bool lower = tokens[head->tokens.begin].shape == TokenShape::kLower;
  if (indefinite && lower && !comma && name.tokens.size() == 1) {
    return std::nullopt;  // "a mayor Lee trusts", but "a President Lee speech"
  }
  if (comma) {  // "The mayor, Ann Lee," but not "a mayor, Ann Lee and"
    const bool is_closed = name.tokens.end < block.end && (is_mark(tokens, name.tokens.end, ",.") ||
                                                           is_closed_by_bracket(tokens, {name.tokens.end, block.end}));
    if (!is_closed || !opens_phrase(tokens, block.begin, {begin, end})) return std::nullopt;
  }
  return RolePhrase{{begin, end}, head->tokens, head->sense, comma ? "role.before-comma" : kRoleBefore};
}

}  // namespace

bool RolePhrase::is_role() const {
  if (sense.kind == RoleKind::kPerson || sense.kind == RoleKind::kGroup || sense.kind == RoleKind::kResident) {
    return false;
  }
  return !(sense.kind == RoleKind::kHonorific && sense.abbreviated);
}

std::optional<RolePhrase> find_role_before(const ArticleView& article, std::uint32_t mention) {
  const TokenIndex first = article.block_of(article.names[mention]).begin;
  const TokenIndex end = before_bracket(article.tokens, first, article.names[mention].tokens.begin);
  if (const TokenIndex comma = comma_before_title(article, first, end); comma != end) {
    const auto office = role_ending_at(article, mention, comma + 1);
    if (office && office->is_role() && office->sense.kind != RoleKind::kRelative) return office;
  }
  return role_ending_at(article, mention, end);
}

std::optional<RolePhrase> find_role_after(const ArticleView& article, std::uint32_t mention) {
  const NameMention& name = article.names[mention];
  const TokenRange block = article.block_of(name);
  const TokenIndex predicate = predicate_begin(article.tokens, name.tokens.end, block.end);
  const TokenIndex begin = predicate ? predicate : apposition_begin(article.tokens, name.tokens.end, block.end);
  if (!begin) return std::nullopt;
  const TokenIndex end = apposition_end(article.tokens, begin, block.end);
  if (!end || first_told(article, begin, begin + 1) == begin) {
    return std::nullopt;  // "The mayor, Ann Lee, told our reporter that"
  }
  const std::optional<RolePhrase> phrase =
      read_role_phrase(article, begin, end, predicate ? "role.predicate" : "role.after");
  if (phrase && phrase->sense.kind == RoleKind::kRelative && begins_person(article, mention + 1, end + 1)) {
    return std::nullopt;
  }
  if (phrase && phrase->tokens.size() == 1 && article.tokens.has(begin, SenseKind::kNameSuffix)) {
    return std::nullopt;  // "M.D."
  }
  return phrase && !has_person(article, mention + 1, phrase->tokens) ? phrase : std::nullopt;
}

std::vector<MentionRoles> find_roles(const ArticleView& article) {
  std::vector<MentionRoles> roles(article.names.size());
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    if (article.names[i].type != NameType::kPerson) continue;
    roles[i] = {find_role_before(article, i), find_role_after(article, i)};
  }
  return roles;
}

void add_roles(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain, Entity& person,
               Limits& reached) {
  for (const std::uint32_t mention : person.mentions) {
    for (const auto& phrase : {roles[mention].before, roles[mention].after}) {
      if (!phrase || !phrase->is_role()) continue;
      std::string text = print_tokens(article.text, article.tokens, phrase->tokens);
      if (std::ranges::find(person.roles, text) != person.roles.end()) continue;
      if (person.roles.size() == kMostRoles) return reached.insert(Limit::kRoles);
      person.roles.push_back(std::move(text));
      if (explain) person.role_rules.push_back(phrase->rule);
    }
  }
}

}  // namespace artparse
