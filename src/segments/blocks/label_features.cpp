#include "segments/blocks/label_features.h"

#include <algorithm>

#include "segments/blocks/label_groups.h"
#include "segments/grammars/find_credit.h"

namespace artparse {
namespace {

constexpr std::size_t kCueCount = kLabelGroups[kCue].size();
constexpr std::size_t kNeighbours = 3;  // on each side

// The number of limits below `value`.
std::size_t bin(std::uint32_t value, Limits limits) {
  std::size_t i = 0;
  while (i < limits.size() && value > limits[i]) ++i;
  return i;
}

class FeatureWriter {
 public:
  FeatureWriter(const PageDraft& draft, std::size_t i, std::vector<FeatureId>& out)
      : draft_(draft), i_(i), block_(draft.blocks[i]), out_(out) {
    out_.clear();
  }

  void write() {
    write_neighbours();
    write_counts();
    write_cues();
    write_caption_mix();
    write_names();
    write_relations();
    write_layout();
    write_credits();
  }

 private:
  void add(LabelGroup group, std::size_t value) {
    out_.push_back(static_cast<FeatureId>(kLabelGroupBegins[group] + value));
  }
  std::size_t shape(std::size_t i) const {
    return static_cast<std::size_t>(i < draft_.blocks.size() ? draft_.blocks[i].shape : Shape::kEdge);
  }
  static bool is_prose(std::size_t shape) {
    return shape == static_cast<std::size_t>(Shape::kParagraph) || shape == static_cast<std::size_t>(Shape::kProse);
  }

  void write_neighbours() {
    const std::size_t own = shape(i_);
    add(kOwnShape, own);
    constexpr LabelGroup kBefore[] = {kBefore1, kBefore2, kBefore3}, kAfter[] = {kAfter1, kAfter2, kAfter3};
    for (std::size_t k = 0; k < kNeighbours; ++k) {
      add(kBefore[k], shape(i_ - k - 1));  // wraps to no block before the first
      add(kAfter[k], shape(i_ + k + 1));
    }
    add(kPairBefore, own * kShapeCount + shape(i_ - 1));
    add(kPairAfter, own * kShapeCount + shape(i_ + 1));
    if (is_prose(shape(i_ - 1)) && is_prose(shape(i_ + 1))) {
      add(kBetween, own);
      add(kBetween, kShapeCount);
    }
  }

  void write_counts() {
    const std::uint32_t n = std::max(block_.words, 1u);
    add(kWords, bin(block_.words, kWordLimits));
    add(kFunctionShare, bin(100 * block_.function_words / n, kFunctionLimits));
    add(kCapitalShare, bin(100 * block_.capital_words / n, kCapitalLimits));
  }

  void write_cues() {
    for (std::size_t c = 0; c < kCueCount; ++c) {
      if (block_.cues.has(static_cast<BlockCue>(c))) add(kCue, c);
    }
    const std::size_t length = bin(block_.words, kLengthLimits);
    if (block_.cues.has(BlockCue::kCredit)) add(kCreditWords, length);
    if (block_.cues.has(BlockCue::kCreditSource) || block_.cues.has(BlockCue::kAgency)) add(kSourceWords, length);
    if (block_.cues.has(BlockCue::kPromo)) add(kPromoWords, length);
    if (block_.cues.has(BlockCue::kCaptionVerb)) add(kVerbWords, length);
  }

  // What makes a caption only together: the day in a sentence of the present, a direction where nobody speaks.
  void write_caption_mix() {
    const BlockCues& cues = block_.cues;
    const bool said = cues.has(BlockCue::kSaid), dated = block_.date_count > 0;
    const bool present = cues.has(BlockCue::kPresentTense) || cues.has(BlockCue::kCaptionVerb);
    const bool credited =
        cues.has(BlockCue::kCreditSource) || cues.has(BlockCue::kCreditMark) || cues.has(BlockCue::kAgency);
    const bool mixes[] = {dated && present,
                          dated && block_.prose && !said,
                          cues.has(BlockCue::kMarkedDirection) && !said,
                          present && !said,
                          present && credited,
                          credited && cues.has(BlockCue::kBracketEnd),
                          present && !cues.has(BlockCue::kEndsSentence),
                          !said && block_.words >= 6 && block_.words <= 30 && block_.capital_words * 3 >= block_.words};
    for (std::size_t k = 0; k < std::size(mixes); ++k) {
      if (mixes[k]) add(kCaptionMix, k);
    }
  }

  void write_names() {
    if (block_.name_score >= 150) add(kFirstName, block_.name_score >= 250 ? 1 : 0);
    if (block_.whole_name_score >= 30) {
      add(kWholeName, block_.whole_name_score >= 250 ? 2 : block_.whole_name_score >= 150 ? 1 : 0);
    }
    if (block_.dated_name_score >= 120) add(kDatedName, 0);
  }

  void write_relations() {
    const BlockRelations& relations = draft_.relations[i_];
    const bool flags[] = {relations.in_title, relations.title_line, relations.title_twin, relations.repeated,
                          relations.repeats_previous, relations.after_tail_head};
    for (std::size_t k = 0; k < std::size(flags); ++k) {
      if (flags[k]) add(kRelation, k);
    }
    if (block_.words >= 4 && block_.words <= 30) {
      add(kOverlap, bin(static_cast<std::uint32_t>(relations.prose_overlap), kOverlapLimits));
    }
  }

  void write_layout() {
    add(kBlanksBefore, bin(block_.blanks_before, kBlankLimits));
    add(kBlanksAfter, bin(block_.blanks_after, kBlankLimits));
    add(kIndent, bin(block_.indent, kIndentLimits));
    if (i_ < 8) add(kTop, std::min<std::size_t>(i_, 4));
    if (block_.bullet) add(kFlag, 0);
    if (block_.marked) add(kFlag, 1);
    if (block_.date_count > 0) add(kFlag, 2);
    if (block_.prose) add(kFlag, 3);
  }

  // The block, the next, the one before.
  void write_credits() {
    if (is_credit(i_)) add(kCreditAlone, 0);
    if (is_credit(i_ + 1)) add(kCreditAlone, 1);
    if (is_credit(i_ - 1)) add(kCreditAlone, 2);
  }
  bool is_credit(std::size_t i) const {
    if (i >= draft_.blocks.size() || draft_.blocks[i].piece_count == 0) return false;
    const PageBlock& block = draft_.blocks[i];
    return block.cues.has(BlockCue::kOnlyCredit) || is_name_in_brackets(block, draft_.pieces_of(block));
  }

  const PageDraft& draft_;
  std::size_t i_;
  const PageBlock& block_;
  std::vector<FeatureId>& out_;
};

}  // namespace

void label_features(const PageDraft& draft, std::size_t i, std::vector<FeatureId>& out) {
  FeatureWriter(draft, i, out).write();
}

}  // namespace artparse
