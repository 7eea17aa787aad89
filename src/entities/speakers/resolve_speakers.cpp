// A head that is a name gives its entity; a pronoun its antecedent; a phrase that can mean one entity only that entity;
// any other phrase is shown as printed.
#include "entities/speakers/resolve_speakers.h"

#include <algorithm>

#include "entities/print_name.h"
#include "entities/speakers/find_meant.h"
#include "tokens/cue_verb.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

using enum ClauseClass;

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
      const bool same = std::ranges::find(speaker.names, via.name) != speaker.names.end();  // "Smith said he called it"
      if (!via.name.empty() && !same) speaker.via = std::move(via.name);
    }
    return speaker;
  }

 private:
  Named name_of(const SourceMention& source, TokenRange head) const {
    if (const Meant person = find_initials(q_, head); person.entity != kNoEntity) {
      return of_entity(person.entity, person.way);
    }
    if (const std::uint32_t entity = entity_at(head); entity != kNoEntity) {
      return of_entity(entity, "a name");
    }
    if (const std::uint32_t holder = titled_person(source.tokens, head); holder != kNoEntity) {
      return of_entity(holder, "the name behind its title");
    }
    if (head.size() == 1 && is_pronoun(head.begin)) return of_pronoun(head.begin);
    if (const Meant meant = find_meant(q_, lexicon_, source.tokens, head); meant.entity != kNoEntity) {
      return of_entity(meant.entity, meant.way);
    }
    const TokenRange whole = source.antecedent.empty() ? source.tokens : source.antecedent;
    if (const std::uint32_t entity = entity_meant_by(whole); entity != kNoEntity) {
      return of_entity(entity, "the antecedent of a description");
    }
    const TokenRange phrase = source.heads.size() > 1 || !contains(whole, head) ? head : whole;
    return {print_tokens(q_.text, q_.tokens, phrase), kind_of_description(head), "a description as printed"};
  }

  // Who "the former coach" or "the group" stands for.
  std::uint32_t entity_meant_by(TokenRange phrase) const {
    if (!q_.tokens.word(phrase.begin).classes.has(kArticle)) return kNoEntity;
    const auto found = antecedents_.find(phrase.begin);
    return found == antecedents_.end() ? kNoEntity : found->second.entity;
  }

  static bool contains(TokenRange outer, TokenRange inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
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

  Named of_entity(std::uint32_t index, std::string_view way) const {
    const Entity& entity = q_.entities.all[index];
    const SpeakerKind kind = entity.type == NameType::kPerson ? SpeakerKind::kPerson : SpeakerKind::kOrganization;
    return {entity.name, kind, way};
  }

  Named of_pronoun(TokenIndex token) const {
    if (q_.tokens.word(token).classes.has(kDeterminer)) return {{}, {}, "a demonstrative without antecedent"};
    const auto found = antecedents_.find(token);
    if (found == antecedents_.end()) return {{}, {}, "a pronoun without antecedent"};
    const Antecedent& answer = found->second;
    if (answer.entity != kNoEntity) return of_entity(answer.entity, "the antecedent of a pronoun");
    if (!answer.description.empty()) {
      if (const Meant meant = find_meant(q_, lexicon_, answer.description, answer.description);
          meant.entity != kNoEntity) {
        return of_entity(meant.entity, meant.way);
      }
      return {print_tokens(q_.text, q_.tokens, answer.description), kind_of_description(answer.description),
              "the antecedent of a pronoun"};
    }
    return {{}, {}, answer.why.empty() ? "a pronoun without antecedent" : answer.why};
  }

  bool is_pronoun(TokenIndex token) const {
    const ClauseClasses classes = q_.tokens.word(token).classes;
    if (classes.has(kIndefinite)) {
      return classes.has(kLooseDeterminer) && !classes.has(kPluralNoun) && !is_another_speaker(token);
    }
    return classes.has_any(
        {kPronoun, kPersonalPronoun, kSubjectPronoun, kContractedPronoun, kDeterminer, kPossessivePronoun});
  }

  // "Another said", "said another"; but 'One sign said "no". Another said' is of signs.
  bool is_another_speaker(TokenIndex token) const {
    constexpr TokenIndex kBack = 60, kLongest = 3;
    const auto speaks = [this](TokenIndex i) { return i < q_.tokens.size() && cue_verb(q_.tokens.word(i)).tier == 1; };
    if (!speaks(token + 1) && !speaks(token - 1)) return false;
    for (TokenIndex i = token; i > 0 && i + kBack > token; --i) {
      TokenIndex verb = i;  // behind "one sign"
      bool person = false;
      if (!q_.tokens.word(i - 1).classes.has_all({kIndefinite, kAfterCue})) continue;
      for (; verb < std::min(i + kLongest, token) && !speaks(verb); ++verb) {
        person |= q_.tokens.word(verb).kinds.has_any({SenseKind::kRole, SenseKind::kPersonNoun});
      }
      if (speaks(verb)) return person || verb == i;
    }
    return true;
  }

  SpeakerKind kind_of_description(TokenRange phrase) const {
    const ClauseClasses classes = q_.tokens.word(phrase.end - 1).classes;
    const std::string_view last = slice(q_.text, q_.tokens[phrase.end - 1].span);
    const bool plural = last.ends_with('s') && !last.ends_with("ss");
    return plural || classes.has_any({kPluralNoun, kGroupNoun}) ? SpeakerKind::kGroup : SpeakerKind::kDescription;
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
  const SpeakerResolver resolver(question, lexicon, find_antecedents(question, lexicon, quotes));
  speakers.reserve(quotes.size());
  for (const QuoteMention& quote : quotes) {
    check.pass(speakers.size());
    speakers.push_back(resolver.resolve(quote));
  }
  return speakers;
}

}  // namespace artparse
