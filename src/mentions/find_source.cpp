// The rules stand in the order of the table; each returns a choice or nothing.
#include "mentions/find_source.h"

#include <algorithm>

#include "mentions/build_source.h"
#include "mentions/noun_phrases.h"

namespace artparse {
namespace {

using enum ClauseClass;

using Phrase = std::optional<UnitRange>;

bool is_one_of(char c, std::string_view all) { return c != 0 && all.find(c) != std::string_view::npos; }

// A source in one of the paragraphs in view.
struct Choice {
  SourceRule rule;
  const Paragraph* paragraph;
  UnitRange phrase;
  UnitRange antecedent;
  UnitIndex cue = -1;
  std::uint8_t tier = 0;
  bool negated = false;
  const CueFrame* outer = nullptr;  // who passed it on
};

class SourceFinder {
 public:
  SourceFinder(std::string_view text, const Tokens& tokens, const ParagraphWindow& window, const QuoteSite& site, const QuoteHistory& history)
      : text_(text), tokens_(tokens), window_(window), p_(window.current->units), site_(site), history_(history),
        lo_(site.sentence.begin), hi_(site.sentence.end), q_(site.at) {
    for (const CueFrame& frame : frames_between(p_[q_].sentence, p_[q_].sentence)) frames_.push_back(&frame);
  }

  Attribution run() {
    if (const auto found = signature()) return finish(*found);
    if (const auto found = right_after()) return finish(with_poll(passed_on_by(*found)));
    if (site_.label && site_.words > 12 && site_.starts_sentence) return label();
    if (const auto found = name_between_dash_and_colon()) return finish(*found);
    if (is_rest_of_split_quote()) return repeat(*history_.in_paragraph, SourceRule::kSplitQuote);
    if (const auto found = in_sentence()) return finish(with_poll(*found));
    if (site_.starts_sentence) {
      if (const auto found = in_paragraph()) return *found;
    }
    if (const auto found = beside_colon_or_dash()) return finish(*found);
    if (!site_.starts_sentence) {
      Phrase subject = clause_subject(p_, q_, lo_);
      if (!subject) subject = sentence_subject(p_, lo_, q_);
      if (subject && subject->end < q_ && p_[subject->end].has(kHeOrShe)) subject = {subject->end, subject->end + 1};
      if (subject && subject->end <= q_) return finish(with_poll({SourceRule::kSentenceSubject, &p_, *subject}));
      if (site_.words >= 3 && history_.in_paragraph) return repeat(*history_.in_paragraph, SourceRule::kPreviousQuoteInside);
      return {};
    }
    return across_paragraphs();
  }

 private:
  // The frames of these sentences and those between.
  std::span<const CueFrame> frames_between(std::uint32_t first, std::uint32_t last) const {
    return frames_of(*window_.current, first, last);
  }
  static std::span<const CueFrame> frames_of(const FramedParagraph& p, std::uint32_t first, std::uint32_t last) {
    const auto begin = std::lower_bound(p.frames.begin(), p.frames.end(), first,
                                        [](const CueFrame& frame, std::uint32_t s) { return frame.sentence < s; });
    const auto end = std::upper_bound(begin, p.frames.end(), last,
                                      [](std::uint32_t s, const CueFrame& frame) { return s < frame.sentence; });
    return {begin, end};
  }

  Attribution finish(const Choice& choice) const {
    Attribution out;
    out.rule = choice.rule;
    out.source = build_source(text_, tokens_, *choice.paragraph, {choice.phrase, choice.antecedent, choice.cue});
    if (choice.cue >= 0) out.cue = (*choice.paragraph)[choice.cue].tokens;
    if (choice.outer) out.via = build_source(text_, tokens_, p_, {choice.outer->subject, choice.outer->antecedent, choice.outer->verb});
    out.negated = choice.negated;
    return out;
  }

  static Attribution repeat(const Attribution& said, SourceRule rule) {
    Attribution out = said;
    out.rule = rule;
    return out;
  }

  Choice of_frame(SourceRule rule, const CueFrame& frame) const {
    return {rule, &p_, frame.subject, frame.antecedent, frame.verb, frame.tier, frame.negated};
  }

  // --- right after the quote ---

  UnitIndex after_marks(UnitIndex i) const {
    while (i < hi_ && (p_[i].is(',') || p_[i].is('-') || p_[i].is(';') || p_[i].is('\''))) ++i;
    return i;
  }

  // "…," Smith said, according to the Gazette.  "…," Smith said, the Gazette reported.
  Choice passed_on_by(Choice choice) const {
    const UnitIndex from = std::max({choice.cue, choice.phrase.end - 1, q_});
    for (const CueFrame* frame : frames_) {
      const bool after = frame->verb > from && frame->subject.begin > from;
      const bool passes_on = frame->kind == FrameKind::kAccordingTo ||
                             (is_finite(*frame) && frame->cue.has(VerbFrame::kPassesOn) && p_[frame->extent.begin - 1].is(',') &&
                              ends_clause(frame->extent.end));
      if (after && passes_on && no_quote_between(from, frame->extent.begin, true)) choice.outer = frame;
    }
    return choice;
  }

  bool ends_clause(UnitIndex i) const { return i >= hi_ || p_[i].is('.') || p_[i].is(',') || p_[i].is(';') || p_[i].has(kTime); }

  // A frame whose complement stands right before this quote, in the middle of the sentence.
  bool is_claimed_from_left(UnitIndex after) const {
    if (q_ == lo_) return false;
    UnitIndex i = q_ - 1;
    while (i > lo_ && (p_[i].is(':') || p_[i].is(',') || p_[i].has_any({kThat, kAs, kArticle}))) --i;
    const bool claimed = std::any_of(frames_.begin(), frames_.end(), [&](const CueFrame* frame) {
      return frame->verb == i && frame->subject.end <= i && frame->kind != FrameKind::kAccordingTo;
    });
    if (!claimed || !is_one_of(site_.end_mark, ",?!")) return claimed;
    return std::none_of(frames_.begin(), frames_.end(), [&](const CueFrame* frame) {
      return frame->extent.begin == after && frame->tier == 1 && is_finite(*frame) &&
             (frame->extent.end >= hi_ || p_[frame->extent.end].is('.') || p_[frame->extent.end].is(';'));
    });
  }

  static bool is_finite(const CueFrame& frame) {
    return frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kInverted;
  }

  // Has a frame after the quote no complement of its own?
  bool is_complete(const CueFrame& frame) const {
    const Unit& subject = p_[frame.subject.begin];
    if (frame.subject.size() == 1 && subject.ends_ing && !subject.capital) return false;
    if (frame.extent.end >= hi_ || frame.cue.has(VerbFrame::kHearer)) return true;
    const Unit& next = p_[frame.extent.end];
    const bool light = next.is_quote() || !next.word || next.has_any({kPreposition, kTime, kAdverb, kAfterCue}) ||
                       next.ends_ly || next.ends_ing;
    if (!light) return site_.starts_sentence && frame.kind == FrameKind::kInverted;
    return !next.has_any({kThat, kArticle}) && !next.has(kThis) ? true : site_.starts_sentence;
  }

  std::optional<Choice> right_after() const {
    const UnitIndex after = after_marks(q_ + 1);
    if (after >= hi_ || is_claimed_from_left(after)) return std::nullopt;
    if (const auto found = frame_after(after)) return found;
    const bool quoted_clause = is_one_of(site_.end_mark, ",?!");
    if (!has_frame_on_left() || !starts_aside_of_left()) {
      if (const auto found = aside_after(after)) return found;
    }
    if (!quoted_clause) return std::nullopt;
    if (site_.starts_sentence) {
      if (const auto found = verb_behind_aside(after)) return found;
    }
    return bare_verb_after(after);
  }

  bool has_frame_on_left() const {
    if (site_.starts_sentence) return false;
    return std::any_of(frames_.begin(), frames_.end(),
                       [&](const CueFrame* frame) { return frame->verb < q_ && frame->subject.end <= q_; });
  }
  bool starts_aside_of_left() const { return p_[lo_].has_any({kSubordinator, kPreposition}); }

  std::optional<Choice> frame_after(UnitIndex after) const {
    for (const CueFrame* frame : frames_) {
      if (frame->extent.begin != after || frame->subject.begin <= q_) continue;
      if (!is_finite(*frame)) continue;  // "according to" can wait: somebody else may have said it
      if (!is_complete(*frame)) continue;
      const bool leads_on = frame->extent.end < p_.size() &&
                            (p_[frame->extent.end].is(':') ||
                             (p_[frame->extent.end].is_quote() && !is_one_of(site_.end_mark, ",?!-")));
      if (site_.end_mark == '.' && leads_on) continue;
      if (frame->tier > 1 && !is_one_of(site_.end_mark, ",?!")) continue;
      return of_frame(frame->kind == FrameKind::kInverted ? SourceRule::kAfterInverted : SourceRule::kAfterVerb, *frame);
    }
    return std::nullopt;
  }

  std::optional<Choice> aside_after(UnitIndex after) const {
    for (const CueFrame* frame : frames_) {
      const bool kind = frame->kind == FrameKind::kSubjectVerb || frame->kind == FrameKind::kCoordinated ||
                        frame->kind == FrameKind::kRelative;
      if (kind && frame->subject.begin == after && frame->tier == 1 && frame->verb - after < 40 &&
          is_one_of(site_.end_mark, ",?!-")) {
        return of_frame(SourceRule::kAfterAside, *frame);
      }
    }
    if (!site_.starts_sentence || !is_one_of(site_.end_mark, ",?!")) return std::nullopt;
    for (const CueFrame* frame : frames_) {
      if (frame->kind != FrameKind::kSubjectVerb || frame->tier != 1 || frame->subject.begin <= after) continue;
      if (frame->verb - after >= 14 || !p_[frame->subject.begin - 1].is(',')) continue;
      const Phrase first = noun_phrase_after(p_, after, hi_);
      if (first && first->end == frame->subject.begin - 1) return of_frame(SourceRule::kAfterApposition, *frame);
    }
    return std::nullopt;
  }

  // "…," Smith, now 81 and retired in Maine, said: the name, where its verb comes behind a long aside.
  std::optional<Choice> verb_behind_aside(UnitIndex after) const {
    constexpr UnitIndex kLongest = 24;
    const Phrase who = noun_phrase_after(p_, after, hi_);
    if (!who || who->end >= hi_ || !(p_[who->end].is(',') || p_[who->end].has(kSubjectRelative))) return std::nullopt;
    if (!p_[who->end - 1].capital && !p_[who->end - 1].has_any({kPersonNoun, kHeOrShe})) return std::nullopt;
    const UnitIndex limit = std::min(hi_, who->end + kLongest);
    for (UnitIndex i = who->end + 2; i < limit; ++i) {
      if (p_[i].is_quote() || p_[i].is(';') || p_[i].is(':')) break;
      const CueVerbSense cue = p_[i].cue;
      if (cue.tier == 1 && cue.has(VerbForm::kPast) && p_[i - 1].is(',')) return Choice{SourceRule::kAfterAside, &p_, *who, {}, i, 1};
    }
    return std::nullopt;
  }

  // Verbs that are in no list: "she went on", "offered Mary Jones", "Mary Jones fired back".
  std::optional<Choice> bare_verb_after(UnitIndex after) const {
    const bool free = !has_frame_on_left();
    const Unit& first = p_[after];
    if (free && after + 1 < hi_ && first.has(kSubjectPronoun) && !first.has(kIt)) {
      return Choice{SourceRule::kAfterPronoun, &p_, {after, after + 1}, {}, after + 1};
    }
    if (!site_.starts_sentence || !first.word) return std::nullopt;
    if (!first.capital && after + 1 < hi_ && !first.ends_ing && (first.ends_ed || first.is_cue()) &&
        (p_[after + 1].capital || p_[after + 1].has(kDeterminer))) {
      if (const Phrase who = noun_phrase_after(p_, after + 1, hi_)) {
        return Choice{SourceRule::kAfterAnyVerbInverted, &p_, *who, {}, after};
      }
    }
    const Phrase who = noun_phrase_after(p_, after, hi_);
    if (!who || !p_[who->end - 1].capital || who->end >= hi_) return std::nullopt;
    const Unit& verb = p_[who->end];
    if (!verb.word || verb.capital || verb.has_any({kPreposition, kSubordinator})) return std::nullopt;
    const bool phrasal = verb.plural && who->end + 1 < hi_ && p_[who->end + 1].has(kParticle);  // "points out"
    if (!verb.ends_ed && !verb.is_cue() && !verb.is_verb && !verb.has(kChime) && !phrasal) return std::nullopt;
    return Choice{SourceRule::kAfterAnyVerb, &p_, *who, {}, who->end};
  }

  // --- in the same sentence ---

  std::optional<Choice> in_sentence() const {
    const auto noun = cue_noun();
    if (noun && noun->rule == SourceRule::kCueNounFrom && after_marks(noun->phrase.end) == q_) return noun;
    const CueFrame* passed_on = according_to();
    if (auto found = before()) {
      if (passed_on) {
        found->outer = passed_on;
      } else if (found->tier > 1) {
        const CueFrame* frame = trailing();
        if (frame && !is_adjacent(found->cue + 1)) return of_frame(SourceRule::kTrailing, *frame);
        if (frame && !found->outer) found->outer = frame;
      } else if (!found->outer) {
        found = passed_on_by(*found);
      }
      return found;
    }
    if (passed_on) return of_frame(SourceRule::kAccordingTo, *passed_on);
    if (const CueFrame* frame = trailing()) return of_frame(SourceRule::kTrailing, *frame);
    return cue_noun();
  }

  const CueFrame* according_to() const {
    const CueFrame* first = nullptr;
    const CueFrame* last = nullptr;
    for (const CueFrame* frame : frames_) {
      if (frame->kind != FrameKind::kAccordingTo) continue;
      if (!first) first = frame;
      last = frame;
    }
    return first && first->subject.end <= q_ ? first : last;
  }

  bool is_adjacent(UnitIndex from) const {
    for (UnitIndex i = from; i < q_; ++i) {
      const Unit& unit = p_[i];
      if (unit.is_quote() || !unit.word) continue;
      if (!unit.has(kBetweenCueAndQuote)) return false;
    }
    return true;
  }

  bool no_quote_between(UnitIndex begin, UnitIndex end, bool short_ones_count) const {
    for (UnitIndex i = begin; i < end; ++i) {
      if (p_[i].is_quote() && (short_ones_count || !p_[i].is_short_quote())) return false;
    }
    return true;
  }

  std::optional<Choice> before() const {
    std::vector<const CueFrame*> left;
    for (const CueFrame* frame : frames_) {
      const bool on_left = frame->verb < q_ && frame->subject.end <= q_ && frame->extent.end <= q_;
      if (on_left && frame->kind != FrameKind::kAccordingTo) left.push_back(frame);
    }
    if (left.empty()) return std::nullopt;
    const CueFrame* inner = left.back();
    if (inner->tier > 1 && (inner->kind == FrameKind::kRelative || inner->kind == FrameKind::kByPhrase)) {
      for (const CueFrame* frame : left) {
        if (frame->tier == 1 && (frame->kind == FrameKind::kSubjectVerb || frame->kind == FrameKind::kCoordinated ||
                                 frame->kind == FrameKind::kParticiple)) {
          inner = frame;
        }
      }
    }
    if (const Phrase subject = later_subject(*inner)) {
      return Choice{SourceRule::kBeforeDescribing, &p_, *subject, {}, -1, 2};
    }
    const CueFrame* outer = is_in_commas(*inner) ? inner : climb(left, inner);
    if (const CueFrame* in_commas = frame_in_commas(left, *outer)) outer = in_commas;
    return choose_of_chain(*inner, *outer);
  }

  // "When Smith suggested a ban, Jones wanted …": the frame is left behind in a clause of its own.
  Phrase later_subject(const CueFrame& frame) const {
    if (!p_[lo_].has(kFrontAdverbial) || p_[lo_].has(kAs)) return std::nullopt;
    const Phrase subject = sentence_subject(p_, lo_, q_);
    const bool later = subject && subject->begin > frame.extent.end && subject->end < q_ && p_[subject->begin - 1].is(',');
    return later ? subject : std::nullopt;
  }

  // While the frame lies in the complement of another, that one is the outer source.
  const CueFrame* climb(const std::vector<const CueFrame*>& left, const CueFrame* frame) const {
    for (int steps = 0; steps < 3; ++steps) {
      if (frame->kind == FrameKind::kParticiple || frame->kind == FrameKind::kCoordinated) break;
      const CueFrame* up = nullptr;
      for (const CueFrame* other : left) {
        if (!up && other->verb < frame->verb && holds(*other, *frame)) up = other;
      }
      if (!up) break;
      frame = up;
    }
    return frame;
  }

  bool holds(const CueFrame& outer, const CueFrame& inner) const {
    const bool pronoun = p_[inner.subject.begin].has(kSubjectPronoun);
    if (outer.tier != 1 && !(inner.tier > 1 && outer.tier == 2 && pronoun)) return false;
    if (outer.extent.end > inner.extent.begin) return false;
    switch (outer.kind) {
      case FrameKind::kSubjectVerb:
      case FrameKind::kCoordinated:
        break;
      case FrameKind::kRelative:
      case FrameKind::kParticiple:
        if (p_[inner.extent.begin - 1].is(',')) return false;
        break;
      default:
        return false;
    }
    if (!no_quote_between(outer.extent.end, inner.extent.begin, false)) return false;
    const UnitIndex before_inner = inner.extent.begin - 1;
    if (is_relative_with_pronoun(inner)) return no_unit_between(outer.extent.end, before_inner, ';');
    if (p_[before_inner].is(',') && before_inner >= outer.extent.end) {
      const UnitIndex before_outer = outer.subject.begin - 1;
      if (before_outer >= lo_ && p_[before_outer].has(kClauseSubordinator)) return false;
    }
    for (UnitIndex i = outer.extent.end; i < inner.extent.begin; ++i) {
      if (p_[i].is(';') || p_[i].is(':') || p_[i].is('-')) return false;
      const bool contrast = p_[i].has(kAnd) || p_[i].has(kBut);
      if (contrast && i > outer.extent.end && (p_[i - 1].is(',') || i + 1 >= inner.extent.begin)) return false;
    }
    return true;
  }

  // "what she calls", "whom he called": a clause inside the clause, and she is who spoke before.
  bool is_relative_with_pronoun(const CueFrame& frame) const {
    const UnitIndex before = frame.extent.begin - 1;
    return frame.kind == FrameKind::kSubjectVerb && before >= lo_ && p_[before].has_any({kRelative, kWhWord}) &&
           p_[frame.subject.begin].has_any({kHeOrShe, kIt, kPluralPronoun});
  }

  bool no_unit_between(UnitIndex begin, UnitIndex end, char mark) const {
    for (UnitIndex i = begin; i < end; ++i) {
      if (p_[i].is(mark)) return false;
    }
    return true;
  }

  // ", Smith said," is the source of all that follows.
  const CueFrame* frame_in_commas(const std::vector<const CueFrame*>& left, const CueFrame& frame) const {
    const CueFrame* found = nullptr;
    for (const CueFrame* other : left) {
      if (is_in_commas(*other) && frame.verb > other->verb && frame.kind != FrameKind::kParticiple) found = other;
    }
    if (!found) return nullptr;
    for (UnitIndex i = found->extent.end; i < q_; ++i) {
      if (p_[i].has(kContrast)) return nullptr;
    }
    return found;
  }

  bool is_in_commas(const CueFrame& frame) const {
    const UnitIndex begin = frame.extent.begin;
    return frame.tier == 1 && is_finite(frame) && begin > lo_ && p_[begin - 1].is(',') && closes_aside(frame.extent.end);
  }

  // ", he said," and ", he said in an interview on Monday,"
  bool closes_aside(UnitIndex i) const {
    if (i < q_ && !p_[i].is(',') && !p_[i].has_any({kInsertPreposition, kTime, kTo})) return false;
    const UnitIndex limit = std::min(q_, i + 9);
    for (; i < limit && !p_[i].is(','); ++i) {
      if (!p_[i].word || p_[i].has_any({kSubordinator, kAuxiliary})) return false;
    }
    return i < limit;
  }

  // "Smith said he believed" has one speaker; "Smith said Jones called it" has Jones, through Smith.
  Choice choose_of_chain(const CueFrame& inner, const CueFrame& outer) const {
    const bool far = inner.tier > 1 && outer.tier == 1 && !is_adjacent(std::max(inner.verb, inner.extent.end - 1) + 1);
    const bool one = &inner == &outer || far || is_same_speaker(inner, outer);
    const CueFrame& frame = one ? outer : inner;
    const bool adjacent = is_adjacent(std::max(frame.verb, frame.extent.end - 1) + 1);
    const SourceRule rule = frame.tier > 1 ? SourceRule::kBeforeDescribing
                            : adjacent     ? SourceRule::kBeforeAdjacent
                                           : SourceRule::kBefore;
    Choice choice = of_frame(rule, frame);
    if (!one) choice.outer = &outer;
    return choice;
  }

  bool is_same_speaker(const CueFrame& inner, const CueFrame& outer) const {
    if (inner.kind == FrameKind::kInfinitive || inner.subject == outer.subject) return true;
    return p_[inner.subject.begin].has_any({kSubjectPronoun});
  }

  const CueFrame* trailing() const {
    for (const CueFrame* frame : frames_) {
      const UnitIndex begin = frame->extent.begin, end = frame->extent.end;
      if (frame->verb <= q_ || frame->subject.begin <= q_ || frame->tier != 1 || !is_finite(*frame)) continue;
      if (begin == 0 || (!p_[begin - 1].is(',') && !p_[begin - 1].is_quote())) continue;
      if (end >= hi_ || p_[end].is('.') || p_[end].is(',') || p_[end].is(';') ||
          p_[end].has_any({kPreposition, kTime})) {
        return frame;
      }
    }
    return nullptr;
  }

  // "Smith's words", "a letter from Smith"
  std::optional<Choice> cue_noun() const {
    for (UnitIndex i = q_ - 1; i >= std::max(lo_, q_ - 13); --i) {
      if (!p_[i].has(kCueNoun)) continue;
      if (i + 2 < q_ && p_[i + 1].has_any({kFrom, kBy, kOf})) {
        if (const Phrase who = noun_phrase_after(p_, i + 2, q_)) {
          return Choice{SourceRule::kCueNounFrom, &p_, *who, {}, i, 1};
        }
      }
      UnitIndex owner = i - 1;
      while (owner >= lo_ && i - owner < 5 && p_[owner].word && !p_[owner].possessive &&
             !p_[owner].has_any({kPossessivePronoun, kPreposition, kAuxiliary})) {
        --owner;
      }
      if (owner < lo_) continue;
      if (p_[owner].possessive) {
        if (const Phrase who = noun_phrase_before(p_, owner, lo_)) {
          return Choice{SourceRule::kCueNounOf, &p_, *who, {}, i, 1};
        }
      } else if (p_[owner].has(kPossessivePronoun)) {
        return Choice{SourceRule::kCueNounOf, &p_, {owner, owner + 1}, {}, i, 1};
      }
    }
    return std::nullopt;
  }

  // --- a quote that is a sentence of its own ---

  std::optional<Attribution> in_paragraph() const {
    const std::uint32_t sentence = p_[q_].sentence;
    const CueFrame* strong = nullptr;   // the last verb of saying of the sentence before
    const CueFrame* any = nullptr;
    for (const CueFrame& frame : frames_between(sentence == 0 ? 0 : sentence - 1, sentence)) {
      if (frame.verb >= q_ || frame.subject.end > q_) continue;
      if (frame.tier <= 2 && !any) any = &frame;
      if (frame.tier == 1 && (is_finite(frame) || frame.kind == FrameKind::kAccordingTo ||
                              (frame.kind == FrameKind::kCoordinated && !history_.in_paragraph))) {
        strong = &frame;
      }
    }
    if (history_.in_paragraph) {
      const std::uint32_t last = p_[history_.in_paragraph_at].sentence;
      if (strong && strong->verb > history_.in_paragraph_at && strong->sentence > last) {
        return finish(of_frame(SourceRule::kPreviousSentence, *strong));
      }
      return repeat(*history_.in_paragraph, SourceRule::kPreviousQuote);
    }
    if (strong) return finish(of_frame(SourceRule::kPreviousSentence, *strong));
    if (q_ == 0 || sentence == 0) return std::nullopt;
    if (any) return finish(of_frame(SourceRule::kPreviousSentenceSubject, *any));
    const UnitRange before = p_.sentences[sentence - 1];
    if (const Phrase subject = sentence_subject(p_, before.begin, before.end)) {
      return finish({SourceRule::kPreviousSentenceSubject, &p_, *subject});
    }
    return std::nullopt;
  }

  // “A,” said Smith, who smiled, “B.”
  bool is_rest_of_split_quote() const {
    if (!history_.in_paragraph || history_.in_paragraph_at < lo_ || q_ == lo_ || !p_[q_ - 1].is(',')) return false;
    if (!is_after_rule(history_.in_paragraph->rule)) return false;
    const UnitIndex from = history_.in_paragraph_at;
    bool seen = false;
    for (const CueFrame* frame : frames_) {
      if (frame->verb <= from || frame->verb >= q_ || frame->kind == FrameKind::kRelative) continue;
      if (seen) return false;
      seen = true;
    }
    return true;
  }

  // "Media overdo it - Mary Jones: "…""
  std::optional<Choice> name_between_dash_and_colon() const {
    if (q_ - 3 < lo_ || !p_[q_ - 1].is(':') || !p_[q_ - 2].capital) return std::nullopt;
    const Phrase who = noun_phrase_before(p_, q_ - 2, lo_);
    if (!who || who->begin == lo_ || !p_[who->begin - 1].is('-')) return std::nullopt;
    return Choice{SourceRule::kColon, &p_, *who};
  }

  std::optional<Choice> beside_colon_or_dash() const {
    if (q_ > lo_ && p_[q_ - 1].is(':')) {
      UnitIndex dash = q_ - 2;
      while (dash >= lo_ && !p_[dash].is('-')) --dash;
      Phrase who = noun_phrase_before(p_, q_ - 2, dash + 1);
      if (!who || who->begin > dash + 2) {
        if (const Phrase subject = sentence_subject(p_, std::max(lo_, dash + 1), q_)) who = subject;
      }
      if (who && who->end <= q_) return Choice{SourceRule::kColon, &p_, *who};
    }
    if (q_ + 2 < p_.size() && p_[q_ + 1].is('-') && p_[q_ + 2].capital) {
      if (const Phrase who = noun_phrase_after(p_, q_ + 2, p_.size())) return Choice{SourceRule::kDash, &p_, *who};
    }
    return std::nullopt;
  }

  // --- across paragraphs ---

  Attribution across_paragraphs() const {
    if (site_.first_of_paragraph && q_ <= 1 && window_.previous) {
      if (const auto found = after_colon_of_previous()) return finish(*found);
    }
    for (const CueFrame& frame : frames_between(p_[q_].sentence, p_[q_].sentence + 1)) {
      if (frame.verb > q_ && frame.subject.begin > q_ && frame.tier == 1 &&
          (is_finite(frame) || frame.kind == FrameKind::kAccordingTo)) {
        return finish(of_frame(SourceRule::kNextSentence, frame));
      }
    }
    const CueFrame* told = last_told();
    if (!told && history_.before && history_.paragraphs_ago <= 2) {
      return repeat(*history_.before, history_.before_is_open ? SourceRule::kChainOpen : SourceRule::kChainQuote);
    }
    if (!told) return {};
    return finish({SourceRule::kChainFrame, &window_.previous->units, told->subject, told->antecedent, told->verb});
  }

  // The last verb of saying of the paragraph before, if no quote stands with it.
  const CueFrame* last_told() const {
    if (!window_.previous || window_.previous->units.sentences.empty()) return nullptr;
    const Paragraph& before = window_.previous->units;
    const auto last = static_cast<std::uint32_t>(before.sentences.size() - 1);
    for (UnitIndex i = before.sentences[last].begin; i < before.sentences[last].end; ++i) {
      if (before[i].is_quote()) return nullptr;
    }
    const CueFrame* found = nullptr;
    for (const CueFrame& frame : frames_of(*window_.previous, last, last)) {
      if (frame.tier == 1 && is_finite(frame)) found = &frame;
    }
    return found;
  }

  std::optional<Choice> after_colon_of_previous() const {
    const Paragraph& before = window_.previous->units;
    if (before.size() == 0 || !before[before.size() - 1].is(':')) return std::nullopt;
    const auto last = static_cast<std::uint32_t>(before.sentences.size() - 1);
    const CueFrame* found = nullptr;
    for (const CueFrame& frame : frames_of(*window_.previous, last, last)) found = &frame;
    if (found) return Choice{SourceRule::kChainColon, &before, found->subject, found->antecedent, found->verb};
    const Phrase subject = sentence_subject(before, before.sentences[last].begin, before.size());
    if (!subject) return std::nullopt;
    return Choice{SourceRule::kChainColon, &before, *subject};
  }

  // --- forms of their own ---

  Attribution label() const {
    Attribution out;
    out.rule = SourceRule::kLabel;
    out.source = SourceMention{*site_.label, {*site_.label}};
    return out;
  }

  // "40 percent said" in a sentence with a poll: the poll.
  Choice with_poll(Choice choice) const {
    const UnitIndex end = std::min(choice.phrase.end + 1, p_.size());
    bool fraction = false;
    for (UnitIndex i = choice.phrase.begin; i < end; ++i) fraction |= p_[i].has(kFraction) || p_[i].is('%');
    if (!fraction) return choice;
    for (UnitIndex i = lo_; i < hi_; ++i) {
      if (!p_[i].has(kPoll)) continue;
      if (const Phrase poll = noun_phrase_before(p_, i, lo_)) {
        choice.rule = SourceRule::kPoll;
        choice.phrase = *poll;
        choice.antecedent = {};
        break;
      }
    }
    return choice;
  }

  // A short verbless line that starts with a name.
  static Phrase signature_line(const Paragraph& p, UnitIndex begin) {
    constexpr UnitIndex kLongest = 16;
    while (begin < p.size() && !p[begin].word && !p[begin].is_quote()) ++begin;
    if (begin >= p.size() || p.size() - begin > kLongest || !p[begin].capital) return std::nullopt;
    for (UnitIndex i = begin; i < p.size(); ++i) {
      if (p[i].is_quote() || p[i].has_any({kAuxiliary, kSubjectPronoun})) return std::nullopt;
      if (p[i].is_cue() && !p[i].capital) return std::nullopt;
    }
    UnitIndex end = begin;
    while (end < p.size() && p[end].capital) ++end;
    if (end - begin > 5) return std::nullopt;
    if (end < p.size() && !p[end].is(',') && !p[end].is('(') && !p[end].is('-') && !p[end].is('.') && !p[end].is('|')) {
      return std::nullopt;
    }
    if (end - begin < 2 && end < p.size() && p[end].is('.')) return std::nullopt;
    return UnitRange{begin, end};
  }

  std::optional<Choice> signature() const {
    if (!site_.starts_sentence || site_.words < 3) return std::nullopt;
    if (q_ + 1 < p_.size()) {
      const Phrase who = signature_line(p_, q_ + 1);
      if (who) return Choice{SourceRule::kSignature, &p_, *who};
      return std::nullopt;
    }
    if (q_ > 1 || !window_.next) return std::nullopt;
    const Paragraph& next = window_.next->units;
    if (next.size() == 0 || next.size() > 14 || next[0].word) return std::nullopt;
    const Phrase who = signature_line(next, 0);
    if (!who || who->size() < 2) return std::nullopt;
    return Choice{SourceRule::kSignature, &next, *who};
  }

  std::string_view text_;
  const Tokens& tokens_;
  const ParagraphWindow& window_;
  const Paragraph& p_;
  const QuoteSite& site_;
  const QuoteHistory& history_;
  const UnitIndex lo_, hi_, q_;
  std::vector<const CueFrame*> frames_;
};

}  // namespace

Attribution find_source(std::string_view text, const Tokens& tokens, const ParagraphWindow& window, const QuoteSite& site,
                        const QuoteHistory& history) {
  return SourceFinder(text, tokens, window, site, history).run();
}

}  // namespace artparse
