// Longer names first: each form joins an organization that a row says it is a shorter name of, or starts its own.
#include "entities/organizations/link_organizations.h"

#include <algorithm>

#include "base/hash.h"
#include "entities/find_aliases.h"
#include "entities/key_index.h"
#include "entities/organizations/organization_rules.h"
#include "entities/rule_counts.h"

namespace artparse {
namespace {

constexpr std::size_t kMostRivals = 24;  // organizations compared that share a word, and names of each

bool is_mark(const Tokens& tokens, TokenIndex i, char c) {
  return i < tokens.size() && tokens[i].shape == TokenShape::kMark && tokens.word(i).first == c;
}

class OrganizationLinker {
 public:
  OrganizationLinker(const ArticleView& article, bool explain)
      : article_(article),
        explain_(explain),
        forms_(collect_organization_forms(article)),
        form_of_(article.names.size(), kNoEntity) {
    for (std::uint32_t f = 0; f < forms_.size(); ++f) {
      for (const std::uint32_t mention : forms_[f].mentions) form_of_[mention] = f;
    }
    group_of_.assign(forms_.size(), kNoEntity);
  }

  std::vector<Entity> link() {
    join_neighbours();
    for (const std::uint32_t form : longest_first()) place_form(form);
    return collect();
  }

 private:
  // --- "Harbour Workers Alliance (HWA)", "X, also known as Y" ---

  void join_neighbours() {
    for (std::uint32_t i = 0; i + 1 < article_.names.size(); ++i) {
      const NameMention& name = article_.names[i];
      const NameMention& next = article_.names[i + 1];
      if (form_of_[i] == kNoEntity || form_of_[i + 1] == kNoEntity || name.block != next.block) continue;
      const TokenRange between = {name.tokens.end, next.tokens.begin};
      if (is_in_brackets(between, i + 1)) join_forms(i, i + 1, "organization.brackets");
      if (has_alias_phrase(article_, between)) join_forms(i, i + 1, "organization.alias-phrase");
    }
  }

  // One of the two is an acronym, or one word is short for several: "National Statistics Institute (Istat)".
  bool is_in_brackets(TokenRange between, std::uint32_t mention) const {
    constexpr std::size_t kSeveralWords = 3;
    const OrganizationName& name = forms_[form_of_[mention]].name;
    const OrganizationName& before = forms_[form_of_[mention - 1]].name;
    const bool brackets = between.size() == 1 && is_mark(article_.tokens, between.begin, '(') &&
                          is_mark(article_.tokens, article_.names[mention].tokens.end, ')');
    const bool short_for_several = name.words.size() == 1 && before.words.size() >= kSeveralWords;
    return brackets && (name.acronym != before.acronym || short_for_several);
  }

  void join_forms(std::uint32_t mention, std::uint32_t other, std::string_view rule) {
    const std::uint32_t a = form_of_[mention], b = form_of_[other];
    aliases_.resize(forms_.size());
    aliases_[a] = {b, rule};
    aliases_[b] = {a, rule};
  }

  // --- longer and shorter names ---

  std::vector<std::uint32_t> longest_first() const {
    std::vector<std::uint32_t> order;
    for (std::uint32_t f = 0; f < forms_.size(); ++f) order.push_back(f);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::uint32_t f) { return forms_[f].name.words.size(); });
    return order;
  }

  void place_form(std::uint32_t form) {
    if (forms_[form].name.words.empty()) return;
    const OrganizationRule* rule = nullptr;
    const std::vector<std::uint32_t>& fits = find_fits(form, rule);
    const Alias alias = aliases_.empty() ? Alias{} : aliases_[form];
    if (alias.form != kNoEntity && group_of_[alias.form] != kNoEntity) {
      add_form(group_of_[alias.form], form, alias.rule);
    } else if (fits.size() == 1) {
      add_form(fits.front(), form, rule->id);
    } else if (fits.size() > 1 && rule->takes_latest) {
      share_out(form, fits, rule->id);
    } else {
      groups_.emplace_back();
      add_form(static_cast<std::uint32_t>(groups_.size() - 1), form, "organization.new-name");
    }
  }

  // The organizations that the best row joins with the form.
  const std::vector<std::uint32_t>& find_fits(std::uint32_t form, const OrganizationRule*& best) {
    const OrganizationName& name = forms_[form].name;
    fits_.clear();
    add_fits(by_word_.find(word_key(name.words.front())), name, best);
    add_fits(by_word_.find(word_key(name.words.back())), name, best);
    if (!name.letters.empty()) add_fits(by_initials_.find(hash_word(name.letters)), name, best);
    for (const std::uint64_t key : name.expansions) add_fits(by_key_.find(key), name, best);
    return fits_;
  }

  void add_fits(KeyIndex::Range groups, const OrganizationName& name, const OrganizationRule*& best) {
    for (const std::uint32_t group : groups) {
      const std::vector<std::uint32_t>& forms = groups_[group].forms;
      for (std::size_t i = 0; i < std::min(forms.size(), kMostRivals); ++i) {
        const OrganizationRule* rule = find_organization_rule(forms_[forms[i]].name, name);
        if (!rule || (best && rule > best)) continue;
        if (rule != best) fits_.clear();
        best = rule;
        if (std::ranges::find(fits_, group) == fits_.end()) fits_.push_back(group);
      }
    }
  }

  static std::uint64_t word_key(const OrganizationWord& word) { return mix_hash(word.folded + 1, 0); }

  void add_form(std::uint32_t group, std::uint32_t form, std::string_view rule) {
    group_of_[form] = group;
    Group& g = groups_[group];
    g.forms.push_back(form);
    if (explain_) count_rule(g.reasons, rule);
    g.mentions.insert(g.mentions.end(), forms_[form].mentions.begin(), forms_[form].mentions.end());
    const OrganizationName& name = forms_[form].name;
    by_word_.add(word_key(name.words.front()), group);
    by_word_.add(word_key(name.words[name.core_size - 1]), group);
    if (name.words.size() > 1) by_initials_.add(hash_word(name.initials), group);
    if (name.words.size() > 1) by_initials_.add(hash_word(name.all_initials), group);
    by_key_.add(name.key, group);
  }

  // Each mention to the organization that was named last before it; those before all to the first.
  void share_out(std::uint32_t form, const std::vector<std::uint32_t>& fits, std::string_view rule) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> named;  // mention, organization
    for (const std::uint32_t group : fits) {
      for (const std::uint32_t mention : groups_[group].mentions) named.push_back({mention, group});
    }
    std::ranges::sort(named);
    std::size_t at = 0;
    for (const std::uint32_t mention : forms_[form].mentions) {
      while (at + 1 < named.size() && named[at + 1].first < mention) ++at;
      groups_[named[at].second].mentions.push_back(mention);
      if (explain_) count_rule(groups_[named[at].second].reasons, rule);
    }
  }

  std::vector<Entity> collect() {
    std::vector<Entity> entities;
    for (Group& group : groups_) {
      Entity& entity = entities.emplace_back();
      entity.type = NameType::kOrganization;
      std::ranges::sort(group.mentions);
      entity.mentions = std::move(group.mentions);
      entity.reasons = std::move(group.reasons);
    }
    return entities;
  }

  struct Group {
    std::vector<std::uint32_t> forms;
    std::vector<std::uint32_t> mentions;
    Reasons reasons;
  };
  struct Alias {
    std::uint32_t form = kNoEntity;
    std::string_view rule;
  };

  const ArticleView& article_;
  bool explain_;
  std::vector<OrganizationForm> forms_;
  std::vector<std::uint32_t> form_of_;   // of each mention; kNoEntity: no organization
  std::vector<std::uint32_t> group_of_;  // of each form
  std::vector<Group> groups_;
  std::vector<Alias> aliases_;           // of each form: another name of the same; empty: none has one
  std::vector<std::uint32_t> fits_;      // of the form at hand
  KeyIndex by_word_{kMostRivals}, by_initials_{kMostRivals}, by_key_{kMostRivals};
};

}  // namespace

std::vector<Entity> link_organizations(const ArticleView& article, bool explain) {
  return OrganizationLinker(article, explain).link();
}

}  // namespace artparse
