#include "segments/blocks/cue_rules.h"

#include <algorithm>
#include <array>

namespace artparse {
namespace {

constexpr std::uint32_t kMostPromoLine = 5;  // words of a line in which one word anywhere makes a promo

const Piece& first(const CuePhrase& p) { return p.pieces[p.begin]; }
bool is_last(const CuePhrase& p) { return p.end == p.pieces.size(); }

bool anywhere(const CuePhrase&) { return true; }
bool at_begin(const CuePhrase& p) { return p.begin <= 1; }
bool capital(const CuePhrase& p) { return is_capitalized(first(p).shape); }
bool after_number(const CuePhrase& p) { return p.begin > 0 && is_number(p.pieces[p.begin - 1].shape); }
bool in_first_words(const CuePhrase& p) { return p.begin <= 2; }

bool before_label_mark(const CuePhrase& p) {
  return !is_last(p) && (is_label_mark(p.pieces[p.end]) || p.pieces[p.end].word->first == '\xC2');
}
bool marked_or_in_bracket(const CuePhrase& p) {
  return before_label_mark(p) || (p.begin > 0 && is_mark(p.pieces[p.begin - 1], '('));
}
bool house(const CuePhrase& p) { return capital(p) || p.begin > 0 || first(p).shape == TokenShape::kUrl; }
bool opens_before_mark(const CuePhrase& p) {
  return p.begin == 0 && capital(p) && !is_last(p) && is_mark(p.pieces[p.end]);
}

// ", left,", "(right)", "; center:"
bool between_marks(const CuePhrase& p) {
  return p.begin > 0 && is_mark(p.pieces[p.begin - 1]) && (is_last(p) || is_mark(p.pieces[p.end]));
}
bool opens_as_label(const CuePhrase& p) {
  return p.begin == 0 && capital(p) && (before_label_mark(p) || p.end > 1);
}

// "Court" of "Court register: drivers and a thief", which promotes nothing; not "Please register", "Our newsletter".
bool is_capitalized_noun(const Piece& piece) {
  constexpr SenseKinds kCalls = {SenseKind::kPromoPhrase, SenseKind::kSocialPhrase};
  return is_capitalized(piece.shape) && !piece.word->kinds.has_any(kSmallWords) && !piece.word->kinds.has_any(kCalls);
}

// A word such as "jobs" inside a heading, or "comment" in a short sentence, promotes nothing.
bool promotes(const CuePhrase& p) {
  const bool after_auxiliary = p.begin > 0 && p.pieces[p.begin - 1].word->kinds.has(SenseKind::kAuxiliary);
  if (after_auxiliary && !capital(p)) return false;  // "The trip was paid for by a bank."
  return p.end > p.begin + 1 || p.begin == 0 || (p.begin == 1 && !is_capitalized_noun(p.pieces[0])) ||
         (p.block.words <= kMostPromoLine && !p.block.cues.has(BlockCue::kEndsSentence));
}
bool opens_line_that_ends_in_year(const CuePhrase& p) {
  return p.begin == 0 && p.pieces.back().shape == TokenShape::kYear && !p.block.prose;
}

// Not "The mayor opens the bridge. © Jane Doe": a sign of rights behind other words and before no year gives a credit.
bool reserves(const CuePhrase& p) {
  const bool credits = p.begin > 0 && is_mark(first(p)) && !(!is_last(p) && is_number(p.pieces[p.end].shape));
  return !credits;
}

// "Mayor opens bridge appeared first on KQRL News Radio.": the outlet and no more.
bool before_name_to_end(const CuePhrase& p) {
  const Pieces rest = p.pieces.subspan(p.end);
  const auto names = [](const Piece& piece) {
    return !is_lower(piece.shape) || piece.word->kinds.has_any(kSmallWords);
  };
  return !rest.empty() && is_capitalized(rest[0].shape) &&
         !rest[0].word->kinds.has_any({SenseKind::kWeekday, SenseKind::kMonth}) && std::ranges::all_of(rest, names);
}
bool uncommon_capital(const CuePhrase& p) { return capital(p) && first(p).word->common == 0; }
bool verb_near_begin(const CuePhrase& p) { return p.begin >= 2 && p.begin <= 6 && !capital(p); }

template <class Enum>
constexpr std::optional<std::uint32_t> value(Enum payload) {
  return static_cast<std::uint32_t>(payload);
}
constexpr std::optional<std::uint32_t> kAny;

using enum SenseKind;

// Rows of one list stand together.
constexpr CueRow kRows[] = {
    {"cue.published", kDateWord, value(DateWord::kPublished), BlockCue::kPublished, anywhere,
     "Published May 5, 2026", "Printed May 5, 2026"},
    {"cue.updated", kDateWord, value(DateWord::kUpdated), BlockCue::kUpdated, anywhere, "Updated May 5, 2026",
     "Up to May 5, 2026"},
    {"cue.reading-time", kDateWord, value(DateWord::kReading), BlockCue::kReadingTime, after_number, "4 min read",
     "A minute read"},
    {"cue.credit-mark", kCreditWord, value(CreditWord::kMark), BlockCue::kCreditMark, anywhere,
     "Courtesy of Ann Lee", "Thanks to Ann Lee"},
    {"cue.credit-noun", kCreditWord, value(CreditWord::kNoun), BlockCue::kCreditNoun, anywhere, "Photo Ann Lee",
     "Mayor Ann Lee"},
    {"cue.credit-origin", kCreditWord, value(CreditWord::kOrigin), BlockCue::kCreditNoun, anywhere, "Source Ann Lee",
     "Mayor Ann Lee"},
    {"cue.credit-label", kCreditWord, value(CreditWord::kNoun), BlockCue::kCreditMark, marked_or_in_bracket,
     "Photo: Ann Lee", "Photo Ann Lee"},
    {"cue.credit-origin-label", kCreditWord, value(CreditWord::kOrigin), BlockCue::kCreditMark, marked_or_in_bracket,
     "Source: Ann Lee", "Source Ann Lee"},
    {"cue.credit-source", kCreditWord, value(CreditWord::kSource), BlockCue::kCreditSource, house,
     "Ann Lee, Getty Images", "facebook of Ann Lee"},
    {"cue.file-mark", kCreditWord, value(CreditWord::kFile), BlockCue::kFileMark, opens_before_mark,
     "FILE - The old bridge", "File the old bridge away"},
    {"cue.caption-verb", kCaptionDirection, value(CaptionWord::kVerb), BlockCue::kCaptionVerb, anywhere,
     "Ann Lee inspects the bridge", "Ann Lee inspected the bridge"},
    {"cue.caption-direction", kCaptionDirection, value(CaptionWord::kDirection), BlockCue::kCaptionDirection, anywhere,
     "Ann Lee left the bridge", "Ann Lee reached the bridge"},
    {"cue.marked-direction", kCaptionDirection, value(CaptionWord::kDirection), BlockCue::kMarkedDirection,
     between_marks, "Ann Lee, left, and Tom Hill", "Ann Lee left Tom Hill"},
    {"cue.caption-label", kCaptionDirection, value(CaptionWord::kLabel), BlockCue::kCaptionLabel, opens_as_label,
     "Caption: the old bridge", "The caption: an old bridge"},
    {"cue.promo", kPromoPhrase, kAny, BlockCue::kPromo, promotes, "Donate to our paper",
     "The mayor found a donation in the box."},
    {"cue.contact", kTailPhrase, value(TailPhrase::kContact), BlockCue::kContact, at_begin, "Media contact: Ann Lee",
     "Ann Lee was the media contact"},
    {"cue.contact-ends-story", kTailPhrase, value(TailPhrase::kContact), BlockCue::kTailStart, at_begin,
     "Media contact: Ann Lee", "Ann Lee was the media contact"},
    {"cue.related", kTailPhrase, value(TailPhrase::kRelated), BlockCue::kTailStart, at_begin, "Related stories",
     "The mayor told many related stories"},
    {"cue.rights", kTailPhrase, value(TailPhrase::kRights), BlockCue::kRights, reserves, "© 2026 The Harbour Courier",
     "The mayor opens the bridge. © Jane Doe"},
    {"cue.note", kTailPhrase, value(TailPhrase::kNote), BlockCue::kNote, in_first_words,
     "Editor's note: The bridge is old", "The mayor read the editor's note"},
    {"cue.colophon", kTailPhrase, value(TailPhrase::kColophon), BlockCue::kColophon, at_begin,
     "A version of this article appeared in print", "She read a version of this article"},
    {"cue.feed", kTailPhrase, value(TailPhrase::kFeed), BlockCue::kColophon, before_name_to_end,
     "The post Mayor Opens Bridge appeared first on KQRL News Radio.", "The ship appeared first on Monday."},
    {"cue.motto", kTailPhrase, value(TailPhrase::kMotto), BlockCue::kPromo, opens_line_that_ends_in_year,
     "Serving Eastport since 1887", "Serving Eastport for years"},
    {"cue.strong-role", kAuthorRole, value(RoleStrength::kStrong), BlockCue::kStrongRole, anywhere,
     "Ann Lee, political correspondent", "Ann Lee, mayor"},
    {"cue.desk", kDeskName, kAny, BlockCue::kDesk, anywhere, "Business desk", "Business lunch"},
    {"cue.agency", kAgency, kAny, BlockCue::kAgency, uncommon_capital, "Ann Lee, Reuters", "Ann Lee, Eastport"},
    {"cue.bio", kBylineWord, value(BylineWord::kBio), BlockCue::kBio, verb_near_begin,
     "Ann Lee covers the town for the Courier", "She covers the town for the Courier"},
};

// What the rows ask of a phrase's place in its list.
std::uint32_t value_of(const Sense& sense) {
  if (sense.kind() != kBylineWord) return sense.payload();
  return static_cast<std::uint32_t>(BylineSense::unpack(sense.payload()).word);
}

struct RowRange {
  std::uint8_t begin = 0, end = 0;
};
constexpr auto kRowsOf = [] {
  std::array<RowRange, kSenseKindCount> ranges{};
  for (std::uint8_t i = 0; i < std::size(kRows); ++i) {
    RowRange& range = ranges[static_cast<std::size_t>(kRows[i].kind)];
    if (range.end == 0) range.begin = i;
    range.end = i + 1;
  }
  return ranges;
}();

}  // namespace

std::span<const CueRow> cue_rows() { return kRows; }

SenseKinds cue_kinds() {
  static constexpr SenseKinds kKinds = [] {
    SenseKinds kinds;
    for (const CueRow& row : kRows) kinds.insert(row.kind);
    return kinds;
  }();
  return kKinds;
}

void add_cues(const CuePhrase& phrase, Lexicon::Entry entry, PageBlock& block) {
  for (const Sense& sense : Lexicon::senses(entry)) {
    const RowRange range = kRowsOf[static_cast<std::size_t>(sense.kind())];
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const CueRow& row = kRows[i];
      if ((!row.value || row.value == value_of(sense)) && row.fires(phrase)) block.cues.insert(row.cue);
    }
  }
}

}  // namespace artparse
