// Copies what is known of each spelling into small classes, once a spelling, and adds what its place in the line says.
#include <algorithm>
#include <array>

#include "mentions/names/name_article.h"

namespace artparse {
namespace {

HeadClass head_class(const SenseKinds& kinds) {
  if (kinds.has(SenseKind::kOrganizationHead) && !kinds.has(SenseKind::kCompanySuffix)) {
    if (kinds.has(SenseKind::kPlaceHead)) return HeadClass::kOrganizationOrPlace;
    if (kinds.has(SenseKind::kFacilityHead)) return HeadClass::kOrganizationOrFacility;
  }
  constexpr std::pair<SenseKind, HeadClass> kOrder[] = {
      {SenseKind::kCompanySuffix, HeadClass::kCompany}, {SenseKind::kOrganizationHead, HeadClass::kOrganization},
      {SenseKind::kFacilityHead, HeadClass::kFacility}, {SenseKind::kPlaceHead, HeadClass::kPlace},
      {SenseKind::kEventHead, HeadClass::kEvent},       {SenseKind::kWorkHead, HeadClass::kWork}};
  for (const auto& [kind, head] : kOrder) {
    if (kinds.has(kind)) return head;
  }
  return HeadClass::kNone;
}

constexpr SenseKinds kFunctionWords = {
    SenseKind::kPreposition,   SenseKind::kPlacePreposition, SenseKind::kArticle,       SenseKind::kConjunction,
    SenseKind::kPronounMale,   SenseKind::kPronounFemale,    SenseKind::kPronounPlural, SenseKind::kPronounNeuter,
    SenseKind::kPronounFirst,  SenseKind::kPronounSecond,    SenseKind::kPossessive,    SenseKind::kAuxiliary,
    SenseKind::kSubordinator,  SenseKind::kRelative,         SenseKind::kAdverb,        SenseKind::kQuantifier};

ListClass list_class(const SenseKinds& kinds) {
  constexpr std::pair<SenseKind, ListClass> kOrder[] = {
      {SenseKind::kMonth, ListClass::kMonth},       {SenseKind::kWeekday, ListClass::kWeekday},
      {SenseKind::kDemonym, ListClass::kDemonym},   {SenseKind::kPeople, ListClass::kPeople},
      {SenseKind::kReligion, ListClass::kReligion}, {SenseKind::kLanguage, ListClass::kLanguage}};
  for (const auto& [kind, list] : kOrder) {
    if (kinds.has(kind)) return list;
  }
  return ListClass::kNone;
}

// Marks of more than one byte that are told apart.
struct LongMark {
  std::string_view bytes;
  std::uint32_t context;
  char mark;
};
constexpr auto kContextHyphen = kContextFirstMark + static_cast<std::uint32_t>(kContextMarks.find('-'));
constexpr LongMark kLongMarks[] = {
    {"--", kContextLongDash, '-'},        {"\u2013", kContextLongDash, '-'},    {"\u2014", kContextLongDash, '-'},
    {"\u2010", kContextHyphen, '-'},
    {"\u2011", kContextHyphen, '-'},
    {"``", kContextOpenQuote, '"'},       {"''", kContextCloseQuote, '"'},      {"\u201C", kContextOpenQuote, '"'},
    {"\u201D", kContextCloseQuote, '"'},  {"\u2018", kContextOpenQuote, '\''}, {"\u2019", kContextCloseQuote, '\''},
    {"\u00AB", kContextOpenQuote, '"'},   {"\u00BB", kContextCloseQuote, '"'},  {"\u201E", kContextOpenQuote, '"'},
    {"\u2026", kContextFirstMark, '.'},   {"...", kContextFirstMark, '.'},      {"\u2022", kContextOtherMark, '*'}};

void classify_mark(std::string_view bytes, NameToken& out) {
  out.context = kContextOtherMark;
  if (bytes.size() == 1) {
    out.mark = bytes.front();
    const std::size_t at = kContextMarks.find(out.mark);
    if (at != std::string_view::npos) out.context = static_cast<std::uint16_t>(kContextFirstMark + at);
    return;
  }
  if (is_two_curly(bytes)) bytes = bytes.starts_with("\u2018") ? "\u201C" : "\u201D";
  for (const LongMark& mark : kLongMarks) {
    if (mark.bytes != bytes) continue;
    out.context = static_cast<std::uint16_t>(mark.context);
    out.mark = mark.mark;
    return;
  }
}

// The context value of a word that is not capitalized, and that of its pair class.
void classify_context(const Word& word, NameToken& out) {
  const Sense* listed = Lexicon::find_sense(word.entry, SenseKind::kContextWord);
  const std::uint32_t rank = listed ? listed->payload() : kMaxContextWords;
  out.context = static_cast<std::uint16_t>(rank < kMaxContextWords ? kContextFirstWord + rank : kContextOtherWord);
  out.pair = static_cast<std::uint8_t>(rank < kPairWords ? kContextFirstWord + rank
                                                         : kContextFirstWord + kPairWords + word.cluster_group);
}

void classify_shape(std::string_view bytes, const Word& word, NameToken& out) {
  switch (out.shape) {
    case TokenShape::kYear:
    case TokenShape::kNumber:
    case TokenShape::kNumberMixed:
      out.context = out.pair = kContextNumber;
      return;
    case TokenShape::kUrl:
      out.context = out.pair = kContextAddress;
      return;
    case TokenShape::kPossessive:
      out.context = out.pair = kContextPossessive;
      return;
    case TokenShape::kMark:
      classify_mark(bytes, out);
      out.pair = static_cast<std::uint8_t>(out.context);
      return;
    default:
      if (out.capitalized) {
        out.context = out.pair = kContextCapital;
      } else {
        classify_context(word, out);
      }
  }
}

// "Julio", "Avril": a month of another language that many are called.
bool is_name_like_month(const Word& word) {
  constexpr std::uint8_t kVeryFrequent = 4;
  const bool foreign =
      word.common == 0 && !word.kinds.has(SenseKind::kAbbreviation) && !word.classes.has(ClauseClass::kMonth);
  return foreign && word.given >= kVeryFrequent;
}

// What the word is as a title; null where its shape says that it is none.
const Sense* title_of(std::string_view bytes, const Word& word, TokenShape shape) {
  constexpr BitSet<RoleKind> kInitials = {RoleKind::kLegal, RoleKind::kBusiness, RoleKind::kPolitical};
  const Sense* title = Lexicon::find_sense(word.entry, SenseKind::kTitle);
  if (!title) return nullptr;
  const RoleSense sense = RoleSense::unpack(title->payload());
  if (sense.kind == RoleKind::kHonorific && is_all_capitals(shape) && word.kinds.has(SenseKind::kOutlet)) {
    return nullptr;                                                  // "RT"
  }
  if (sense.in_capitals && !is_all_capitals(shape)) return nullptr;  // "Ed", "De"
  if (shape == TokenShape::kInitial && bytes.size() > 1) {
    return nullptr;  // "J." of "J. K. Harrow", but "G" of "G Lee Harrow"
  }
  if (shape == TokenShape::kDotted && kInitials.has(sense.kind)) return nullptr;  // "A.G. Harrow"
  return title;
}

NameToken classify_word(std::string_view bytes, const Word& word, TokenShape shape) {
  NameToken out;
  out.known = true;
  const SenseKinds& kinds = word.kinds;
  out.folded = word.folded;
  out.shape = shape;
  out.capitalized = is_capitalized(shape) && !kinds.has(SenseKind::kContraction);
  out.given = word.given;
  out.surname = word.surname;
  out.word_class = word.word_class;
  out.cluster = word.cluster;
  out.cluster_group = word.cluster_group;
  out.common = word.common != 0;
  out.function_word = kinds.has_any(kFunctionWords);
  out.head = head_class(kinds);
  out.list = list_class(kinds);
  if (out.list == ListClass::kMonth && is_name_like_month(word)) out.list = ListClass::kNone;
  out.initialism = kinds.has(SenseKind::kInitialism) && out.capitalized && shape != TokenShape::kCapitalized;
  if (const Sense* particle = Lexicon::find_sense(word.entry, SenseKind::kNameParticle)) {
    out.particle = true;
    out.patronymic = static_cast<ParticlePosition>(particle->payload()) == ParticlePosition::kPatronymic;
  }
  out.connector = kinds.has(SenseKind::kConnector);
  out.direction = kinds.has(SenseKind::kDirection);
  if (const Sense* opener = Lexicon::find_sense(word.entry, SenseKind::kNameOpener)) {
    out.opener = static_cast<NameOpener>(opener->payload());
  }
  out.sport = kinds.has(SenseKind::kSport);
  out.suffix = kinds.has(SenseKind::kNameSuffix);
  if (const Sense* title = title_of(bytes, word, shape)) {
    out.role = RoleSense::unpack(title->payload()).abbreviated ? RoleClass::kAbbreviation : RoleClass::kTitle;
  } else if (kinds.has(SenseKind::kRole) || kinds.has(SenseKind::kPersonNoun)) {
    out.role = RoleClass::kRole;
  }
  if (const Sense* cue = Lexicon::find_sense(word.entry, SenseKind::kNameCue)) {
    out.cue = static_cast<NameCue>(cue->payload());
  }
  classify_shape(bytes, word, out);
  return out;
}

// What the type of a line follows from.
struct LineCounts {
  std::array<std::uint32_t, kTokenShapeCount> shapes{};
  std::uint32_t long_lower = 0;  // words in lower case of more than three bytes

  std::uint32_t of(TokenShape shape) const { return shapes[static_cast<std::size_t>(shape)]; }
  std::uint32_t between(TokenShape first, TokenShape last) const {
    std::uint32_t sum = 0;
    for (auto shape = static_cast<std::size_t>(first); shape <= static_cast<std::size_t>(last); ++shape) {
      sum += shapes[shape];
    }
    return sum;
  }
};

LineType line_type(const LineCounts& counts, std::uint32_t size, char last) {
  const std::uint32_t words = counts.between(TokenShape::kLower, TokenShape::kAlphaNumeric);
  const std::uint32_t capitalized = words - counts.of(TokenShape::kLower);
  const std::uint32_t upper = counts.between(TokenShape::kDotted, TokenShape::kLongCaps);
  const std::uint32_t numbers = counts.between(TokenShape::kYear, TokenShape::kNumberMixed);
  if (words >= 3 && upper * 10 >= words * 7) return LineType::kCapitals;
  if (size <= 14 && numbers >= 2 && numbers * 10 >= size * 3) return LineType::kTable;
  if (words >= 4 && capitalized * 4 >= words * 3 && counts.long_lower == 0) return LineType::kTitleCase;
  if (size <= 4) return LineType::kShort;
  const bool ends = last == '.' || last == '?' || last == '!' || last == '"' || last == '\'';
  return !ends && size < 25 ? LineType::kHeading : LineType::kText;
}

bool ends_sentence(char mark) { return mark == '.' || mark == '?' || mark == '!'; }

// "Troy, N.Y. She", "Harrow Ltd. He"; no title or initial, which may stand before any word, and no "Ft. Worth".
bool ends_sentence_before(std::string_view text, const NameArticle& article, TokenIndex starter) {
  const NameToken& word = article[starter - 1];
  if (word.shape == TokenShape::kDotted) return true;
  return word.capitalized && word.role != RoleClass::kAbbreviation && word.shape != TokenShape::kInitial &&
         text[article.source->tokens[starter - 1].span.end - 1] == '.' &&
         article.source->word(starter).classes.has(ClauseClass::kSentenceStarter);
}

TokenPosition position_after(std::string_view text, const NameArticle& article, TokenIndex line_begin, TokenIndex i) {
  const NameToken& before = article[i - 1];
  if (!before.mark) {
    const bool starter = article[i].function_word && article[i].shape == TokenShape::kCapitalized;
    return starter && ends_sentence_before(text, article, i) ? TokenPosition::kSentence : TokenPosition::kMiddle;
  }
  if (ends_sentence(before.mark)) return TokenPosition::kSentence;
  if (i < line_begin + 2) return TokenPosition::kSoft;
  const bool quote = before.mark == '"' || before.mark == '\'';
  if (quote && ends_sentence(article[i - 2].mark)) return TokenPosition::kSentence;
  if (before.mark == ':' || before.context == kContextOpenQuote || before.mark == '"') return TokenPosition::kSoft;
  const bool starts = before.position == TokenPosition::kLine || before.position == TokenPosition::kSentence;
  return starts ? TokenPosition::kSoft : TokenPosition::kMiddle;
}

std::uint8_t sport_class(std::uint32_t sport_words, std::uint32_t tokens) {
  return sport_words * 200 > tokens * 3 ? 2 : sport_words * 500 > tokens * 3 ? 1 : 0;
}

// Rows of known spellings lie scattered, so they are asked for some words ahead.
void read_known_words(const Tokens& tokens, NameArticle& article) {
  constexpr std::size_t kAhead = 12;
  if (article.generation != tokens.generation) article.known.clear();
  article.generation = tokens.generation;
  const std::size_t count = tokens.words.size();
  article.words.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t ahead = tokens.words[std::min(i + kAhead, count - 1)].spelling;
    if (ahead < article.known.size()) __builtin_prefetch(&article.known[ahead]);
    const Word& word = tokens.words[i];
    if (word.spelling >= article.known.size()) article.known.resize(word.spelling * 3 / 2 + 1024);
    article.words[i] = article.known[word.spelling];
    article.words[i].folded = word.folded;
  }
}

// What a token is wherever it stands. It is made once a spelling, but for spellings whose shape hangs on their place.
const NameToken& known_token(std::string_view text, const Token& token, const Word& word, NameArticle& article) {
  NameToken& known = article.words[token.word];
  if (!known.known || known.shape != token.shape) {
    known = classify_word(slice(text, token.span), word, token.shape);
    article.known[word.spelling] = known;
  }
  return known;
}

constexpr SenseKinds kNamesInCapitals = {SenseKind::kPlace, SenseKind::kAcronym, SenseKind::kAmbiguousAcronym};

// "US" among words that are not all in capitals is none of what "us" is.
void forget_lower_case(NameToken& token) {
  token.function_word = token.common = token.particle = token.patronymic = token.connector = token.direction = false;
  token.cue = NameCue::kNone;
  token.cluster = token.cluster_group = 0;
  token.unlike_lower_case = true;
}

// "NGO" of "the NGO Harrow" is no more of the name than "charity" would be; it is part of "NGO Affairs Bureau".
bool is_noun_before_name(const Word& word, const NameToken& next) {
  return word.classes.has(ClauseClass::kGroupNoun) && next.capitalized && !next.common;
}

// The tokens of one block, and the number of words of sport among them.
std::uint32_t classify_line(std::string_view text, const Tokens& tokens, const Block& block, std::uint32_t index,
                            NameArticle& article) {
  const TokenRange line = block.tokens;
  LineCounts counts;
  std::uint32_t sport_words = 0;
  for (TokenIndex i = line.begin; i < line.end; ++i) {
    const Token& token = tokens[i];
    NameToken& out = article.tokens[i] = known_token(text, token, tokens.words[token.word], article);
    out.block = index;
    out.label = block.label;
    out.starts_line = i == line.begin;
    out.glued = token.gap == Gap::kNone;
    out.position = i == line.begin ? TokenPosition::kLine : position_after(text, article, line.begin, i);
    ++counts.shapes[static_cast<std::size_t>(token.shape)];
    counts.long_lower += token.shape == TokenShape::kLower && token.span.size() > 3;
    sport_words += out.sport;
  }
  const LineType type = line_type(counts, line.size(), article[line.end - 1].mark);
  for (TokenIndex i = line.begin; i < line.end; ++i) {
    NameToken& token = article.tokens[i];
    token.line = type;
    if (token.initialism && i + 1 < line.end && is_noun_before_name(tokens.word(i), article[i + 1])) {
      token.capitalized = false;
    }
    if (type == LineType::kCapitals || !token.function_word || !is_all_capitals(token.shape)) continue;
    const bool among_capitals =
        (i > line.begin && is_all_capitals(tokens[i - 1].shape)) || is_all_capitals(article[i + 1].shape);
    if (!among_capitals && tokens.word(i).kinds.has_any(kNamesInCapitals)) forget_lower_case(token);
  }
  return sport_words;
}

}  // namespace

void classify_tokens(std::string_view text, const Tokens& tokens, const Page& page, NameArticle& article) {
  article.text = text;
  article.source = &tokens;
  read_known_words(tokens, article);
  article.tokens.assign(tokens.size() + NameArticle::kPadding, NameToken());
  std::uint32_t sport_words = 0, story = 0;
  for (std::uint32_t b = 0; b < page.blocks.size(); ++b) {
    const Block& block = page.blocks[b];
    if (!may_hold_names(block.label) || block.tokens.empty()) continue;
    sport_words += classify_line(text, tokens, block, b, article);
    story += block.tokens.size();
  }
  article.sport = sport_class(sport_words, story);
}

}  // namespace artparse
