// The second pass: what the first pass decided about a name elsewhere in the article speaks for or against it here.
//
// Decisions are counted by name string and by word, with their confidence in three classes. What a span says of itself
// is taken out of the counts before it is judged: a row for the decision on the span itself would make every error
// last.
#pragma once

#include <array>
#include <vector>

#include "mentions/names/score_names.h"
#include "mentions/names/tile_chunk.h"

namespace artparse {

enum class SecondAxis : AxisId {
  kNothing, kCapitals, kSame, kSameCount, kSameTypes, kUnnamed, kWithin, kWithinMost, kNowhere, kLastWord, kFirstWord,
  kWithoutLast, kWithoutFirst, kJoinedLeft, kJoinedRight, kTouchingLeft, kTouchingRight, kTeams, kBefore, kCount
};
constexpr std::size_t kSecondAxisCount = static_cast<std::size_t>(SecondAxis::kCount);
using SecondValues = std::array<AxisValues, kSecondAxisCount>;

class SecondPass {
 public:
  SecondPass();
  // Counts the decisions of the first pass. `chosen` in the order of the text; `unnamed` by token.
  void read_decisions(const NameArticle& article, const std::vector<ChosenName>& chosen,
                      const std::vector<float>& unnamed);
  // The values of a span; call after read_decisions.
  void measure(const NameArticle& article, TokenRange span, SecondValues& values) const;
  // Adds the weights of the rows of the second pass to all scores.
  void add_scores(const NameArticle& article, NameScores& scores) const;

 private:
  static constexpr std::size_t kStrengths = 3;  // low, middle, high confidence
  using TypeCounts = std::array<std::array<std::uint16_t, kStrengths>, kWeightTypes>;

  struct StringDecisions {
    std::uint64_t key = 0;
    TypeCounts counts{};
    std::array<float, kWeightTypes> sums{};
    std::uint32_t count = 0;
  };
  struct WordDecisions {
    std::array<std::array<std::array<std::uint16_t, 2>, 3>, kWeightTypes> within{};  // type, place, low or high
    std::array<float, kWeightTypes> sums{};
    std::array<std::uint16_t, 2> unnamed{};  // low, high
    std::uint16_t within_count = 0;
  };

  StringDecisions& add_string(std::uint64_t key);
  const StringDecisions* find_string(std::uint64_t key) const;
  void add_words(const NameArticle& article, const ChosenName& name);
  const ChosenName* name_at(TokenIndex i) const { return at_[i] ? &(*chosen_)[at_[i] - 1] : nullptr; }

  void measure_same(std::uint64_t key, TokenRange span, SecondValues& values) const;
  void measure_word(const NameArticle& article, TokenIndex i, SecondValues& values) const;
  void measure_within(const NameArticle& article, TokenIndex i, SecondValues& values) const;
  std::uint32_t word_type(const NameArticle& article, TokenIndex i) const;
  void measure_neighbours(const NameArticle& article, TokenRange span, SecondValues& values) const;
  void measure_teams(const NameArticle& article, TokenRange span, SecondValues& values) const;

  NameWeights weights_;
  const std::vector<ChosenName>* chosen_ = nullptr;
  const std::vector<float>* unnamed_ = nullptr;
  std::vector<std::uint32_t> at_;  // by token: 1 + index of the chosen name that covers it
  std::vector<StringDecisions> strings_;
  std::vector<std::uint32_t> slots_;
  std::vector<WordDecisions> words_;  // by FoldedId
  // Listed places that were found to be organizations, as teams are, and those found to be places.
  std::uint32_t teams_ = 0, places_ = 0;
};

}  // namespace artparse
