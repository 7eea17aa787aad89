// Frames with their subject on the left: beside the verb, across an aside, shared with a frame before.
#include "mentions/quotes/frame_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

bool FrameFinder::add_subject_on_left() {
  UnitIndex i = group_.before;
  if (p_[i].has(kFloating) && i > lo_ && p_[i - 1].capital && p_[i - 1].word) --i;  // "Smith and Jones both said"
  const Unit& unit = p_[i];
  if (unit.is_quote()) return false;
  if (unit.is(',') || unit.is('-')) return add_across_aside(i);
  if (unit.has(kSubjectRelative)) return add_relative(i);
  if (unit.has(kCoordinator) || unit.has(kAdverb)) return add_if(FrameKind::kCoordinated, shared_subject(i));
  Phrase subject = noun_phrase_before(p_, i, lo_);
  if (subject) {
    if (ends_aside(*subject)) return add_across_aside(subject->begin - 2);
    if (const Phrase resident = somebody_of_place(*subject)) {
      subject = resident;
    } else if (const Phrase named = named_before_role(*subject)) {
      subject = named;
    } else if (const Phrase main = subject_before_relative(*subject)) {
      subject = main;
    } else if (const Phrase whole = subject_before_participle(*subject)) {
      subject = whole;
    } else if (const Phrase holder = subject_with_object(*subject)) {
      subject = holder;
    }
  }
  if (!subject || is_named(*subject) || opens_with_participle(*subject) || !agrees(*subject) ||
      !starts_clause(*subject) || is_object_with_participle(*subject)) {
    return false;
  }
  return add_if(FrameKind::kSubjectVerb, subject);
}

bool FrameFinder::ends_aside(UnitRange object) const {
  const UnitIndex comma = object.begin - 2;
  if (comma <= lo_ || !p_[comma].is(',') || !p_[comma + 1].has(kInsertPreposition) ||
      p_[comma + 1].has_any({kAs, kSubordinator})) {
    return false;
  }
  return p_[object.begin].has(kIndefiniteArticle) ||
         (object.size() == 1 && p_[object.begin].name == NameType::kOrganization);
}

Phrase FrameFinder::named_before_role(UnitRange role) const {
  const UnitIndex comma = role.begin - 1;
  if (comma <= lo_ || !p_[comma].is(',') || p_[comma - 1].name != NameType::kPerson ||
      p_[role.end - 1].name == NameType::kPerson) {
    return std::nullopt;
  }
  UnitIndex mark = verb_ + 1;
  while (mark < hi_ && !p_[mark].is(',') && !p_[mark].is_quote()) ++mark;
  const Unit* behind = mark + 1 < hi_ && p_[mark].is(',') ? &p_[mark + 1] : nullptr;
  const bool goes_on = behind && (behind->is_quote() ? !behind->quote_is_capital
                                                     : behind->has(kAuxiliary) || behind->is_verb || behind->ends_ed ||
                                                           behind->is_cue());
  if (!right() || goes_on || (right()->is(',') && !(behind && behind->is_quote()))) {
    return std::nullopt;  // "Jones, an aide said in May, is tired"
  }
  const bool is_role =
      std::any_of(&p_[role.begin], &p_[role.end - 1] + 1, [](const Unit& unit) { return unit.is_role; });
  const Phrase who = is_role ? noun_phrase_before(p_, comma - 1, lo_) : std::nullopt;
  return who && who->begin == lo_ ? Phrase(UnitRange{lo_, role.end}) : std::nullopt;
}

Phrase FrameFinder::somebody_of_place(UnitRange state) const {
  const UnitIndex comma = state.begin - 1;
  if (p_[state.begin].name != NameType::kPlace || comma - 2 < lo_ || !p_[comma].is(',') ||
      p_[comma - 1].name != NameType::kPlace) {
    return std::nullopt;
  }
  const Phrase who = noun_phrase_before(p_, comma - 1, lo_);
  const bool person = who && (p_[who->begin].name == NameType::kPerson || p_[who->begin].has(kIndefiniteArticle));
  return person ? Phrase(UnitRange{who->begin, state.end}) : std::nullopt;
}

bool FrameFinder::is_thing_of_somebody(UnitRange subject) const {
  if (!p_[subject.begin].has(kIndefiniteArticle)) return false;
  UnitIndex i = subject.begin + 1;
  while (i < subject.end && !p_[i].has(kPreposition)) ++i;
  const Unit& head = p_[i - 1];
  return i < subject.end && !head.capital && !head.is_role && !head.has_any({kPersonNoun, kGroupNoun, kKin});
}

bool FrameFinder::is_name_of(UnitIndex noun) const {
  if (!p_[verb_].has(kTitleOfWork) || !right() || !right()->capital || group_.before != verb_ - 1 || p_[noun].capital) {
    return false;
  }
  UnitIndex i = noun;
  while (i > lo_ && p_[i].word && !p_[i].has_any({kDeterminer, kPreposition, kPossessivePronoun})) --i;
  UnitIndex end = verb_ + 1;
  while (end < hi_ && p_[end].capital) ++end;
  const bool more = end < hi_ && (p_[end].is_quote() || p_[end].has_any({kDeterminer, kPossessivePronoun, kAs}) ||
                                  p_[end].is_adjective);
  return p_[i].has(kIndefiniteArticle) && !more;
}

bool FrameFinder::is_named(UnitRange subject) const {
  if (is_name_of(subject.end - 1)) return true;
  const UnitIndex quote = verb_ + (right() && right()->has(kArticle) ? 2 : 1);
  const bool names = p_[verb_].has(kTitleOfWork) && quote < hi_ && p_[quote].is_quote() && group_.before == verb_ - 1;
  if (!names) return false;
  UnitIndex i = subject.end - 1;
  if (p_[i].capital) return is_thing_of_somebody(subject) && !(quote + 1 < hi_ && p_[quote + 1].has(kDeterminer));
  while (i > subject.begin && !p_[i].has_any({kDeterminer, kPreposition, kPossessivePronoun})) --i;
  if (p_[subject.begin].has(kIndefiniteArticle)) i = subject.begin;
  return p_[i].has(kIndefiniteArticle) && !(i > lo_ && p_[i - 1].has_any({kRelative, kWhWord}));
}

bool FrameFinder::opens_with_participle(UnitRange subject) const {
  const Unit& first = p_[subject.begin];
  if (!first.is_verb || first.capital) return false;
  const bool past =
      first.ends_ed && subject.size() > 1 && p_[subject.begin + 1].has(kPreposition);  // "letters that appeared on …"
  return past || (first.ends_ing && subject.begin > lo_ && p_[subject.begin - 1].is(','));
}

const CueFrame* FrameFinder::described_up_to(UnitIndex i) const {
  const CueFrame* found = nullptr;
  for (const CueFrame& frame : frames_of_sentence()) {
    if (is_finite(frame) && frame.tier == 2 && frame.extent.end <= i) found = &frame;
  }
  for (UnitIndex k = found ? found->extent.end : i; k < i; ++k) {
    if (!p_[k].word || p_[k].has(kSubordinator)) return nullptr;
  }
  return found;
}

bool FrameFinder::is_object_with_participle(UnitRange subject) const {
  if (!cue_.has(VerbForm::kPerfect) || p_[subject.begin].has(kSubjectPronoun) || p_[subject.end - 1].capital) {
    return false;
  }
  const UnitIndex before = subject.begin - 1;
  const bool goes_on = right() && right()->has(kPreposition);  // "In a note read to the court"
  if (before >= lo_ && group_.before == verb_ - 1 && (cue_.tier == 2 || goes_on)) {
    if (p_[before].has(kPreposition) && !p_[before].has(kClauseSubordinator)) return true;  // "at an event billed as"
    if (p_[before].ends_ed && !p_[before].capital && p_[before].word) return true;          // "shared a list called"
  }
  const CueFrame* frame = described_up_to(subject.begin);
  return frame && frame->extent.end == subject.begin;
}

bool FrameFinder::starts_clause(UnitRange subject) const {
  const UnitIndex before = subject.begin - 1;
  if (before < lo_ || p_[subject.begin].has_any({kSubjectPronoun, kRelative})) return true;
  if (p_[before].has_any({kAuxiliary, kSubjectPronoun}) && !p_[before].has(kIt)) return false;
  if (p_[subject.begin].digit && p_[before].cue.tier == 2) return false;  // "rated 32 % of claims as"
  if (!p_[before].has(kRelative) || p_[subject.begin].capital) return true;
  if (p_[subject.begin].is_role || p_[subject.begin].has_any({kDeterminer, kPossessivePronoun, kPersonNoun})) {
    return true;
  }
  const bool adds_aside = before > lo_ && p_[before - 1].is(',') && subject.end == verb_;
  return adds_aside && cue_.has(VerbForm::kBase) && has_plural_head(p_, subject);  // ", whom friends describe"
}

Phrase FrameFinder::subject_before_relative(UnitRange object) const {
  constexpr UnitIndex kLongest = 16;
  if (p_[object.begin].has(kSubjectPronoun) || p_[verb_ - 1].has(kAuxiliary)) return std::nullopt;
  for (UnitIndex i = object.begin - 1; i > std::max(lo_, object.begin - kLongest); --i) {
    if (!p_[i].word || p_[i].has_any({kThat, kCoordinator})) return std::nullopt;
    if (!p_[i].has(kSubjectRelative)) continue;
    const Unit& verb = p_[i + 1];
    if (i + 1 >= object.begin || verb.cue.tier == 1 ||
        !(verb.ends_ed || verb.is_verb || verb.cue.tier > 0 || verb.has(kAuxiliary))) {
      return std::nullopt;
    }
    return noun_phrase_before(p_, p_[i - 1].is(',') ? i - 2 : i - 1, lo_);
  }
  return std::nullopt;
}

// "A woman wearing a mask": the participle has an object and no comma before it.
Phrase FrameFinder::subject_with_object(UnitRange object) const {
  const UnitIndex participle = object.begin - 1, noun = participle - 1;
  if (noun < lo_ || !p_[participle].ends_ing || p_[participle].capital ||
      p_[participle].has_any({kPreposition, kCueNoun})) {
    return std::nullopt;
  }
  const Unit& who = p_[noun];
  if (!who.word || who.capital || who.possessive || who.ends_ly || who.is_verb || who.is_cue()) return std::nullopt;
  if (who.has_any({kDeterminer, kPossessivePronoun, kPreposition, kSubordinator, kAuxiliary, kAdverb, kPronoun, kAnd,
                   kTime, kTimeUnit})) {
    return std::nullopt;
  }
  const Phrase whole = noun_phrase_before(p_, noun, lo_);
  if (!whole || !p_[whole->begin].has_any({kDeterminer, kPossessivePronoun})) return std::nullopt;
  const bool opens =
      whole->begin == lo_ || !p_[whole->begin - 1].word || p_[whole->begin - 1].has_any({kThat, kAnd, kBut});
  return opens ? Phrase(UnitRange{whole->begin, object.end}) : std::nullopt;
}

Phrase FrameFinder::subject_before_participle(UnitRange object) const {
  const UnitIndex preposition = object.begin - 1, participle = preposition - 1, noun = participle - 1;
  if (noun < lo_ || !p_[preposition].has(kPreposition) || p_[preposition].has(kClauseSubordinator)) return std::nullopt;
  const bool present = p_[participle].ends_ing && !p_[participle].capital;  // "protesters marching through the streets"
  if (!(present || is_participle(p_[participle])) || !p_[noun].word || p_[noun].possessive || p_[noun].ends_ly) {
    return std::nullopt;
  }
  if (p_[noun].capital && !(noun == lo_ && p_[noun].plural) && !p_[preposition].has(kBy)) return std::nullopt;
  if (p_[noun].has_any(
          {kDeterminer, kPossessivePronoun, kPreposition, kSubordinator, kAuxiliary, kAdverb, kSubjectPronoun, kAnd})) {
    return std::nullopt;
  }
  const Phrase whole = noun_phrase_before(p_, noun, lo_);
  if (!whole) return std::nullopt;
  return UnitRange{whole->begin, object.end};
}

bool FrameFinder::describes_noun() const {
  if (cue_.tier != 2 || !cue_.has(VerbForm::kPerfect)) return false;
  UnitIndex quote = verb_ + 1;
  while (quote < hi_ && p_[quote].has_any({kAs, kArticle})) ++quote;
  return quote < hi_ && p_[quote].is_quote();
}

bool FrameFinder::closes_relative(UnitIndex dash) const {
  bool quoted = false;
  for (UnitIndex i = dash - 1; i > lo_; --i) {
    quoted |= p_[i].is_quote();
    if (p_[i].is('-')) return quoted && p_[i + 1].has(kRelative);
  }
  return false;
}

bool FrameFinder::add_across_aside(UnitIndex comma) {
  const Phrase subject = subject_across_aside(comma);
  if (!subject || is_named(*subject)) return false;
  if (subject->end == comma && cue_.has(VerbFrame::kQuestion) && cue_.has(VerbForm::kPerfect)) {
    return false;  // "Smith, asked why, left"
  }
  if (subject->end == comma && subject->begin == lo_ && describes_noun()) return false;
  if (p_[comma].is('-') && closes_relative(comma)) return false;
  const bool opens = subject->begin == lo_ || !p_[subject->begin - 1].word ||
                     p_[subject->begin - 1].has_any({kSubordinator, kAnd, kPreposition});
  if (!opens && inverted_subject()) return false;  // "Smith also lacks support in town, whom he …, said Jones"
  if (subject->end != comma && is_divider(subject->end)) return add_if(FrameKind::kSubjectVerb, subject);
  if (inverted_subject()) return false;
  return add_if(FrameKind::kSubjectVerb, subject);
}

Phrase FrameFinder::subject_inside_told(UnitRange outer, UnitIndex comma) const {
  for (const CueFrame& frame : frames_of_sentence()) {
    if (!is_finite(frame) || frame.tier != 1 || frame.subject != outer) continue;
    const UnitIndex begin = frame.extent.end + (p_[frame.extent.end].has(kThat) ? 1 : 0);
    const Phrase inner = noun_phrase_after(p_, begin, comma);
    if (inner && inner->end < comma && p_[inner->end].is(',')) return inner;
  }
  return std::nullopt;
}

Phrase FrameFinder::named_kin_of_relative(UnitIndex comma) const {
  constexpr UnitIndex kLongest = 6;
  UnitIndex name = comma;
  while (name > lo_ && p_[name - 1].name == NameType::kPerson) --name;
  if (name == comma || name == lo_ || !p_[name - 1].is(',')) return std::nullopt;
  for (UnitIndex i = name - 2; i > std::max(lo_, name - kLongest) && p_[i].word; --i) {
    if (p_[i].has(kRelative)) return p_[i].has(kPossessivePronoun) ? Phrase(UnitRange{name, comma}) : std::nullopt;
  }
  return std::nullopt;
}

Phrase FrameFinder::subject_across_aside(UnitIndex comma) const {
  if (const Phrase kin = named_kin_of_relative(comma)) return kin;
  const Phrase subject = subject_before_aside(p_, comma, lo_);
  if (!subject) return std::nullopt;
  for (UnitIndex i = subject->end; i < comma; ++i) {
    if (p_[i].is_quote() && !p_[i].is_short_quote() && !is_title_in_aside(p_, i, comma)) return std::nullopt;
  }
  if (const Phrase inner = subject_inside_told(*subject, comma)) return inner;
  // "Smith mocked a reporter, called him …": a series of verbs of one subject.
  const CueFrame* frame = described_up_to(subject->begin);
  return frame ? frame->subject : *subject;
}

bool FrameFinder::add_relative(UnitIndex pronoun) {
  if (p_[pronoun].has(kThat) && !cue_.has(VerbFrame::kThing)) return false;
  const bool noun =
      p_[pronoun].has(kThat) && pronoun == verb_ - 1 && right() && right()->has(kAuxiliary);  // "said that states can"
  if (noun) return false;
  UnitIndex last = pronoun - 1;
  if (last > lo_ && p_[last].is(',')) --last;
  if (last > lo_) last = before_time(last);  // "a letter on Friday that says"
  const Phrase antecedent = noun_phrase_before(p_, last, lo_);
  if (!antecedent) return false;
  add(FrameKind::kRelative, {pronoun, pronoun + 1}, cue_.tier, {pronoun, verb_ + 1});
  frames_.back().antecedent = narrow_antecedent(p_, *antecedent, pronoun);
  return true;
}

Phrase FrameFinder::subject_behind_front(UnitRange front, UnitIndex end) const {
  const UnitIndex opener = lo_ + (p_[lo_].has(kOpener) && lo_ + 1 < end ? 1 : 0);
  if (!p_[opener].has(kFrontAdverbial)) return std::nullopt;
  const Phrase subject = sentence_subject(p_, opener, end);
  const bool behind = subject && subject->begin > front.end && p_[subject->begin - 1].is(',');
  return behind ? subject : std::nullopt;
}

bool FrameFinder::is_inside_clause(const CueFrame& frame, UnitIndex conjunction) const {
  const UnitIndex before = frame.subject.begin - 1;
  if (before <= lo_) return false;
  const bool aside = p_[conjunction - 1].is(',') && p_[before].has(kFrontAdverbial) && !p_[before].has(kAs);
  const bool told = p_[before].has(kThat) || p_[before].cue.tier == 1;
  return aside || (told && cue_.tier == 1 && p_[frame.subject.begin].has(kHeOrShe));
}

Phrase FrameFinder::shared_subject(UnitIndex conjunction) const {
  Phrase subject;
  for (const CueFrame& frame : frames_of_sentence()) {
    if (is_finite(frame) && !(subject && is_inside_clause(frame, conjunction))) subject = frame.subject;
  }
  if (const Phrase main = subject ? subject_behind_front(*subject, conjunction) : std::nullopt) return main;
  if (!subject) subject = clause_subject(p_, conjunction, lo_);
  return subject ? subject : sentence_subject(p_, lo_, conjunction);
}

bool FrameFinder::ends_object(UnitRange subject) const {
  const Unit& last = p_[subject.end - 1];
  UnitIndex first = subject.begin;
  while (first + 1 < subject.end && !p_[first].has(kPossessivePronoun)) ++first;  // behind "cut" of "cut its sales"
  if (!p_[first].has(kPossessivePronoun) || last.capital || last.is_role ||
      last.has_any({kPersonNoun, kGroupNoun, kKin, kCueNoun})) {
    return false;
  }
  return !right() || (right()->is(',') && verb_ + 2 < hi_ && !p_[verb_ + 2].is_quote()) ||
         (right()->has_any({kPreposition, kAnd}) && !right()->has(kTo));
}

bool FrameFinder::is_noun_of_phrase(UnitRange subject) const {
  if (!p_[verb_].has(kNounToo)) return false;
  if (right() && right()->has(kOf)) return true;
  if (ends_object(subject)) return true;
  UnitIndex i = subject.end - 1;
  if (p_[i].has(kIndefinite) && right() && right()->plural && !leads_to_words()) return true;  // "many state workers"
  if (p_[i].capital || p_[i].digit || p_[i].has(kPronoun)) return false;
  if (i > lo_ && p_[i - 1].has_any({kTo, kAuxiliary})) return true;  // "to bring charges"
  const Unit& last = p_[i];
  const bool bare = last.is_adjective || last.adjective;
  while (i > subject.begin && p_[i].word && !p_[i].ends_ing &&
         !p_[i].has_any({kPreposition, kDeterminer, kPossessivePronoun})) {
    --i;
  }
  const bool plural = (last.plural || last.has(kPluralNoun)) && last.tokens.size() == 1;
  if (p_[i].has(kIndefiniteArticle) && cue_.has(VerbForm::kBase) && !plural) return true;  // "a public-records request"
  const bool loose =
      cue_.has(VerbForm::kThird) && (p_[i].ends_ing || p_[i].has_any({kOf, kFor}));  // "the use of executive orders"
  if (loose || (!bare && last.has_any({kPersonNoun, kGroupNoun}))) return loose;
  return p_[i].has_any({kArticle, kPossessivePronoun}) && bare;
}

bool FrameFinder::is_bare(UnitRange subject) const {
  const Unit& first = p_[subject.begin];
  return !first.has_any({kDeterminer, kPossessivePronoun, kPronoun, kRelative}) && !first.possessive &&
         !p_[subject.end - 1].has_any({kPersonNoun, kGroupNoun});
}

bool FrameFinder::leads_to_words() const {
  return right() && (right()->has(kThat) || right()->is_quote() || right()->is(':'));
}

bool FrameFinder::agrees(UnitRange subject) const {
  const Unit& last = p_[subject.end - 1];
  if (last.possessive) return false;
  const bool bare = group_.before == verb_ - 1;
  if (bare && is_noun_of_phrase(subject)) return false;
  if (!bare || cue_.has(VerbForm::kPast)) return true;
  if (cue_.has(VerbForm::kBase)) {
    return last.has(kNumberWord) || last.digit || has_plural_head(p_, subject);
  }
  if (cue_.has(VerbForm::kThird) && p_[verb_].has(kNounToo) && p_[subject.begin].digit && !leads_to_words()) {
    return false;  // "1,300 Smith reports"
  }
  if (!cue_.has(VerbForm::kThird) || last.capital || last.has(kSubjectPronoun)) return true;
  if (p_[verb_].has(kNounToo) && is_bare(subject) && !leads_to_words()) return false;  // "in battleground states"
  return !last.plural && !last.has(kPluralNoun) && !last.adjective && !last.is_adjective;
}

}  // namespace artparse
