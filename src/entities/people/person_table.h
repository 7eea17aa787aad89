// The persons of an article while their names are being joined.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entities/entity.h"
#include "entities/find_roles.h"
#include "entities/key_index.h"
#include "entities/people/person_forms.h"

namespace artparse {

struct LinkedPerson {
  static constexpr std::size_t kMostForms = 6;  // full forms of one person compared
  std::array<std::uint32_t, kMostForms> form_list{};
  std::uint8_t form_count = 0;
  int gender = 0;                            // sum of weights: above 0 a man
  std::uint32_t merged_into = kNoEntity;
  std::uint32_t last_mention = kNoEntity;    // by a name of one word
  std::string name;                          // where it is not printed in one piece
  Reasons reasons;

  std::span<const std::uint32_t> forms() const { return {form_list.data(), form_count}; }
  void keep_form(std::uint32_t form) {
    if (form_count < kMostForms) form_list[form_count++] = form;
  }
};

struct PersonTable {
  PersonTable(const ArticleView& article, const std::vector<MentionRoles>& roles, bool explain);

  const ArticleView& article;
  const std::vector<MentionRoles>& roles;
  bool explain;
  std::vector<PersonForm> forms;
  std::vector<std::uint32_t> form_of;    // of each mention of a person
  std::vector<std::uint32_t> person_of;  // of each mention; kNoEntity: not yet known
  std::vector<LinkedPerson> persons;
  KeyIndex by_word;                      // the persons who have a word in their names

  const PersonName& name_of(std::uint32_t mention) const { return forms[form_of[mention]].name; }
  // The person whom `person` was merged into, or itself.
  std::uint32_t find(std::uint32_t person) const;
  std::uint32_t add_person();
  // The name `form` is one of the person's; all its mentions are his or hers unless said otherwise later.
  void add_form(std::uint32_t person, std::uint32_t form, std::string_view rule);
  void give(std::uint32_t mention, std::uint32_t person);
  void count(std::uint32_t person, std::string_view rule);
};

constexpr std::string_view kNewPerson = "person.new-name";

// The steps of link_people, in their order.
void join_full_names(PersonTable& table);
void join_aliases(PersonTable& table);           // "Ahmed al-Sharaa, also known as Abu Mohammed al-Golani"
void join_shared_surnames(PersonTable& table);   // "Ann and Bob Lee"
void join_short_names(PersonTable& table);

}  // namespace artparse
