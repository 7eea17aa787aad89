#include "entities/link_people.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/hash.h"
#include "entities/choose_namesake.h"
#include "entities/find_aliases.h"
#include "entities/infer_gender.h"
#include "entities/person_forms.h"
#include "entities/person_rules.h"
#include "entities/print_name.h"
#include "entities/rule_counts.h"
#include "entities/spelling_key.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr std::size_t kMostNamesakes = 24;  // persons compared who share a word
constexpr std::size_t kMostForms = 6;       // full forms of one person compared
constexpr int kGivenNameRank = 3;
constexpr std::uint8_t kFrequentGiven = 3;
constexpr std::string_view kNewName = "person.new-name";

struct Person {
  std::vector<std::uint32_t> forms;     // indices of its names
  std::vector<std::uint32_t> mentions;  // that are its own, whatever the form
  std::string name;                     // where it is not printed in one piece
  Reasons reasons;
  std::uint32_t merged_into = kNoEntity;
  int gender = 0;
  std::uint32_t last_mention = kNoEntity;
};

class PersonLinker {
 public:
  PersonLinker(const ArticleView& article, const std::vector<MentionRoles>& roles)
      : article_(article), roles_(roles), forms_(collect_person_forms(article)), form_of_(article.names.size()) {
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
      for (const std::uint32_t mention : forms_[f].mentions) form_of_[mention] = f;
    }
    person_of_.assign(article.names.size(), kNoEntity);
  }

  std::vector<Entity> link() {
    join_full_names();
    join_aliases();
    join_shared_surnames();
    join_short_names();
    return collect();
  }

 private:
  const PersonName& name_of(std::uint32_t mention) const { return forms_[form_of_[mention]].name; }

  std::uint32_t find(std::uint32_t person) const {
    while (persons_[person].merged_into != kNoEntity) person = persons_[person].merged_into;
    return person;
  }

  std::span<const std::uint32_t> known_by(std::uint64_t key) const {
    const auto row = by_word_.find(key);
    return row == by_word_.end() ? std::span<const std::uint32_t>() : std::span(row->second);
  }

  void index(std::uint64_t key, std::uint32_t person) {
    if (key == 0) return;
    auto& row = by_word_[key];
    if (row.size() < kMostNamesakes && std::ranges::find(row, person) == row.end()) row.push_back(person);
  }

  std::uint32_t add_person() {
    persons_.emplace_back();
    return static_cast<std::uint32_t>(persons_.size() - 1);
  }

  // The name `form` is one of the person's; all its mentions are his or hers unless said otherwise later.
  void add_form(std::uint32_t person, std::uint32_t form, std::string_view rule) {
    Person& p = persons_[person];
    const PersonName& name = forms_[form].name;
    if (p.forms.size() < kMostForms) p.forms.push_back(form);
    count_rule(p.reasons, rule);
    for (const NameWord& word : name.words) {
      index(word.key, person);
      for (const std::uint64_t formal : word.formal) index(formal, person);
    }
    for (const NameWord& word : name.nickname) index(word.key, person);
    p.gender += weigh_gender(article_, name);
    for (const std::uint32_t mention : forms_[form].mentions) give(mention, person);
  }

  void give(std::uint32_t mention, std::uint32_t person) {
    person_of_[mention] = person;
    persons_[person].gender += weigh_gender(roles_[mention]);
  }

  // --- full names ---

  std::vector<std::uint32_t> full_forms() const {
    std::vector<std::uint32_t> order;
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
      if (forms_[f].name.is_full()) order.push_back(f);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::uint32_t f) { return fullness(forms_[f].name); });
    return order;
  }

  static std::size_t fullness(const PersonName& name) {
    return 2 * name.words.size() - static_cast<std::size_t>(std::ranges::count_if(name.words, &NameWord::is_initial));
  }

  void join_full_names() {
    for (const std::uint32_t form : full_forms()) {
      const auto [person, rule] = find_full(forms_[form].name);
      if (person == kNoEntity) {
        add_form(add_person(), form, kNewName);
      } else {
        add_form(person, form, rule->id);
      }
    }
  }

  struct FullMatch {
    std::uint32_t person = kNoEntity;
    const FullNameRule* rule = nullptr;
  };

  // The only person whom the name fits. Two that it fits are none, unless it is letter for letter the name of one.
  FullMatch find_full(const PersonName& name) const {
    FullMatch match;
    bool several = false;
    for (const std::uint64_t key : {name.words.back().key, name.words.front().key}) {
      for (const std::uint32_t person : known_by(key)) {
        const FullNameRule* rule = full_rule(person, name);
        if (!rule || match.person == person) continue;
        if (rule->many) return {person, rule};
        several |= match.rule != nullptr;
        match = {person, rule};
      }
    }
    return several ? FullMatch{} : match;
  }

  const FullNameRule* full_rule(std::uint32_t person, const PersonName& name) const {
    for (const std::uint32_t form : persons_[person].forms) {
      if (const FullNameRule* rule = find_full_name_rule(forms_[form].name, name)) return rule;
    }
    return nullptr;
  }

  // --- "also known as" ---

  void join_aliases() {
    std::uint32_t before = kNoEntity;
    for (std::uint32_t i = 0; i < article_.names.size(); ++i) {
      const NameMention& name = article_.names[i];
      if (name.type != NameType::kPerson) continue;
      if (before != kNoEntity && article_.names[before].block == name.block &&
          has_alias_phrase(article_, {article_.names[before].tokens.end, name.tokens.begin})) {
        merge(before, i);
      }
      before = i;
    }
  }

  void merge(std::uint32_t mention, std::uint32_t alias) {
    constexpr std::string_view kAlias = "person.alias-phrase";
    if (person_of_[mention] == kNoEntity) std::swap(mention, alias);
    if (person_of_[mention] == kNoEntity) add_form(add_person(), form_of_[mention], kNewName);
    const std::uint32_t person = find(person_of_[mention]);
    if (person_of_[alias] == kNoEntity) return add_form(person, form_of_[alias], kAlias);
    const std::uint32_t other = find(person_of_[alias]);
    if (other == person) return;
    persons_[other].merged_into = person;
    count_rule(persons_[person].reasons, kAlias);
    for (const std::uint32_t form : persons_[other].forms) {
      if (persons_[person].forms.size() < kMostForms) persons_[person].forms.push_back(form);
    }
  }

  // --- "Ann and Bob Lee" ---

  void join_shared_surnames() {
    for (std::uint32_t i = 0; i + 1 < article_.names.size(); ++i) {
      if (!shares_surname(i)) continue;
      const PersonName& full = name_of(i + 1);
      const NameWord& given = name_of(i).words.front();
      const std::uint32_t known = find_given_with_family(given.key, full.family().key);
      if (known != kNoEntity) {
        give(i, known);
      } else if (forms_[form_of_[i]].mentions.front() == i && known_by(given.key).empty()) {
        add_sharer(i, full);
      }
    }
  }

  bool shares_surname(std::uint32_t i) const {
    const NameMention& name = article_.names[i];
    const NameMention& next = article_.names[i + 1];
    if (name.type != NameType::kPerson || next.type != NameType::kPerson || name.block != next.block) return false;
    if (next.tokens.begin != name.tokens.end + 1) return false;
    if (!article_.tokens.has(name.tokens.end, SenseKind::kConjunction)) return false;
    const PersonName& one = name_of(i);
    const PersonName& both = name_of(i + 1);
    return one.words.size() == 1 && one.words[0].given >= kFrequentGiven &&
           one.words[0].given > one.words[0].surname && both.words.size() == 2 && !both.family_first &&
           both.words.front().given > 0;
  }

  std::uint32_t find_given_with_family(std::uint64_t given, std::uint64_t family) const {
    for (const std::uint32_t person : known_by(given)) {
      for (const std::uint32_t form : persons_[person].forms) {
        const PersonName& name = forms_[form].name;
        if (name.is_full() && name.given().key == given && name.family().key == family) return find(person);
      }
    }
    return kNoEntity;
  }

  void add_sharer(std::uint32_t mention, const PersonName& full) {
    const std::uint32_t person = add_person();
    add_form(person, form_of_[mention], "person.shared-surname");
    const TokenRange whole = article_.names[mention + 1].tokens;
    TokenIndex family = full.family().token;
    while (family > whole.begin && full.words[0].token + 1 < family) --family;  // with its particles
    persons_[person].name = print_tokens(article_, article_.names[mention].tokens) + " " +
                            print_tokens(article_, {family, whole.end});
    index(full.family().key, person);
  }

  // --- names of one word ---

  struct Candidate {
    std::uint32_t person;
    const ShortNameRule* rule;
  };

  void join_short_names() {
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
      PersonForm& form = forms_[f];
      if (form.name.is_full() || form.name.words.empty()) continue;
      if (person_of_[form.mentions.front()] != kNoEntity) continue;
      join_short_name(f, find_candidates(f));
    }
  }

  void join_short_name(std::uint32_t f, const std::vector<Candidate>& candidates) {
    std::vector<std::uint32_t> strangers;  // mentions whose title fits none
    for (const std::uint32_t mention : forms_[f].mentions) {
      if (person_of_[mention] != kNoEntity) continue;
      const Candidate* chosen = choose(candidates, mention);
      if (!chosen) {
        strangers.push_back(mention);
        continue;
      }
      give(mention, chosen->person);
      persons_[chosen->person].last_mention = mention;
      count_rule(persons_[chosen->person].reasons, chosen->rule->id);
    }
    if (strangers.empty()) return;
    const std::uint32_t person = add_person();
    count_rule(persons_[person].reasons, kNewName);
    persons_[person].forms.push_back(f);
    for (const std::uint32_t mention : strangers) give(mention, person);
    if (!is_plural_family(f)) index(forms_[f].name.words.front().key, person);
  }

  // The persons whom the form may mean, all of the highest rank that any has.
  std::vector<Candidate> find_candidates(std::uint32_t f) {
    const PersonName& name = forms_[f].name;
    std::vector<Candidate> found;
    if (is_plural_family(f)) return found;
    for (const std::uint64_t key : {name.words.front().key, name.words.front().formal[0], name.words.front().formal[1]}) {
      for (const std::uint32_t raw : known_by(key)) add_candidate(find(raw), name, found);
    }
    if (found.empty()) add_by_initials(f, found);
    return found;
  }

  void add_candidate(std::uint32_t person, const PersonName& name, std::vector<Candidate>& found) const {
    const ShortNameRule* best = nullptr;
    for (const std::uint32_t form : persons_[person].forms) {
      const ShortNameRule* rule = find_short_name_rule(forms_[form].name, name);
      if (rule && (!best || rule->rank > best->rank)) best = rule;
    }
    if (!best && !persons_[person].name.empty()) best = &short_name_rules().front();
    if (!best || (!found.empty() && found.front().rule->rank > best->rank)) return;
    if (!found.empty() && found.front().rule->rank < best->rank) found.clear();
    const auto is_same = [&](const Candidate& c) { return c.person == person; };
    if (std::ranges::none_of(found, is_same)) found.push_back({person, best});
  }

  // "MBS" is Mohammed bin Salman: the first letters of all words, particles too.
  void add_by_initials(std::uint32_t f, std::vector<Candidate>& found) {
    const TokenIndex token = forms_[f].name.words.front().token;
    const TokenShape shape = article_.tokens[token].shape;
    if (shape != TokenShape::kShortCaps && shape != TokenShape::kDotted) return;
    if (by_initials_.empty()) index_initials();
    std::string letters;
    append_folded(slice(article_.text, article_.tokens[token].span), letters);
    const auto row = by_initials_.find(letters);
    if (row != by_initials_.end()) found.push_back({find(row->second), &initials_rule()});
  }

  static const ShortNameRule& initials_rule() {
    static constexpr ShortNameRule kRule = {"person.all-initials", 4, nullptr, "", ""};
    return kRule;
  }

  void index_initials() {
    for (std::uint32_t i = 0; i < article_.names.size(); ++i) {
      if (article_.names[i].type != NameType::kPerson || !name_of(i).is_full()) continue;
      std::string letters, word;
      const TokenRange range = article_.names[i].tokens;
      for (TokenIndex t = range.begin; t < range.end; ++t) {
        word.clear();
        if (is_word(article_.tokens[t].shape)) append_folded(slice(article_.text, article_.tokens[t].span), word);
        if (!word.empty()) letters += word.front();
      }
      by_initials_.try_emplace(letters, person_of_[i]);
    }
  }

  // "the Obamas": the name of a person with an s, after an article.
  bool is_plural_family(std::uint32_t f) const {
    const std::uint32_t mention = forms_[f].mentions.front();
    const TokenIndex begin = article_.names[mention].tokens.begin;
    if (begin == 0 || !article_.tokens.has(begin - 1, SenseKind::kArticle)) return false;
    const NameWord& word = forms_[f].name.words.front();
    std::string_view text = slice(article_.text, article_.tokens[word.token].span);
    if (!text.ends_with('s')) return false;
    return !known_by(spelling_key(text.substr(0, text.size() - 1))).empty() && known_by(word.key).empty();
  }

  // --- one surname, several persons ---

  const Candidate* choose(const std::vector<Candidate>& candidates, std::uint32_t mention) const {
    const Candidate* best = nullptr;
    int best_weight = 0;
    std::vector<Namesake> facts = describe(candidates, mention);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (facts[i].gender_differs || is_refused(candidates[i], mention)) continue;
      const int weight = weigh_namesake(facts[i]);
      if (best && weight <= best_weight) continue;
      best = &candidates[i];
      best_weight = weight;
    }
    return best;
  }

  // "Mr. James" is no James Harker.
  bool is_refused(const Candidate& candidate, std::uint32_t mention) const {
    const auto& role = roles_[mention].before;
    return candidate.rule->rank == kGivenNameRank && role && role->sense.kind == RoleKind::kHonorific &&
           role->sense.abbreviated;
  }

  std::vector<Namesake> describe(const std::vector<Candidate>& candidates, std::uint32_t mention) const {
    std::vector<Namesake> facts(candidates.size());
    std::size_t latest = candidates.size(), principal = 0, surname = candidates.size();
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) { return b != kNoEntity && (a == kNoEntity || a < b); };
    std::uint32_t latest_at = kNoEntity, surname_at = kNoEntity, principal_at = kNoEntity;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const Person& person = persons_[candidates[i].person];
      const auto [first, last] = full_mentions_around(person, mention);
      if (first != kNoEntity && (principal_at == kNoEntity || first < principal_at)) principal_at = first, principal = i;
      const std::uint32_t at = earlier(last, person.last_mention) ? person.last_mention : last;
      facts[i].introduced = last != kNoEntity || person.last_mention != kNoEntity;
      if (earlier(latest_at, at)) latest_at = at, latest = i;
      if (earlier(surname_at, person.last_mention)) surname_at = person.last_mention, surname = i;
      facts[i].has_generation = forms_[person.forms.front()].name.generation != 0 && !name_of(mention).generation;
      facts[i].same_title = has_same_title(person, mention);
      const Gender title = title_gender(roles_[mention]), own = gender_of(person.gender);
      facts[i].gender_agrees = title != Gender::kUnknown && title == own;
      facts[i].gender_differs = title != Gender::kUnknown && own != Gender::kUnknown && title != own;
    }
    facts.empty() ? void() : static_cast<void>(facts[principal].principal = true);
    if (latest < facts.size()) facts[latest].latest = true;
    if (surname < facts.size()) facts[surname].surname_before = true;
    return facts;
  }

  // The first full name of the person in the article, and the last before `mention`.
  std::pair<std::uint32_t, std::uint32_t> full_mentions_around(const Person& person, std::uint32_t mention) const {
    std::uint32_t first = kNoEntity, last = kNoEntity;
    for (const std::uint32_t form : person.forms) {
      const auto& all = forms_[form].mentions;
      first = std::min(first, all.front());
      const auto after = std::ranges::upper_bound(all, mention);
      if (after != all.begin() && (last == kNoEntity || *(after - 1) > last)) last = *(after - 1);
    }
    return {first, last};
  }

  bool has_same_title(const Person& person, std::uint32_t mention) const {
    const auto& role = roles_[mention].before;
    if (!role) return false;
    for (const std::uint32_t form : person.forms) {
      const auto& other = roles_[forms_[form].mentions.front()].before;
      if (other && article_.tokens.word(other->head.end - 1).folded == article_.tokens.word(role->head.end - 1).folded) {
        return true;
      }
    }
    return false;
  }

  // --- the result ---

  std::vector<Entity> collect() {
    std::vector<std::uint32_t> entity_of(persons_.size(), kNoEntity);
    std::vector<Entity> entities;
    for (std::uint32_t mention = 0; mention < person_of_.size(); ++mention) {
      if (person_of_[mention] == kNoEntity) continue;
      const std::uint32_t person = find(person_of_[mention]);
      if (entity_of[person] == kNoEntity) {
        entity_of[person] = static_cast<std::uint32_t>(entities.size());
        Entity& entity = entities.emplace_back();
        entity.type = NameType::kPerson;
        entity.name = std::move(persons_[person].name);
        entity.gender = gender_of(persons_[person].gender);
        entity.reasons = std::move(persons_[person].reasons);
      }
      entities[entity_of[person]].mentions.push_back(mention);
    }
    return entities;
  }

  const ArticleView& article_;
  const std::vector<MentionRoles>& roles_;
  std::vector<PersonForm> forms_;
  std::vector<std::uint32_t> form_of_;    // of each mention
  std::vector<std::uint32_t> person_of_;  // of each mention
  std::vector<Person> persons_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_word_;
  std::unordered_map<std::string, std::uint32_t> by_initials_;
};

}  // namespace

std::vector<Entity> link_people(const ArticleView& article, const std::vector<MentionRoles>& roles) {
  return PersonLinker(article, roles).link();
}

}  // namespace artparse
