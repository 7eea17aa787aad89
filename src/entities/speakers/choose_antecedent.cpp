// The candidate that a pronoun stands for: the most salient person of its gender, the last group for "they" and "it".
#include "entities/speakers/antecedent_walker.h"

#include <algorithm>
#include <cmath>

#include "entities/speakers/find_meant.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

void AntecedentWalker::forget() {
  std::size_t kept = 0;
  while (kept < saliences_.size() && saliences_[kept].sentence + kSentencesBack < sentence_) ++kept;
  saliences_.erase(saliences_.begin(), saliences_.begin() + static_cast<std::ptrdiff_t>(kept));
}

void AntecedentWalker::add(const Candidate& candidate, double weight) {
  constexpr std::size_t kMost = 256;
  if (saliences_.size() < kMost) saliences_.push_back({candidate, sentence_, weight});
}

void AntecedentWalker::read_pronoun(UnitIndex i) {
  const Unit& unit = p_[i];
  Antecedent answer;
  if (unit.has(kPronounMale) || unit.has(kPronounFemale)) {
    Candidate best;
    const Gender gender = unit.has(kPronounMale) ? Gender::kMale : Gender::kFemale;
    hearer_ = hearer_of(i);
    collect_named_inside(unit.tokens.begin);
    adds_ = adds(i);
    answer = best_person(gender, kClear, best);
    if (const Subject* subject = subject_at(i); subject && subject->speaks) spoke_last_ = answer.entity;
    hearer_ = kNoEntity;
    adds_ = false;
    named_inside_.clear();
    if (answer.why.empty()) tell_gender(best, gender);
    if (answer.why.empty() && unit.has(kHeOrShe)) add(best, (subject_at(i) ? kSubject : kOther) * kPronounShare);
    if (answer.why.empty() && unit.has(kPossessivePronoun)) add(best, kPossessor * kPronounShare);
  } else if (unit.has(kPronounPlural) || unit.has(kPronounNeuter)) {
    answer = last_group(unit.has(kPronounPlural));
  } else {
    answer.why = unit.has(kPronounFirst) ? "first person outside quotation marks" : "second person";
  }
  found_[unit.tokens.begin] = answer;
}

std::uint32_t AntecedentWalker::hearer_of(UnitIndex pronoun) const {
  const UnitIndex verb = pronoun + 1, hearer = pronoun + 2;
  if (hearer >= p_.size() || !p_[verb].cue.has(VerbFrame::kHearer) || p_[hearer].name != NameType::kPerson) {
    return kNoEntity;
  }
  const std::size_t name = first_name_from(p_[hearer].tokens.begin);
  return name < q_.names.size() ? q_.entities.of_mention[name] : kNoEntity;
}

bool AntecedentWalker::adds(UnitIndex pronoun) const {
  if (pronoun > 0 && p_[pronoun - 1].has(kAdds)) return true;
  if (pronoun + 1 >= p_.size() || !p_[pronoun + 1].has(kAdds)) return false;
  return pronoun + 2 >= p_.size() || !p_[pronoun + 2].has_any({kDeterminer, kPossessivePronoun}) ||
         p_[pronoun + 2].has(kThat);
}

void AntecedentWalker::collect_named_inside(TokenIndex pronoun) {
  constexpr std::size_t kMost = 16;
  constexpr std::uint32_t kFew = 30;  // bytes; "he spoke of his "Team Smith""
  const auto said = std::ranges::lower_bound(sourced_, pronoun, {}, source_begin);
  if (said == sourced_.end() || source_begin(*said) != pronoun || (*said)->span.size() < kFew) return;
  const ByteSpan words = (*said)->span;
  auto name = std::ranges::lower_bound(q_.names, words.begin, {},
                                       [&](const NameMention& n) { return q_.tokens[n.tokens.begin].span.begin; });
  for (; name != q_.names.end() && q_.tokens[name->tokens.begin].span.begin < words.end && named_inside_.size() < kMost;
       ++name) {
    const std::uint32_t entity = q_.entities.of_mention[static_cast<std::size_t>(name - q_.names.begin())];
    if (entity != kNoEntity) named_inside_.push_back(entity);
  }
}

void AntecedentWalker::read_epithet(UnitRange phrase) {
  const Unit& last = p_[phrase.end - 1];
  const ClauseClasses head = q_.tokens.word(last.tokens.begin).classes;  // "mother" of "mother-of-two"
  const Gender gender = head.has(kMaleNoun)     ? Gender::kMale
                        : head.has(kFemaleNoun) ? Gender::kFemale
                                                : Gender::kUnknown;
  Candidate best;
  const bool opens = sentence_ == first_sentence_ &&
                     std::ranges::none_of(saliences_, [&](const Salience& s) { return s.sentence == sentence_; });
  collect_named_inside(p_[phrase.begin].tokens.begin);
  const Antecedent answer = best_person(gender, opens ? kClearAcross : kClearEpithet, best);
  named_inside_.clear();
  const std::uint32_t nearest = opens ? first_sentence_before_ : first_sentence_;
  const auto is_near = [&](const Salience& salience) {
    return salience.sentence >= nearest && salience.candidate.same_as(best);
  };
  if (answer.entity == kNoEntity || std::ranges::none_of(saliences_, is_near)) return;
  const TokenRange tokens = {p_[phrase.begin].tokens.begin, last.tokens.end};
  if (is_office(tokens.end - 1) && !may_mean(q_, lexicon_, tokens, q_.entities.all[answer.entity])) return;
  add(best, kSubject * kPronounShare);
  found_[tokens.begin] = answer;
}

void AntecedentWalker::tell_gender(Candidate& person, Gender gender) {
  if (person.gender != Gender::kUnknown) return;
  person.gender = gender;
  for (Salience& salience : saliences_) {
    if (salience.candidate.same_as(person)) salience.candidate.gender = gender;
  }
  if (person.entity == kNoEntity) return;
  told_genders_.resize(q_.entities.all.size(), Gender::kUnknown);
  told_genders_[person.entity] = gender;
}

Antecedent AntecedentWalker::best_person(Gender gender, double clear, Candidate& best) {
  scores_.clear();
  for (const Salience& salience : saliences_) {
    if (hearer_ != kNoEntity && salience.candidate.entity == hearer_) continue;
    const bool known = salience.candidate.gender != Gender::kUnknown && gender != Gender::kUnknown;
    if (known && salience.candidate.gender != gender) continue;
    double score = salience.weight * std::pow(kDecay, sentence_ - salience.sentence);
    if (salience.candidate.gender == Gender::kUnknown) score *= kUnknownGender;
    if (salience.sentence < first_sentence_) score *= kParagraphBefore;
    if (adds_ && spoke_last_ != kNoEntity && salience.candidate.entity == spoke_last_) score *= kSpokeLast;
    if (std::ranges::find(named_inside_, salience.candidate.entity) != named_inside_.end()) score *= kNamedInside;
    if (salience.candidate.entity != kNoEntity) score *= 1 + kFrequency * std::log(salience.candidate.count);
    const auto scored = std::find_if(scores_.begin(), scores_.end(),
                                    [&](const Scored& row) { return row.candidate.same_as(salience.candidate); });
    if (scored == scores_.end()) {
      scores_.push_back({salience.candidate, score});
    } else {
      scored->score = std::max(scored->score, score) + 0.15 * std::min(scored->score, score);
    }
  }
  std::stable_sort(scores_.begin(), scores_.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
  if (scores_.empty()) return {kNoEntity, {}, "no person of that gender before the pronoun"};
  if (scores_[0].score < kLeast) return {kNoEntity, {}, "no person near the pronoun"};
  if (scores_.size() > 1 && scores_[0].score < clear * scores_[1].score) {
    return {kNoEntity, {}, "two persons fit the pronoun alike"};
  }
  best = scores_[0].candidate;
  return {best.entity, best.description, {}};
}

Antecedent AntecedentWalker::last_group(bool plural) const {
  for (const auto* groups : {&groups_, &last_groups_}) {
    for (auto group = groups->rbegin(); group != groups->rend(); ++group) {
      if (group->plural == plural || (plural && group->candidate.entity == kNoEntity && group->plural)) {
        return {group->candidate.entity, group->candidate.description, {}};
      }
    }
  }
  return {kNoEntity, {}, "no group before the pronoun"};
}

}  // namespace artparse
