// The names and addresses that may be the outlet of a page, and the evidence that each has collected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bit_set.h"
#include "segments/fields/outlet_rules.h"
#include "segments/grammars/read_pieces.h"
#include "segments/page_draft.h"

namespace artparse {

constexpr std::size_t kMostOutletWords = 6;

// Whoever prints a story prints what was told to broadcasters, to "the Post" and to "People": percent of the weight of
// a listed outlet that is left where the story tells that it was told something.
int share_of_told(Pieces name, const PageDraft& draft);

// A listed outlet or capitalized words with "&" and "-" between them, up to the first word of page furniture.
Pieces capital_run(Pieces pieces, std::size_t at, const Lexicon& lexicon);

struct OutletCandidate {
  std::string key;   // equal for a name and its address
  std::string text;  // as printed
  ByteSpan span;
  int score = 0;
  BitSet<OutletClue> clues;
  bool listed = false;
};

class OutletCandidates {
 public:
  // Reads page.authors and page.headline: what they are is no outlet.
  OutletCandidates(const PageDraft& draft, const Page& page);

  // Adds `name`, damped where it looks like something else; `share`: percent of the weight of a listed one.
  void add(Pieces name, int weight, OutletClue clue, int share = 100);
  // Adds a name that a list holds, as it is.
  void add_listed(Pieces name, int weight, OutletClue clue);
  void add_address(const Piece& address, OutletClue clue);
  // "@harbourcourier": a candidate of that name is the likelier for it.
  void add_handle(std::string_view handle);

  bool empty() const { return candidates_.empty(); }
  bool full() const;
  // The heaviest, if it is heavy enough; null: none. Points into the object.
  const OutletCandidate* best();

 private:
  std::string key_of(std::string_view text) const;
  std::string_view name_of_domain(std::string_view domain) const;
  const OutletCandidate* whole_name_of(const OutletCandidate* name) const;
  void add_candidate(OutletCandidate found);
  Pieces without_call(Pieces name) const;
  bool holds_clock(Pieces name) const;
  bool holds_author(ByteSpan name) const;
  bool is_surname_of_author(const std::string& key) const;
  bool tells_of_company() const;
  bool stands_beside_outlets(Pieces name) const;
  int damping(Pieces name, const std::string& key, OutletClue clue) const;
  int damping_of_listed(Pieces name, OutletClue clue) const;
  void add_agreement(OutletCandidate& candidate) const;
  void print_as_name(OutletCandidate& candidate) const;
  int count_mentions(std::string_view name) const;

  const PageDraft& draft_;
  std::vector<std::string> authors_, handles_;  // keys; of authors also where they are
  std::vector<ByteSpan> people_;  // the authors that are people, where the page names them
  std::string headline_;
  std::vector<OutletCandidate> candidates_;
};

}  // namespace artparse
