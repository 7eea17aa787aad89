// Names of one word: given to the full names that they fit, mention by mention where they fit several.
#include <algorithm>
#include <string>

#include "base/hash.h"
#include "entities/people/choose_person.h"
#include "entities/people/infer_gender.h"
#include "entities/spelling_key.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

constexpr ShortNameRule kAllInitials = {"person.all-initials", 4, nullptr, "", ""};

class ShortNames {
 public:
  explicit ShortNames(PersonTable& table) : table_(table) {}

  void join() {
    for (std::uint32_t f = 0; f < table_.forms.size(); ++f) {
      if (table_.forms[f].name.generation != 0) join_form(f, kStrangersOnly);
    }
    for (std::uint32_t f = 0; f < table_.forms.size(); ++f) join_form(f, kAnybody);
  }

 private:
  // "Charles III" where nobody has a fuller name: "Charles" is he, wherever it stands.
  enum Whom { kStrangersOnly, kAnybody };

  void join_form(std::uint32_t f, Whom whom) {
    const PersonForm& form = table_.forms[f];
    if (form.name.is_full() || form.name.words.empty() || table_.person_of[form.mentions.front()] != kNoEntity) return;
    const bool is_family = is_plural_family(f);
    candidates_.clear();
    if (!is_family) find_candidates(f);
    if (candidates_.empty() || whom == kAnybody) give_mentions(f, is_family);
  }

  void give_mentions(std::uint32_t f, bool is_family) {
    std::uint32_t stranger = kNoEntity;  // the person of the mentions whose title fits none
    for (const std::uint32_t mention : table_.forms[f].mentions) {
      if (table_.person_of[mention] != kNoEntity) continue;
      const PersonCandidate* chosen = choose_person(table_, candidates_, mention);
      if (chosen && (stranger == kNoEntity ||
                     chosen->rule->rank != kGivenNameRank)) {  // once there was a Prince Harry, "Harry" is he
        table_.give(mention, chosen->person);
        table_.persons[chosen->person].last_mention = mention;
        table_.count(chosen->person, chosen->rule->id);
        continue;
      }
      if (stranger == kNoEntity) stranger = add_stranger(f);
      table_.give(mention, stranger);
    }
    if (stranger != kNoEntity && !is_family) table_.by_word.add(table_.forms[f].name.words.front().key, stranger);
  }

  std::uint32_t add_stranger(std::uint32_t f) {
    const std::uint32_t person = table_.add_person();
    table_.count(person, kNewPerson);
    table_.persons[person].keep_form(f);
    table_.persons[person].gender += weigh_gender(table_.article, table_.forms[f].name);
    return person;
  }

  // The persons whom the form may mean, all of the highest rank that any has.
  void find_candidates(std::uint32_t f) {
    const PersonName& name = table_.forms[f].name;
    const NameWord& word = name.words.front();
    for (const std::uint64_t key : {word.key, word.formal[0], word.formal[1]}) {
      for (const std::uint32_t raw : table_.by_word.find(key)) add_candidate(table_.find(raw), name);
    }
    if (candidates_.empty()) add_by_initials(f);
  }

  void add_candidate(std::uint32_t person, const PersonName& name) {
    const ShortNameRule* best = nullptr;
    for (const std::uint32_t form : table_.persons[person].forms()) {
      const ShortNameRule* rule = find_short_name_rule(table_.forms[form].name, name);
      if (rule && (!best || rule->rank > best->rank)) best = rule;
    }
    if (!best && !table_.persons[person].name.empty()) best = &short_name_rules().front();
    if (!best || (!candidates_.empty() && candidates_.front().rule->rank > best->rank)) return;
    if (!candidates_.empty() && candidates_.front().rule->rank < best->rank) candidates_.clear();
    const auto is_same = [&](const PersonCandidate& c) { return c.person == person; };
    if (std::ranges::none_of(candidates_, is_same)) candidates_.push_back({person, best});
  }

  // "MBS" is Mohammed bin Salman: the first letters of all words, particles too.
  void add_by_initials(std::uint32_t f) {
    const TokenIndex token = table_.forms[f].name.words.front().token;
    const TokenShape shape = table_.article.tokens[token].shape;
    if (shape != TokenShape::kShortCaps && shape != TokenShape::kDotted) return;
    if (!has_initials_) index_initials();
    const KeyIndex::Range row = by_initials_.find(table_.article.tokens.word(token).key_hash);
    if (!row.empty()) candidates_.push_back({table_.find(row.front()), &kAllInitials});
  }

  void index_initials() {
    has_initials_ = true;
    std::string letters, word;
    for (std::uint32_t i = 0; i < table_.article.names.size(); ++i) {
      const NameMention& name = table_.article.names[i];
      if (name.type != NameType::kPerson || !table_.name_of(i).is_full()) continue;
      letters.clear();
      for (TokenIndex t = name.tokens.begin; t < name.tokens.end; ++t) {
        word.clear();
        const Token& token = table_.article.tokens[t];
        if (is_word(token.shape)) append_folded(slice(table_.article.text, token.span), word);
        if (!word.empty()) letters += word.front();
      }
      by_initials_.find_or_add(hash_word(letters), table_.person_of[i]);
    }
  }

  // "the Obamas": the name of a person with an s, after an article.
  bool is_plural_family(std::uint32_t f) const {
    const ArticleView& article = table_.article;
    const TokenIndex begin = article.names[table_.forms[f].mentions.front()].tokens.begin;
    if (begin == 0 || !article.tokens.has(begin - 1, SenseKind::kArticle)) return false;
    const NameWord& word = table_.forms[f].name.words.front();
    const std::string_view text = slice(article.text, article.tokens[word.token].span);
    if (!text.ends_with('s') || !table_.by_word.find(word.key).empty()) return false;
    return !table_.by_word.find(spelling_key(text.substr(0, text.size() - 1))).empty();
  }

  PersonTable& table_;
  std::vector<PersonCandidate> candidates_;  // of the form at hand
  KeyIndex by_initials_;
  bool has_initials_ = false;
};

}  // namespace

void join_short_names(PersonTable& table) { ShortNames(table).join(); }

}  // namespace artparse
