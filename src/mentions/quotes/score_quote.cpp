#include "mentions/quotes/score_quote.h"

#include <algorithm>

namespace artparse {
namespace {

using enum ClauseClass;
using enum QuoteFeature;

constexpr int kWeights[] = {
#define QUOTE_WEIGHT(name, id, weight) weight,
#include "mentions/quotes/quote_weights.def"
#undef QUOTE_WEIGHT
};

constexpr std::string_view kRows[] = {
#define QUOTE_WEIGHT(name, id, weight) id,
#include "mentions/quotes/quote_weights.def"
#undef QUOTE_WEIGHT
};

constexpr QuoteFeature offset(QuoteFeature first, unsigned steps) {
  return static_cast<QuoteFeature>(static_cast<unsigned>(first) + steps);
}

void add_length(int words, RuleGroup group, QuoteFeatures& features) {
  const unsigned bucket = words < 6 ? std::max(words, 1) - 1 : words < 10 ? 5 : 6;
  features.insert(offset(kWordsOne, bucket));
  const unsigned size = words < 3 ? 0 : words < 6 ? 1 : 2;
  features.insert(offset(kNoneFew, static_cast<unsigned>(group) * 3 + size));
}

// Capitals and small words only: "The Road Home". Adds how long it is.
void add_title(const SegmentView& view, QuoteFeatures& features) {
  features.insert(view.site.words < 2 ? kTitleOne : view.site.words == 2 ? kTitleTwo : kTitleMore);
  if (view.cue < 0) features.insert(kTitleNoCue);
  if (features.has(kServed)) features.insert(kServedTitle);
  if (view.cue >= 0 && view.paragraph[view.cue].has(kWork)) features.insert(kAfterWork);  // "her book is called …"
}

void add_inside(const SegmentView& view, QuoteFeatures& features) {
  constexpr TokenIndex kLookAhead = 400;
  const TokenIndex end = std::min(view.segment.tokens.end, view.segment.tokens.begin + kLookAhead);
  int capitals = 0, small = 0, content = 0, first_person = 0;
  bool last_capital = false;
  for (TokenIndex i = view.segment.tokens.begin; i < end; ++i) {
    const Token& token = view.tokens[i];
    if (!is_word(token.shape)) continue;
    const ClauseClasses classes = view.tokens.word(i).classes;
    if (classes.has(kFirstPersonWord)) first_person = 1;
    if (classes.has(kFunctionWord)) ++small;
    last_capital = is_capitalized(token.shape);
    if (last_capital) {
      ++capitals;
    } else if (!classes.has(kFunctionWord)) {
      ++content;
    }
  }
  const bool one = view.site.words == 1;
  if (capitals && !content && !(one && view.site.starts_sentence)) features.insert(kTitleCase);
  if (capitals && !content) add_title(view, features);
  if (last_capital) features.insert(kLastCapital);
  if (one && capitals) features.insert(kOneCapital);
  if (first_person) features.insert(kFirstPerson);
  if (small > 1) features.insert(kSmallWords);
  switch (view.site.end_mark) {
    case ',': features.insert(kEndsComma); break;
    case '.': features.insert(kEndsStop); break;
    case '?': features.insert(kEndsQuestion); break;
    case '!': features.insert(kEndsExclamation); break;
    default: features.insert(kEndsBare);
  }
}

void add_left(const Paragraph& p, UnitIndex at, QuoteFeatures& features) {
  if (at == 0) return;
  const Unit& left = p[at - 1];
  if (left.is_quote()) return features.insert(kBesideQuote);
  if (left.has(kTitleOfWork)) features.insert(kAfterCalled);
  if (left.has_any({kDeterminer, kPossessivePronoun}) || left.possessive) features.insert(kAfterOwner);
  if (left.is(',') || left.is(':')) features.insert(kAfterComma);
  if (left.capital) features.insert(kAfterCapital);
  if (left.has(kPreposition)) features.insert(kAfterPreposition);
  if (left.has_any({kThat, kAs})) features.insert(kAfterThat);
  if (left.has(kCalled)) features.insert(kAfterArticle);
  if (left.is_cue()) features.insert(kAfterCueVerb);
  if (left.is('=')) features.insert(kAfterEquals);
  if (left.is('-')) features.insert(kAfterDash);
  if (left.adjective || left.is_adjective) features.insert(kAfterAdjective);
  if (left.name == NameType::kOrganization) features.insert(kAfterOrganization);
  if (at > 1 && p[at - 2].has(kTitleOfWork)) features.insert(kSecondAfterCalled);
  if (left.has(kWork) || (at > 1 && left.is(',') && p[at - 2].has(kWork))) features.insert(kAfterWork);
}

void add_right(const Paragraph& p, UnitIndex at, char end_mark, QuoteFeatures& features) {
  if (at + 1 >= p.size()) return;
  const Unit& right = p[at + 1];
  if (right.is_quote()) return features.insert(kBesideQuote);
  const bool clause = end_mark == ',' || end_mark == '?' || end_mark == '!';
  if (right.word && !right.capital && !clause &&
      !right.has_any({kPreposition, kSubordinator, kAuxiliary, kAdverb, kAnd})) {
    features.insert(kBeforeNoun);
  }
  if (right.capital && !clause && end_mark != '.') features.insert(kBeforeCapital);
  if (right.is(',')) features.insert(kBeforeComma);
}

// "…," Smith said on "News at Nine": the verb has its quote already.
bool is_served(const Paragraph& p, const CueFrame& frame, UnitIndex lo) {
  UnitIndex i = frame.extent.begin - 1;
  while (i >= lo && (p[i].is(',') || p[i].is('-'))) --i;
  return i >= lo && p[i].is_quote();
}

void add_between(const Paragraph& p, UnitIndex begin, UnitIndex end, QuoteFeatures& features) {
  for (UnitIndex i = begin; i < end; ++i) {
    if (p[i].has(kThat)) features.insert(kThatBetween);
    if (p[i].has(kAuxiliary) || p[i].is_verb) features.insert(kVerbBetween);
    if (p[i].has(kPreposition)) features.insert(kPrepositionBetween);
    if (p[i].name == NameType::kOrganization) features.insert(kOrganizationBetween);
  }
}

void add_cue(const SegmentView& view, QuoteFeatures& features) {
  if (view.cue < 0) return features.insert(kNoCue);
  const Paragraph& p = view.paragraph;
  const UnitIndex at = view.site.at;
  UnitRange cue{view.cue, view.cue + 1};
  if (view.frame) {
    cue = view.frame->extent;
    const bool leads_on = at == cue.end + 1 && p[at - 1].is(':');  // "“Why?” Jones asked. Smith replied: “No.”"
    if (view.cue < at && !leads_on && is_served(p, *view.frame, view.site.sentence.begin)) features.insert(kServed);
    if (p[view.frame->subject.end - 1].name == NameType::kPerson) features.insert(kPersonSpeaks);
    if (p[view.frame->subject.begin].has(kHeOrShe)) features.insert(kPronounSpeaks);
  }
  if (view.cue < at) {
    add_between(p, cue.end, at, features);
  } else {
    add_between(p, at + 1, cue.begin, features);
  }
}

void add_place(const SegmentView& view, QuoteFeatures& features) {
  if (!view.segment.closed) features.insert(kUnclosed);
  if (view.site.starts_sentence) features.insert(kStartsSentence);
  if (view.site.at + 1 >= view.site.sentence.end) features.insert(kEndsSentence);
  for (UnitIndex i = view.site.sentence.begin; i < view.site.sentence.end; ++i) {
    if (view.paragraph[i].has(kHeOrShe)) return features.insert(kPronounInSentence);
  }
}

}  // namespace

QuoteFeatures quote_features(const SegmentView& view, SourceRule rule) {
  QuoteFeatures features;
  const RuleGroup group = row_of(rule).group;
  features.insert(kBias);
  features.insert(offset(kRuleNone, static_cast<unsigned>(group)));
  if (rule == SourceRule::kPreviousQuote) features.insert(kPreviousQuote);
  add_length(view.site.words, group, features);
  add_cue(view, features);
  add_place(view, features);
  add_left(view.paragraph, view.site.at, features);
  add_right(view.paragraph, view.site.at, view.site.end_mark, features);
  add_inside(view, features);
  if (view.headline) features.insert(kHeadline);
  const TokenIndex first = view.segment.tokens.begin + 1;
  const bool capital = first < view.segment.tokens.end && is_capitalized(view.tokens[first].shape);
  if (capital && !view.site.starts_sentence && view.site.words > 2 && view.site.end_mark && view.site.end_mark != '-') {
    features.insert(kSentenceInside);
  }
  return features;
}

int score_quote(const QuoteFeatures& features) {
  int score = 0;
  for (unsigned i = 0; i < std::size(kWeights); ++i) {
    if (features.has(static_cast<QuoteFeature>(i))) score += kWeights[i];
  }
  return score;
}

Reasons explain_quote(const QuoteFeatures& features) {
  Reasons reasons{"quotes-anybody", {}};
  for (unsigned i = 0; i < std::size(kWeights); ++i) {
    const auto feature = static_cast<QuoteFeature>(i);
    if (feature != kBias && features.has(feature)) reasons.rows.push_back({kRows[i], kWeights[i]});
  }
  return reasons;
}

}  // namespace artparse
