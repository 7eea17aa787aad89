#include "entities/find_roles.h"

#include <algorithm>

#include "entities/print_name.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr std::size_t kMostRoles = 50;      // of one person; each new one is compared with all
constexpr TokenIndex kLongestHead = 6;      // tokens of a title of the lists
constexpr TokenIndex kLongestPhrase = 10;   // tokens of a whole role phrase
constexpr SenseKinds kRoleWords = {SenseKind::kTitle, SenseKind::kRole};
constexpr SenseKinds kModifiers = {SenseKind::kTitle,   SenseKind::kRole,      SenseKind::kRoleModifier,
                                   SenseKind::kDemonym, SenseKind::kDirection, SenseKind::kPeople};
constexpr SenseKinds kStops = {SenseKind::kPreposition, SenseKind::kAuxiliary, SenseKind::kRelative,
                               SenseKind::kSubordinator, SenseKind::kNegation, SenseKind::kConjunction};
constexpr SenseKinds kDeterminers = {SenseKind::kArticle, SenseKind::kPossessive};

bool is_mark(const Tokens& tokens, TokenIndex i, std::string_view marks) {
  return tokens[i].shape == TokenShape::kMark && marks.find(tokens.word(i).first) != std::string_view::npos;
}

// A phrase that is a title and a role has the kind of the title, and the gender of the one that has any.
RoleSense role_sense(Lexicon::Entry entry) {
  const Sense* title = Lexicon::find_sense(entry, SenseKind::kTitle);
  const Sense* role = Lexicon::find_sense(entry, SenseKind::kRole);
  RoleSense sense = RoleSense::unpack((title ? title : role)->payload());
  if (role && sense.gender == Gender::kUnknown) sense.gender = RoleSense::unpack(role->payload()).gender;
  return sense;
}

struct Head {
  TokenRange tokens;
  RoleSense sense;
};

// The longest title or role that ends with token `end - 1`.
std::optional<Head> head_before(const ArticleView& article, TokenIndex first, TokenIndex end) {
  const Word& last = article.tokens.word(end - 1);
  if (!last.kinds.has_any(kRoleWords) && !last.entry.continues) return std::nullopt;
  for (TokenIndex begin = end - std::min(kLongestHead, end - first); begin < end; ++begin) {
    if (article.tokens.word(begin).kinds.has_any(kStops)) continue;
    const PhraseMatch match = match_phrase(article.tokens, begin, end, kRoleWords, article.lexicon);
    if (match && match.end == end) {
      return Head{{begin, end}, role_sense(match.entry)};
    }
  }
  return std::nullopt;
}

// The first title or role in [begin, limit) before a word that ends a noun phrase; of several in a row the last, and of
// "chairman and chief executive" both.
std::optional<Head> head_within(const ArticleView& article, TokenIndex begin, TokenIndex limit) {
  std::optional<Head> found;
  bool joined = false;
  for (TokenIndex i = begin; i < limit;) {
    if (article.tokens.word(i).kinds.has_any(kStops)) break;
    const PhraseMatch match = match_phrase(article.tokens, i, limit, kRoleWords, article.lexicon);
    if (match) {
      found = found && joined ? Head{{found->tokens.begin, match.end}, found->sense}
                              : Head{{i, match.end}, role_sense(match.entry)};
      i = match.end;
      joined = i + 1 < limit && article.tokens.has(i, SenseKind::kConjunction);
      if (joined && match_phrase(article.tokens, i + 1, limit, kRoleWords, article.lexicon)) ++i;
      continue;
    }
    if (found) break;
    ++i;
  }
  return found;
}

// "Chairman and" before "CEO", but not in "the chairman and CEO": those may be two. `begin` where there is none.
TokenIndex joined_role_begin(const ArticleView& article, TokenIndex first, TokenIndex begin) {
  const Tokens& tokens = article.tokens;
  if (begin < first + 2 || !tokens.has(begin - 1, SenseKind::kConjunction)) return begin;
  const std::optional<Head> head = head_before(article, first, begin - 1);
  if (!head) return begin;
  const TokenIndex role = head->tokens.begin;
  return role > first && tokens.word(role - 1).kinds.has_any(kDeterminers) ? begin : role;
}

// Goes left from a head over what belongs to it: names ("Kremlin"), demonyms, other roles, words such as "former".
TokenIndex modifiers_begin(const ArticleView& article, std::uint32_t mention, TokenIndex first, TokenIndex head) {
  const Tokens& tokens = article.tokens;
  TokenIndex begin = head;
  std::uint32_t name = mention;
  while (begin > first && head - begin < kLongestPhrase) {
    while (name > 0 && article.names[name - 1].tokens.end > begin) --name;
    if (name > 0 && article.names[name - 1].tokens.end == begin && article.names[name - 1].tokens.begin >= first &&
        article.names[name - 1].type != NameType::kPerson) {
      begin = article.names[name - 1].tokens.begin;
    } else if (tokens.word(begin - 1).kinds.has_any(kModifiers) && is_word(tokens[begin - 1].shape)) {
      --begin;
    } else if (begin >= first + 2 && is_mark(tokens, begin - 1, "-") && is_word(tokens[begin - 2].shape)) {
      begin -= 2;
    } else if (const TokenIndex joined = joined_role_begin(article, first, begin); joined < begin) {
      begin = joined;
    } else {
      break;
    }
  }
  return begin;
}

// Past a comma, and past an age in commas, to the first word of an apposition; 0 where there is none.
TokenIndex apposition_begin(const Tokens& tokens, TokenIndex at, TokenIndex limit) {
  if (at + 1 >= limit || !is_mark(tokens, at, ",")) return 0;
  ++at;
  if (at + 1 < limit && is_number(tokens[at].shape) && is_mark(tokens, at + 1, ",")) at += 2;
  while (at < limit && tokens.word(at).kinds.has_any(kDeterminers)) ++at;
  return at < limit ? at : 0;
}

// Where the apposition is closed by a mark; 0 where it is not.
TokenIndex apposition_end(const Tokens& tokens, TokenIndex begin, TokenIndex limit) {
  limit = std::min(limit, begin + kLongestPhrase);
  for (TokenIndex i = begin; i < limit; ++i) {
    if (is_mark(tokens, i, ",.;:()") || tokens.has(i, SenseKind::kRelative)) return i;
    if (tokens.word(i).kinds.has(SenseKind::kAuxiliary)) return 0;
  }
  return 0;
}

bool has_person(const ArticleView& article, std::uint32_t after, TokenRange range) {
  for (std::uint32_t i = after; i < article.names.size() && article.names[i].tokens.begin < range.end; ++i) {
    const NameMention& name = article.names[i];
    if (name.type == NameType::kPerson && name.tokens.begin >= range.begin) return true;
  }
  return false;
}

}  // namespace

bool RolePhrase::is_role() const {
  if (sense.kind == RoleKind::kPerson || sense.kind == RoleKind::kGroup) return false;
  return !(sense.kind == RoleKind::kHonorific && sense.abbreviated);
}

std::optional<RolePhrase> find_role_before(const ArticleView& article, std::uint32_t mention) {
  const NameMention& name = article.names[mention];
  const TokenRange block = article.block_of(name);
  const Tokens& tokens = article.tokens;
  TokenIndex end = name.tokens.begin;
  if (end <= block.begin) return std::nullopt;
  const bool comma = end > block.begin + 1 && is_mark(tokens, end - 1, ",");
  if (comma) --end;
  const std::optional<Head> head = head_before(article, block.begin, end);
  if (!head) return std::nullopt;
  const TokenIndex begin = modifiers_begin(article, mention, block.begin, head->tokens.begin);
  if (comma) {  // "The mayor, Ann Lee," but not "a mayor, Ann Lee and"
    const bool is_closed = name.tokens.end < block.end && is_mark(tokens, name.tokens.end, ",.");
    if (!is_closed || begin == block.begin || !tokens.word(begin - 1).kinds.has_any(kDeterminers)) return std::nullopt;
  }
  return RolePhrase{{begin, end}, head->tokens, head->sense, comma ? "role.before-comma" : kRoleBefore};
}

std::optional<RolePhrase> find_role_after(const ArticleView& article, std::uint32_t mention) {
  const NameMention& name = article.names[mention];
  const TokenRange block = article.block_of(name);
  const TokenIndex begin = apposition_begin(article.tokens, name.tokens.end, block.end);
  if (!begin) return std::nullopt;
  const TokenIndex end = apposition_end(article.tokens, begin, block.end);
  if (!end || has_person(article, mention + 1, {begin, end})) return std::nullopt;
  const std::optional<Head> head = head_within(article, begin, end);
  if (!head) return std::nullopt;
  const bool has_complement =
      head->tokens.end < end && article.tokens.has(head->tokens.end, SenseKind::kPreposition);
  if (!has_complement && head->tokens.end != end) return std::nullopt;
  return RolePhrase{{begin, end}, head->tokens, head->sense, "role.after"};
}

std::vector<MentionRoles> find_roles(const ArticleView& article) {
  std::vector<MentionRoles> roles(article.names.size());
  for (std::uint32_t i = 0; i < article.names.size(); ++i) {
    if (article.names[i].type != NameType::kPerson) continue;
    roles[i] = {find_role_before(article, i), find_role_after(article, i)};
  }
  return roles;
}

void add_roles(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain, Entity& person) {
  for (const std::uint32_t mention : person.mentions) {
    for (const auto& phrase : {roles[mention].before, roles[mention].after}) {
      if (!phrase || !phrase->is_role()) continue;
      if (person.roles.size() == kMostRoles) return;
      std::string text = print_tokens(article.text, article.tokens, phrase->tokens);
      if (std::ranges::find(person.roles, text) != person.roles.end()) continue;
      person.roles.push_back(std::move(text));
      if (explain) person.role_rules.push_back(phrase->rule);
    }
  }
}

}  // namespace artparse
