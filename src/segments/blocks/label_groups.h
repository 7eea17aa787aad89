// The groups in which the features of a block's label are numbered, and what each feature of a group says.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "segments/page_draft.h"

namespace artparse {

enum LabelGroup : std::uint8_t {
  kOwnShape,
  kBefore1,
  kBefore2,
  kBefore3,
  kAfter1,
  kAfter2,
  kAfter3,
  kPairBefore,
  kPairAfter,
  kBetween,
  kWords,
  kCue,
  kCreditWords,
  kSourceWords,
  kPromoWords,
  kVerbWords,
  kFunctionShare,
  kCapitalShare,
  kFirstName,
  kWholeName,
  kDatedName,
  kCaptionMix,
  kOverlap,
  kRelation,
  kBlanksBefore,
  kBlanksAfter,
  kIndent,
  kTop,
  kFlag,
  kCreditAlone,
  kLabelGroupCount
};

// Of a number, the ranges that it is put into end with these; one more range is what lies above them.
using Limits = std::span<const std::uint32_t>;
inline constexpr std::uint32_t kWordLimits[] = {1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70};
inline constexpr std::uint32_t kLengthLimits[] = {4, 10, 20, 35};
inline constexpr std::uint32_t kFunctionLimits[] = {0, 10, 20, 32};
inline constexpr std::uint32_t kCapitalLimits[] = {15, 40, 70, 95};
inline constexpr std::uint32_t kOverlapLimits[] = {0, 20, 45, 65, 85};
inline constexpr std::uint32_t kBlankLimits[] = {0, 1, 2};
inline constexpr std::uint32_t kIndentLimits[] = {0, 1, 3, 6};

using Texts = std::span<const std::string_view>;
inline constexpr std::string_view kBetweenTexts[] = {
#define BLOCK_SHAPE(name, text) text,
#include "segments/blocks/block_shapes.def"
#undef BLOCK_SHAPE
    "any"};
inline constexpr std::string_view kCueTexts[] = {
#define BLOCK_CUE(name, text) text,
#include "segments/blocks/block_cues.def"
#undef BLOCK_CUE
};
inline constexpr std::string_view kNameTexts[] = {"possible", "likely", "sure"};
inline constexpr std::string_view kCaptionTexts[] = {"a date, and the present",
                                                     "a date in prose, and nobody speaks",
                                                     "a direction between marks, and nobody speaks",
                                                     "the present, and nobody speaks",
                                                     "the present, and a credit",
                                                     "a credit in brackets last",
                                                     "the present, and no full stop",
                                                     "many capitals, and nobody speaks"};
inline constexpr std::string_view kRelationTexts[] = {
    "the title above without its tail", "a title with a tail", "words of the title above",
    "printed elsewhere too",            "printed right before", "under the heading of a tail"};
inline constexpr std::string_view kPlaceTexts[] = {"first", "second", "third", "fourth", "fifth to eighth"};
inline constexpr std::string_view kFlagTexts[] = {"a bullet", "a text browser's mark", "a date", "prose"};
inline constexpr std::string_view kAloneTexts[] = {"this block", "the block after", "the block before"};

struct LabelGroupSpec {
  std::string_view name;
  Texts texts{};    // of its features; none: they are ranges of a number
  Limits limits{};  // of the ranges
  bool pair = false;  // a feature is a pair of the texts

  constexpr std::size_t size() const {
    if (texts.empty()) return limits.size() + 1;
    return pair ? texts.size() * texts.size() : texts.size();
  }
};
inline constexpr std::array<LabelGroupSpec, kLabelGroupCount> kLabelGroups = {{
    {"shape", kShapeNames},
    {"one block before", kShapeNames},
    {"two blocks before", kShapeNames},
    {"three blocks before", kShapeNames},
    {"one block after", kShapeNames},
    {"two blocks after", kShapeNames},
    {"three blocks after", kShapeNames},
    {"it, and the block before", kShapeNames, {}, true},
    {"it, and the block after", kShapeNames, {}, true},
    {"between blocks of prose", kBetweenTexts},
    {"words", {}, kWordLimits},
    {"cue", Texts(kCueTexts).first(static_cast<std::size_t>(BlockCue::kPresentTense) + 1)},
    {"a credit in a block of words", {}, kLengthLimits},
    {"a house or an agency in a block of words", {}, kLengthLimits},
    {"a phrase that promotes in a block of words", {}, kLengthLimits},
    {"a verb of captions in a block of words", {}, kLengthLimits},
    {"small words in a hundred", {}, kFunctionLimits},
    {"capitals in a hundred words", {}, kCapitalLimits},
    {"opens with the name of a person", Texts(kNameTexts).last(2)},
    {"is the name of a person", kNameTexts},
    {"the name of a person beside a date", Texts(kNameTexts).subspan(1, 1)},
    {"as of a caption", kCaptionTexts},
    {"of a hundred words the story has", {}, kOverlapLimits},
    {"relation", kRelationTexts},
    {"blank lines before", {}, kBlankLimits},
    {"blank lines after", {}, kBlankLimits},
    {"indent", {}, kIndentLimits},
    {"place on the page", kPlaceTexts},
    {"form", kFlagTexts},
    {"a credit alone", kAloneTexts},
}};
inline constexpr auto kLabelGroupBegins = [] {
  std::array<std::size_t, kLabelGroupCount + 1> begins{};
  for (std::size_t i = 0; i < kLabelGroupCount; ++i) begins[i + 1] = begins[i] + kLabelGroups[i].size();
  return begins;
}();
static_assert(kLabelGroupBegins[kLabelGroupCount] < 0xFFFF);

}  // namespace artparse
