// Forms of their own: colons and dashes, labels, signatures, polls.
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/build_units.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

bool SourceFinder::is_named_by(UnitIndex participle) const {
  const UnitIndex noun = participle - 1;
  if (noun <= lo_ || !p_[noun].word || p_[noun].has_any({kAuxiliary, kPronoun})) return false;
  return std::ranges::none_of(frames_, [&](const CueFrame& frame) { return frame.verb == participle; });
}

bool SourceFinder::is_introduced_as_work() const {
  UnitIndex i = q_ - 1;
  if (i > lo_ && (p_[i].is(',') || p_[i].has(kArticle))) --i;
  if (p_[i].has(kTitleOfWork) && p_[i].ends_ed && !p_[i].capital) {
    if (p_[i].cue.tier == 0 || is_named_by(i)) return true;  // "entitled"
    --i;
    if (i > lo_ && p_[i].is(',')) return !is_somebody(p_[i - 1]) && p_[i - 1].word;  // "The tour, dubbed"
  }
  return i >= lo_ && p_[i].has(kWork);
}

bool SourceFinder::is_label_of_button() const {
  UnitIndex i = q_ - 1;
  while (i > lo_ && p_[i].has_any({kArticle, kInsertPreposition})) --i;
  return i >= lo_ && p_[i].has(kPress);
}

bool SourceFinder::is_subject_of_sentence() const {
  if (q_ + 2 >= hi_) return false;
  const Unit& next = p_[q_ + 1];
  if (site_.end_mark == ',') {
    return next.has(kInsertPreposition) && p_[q_ + 2].capital;  // ""Red Rain," on Hilltown TV, is"
  }
  if (site_.end_mark || p_[q_ + 2].has(kWhWord)) return false;  // not ""Fake News" is what he calls it"
  if (next.has(kAuxiliary)) return (site_.words > 1 || p_[q_ + 2].has(kIndefiniteArticle)) && !cue_noun_behind();
  return next.is_verb && next.plural && next.cue.tier == 0;
}

bool SourceFinder::is_inside_source() const {
  return std::ranges::any_of(frames_, [&](const CueFrame& frame) {
    if (frame.kind != FrameKind::kAccordingTo || q_ < frame.subject.begin) return false;
    const bool goes_on = p_[q_ - 1].possessive || p_[q_ - 1].has_any({kDeterminer, kPossessivePronoun});
    return q_ < frame.subject.end || (q_ == frame.subject.end && goes_on);
  });
}

bool SourceFinder::is_title_behind_preposition() const {
  UnitIndex i = q_ - 1;
  const UnitIndex farthest = std::max(lo_, q_ - 4);
  if (p_[i].possessive || p_[i].has(kArticle)) {
    while (i > farthest && (p_[i].possessive || p_[i].capital || p_[i].has(kArticle))) --i;
  }
  return p_[i].has(kInsertPreposition) && site_.words > 1 && !p_[lo_].is_quote();
}

bool SourceFinder::is_translation() const {
  if (q_ - 3 < lo_ || !p_[q_ - 1].has(kFor) || p_[q_ - 3].has(kDeterminer)) return false;
  const Unit& language = p_[q_ - 2];
  return language.capital && !language.plural && tokens_.word(language.tokens.begin).kinds.has(SenseKind::kDemonym);
}

bool SourceFinder::is_part_of_object() const {
  if (q_ == lo_ || q_ + 1 >= hi_ || site_.words > 2 || site_.end_mark) return false;
  const Unit& verb = p_[q_ - 1];
  const Unit& noun = p_[q_ + 1];
  const bool acts = verb.cue.tier == 2 && verb.cue.only(VerbForm::kParticiple) && !verb.capital;
  return acts && noun.word && !noun.capital &&
         !noun.has_any({kPreposition, kSubordinator, kAuxiliary, kAdverb, kAnd, kDeterminer});
}

bool SourceFinder::is_apposed_work() const {
  if (site_.end_mark != ',' || q_ + 1 >= hi_) return false;
  if (p_[q_ + 1].has(kRelative) && !p_[q_ + 1].has(kPronoun)) return true;
  if (!p_[q_ + 1].has(kArticle)) return false;
  for (UnitIndex i = q_ + 2; i < std::min(hi_, q_ + 6) && p_[i].word && !p_[i].has(kPreposition); ++i) {
    const bool joined =
        i + 1 < hi_ && p_[i + 1].word && (p_[i + 1].capital || p_[i + 1].is_role);  // "the film star Mary Jones"
    if (p_[i].has(kWork)) return !joined;
  }
  return false;
}

bool SourceFinder::is_of_nobody() const {
  if (is_inside_source() || is_translation() || is_part_of_object()) return true;
  if (!site_.starts_sentence && site_.words < 5 && is_label_of_button()) return true;
  if (site_.starts_sentence) return (site_.title || site_.words <= 2) && is_subject_of_sentence();
  if (!site_.title) return false;
  if (is_introduced_as_work() || is_apposed_work()) return true;
  const Unit& left = p_[q_ - 1];
  if (is_title_behind_preposition()) return true;
  const bool owned = left.has_any({kDeterminer, kPossessivePronoun}) || left.possessive;
  return owned && !site_.end_mark && q_ + 1 < hi_ && (p_[q_ + 1].has(kWork) || p_[q_ + 1].is_role);
}

std::optional<Choice> SourceFinder::name_between_dash_and_colon() const {
  if (q_ - 3 < lo_ || !p_[q_ - 1].is(':') || !p_[q_ - 2].capital) return std::nullopt;
  const Phrase who = noun_phrase_before(p_, q_ - 2, lo_);
  if (!who || who->begin == lo_ || !p_[who->begin - 1].is('-')) return std::nullopt;
  return Choice{SourceRule::kColon, &p_, *who};
}

std::optional<Choice> SourceFinder::name_before_dashes() const {
  if (!stands_between_dashes() || q_ - 2 < lo_ || site_.words < 6 || p_[q_ - 2].name != NameType::kPerson) {
    return std::nullopt;
  }
  const Phrase who = noun_phrase_before(p_, q_ - 2, lo_);
  return who ? std::optional(Choice{SourceRule::kDash, &p_, *who}) : std::nullopt;
}

bool SourceFinder::is_time_before_colon() const {
  if (q_ - 2 < lo_ || !p_[q_ - 1].is(':')) return false;
  bool time = false;
  for (UnitIndex i = lo_; i < q_ - 1; ++i) {
    const bool tells = p_[i].has_any({kTime, kTimeUnit, kLater});
    time |= tells;
    if (!tells && !p_[i].is(',') && !p_[i].digit &&
        !p_[i].has_any({kAnd, kBut, kOpener, kArticle, kAdverb, kNumberWord})) {
      return false;
    }
  }
  return time;
}

// "Smith's verdict:" is Smith's; "Smith's wife:" is hers.
UnitRange SourceFinder::owner_of_thing(UnitRange phrase) const {
  const Unit& head = p_[phrase.end - 1];
  if (head.capital || head.is_role || head.has_any({kPersonNoun, kMaleNoun, kFemaleNoun, kKin, kGroupNoun})) {
    return phrase;
  }
  for (UnitIndex i = phrase.end - 2; i >= phrase.begin; --i) {
    if (p_[i].possessive && (p_[i].name == NameType::kPerson || p_[i].name == NameType::kOrganization)) {
      return {phrase.begin, i + 1};
    }
  }
  return phrase;
}

// "find" of "Police find girl in hotel:"
static bool holds_verb(const Paragraph& p, UnitRange phrase) {
  for (UnitIndex i = phrase.begin + 1; i + 1 < phrase.end; ++i) {
    const Unit& unit = p[i];
    const bool verb =
        unit.is_verb && !unit.capital && !unit.ends_ing && !unit.is_role && !unit.has_any({kCueNoun, kNounToo});
    if (verb && !p[i - 1].has_any({kDeterminer, kPossessivePronoun, kPreposition, kTo}) && !p[i - 1].is_adjective) {
      return true;
    }
  }
  return false;
}

static bool names_somebody(const Unit& head) {
  return head.is_role || head.plural || head.has_any({kPersonNoun, kGroupNoun, kKin, kPronoun, kPluralNoun});
}

std::optional<Choice> SourceFinder::beside_colon_or_dash() const {
  if (q_ - 1 > lo_ && p_[q_ - 1].is(':')) {
    UnitIndex dash = q_ - 2;
    while (dash >= lo_ && !p_[dash].is('-')) --dash;
    const Unit& last = p_[q_ - 2];
    const bool finite = last.ends_ed || (last.cue.tier == 1 && last.cue.has(VerbForm::kThird));
    const bool verb =
        q_ - 3 >= lo_ && finite && !last.capital && (p_[q_ - 3].capital || p_[q_ - 3].digit);  // "Smith resisted:"
    Phrase who = noun_phrase_before(p_, verb ? q_ - 3 : q_ - 2, dash + 1);
    if (who && p_[who->begin].has_any({kTime, kTimeUnit})) who = std::nullopt;  // "later that month on radio:"
    const bool clause = who && holds_verb(p_, *who);
    if (!who || who->begin > dash + 2 || clause) {
      if (const Phrase subject = sentence_subject(p_, std::max(lo_, dash + 1), q_)) who = subject;
    }
    if (who && clause && p_[who->begin].name == NameType::kNone && !names_somebody(p_[who->end - 1])) {
      return std::nullopt;  // "Video shows rescue:"
    }
    if (who && p_[who->begin].has(kIt) && p_[lo_].has_any({kTo, kFor})) {
      who = noun_phrase_after(p_, lo_ + 1, q_);  // "To Smith it is simple:"
    }
    if (who && who->end <= q_) return Choice{SourceRule::kColon, &p_, owner_of_thing(*who)};
  }
  if (q_ + 2 < p_.size() && p_[q_ + 1].is('-') && p_[q_ + 2].capital) {
    if (const Phrase who = noun_phrase_after(p_, q_ + 2, p_.size())) return Choice{SourceRule::kDash, &p_, *who};
  }
  return std::nullopt;
}

std::optional<Choice> SourceFinder::relative_before() const {
  if (p_[q_ - 1].has(kBe)) return std::nullopt;  // "farmers who are "angry""
  for (UnitIndex i = q_ - 1; i > lo_ + 1 && p_[i].word && !p_[i].has(kAnd); --i) {
    if (!p_[i].has(kSubjectRelative) || p_[i].has(kThat)) continue;
    const Unit& verb = p_[i + 1];
    const Phrase antecedent = noun_phrase_before(p_, p_[i - 1].is(',') ? i - 2 : i - 1, lo_);
    if (!antecedent || !(verb.is_verb || verb.ends_ed || verb.has(kAuxiliary))) return std::nullopt;
    return Choice{SourceRule::kSentenceSubject, &p_, {i, i + 1}, narrow_antecedent(p_, *antecedent, i)};
  }
  return std::nullopt;
}

Attribution SourceFinder::label() const {
  Attribution out;
  out.rule = SourceRule::kLabel;
  out.source = SourceMention{*site_.label, {*site_.label}};
  return out;
}

Choice SourceFinder::with_poll(Choice choice) const {
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

Phrase SourceFinder::signature_line(const Paragraph& p, UnitIndex begin) {
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
  const bool person = p[end - 1].name == NameType::kPerson;
  if (end - begin < 2 && end < p.size() && p[end].is('.') && !person) return std::nullopt;
  return UnitRange{begin, end};
}

bool SourceFinder::stands_behind_dash(const Unit& unit) const {
  const TokenIndex first = unit.tokens.begin;
  return first > 0 && tokens_[first].gap < Gap::kLine && mark_letter(slice(text_, tokens_[first - 1].span)) == '-';
}

std::optional<Choice> SourceFinder::signature() const {
  if (!site_.starts_sentence || site_.words < 3) return std::nullopt;
  if (q_ + 1 < p_.size()) {
    const Phrase who = signature_line(p_, q_ + 1);
    if (who) return Choice{SourceRule::kSignature, &p_, *who};
    return std::nullopt;
  }
  if (q_ > 1 || !window_.next) return std::nullopt;
  const Paragraph& next = window_.next->units;
  if (next.size() == 0 || next.size() > 14 || !(!next[0].word || stands_behind_dash(next[0]))) return std::nullopt;
  const Phrase who = signature_line(next, 0);
  if (!who || (who->size() < 2 && next[who->begin].name != NameType::kPerson)) return std::nullopt;
  return Choice{SourceRule::kSignature, &next, *who};
}

}  // namespace artparse
