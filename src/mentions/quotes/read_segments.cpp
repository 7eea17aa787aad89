// Walks the story paragraph by paragraph with three of them in view: units, frames, a source for each quoted segment.
#include "mentions/quotes/read_segments.h"

#include <algorithm>
#include <array>
#include <span>

#include "mentions/quotes/build_units.h"
#include "mentions/quotes/of_block.h"
#include "tokens/cue_verb.h"

namespace artparse {
namespace {

class SegmentReader {
 public:
  SegmentReader(const Story& story, const std::vector<QuotedSegment>& segments) : story_(story), segments_(segments) {}

  // The paragraphs are read in a row, whatever pictures stand between them; then the captions.
  std::vector<ReadSegment> run() {
    const auto first =
        std::ranges::find_if(story_.page.blocks, [](const Block& block) { return is_story(block.label); });
    first_of_story_ = static_cast<std::uint32_t>(first - story_.page.blocks.begin());
    read_row([](Label label) { return is_story(label) && label != Label::kCaption; });
    const auto captions = static_cast<std::ptrdiff_t>(out_.size());
    read_row([](Label label) { return label == Label::kCaption; });
    std::inplace_merge(out_.begin(), out_.begin() + captions, out_.end(),
                       [](const ReadSegment& a, const ReadSegment& b) { return a.segment < b.segment; });
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  template <class Belongs>
  void read_row(Belongs belongs) {
    row_.clear();
    for (std::uint32_t i = 0; i < story_.page.blocks.size(); ++i) {
      if (belongs(story_.page.blocks[i].label)) row_.push_back(i);
    }
    for (Slot& slot : slots_) slot.index = kNowhere;
    history_ = {};
    last_block_ = 0;
    for (at_ = 0; at_ < row_.size(); ++at_) {
      if (!of_block(segments_, row_[at_]).empty()) read_block();
    }
  }

  // The paragraph at `index` of the row; the last three asked for are kept.
  const FramedParagraph* paragraph(std::size_t index) {
    if (index >= row_.size()) return nullptr;
    Slot& slot = slots_[index % slots_.size()];
    if (slot.index != index) {
      const std::uint32_t block = row_[index];
      const std::span<const QuotedSegment> segments = of_block(segments_, block);
      const auto first = static_cast<std::uint32_t>(segments.data() - segments_.data());
      build_units({story_.text, story_.tokens, of_block(story_.sentences, block), segments,
                   of_block(story_.names, block), first, block,
                   story_.page.blocks[block].tokens, cache_},
                  slot.paragraph.units);
      find_frames(slot.paragraph.units, false, slot.paragraph.frames);
      slot.index = index;
    }
    return &slot.paragraph;
  }

  void read_block() {
    const ParagraphWindow window{at_ > 0 ? paragraph(at_ - 1) : nullptr, paragraph(at_), paragraph(at_ + 1)};
    const Paragraph& p = window.current->units;
    history_.in_paragraph = nullptr;
    bool first = true;
    for (UnitIndex i = 0; i < p.size(); ++i) {
      if (!p[i].is_quote()) continue;
      if (read_quote(window, i, first)) first = false;
    }
    if (history_.in_paragraph) {
      last_of_paragraph_ = in_paragraph_;
      history_.before = &last_of_paragraph_;
      last_block_ = at_;
      history_.before_asks = in_paragraph_asks_;
      history_.before_is_open = !segments_[static_cast<std::size_t>(last_quote_)].closed;
    }
  }

  // False for a segment that is nobody's words.
  bool read_quote(const ParagraphWindow& window, UnitIndex i, bool first) {
    const Paragraph& p = window.current->units;
    const QuotedSegment& segment = segments_[static_cast<std::size_t>(p[i].quote)];
    if (is_in_source(segment) || is_markup(segment) || is_letter(segment) || is_stage_direction(segment)) return false;
    const UnitRange sentence = p.sentence_of(i);
    const bool in_headline = story_.page.blocks[segment.block].label == Label::kHeadline;
    const QuoteSite site{i, sentence, end_mark(story_.text, segment), count_words(segment), i == sentence.begin, first,
                         is_title(segment), in_headline, find_label(segment)};
    history_.paragraphs_ago = static_cast<int>(std::min<std::size_t>(at_ - last_block_, 9));
    Attribution found = find_source(story_.text, story_.tokens, window, site, history_);
    if (found.of_nobody) return false;
    const bool headline = in_headline || segment.block <= first_of_story_;
    const UnitIndex cue = cue_of(found, p, sentence);
    const SegmentView view{story_.text, story_.tokens, p, segment, site, cue, frame_of(window.current->frames, cue),
                           headline};
    out_.push_back({static_cast<std::uint32_t>(p[i].quote), kind_of(p, site, segment, found.rule), found,
                    quote_features(view, found.rule), joins_previous(p, site, segment, found)});
    has_cue_ = has_own_cue(found.rule) || (has_cue_ && out_.back().joins_previous);
    previous_at_ = i;
    if (found.source) {
      in_paragraph_asks_ =
          site.end_mark == '?' && found.cue && cue_verb(story_.tokens.word(found.cue->begin)).has(VerbFrame::kQuestion);
      in_paragraph_ = std::move(found);
      history_.in_paragraph = &in_paragraph_;
      history_.in_paragraph_at = i;
      last_quote_ = p[i].quote;
    }
    return true;
  }

  // "Salt" of '"We stay," says Mary Jones, whose book "Salt" sold well.'
  bool is_in_source(const QuotedSegment& segment) const {
    if (!history_.in_paragraph) return false;
    const TokenRange source = history_.in_paragraph->source->tokens;
    return source.begin < segment.tokens.begin && segment.tokens.end <= source.end;
  }

  // What is left of '<a href="..." title="…">': from the mark that closes a value to the next.
  bool is_markup(const QuotedSegment& segment) const { return slice(story_.text, segment.inside).starts_with('>'); }

  // "(LAUGHTER)" between the paragraphs of a transcript in marks
  bool is_stage_direction(const QuotedSegment& segment) const {
    const std::string_view inside = slice(story_.text, segment.inside);
    if (!inside.starts_with('(')) return false;
    const std::size_t close = inside.find(')');
    return close < inside.size() && inside.size() - close <= 2;
  }

  // "R" and "D" for the parties
  bool is_letter(const QuotedSegment& segment) const {
    const TokenIndex first = segment.tokens.begin + 1;
    return segment.inside.size() <= 2 && first < segment.tokens.end &&
           story_.tokens[first].shape == TokenShape::kInitial;
  }

  static UnitIndex cue_of(const Attribution& found, const Paragraph& p, UnitRange sentence) {
    if (!found.cue) return -1;
    const auto begin = p.units.begin() + sentence.begin, end = p.units.begin() + sentence.end;
    const auto unit =
        std::ranges::lower_bound(begin, end, found.cue->begin, {}, [](const Unit& u) { return u.tokens.begin; });
    return unit != end && unit->tokens == *found.cue ? static_cast<UnitIndex>(unit - p.units.begin()) : -1;
  }

  static const CueFrame* frame_of(const std::vector<CueFrame>& frames, UnitIndex verb) {
    const auto frame = std::ranges::lower_bound(frames, verb, {}, &CueFrame::verb);
    return frame != frames.end() && frame->verb == verb ? &*frame : nullptr;
  }

  int count_words(const QuotedSegment& segment) const {
    int words = 0;
    bool in_word = false;
    for (TokenIndex i = segment.tokens.begin + 1; i < segment.tokens.end; ++i) {
      if (story_.tokens[i].gap != Gap::kNone) in_word = false;
      if (!in_word && story_.tokens[i].shape != TokenShape::kMark) in_word = true, ++words;
    }
    return words;
  }

  // "The Road Home", "La Casa de Harlow"
  bool is_title(const QuotedSegment& segment) const {
    constexpr TokenIndex kLongest = 16;
    const TokenIndex begin = segment.tokens.begin + 1, end = segment.tokens.end - 1;
    if (end <= begin || end - begin > kLongest || !is_capitalized(story_.tokens[begin].shape)) return false;
    bool last_capital = false;
    for (TokenIndex i = begin; i < end; ++i) {
      const TokenShape shape = story_.tokens[i].shape;
      if (!is_word(shape)) continue;
      last_capital = is_capitalized(shape);
      const bool small = story_.tokens.word(i).classes.has(ClauseClass::kFunctionWord) ||
                         story_.tokens.has(i, SenseKind::kNameParticle);
      if (!last_capital && !small) return false;
    }
    return last_capital;
  }

  // "JANE DOE: …" as the first words inside the marks.
  std::optional<TokenRange> find_label(const QuotedSegment& segment) const {
    constexpr TokenIndex kLongest = 6;
    const TokenIndex begin = segment.tokens.begin + 1;
    TokenIndex i = begin;
    while (i < segment.tokens.end && i < begin + kLongest && is_capitalized(story_.tokens[i].shape)) ++i;
    if (i == begin || i >= segment.tokens.end || slice(story_.text, story_.tokens[i].span) != ":") return std::nullopt;
    return TokenRange{begin, i};
  }

  // Two speakers are never one quote: paragraphs of a transcript, or a closing mark that was forgotten.
  bool continues_previous(const Attribution& found) const {
    if (found.rule == SourceRule::kLabel) return false;
    return !has_own_cue(found.rule) || !has_cue_;
  }

  // A quote over paragraphs, or one that is only interrupted by its cue.
  bool joins_previous(const Paragraph& p, const QuoteSite& site, const QuotedSegment& segment,
                      const Attribution& found) const {
    if (segment.continues) return continues_previous(found);
    if (site.first_of_paragraph || !found.source) return false;
    const Attribution& before = out_.back().found;
    if (!before.source || !is_after_rule(before.rule) || before.source->tokens != found.source->tokens) return false;
    const bool same_sentence = p[previous_at_].sentence == p[site.at].sentence;
    const bool next_sentence = p[previous_at_].sentence + 1 == p[site.at].sentence && site.starts_sentence;
    if (!same_sentence) return next_sentence;
    for (UnitIndex i = previous_at_ + 1; i < site.at; ++i) {
      if (p[i].has(ClauseClass::kAnd) && !p[i - 1].capital) return false;
    }
    return true;
  }

  // A quote is direct if it could stand as a sentence; a fragment inside reported speech is mixed.
  QuoteKind kind_of(const Paragraph& p, const QuoteSite& site, const QuotedSegment& segment, SourceRule rule) const {
    const bool after_words = !site.starts_sentence && site.at > 0 && p[site.at - 1].word && !p[site.at - 1].is_cue();
    if (is_after_rule(rule) && after_words) return QuoteKind::kMixed;  // "The media are "the enemy," Smith said."
    if (is_after_rule(rule) && (site.end_mark || site.starts_sentence)) return QuoteKind::kDirect;
    if (site.starts_sentence && (site.at + 1 >= site.sentence.end || site.end_mark)) return QuoteKind::kDirect;
    const TokenIndex first = segment.tokens.begin + 1;
    const bool capital = is_capitalized(story_.tokens[first].shape) || story_.tokens[first].shape == TokenShape::kMark;
    const bool introduced = site.at > 0 && (p[site.at - 1].is(',') || p[site.at - 1].is(':'));
    if (capital && (introduced || (site.end_mark && site.end_mark != ','))) return QuoteKind::kDirect;
    return QuoteKind::kMixed;
  }

  const Story& story_;
  const std::vector<QuotedSegment>& segments_;
  std::uint32_t first_of_story_ = 0;  // block
  std::vector<std::uint32_t> row_;    // blocks
  std::size_t at_ = 0;

  struct Slot {
    FramedParagraph paragraph;
    std::size_t index = kNowhere;
  };
  std::array<Slot, 3> slots_;

  UnitCache cache_;
  QuoteHistory history_;
  Attribution in_paragraph_, last_of_paragraph_;
  bool in_paragraph_asks_ = false;
  std::int32_t last_quote_ = 0;
  std::size_t last_block_ = 0;
  UnitIndex previous_at_ = 0;
  bool has_cue_ = false;  // the quote that the last segment belongs to has a cue of its own
  std::vector<ReadSegment> out_;
};

}  // namespace

std::vector<ReadSegment> read_segments(const Story& story, const std::vector<QuotedSegment>& segments) {
  return SegmentReader(story, segments).run();
}

}  // namespace artparse
