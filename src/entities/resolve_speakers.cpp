// A head that is a name gives its entity; a pronoun its antecedent; a role noun the one person who holds the role; any
// other phrase is shown as printed.
#include "entities/resolve_speakers.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "entities/find_antecedents.h"
#include "text/fold_word.h"
#include "tokens/clause_classes.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

using enum ClauseClass;

constexpr std::size_t kMostSought = 2000;  // entities; a long article has 300
constexpr TokenIndex kLongestTitle = 16;
constexpr SenseKinds kRoleWords = {SenseKind::kTitle, SenseKind::kRole};

struct Named {
  std::string name;
  std::optional<SpeakerKind> kind;
  std::string_view way;  // how it was found, or why there is no name
};

class SpeakerResolver {
 public:
  SpeakerResolver(const AntecedentQuestion& question, const Lexicon& lexicon, Antecedents antecedents)
      : q_(question), lexicon_(lexicon), antecedents_(std::move(antecedents)) {}

  Speaker resolve(const QuoteMention& quote) const {
    Speaker speaker;
    if (!quote.source) {
      speaker.why = "no source near the quote";
      return speaker;
    }
    for (const TokenRange head : quote.source->heads) {
      Named named = name_of(*quote.source, head);
      if (named.name.empty()) {
        speaker.why = named.way;
        continue;
      }
      if (std::find(speaker.names.begin(), speaker.names.end(), named.name) != speaker.names.end()) continue;
      if (speaker.names.empty()) {
        speaker.kind = named.kind;
        speaker.way = named.way;
      }
      speaker.names.push_back(std::move(named.name));
    }
    if (!speaker.names.empty()) speaker.why = {};
    if (quote.via && !quote.via->heads.empty()) {
      Named via = name_of(*quote.via, quote.via->heads[0]);
      if (!via.name.empty()) speaker.via = std::move(via.name);
    }
    return speaker;
  }

 private:
  Named name_of(const SourceMention& source, TokenRange head) const {
    if (const std::uint32_t person = person_with_initials(head); person != kNoEntity) {
      return of_entity(person, "the one person with those initials");
    }
    if (const std::uint32_t entity = entity_at(head); entity != kNoEntity) {
      return of_entity(entity, "a name");
    }
    if (const std::uint32_t holder = titled_person(source.tokens, head); holder != kNoEntity) {
      return of_entity(holder, "the name behind its title");
    }
    if (head.size() == 1 && is_pronoun(head.begin)) return of_pronoun(head.begin);
    if (const std::uint32_t person = person_called(head); person != kNoEntity) {
      return of_entity(person, "the one person of that name");
    }
    if (const std::uint32_t body = organization_called(source.tokens, head); body != kNoEntity) {
      return of_entity(body, "the one organization with that word in its name");
    }
    if (const std::uint32_t person = person_of_age(source.tokens); person != kNoEntity) {
      return of_entity(person, "the one person of that age");
    }
    if (const std::uint32_t holder = role_holder(source.tokens, head); holder != kNoEntity) {
      return of_entity(holder, "the one person with that role");
    }
    const TokenRange phrase = source.heads.size() > 1 || !contains(source.tokens, head) ? head : source.tokens;
    return {plain(phrase), kind_of_description(head), "a description as printed"};
  }

  static bool contains(TokenRange outer, TokenRange inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

  // "AT:" before a line of an interview: the one person of the article with those initials.
  std::uint32_t person_with_initials(TokenRange head) const {
    if (head.size() != 1 || q_.tokens[head.begin].shape != TokenShape::kShortCaps || head.end >= q_.tokens.size()) return kNoEntity;
    if (q_.tokens[head.end].shape != TokenShape::kMark || q_.tokens.word(head.end).first != ':') return kNoEntity;
    const std::string_view letters = slice(q_.text, q_.tokens[head.begin].span);
    return only_entity(NameType::kPerson, [&](const Entity& person) { return has_initials(person.name, letters); });
  }

  // The one entity of the article that `is_meant`. Where there are very many, nobody asks: the time would not grow like
  // the text.
  template <class IsMeant>
  std::uint32_t only_entity(NameType type, IsMeant is_meant) const {
    std::uint32_t found = kNoEntity;
    const std::vector<Entity>& all = q_.entities.all;
    if (all.size() > kMostSought) return kNoEntity;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      if (all[i].type != type || !is_meant(all[i])) continue;
      if (found != kNoEntity) return kNoEntity;
      found = i;
    }
    return found;
  }

  static bool has_initials(std::string_view name, std::string_view letters) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
      if (i > 0 && name[i - 1] != ' ') continue;
      if (at == letters.size() || name[i] != letters[at++]) return false;
    }
    return at == letters.size();
  }

  // The entity named by the last words of the head.
  std::uint32_t entity_at(TokenRange head) const {
    const auto& names = q_.names;
    auto after = std::lower_bound(names.begin(), names.end(), head.end,
                                  [](const NameMention& name, TokenIndex t) { return name.tokens.begin < t; });
    std::uint32_t best = kNoEntity;
    for (int steps = 0; after != names.begin() && steps < 6; ++steps) {
      --after;
      if (after->tokens.end < head.end || after->type == NameType::kOther) continue;
      const std::uint32_t entity = q_.entities.of_mention[static_cast<std::size_t>(after - names.begin())];
      if (entity == kNoEntity) continue;
      best = entity;  // the outermost of nested names comes last
    }
    return best;
  }

  // The person whose title the head is, where the name stands further on: "Secretary of State Anna Tarling", "chairman
  // and chief executive Anna Tarling".
  std::uint32_t titled_person(TokenRange phrase, TokenRange head) const {
    if (!q_.tokens.word(head.end - 1).kinds.has_any(kRoleWords)) return kNoEntity;
    const auto& names = q_.names;
    auto name = std::lower_bound(names.begin(), names.end(), head.end,
                                 [](const NameMention& n, TokenIndex t) { return n.tokens.begin < t; });
    const TokenIndex limit = std::max(phrase.end, head.end + kLongestTitle);
    while (name != names.end() && name->type != NameType::kPerson && name->tokens.begin < limit) ++name;
    if (name == names.end() || name->type != NameType::kPerson || name->tokens.begin < head.end + 2) return kNoEntity;
    const TokenRange between = {head.end, name->tokens.begin};
    const bool inside = name->tokens.end <= phrase.end;
    if (!(inside && is_rest_of_office(head, between)) && !is_second_title(head, between)) return kNoEntity;
    return q_.entities.of_mention[static_cast<std::size_t>(name - names.begin())];
  }

  // "of State"; but "Father of Anna Tarling" and "Mother of President Tarling" are other people.
  bool is_rest_of_office(TokenRange head, TokenRange rest) const {
    const TokenIndex last = rest.end - 1;
    if (!q_.tokens.has(head.end - 1, SenseKind::kTitle) || !is_capitalized(q_.tokens[head.begin].shape)) return false;
    if (q_.tokens[last].shape == TokenShape::kLower || q_.tokens.has(last, SenseKind::kTitle)) return false;
    for (TokenIndex i = rest.begin; i < rest.end; ++i) {
      if (!is_capitalized(q_.tokens[i].shape) && !q_.tokens.has(i, SenseKind::kConnector)) return false;
    }
    return true;
  }

  // "and chief executive"; but "the minister and President Tarling" are two.
  bool is_second_title(TokenRange head, TokenRange rest) const {
    if (!q_.tokens.has(rest.begin, SenseKind::kConjunction)) return false;
    if (head.begin > 0 && q_.tokens.word(head.begin - 1).kinds.has_any({SenseKind::kArticle, SenseKind::kPossessive})) {
      return false;
    }
    return match_phrase(q_.tokens, rest.begin + 1, rest.end, kRoleWords, lexicon_).end == rest.end;
  }

  // "ECHEVERRI" of a transcript, or a surname that was not read as a name: the one person of the article who is called so.
  std::uint32_t person_called(TokenRange head) const {
    if (head.size() > 4 || !is_capitalized(q_.tokens[head.end - 1].shape)) return kNoEntity;
    const std::string_view name = slice(q_.text, q_.tokens.bytes(head));
    return only_entity(NameType::kPerson, [&](const Entity& person) { return ends_with_word(person.name, name); });
  }

  Named of_entity(std::uint32_t index, std::string_view way) const {
    const Entity& entity = q_.entities.all[index];
    const SpeakerKind kind = entity.type == NameType::kPerson ? SpeakerKind::kPerson : SpeakerKind::kOrganization;
    return {entity.name, kind, way};
  }

  Named of_pronoun(TokenIndex token) const {
    if (clause_classes(q_.tokens.word(token)).has(kDeterminer)) return {{}, {}, "a demonstrative without antecedent"};
    const auto found = antecedents_.find(token);
    if (found == antecedents_.end()) return {{}, {}, "a pronoun without antecedent"};
    const Antecedent& answer = found->second;
    if (answer.entity != kNoEntity) return of_entity(answer.entity, "the antecedent of a pronoun");
    if (!answer.description.empty()) {
      return {plain(answer.description), kind_of_description(answer.description), "the antecedent of a pronoun"};
    }
    return {{}, {}, answer.why.empty() ? "a pronoun without antecedent" : answer.why};
  }

  bool is_pronoun(TokenIndex token) const {
    const ClauseClasses classes = clause_classes(q_.tokens.word(token));
    if (classes.has(kIndefinite)) return false;
    return classes.has_any({kPronoun, kPersonalPronoun, kSubjectPronoun, kDeterminer, kPossessivePronoun});
  }

  // "the federation": the one organization of the article with that word in its name.
  std::uint32_t organization_called(TokenRange phrase, TokenRange head) const {
    if (phrase.size() != 2 || head.end != phrase.end) return kNoEntity;
    if (!has_clause_class(q_.tokens.word(phrase.begin), kThe) || q_.tokens[head.end - 1].shape != TokenShape::kLower) {
      return kNoEntity;
    }
    const std::string_view word = slice(q_.text, q_.tokens[head.end - 1].span);
    const std::uint32_t called =
        only_entity(NameType::kOrganization, [&](const Entity& body) { return has_word(body.name, word); });
    if (called != kNoEntity || !has_clause_class(q_.tokens.word(head.end - 1), kCompanyNoun)) return called;
    return only_entity(NameType::kOrganization, [&](const Entity& body) { return is_company(body); });
  }

  // "the company": of all the names that it has, one ends in what companies are called, or is listed as a company.
  bool is_company(const Entity& body) const {
    return std::ranges::any_of(body.mentions, [&](std::uint32_t mention) {
      const TokenRange name = q_.names[mention].tokens;
      if (name.size() > 1 && q_.tokens.has(name.end - 1, SenseKind::kCompanySuffix)) return true;
      for (const SenseKind kind : {SenseKind::kOrganization, SenseKind::kAmbiguousOrganization}) {
        const Sense* sense = name.size() == 1 ? Lexicon::find_sense(q_.tokens.word(name.begin).entry, kind) : nullptr;
        const std::string_view listed = sense ? kOrganizationKindNames[sense->payload()] : std::string_view();
        if (listed == "company" || listed == "bank") return true;
      }
      return false;
    });
  }

  static bool has_word(std::string_view phrase, std::string_view word) {
    for (std::size_t end = word.size(); end <= phrase.size(); ++end) {
      if (end < phrase.size() && is_ascii_alnum(phrase[end])) continue;
      if (ends_with_word(phrase.substr(0, end), word)) return true;
    }
    return false;
  }

  // "the minister", "his wife": the one person of the article with that role.
  std::uint32_t role_holder(TokenRange phrase, TokenRange head) const {
    if (!clause_classes(q_.tokens.word(phrase.begin)).has_any({kThe, kPossessivePronoun})) return kNoEntity;
    if (q_.tokens[head.end - 1].shape != TokenShape::kLower) return kNoEntity;
    if (head.end != phrase.end || phrase.size() > 10) return kNoEntity;
    for (TokenIndex i = phrase.begin + 1; i < phrase.end; ++i) {
      if (is_capitalized(q_.tokens[i].shape)) return kNoEntity;
    }
    const std::string whole = plain({phrase.begin + 1, phrase.end});
    if (const std::uint32_t holder = holder_of(whole, nullptr); holder != kNoEntity) return holder;
    const Sense* title = Lexicon::find_sense(q_.tokens.word(head.end - 1).entry, SenseKind::kTitle);
    return holder_of(slice(q_.text, q_.tokens[head.end - 1].span), title);
  }

  std::uint32_t holder_of(std::string_view role, const Sense* title) const {
    return only_entity(NameType::kPerson, [&](const Entity& person) {
      return std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& known) {
        return ends_with_word(head_of_role(known), role) || (title && is_short_for(known, role, *title));
      });
    });
  }

  // "Sen." and "senator": the first letters of a title of the same kind; "Rep." is no reporter.
  bool is_short_for(std::string_view known, std::string_view role, const Sense& title) const {
    constexpr std::size_t kFewestLetters = 3;
    std::string letters;
    append_folded(known, letters);
    const Sense* sense = Lexicon::find_sense(lexicon_.find(hash_word(letters)), SenseKind::kTitle);
    if (!sense || letters.size() < kFewestLetters || letters.size() >= role.size()) return false;
    const RoleSense brief = RoleSense::unpack(sense->payload());
    return brief.abbreviated && brief.kind == RoleSense::unpack(title.payload()).kind && role.starts_with(letters);
  }

  // "the 26-year-old": the one person of the article of whom a number says so: "Jane Hobbs, 26," or "26-year-old nurse Jane
  // Hobbs".
  std::uint32_t person_of_age(TokenRange phrase) const {
    const TokenIndex number = phrase.begin + 1;
    if (phrase.size() < 3 || !has_clause_class(q_.tokens.word(phrase.begin), kThe)) return kNoEntity;
    if (!is_number(q_.tokens[number].shape) || !is_mark(number + 1, '-') || q_.tokens[number + 1].gap != Gap::kNone) return kNoEntity;
    const std::string_view age = slice(q_.text, q_.tokens[number].span);
    return only_entity(NameType::kPerson, [&](const Entity& person) {
      const auto says_age = [&](std::uint32_t mention) {
        const TokenIndex after = q_.names[mention].tokens.end;
        return is_mark(after, ',') && after + 1 < q_.tokens.size() && slice(q_.text, q_.tokens[after + 1].span) == age;
      };
      const auto begins_with_age = [&](const std::string& role) {
        return role.starts_with(age) && role.size() > age.size() && role[age.size()] == '-';
      };
      return std::ranges::any_of(person.mentions, says_age) || std::ranges::any_of(person.roles, begins_with_age);
    });
  }

  bool is_mark(TokenIndex i, char c) const {
    return i < q_.tokens.size() && q_.tokens[i].shape == TokenShape::kMark && q_.tokens.word(i).first == c;
  }

  // Of "mayor of Harlow" what stands before the preposition.
  std::string_view head_of_role(std::string_view role) const {
    for (std::size_t space = role.find(' '); space != role.npos; space = role.find(' ', space + 1)) {
      const std::string_view next = role.substr(space + 1, role.find(' ', space + 1) - space - 1);
      if (Lexicon::kinds(lexicon_.find(hash_word(next))).has(SenseKind::kPreposition)) return role.substr(0, space);
    }
    return role;
  }

  static bool ends_with_word(std::string_view phrase, std::string_view word) {
    if (phrase.size() < word.size()) return false;
    const std::size_t begin = phrase.size() - word.size();
    if (begin > 0 && is_ascii_alnum(phrase[begin - 1])) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (ascii_lower(phrase[begin + i]) != ascii_lower(word[i])) return false;
    }
    return true;
  }

  SpeakerKind kind_of_description(TokenRange phrase) const {
    const ClauseClasses classes = clause_classes(q_.tokens.word(phrase.end - 1));
    const std::string_view last = slice(q_.text, q_.tokens[phrase.end - 1].span);
    const bool plural = last.ends_with('s') && !last.ends_with("ss");
    return plural || classes.has_any({kPluralNoun, kGroupNoun}) ? SpeakerKind::kGroup : SpeakerKind::kDescription;
  }

  // As printed, with one space where the text has line breaks or more.
  std::string plain(TokenRange range) const {
    std::string out;
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      if (i > range.begin && q_.tokens[i].gap != Gap::kNone) out += ' ';
      out += slice(q_.text, q_.tokens[i].span);
    }
    return out;
  }

  const AntecedentQuestion& q_;
  const Lexicon& lexicon_;
  const Antecedents antecedents_;
};

}  // namespace

std::vector<Speaker> resolve_speakers(std::string_view text, const Tokens& tokens, const Page& page,
                                      const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                                      const std::vector<QuoteMention>& quotes, const Entities& entities,
                                      const Lexicon& lexicon, const Checkpoint& check) {
  std::vector<Speaker> speakers;
  if (quotes.empty()) return speakers;
  const AntecedentQuestion question{text, tokens, page, sentences, names, entities};
  const SpeakerResolver resolver(question, lexicon, find_antecedents(question, quotes));
  speakers.reserve(quotes.size());
  for (const QuoteMention& quote : quotes) {
    check.pass(speakers.size());
    speakers.push_back(resolver.resolve(quote));
  }
  return speakers;
}

}  // namespace artparse
