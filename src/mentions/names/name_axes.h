// The axes of the rows that judge names: what can be said of the left border, the right border and the whole of a span.
#pragma once

#include <array>
#include <span>

#include "mentions/names/name_article.h"
#include "rules/evidence.h"

namespace artparse {

// In three stretches: left, right, span. `kNothing` is the axis of one value that unused places of a row name.
enum class NameAxis : AxisId {
  kNothing,
  // of the left border
  kPosition,
  kLine,
  kLabel,
  kLeftBorder,
  kLeftGlue,
  kLeftWord,
  kLeftPair,
  kLeftPair2,
  kLeftClass,
  kTitleBefore,
  kDirectionBefore,
  kPossessiveBefore,
  kContainedIn,
  kLeftNeighbour,
  kLeftGiven,
  kLeftWordClass,
  kLeftWordClass2,
  kLeftCapitalClass,
  kLeftRole,
  kParenthesis,
  kQuoted,
  kChunkLeft,
  kFirstShape,
  kFirstGiven,
  kFirstGivenCoarse,
  kFirstHead,
  kFirstList,
  kFirstWordClass,
  kFirstCommon,
  kFirstRole,
  kStartLow,
  kFirstSeen,
  kNounBefore,
  kNounOf,
  kLeftCluster,
  kLeftCluster2,
  kLeftCapitalCluster,
  kFirstCluster,
  // of the right border
  kRightBorder,
  kRightGlue,
  kRightWord,
  kRightPair,
  kRightPair2,
  kRightClass,
  kSaysAfter,
  kAfter,
  kBracket,
  kContainer,
  kHyphenWord,
  kLowerHead,
  kRightNeighbour,
  kRightSurname,
  kRightWordClass,
  kRightWordClass2,
  kRightCapitalClass,
  kRightHead,
  kChunkHead,
  kChunkRight,
  kLastShape,
  kLastSurname,
  kLastSurnameCoarse,
  kLastHead,
  kLastList,
  kLastWordClass,
  kLastCommon,
  kLastRole,
  kEndLow,
  kNounAfter,
  kRightCluster,
  kRightCluster2,
  kRightCapitalCluster,
  kLastCluster,
  kLastGroup,
  // of the span
  kCapitals,
  kLength,
  kShapes,
  kInner,
  kInitial,
  kBorders,
  kWholeLine,
  kDateline,
  kTitleInside,
  kAcronymLength,
  kAcronymKnown,
  kDefines,
  kPlace,
  kPlaceFit,
  kSinglePeople,
  kCrossPlace,
  kMiddleNames,
  kListed,
  kCommonCount,
  kHeads,
  kOfHead,
  kEachDate,
  kDemonymKey,
  kSport,
  kTableSides,
  kCues,
  kCuesTwice,
  kUsualCues,
  kMentions,
  kCueMix,
  kLonger,
  kLastAlone,
  kFirstAlone,
  kSeen,
  kAllLower,
  kPeopleOfTwo,
  kOneCluster,
  kOneGroup,
  kFirstGroup,
  kCount
};
constexpr std::size_t kNameAxisCount = static_cast<std::size_t>(NameAxis::kCount);
constexpr AxisId kFirstRightAxis = static_cast<AxisId>(NameAxis::kRightBorder);
constexpr AxisId kFirstSpanAxis = static_cast<AxisId>(NameAxis::kCapitals);

std::span<const Axis> name_axes();

// Shapes of the tokens of a span, in sequence: all of up to three, else the first two and the last two.
constexpr std::uint32_t kShapeSequences = 1 + 8 + 64 + 512 + 4096;

using NameValues = std::array<AxisValues, kNameAxisCount>;

// Fills the axes of a left border before token i, of a right border before token j, and of the span [i, j) of whose
// borders the values are there already.
void measure_left(const NameArticle& article, Chunk chunk, TokenIndex i, NameValues& values);
void measure_right(const NameArticle& article, Chunk chunk, TokenIndex j, NameValues& values);
void measure_span(const NameArticle& article, Chunk chunk, TokenRange span, NameValues& values);

// The axes of a token that stands in no name; their own table.
enum class SkipAxis : AxisId {
  kNothing, kShape, kPosition, kLine, kContext, kSeen, kRole, kList, kHead, kGiven, kSurname, kCommon, kWordClass,
  kPlace, kListed, kBeforeCapital, kCluster, kCount
};
constexpr std::size_t kSkipAxisCount = static_cast<std::size_t>(SkipAxis::kCount);
std::span<const Axis> skip_axes();
using SkipValues = std::array<AxisValues, kSkipAxisCount>;
void measure_skip(const NameArticle& article, TokenIndex i, SkipValues& values);

}  // namespace artparse
