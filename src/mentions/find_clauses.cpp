// A frame inside a clause that was found is part of it and gives no clause of its own.
#include "mentions/find_clauses.h"

#include <algorithm>

#include "mentions/build_source.h"
#include "mentions/noun_phrases.h"

namespace artparse {
namespace {

using enum ClauseClass;

// What a complement starts with.
enum class Start : std::uint8_t { kQuote, kThat, kTo, kQuestion, kPronoun, kAboutOrFor, kPreposition, kOther };

// Which complements of which verbs are reported speech; `sure` where three in four are, the others where a third is.
struct ComplementRow {
  std::string_view id;
  std::uint8_t tier;
  Start start;
  bool sure;
  std::string_view example;
};
constexpr ComplementRow kComplements[] = {
    {"clause-that", 1, Start::kThat, true, "Mary Jones said that the road was gone."},
    {"clause-pronoun", 1, Start::kPronoun, true, "Mary Jones said she would stay in town."},
    {"clause-question", 1, Start::kQuestion, true, "Mary Jones asked why the road was closed."},
    {"clause-plain", 1, Start::kOther, true, "Mary Jones said the road was gone for good."},
    {"clause-fragment", 1, Start::kQuote, true, "Mary Jones said \"never\" would she leave the town."},
    {"clause-to", 1, Start::kTo, false, "Mary Jones vowed to stay in the town."},
    {"clause-about", 1, Start::kAboutOrFor, false, "Mary Jones complained about the closed road."},
    {"description-that", 2, Start::kThat, false, "Mary Jones stressed that the road was gone."},
    {"description-pronoun", 2, Start::kPronoun, false, "Mary Jones praised her for the new road."},
    {"description-question", 2, Start::kQuestion, false, "Mary Jones described how the road was lost."},
    {"description-plain", 2, Start::kOther, false, "Mary Jones called the road a danger to all."},
    {"description-about", 2, Start::kAboutOrFor, false, "Mary Jones spoke about the closed road."},
    {"attitude-that", 3, Start::kThat, false, "Mary Jones knew that the road was gone."},
    {"attitude-pronoun", 3, Start::kPronoun, false, "Mary Jones knew she would stay in town."},
    {"attitude-question", 3, Start::kQuestion, false, "Mary Jones knew why the road was closed."},
    {"attitude-plain", 3, Start::kOther, false, "Mary Jones wanted a new road to the town."},
    {"attitude-to", 3, Start::kTo, false, "Mary Jones hoped to stay in the town."},
    {"attitude-about", 3, Start::kAboutOrFor, false, "Mary Jones hoped for a new road to the town."},
};

const ComplementRow* find_row(std::uint8_t tier, Start start) {
  for (const ComplementRow& row : kComplements) {
    if (row.tier == tier && row.start == start) return &row;
  }
  return nullptr;
}

class ClauseFinder {
 public:
  ClauseFinder(std::string_view text, const Tokens& tokens, const Paragraph& p, const std::vector<CueFrame>& frames,
               IndirectSpeech level, std::vector<QuoteMention>& out)
      : text_(text), tokens_(tokens), p_(p), frames_(frames), level_(level), out_(out) {}

  void run() {
    UnitIndex covered = 0;  // frames before this unit lie in a clause already given
    for (std::size_t i = 0; i < frames_.size(); ++i) {
      const CueFrame& frame = frames_[i];
      if (frame.verb < covered) continue;
      read_sentence_bounds(frame, i);
      covered = std::max(covered, read(frame));
    }
    if (level_ != IndirectSpeech::kAll) return;
    add_noun_clauses();
    add_raised_clauses();
    add_questions();
  }

 private:
  void read_sentence_bounds(const CueFrame& frame, std::size_t index) {
    lo_ = p_.sentences[frame.sentence].begin;
    hi_ = p_.sentences[frame.sentence].end;
    std::size_t first = index, last = index;
    while (first > 0 && frames_[first - 1].sentence == frame.sentence) --first;
    while (last < frames_.size() && frames_[last].sentence == frame.sentence) ++last;
    in_sentence_ = std::span(frames_).subspan(first, last - first);
  }

  // Returns the end of the clause that follows the verb, so that frames in it are passed over.
  UnitIndex read(const CueFrame& frame) {
    if (frame.kind == FrameKind::kAccordingTo) return read_according_to(frame);
    if (frame.kind == FrameKind::kByPhrase || p_[frame.subject.begin].has(kPronounFirst)) return 0;
    if (level_ == IndirectSpeech::kAll) add_relative(frame);
    const UnitIndex start = complement_start(frame);
    if (is_fronted(frame, start)) return read_fronted(frame, start);
    if (start >= hi_ || frame.kind == FrameKind::kInverted) return 0;
    const Unit& first = p_[start];
    if ((!first.word && !first.is_quote()) || (first.is_quote() && !first.is_short_quote())) return 0;
    const Start kind = start_of(start);
    const ComplementRow* row = find_row(frame.tier, kind);
    if (!row || !wanted(row->sure)) return 0;
    const UnitIndex begin = kind == Start::kAboutOrFor ? start + 1 : start;
    const bool object = row->tier > 1 && kind != Start::kThat && kind != Start::kQuestion;
    const UnitIndex end = object ? object_end(begin, clause_end(begin, frame)) : clause_end(begin, frame);
    if (end - begin < 2 && !first.is_quote()) return 0;
    if (kind == Start::kAboutOrFor && frame.tier == 1 && first.has(kInsertPreposition)) return 0;  // "said on Monday"
    if (kind == Start::kOther && frame.tier == 1 && !has_verb(begin, end)) return 0;
    if (kind == Start::kOther && level_ == IndirectSpeech::kSure && !is_clause(begin, end)) return 0;
    add(begin, end, frame, row->id);
    return end;
  }

  // "plans which officials said would change", "what critics called a mess": the pronoun is a part of what is said.
  void add_relative(const CueFrame& frame) {
    const UnitIndex before = frame.subject.begin - 1;
    const bool relative = before >= lo_ && p_[before].has_any({kSubjectRelative, kToldObject}) && !p_[before].has_any({kThat, kTo});
    if (frame.kind == FrameKind::kSubjectVerb && relative) add(before, before + 1, frame, "clause-relative");
  }

  bool wanted(bool sure) const { return sure || level_ == IndirectSpeech::kAll; }

  // --- where the complement starts ---

  UnitIndex complement_start(const CueFrame& frame) const {
    if (frame.kind == FrameKind::kInverted) return frame.extent.end;
    UnitIndex i = frame.verb + 1;
    if (frame.cue.has(VerbFrame::kHearer) && i < hi_ && !p_[i].is_quote() && !p_[i].has(kToldObject)) i = after_hearer(i);
    const UnitIndex that = that_after_adverbial(i);
    if (that > i) return that;
    while (i < hi_ && p_[i].has_any({kTime, kAdverb}) && !p_[i].has(kNegation)) ++i;
    return after_medium(i);
  }

  UnitIndex after_hearer(UnitIndex i) const {
    if (p_[i].has(kHearerPronoun)) return i + 1;
    const auto hearer = noun_phrase_after(p_, i, hi_);
    return hearer && hearer->size() < 9 ? hearer->end : i;
  }

  // "said on Monday that", "said, after a pause, that"
  UnitIndex that_after_adverbial(UnitIndex i) const {
    if (i >= hi_ || !(p_[i].has_any({kTime, kPreposition, kAdverb}) || p_[i].is(','))) return i;
    for (UnitIndex k = i + 1; k < std::min(hi_, i + 16); ++k) {
      if (p_[k].is_quote()) break;
      if (p_[k].has(kThat)) return k;
      if (p_[k].cue.tier == 1 && !p_[k].capital) break;
    }
    return i;
  }

  // "said in a statement the road was gone"
  UnitIndex after_medium(UnitIndex i) const {
    if (i + 1 >= hi_ || !p_[i].has(kInsertPreposition)) return i;
    const bool medium = i + 2 < hi_ && p_[i + 1].has(kArticle) && p_[i + 2].has(kInsertMedium);
    if (!p_[i + 1].has(kTime) && !medium) return i;
    UnitIndex k = i + 1;
    while (k < hi_ && k < i + 9 && p_[k].word && !p_[k].has_any({kThat, kThe, kSubjectPronoun})) ++k;
    return k < hi_ && p_[k].has_any({kThat, kThe, kSubjectPronoun}) ? k : i;
  }

  Start start_of(UnitIndex i) const {
    const Unit& unit = p_[i];
    if (unit.is_quote()) return Start::kQuote;
    if (unit.has(kThat)) return Start::kThat;
    if (unit.has(kTo)) return Start::kTo;
    if (unit.has(kWhWord)) return Start::kQuestion;
    if (unit.has_any({kSubjectPronoun, kThere})) return Start::kPronoun;
    if (unit.has(kAboutOrFor)) return Start::kAboutOrFor;
    return unit.has(kPreposition) ? Start::kPreposition : Start::kOther;
  }

  bool has_verb(UnitIndex begin, UnitIndex end) const {
    for (UnitIndex i = begin; i < end; ++i) {
      if (p_[i].has_any({kAuxiliary, kSubjectPronoun}) || p_[i].ends_ed || p_[i].cue.tier > 0 || p_[i].is_verb || p_[i].is_quote()) return true;
    }
    return false;
  }

  // A noun phrase and its verb: "the road was gone".
  bool is_clause(UnitIndex begin, UnitIndex end) const {
    const auto subject = noun_phrase_after(p_, begin, end);
    if (!subject || subject->end >= end) return false;
    const Unit& verb = p_[subject->end];
    return verb.has(kAuxiliary) || (verb.word && !verb.capital && (verb.ends_ed || verb.cue.tier > 0));
  }

  // --- where it ends ---

  // At ";", at the trailing or coordinated frame of somebody's next words, at a writer's relative clause.
  UnitIndex clause_end(UnitIndex begin, const CueFrame& frame) const {
    for (UnitIndex i = begin + 1; i < hi_; ++i) {
      if (p_[i].is(';')) return i;
      if (p_[i].quote_is_clause && frame_starts_after(i, frame)) return i + 1;
      if ((p_[i].is(',') || p_[i].is('-')) && (frame_starts_after(i, frame) || (writer_goes_on(i) && has_verb(begin, i)))) return i;
      if (p_[i].has_any({kAnd, kBut}) && coordinated_after(i, frame)) {
        return p_[i - 1].is(',') ? i - 1 : i;
      }
    }
    UnitIndex end = hi_;
    while (end > begin && !p_[end - 1].word && !p_[end - 1].is_quote() && !p_[end - 1].is(')') && !p_[end - 1].is('%')) --end;
    return end;
  }

  // The object of "praised" ends at a comma, a clause of its own, or the next verb.
  UnitIndex object_end(UnitIndex begin, UnitIndex end) const {
    for (UnitIndex i = begin + 1; i < end; ++i) {
      if (p_[i].is(',') || p_[i].is('-') || p_[i].has_any({kClauseSubordinator, kBut})) return p_[i].has(kAs) ? next_object(i, end) : i;
      if (p_[i].has(kAnd) && i + 1 < end && (p_[i + 1].is_cue() || p_[i + 1].ends_ed || p_[i + 1].has(kAuxiliary))) return i;
    }
    return end;
  }
  UnitIndex next_object(UnitIndex as, UnitIndex end) const { return object_end(as, end); }

  bool writer_goes_on(UnitIndex comma) const {
    if (comma + 1 >= hi_ || !p_[comma].is(',')) return false;
    return p_[comma + 1].has(kWriterGoesOn) || (p_[comma + 1].ends_ing && !p_[comma + 1].capital);
  }

  bool frame_starts_after(UnitIndex comma, const CueFrame& own) const {
    for (const CueFrame& other : in_sentence_) {
      if (&other == &own || other.tier > 1 || other.verb <= comma) continue;
      const bool finite = other.kind == FrameKind::kSubjectVerb || other.kind == FrameKind::kInverted;
      if ((finite || other.kind == FrameKind::kAccordingTo) && other.extent.begin == comma + 1) return true;
      if (other.kind == FrameKind::kParticiple && other.verb == comma + 1) return true;
      if (finite && other.subject.end <= own.extent.begin && verb_follows(comma, other.verb)) return true;
      const bool joined = comma + 1 < hi_ && p_[comma + 1].has_any({kAnd, kBut});
      if (joined && finite && other.extent.begin == comma + 2) return true;
      if (joined && other.kind == FrameKind::kCoordinated && other.verb <= comma + 3) return true;
    }
    return false;
  }

  // ", has also said": the rest of the sentence after an aside with a frame of its own.
  bool verb_follows(UnitIndex comma, UnitIndex verb) const {
    for (UnitIndex i = comma + 1; i < verb; ++i) {
      if (i > comma + 3 || !p_[i].has_any({kAuxiliary, kAdverb})) return false;
    }
    return true;
  }

  bool coordinated_after(UnitIndex conjunction, const CueFrame& own) const {
    return std::any_of(in_sentence_.begin(), in_sentence_.end(), [&](const CueFrame& other) {
      return &other != &own && other.kind == FrameKind::kCoordinated && other.tier <= 2 && other.verb > conjunction &&
             other.verb <= conjunction + 3 && (other.cue.has(VerbForm::kPast) || other.cue.has(VerbForm::kThird));
    });
  }

  // --- clauses before their frame ---

  bool is_fronted(const CueFrame& frame, UnitIndex after) const {
    if (frame.kind != FrameKind::kSubjectVerb && frame.kind != FrameKind::kInverted) return false;
    const UnitIndex last = frame.extent.begin - 1;
    const bool comma_in_marks = last > lo_ && p_[last].is_quote() && p_[last].quote_is_clause;
    if (!comma_in_marks && (last <= lo_ + 1 || !p_[last].is(','))) return false;
    if (after >= hi_) return true;
    const Unit& next = p_[after];
    if (next.is_quote() || (next.is(',') && after + 1 < hi_ && p_[after + 1].is_quote())) return false;
    if (next.is(':')) return false;
    return !next.word || next.has(kTime) || next.ends_ing ||
           (next.has_any({kPreposition, kSubordinator}) && !next.has_any({kThat, kWhWord}));
  }

  UnitIndex read_fronted(const CueFrame& frame, UnitIndex after) {
    const bool last_word = frame.kind == FrameKind::kSubjectVerb && (after >= hi_ || p_[after].is('.'));
    if (frame.tier != 1 && !(frame.tier == 3 && last_word)) return 0;
    const UnitIndex end = frame.extent.begin - (p_[frame.extent.begin - 1].is(',') ? 1 : 0);
    UnitIndex begin = lo_;
    while (begin < end && !p_[begin].word && !p_[begin].is_quote()) ++begin;
    if (begin < end && p_[begin].has(kOpener) && !p_[begin].has(kVaryAsked)) ++begin;
    const bool long_quote = p_[end - 1].is_quote() && !p_[end - 1].is_short_quote() && p_[lo_].is_quote();
    const bool split = after + 1 < hi_ && p_[after].is(',');
    if (begin < end && !long_quote && (split || (has_verb(begin, end) && !is_adverbial(begin, end)))) {
      add(begin, end, frame, "clause-fronted");
    }
    if (split && !p_[after + 1].is_quote()) {
      const UnitIndex rest = clause_end(after + 1, frame);
      if (has_verb(after + 1, rest)) add(after + 1, rest, frame, "clause-split");
      return rest;
    }
    return 0;
  }

  // "When the rain fell, Smith said" has no clause in front.
  bool is_adverbial(UnitIndex begin, UnitIndex end) const {
    if (p_[begin].has(kVaryAsked) || p_[begin].has_any({kTime, kTimeUnit}) || p_[begin].ends_ing) return true;
    if (p_[begin].has(kAdverb) && begin + 1 < end && p_[begin + 1].has_any({kPreposition, kFrontAdverbial})) return true;
    if (!p_[begin].has_any({kPreposition, kFrontAdverbial})) return false;
    for (UnitIndex i = begin; i < end; ++i) {
      if (p_[i].is(',')) return false;
    }
    return true;
  }

  UnitIndex read_according_to(const CueFrame& frame) {
    if (frame.extent.begin > lo_ + 1) {
      const UnitIndex end = p_[frame.extent.begin - 1].is(',') ? frame.extent.begin - 1 : frame.extent.begin;
      if (!p_[lo_].is_quote() || p_[lo_].is_short_quote()) add(lo_, end, frame, "clause-according-to");
      return 0;
    }
    UnitIndex comma = frame.extent.end;
    while (comma < hi_ && comma < frame.extent.end + 14 && !p_[comma].is(',')) ++comma;
    if (comma + 1 >= hi_ || !p_[comma].is(',') || p_[comma + 1].is_quote()) return 0;
    const UnitIndex end = clause_end(comma + 1, frame);
    add(comma + 1, end, frame, "clause-according-to");
    return end;
  }

  // --- nouns with a clause: "the claim that", "her call for" ---

  void add_noun_clauses() {
    for (UnitIndex i = 1; i + 2 < p_.size(); ++i) {
      if (!p_[i].has(kNounThat) || !p_[i + 1].has(kThat) || p_[i].sentence != p_[i + 2].sentence) continue;
      if (is_covered(p_[i].tokens.begin)) continue;
      hi_ = p_.sentence_of(i).end;
      UnitIndex end = i + 2;
      while (end < hi_ && !p_[end].is(',') && !p_[end].is(';') && !p_[end].is('.')) ++end;
      QuoteMention& clause = make(i + 1, end, "noun-that");
      if (p_[i - 1].possessive) {
        if (const auto owner = noun_phrase_before(p_, i - 1, std::max(p_.sentence_of(i).begin, i - 6))) {
          clause.source = build_source(text_, tokens_, p_, {*owner, {}});
        }
      } else if (p_[i - 1].has(kPossessivePronoun)) {
        clause.source = build_source(text_, tokens_, p_, {{i - 1, i}, {}});
      }
    }
  }

  // "Asked whether she would stay, …", "when asked why the road was closed": nobody is named who asked.
  void add_questions() {
    for (UnitIndex i = 0; i + 2 < p_.size(); ++i) {
      if (!p_[i].cue.has(VerbFrame::kQuestion) || !p_[i].cue.has(VerbForm::kPerfect)) continue;
      lo_ = p_.sentence_of(i).begin;
      hi_ = p_.sentence_of(i).end;
      const bool passive = i == lo_ || p_[i - 1].has_any({kBe, kFrontAdverbial, kAdverb}) || p_[i - 1].is(',');
      UnitIndex begin = i + 1;
      while (begin < std::min(hi_, i + 8) && !p_[begin].has_any({kWhWord, kAboutOrFor}) && !p_[begin].is(',')) ++begin;
      if (!passive || begin + 1 >= hi_ || !p_[begin].has_any({kWhWord, kAboutOrFor}) || is_covered(p_[begin].tokens.begin)) continue;
      UnitIndex end = begin + 1;
      while (end < hi_ && !p_[end].is(',') && !p_[end].is('.') && !p_[end].is('-') && !p_[end].is_quote()) ++end;
      if (end > begin + 1) make(begin, end, "asked-question").cue = p_[i].tokens;
    }
  }

  // "The bridge seems to hold", "the bridge is expected to hold": somebody's view, with the subject in front of its verb.
  void add_raised_clauses() {
    for (UnitIndex i = 1; i + 1 < p_.size(); ++i) {
      const bool passive = p_[i].has(kRaisingPassive) && p_[i + 1].has(kTo);
      if (!passive && !p_[i].has(kRaisingVerb)) continue;
      lo_ = p_.sentence_of(i).begin;
      hi_ = p_.sentence_of(i).end;
      UnitIndex group = i;
      bool be = false;
      while (group > lo_ && (p_[group - 1].has_any({kAuxiliary, kAdverb}) || p_[group - 1].ends_ly)) be |= p_[--group].has(kBe);
      if (group == lo_ || i + 1 >= hi_ || (passive && !be) || is_covered(p_[i].tokens.begin)) continue;
      in_sentence_ = {};
      const UnitIndex end = object_end(i + 1, clause_end(i + 1, CueFrame{}));
      if (end <= i + 2) continue;
      const auto subject = noun_phrase_before(p_, group - 1, lo_);
      if (subject && !p_[subject->begin].has_any({kIt, kThere})) make(subject->begin, subject->end, "raised-subject").cue = p_[i].tokens;
      make(i + 1, end, "raised-rest").cue = p_[i].tokens;
    }
  }

  bool is_covered(TokenIndex token) const {
    const std::uint32_t at = tokens_[token].span.begin;
    for (std::size_t i = out_.size(), steps = 0; i > 0 && steps < 8; --i, ++steps) {
      if (out_[i - 1].span.begin <= at && at < out_[i - 1].span.end) return true;
    }
    return false;
  }

  QuoteMention& make(UnitIndex begin, UnitIndex end, std::string_view rule) {
    QuoteMention& clause = out_.emplace_back();
    clause.kind = QuoteKind::kIndirect;
    clause.span = {tokens_[p_[begin].tokens.begin].span.begin, tokens_[p_[end - 1].tokens.end - 1].span.end};
    clause.parts = {clause.span};
    clause.block = p_.block;
    clause.rule = rule;
    return clause;
  }

  void add(UnitIndex begin, UnitIndex end, const CueFrame& frame, std::string_view rule) {
    if (end <= begin) return;
    QuoteMention& clause = make(begin, end, rule);
    clause.cue = p_[frame.verb].tokens;
    clause.source = build_source(text_, tokens_, p_, {frame.subject, frame.antecedent, frame.verb});
    clause.negated = frame.negated;
  }

  std::string_view text_;
  const Tokens& tokens_;
  const Paragraph& p_;
  const std::vector<CueFrame>& frames_;
  const IndirectSpeech level_;
  std::vector<QuoteMention>& out_;
  UnitIndex lo_ = 0, hi_ = 0;
  std::span<const CueFrame> in_sentence_;
};

}  // namespace

void find_clauses(std::string_view text, const Tokens& tokens, const Paragraph& paragraph,
                  const std::vector<CueFrame>& frames, IndirectSpeech level, std::vector<QuoteMention>& clauses) {
  ClauseFinder(text, tokens, paragraph, frames, level, clauses).run();
}

}  // namespace artparse
