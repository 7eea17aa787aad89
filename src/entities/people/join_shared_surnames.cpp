// "Ann and Bob Lee": the given name before the conjunction shares the surname after it.
#include "entities/people/person_table.h"
#include "entities/print_name.h"
#include "mentions/names/offices.h"

namespace artparse {
namespace {

constexpr std::uint8_t kFrequentGiven = 3;

bool shares_surname(const PersonTable& table, std::uint32_t i) {
  const ArticleView& article = table.article;
  const NameMention& name = article.names[i];
  const NameMention& next = article.names[i + 1];
  if (name.type != NameType::kPerson || next.type != NameType::kPerson || name.block != next.block) return false;
  if (next.tokens.begin != name.tokens.end + 1) return false;
  if (!article.tokens.has(name.tokens.end, SenseKind::kConjunction)) return false;
  const TokenIndex first = name.tokens.begin;
  if (first > article.block_of(name).begin && has_role_of(article.tokens.word(first - 1).entry, {RoleKind::kRoyal})) {
    return false;  // "King Tom and Ann Lee"
  }
  const PersonName& one = table.name_of(i);
  const PersonName& both = table.name_of(i + 1);
  return one.words.size() == 1 && one.words[0].given >= kFrequentGiven &&
         one.words[0].given >= one.words[0].surname && both.words.size() == 2 && !both.family_first &&
         both.words.front().given > 0;
}

std::uint32_t find_given_with_family(const PersonTable& table, std::uint64_t given, std::uint64_t family) {
  for (const std::uint32_t person : table.by_word.find(given)) {
    for (const std::uint32_t form : table.persons[person].forms()) {
      const PersonName& name = table.forms[form].name;
      if (name.is_full() && name.given().key == given && name.family().key == family) return table.find(person);
    }
  }
  return kNoEntity;
}

void add_sharer(PersonTable& table, std::uint32_t mention) {
  const ArticleView& article = table.article;
  const std::uint32_t person = table.add_person();
  table.add_form(person, table.form_of[mention], "person.shared-surname");
  const TokenRange whole = article.names[mention + 1].tokens;
  const PersonName full = parse_person_name(article, whole);  // of this place, not where the name stands first
  TokenIndex family = full.family().token;
  while (family > whole.begin && full.words[0].token + 1 < family) --family;  // with its particles
  table.persons[person].name = print_tokens(article.text, article.tokens, article.names[mention].tokens) + " " +
                               print_tokens(article.text, article.tokens, {family, whole.end});
  table.by_word.add(full.family().key, person);
}

}  // namespace

void join_shared_surnames(PersonTable& table) {
  for (std::uint32_t i = 0; i + 1 < table.article.names.size(); ++i) {
    if (!shares_surname(table, i)) continue;
    const PersonName& full = table.name_of(i + 1);
    const NameWord& given = table.name_of(i).words.front();
    const std::uint32_t known = find_given_with_family(table, given.key, full.family().key);
    if (known != kNoEntity) {
      table.give(i, known);
    } else if (table.forms[table.form_of[i]].mentions.front() == i && table.by_word.find(given.key).empty()) {
      add_sharer(table, i);
    }
  }
}

}  // namespace artparse
