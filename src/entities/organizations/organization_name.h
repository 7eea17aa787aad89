// The distinct names of organizations in an article, taken apart into words and initials.
#pragma once

#include <string>
#include <vector>

#include "entities/article_view.h"

namespace artparse {

struct OrganizationWord {
  FoldedId folded;
  SenseKinds kinds;
  TokenShape shape;
  bool large_place;  // a country, a state or a large city: no name for a body that is called so
};

struct OrganizationName {
  static constexpr std::size_t kMaxWords = 12;
  std::vector<OrganizationWord> words;  // without a leading article
  std::size_t core_size = 0;            // words without the company suffixes at the end
  std::string letters;  // folded, of a name of one word that may be an acronym: "un" of "U.N."; else empty
  bool acronym = false;                 // written as one: "U.N.", not "Nasa"
  std::string initials;                 // of the words in capitals
  std::string all_initials;             // of all words
  std::uint64_t key = 0;                // as of the lexicon's keys, core words only
  std::vector<std::uint64_t> expansions;  // keys that the lexicon has for an acronym
};

OrganizationName parse_organization_name(const ArticleView& article, TokenRange tokens);

struct OrganizationForm {
  OrganizationName name;
  std::vector<std::uint32_t> mentions;
};
std::vector<OrganizationForm> collect_organization_forms(const ArticleView& article);

}  // namespace artparse
