#include "mentions/quotes/pair_marks.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "lexicon/senses.h"
#include "tokens/cue_verb.h"

namespace artparse {
namespace {

enum class Family : std::uint8_t { kNone, kDouble, kSingle };
enum class Direction : std::uint8_t { kOpen, kClose, kEither };

struct Mark {
  std::string_view spelling;
  Family family;
  Direction direction;
  char pair = 0;  // marks of one pair share a letter
};

constexpr Mark kMarks[] = {
    {"\"", Family::kDouble, Direction::kEither},     {"''", Family::kDouble, Direction::kEither},
    {"``", Family::kDouble, Direction::kOpen},       {"\u201C", Family::kDouble, Direction::kOpen, 'c'},
    {"\u201D", Family::kDouble, Direction::kClose, 'c'}, {"\u201E", Family::kDouble, Direction::kOpen, 'l'},
    {"\u201F", Family::kDouble, Direction::kOpen},   {"\u00AB", Family::kDouble, Direction::kOpen, 'g'},
    {"\u00BB", Family::kDouble, Direction::kClose, 'g'}, {"\u2033", Family::kDouble, Direction::kEither},
    {"\u300C", Family::kDouble, Direction::kOpen},   {"\u300D", Family::kDouble, Direction::kClose},
    {"\u300E", Family::kDouble, Direction::kOpen},   {"\u300F", Family::kDouble, Direction::kClose},
    {"'", Family::kSingle, Direction::kEither},      {"`", Family::kSingle, Direction::kOpen},
    {"\u2018", Family::kSingle, Direction::kOpen, 'c'},   {"\u2019", Family::kSingle, Direction::kEither},
    {"\u201A", Family::kSingle, Direction::kOpen, 'l'},   {"\u2039", Family::kSingle, Direction::kOpen},
    {"\u203A", Family::kSingle, Direction::kClose}};

// The apostrophe of a plural and the mark behind it, in a block whose first mark is a single one: ‘It was the boys’’
constexpr Mark kApostropheAndMark = {"\u2019\u2019", Family::kSingle, Direction::kClose};

constexpr Mark kTwoCurly = {"", Family::kDouble, Direction::kEither};

constexpr std::string_view kSentenceEnds = ".?!";

const Mark* find_mark(std::string_view spelling) {
  for (const Mark& mark : kMarks) {
    if (mark.spelling == spelling) return &mark;
  }
  return is_two_curly(spelling) ? &kTwoCurly : nullptr;
}

// How the marks of this document are to be read.
struct Style {
  Family outer = Family::kDouble;
  bool guillemets_point_in = false;  // »so«
  bool closing_opens = false;        // ”so”
  bool opening_closes = false;       // “so“
};

class MarkPairer {
 public:
  MarkPairer(std::string_view text, const Tokens& tokens, const Page& page)
      : text_(text), tokens_(tokens), page_(page) {}

  std::vector<QuotedSegment> run() {
    find_marks();
    choose_style();
    if (is_dash_dialogue()) return pair_dashes();
    for (std::uint32_t block = 0; block < page_.blocks.size(); ++block) {
      if (is_story(page_.blocks[block].label)) pair_block(block);
    }
    return std::move(segments_);
  }

 private:
  struct Place {
    TokenIndex token;
    std::uint32_t block;
    const Mark* mark;
    bool may_open, may_close;
  };

  bool has(TokenIndex i, ClauseClass wanted) const { return tokens_.word(i).classes.has(wanted); }

  void find_marks() {
    for (std::uint32_t block = 0; block < page_.blocks.size(); ++block) {
      const Block& at = page_.blocks[block];
      if (!is_story(at.label)) continue;
      const std::size_t first = places_.size();
      for (TokenIndex i = at.tokens.begin; i < at.tokens.end; ++i) {
        if (tokens_[i].shape != TokenShape::kMark) continue;
        const std::string_view spelling = slice(text_, tokens_[i].span);
        const Mark* mark = find_mark(spelling);
        if (!mark) continue;
        const bool single = places_.size() > first && places_[first].mark->spelling == "\u2018";
        add_place(i, block, single && spelling == kApostropheAndMark.spelling ? &kApostropheAndMark : mark);
      }
    }
  }

  // An opening mark has white space or a mark before it and a word after it; a closing one the other way round.
  void add_place(TokenIndex i, std::uint32_t block, const Mark* mark) {
    const TokenRange range = page_.blocks[block].tokens;
    const bool first = i == range.begin, last = i + 1 == range.end;
    const bool space_before = first || tokens_[i].gap != Gap::kNone;
    const bool space_after = last || tokens_[i + 1].gap != Gap::kNone;
    const bool mark_before = first || tokens_[i - 1].shape == TokenShape::kMark;
    const bool word_after = !last && tokens_[i + 1].shape != TokenShape::kMark;
    const bool mark_after = last || tokens_[i + 1].shape == TokenShape::kMark;
    Place place{i, block, mark, !last && !space_after && (space_before || mark_before),
                !first && !space_before && (space_after || mark_after)};
    if (mark->family == Family::kSingle && word_after && place.may_open && is_clipped_word(i + 1)) {
      place.may_open = false;
    }
    if (mark->family == Family::kSingle && !first && has(i - 1, ClauseClass::kApostropheWord)) place.may_close = false;
    if (mark->direction == Direction::kOpen && mark->pair != 'c') place.may_close = false;
    if (mark->direction == Direction::kClose) place.may_open = false;
    places_.push_back(place);
  }

  // 'tis, 'em, '90s
  bool is_clipped_word(TokenIndex i) const {
    return has(i, ClauseClass::kApostropheWord) || tokens_[i].shape == TokenShape::kNumberMixed;
  }

  // Of the story, with words behind its marks: a headline or a pull quote says little of the style.
  bool opens_paragraph(const Place& place) const {
    const Block& block = page_.blocks[place.block];
    return block.label == Label::kBody && place.token == block.tokens.begin &&
           !find_mark(slice(text_, tokens_[block.tokens.end - 1].span));
  }

  void choose_style() {
    std::uint32_t doubles = 0, opened = 0, pairs = 0, opening_curly = 0, closing_curly = 0;
    int paragraphs = 0;  // that open with a double mark, less those that open with a single one
    char first_guillemet = 0;
    std::uint32_t block = 0;
    const auto in_body = [&](const Place& place) { return page_.blocks[place.block].label == Label::kBody; };
    const bool any_in_body = std::ranges::any_of(places_, in_body);  // headings and links have marks of their own
    for (const Place& place : places_) {
      if (any_in_body && !in_body(place)) continue;
      if (place.block != block) opened = 0, block = place.block;
      if (place.may_open && opens_paragraph(place)) paragraphs += place.mark->family == Family::kDouble ? 1 : -1;
      if (place.mark->family == Family::kDouble) ++doubles;
      if (place.mark->family == Family::kDouble && (place.mark->pair == 'c' || place.mark->pair == 'l')) {
        ++(place.mark->direction == Direction::kOpen ? opening_curly : closing_curly);
      }
      if (place.mark->pair == 'g' && !first_guillemet) {
        first_guillemet = place.mark->direction == Direction::kOpen ? 'o' : 'c';
      }
      if (place.mark->family != Family::kSingle) continue;
      if (place.may_open) {
        opened = 1;
      } else if (place.may_close && opened > 0) {
        opened = 0;
        ++pairs;
      }
    }
    style_.outer = pairs > doubles / 2 && paragraphs <= 0 ? Family::kSingle : Family::kDouble;
    style_.closing_opens = closing_curly > 1 && opening_curly == 0;
    style_.opening_closes = opening_curly > 1 && closing_curly == 0;
    style_.guillemets_point_in = first_guillemet == 'c';
  }

  Direction direction(const Place& place) const {
    const Mark& mark = *place.mark;
    if (mark.pair == 'g' && style_.guillemets_point_in) {
      return mark.direction == Direction::kOpen ? Direction::kClose : Direction::kOpen;
    }
    if (mark.pair == 'c' && mark.direction == Direction::kClose && style_.closing_opens) return Direction::kEither;
    return mark.direction;
  }

  void pair_block(std::uint32_t block) {
    std::optional<Place> open;
    for (; next_ < places_.size() && places_[next_].block <= block; ++next_) {
      const Place& place = places_[next_];
      if (place.block < block || place.mark->family != style_.outer) continue;
      if (is_doubled(place)) {
        if (!open && !segments_.empty() && segments_.back().tokens.end == place.token) take_doubled(segments_.back());
      } else if (!open) {
        if (opens(place)) open = place;
      } else if (opens_next(place)) {
        add(*open, place.token, false);
        open = place;
      } else if (closes(*open, place)) {
        add(*open, place.token + 1, true);
        open.reset();
      }
    }
    if (open) add(*open, page_.blocks[block].tokens.end, false);
  }

  // "We stay. "We always did.": of a quote whose paragraphs stand in one line, each opens with a mark and only the last
  // is closed.
  bool opens_next(const Place& place) const {
    if (place.mark->direction != Direction::kEither || !place.may_open || place.may_close) return false;
    const TokenIndex i = place.token;
    const Token& before = tokens_[i - 1];
    const bool ends =
        before.shape == TokenShape::kMark && kSentenceEnds.find(text_[before.span.begin]) != kSentenceEnds.npos;
    return ends && tokens_[i].gap != Gap::kNone && is_capitalized(tokens_[i + 1].shape);
  }

  // The second of two marks that stand for one: ""so"".
  bool is_doubled(const Place& place) const {
    return next_ > 0 && places_[next_ - 1].token + 1 == place.token && tokens_[place.token].gap == Gap::kNone &&
           places_[next_ - 1].mark == place.mark && place.mark->family == Family::kDouble && !place.mark->pair;
  }

  void take_doubled(QuotedSegment& segment) const {
    segment.span = tokens_.bytes({segment.tokens.begin, ++segment.tokens.end});
  }

  // --- dialogue after dashes: "— We stay, — said Smith. — All of us." ---

  bool is_long_dash(TokenIndex i) const {
    const std::string_view mark = slice(text_, tokens_[i].span);
    return mark == "\u2014" || mark == "\u2013" || mark == "\u2015";
  }

  // Paragraphs that start with a dash are lists too: a dash before a verb of saying tells them apart.
  bool is_dash_dialogue() const {
    const bool marked = std::any_of(places_.begin(), places_.end(),
                                    [](const Place& place) { return place.mark->family == Family::kDouble; });
    if (marked) return false;
    int paragraphs = 0;
    bool said = false;
    for (const Block& block : page_.blocks) {
      if (!is_story(block.label) || block.tokens.size() < 2 || !is_long_dash(block.tokens.begin)) continue;
      ++paragraphs;
      for (TokenIndex i = block.tokens.begin + 1; i + 1 < block.tokens.end && !said; ++i) {
        said = is_long_dash(i) && cue_verb(tokens_.word(i + 1)).tier == 1;
      }
    }
    return said && paragraphs > 1;
  }

  // Each second dash closes what the one before it opened.
  std::vector<QuotedSegment> pair_dashes() {
    for (std::uint32_t block = 0; block < page_.blocks.size(); ++block) {
      const Block& at = page_.blocks[block];
      if (!is_story(at.label) || at.tokens.empty() || !is_long_dash(at.tokens.begin)) continue;
      std::optional<Place> open;
      for (TokenIndex i = at.tokens.begin; i < at.tokens.end; ++i) {
        if (!is_long_dash(i)) continue;
        const Place place{i, block, nullptr, true, true};
        if (open) add(*open, i + 1, true);
        open = open ? std::nullopt : std::optional<Place>(place);
      }
      if (open) add(*open, at.tokens.end, false);
      if (!segments_.empty() && segments_.back().block == block) {
        segments_.back().closed = true;  // no paragraph goes on
      }
    }
    return std::move(segments_);
  }

  bool opens(const Place& place) const {
    if (direction(place) == Direction::kClose) return false;
    if (place.mark->family == Family::kSingle) return place.may_open;
    if (direction(place) == Direction::kEither && place.may_close && !place.may_open) return false;
    return place.mark->direction == Direction::kOpen || !measures(place.token);
  }

  // 6'2" and 5″: a mark glued to a number, with nothing glued after it.
  bool measures(TokenIndex i) const {
    return i > 0 && tokens_[i].gap == Gap::kNone && is_number(tokens_[i - 1].shape) &&
           (i + 1 == tokens_.size() || tokens_[i + 1].gap != Gap::kNone || tokens_[i + 1].shape == TokenShape::kMark);
  }

  bool closes(const Place& open, const Place& place) const {
    const Direction way = direction(place);
    const bool low_high = open.mark->pair == 'l' && place.mark->pair == 'c' && place.mark->family == open.mark->family;
    if (way == Direction::kOpen) return low_high || (style_.opening_closes && place.may_close && !place.may_open);
    if (place.mark->family == Family::kDouble) {
      return way == Direction::kClose || !is_feet_and_inches(place.token);
    }
    return place.may_close && (way == Direction::kClose || !is_plural_possessive(place));
  }

  bool is_feet_and_inches(TokenIndex i) const {
    return i > 2 && measures(i) && tokens_[i - 1].gap == Gap::kNone && tokens_[i - 2].shape == TokenShape::kMark &&
           is_number(tokens_[i - 3].shape) && tokens_[i - 2].gap == Gap::kNone;
  }

  // "the boys' pitch": after an s, before a small word, with another mark to close the quote later in the block.
  bool is_plural_possessive(const Place& place) const {
    const TokenIndex i = place.token;
    const char before = text_[tokens_[i].span.begin - 1];
    const bool small_word = i + 1 < tokens_.size() && tokens_[i + 1].gap == Gap::kSpace &&
                            tokens_[i + 1].shape == TokenShape::kLower;
    if ((before != 's' && before != 'S' && before != 'z') || !small_word) return false;
    const std::size_t limit = std::min(places_.size(), next_ + 8);
    for (std::size_t k = next_ + 1; k < limit && places_[k].block == place.block; ++k) {
      if (places_[k].mark->family != Family::kSingle) continue;
      if (places_[k].may_open) return false;
      if (places_[k].may_close) return true;
    }
    return false;
  }

  void add(const Place& open, TokenIndex end, bool closed) {
    const TokenIndex begin = open.token;
    TokenIndex first = begin + 1, last = closed ? end - 1 : end;
    if (first < last && open.mark && slice(text_, tokens_[first].span) == open.mark->spelling) ++first;  // doubled
    const bool opens_block = begin == page_.blocks[open.block].tokens.begin;
    const bool continues =
        !segments_.empty() && !segments_.back().closed &&
        (opens_block ? segments_.back().block == previous_paragraph(open.block) : segments_.back().tokens.end == begin);
    if (first >= last) return;
    bool has_word = false;
    for (TokenIndex i = first; i < last && !has_word; ++i) has_word = tokens_[i].shape != TokenShape::kMark;
    if (!has_word) return;
    if (continues && !opens_block) segments_.back().closed = true;  // its mark is not missing
    segments_.push_back({{begin, end}, tokens_.bytes({begin, end}), tokens_.bytes({first, last}), open.block, closed,
                         continues});
  }

  // Of the body: whatever stands between its paragraphs. Else of the story.
  std::uint32_t previous_paragraph(std::uint32_t block) const {
    const bool body = page_.blocks[block].label == Label::kBody;
    while (block > 0) {
      const Label label = page_.blocks[--block].label;
      if (body ? label == Label::kBody : is_story(label)) return block;
    }
    return 0xFFFFFFFF;
  }

  std::string_view text_;
  const Tokens& tokens_;
  const Page& page_;
  Style style_;
  std::vector<Place> places_;
  std::size_t next_ = 0;
  std::vector<QuotedSegment> segments_;
};

}  // namespace

std::vector<QuotedSegment> pair_marks(std::string_view text, const Tokens& tokens, const Page& page) {
  return MarkPairer(text, tokens, page).run();
}

}  // namespace artparse
