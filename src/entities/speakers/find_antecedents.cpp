// Walks the paragraphs before each pronoun, outside quotes. Each name adds salience to its person: a subject of a verb
// of saying most, a possessor least; salience fades from sentence to sentence. Every "he" and "she" is resolved in
// turn and counts as a mention, so that chains carry.
#include "entities/speakers/antecedent_walker.h"

#include <algorithm>

#include "entities/speakers/find_meant.h"
#include "mentions/quotes/noun_phrases.h"

namespace artparse {

using enum ClauseClass;

Antecedents AntecedentWalker::run(const std::vector<QuoteMention>& quotes) {
  std::vector<bool> needed(q_.page.blocks.size(), false);
  bool any = false;
  for (const QuoteMention& quote : quotes) {
    any |= mark_needed(quote.source, needed);
    if (quote.source) sourced_.push_back(&quote);
  }
  if (!any) return {};
  std::ranges::stable_sort(sourced_, {}, source_begin);
  segments_ = pair_marks(q_.text, q_.tokens, q_.page);
  for (std::uint32_t block = 0; block < needed.size(); ++block) {
    const Label label = q_.page.blocks[block].label;
    if (!is_story(label) || label == Label::kTable) continue;  // "5 min" is nobody
    if (needed[block]) read_block(block);
  }
  return std::move(found_);
}

bool AntecedentWalker::mark_needed(const std::optional<SourceMention>& source, std::vector<bool>& needed) const {
  if (!source) return false;
  bool any = false;
  for (const TokenRange head : source->heads) {
    const bool pronoun =
        head.size() == 1 &&
        q_.tokens.word(head.begin).classes.has_any({kPronoun, kPersonalPronoun, kSubjectPronoun, kContractedPronoun});
    const TokenRange phrase = {source->tokens.begin, head.end};
    if (!pronoun && !is_body(phrase) && !is_epithet(phrase)) continue;
    any = true;
    const std::uint32_t block = q_.block_index_of(head.begin);
    for (std::uint32_t i = block > kBlocksBack ? block - kBlocksBack : 0; i <= block; ++i) needed[i] = true;
  }
  return any;
}

std::uint32_t AntecedentQuestion::block_index_of(TokenIndex token) const {
  const auto& blocks = page.blocks;
  const auto after = std::upper_bound(blocks.begin(), blocks.end(), token,
                                      [](TokenIndex t, const Block& block) { return t < block.tokens.begin; });
  return after == blocks.begin() ? 0 : static_cast<std::uint32_t>(after - blocks.begin() - 1);
}

void AntecedentWalker::read_block(std::uint32_t block) {
  const auto segments = of_block(segments_, block);
  build_units(
      {q_.text, q_.tokens, of_block(q_.sentences, block), segments, of_block(q_.names, block),
       static_cast<std::uint32_t>(segments.data() - segments_.data()), block, q_.page.blocks[block].tokens, cache_},
      p_);
  find_frames(p_, false, frames_);
  headline_ = q_.page.blocks[block].label == Label::kHeadline || block == 0;
  frame_ = 0;
  name_ = first_name_from(q_.page.blocks[block].tokens.begin);
  first_sentence_before_ = first_sentence_;
  first_sentence_ = sentence_ + 1;
  for (std::uint32_t s = 0; s < p_.sentences.size(); ++s) read_sentence(s);
}

std::size_t AntecedentWalker::first_name_from(TokenIndex token) const {
  const auto& names = q_.names;
  return static_cast<std::size_t>(
      std::lower_bound(names.begin(), names.end(), token,
                       [](const NameMention& name, TokenIndex t) { return name.tokens.begin < t; }) -
      names.begin());
}

void AntecedentWalker::read_sentence(std::uint32_t s) {
  const UnitRange range = p_.sentences[s];
  const bool quoted = is_quoted(range);
  if (!quoted || !in_quotes_) ++sentence_;
  in_quotes_ = quoted;
  forget();
  collect_subjects(s, range);
  asks_ = opens_with_question(range);
  for (UnitIndex i = range.begin; i < range.end;) {
    const Unit& unit = p_[i];
    UnitIndex next = i + 1;
    if (!unit.is_quote() && unit.word) next = read_word(i, range);
    i = next;
  }
  if (!groups_.empty()) {
    last_groups_ = groups_;
    grouped_ = sentence_;
  } else if (grouped_ + kGroupsBack < sentence_) {
    last_groups_.clear();
  }
}

bool AntecedentWalker::opens_with_question(UnitRange sentence) const {
  const UnitIndex first = sentence.begin;
  return p_[first].has(kVaryAsked) ||
         (first + 1 < sentence.end && p_[first].has(kSubordinator) && p_[first + 1].has(kVaryAsked));
}

bool AntecedentWalker::is_quoted(UnitRange sentence) const {
  for (UnitIndex i = sentence.begin; i < sentence.end; ++i) {
    if (p_[i].word && !p_[i].is_quote()) return false;
  }
  return true;
}

void AntecedentWalker::collect_subjects(std::uint32_t s, UnitRange range) {
  subjects_.clear();
  groups_.clear();
  while (frame_ < frames_.size() && frames_[frame_].sentence < s) ++frame_;
  for (; frame_ < frames_.size() && frames_[frame_].sentence == s; ++frame_) {
    const CueFrame& frame = frames_[frame_];
    const bool counts = frame.kind == FrameKind::kSubjectVerb || frame.kind == FrameKind::kInverted ||
                        frame.kind == FrameKind::kAccordingTo || frame.kind == FrameKind::kCoordinated;
    if (counts) subjects_.push_back({frame.subject, frame.tier == 1, is_in_clause(frame, range.begin)});
  }
  if (const auto subject = sentence_subject(p_, range.begin, range.end)) {
    subjects_.push_back({with_apposed_name(*subject, range.end), false, false});
  }
}

bool AntecedentWalker::is_in_clause(const CueFrame& frame, UnitIndex lo) const {
  const UnitIndex before = frame.subject.begin - 1;
  return frame.kind == FrameKind::kSubjectVerb && before > lo && (p_[before].has(kThat) || p_[before].cue.tier == 1);
}

UnitRange AntecedentWalker::with_apposed_name(UnitRange phrase, UnitIndex hi) const {
  UnitIndex i = phrase.end + 1;
  if (i >= hi || !p_[phrase.end].is(',')) return phrase;
  if (p_[i].has(kPossessivePronoun)) {  // ", his sister Claire Moss,"
    while (i < hi && !p_[i].capital && p_[i].has_any({kPossessivePronoun, kKin})) ++i;
  }
  if (i >= hi || !p_[i].capital) return phrase;
  while (i < hi && p_[i].capital) ++i;
  if (p_[i - 1].name == NameType::kPerson) phrase.end = i;
  return phrase;
}

const AntecedentWalker::Subject* AntecedentWalker::subject_at(UnitIndex i) const {
  for (const Subject& subject : subjects_) {
    if (subject.phrase.contains(i)) return &subject;
  }
  return nullptr;
}

UnitIndex AntecedentWalker::read_word(UnitIndex i, UnitRange range) {
  const Unit& unit = p_[i];
  while (name_ < q_.names.size() && q_.names[name_].tokens.end <= unit.tokens.begin) ++name_;
  if (name_ < q_.names.size() && q_.names[name_].tokens.begin < unit.tokens.end) return read_name(i, range);
  const bool pronoun = unit.has_any({kPersonalPronoun, kSubjectPronoun, kContractedPronoun});
  if (pronoun) read_pronoun(i);
  if (pronoun && !unit.has(kPossessivePronoun)) {
    const Subject* subject = unit.has(kHeOrShe) ? subject_at(i) : nullptr;
    if (subject && subject->phrase.size() > 2) {
      read_description({i + 2, subject->phrase.end}, subject->speaks);  // "she and her friends"
    }
    return i + 1;
  }
  if (const Subject* subject = subject_at(i); subject && subject->phrase.begin == i) {
    if (read_holder(subject->phrase)) return i + 1;
    if (read_body(subject->phrase)) return i + 1;
    const bool epithet = is_epithet({unit.tokens.begin, p_[subject->phrase.end - 1].tokens.end});
    epithet ? read_epithet(subject->phrase) : read_description(subject->phrase, subject->speaks);
  }
  return i + 1;
}

UnitIndex AntecedentWalker::read_name(UnitIndex i, UnitRange range) {
  const NameMention& name = q_.names[name_];
  UnitIndex end = i;
  while (end < range.end && p_[end].tokens.begin < name.tokens.end) ++end;
  const std::uint32_t entity = q_.entities.of_mention[name_];
  ++name_;
  if (entity == kNoEntity) return end;
  const Entity& known = q_.entities.all[entity];
  if (known.type == NameType::kPlace) return end;
  const bool told = known.gender == Gender::kUnknown && entity < told_genders_.size();
  Candidate candidate{
      entity, {}, told ? told_genders_[entity] : known.gender, static_cast<double>(known.mentions.size())};
  const double weight = weight_of(i, end);
  if (known.type == NameType::kPerson) {
    if (const Subject* subject = subject_at(end - 1); subject && subject->speaks && weight == kSubject) {
      spoke_last_ = entity;
    }
    add(candidate, headline_ ? 0.7 * weight : weight);
  } else if (weight >= kSubject || is_told_of(end)) {
    groups_.push_back({candidate, false});
  }
  return std::max(end, i + 1);
}

bool AntecedentWalker::is_told_of(UnitIndex end) const {
  return end + 1 < p_.size() && p_[end].is(',') && p_[end + 1].has(kSubjectRelative) &&
         !p_[end + 1].has_any({kThat, kPronoun});
}

double AntecedentWalker::weight_of(UnitIndex begin, UnitIndex end) const {
  const Unit& last = p_[end - 1];
  if (last.possessive) return asks_ ? kFaint : kPossessor;
  const Subject* subject = subject_at(end - 1);
  if (!subject) return asks_ ? kFaint : kOther;
  const bool more_of_phrase =
      end < subject->phrase.end && p_[end].word && !p_[end].has_any({kPreposition, kSubordinator, kAnd});
  const bool after_preposition = begin - 1 >= subject->phrase.begin && p_[begin - 1].has(kPreposition);
  if (asks_ && !subject->speaks && subject != &subjects_.back()) return kFaint;
  return more_of_phrase || after_preposition || subject->in_clause ? kOther : kSubject;
}

// "neighbour", "teacher"; not "airline" and "hospital", which are roles of groups.
bool AntecedentWalker::calls_person(const Unit& head) const {
  if (head.has_any({kGroupNoun, kCueNoun})) return false;  // "the report"
  if (head.has(kPersonNoun)) return true;
  const Sense* role =
      head.is_role ? Lexicon::find_sense(q_.tokens.word(head.tokens.begin).entry, SenseKind::kRole) : nullptr;
  return role && RoleSense::unpack(role->payload()).kind != RoleKind::kGroup;
}

// "spokesman", "minister", "manager": who speaks for a body; not "journalist" and "man".
bool AntecedentWalker::is_of_body(const Unit& head) const {
  const Sense* role = Lexicon::find_sense(q_.tokens.word(head.tokens.begin).entry, SenseKind::kRole);
  const RoleKind kind = role ? RoleSense::unpack(role->payload()).kind : RoleKind::kPerson;
  return kind == RoleKind::kPolitical || kind == RoleKind::kBusiness;
}

// "mayor", "king": who else was one is known without a name.
bool AntecedentWalker::is_office(TokenIndex head) const {
  const Sense* title = Lexicon::find_sense(q_.tokens.word(head).entry, SenseKind::kTitle);
  if (!title) return false;
  const RoleKind kind = RoleSense::unpack(title->payload()).kind;
  return kind == RoleKind::kPolitical || kind == RoleKind::kRoyal;
}

bool AntecedentWalker::is_native(TokenIndex word) const {
  const std::string_view text = slice(q_.text, q_.tokens[word].span);
  const bool plural = text.ends_with('s') && !text.ends_with("ss");  // not "Swiss"
  return is_capitalized(q_.tokens[word].shape) && q_.tokens.has(word, SenseKind::kDemonym) && !plural;
}

bool AntecedentWalker::is_trade(TokenIndex word) const {
  constexpr BitSet<RoleKind> kTrades = {RoleKind::kMedia, RoleKind::kBusiness, RoleKind::kAcademic};
  const Sense* role = Lexicon::find_sense(q_.tokens.word(word).entry, SenseKind::kRole);
  const bool told_of = word + 2 < q_.tokens.size() && q_.tokens[word + 1].shape == TokenShape::kMark &&
                       q_.tokens.has(word + 2, SenseKind::kRelative);  // "the designer, who works for others"
  if (!role || told_of || q_.tokens[word].shape != TokenShape::kLower) return false;
  const RoleKind kind = RoleSense::unpack(role->payload()).kind;
  return kTrades.has(kind) ||
         (kind == RoleKind::kPolitical && !is_office(word) && !q_.tokens.word(word).classes.has(kAnyoneNoun));
}

bool AntecedentWalker::is_body(TokenRange phrase) const {
  const ClauseClasses first = q_.tokens.word(phrase.begin).classes, last = q_.tokens.word(phrase.end - 1).classes;
  const bool one = last.has(kBodyNoun) && !slice(q_.text, q_.tokens[phrase.end - 1].span).ends_with('s');
  const bool any = one && !last.has(kCompanyNoun) && q_.tokens.has(phrase.end - 1, SenseKind::kOrganizationHead);
  return phrase.size() == 2 && any && first.has(kArticle) && !first.has(kIndefiniteArticle);
}

bool AntecedentWalker::read_body(UnitRange phrase) {
  const TokenIndex begin = p_[phrase.begin].tokens.begin;
  if (!is_body({begin, p_[phrase.end - 1].tokens.end})) return false;
  const Antecedent body = last_group(false);
  if (body.entity == kNoEntity) return false;
  found_[begin] = body;
  groups_.push_back({{body.entity, {}}, false});
  return true;
}

bool AntecedentWalker::is_parent(TokenRange phrase) const {
  constexpr TokenIndex kLength = 6;  // tokens
  if (phrase.size() != kLength || q_.tokens[phrase.begin + 2].shape != TokenShape::kMark) return false;
  if (!q_.tokens.word(phrase.end - 1).classes.has_any({kNumberWord, kIndefinite}) ||
      !q_.tokens.word(phrase.begin + 3).classes.has(kOf)) {
    return false;
  }
  const Sense* role = Lexicon::find_sense(q_.tokens.word(phrase.begin + 1).entry, SenseKind::kRole);
  return role && RoleSense::unpack(role->payload()).kind == RoleKind::kRelative;
}

bool AntecedentWalker::is_epithet(TokenRange phrase) const {
  constexpr TokenIndex kLongest = 10, kAge = 5;  // tokens
  const ClauseClasses first = q_.tokens.word(phrase.begin).classes;
  if (phrase.size() < 2 || phrase.size() > kLongest || !first.has(kArticle) || first.has(kIndefiniteArticle)) {
    return false;
  }
  if (phrase.size() == 2) return is_native(phrase.begin + 1) || is_trade(phrase.begin + 1);
  if (is_parent(phrase)) return true;
  bool epithet = false;
  TokenIndex i = phrase.begin + 1, behind_age = 0;
  for (; i < phrase.end && !q_.tokens.has(i, SenseKind::kPreposition); ++i) {
    if (is_number(q_.tokens[i].shape) && i + 2 < phrase.end && q_.tokens.word(i + 2).classes.has(kTimeUnit)) {
      behind_age = i + kAge;
    }
    epithet |= q_.tokens.word(i).classes.has(kEpithet);
  }
  // "the 43-year-old", "the 43-year-old nurse"; not "the 10-day forecast", "the 43-year-old bridge"
  const bool age = behind_age == i || (behind_age && behind_age < i &&
                                       q_.tokens.word(i - 1).kinds.has_any({SenseKind::kPersonNoun, SenseKind::kRole}));
  return age || (epithet ? !is_office(i - 1) : i == phrase.end && is_told_apart(phrase));
}

bool AntecedentWalker::is_told_apart(TokenRange phrase) const {
  constexpr BitSet<RoleKind> kKnown = {RoleKind::kPolitical, RoleKind::kMedia, RoleKind::kBusiness, RoleKind::kAcademic,
                                       RoleKind::kSport};
  const TokenIndex head = phrase.end - 1;
  const Sense* role = Lexicon::find_sense(q_.tokens.word(head).entry, SenseKind::kRole);
  if (!role || q_.tokens.word(head).classes.has(kAnyoneNoun) || q_.tokens[head].shape != TokenShape::kLower) {
    return false;
  }
  if (!kKnown.has(RoleSense::unpack(role->payload()).kind)) return false;
  for (TokenIndex i = phrase.begin + 1; i < head; ++i) {
    if (q_.tokens[i].shape == TokenShape::kPossessive || q_.tokens.word(i).classes.has(kFunctionWord)) return false;
  }
  auto name = q_.names.begin() + static_cast<std::ptrdiff_t>(first_name_from(phrase.begin));
  while (name != q_.names.end() && name->tokens.begin < head && name->type != NameType::kPerson) ++name;
  return name == q_.names.end() || name->tokens.begin >= head;
}

bool AntecedentWalker::read_holder(UnitRange phrase) {
  if (!p_[phrase.begin].has(kThe) || p_[phrase.begin].has(kIndefiniteArticle)) return false;
  UnitIndex head = phrase.begin + 1;
  while (head + 1 < phrase.end && p_[head + 1].word && !p_[head + 1].has_any({kPreposition, kSubordinator})) ++head;
  if (head >= phrase.end || !(calls_person(p_[head]) || p_[head].digit || p_[head].has(kTeen))) return false;
  const TokenIndex begin = p_[phrase.begin].tokens.begin, end = p_[head].tokens.end;
  const Meant meant = find_meant(q_, lexicon_, {begin, p_[phrase.end - 1].tokens.end}, {begin, end});
  if (meant.entity == kNoEntity || q_.entities.all[meant.entity].type != NameType::kPerson) return false;
  if (std::ranges::none_of(saliences_,
                           [&](const Salience& salience) { return salience.candidate.entity == meant.entity; })) {
    return false;
  }
  const Entity& holder = q_.entities.all[meant.entity];
  add({meant.entity, {}, holder.gender, static_cast<double>(holder.mentions.size())}, kSubject * kPronounShare);
  return true;
}

bool AntecedentWalker::is_then_named(UnitRange phrase) const {
  constexpr UnitIndex kReach = 8;
  if (phrase.end >= p_.size() || !p_[phrase.end].has(kBe)) return false;
  for (UnitIndex i = phrase.end + 1; i < std::min(p_.size(), phrase.end + kReach); ++i) {
    if (p_[i].name == NameType::kPerson) return true;
  }
  return false;
}

void AntecedentWalker::read_description(UnitRange phrase, bool speaks) {
  const Unit& opener = p_[phrase.begin];
  const bool plural = looks_plural(p_, phrase);
  const bool one = !plural && phrase.size() > 1 && opener.has(kIndefinite) && opener.has(kDeterminer);  // "one guest"
  if (!one &&
      (opener.has_any({kPronoun, kIndefinite, kThere}) || (phrase.size() == 1 && opener.has(kPossessivePronoun)))) {
    return;
  }
  UnitIndex head = phrase.begin;
  for (UnitIndex i = phrase.begin; i < phrase.end; ++i) {
    if (p_[i].has_any({kPreposition, kSubordinator}) && i > phrase.begin) break;
    if (p_[i].word) head = i;
  }
  bool named = false;
  for (UnitIndex i = phrase.begin; i <= head; ++i) named |= overlaps_name(p_[i].tokens);
  Candidate candidate{kNoEntity, {p_[phrase.begin].tokens.begin, p_[phrase.end - 1].tokens.end}};
  candidate.gender = p_[head].has(kMaleNoun)     ? Gender::kMale
                     : p_[head].has(kFemaleNoun) ? Gender::kFemale
                                                 : Gender::kUnknown;
  const bool person = candidate.gender != Gender::kUnknown || calls_person(p_[head]);
  if (named && (overlaps_name(p_[head].tokens) || (person && !(speaks && is_of_body(p_[head]))))) return;
  const bool determined = p_[phrase.begin].has_any({kDeterminer, kPossessivePronoun});
  const Unit& first = p_[phrase.begin];
  const bool named_before =
      first.has_any({kThe, kThis, kThat}) && !first.has(kIndefiniteArticle);  // not "his wife", "another mother"
  const bool opens = phrase.begin == 0 && !is_then_named(phrase);
  const bool himself = candidate.gender != Gender::kUnknown || p_[phrase.end - 1].has(kReflexive) ||
                       (phrase.end < p_.size() && p_[phrase.end].has(kReflexive));
  if (person && !plural && determined && (speaks || opens || !named_before)) {
    const bool faint =
        !speaks && named_before && !himself;  // "The winner will be known"; "The president himself was calm"
    add(candidate, faint ? kFaint : speaks && first.has(kIndefiniteArticle) ? kSubject : kDescription);
  }
  const bool told = (determined && !named) || p_[head].has(kGroupNoun);  // "the report", "the Hill campaign"
  const bool thing = !person && !one && told;  // "Opinion" over a headline says nothing
  if (plural || thing) groups_.push_back({candidate, plural});
}

bool AntecedentWalker::overlaps_name(TokenRange tokens) const {
  return name_ < q_.names.size() && q_.names[name_].tokens.begin < tokens.end &&
         tokens.begin < q_.names[name_].tokens.end;
}

Antecedents find_antecedents(const AntecedentQuestion& question, const Lexicon& lexicon,
                             const std::vector<QuoteMention>& quotes) {
  return AntecedentWalker(question, lexicon).run(quotes);
}

}  // namespace artparse
