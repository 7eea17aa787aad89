#include "mentions/quotes/build_units.h"

#include <algorithm>

#include "mentions/quotes/word_endings.h"
#include "tokens/cue_verb.h"

namespace artparse {
namespace {

using enum ClauseClass;

constexpr UnitIndex kLongestSentence = 300;
constexpr UnitIndex kLongestBracket = 12;

class UnitBuilder {
 public:
  UnitBuilder(const UnitSource& source, Paragraph& out) : source_(source), tokens_(source.tokens), out_(out) {}

  void run() {
    out_.units.clear();
    out_.units.reserve(source_.range.size());
    out_.sentences.clear();
    out_.block = source_.block;
    for (TokenIndex i = source_.range.begin; i < source_.range.end;) i = add_unit(i);
    mark_names();
    drop_brackets();
    cut_sentences();
  }

 private:
  std::string_view spelling(TokenIndex i) const { return slice(source_.text, tokens_[i].span); }
  bool glued(TokenIndex i) const { return i < source_.range.end && tokens_[i].gap == Gap::kNone; }
  bool is_mark(TokenIndex i, std::string_view mark) const {
    return i < source_.range.end && tokens_[i].shape == TokenShape::kMark && spelling(i) == mark;
  }

  TokenIndex add_unit(TokenIndex i) {
    while (segment_ < source_.segments.size() && source_.segments[segment_].tokens.end <= i) ++segment_;
    if (segment_ < source_.segments.size() && source_.segments[segment_].tokens.begin == i) return add_quote();
    return tokens_[i].shape == TokenShape::kMark ? add_mark(i) : add_word(i);
  }

  // The bytes of a stretch with one space for each gap, whatever line end stands there; of long ones, of their
  // beginning.
  std::uint32_t printed_size(TokenRange range) const {
    constexpr std::uint32_t kEnough = 64;
    std::uint32_t size = 0;
    for (TokenIndex i = range.begin; i < range.end && size < kEnough; ++i) {
      size += tokens_[i].span.size() + (i > range.begin && tokens_[i].gap != Gap::kNone);
    }
    return size;
  }

  TokenIndex add_quote() {
    const QuotedSegment& segment = source_.segments[segment_];
    Unit unit;
    unit.tokens = segment.tokens;
    unit.quote = static_cast<std::int32_t>(source_.first_segment + segment_);
    unit.quote_size = printed_size(segment.tokens);
    const char end = end_mark(source_.text, segment);
    unit.quote_is_clause = end == ',' || end == '?' || end == '!';
    const TokenIndex first = segment.tokens.begin + 1;
    unit.quote_is_capital = first < segment.tokens.end && is_capitalized(tokens_[first].shape);
    out_.units.push_back(unit);
    return segment.tokens.end;
  }

  TokenIndex add_mark(TokenIndex i) {
    const char letter = mark_letter(spelling(i));
    const bool plural_possessive = letter == '\'' && glued(i) && i > source_.range.begin && !out_.units.empty() &&
                                   out_.units.back().plural && !glued(i + 1);
    if (plural_possessive) {
      out_.units.back().possessive = true;
      out_.units.back().tokens.end = i + 1;
      return i + 1;
    }
    if (letter == '%' && glued(i) && !out_.units.empty() && out_.units.back().digit) {
      out_.units.back().tokens.end = i + 1;
      return i + 1;
    }
    Unit unit;
    unit.tokens = {i, i + 1};
    unit.mark = letter;
    out_.units.push_back(unit);
    return i + 1;
  }

  // Hyphenated words are one unit; so is a word and its "'s", unless the word is a pronoun ("he's").
  TokenIndex add_word(TokenIndex i) {
    out_.units.push_back(described(i));
    Unit& unit = out_.units.back();
    TokenIndex end = i + 1;
    while (is_mark(end, "-") && glued(end) && glued(end + 1) && tokens_[end + 1].shape != TokenShape::kMark) {
      describe_compound(end + 1, unit);
      end += 2;
    }
    if (end < source_.range.end && tokens_[end].shape == TokenShape::kPossessive) {
      if (unit.has(kCliticHost)) {
        unit.tokens = {i, end};
        return add_clitic(end);
      }
      unit.possessive = true;
      ++end;
    }
    unit.tokens = {i, end};
    return end;
  }

  TokenIndex add_clitic(TokenIndex i) {
    Unit unit;
    unit.tokens = {i, i + 1};
    unit.word = true;
    unit.classes = {kAuxiliary, kBe, kHave};
    out_.units.push_back(unit);
    return i + 1;
  }

  const Unit& described(TokenIndex i) const {
    UnitCache& cache = source_.cache;
    const std::size_t word = tokens_[i].word;
    if (cache.known.size() < tokens_.words.size()) {
      cache.known.resize(tokens_.words.size());
      cache.units.resize(tokens_.words.size());
    }
    if (!cache.known[word]) {
      describe_word(i, cache.units[word]);
      cache.known[word] = true;
    }
    return cache.units[word];
  }

  void describe_word(TokenIndex i, Unit& unit) const {
    const Token& token = tokens_[i];
    const Word& word = tokens_.word(i);
    unit.word = true;
    unit.capital = is_capitalized(token.shape) && token.shape != TokenShape::kLowerMixed;
    unit.digit = is_number(token.shape);
    unit.classes = word.classes;
    if (unit.capital && unit.has(kMonth)) unit.classes.erase(kAuxiliary);
    const bool object = unit.has(kObjectPronoun) && !unit.has_any({kSubjectPronoun, kPossessivePronoun});
    if (object && (token.shape == TokenShape::kDotted || token.shape == TokenShape::kShortCaps)) {
      unit.classes = {};  // "US", "U.S."
    }
    unit.cue = cue_verb(word);
    unit.is_role = !unit.capital && word.kinds.has_any({SenseKind::kRole, SenseKind::kPersonNoun});
    const std::string_view text = spelling(i);
    if (unit.has(kContractedPronoun) && text.find_first_of("'\u2019") != std::string_view::npos) {
      unit.classes.insert(kSubjectPronoun);
      unit.classes.insert(kPronoun);
    }
    add_endings(text, unit);
    unit.is_adjective = kWordClassNames[word.word_class] == "adj" && !unit.has(kNotAdjective);
    unit.is_verb = !unit.capital && is_verb_class(word.word_class);
  }

  void describe_compound(TokenIndex last, Unit& unit) const {
    const bool title = tokens_.word(last).classes.has(kAbbreviatedTitle);
    const bool noun = tokens_.word(last).classes.has(kPersonNoun);
    unit.classes = {};
    unit.cue = {};
    unit.is_adjective = unit.is_verb = false;
    if (title) unit.classes.insert(kAbbreviatedTitle);
    if (noun) unit.classes.insert(kPersonNoun);
    add_endings(spelling(last), unit);
    unit.ends_ing = false;
    unit.digit = false;
  }

  static void add_endings(std::string_view text, Unit& unit) {
    const EndingShapes shapes = word_ending_shapes(text, unit.classes);
    unit.ends_ed = shapes.has(EndingShape::kPast);
    unit.ends_ing = shapes.has(EndingShape::kIngForm);
    unit.ends_ly = shapes.has(EndingShape::kAdverb);
    unit.plural = shapes.has(EndingShape::kPlural) && !shapes.has(EndingShape::kSingular);
    unit.adjective = shapes.has(EndingShape::kAdjective);
  }

  // A word of a name is no small word: "Will wrote", "May said".
  void mark_names() {
    UnitIndex i = 0;
    for (const NameMention& name : source_.names) {
      while (i > 0 && out_[i - 1].tokens.end > name.tokens.begin) --i;
      while (i < out_.size() && out_[i].tokens.end <= name.tokens.begin) ++i;
      for (; i < out_.size() && out_[i].tokens.begin < name.tokens.end; ++i) {
        Unit& unit = out_.units[static_cast<std::size_t>(i)];
        if (!unit.capital) unit.classes.erase(kAnd);  // "Rail and Road Union"
        if (!unit.word || !unit.capital) continue;
        unit.name = name.type;
        if (unit.has(kFrontAdverbial)) continue;  // a sentence's first word, taken for a name's
        if (name.type == NameType::kPerson) unit.classes = {};
        unit.cue = {};
      }
    }
  }

  // Short brackets without a quote leave: party, state, acronym, age.
  void drop_brackets() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < out_.units.size(); ++i) {
      const std::size_t close = i > 0 ? closing_bracket(i) : 0;
      if (close) {
        i = close;
        continue;
      }
      if (kept != i) out_.units[kept] = out_.units[i];
      ++kept;
    }
    out_.units.resize(kept);
  }

  std::size_t closing_bracket(std::size_t i) const {
    const std::vector<Unit>& units = out_.units;
    if (!units[i].is('(') && !units[i].is('[')) return 0;
    const std::size_t limit = std::min(units.size(), i + kLongestBracket);
    for (std::size_t k = i + 1; k < limit; ++k) {
      if (units[k].is_quote()) return 0;
      if (units[k].is(')') || units[k].is(']')) return k;
    }
    return 0;
  }

  void cut_sentences() {
    std::vector<Unit>& units = out_.units;
    const UnitIndex count = out_.size();
    std::size_t sentence = 0;
    UnitIndex begin = 0;
    for (UnitIndex i = 0; i < count; ++i) {
      units[static_cast<std::size_t>(i)].sentence = static_cast<std::uint32_t>(out_.sentences.size());
      if (i + 1 < count && !ends_after(i, sentence) && i + 1 - begin < kLongestSentence) continue;
      out_.sentences.push_back({begin, i + 1});
      begin = i + 1;
    }
  }

  bool ends_after(UnitIndex i, std::size_t& sentence) const {
    const Unit& unit = out_[i];
    const Unit& next = out_[i + 1];
    const std::span<const Sentence> known = source_.sentences;
    while (sentence < known.size() && known[sentence].tokens.end <= unit.tokens.begin) ++sentence;
    if (unit.is_quote()) return quote_ends_sentence(i);
    if (unit.is(';')) return next.capital || next.is_quote();
    if (next.is_quote() && (unit.is('.') || unit.is('?') || unit.is('!'))) return true;
    return sentence < known.size() && known[sentence].tokens.end <= next.tokens.begin;
  }

  bool quote_ends_sentence(UnitIndex i) const {
    const Unit& next = out_[i + 1];
    const char end =
        end_mark(source_.text, source_.segments[static_cast<std::size_t>(out_[i].quote) - source_.first_segment]);
    if (end != '.' && end != '?' && end != '!') return false;
    if (next.is_quote()) return true;
    if (!next.capital && !(next.digit && end == '.')) return false;
    if (starts_frame(i + 1, end) || (end != '.' && starts_frame_with_aside(i + 1))) return false;
    return end == '.' || !starts_any_verb(i + 1);
  }

  // Nothing but time or place behind a verb of saying.
  bool ends_frame(UnitIndex i) const {
    return i >= out_.size() || out_[i].is('.') || out_[i].has_any({kTime, kInsertPreposition, kTo});
  }

  // "…?" Smith, the mayor of Harlow, said.
  bool starts_frame_with_aside(UnitIndex i) const {
    constexpr UnitIndex kLongestName = 4, kLongestAside = 16;
    UnitIndex comma = i;
    while (comma + 1 < out_.size() && comma - i < kLongestName && out_[comma].name == NameType::kPerson) ++comma;
    if (comma == i || !out_[comma].is(',')) return false;
    const UnitIndex limit = std::min(out_.size() - 1, comma + kLongestAside);
    UnitIndex close = comma + 1;
    while (close < limit && out_[close].word) ++close;
    if (close >= limit || !out_[close].is(',') || out_[close + 1].cue.tier != 1 ||
        !out_[close + 1].cue.has(VerbForm::kPast)) {
      return false;
    }
    return ends_frame(close + 2) ||
           out_[close + 2].has(kPreposition);  // "said of her", not "told the town that it rained"
  }

  // "…?" Smith said. / "….” Smith said. : a short subject and a verb of saying with nothing but time or place after it.
  bool starts_frame(UnitIndex i, char end) const {
    const UnitIndex limit = std::min(out_.size(), i + 6);
    for (UnitIndex k = i; k < limit && out_[k].word && !out_[k].has(kSubordinator); ++k) {
      const CueVerbSense cue = out_[k].cue;
      if (cue.tier != 1 || k == i) continue;
      if (!cue.has(VerbForm::kPast) && !cue.has(VerbForm::kThird) && !cue.has(VerbForm::kBase)) continue;
      return end != '.' || ends_frame(k + 1);
    }
    return false;
  }

  bool starts_any_verb(UnitIndex i) const {
    UnitIndex k = i;
    while (k < out_.size() && k < i + 4 && out_[k].capital) ++k;
    if (k == i || k >= out_.size() || !out_[k].word || out_[k].capital) return false;
    if (!out_[k].is_cue() && !out_[k].ends_ed && !out_[k].has(kChime)) return false;
    if (k + 1 >= out_.size() || !out_[k + 1].word) return true;
    return out_[k + 1].has_any({kPreposition, kAdverb, kTime, kSubordinator, kParticle});
  }

  const UnitSource& source_;
  const Tokens& tokens_;
  Paragraph& out_;
  std::size_t segment_ = 0;
};

}  // namespace

char mark_letter(std::string_view mark) {
  if (mark == "\u2014" || mark == "\u2013" || mark == "\u2012" || mark == "\u2015" || mark == "\u2212" ||
      mark.starts_with('-')) {
    return '-';
  }
  if (mark == "\u2019" || mark == "\u2018") return '\'';
  if (mark == "\u2026" || mark.starts_with("..")) return '~';
  return mark[0];
}

void build_units(const UnitSource& source, Paragraph& paragraph) { UnitBuilder(source, paragraph).run(); }

char end_mark(std::string_view text, const QuotedSegment& segment) {
  std::string_view inside = slice(text, segment.inside);
  while (!inside.empty()) {
    const char last = inside.back();
    if (last == '\'' || last == '"' || last == ' ' || last == '`') {
      inside.remove_suffix(1);
    } else if (inside.ends_with("\u2019") || inside.ends_with("\u201D")) {
      inside.remove_suffix(3);
    } else {
      break;
    }
  }
  if (inside.ends_with("\u2014") || inside.ends_with("\u2013")) return '-';
  if (inside.empty()) return 0;
  constexpr std::string_view kEnds = ".,?!-";
  return kEnds.find(inside.back()) == std::string_view::npos ? 0 : inside.back();
}

}  // namespace artparse
