#include "entities/find_role_heads.h"

#include <algorithm>

#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr TokenIndex kLongestHead = 6;  // tokens of a title of the lists

// "he", which in capitals is the title of an excellency.
bool is_pronoun(const Tokens& tokens, TokenIndex i) {
  constexpr SenseKinds kPronouns = {SenseKind::kPronounMale, SenseKind::kPronounFemale};
  return tokens.word(i).kinds.has_any(kPronouns) && !is_all_capitals(tokens[i].shape);
}

}  // namespace

RoleSense role_sense(Lexicon::Entry entry, TokenShape shape) {
  const Sense* title = Lexicon::find_sense(entry, SenseKind::kTitle);
  const Sense* role = Lexicon::find_sense(entry, SenseKind::kRole);
  if (title && role && shape == TokenShape::kLower) {
    const bool kin = RoleSense::unpack(role->payload()).kind == RoleKind::kRelative;
    if (kin || RoleSense::unpack(title->payload()).kind == RoleKind::kHonorific) title = nullptr;
  }
  RoleSense sense = RoleSense::unpack((title ? title : role)->payload());
  if (role && sense.gender == Gender::kUnknown) sense.gender = RoleSense::unpack(role->payload()).gender;
  return sense;
}

std::optional<RoleHead> head_before(const ArticleView& article, TokenIndex first, TokenIndex end) {
  const Word& last = article.tokens.word(end - 1);
  const TokenShape shape = article.tokens[end - 1].shape;
  if (shape == TokenShape::kInitial || shape == TokenShape::kDotted) {
    return std::nullopt;  // "J." of "J. K. Harrow", "A.G." of "A.G. Harrow"
  }
  if ((!last.kinds.has_any(kRoleWords) && !last.entry.continues) || is_pronoun(article.tokens, end - 1)) {
    return std::nullopt;
  }
  for (TokenIndex begin = end - std::min(kLongestHead, end - first); begin < end; ++begin) {
    if (article.tokens.word(begin).kinds.has_any(kRoleStops)) continue;
    const PhraseMatch match = match_phrase(article.tokens, begin, end, kRoleWords, article.lexicon);
    if (match && match.end == end) {
      return RoleHead{{begin, end}, role_sense(match.entry, article.tokens[begin].shape)};
    }
  }
  return std::nullopt;
}

std::optional<RoleHead> head_within(const ArticleView& article, TokenIndex begin, TokenIndex limit) {
  std::optional<RoleHead> found;
  bool joined = false;
  for (TokenIndex i = begin; i < limit;) {
    if (article.tokens.word(i).kinds.has_any(kRoleStops) || article.tokens.has(i, SenseKind::kArticle) ||
        is_pronoun(article.tokens, i)) {
      break;
    }
    const PhraseMatch match = match_phrase(article.tokens, i, limit, kRoleWords, article.lexicon);
    if (match) {
      const bool owner = match.end < limit && article.tokens[match.end].shape == TokenShape::kPossessive;
      if (owner) {  // "the company's director"
        found.reset();
        i = match.end + 1;
        continue;
      }
      found = found && joined ? RoleHead{{found->tokens.begin, match.end}, found->sense}
                              : RoleHead{{i, match.end}, role_sense(match.entry, article.tokens[i].shape)};
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

}  // namespace artparse
