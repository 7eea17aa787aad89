// What the files that measure borders, spans and tokens have in common: setting values, and the classes of one token.
#pragma once

#include "mentions/names/name_axes.h"

namespace artparse {

// Sets values by axis.
class Setter {
 public:
  explicit Setter(NameValues& values) : values_(values) {}
  template <class T>
  void set(NameAxis axis, T value) {
    values_[static_cast<std::size_t>(axis)] = static_cast<AxisValues>(value);
  }
  AxisValues get(NameAxis axis) const { return values_[static_cast<std::size_t>(axis)]; }

 private:
  NameValues& values_;
};

inline std::uint32_t shape_value(TokenShape shape) { return static_cast<std::uint32_t>(shape) + 1; }

inline std::uint32_t given_value(const NameToken& token) {
  return token.shape == TokenShape::kInitial ? 6u : token.given + 1u;
}

enum : std::uint32_t {
  kBorderNone,
  kBorderChunk,
  kBorderCapital,
  kBorderIn,
  kBorderOf,
  kBorderThe,
  kBorderAnd,
  kBorderTo,
  kBorderParticle,
  kBorderConnector,
  kBorderNumber,
  kBorderPossessive,
  kBorderHyphen,
  kBorderSlash,
  kBorderOther
};

inline std::uint32_t border_value(const NameToken& token) {
  if (token.capitalized) return kBorderCapital;
  if (token.mark == '-') return kBorderHyphen;
  if (token.mark == '/') return kBorderSlash;
  if (token.mark == '&') return kBorderAnd;
  if (token.shape == TokenShape::kPossessive) return kBorderPossessive;
  if (is_number(token.shape)) return kBorderNumber;
  switch (token.cue) {
    case NameCue::kIn: return kBorderIn;
    case NameCue::kOf: return kBorderOf;
    case NameCue::kThe: return kBorderThe;
    case NameCue::kAnd: return kBorderAnd;
    case NameCue::kTo:
    case NameCue::kAt: return kBorderTo;
    default: break;
  }
  return token.particle ? kBorderParticle : token.connector ? kBorderConnector : kBorderOther;
}

inline std::uint32_t glue_value(const NameToken& token) {
  if (is_word(token.shape)) return 1;
  switch (token.mark) {
    case '-': return 2;
    case '/': return 3;
    case '\'': return 4;
    case '"': return 5;
    case '(':
    case ')': return 6;
    default: return 7;
  }
}

inline std::uint32_t seen_value(const NameArticle& article, const NameToken& token) {
  const WordEvidence& word = article.table.words[token.folded];
  constexpr std::uint8_t kValues[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  return kValues[word.lower][word.capitalized];
}

// A place that is also an everyday word keeps the company of that word, which says nothing of the place: "Nice".
inline std::uint32_t cluster_of_name(const NameToken& token) { return token.common && token.place ? 0 : token.cluster; }

// What kind of name stands across "and" or a comma.
inline std::uint32_t neighbour_value(const NameArticle& article, TokenIndex joiner, TokenIndex other) {
  const NameToken& mark = article[joiner];
  const bool is_and = mark.cue == NameCue::kAnd || mark.cue == NameCue::kOr || mark.mark == '&';
  if (!is_and && mark.mark != ',') return 0;
  const NameToken& token = article[other];
  std::uint32_t kind = 0;
  if (token.place) {
    kind = article.place_at(other) <= PlaceClass::kCountryAmbiguous ? 1 : 2;
  } else if (token.capitalized) {
    kind = token.given >= 3 ? 3 : token.list == ListClass::kDemonym ? 4 : token.organization ? 5 : 6;
  }
  return kind ? kind + (is_and ? 0 : 6) : 0;
}

}  // namespace artparse
