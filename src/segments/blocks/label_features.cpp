// Features are numbered group after group; a group has a name and a size, and the name of a feature is both.
#include "segments/blocks/label_features.h"

#include <algorithm>
#include <array>

#include "segments/grammars/find_credit.h"

namespace artparse {
namespace {

constexpr std::size_t kCueCount = static_cast<std::size_t>(BlockCue::kPresentTense) + 1;
constexpr std::size_t kNeighbours = 3;  // on each side

enum Group : std::uint8_t {
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
  kGroupCount
};
struct GroupSpec {
  std::string_view name;
  std::size_t size;
};
constexpr std::array<GroupSpec, kGroupCount> kGroups = {{
    {"shape", kShapeCount},
    {"before 1", kShapeCount},
    {"before 2", kShapeCount},
    {"before 3", kShapeCount},
    {"after 1", kShapeCount},
    {"after 2", kShapeCount},
    {"after 3", kShapeCount},
    {"pair before", kShapeCount * kShapeCount},
    {"pair after", kShapeCount * kShapeCount},
    {"between prose", kShapeCount + 1},
    {"words", 12},
    {"cue", kCueCount},
    {"credit words", 5},
    {"source words", 5},
    {"promo words", 5},
    {"caption verb words", 5},
    {"function share", 5},
    {"capital share", 5},
    {"first name", 3},
    {"whole name", 4},
    {"dated name", 1},
    {"caption mix", 8},
    {"overlap", 6},
    {"relation", 6},
    {"blanks before", 4},
    {"blanks after", 4},
    {"indent", 5},
    {"top", 5},
    {"flag", 4},
    {"credit alone", 3},
}};
constexpr std::array<std::size_t, kGroupCount + 1> make_begins() {
  std::array<std::size_t, kGroupCount + 1> begins{};
  for (std::size_t i = 0; i < kGroupCount; ++i) begins[i + 1] = begins[i] + kGroups[i].size;
  return begins;
}
constexpr std::array<std::size_t, kGroupCount + 1> kBegins = make_begins();
static_assert(kBegins[kGroupCount] < 0xFFFF);

// The number of limits below `value`.
template <std::size_t N>
std::size_t bin(std::uint32_t value, const std::uint32_t (&limits)[N]) {
  std::size_t i = 0;
  while (i < N && value > limits[i]) ++i;
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
  void add(Group group, std::size_t value) { out_.push_back(static_cast<FeatureId>(kBegins[group] + value)); }
  std::size_t shape(std::size_t i) const {
    return static_cast<std::size_t>(i < draft_.blocks.size() ? draft_.blocks[i].shape : Shape::kEdge);
  }
  static bool is_prose(std::size_t shape) {
    return shape == static_cast<std::size_t>(Shape::kParagraph) || shape == static_cast<std::size_t>(Shape::kProse);
  }

  void write_neighbours() {
    const std::size_t own = shape(i_);
    add(kOwnShape, own);
    constexpr Group kBefore[] = {kBefore1, kBefore2, kBefore3}, kAfter[] = {kAfter1, kAfter2, kAfter3};
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
    add(kWords, bin(block_.words, {1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70}));
    add(kFunctionShare, bin(100 * block_.function_words / n, {0, 10, 20, 32}));
    add(kCapitalShare, bin(100 * block_.capital_words / n, {15, 40, 70, 95}));
  }

  void write_cues() {
    for (std::size_t c = 0; c < kCueCount; ++c) {
      if (block_.cues.has(static_cast<BlockCue>(c))) add(kCue, c);
    }
    const std::size_t length = bin(block_.words, {4, 10, 20, 35});
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
      add(kOverlap, bin(static_cast<std::uint32_t>(relations.prose_overlap), {0, 20, 45, 65, 85}));
    }
  }

  void write_layout() {
    add(kBlanksBefore, std::min(block_.blanks_before, 3u));
    add(kBlanksAfter, std::min(block_.blanks_after, 3u));
    add(kIndent, bin(block_.indent, {0, 1, 3, 6}));
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

std::size_t label_feature_count() { return kBegins[kGroupCount]; }

std::string label_feature_name(FeatureId feature) {
  std::size_t group = 0;
  while (kBegins[group + 1] <= feature) ++group;
  const std::size_t value = feature - kBegins[group];
  std::string name(kGroups[group].name);
  name += ": ";
  if (group <= kAfter3) return name + std::string(kShapeNames[value]);
  if (group == kPairBefore || group == kPairAfter) {
    return name + std::string(kShapeNames[value / kShapeCount]) + " | " + std::string(kShapeNames[value % kShapeCount]);
  }
  return name + std::to_string(value);
}

}  // namespace artparse
