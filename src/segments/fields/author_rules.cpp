#include "segments/fields/author_rules.h"

#include <algorithm>

#include "base/hash.h"
#include "segments/fields/example_page.h"
#include "segments/grammars/read_pieces.h"
#include "segments/grammars/score_person.h"

namespace artparse {
namespace {

using Evidence = AuthorEvidence;

const PageBlock& block(const Evidence& e) { return e.draft.blocks[e.block]; }
bool is_person(const Evidence& e) { return e.name.kind == AuthorKind::kPerson; }
bool bare(const Evidence& e) { return !e.after_by; }
Shape shape_at(const Evidence& e, std::size_t i) {
  return i < e.draft.blocks.size() ? e.draft.blocks[i].shape : Shape::kEdge;
}

bool in_head(const Evidence& e) {
  const HeadlineChoice& h = e.draft.headline;
  return h.found && e.block >= h.first_copy && e.block < h.body_begin;
}
bool after_headline(const Evidence& e) { return in_head(e) && e.block >= e.draft.headline.last_copy; }
bool between_copies(const Evidence& e) { return in_head(e) && e.block < e.draft.headline.last_copy; }
bool just_above(const Evidence& e) {
  const HeadlineChoice& h = e.draft.headline;
  return e.block < h.first_copy && h.first_copy - e.block <= 4;
}
bool far_above(const Evidence& e) { return e.block < e.draft.headline.first_copy && !just_above(e); }
bool behind(const Evidence& e) { return e.block >= e.draft.story.end && !in_head(e); }
bool just_behind(const Evidence& e) { return behind(e) && e.block - e.draft.story.end < 3; }
bool far_behind(const Evidence& e) { return behind(e) && !just_behind(e); }
bool in_tail(const Evidence& e) { return far_behind(e) && e.draft.relations[e.block].after_tail_head; }
bool inside(const Evidence& e) { return e.block >= e.draft.headline.body_begin && !behind(e) && !in_head(e); }
bool deep_inside(const Evidence& e) { return inside(e) && e.block > e.draft.headline.body_begin + 3; }

bool by(const Evidence& e) { return e.after_by; }
bool by_group(const Evidence& e) { return e.after_by && !is_person(e); }
bool later_segment(const Evidence& e) { return e.after_by && e.name.segment > 0; }
bool much_later_segment(const Evidence& e) { return e.after_by && e.name.segment > 2; }
bool by_later_group(const Evidence& e) {
  return e.after_by && !is_person(e) && (e.name.segment > 0 || e.name.part > 0);
}
bool by_doubtful(const Evidence& e) { return e.after_by && e.name.doubtful; }
bool by_before_tail(const Evidence& e) { return e.after_by && !e.draft.relations[e.block].after_tail_head; }

bool likely(const Evidence& e) { return bare(e) && is_person(e) && e.name.score >= kLikelyPerson; }
bool very_likely(const Evidence& e) { return bare(e) && is_person(e) && e.name.score >= 250; }
bool sure(const Evidence& e) { return bare(e) && is_person(e) && e.name.score >= 300; }
bool name_line(const Evidence& e) {
  const PageBlock& b = block(e);
  return bare(e) && (b.whole_name_score >= 120 || b.shape == Shape::kName || b.shape == Shape::kNameRole ||
                     b.shape == Shape::kNameDate);
}
bool role(const Evidence& e) { return bare(e) && block(e).cues.has(BlockCue::kStrongRole); }
// "Jane Doe", below it "News Reporter"
bool role_below(const Evidence& e) {
  constexpr std::uint32_t kMostWords = 4;
  if (!name_line(e) || !is_person(e) || !after_headline(e) || e.block + 1 >= e.draft.blocks.size()) return false;
  const PageBlock& below = e.draft.blocks[e.block + 1];
  return below.cues.has(BlockCue::kStrongRole) && below.words <= kMostWords && below.date_count == 0 &&
         below.shape != Shape::kBy && below.name_score < kLikelyPerson;
}
bool is_date_shape(Shape s) {
  return s == Shape::kDate || s == Shape::kRelative || s == Shape::kDatePlus || s == Shape::kHandle ||
         s == Shape::kNameDate || s == Shape::kAgencyDate;
}
bool near_date(const Evidence& e) {
  if (block(e).date_count > 0 || block(e).cues.has(BlockCue::kRelativeDate)) return true;
  for (std::size_t i = e.block >= 2 ? e.block - 2 : 0; i <= e.block + 2; ++i) {
    if (i != e.block && is_date_shape(shape_at(e, i))) return true;
  }
  return false;
}
bool bare_near_date(const Evidence& e) { return bare(e) && near_date(e); }
// What stands behind the name on its line; the name has words.
Pieces behind_name(const Evidence& e) {
  const Pieces line = e.draft.pieces_of(block(e));
  return line.subspan(static_cast<std::size_t>(&e.name.pieces.back() + 1 - line.data()));
}
// "Jane Doe | 5 May 2025": the name opens the line, and little else stands beside the date.
bool opens_dated_line(const Evidence& e) {
  constexpr std::uint32_t kMostWords = 6;
  if (!bare(e) || !is_person(e) || block(e).date_count == 0 || e.name.segment > 0 || e.name.part > 0 ||
      e.name.pieces.empty()) {
    return false;
  }
  const bool usual_word = e.name.pieces.back().word->common > 0 && e.name.score < kLikelyPerson;  // "Wexoly Tower"
  const Pieces rest = behind_name(e);
  const bool lies_in = rest.size() > 1 && is_mark(rest[0], ',') &&
                       rest[1].word->kinds.has(SenseKind::kPlace);  // "Wexoly Dar, Russia 1996-08-22"
  return !usual_word && !lies_in && block(e).words_beside_date <= kMostWords && after_headline(e);
}
bool handle(const Evidence& e) {
  return bare(e) && (block(e).cues.has(BlockCue::kAddress) || shape_at(e, e.block + 1) == Shape::kHandle);
}
// "Jane Doe, 37": whom a picture shows.
bool aged(const Evidence& e) {
  if (!bare(e) || !is_person(e) || block(e).date_count > 0 || e.name.pieces.empty()) return false;
  const Pieces rest = behind_name(e);
  return rest.size() == 2 && is_mark(rest[0], ',') && is_number(rest[1].shape) && rest[1].span.size() <= 3;
}
bool bare_group(const Evidence& e) { return bare(e) && !is_person(e); }
bool bare_outlet(const Evidence& e) { return bare(e) && e.name.kind == AuthorKind::kOutlet; }
bool speaker_label(const Evidence& e) { return block(e).cues.has(BlockCue::kSpeakerLabel); }
bool bare_later_group(const Evidence& e) { return bare(e) && !is_person(e) && e.name.part > 0; }
bool dated_agency(const Evidence& e) {
  return bare(e) && (e.name.kind == AuthorKind::kAgency || e.name.kind == AuthorKind::kDesk) && e.name.part == 0 &&
         e.name.segment <= 1 && in_head(e) && (near_date(e) || block(e).cues.has(BlockCue::kAddress)) &&
         (block(e).words <= 6 || block(e).date_count > 0);
}
bool last_before_body(const Evidence& e) {
  return bare(e) && is_person(e) && after_headline(e) && e.block != e.draft.headline.block &&
         e.block + 2 >= e.draft.headline.body_begin && block(e).words <= 4;
}
bool many_names(const Evidence& e) { return bare(e) && e.name_count >= 4; }
bool many_lower_words(const Evidence& e) { return bare(e) && block(e).lower_words >= 4 && !role(e); }
// "Reporter Jane Doe (file photo)", but "Jane Doe (Reuters)"
bool is_marked_as_picture(const Evidence& e) {
  const BlockCues& cues = block(e).cues;
  return cues.has(BlockCue::kCreditSource) && !cues.has(BlockCue::kAgency) &&
         is_mark(e.draft.pieces_of(block(e)).back(), ')');
}
bool credit(const Evidence& e) {
  const BlockCues& cues = block(e).cues;
  return bare(e) && block(e).shape != Shape::kAgencyDate &&
         (block(e).shape == Shape::kCredit || cues.has(BlockCue::kCredit) || is_marked_as_picture(e) ||
          (cues.has_any({BlockCue::kCreditSource, BlockCue::kAgency}) &&
           (cues.has(BlockCue::kSlash) || cues.has(BlockCue::kVia))));
}

bool ranked(const Evidence& e) {
  const Pieces pieces = e.draft.pieces_of(block(e));
  return bare(e) && block(e).date_count == 0 && !pieces.empty() && (is_number(pieces[0].shape) || counts_votes(pieces));
}

// "Jane Doe won", "Jane Doe has won", "Jane Doe's haul", "Jane Doe of": a line of the story, not "Jane Doe is a
// reporter".
bool goes_on(const Evidence& e) {
  if (!bare(e) || !is_person(e) || e.name.pieces.empty()) return false;
  const Pieces line = e.draft.pieces_of(block(e));
  const auto after = static_cast<std::size_t>(&e.name.pieces.back() + 1 - line.data());
  if (after >= line.size()) return false;
  if (line.back().shape == TokenShape::kLower && line.back().word->kinds.has(SenseKind::kPreposition)) return true;
  constexpr SenseKinds kBesideNames = {SenseKind::kBylineWord,  SenseKind::kPreposition, SenseKind::kPlacePreposition,
                                       SenseKind::kConjunction, SenseKind::kAuthorRole,  SenseKind::kDateWord,
                                       SenseKind::kDateFiller,  SenseKind::kDeskName};
  if (line[after].shape == TokenShape::kPossessive) return true;
  if (line[after].word->kinds.has(SenseKind::kAuxiliary)) return !block(e).cues.has(BlockCue::kStrongRole);
  return line[after].shape == TokenShape::kLower && line[after].gap == Gap::kSpace &&
         !line[after].word->kinds.has_any(kBesideNames) && e.name.title.empty();
}

// The hash of the folded words of a name, for looking it up in other blocks.
bool contains_name(const PageDraft& draft, TokenRange range, Pieces name) {
  if (name.empty()) return false;
  const FoldedId first = name[0].word->folded;
  for (TokenIndex i = range.begin; i + name.size() <= range.end; ++i) {
    if (draft.tokens.word(i).folded != first) continue;
    std::size_t k = 1;
    while (k < name.size() && draft.tokens.word(i + static_cast<TokenIndex>(k)).folded == name[k].word->folded) ++k;
    if (k == name.size()) return true;
  }
  return false;
}
bool in_headline(const Evidence& e) {
  return bare(e) && is_person(e) && e.draft.headline.found &&
         contains_name(e.draft, e.draft.headline.tokens, e.name.pieces);
}

// Right under the words of a picture: a credit with the same name, or a line that is printed twice.
bool under_picture(const Evidence& e) {
  constexpr std::uint32_t kLeastWords = 6;
  if (!bare(e) || !is_person(e) || e.block == 0 || block(e).date_count > 0 || e.draft.headline.is_copy[e.block - 1]) {
    return false;
  }
  const PageBlock& above = e.draft.blocks[e.block - 1];
  const bool twice = e.draft.relations[e.block - 1].repeats_previous && above.words >= kLeastWords;
  return twice || (above.cues.has_any({BlockCue::kCredit, BlockCue::kBracketEnd, BlockCue::kSlash}) &&
                   contains_name(e.draft, above.tokens, e.name.pieces));
}

constexpr std::size_t kMostScanned = 400;  // blocks of the story that are searched for a name

// "Jane Doe is a senior writer": at the end of the story, or in what stands on the page below it.
bool is_bio(const Evidence& e, std::size_t i) {
  constexpr std::size_t kLastBlocks = 4, kLeastAbove = 3;
  const PageBlock& b = e.draft.blocks[i];
  if (!b.cues.has(BlockCue::kBio)) return false;
  const StoryRegion story = e.draft.story;
  if (i + kLastBlocks >= story.end) return true;
  const TokenRange name{b.tokens.begin,
                        std::min(b.tokens.end, b.tokens.begin + static_cast<TokenIndex>(e.name.pieces.size()))};
  return b.cues.has(BlockCue::kStrongRole) && i >= story.begin + kLeastAbove &&
         contains_name(e.draft, name, e.name.pieces);
}

bool whole_name_in_prose(const Evidence& e) {
  if (!bare(e) || !is_person(e) || e.name.pieces.size() < 2) return false;
  const StoryRegion story = e.draft.story;
  const std::size_t last = std::min(story.end, story.begin + kMostScanned);
  for (std::size_t i = story.begin; i < last; ++i) {
    const PageBlock& b = e.draft.blocks[i];
    if (i == e.block || (b.shape != Shape::kParagraph && b.shape != Shape::kProse)) continue;
    if (!is_bio(e, i) && contains_name(e.draft, b.tokens, e.name.pieces)) return true;
  }
  return false;
}
bool in_prose(const Evidence& e) {
  const bool waived = block(e).date_count > 0 || block(e).cues.has(BlockCue::kRelativeDate) || role(e);
  return !waived && whole_name_in_prose(e);
}
bool in_prose_but_waived(const Evidence& e) {
  const bool waived = block(e).date_count > 0 || block(e).cues.has(BlockCue::kRelativeDate) || role(e);
  return waived && whole_name_in_prose(e);
}

// Is the last name a speaker in the story: "Doe said", "said Doe", "Mr Doe"?
bool speaks_in_prose(const Evidence& e) {
  if (!bare(e) || !is_person(e) || e.name.pieces.empty() || whole_name_in_prose(e)) return false;
  const FoldedId last = e.name.pieces.back().word->folded;
  const Tokens& tokens = e.draft.tokens;
  const StoryRegion story = e.draft.story;
  const std::size_t end = std::min(story.end, story.begin + kMostScanned);
  for (std::size_t i = story.begin; i < end; ++i) {
    const PageBlock& b = e.draft.blocks[i];
    if (b.shape != Shape::kParagraph && b.shape != Shape::kProse) continue;
    for (TokenIndex k = b.tokens.begin + 1; k + 1 < b.tokens.end; ++k) {
      if (tokens.word(k).folded == last && is_capitalized(tokens[k].shape) &&
          (tokens.has(k + 1, SenseKind::kCueVerb) || tokens.has(k - 1, SenseKind::kCueVerb) ||
           tokens.has(k - 1, SenseKind::kTitle))) {
        return true;
      }
    }
  }
  return false;
}

// "Media contact:" above the name, or before it on its line.
bool contact(const Evidence& e) {
  constexpr std::size_t kMostLines = 3;
  constexpr std::uint32_t kMostWords = 6;
  if (block(e).cues.has(BlockCue::kContact) && !block(e).prose && block(e).shape != Shape::kBy) return true;
  if (!bare(e) || in_head(e)) return false;
  for (std::size_t i = e.block; i > 0 && e.block - i < kMostLines && !e.draft.blocks[i - 1].prose; --i) {
    const PageBlock& above = e.draft.blocks[i - 1];
    if (above.cues.has(BlockCue::kContact) && above.words <= kMostWords) return true;
  }
  return false;
}

constexpr AuthorRow kRows[] = {
    {"author.by", 400, by, HEAD "@By John Smith\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.by-group", -100, by_group, HEAD "@By Reuters\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.by-later-segment", -40, later_segment, HEAD "@By (Reuters) | John Smith\n" STORY,
     HEAD "@By John Smith\n" STORY},
    {"author.by-much-later-segment", -60, much_later_segment,
     HEAD "@By John Smith | London | Paris | Ann Brown\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.by-group-behind-another", -450, by_later_group, HEAD "@By John Smith and Reuters\n" STORY,
     HEAD "@By John Smith\n" STORY},
    {"author.by-doubtful", -100, by_doubtful, HEAD "@By Purple Kettle Seventy\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.by-before-tail", 60, by_before_tail, HEAD "@By John Smith\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.under-headline", 110, after_headline, HEAD "@By John Smith\n" STORY, "@By John Smith\n" HEAD STORY},
    {"author.between-copies", 30, between_copies, HEAD "@By John Smith\n" HEAD STORY, HEAD "@By John Smith\n" STORY},
    {"author.just-above", -50, just_above, "@By John Smith\n" HEAD STORY, HEAD "@By John Smith\n" STORY},
    {"author.far-above", -250, far_above, "@By John Smith\n\nHome\n\nNews\n\nSport\n\nWeather\n\nArts\n\n" HEAD STORY,
     HEAD "@By John Smith\n" STORY},
    {"author.just-behind", -80, just_behind, HEAD STORY "\n@John Smith\n", HEAD "@By John Smith\n" STORY},
    {"author.far-behind", -250, far_behind, HEAD STORY "\nTags\n\nBridges\n\nRivers\n\nMills\n\n@By John Smith\n",
     HEAD "@By John Smith\n" STORY},
    {"author.in-tail", -150, in_tail,
     HEAD STORY "\nRelated stories\n\nOld mill burns\n\nSchool is shut\n\nRiver rises\n\n@By John Smith\n",
     HEAD "@By John Smith\n" STORY},
    {"author.inside", 20, inside, HEAD STORY "\n@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.deep-inside", -120, deep_inside, HEAD STORY STORY STORY "\n@John Smith\n" STORY,
     HEAD "@By John Smith\n" STORY},
    {"author.likely-name", 110, likely, HEAD "@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.very-likely-name", 60, very_likely, HEAD "@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.sure-name", 40, sure, HEAD "@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.name-line", 60, name_line, HEAD "@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.role", 150, role, HEAD "@John Smith, political correspondent\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.role-below", 120, role_below, HEAD "@John Smith\nNews reporter\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.near-date", 90, bare_near_date, HEAD "@John Smith\n5 May 2025\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.opens-dated-line", 100, opens_dated_line, HEAD "@John Smith | 5 May 2025\n" STORY,
     HEAD "@Wexoly Brindak, Russia 5 May 2025\n" STORY},
    {"author.handle", 100, handle, HEAD "@John Smith @johnsmith\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.bare-group", -150, bare_group, HEAD "@Reuters\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.bare-outlet", -300, bare_outlet, HEAD "@The Guardian\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.speaker-label", -600, speaker_label, HEAD "@JOHN SMITH, HOST:\n" STORY, HEAD "@JOHN SMITH\n" STORY},
    {"author.bare-group-behind-another", -300, bare_later_group, HEAD "@John Smith and Reuters\n" STORY,
     HEAD "@John Smith\n" STORY},
    {"author.dated-agency", 300, dated_agency, HEAD "@Reuters\n5 May 2025\n" STORY, HEAD "@Reuters\n" STORY},
    {"author.last-before-body", 70, last_before_body, HEAD "@John Smith\n" STORY, HEAD "@By John Smith\n" STORY},
    {"author.many-lower-words", -300, many_lower_words, HEAD "@John Smith on why the bridge is old\n" STORY,
     HEAD "@John Smith\n" STORY},
    {"author.many-names", -300, many_names,
     HEAD "@John Smith, Jane Brown, Mary Jones, Peter Miller, Anna Clark\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.credit", -300, credit, HEAD "@Photo: John Smith\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.contact", -600, contact, HEAD STORY "\nMedia contact:\n@John Smith\n",
     HEAD STORY "\nMedia matters:\n@John Smith\n"},
    {"author.under-picture", -600, under_picture,
     HEAD "The mayor at the old bridge. (John Smith/Reuters)\n@John Smith\n" STORY,
     HEAD "@John Smith\nThe mayor at the old bridge. (Ann Lee/Reuters)\n" STORY},
    {"author.goes-on", -300, goes_on, HEAD "@John Smith's haul\n" STORY, HEAD "@John Smith\n" STORY},
    {"author.aged", -300, aged, HEAD "@John Smith, 37\n" STORY, HEAD "@John Smith, 37 minutes ago\n" STORY},
    {"author.ranked", -300, ranked, HEAD "@1. John Smith (England) 3:31.83\n2. Peter Miller (England) 3:41.82\n" STORY,
     HEAD "@John Smith\n" STORY},
    {"author.in-prose", -200, in_prose,
     HEAD "@John Smith\n" STORY "\nBut John Smith said that he did not want to walk on it.\n" STORY,
     HEAD "@John Smith\n" STORY STORY
          "\nJohn Smith is a senior writer for the paper, and was an editor of it before that.\n" STORY STORY},
    {"author.in-prose-but-dated", -30, in_prose_but_waived,
     HEAD "@John Smith, 5 May 2025\n" STORY "\nBut John Smith said that he did not want to walk on it.\n" STORY,
     HEAD "@John Smith\n" STORY},
    {"author.speaks-in-prose", -150, speaks_in_prose,
     HEAD "@John Smith\n" STORY "\nThe road is long, Smith said in the end to all of us.\n" STORY,
     HEAD "@John Smith\n" STORY},
    {"author.in-headline", -200, in_headline, "Mayor John Smith opens old bridge over river\n@John Smith\n" STORY,
     HEAD "@John Smith\n" STORY},
};

}  // namespace

std::span<const AuthorRow> author_rows() { return kRows; }

}  // namespace artparse
