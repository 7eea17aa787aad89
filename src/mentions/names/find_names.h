// Finds the names of people, places, organizations and other things (demonyms, events, works) in the story.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/checkpoint.h"
#include "mentions/names/name_mention.h"
#include "segments/page.h"
#include "sentences/sentence.h"
#include "tokens/token.h"

namespace artparse {

// The id of the heaviest row, and the heaviest rows with what they saw.
struct NameReasons {
  std::string_view rule;
  std::vector<Evidence> evidence;
};

struct NameScratch;  // memory kept from article to article

class NameFinder {
 public:
  explicit NameFinder(const Lexicon& lexicon);
  ~NameFinder();
  NameFinder(const NameFinder&) = delete;
  NameFinder& operator=(const NameFinder&) = delete;

  // The mentions of all types but kNone, sorted by begin, outer before nested. The reference is valid until the next
  // call. Linear in the tokens.
  const std::vector<NameMention>& find_names(std::string_view text, const Tokens& tokens, const Page& page,
                                             const std::vector<Sentence>& sentences, const Checkpoint& check = {});
  // The rows of the first pass that speak most for a mention of the last call, at most `count`.
  NameReasons explain(const NameMention& mention, std::size_t count) const;

 private:
  std::unique_ptr<NameScratch> scratch_;
};

}  // namespace artparse
