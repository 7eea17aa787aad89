// A source that a noun of saying has: "Smith's words", "a letter from Smith", "Smith's claim that".
#include "mentions/quotes/source_finder.h"

#include <algorithm>

#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

bool SourceFinder::is_told_by_noun(const Choice& noun, UnitIndex cue) const {
  constexpr UnitIndex kReach = 6;  // "claim during the debate that"
  if (std::min(noun.phrase.begin, noun.cue) <= cue || p_[noun.phrase.begin].has(kPossessivePronoun)) return false;
  if (p_[q_ - 1].has(kAs)) return false;  // "describing Smith's claim that he had left as “a lie”"
  UnitIndex i = std::max(noun.cue + 1, noun.phrase.end);
  const UnitIndex limit = std::min(q_, i + kReach);
  while (i < limit && p_[i].word && !p_[i].has_any({kThat, kAuxiliary})) ++i;
  if (i >= limit || !p_[i].has(kThat)) return false;
  int verbs = 0;
  for (++i; i < q_; ++i) {
    if (p_[i].is(',') || p_[i].is(';')) return false;
    const bool verb = p_[i].has(kAuxiliary) || p_[i].is_verb || p_[i].ends_ed;
    if (verb && !p_[i - 1].has(kAuxiliary)) ++verbs;
  }
  return verbs <= 1;
}

std::optional<Choice> SourceFinder::cue_noun_behind() const {
  constexpr UnitIndex kReach = 8;
  UnitIndex i = q_ + 1;
  if (i >= hi_ || !p_[i].has(kBe)) return std::nullopt;
  const UnitIndex limit = std::min(hi_, i + kReach);
  while (i < limit && p_[i].word && !p_[i].has(kCueNoun)) ++i;
  if (i >= limit || !p_[i].has(kCueNoun)) return std::nullopt;
  for (UnitIndex owner = i - 1; owner > q_ + 1; --owner) {
    if (p_[owner].has(kPossessivePronoun)) return Choice{SourceRule::kCueNounOf, &p_, {owner, owner + 1}, {}, i, 1};
    if (!p_[owner].possessive) continue;
    const Phrase who = owning_phrase_before(p_, owner, q_ + 2);
    return who ? std::optional(Choice{SourceRule::kCueNounOf, &p_, *who, {}, i, 1}) : std::nullopt;
  }
  return std::nullopt;
}

bool SourceFinder::is_somebody(const Unit& head) {
  return head.capital || head.is_role || head.plural || head.has_any({kPersonNoun, kGroupNoun, kKin, kPronoun});
}

bool SourceFinder::is_thing(UnitRange phrase) const {
  return !p_[phrase.begin].has_any({kPronoun, kSubjectPronoun, kRelative}) && !is_somebody(p_[phrase.end - 1]);
}

std::optional<Choice> SourceFinder::cue_noun() const {
  for (UnitIndex i = q_ - 1; i >= std::max(lo_, q_ - 13); --i) {
    if (!p_[i].has(kCueNoun)) continue;
    const bool leads_on = i + 2 < q_ && p_[i + 1].has_any({kFrom, kBy, kOf});
    if (leads_on && (p_[i + 2].capital || !p_[i + 2].ends_ing)) {  // not "the letter by calling Smith"
      const Phrase who = noun_phrase_after(p_, i + 2, q_);
      if (who && (!p_[i + 1].has(kOf) || is_somebody(p_[who->end - 1]))) {
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
      if (const Phrase who = owning_phrase_before(p_, owner, lo_)) {
        return Choice{SourceRule::kCueNounOf, &p_, *who, {}, i, 1};
      }
    } else if (p_[owner].has(kPossessivePronoun)) {
      return Choice{SourceRule::kCueNounOf, &p_, {owner, owner + 1}, {}, i, 1};
    }
  }
  return std::nullopt;
}

}  // namespace artparse
