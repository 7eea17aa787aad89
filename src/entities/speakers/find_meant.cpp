#include "entities/speakers/find_meant.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/hash.h"
#include "entities/print_name.h"
#include "entities/speakers/match_words.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

using enum ClauseClass;

constexpr std::size_t kMostSought = 500;  // entities; a long article has 300
constexpr std::size_t kMostRolesSought = 200;  // of all entities
constexpr TokenIndex kLongestCall = 4, kLongestRole = 10;
constexpr std::uint32_t kFarthest = 2;  // blocks

// Calls `take` with each entity of the article that `is_meant`. Where there are very many, nobody asks: the time would
// not grow like the text.
template <class IsMeant, class Take>
void for_each_entity(const Entities& entities, NameType type, IsMeant is_meant, Take take) {
  const std::vector<Entity>& all = entities.all;
  if (all.size() > kMostSought) return;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].type == type && is_meant(all[i])) take(i);
  }
}

// The one entity of the article that `is_meant`.
template <class IsMeant>
std::uint32_t only_entity(const Entities& entities, NameType type, IsMeant is_meant) {
  std::uint32_t found = kNoEntity;
  bool more = false;
  for_each_entity(entities, type, is_meant, [&](std::uint32_t i) {
    more |= found != kNoEntity;
    found = i;
  });
  return more ? kNoEntity : found;
}

class MeantFinder {
 public:
  MeantFinder(const AntecedentQuestion& question, const Lexicon& lexicon, TokenRange phrase, TokenRange head)
      : q_(question), lexicon_(lexicon), phrase_(phrase), head_(head) {}

  Meant find() const {
    if (const std::uint32_t person = person_called(); person != kNoEntity) {
      return {person, "the one person of that name"};
    }
    if (const std::uint32_t body = organization_called(); body != kNoEntity) {
      return {body, "the one organization with that word in its name"};
    }
    if (const std::uint32_t body = company(); body != kNoEntity) {
      return {body, "the one company, or the last one named"};
    }
    if (const std::uint32_t person = person_of_age(); person != kNoEntity) {
      return {person, "the one person of that age"};
    }
    if (const std::uint32_t holder = role_holder(); holder != kNoEntity) {
      return {holder, "the one person with that role, or the last one named"};
    }
    return {};
  }

  // Whoever has that role, if nobody else has; of several the one of whom no more than that is said; anyone, where
  // nobody has.
  bool may_mean(const Entity& person) const {
    if (has_many_roles()) return false;
    const Sense* title = Lexicon::find_sense(q_.tokens.word(head_.end - 1).entry, SenseKind::kTitle);
    const auto has_it = [&](const std::string& role) { return is_called(role, last_word(), title); };
    if (std::ranges::any_of(person.roles,
                            [&](const std::string& role) { return has_it(role) && is_of_other_place(role); })) {
      return false;
    }
    const auto has_it_alone = [&](const std::string& role) { return has_it(role) && role.find(' ') == role.npos; };
    if (std::ranges::any_of(person.roles, has_it_alone)) return true;
    std::uint32_t others = 0;
    for_each_entity(
        q_.entities, NameType::kPerson, [&](const Entity& other) { return std::ranges::any_of(other.roles, has_it); },
        [&](std::uint32_t i) { others += &q_.entities.all[i] != &person; });
    return others == 0;
  }

 private:
  // Each phrase asks each role: where there are very many, the time would not grow like the text.
  bool has_many_roles() const {
    if (q_.entities.all.size() > kMostSought) return true;
    std::size_t roles = 0;
    for (const Entity& entity : q_.entities.all) roles += entity.roles.size();
    return roles > kMostRolesSought;
  }

  // "Ohio Sen." where the phrase is "the Texas senator".
  bool is_of_other_place(std::string_view role) const {
    if (!names_place(role)) return false;
    for (TokenIndex i = phrase_.begin; i < head_.end; ++i) {
      if (is_capitalized(q_.tokens[i].shape) && q_.tokens.has(i, SenseKind::kPlace) &&
          !has_word(role, slice(q_.text, q_.tokens[i].span))) {
        return true;
      }
    }
    return false;
  }
  bool names_place(std::string_view role) const {
    std::string word;
    for (std::size_t begin = 0, end = 0; begin < role.size(); begin = end + 1) {
      end = std::min(role.find(' ', begin), role.size());
      word.clear();
      append_folded(role.substr(begin, end - begin), word);
      if (is_ascii_upper(role[begin]) && Lexicon::kinds(lexicon_.find(hash_word(word))).has(SenseKind::kPlace)) {
        return true;
      }
    }
    return false;
  }

  std::string_view last_word() const { return slice(q_.text, q_.tokens[head_.end - 1].span); }
  bool is_new() const { return q_.tokens.word(phrase_.begin).classes.has(kIndefiniteArticle); }
  bool starts_with_the() const { return q_.tokens.word(phrase_.begin).classes.has(kThe) && !is_new(); }
  bool is_mark(TokenIndex i, char c) const {
    return i < q_.tokens.size() && q_.tokens[i].shape == TokenShape::kMark && q_.tokens.word(i).first == c;
  }

  // "ECHEVERRI" of a transcript, or a surname that was not read as a name: the one person of the article who is called
  // so.
  std::uint32_t person_called() const {
    if (head_.size() > kLongestCall || !is_capitalized(q_.tokens[head_.end - 1].shape)) return kNoEntity;
    if (starts_with_the() && is_role_word(head_.end - 1)) return kNoEntity;  // "the King" is not Mary King
    const std::string_view name = slice(q_.text, q_.tokens.bytes(head_));
    return only_entity(q_.entities, NameType::kPerson,
                       [&](const Entity& person) { return ends_with_word(person.name, name); });
  }

  // "the" and one word in lower case.
  bool is_short_description() const {
    return phrase_.size() == 2 && head_.end == phrase_.end && starts_with_the() &&
           q_.tokens[head_.end - 1].shape == TokenShape::kLower;
  }

  // The one entity that `is_meant`; of several the one that was named before, in the paragraph of the phrase or the one
  // before it, with no other one there.
  template <class IsMeant>
  std::uint32_t only_or_last(NameType type, IsMeant is_meant) const {
    std::uint32_t all = 0, found = kNoEntity, last = kNoEntity, last_block = 0;  // counted from 1
    for_each_entity(q_.entities, type, is_meant, [&](std::uint32_t i) {
      ++all;
      found = i;
      const NameMention* before = last_mention(q_.entities.all[i]);
      if (!before || before->block + 1 < last_block) return;
      last = before->block + 1 > last_block ? i : kNoEntity;
      last_block = before->block + 1;
    });
    if (all < 2) return found;
    return last_block + kFarthest > q_.block_index_of(phrase_.begin) ? last : kNoEntity;
  }

  const NameMention* last_mention(const Entity& entity) const {
    const auto& mentions = entity.mentions;
    const auto after = std::ranges::partition_point(
        mentions, [&](std::uint32_t m) { return q_.names[m].tokens.begin < phrase_.begin; });
    return after == mentions.begin() ? nullptr : &q_.names[*std::prev(after)];
  }

  // Named in the paragraph of the phrase, not far before it, or next.
  bool is_near(const Entity& entity) const {
    const NameMention* before = last_mention(entity);
    return before ? before->block + 1 + kFarthest > q_.block_index_of(phrase_.begin) : is_named_next(entity);
  }

  // "the chairman", "the chairman, who": somebody named before; not "a chairman", "the former chairman", "the chairman,
  // Tom Hill".
  bool says_again() const {
    if (!starts_with_the() || has_epithet()) return false;
    return !is_mark(head_.end, ',') || head_.end + 1 >= q_.tokens.size() ||
           !is_capitalized(q_.tokens[head_.end + 1].shape);
  }

  bool has_epithet() const {
    for (TokenIndex i = phrase_.begin + 1; i < head_.end; ++i) {
      if (q_.tokens.word(i).classes.has(kEpithet)) return true;
    }
    return false;
  }

  // "Harlow Council", "Ministry of Roads", "Harlow Bank AG"; not "Government Health Service" for "the government".
  bool is_kind_of_body(std::string_view name, std::string_view kind) const {
    if (ends_with_word(name, kind)) return true;
    for (std::size_t space = name.find(' '); space != name.npos && space + 1 < name.size();
         space = name.find(' ', space + 1)) {
      if (!is_ascii_upper(name[space + 1])) return ends_with_word(name.substr(0, space), kind);
      if (ends_with_word(name.substr(0, space), kind) && may_follow_head(name.substr(space + 1))) return true;
    }
    return false;
  }
  // "AG", "Ltd" and "Against Corruption" behind the word that says what a body is.
  bool may_follow_head(std::string_view rest) const {
    const std::string_view next = rest.substr(0, rest.find(' '));
    if (next.size() > 1 && std::ranges::all_of(next, is_ascii_upper)) return next.size() == rest.size();
    std::string word;
    append_folded(next, word);
    return Lexicon::kinds(lexicon_.find(hash_word(word))).has_any({SenseKind::kPreposition, SenseKind::kCompanySuffix});
  }

  // "the federation": the one organization of the article with that word in its name.
  std::uint32_t organization_called() const {
    if (!is_short_description()) return kNoEntity;
    return only_entity(q_.entities, NameType::kOrganization,
                       [&](const Entity& body) { return is_kind_of_body(body.name, last_word()); });
  }

  // "the company": of all the names that it has, one ends in what companies are called, or is listed as a company.
  std::uint32_t company() const {
    if (!is_short_description() || !q_.tokens.word(head_.end - 1).classes.has(kCompanyNoun)) return kNoEntity;
    return only_or_last(NameType::kOrganization, [&](const Entity& body) {
      return std::ranges::any_of(first_mentions(body),
                                 [&](std::uint32_t mention) { return is_company(q_.names[mention].tokens); });
    });
  }

  // What somebody or something is, stands with the first mentions.
  static std::span<const std::uint32_t> first_mentions(const Entity& entity) {
    constexpr std::size_t kMost = 32;
    return std::span(entity.mentions).first(std::min(kMost, entity.mentions.size()));
  }

  bool is_company(TokenRange name) const {
    if (name.size() > 1) return q_.tokens.has(name.end - 1, SenseKind::kCompanySuffix);
    const Lexicon::Entry entry = q_.tokens.word(name.begin).entry;
    return Lexicon::may_be_listed_as(entry, OrganizationKind::kCompany) ||
           Lexicon::may_be_listed_as(entry, OrganizationKind::kBank);
  }

  // "the 26-year-old", "the teenager": the one person of the article of whom a number says so: "Jane Hobbs, 26," or
  // "26-year-old nurse Jane Hobbs".
  std::uint32_t person_of_age() const {
    const TokenIndex number = phrase_.begin + 1;
    if (starts_with_the() && q_.tokens.word(head_.end - 1).classes.has(kTeen)) {
      return only_entity(q_.entities, NameType::kPerson, [&](const Entity& person) { return is_teen(age_of(person)); });
    }
    if (!q_.tokens.word(phrase_.begin).classes.has(kThe) || !is_age_in_front(number)) return kNoEntity;
    const std::string_view age = slice(q_.text, q_.tokens[number].span);
    return only_entity(q_.entities, NameType::kPerson, [&](const Entity& person) { return age_of(person) == age; });
  }

  static bool is_teen(std::string_view age) { return age.size() == 2 && age[0] == '1' && age[1] >= '3'; }

  // "26-" of "26-year-old"
  bool is_age_in_front(TokenIndex i) const {
    return i + 1 < q_.tokens.size() && is_number(q_.tokens[i].shape) && is_mark(i + 1, '-') &&
           q_.tokens[i + 1].gap == Gap::kNone;
  }

  // What is printed as the age of a person; empty: nothing.
  std::string_view age_of(const Entity& person) const {
    constexpr TokenIndex kInFront = 5;  // "26", "-", "year", "-", "old"
    for (const std::uint32_t mention : first_mentions(person)) {
      const TokenRange name = q_.names[mention].tokens;
      const bool number = is_mark(name.end, ',') && name.end + 2 < q_.tokens.size() &&
                          q_.tokens[name.end + 1].shape == TokenShape::kNumber;
      if (number && q_.tokens[name.end + 2].shape == TokenShape::kMark) {
        return slice(q_.text, q_.tokens[name.end + 1].span);  // not ", 3 goals up"
      }
      if (name.begin >= kInFront && is_age_in_front(name.begin - kInFront)) {
        return slice(q_.text, q_.tokens[name.begin - kInFront].span);
      }
    }
    for (const std::string_view role : person.roles) {
      const std::size_t digits = std::min(role.find_first_not_of("0123456789"), role.size());
      if (digits > 0 && digits < role.size() && role[digits] == '-') return role.substr(0, digits);
    }
    return {};
  }

  // "the minister", "his wife": the one person of the article with that role; of two ministers the prime minister.
  std::uint32_t role_holder() const {
    if (!q_.tokens.word(phrase_.begin).classes.has_any({kThe, kPossessivePronoun})) return kNoEntity;
    if ((q_.tokens[head_.end - 1].shape != TokenShape::kLower && !is_role_word(head_.end - 1)) || has_many_roles()) {
      return kNoEntity;
    }
    const bool whole_phrase = head_.end == phrase_.end || is_mark(head_.end, ',');  // "the minister, who left"
    const TokenRange named = {phrase_.begin + 1, head_.end};
    if (!whole_phrase || named.size() >= kLongestRole) return kNoEntity;
    const Sense* title = Lexicon::find_sense(q_.tokens.word(head_.end - 1).entry, SenseKind::kTitle);
    if (has_proper(named)) {
      const std::uint32_t holder = says_again() ? holder_of(last_word(), title, named) : kNoEntity;
      return holder != kNoEntity && is_near(q_.entities.all[holder]) ? holder : kNoEntity;
    }
    const std::string whole = print_tokens(q_.text, q_.tokens, named);
    if (const std::uint32_t holder = holder_of(whole, nullptr, {}); holder != kNoEntity) return holder;
    const bool of_old = title && has_epithet() && RoleSense::unpack(title->payload()).kind == RoleKind::kPolitical;
    return of_old ? kNoEntity : holder_of(last_word(), title, {});  // "the former president" is not the president
  }

  bool is_role_word(TokenIndex i) const {
    return q_.tokens.word(i).kinds.has_any({SenseKind::kTitle, SenseKind::kRole});
  }

  // "Ohio" of "the Ohio Senator"; not "the Prime Minister".
  bool has_proper(TokenRange words) const {
    for (TokenIndex i = words.begin; i < words.end; ++i) {
      if (is_capitalized(q_.tokens[i].shape) && !is_role_word(i) && !q_.tokens.has(i, SenseKind::kRoleModifier)) {
        return true;
      }
    }
    return false;
  }

  // Are the capitalised words of "Ohio senator" in "Ohio Sen."?
  bool has_capitals_of(std::string_view role, TokenRange named) const {
    for (TokenIndex i = named.begin; i < named.end; ++i) {
      if (is_capitalized(q_.tokens[i].shape) && !has_word(role, slice(q_.text, q_.tokens[i].span))) return false;
    }
    return true;
  }

  bool is_called(std::string_view known, std::string_view role, const Sense* title) const {
    if (role.find(' ') != role.npos && ends_with_word(known, role)) return true;  // "secretary of state"
    const bool letters = q_.tokens[head_.end - 1].shape == TokenShape::kShortCaps && head_.size() == 1 &&
                         has_initials(known, role);  // "the PM"
    return letters || ends_with_word(head_of_role(known), role) || (title && is_short_for(known, role, *title));
  }

  // `title`: what is known of the role as a title; null: nothing. `named`: where it stands, if it has capitalised
  // words. Who is "President" rather than who is "former President" too.
  std::uint32_t holder_of(std::string_view role, const Sense* title, TokenRange named) const {
    const std::uint32_t holder = holder_whose(
        [&](std::string_view known) { return same_words(head_of_role(known), role) && has_capitals_of(known, named); });
    if (holder != kNoEntity) return holder;
    return holder_whose(
        [&](std::string_view known) { return is_called(known, role, title) && has_capitals_of(known, named); });
  }

  template <class Fits>
  std::uint32_t holder_whose(Fits fits) const {
    const auto holds = [&](const Entity& person) { return std::ranges::any_of(person.roles, fits); };
    if (says_again()) {
      const std::uint32_t again = only_or_last(NameType::kPerson, holds);
      return again == kNoEntity || last_mention(q_.entities.all[again]) || is_named_next(q_.entities.all[again])
                 ? again
                 : kNoEntity;
    }
    const std::uint32_t holder = only_entity(q_.entities, NameType::kPerson, holds);
    return holder != kNoEntity && is_new() && !is_named_next(q_.entities.all[holder]) ? kNoEntity : holder;
  }

  // "A spokesman said so. The spokesman, Tom Hill, …": named for the first time right behind the phrase.
  bool is_named_next(const Entity& person) const {
    const NameMention& first = q_.names[person.mentions.front()];
    return first.tokens.begin > phrase_.begin && first.block <= q_.block_index_of(phrase_.begin) + 1;
  }

  // Of "mayor of Harlow" what stands before the preposition.
  std::string_view head_of_role(std::string_view role) const {
    for (std::size_t space = role.find(' '); space != role.npos; space = role.find(' ', space + 1)) {
      const std::string_view next = role.substr(space + 1, role.find(' ', space + 1) - space - 1);
      if (Lexicon::kinds(lexicon_.find(hash_word(next))).has(SenseKind::kPreposition)) return role.substr(0, space);
    }
    return role;
  }

  // "Sen.", "State Sen." and "senator": the first letters of a title of the same kind; "Rep." is no reporter.
  bool is_short_for(std::string_view known, std::string_view role, const Sense& title) const {
    constexpr std::size_t kFewestLetters = 3;
    std::string letters;
    append_folded(known.substr(known.rfind(' ') + 1), letters);
    const Sense* sense = Lexicon::find_sense(lexicon_.find(hash_word(letters)), SenseKind::kTitle);
    if (!sense || letters.size() < kFewestLetters || letters.size() >= role.size()) return false;
    const RoleSense brief = RoleSense::unpack(sense->payload());
    return brief.abbreviated && brief.kind == RoleSense::unpack(title.payload()).kind && role.starts_with(letters);
  }

  const AntecedentQuestion& q_;
  const Lexicon& lexicon_;
  const TokenRange phrase_, head_;
};

}  // namespace

Meant find_initials(const AntecedentQuestion& question, TokenRange head) {
  const Tokens& tokens = question.tokens;
  if (head.size() != 1 || tokens[head.begin].shape != TokenShape::kShortCaps || head.end >= tokens.size()) return {};
  if (tokens[head.end].shape != TokenShape::kMark || tokens.word(head.end).first != ':') return {};
  const std::string_view letters = slice(question.text, tokens[head.begin].span);
  const auto is_meant = [&](const Entity& person) { return has_initials(person.name, letters); };
  return {only_entity(question.entities, NameType::kPerson, is_meant), "the one person with those initials"};
}

bool may_mean(const AntecedentQuestion& question, const Lexicon& lexicon, TokenRange phrase, const Entity& person) {
  return MeantFinder(question, lexicon, phrase, phrase).may_mean(person);
}

Meant find_meant(const AntecedentQuestion& question, const Lexicon& lexicon, TokenRange phrase, TokenRange head) {
  return MeantFinder(question, lexicon, phrase, head).find();
}

}  // namespace artparse
