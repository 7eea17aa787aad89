#include "segments/fields/headline_rules.h"

#include <algorithm>

#include "segments/blocks/live_entries.h"
#include "segments/blocks/relate_blocks.h"
#include "segments/fields/example_page.h"
#include "segments/grammars/find_credit.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

const PageBlock& at(const PageDraft& d, std::size_t i) { return d.blocks[i]; }
Shape shape(const PageDraft& d, std::size_t i) { return i < d.blocks.size() ? d.blocks[i].shape : Shape::kEdge; }
std::uint32_t words(const PageDraft& d, std::size_t i) { return d.blocks[i].words; }

bool is_prose_shape(Shape s) { return s == Shape::kParagraph || s == Shape::kProse; }
bool is_byline_shape(Shape s) {
  return s == Shape::kBy || s == Shape::kByOnly || s == Shape::kDate || s == Shape::kDatePlus || s == Shape::kName ||
         s == Shape::kRelative || s == Shape::kNameRole || s == Shape::kNameDate || s == Shape::kAgencyDate;
}
bool opens_story(const PageDraft& d, std::size_t i) {
  const Shape next = shape(d, i + 1);
  return is_prose_shape(next) || next == Shape::kBy || next == Shape::kNameDate || next == Shape::kDate;
}

bool is_very_short(const PageDraft& d, std::size_t i) {
  if (d.relations[i].in_title) return false;  // the page says itself that it is called so
  const bool heads_page = i == 0 || (d.brief && is_byline_shape(shape(d, i - 1)));
  return words(d, i) <= 3 && !(heads_page && opens_story(d, i));
}
bool is_four_words(const PageDraft& d, std::size_t i) { return words(d, i) == 4 && !(i < 3 && opens_story(d, i)); }
bool is_usual_length(const PageDraft& d, std::size_t i) { return words(d, i) >= 5 && words(d, i) <= 18; }
bool is_long(const PageDraft& d, std::size_t i) { return words(d, i) > 25; }
bool is_first_before_prose(const PageDraft& d, std::size_t i) {
  return i == 0 && is_prose_shape(shape(d, 1)) && d.story.begin <= 2;
}
// "The old bridge on Monday. Jane Doe / AP"
bool ends_with_slashed_credit(const PageDraft& d, std::size_t i) {
  if (words(d, i) <= 3 || !at(d, i).cues.has(BlockCue::kSlash)) return false;
  const Pieces pieces = d.pieces_of(at(d, i));
  const std::size_t credit = begin_of_credit(pieces, d);
  return credit > 2 && credit < pieces.size();
}
bool is_bracketed_credit(const PageDraft& d, std::size_t i) { return at(d, i).cues.has(BlockCue::kBracketEnd); }
// What stands for a picture within its source, and the caption below it.
bool is_framed(const PageDraft& d, std::size_t i) { return at(d, i).cues.has(BlockCue::kFramed); }
bool is_under_framed(const PageDraft& d, std::size_t i) { return i > 0 && is_framed(d, i - 1); }
// "Professor of Chemistry, University of Harlow"
bool is_post_at_body(Pieces pieces) {
  constexpr std::size_t kMostTitleWords = 2;
  std::size_t comma = 1;
  while (comma < pieces.size() && !is_mark(pieces[comma], ',')) ++comma;
  if (comma + 1 >= pieces.size() || std::ranges::none_of(pieces.first(kMostTitleWords), [](const Piece& piece) {
        return piece.word->kinds.has(SenseKind::kTitle);
      })) {
    return false;
  }
  return std::ranges::any_of(pieces.subspan(comma),
                             [](const Piece& piece) { return piece.word->kinds.has(SenseKind::kOrganizationHead); });
}
bool is_role_under_name(const PageDraft& d, std::size_t i) {
  if (i == 0 || shape(d, i - 1) != Shape::kName) return false;
  if (is_post_at_body(d.pieces_of(at(d, i)))) return true;
  return at(d, i).cues.has(BlockCue::kStrongRole) || (words(d, i) <= 12 && has_role_word(d.pieces_of(at(d, i)), d));
}
// "5 May 2025", "Updated 5 May 2025", "May 5, 2025 - Politics & Policy"
bool is_only_date(const PageDraft& d, std::size_t i) {
  constexpr std::uint32_t kMostSectionWords = 3;
  if (at(d, i).date_count == 0 || at(d, i).words_beside_date > kMostSectionWords) return false;
  if (at(d, i).words_beside_date <= 1) return true;
  const FoundDate& date = d.dates_of(at(d, i)).front();
  const Pieces rest = trim_marks(d.pieces_of(at(d, i)).subspan(date.end));
  return date.first == 0 && !rest.empty() && rest[0].word->kinds.has(SenseKind::kSectionName);
}
bool is_byline_or_furniture(const PageDraft& d, std::size_t i) {
  const Shape s = shape(d, i);
  return s == Shape::kDate || s == Shape::kBy || s == Shape::kByOnly || s == Shape::kRelative || s == Shape::kSocial ||
         s == Shape::kUrl || s == Shape::kHandle || s == Shape::kAgency || s == Shape::kNameDate ||
         s == Shape::kAgencyDate;
}
bool is_name_or_section(const PageDraft& d, std::size_t i) {
  const Shape s = shape(d, i);
  return s == Shape::kName || s == Shape::kNameRole || s == Shape::kSection;
}
// "Asia | Bricks and mortals" above the line that says what it is about.
bool is_kicker(const PageDraft& d, std::size_t i) {
  constexpr std::size_t kMostSectionPieces = 3;
  const Pieces pieces = d.pieces_of(at(d, i));
  const auto bar = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return is_mark(piece, '|'); });
  const Pieces section = pieces.first(static_cast<std::size_t>(bar - pieces.begin()));
  if (bar == pieces.end() || section.empty() || section.size() > kMostSectionPieces || i + 1 >= d.blocks.size() ||
      at(d, i + 1).bullet) {
    return false;
  }
  const bool named = is_phrase(section, SenseKind::kSectionName, d) || is_phrase(section, SenseKind::kPlace, d);
  const Shape below = shape(d, i + 1);
  return named && (below == Shape::kLine || below == Shape::kLong || below == Shape::kFive);
}
bool is_credit_or_dated(const PageDraft& d, std::size_t i) {
  return shape(d, i) == Shape::kCredit || (shape(d, i) == Shape::kDatePlus && !d.relations[i].in_title);
}
bool is_promo(const PageDraft& d, std::size_t i) {
  constexpr std::uint32_t kMostRightsWords = 10;
  const bool rights =
      at(d, i).cues.has(BlockCue::kRights) && at(d, i).words <= kMostRightsWords;  // "(c) 2015 The Harbour Courier"
  return rights || (shape(d, i) == Shape::kPromo && !is_labelled_headline(d, i));
}
bool is_paragraph(const PageDraft& d, std::size_t i) { return shape(d, i) == Shape::kParagraph; }
bool is_prose(const PageDraft& d, std::size_t i) { return shape(d, i) == Shape::kProse; }
bool is_in_title(const PageDraft& d, std::size_t i) { return d.relations[i].in_title; }
bool overlap(const PageDraft& d, std::size_t i, int low, int high) {
  return words(d, i) >= 4 && words(d, i) <= 30 && d.relations[i].prose_overlap >= low &&
         d.relations[i].prose_overlap < high;
}
bool shares_nothing(const PageDraft& d, std::size_t i) { return overlap(d, i, 0, 1); }
bool shares_some(const PageDraft& d, std::size_t i) { return overlap(d, i, 20, 45); }
bool shares_half(const PageDraft& d, std::size_t i) { return overlap(d, i, 45, 65); }
bool shares_most(const PageDraft& d, std::size_t i) { return overlap(d, i, 65, 101); }
bool ends_with_stop(const PageDraft& d, std::size_t i) { return at(d, i).cues.has(BlockCue::kLastStop); }
// "I Crossed the Old Bridge on Foot. Here Is What I Saw.": sentences written as a title.
bool is_in_title_case(const PageDraft& d, std::size_t i) {
  const PageBlock& block = at(d, i);
  return block.prose && block.cues.has(BlockCue::kLastStop) && block.capital_words * 3 >= block.words * 2 &&
         !block.cues.has(BlockCue::kAllCaps);
}
bool is_list_item(const PageDraft& d, std::size_t i) { return at(d, i).bullet; }
bool stands_in_story(const PageDraft& d, std::size_t i) { return i > d.story.begin + 2; }
bool stands_deep(const PageDraft& d, std::size_t i) { return i > d.story.begin + 8; }
bool stands_behind_story(const PageDraft& d, std::size_t i) { return d.story.end > 0 && i >= d.story.end; }
bool is_far_above(const PageDraft& d, std::size_t i) { return i + 30 < d.story.begin; }
bool is_above(const PageDraft& d, std::size_t i) { return i + 12 < d.story.begin; }
bool is_before_byline(const PageDraft& d, std::size_t i) {
  for (std::size_t k = i + 1; k < std::min(d.blocks.size(), i + 6); ++k) {
    if (is_byline_shape(shape(d, k))) return true;
  }
  return false;
}
bool is_first(const PageDraft&, std::size_t i) { return i == 0; }
bool is_near_top(const PageDraft&, std::size_t i) { return i < 3; }
bool is_repeated(const PageDraft& d, std::size_t i) { return d.relations[i].repeated && i <= d.story.begin; }
bool follows_section(const PageDraft& d, std::size_t i) { return i > 0 && shape(d, i - 1) == Shape::kSection; }
bool follows_kicker(const PageDraft& d, std::size_t i) { return i > 0 && is_kicker(d, i - 1); }
// The title of the page, which the headline itself follows.
bool is_title_line(const PageDraft& d, std::size_t i) {
  constexpr std::size_t kFarthest = 40;  // blocks
  if (!d.relations[i].title_line) return false;
  for (std::size_t k = i + 1; k < std::min(d.blocks.size(), i + kFarthest); ++k) {
    if (d.relations[k].title_twin || d.relations[k].in_title) return true;
  }
  return false;
}
bool is_title_twin(const PageDraft& d, std::size_t i) { return d.relations[i].title_twin; }
// What a picture shows, in words that its caption has too: "Old bridge" above "Old bridge (Image: Harbour Courier)".
bool is_above_its_caption(const PageDraft& d, std::size_t i) {
  if (i + 1 >= d.blocks.size() || !looks_like_credit(d, i + 1)) return false;
  const Pieces own = d.pieces_of(at(d, i)), caption = d.pieces_of(at(d, i + 1));
  return own.size() < caption.size() && std::equal(own.begin(), own.end(), caption.begin(),
                                                   [](const Piece& a, const Piece& b) { return a.word == b.word; });
}
// "3304 views 13 mins 0 comments": numbers and what they count, in turns.
bool is_counts(const PageDraft& d, std::size_t i) {
  const Pieces pieces = d.pieces_of(at(d, i));
  if (pieces.size() < 4 || pieces.size() % 2 != 0) return false;
  for (std::size_t k = 0; k < pieces.size(); ++k) {
    if (k % 2 == 0 ? !is_number(pieces[k].shape) : pieces[k].shape != TokenShape::kLower) return false;
  }
  return true;
}
// "Harlow 2 Tarn Rovers 1", beside another such line.
bool is_result(const PageDraft& d, std::size_t i) {
  constexpr std::ptrdiff_t kScores = 2;
  if (i >= d.blocks.size() || at(d, i).lower_words > 0 || at(d, i).piece_count == 0) return false;
  const Pieces pieces = d.pieces_of(at(d, i));
  return is_number(pieces.back().shape) &&
         std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return is_number(piece.shape); }) ==
             kScores &&
         is_capitalized(pieces.front().shape);
}
bool is_one_of_results(const PageDraft& d, std::size_t i) {
  return is_result(d, i) && (is_result(d, i + 1) || (i > 0 && is_result(d, i - 1)));
}
// "https://www.harbourcourier.example/bridges"
bool is_address(const PageDraft& d, std::size_t i) {
  const Pieces pieces = d.pieces_of(at(d, i));
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return piece.shape == TokenShape::kUrl && d.text_of(piece).find('/') != std::string_view::npos;
  });
}
// "WorldSportBusinessTravel": entries of a menu, glued.
bool is_glued_menu(const PageDraft& d, std::size_t i) {
  const Pieces pieces = d.pieces_of(at(d, i));
  const auto glued = std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
    return piece.gap == kGlued && is_capitalized(piece.shape);
  });
  return glued >= 2 && 3 * static_cast<std::uint32_t>(glued) >= words(d, i);
}
// "The Harbour Show" above "The Harbour Show for Friday": the name of a series.
bool is_series(const PageDraft& d, std::size_t i) {
  constexpr std::size_t kFarthest = 4;  // blocks
  constexpr TokenIndex kShared = 2;     // tokens
  constexpr std::uint32_t kMostWords = 4;
  const TokenRange name = at(d, i).tokens;
  if (i > 0 || words(d, i) > kMostWords || name.size() < kShared) return false;
  const std::uint64_t key = key_of(d, {name.begin, name.begin + kShared});
  for (std::size_t k = 1; k < std::min(d.blocks.size(), 1 + kFarthest); ++k) {
    const TokenRange longer = at(d, k).tokens;
    if (at(d, k).prose || words(d, k) < words(d, i) + 2 || longer.size() < kShared) continue;
    if (key_of(d, {longer.begin, longer.begin + kShared}) == key) return true;
  }
  return false;
}
// What an entry of a live blog is called: under its clock, on a page with more of them.
bool heads_entry(const PageDraft& d, std::size_t i) {
  constexpr std::size_t kFarthest = 12;  // blocks to the next entry
  if (i == 0 || !is_clock_line(d, at(d, i - 1))) return false;
  const std::size_t begin = i > kFarthest ? i - kFarthest : 0, end = std::min(d.blocks.size(), i + kFarthest);
  return find_entry_clock(d, begin, i - 1) < i - 1 || find_entry_clock(d, i, end) < end;
}
bool is_under_another(const PageDraft& d, std::size_t i) {
  if (i == 0 || d.relations[i].title_twin || d.relations[i].in_title || d.relations[i - 1].title_line) return false;
  const PageBlock& above = at(d, i - 1);
  return (above.shape == Shape::kLine || above.shape == Shape::kFive) && above.words >= 4 && above.words <= 20 &&
         !above.bullet && !above.cues.has(BlockCue::kEndsSentence) && !above.cues.has(BlockCue::kPromo) &&
         i <= d.story.begin + 2 && d.relations[i - 1].prose_overlap >= 25 && at(d, i).words > 5 &&
         !looks_like_credit(d, i - 1) && !is_counts(d, i - 1) && !is_glued_menu(d, i - 1) && !is_address(d, i - 1);
}
// "The Guardian", "BBC News, Yorkshire"
bool is_outlet_alone(const PageDraft& d, std::size_t i) {
  const Pieces pieces = d.pieces_of(at(d, i));
  const auto comma = static_cast<std::size_t>(
      std::ranges::find_if(pieces, [](const Piece& piece) { return is_mark(piece, ','); }) - pieces.begin());
  if (!is_phrase(pieces.first(comma), SenseKind::kOutlet, d)) return false;
  return comma == pieces.size() || is_phrase(pieces.subspan(comma + 1), SenseKind::kPlace, d);
}
// "Small Tides" above "Thanks for reading Small Tides! Subscribe ...": the name of a letter or site.
bool is_thanked_for(const PageDraft& d, std::size_t i) {
  constexpr std::uint32_t kMostWords = 5;
  if (i > 2 || words(d, i) > kMostWords || at(d, i).piece_count == 0) return false;
  const Pieces name = d.pieces_of(at(d, i));
  for (std::size_t k = i + 1; k < d.blocks.size(); ++k) {
    if (!d.blocks[k].cues.has(BlockCue::kPromo)) continue;
    const Pieces pieces = d.pieces_of(d.blocks[k]);
    const PieceMatch cue = match_pieces(pieces, 0, {SenseKind::kOutletCue}, d.lexicon);
    if (!cue || cue.end + name.size() > pieces.size()) continue;
    const auto same = [](const Piece& a, const Piece& b) { return a.word->folded == b.word->folded; };
    if (std::equal(name.begin(), name.end(), pieces.begin() + static_cast<std::ptrdiff_t>(cue.end), same)) return true;
  }
  return false;
}
// "6  THE HARBOUR COURIER, THURSDAY, OCTOBER 9, 1947": what an old paper prints on top of each page.
bool is_head_of_page(const PageDraft& d, std::size_t i) {
  constexpr std::uint32_t kMostWords = 12;
  if (i > 1 || at(d, i).date_count == 0 || words(d, i) > kMostWords || at(d, i).lower_words > 0) return false;
  const Pieces pieces = d.pieces_of(at(d, i)).first(d.dates_of(at(d, i))[0].first);
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const Piece& piece) { return piece.word->kinds.has(SenseKind::kOutletHead); });
}
bool is_too_long_or_short(const PageDraft& d, std::size_t i) { return words(d, i) < 2 || words(d, i) > 34; }
bool asks_something(const PageDraft& d, std::size_t i) {
  return at(d, i).cues.has(BlockCue::kNote) && words(d, i) <= 14;
}
bool is_glued_slug(const PageDraft& d, std::size_t i) {
  if (i >= 4 || words(d, i) > 9) return false;
  const TokenRange tokens = at(d, i).tokens;
  // "BC-EU--Some-Slug,395": a word, a double dash and a number at the end, or words glued by hyphens and a comma.
  std::uint32_t glued = 0;
  for (TokenIndex k = tokens.begin + 1; k < tokens.end; ++k) {
    glued += d.tokens[k].gap == Gap::kNone && d.tokens.word(k).first == '-' && d.tokens[k].shape == TokenShape::kMark;
  }
  return glued >= 2 && is_capitalized(d.tokens[tokens.begin].shape) &&
         (is_number(d.tokens[tokens.end - 1].shape) || words(d, i) <= 2);
}

// Not "YOUR NEWS COMES FIRST.", what the paper says of itself.
bool is_of_story(const PageDraft& d, std::size_t i, int least_shared) {
  constexpr BlockCues kFurniture = {BlockCue::kPromo, BlockCue::kRights, BlockCue::kSocial};
  constexpr SenseKinds kToReaders = {SenseKind::kPronounFirst, SenseKind::kPronounSecond};
  return d.relations[i].prose_overlap >= least_shared && !at(d, i).cues.has_any(kFurniture) &&
         std::ranges::none_of(d.pieces_of(at(d, i)),
                              [](const Piece& piece) { return piece.word->kinds.has_any(kToReaders); });
}

constexpr PageRow kRows[] = {
    {"headline.no-length", -9900, is_too_long_or_short, "@Bridge" STORY, "@Mayor opens old bridge over river" STORY},
    {"headline.three-words", -250, is_very_short, "News\n@The old bridge\nBy Jane Doe" STORY, "@Bridge is open" STORY},
    {"headline.four-words", -100, is_four_words, "a\nb\nc\n@Mayor opens old bridge\nMore" STORY,
     "@Mayor opens old bridge" STORY},
    {"headline.usual-length", 150, is_usual_length, "@Mayor opens old bridge over river" STORY, "@Old bridge" STORY},
    {"headline.long", -200, is_long,
     "@One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three "
     "four five six\n",
     "@Mayor opens old bridge over river" STORY},
    {"headline.first-before-prose", 150, is_first_before_prose, "@Mayor opens old bridge over river" STORY,
     "News\n@Mayor opens old bridge over river" STORY},
    {"headline.credit", -600, looks_like_credit, "@The old bridge on Monday. Photo: Jane Doe" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.slashed-credit", -600, ends_with_slashed_credit, "@The old bridge on Monday. Jane Doe / AP" STORY,
     "@Mayor opens road/river bridge" STORY},
    {"headline.credit-in-brackets", -400, is_bracketed_credit, "@The old bridge on Monday (Jane Doe/Reuters)" STORY,
     "@Mayor opens old bridge (again)" STORY},
    {"headline.framed", -900, is_framed, "@Harbour News A man on the old bridge.Harbour News\n" STORY,
     "@Harbour News: mayor sues Harbour News\n" STORY},
    {"headline.under-framed", -600, is_under_framed,
     "Harbour News A man on the old bridge.Harbour News\n@The bridge was shut in spring\n" STORY,
     "@Mayor opens old bridge over river\nHarbour News A man on the old bridge.Harbour News\n" STORY},
    {"headline.role-under-name", -600, is_role_under_name, "John Smith\n@Politics reporter for the north\n" STORY,
     "Politics\n@Reporter finds old bridge over river\n" STORY},
    {"headline.only-date", -600, is_only_date, "@Monday, 5 May 2025\n" STORY,
     "@Mayor opens bridge on 5 May 2025 for all" STORY},
    {"headline.byline-or-furniture", -800, is_byline_or_furniture, "@By John Smith\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.name-or-section", -400, is_name_or_section, "@World Politics\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.kicker", -900, is_kicker, "@World | Bridges and mortals\nMayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river | World" STORY},
    {"headline.credit-or-dated", -250, is_credit_or_dated, "@Photo: Jane Doe\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.promo", -700, is_promo, "@Sign up for our newsletter about bridges\n" STORY,
     "@Podcast: Mayor opens old bridge over river" STORY},
    {"headline.paragraph", -500, is_paragraph,
     "Top\n@The mayor of the town said on Monday that the old bridge over the river would be opened to all who want to "
     "walk on it, and that the council had paid for it.\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.prose", -100, is_prose, "Top\n@The mayor of the town said that it is to be opened.\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.in-title", 350, is_in_title,
     "Mayor opens old bridge over river | The Harbour Courier\n@Mayor opens old bridge over river" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.shares-nothing", -150, shares_nothing, "@Cooking with seven kinds of pumpkin" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.shares-some", 80, shares_some, "@Mayor cheers when pumpkin festival starts" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.shares-half", 130, shares_half, "@Mayor cheers opened pumpkin bridge" STORY,
     "@Cooking with seven kinds of pumpkin" STORY},
    {"headline.shares-most", 170, shares_most, "@Mayor of town opened old bridge over river" STORY,
     "@Cooking with seven kinds of pumpkin" STORY},
    {"headline.final-stop", -150, ends_with_stop, "@Mayor opens old bridge over river.\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.title-case", 250, is_in_title_case,
     "@I Crossed the Old Bridge on Foot With a Dog. Here Is What I Saw.\n" STORY,
     "@I crossed the old bridge on foot with a dog. Here is what I saw.\n" STORY},
    {"headline.list-item", -250, is_list_item, "* Home\n* @Mayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.in-story", -250, stands_in_story, STORY STORY STORY "@Mayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.deep-in-story", -250, stands_deep,
     STORY STORY STORY STORY STORY "@Mayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.behind-story", -600, stands_behind_story, STORY "\n@Mayor opens old bridge over river\n",
     "@Mayor opens old bridge over river" STORY},
    {"headline.above", -100, is_above,
     "@Cars and trucks and trains today\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.far-above", -200, is_far_above,
     "@Cars and trucks and trains "
     "today\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\na\nb\nc\nd" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.before-byline", 150, is_before_byline, "@Mayor opens old bridge over river\nBy John Smith\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.first", 120, is_first, "@Mayor opens old bridge over river" STORY,
     "News\n@Mayor opens old bridge over river" STORY},
    {"headline.near-top", 60, is_near_top, "News\n@Mayor opens old bridge over river" STORY,
     "a\nb\nc\n@Mayor opens old bridge over river" STORY},
    {"headline.repeated", 70, is_repeated,
     "@Mayor opens old bridge over river\nMayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.after-section", 40, follows_section, "World\n@Mayor opens old bridge over river" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.after-kicker", 100, follows_kicker,
     "World | Bridges and mortals\n@Mayor opens old bridge over river\n" STORY,
     "World\n@Mayor opens old bridge over river\n" STORY},
    {"headline.title-line", -250, is_title_line,
     "@Mayor opens old bridge over river | The Harbour Courier\nMayor opens old bridge over river\n" STORY,
     "@Mayor opens old bridge over river | The Harbour Courier\n" STORY},
    {"headline.twin-of-title", 400, is_title_twin,
     "Mayor opens river bridge today | The Harbour Courier\n@Why our mayor now opens a bridge\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.under-another", -300, is_under_another,
     "Mayor opens old bridge over river at last\n@Town council has paid for all of the work\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.outlet", -600, is_outlet_alone, "@The Guardian\n" STORY, "@Mayor opens old bridge over river" STORY},
    {"headline.thanked-for", -600, is_thanked_for,
     "@Small Tides\nOld bridge is open\n" STORY "\nThanks for reading Small Tides! Subscribe for free.\n",
     "@Small tides\nOld bridge is open\n" STORY},
    {"headline.head-of-page", -600, is_head_of_page,
     "@6  THE HARBOUR COURIER, THURSDAY, OCTOBER 9, 1947\n\nBridge is open\n" STORY,
     "@Harbour Courier sold in May 1947\n" STORY},
    {"headline.note", -400, asks_something, "@Editor's note: the name was wrong\n" STORY,
     "@Mayor opens old bridge over river" STORY},
    {"headline.series", -500, is_series, "@The Harbour Show\n5 May 2025\nThe Harbour Show for Friday in May\n" STORY,
     "@Bridge is open\nMayor is there\n" STORY},
    {"headline.entry", -400, heads_entry, "10.15 GMT\n@Mayor opens old bridge over river" STORY "10.03 GMT\n" STORY,
     "10.15 GMT\n@Mayor opens old bridge over river" STORY},
    {"headline.address", -800, is_address,
     "@Print page logo https://www.harbourcourier.example/bridges/old-bridge\n" STORY,
     "@Mayor sells Bridges.com to the town\n" STORY},
    {"headline.glued-menu", -600, is_glued_menu, "@PoliticsOld BridgesRivers and Lakes\n" STORY,
     "@MacDonald opens old bridge over river\n" STORY},
    {"headline.result", -600, is_one_of_results, "@Harlow 2 Tarn Rovers 1\nPort Ellen 0 Midford 0\n" STORY,
     "@Harlow 2 Tarn Rovers 1\n" STORY},
    {"headline.above-its-caption", -800, is_above_its_caption,
     "@Mayor opens old bridge over river\nMayor opens old bridge over river (Image: Harbour Courier)\n" STORY,
     "@Mayor opens old bridge over river\nThe old bridge over the river on Monday (Image: Harbour Courier)\n" STORY},
    {"headline.counts", -800, is_counts, "@3304 views 13 mins 0 comments\n" STORY,
     "@Mayor opens 2 old bridges over river" STORY},
    {"headline.lower-bank", -400, is_lower_bank, "MAYOR OPENS BRIDGE.\n@BRIDGE FREE AT LAST.\n" STORY,
     "OUR TOWN, OUR NEWS.\n@BRIDGE FREE AT LAST.\n" STORY},
    {"headline.slug", -800, is_glued_slug, "@EU--Some-Bridge,395\n" STORY, "@Mayor opens old bridge over river" STORY},
};

}  // namespace

bool looks_like_credit(const PageDraft& d, std::size_t i) {
  const BlockCues& cues = at(d, i).cues;
  if (words(d, i) <= 3) return false;
  const bool source = cues.has(BlockCue::kCreditSource) || cues.has(BlockCue::kAgency);
  return ends_with_slashed_credit(d, i) || cues.has(BlockCue::kCredit) ||
         (source && (cues.has(BlockCue::kSlash) || cues.has(BlockCue::kBar) || cues.has(BlockCue::kBracketEnd)));
}

bool is_lower_bank(const PageDraft& d, std::size_t i) {
  constexpr std::uint32_t kLeastWords = 3;
  constexpr int kLeastShared = 25, kLeastSharedBelow = 15;  // percent
  constexpr BlockCues kBank = {BlockCue::kAllCaps, BlockCue::kEndsSentence};
  return i > 0 && at(d, i).cues.has_all(kBank) && at(d, i - 1).cues.has_all(kBank) && words(d, i - 1) >= kLeastWords &&
         at(d, i - 1).date_count == 0 && is_of_story(d, i - 1, kLeastShared) && is_of_story(d, i, kLeastSharedBelow);
}

bool is_labelled_headline(const PageDraft& d, std::size_t i) {
  constexpr int kLeastShared = 40;  // percent
  const Pieces pieces = d.pieces_of(at(d, i));
  if (i > 2 || words(d, i) < 5 || pieces.size() < 3 || !is_mark(pieces[1], ':')) return false;
  return pieces[0].word->kinds.has(SenseKind::kPromoPhrase) && d.relations[i].prose_overlap >= kLeastShared;
}

std::span<const PageRow> headline_rows() { return kRows; }

}  // namespace artparse
