#include "segments/blocks/story_notes.h"

#include <algorithm>

#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_pieces.h"
#include "text/code_points.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr int kLeastSignOffName = 120;
constexpr std::uint32_t kMostEndMarkWords = 3;
constexpr std::uint32_t kMostContactWords = 25;
constexpr std::size_t kLastBlocks = 3;  // of the story, where notes stand

// One of the last blocks of the story, or behind it.
bool stands_last(const PageDraft& draft, std::size_t i) {
  return i + kLastBlocks >= draft.story.end && i > draft.headline.body_begin;
}

// "Reporting by Jane Doe in Kyiv; editing by John Roe." as one of the last blocks of the story: prose by its looks.
bool is_sign_off(const PageDraft& draft, std::size_t i) {
  if (!stands_last(draft, i)) return false;
  const Pieces pieces = draft.pieces_of(draft.blocks[i]);
  if (pieces.empty()) return false;
  const BylineOpener opener = read_byline_opener(pieces, draft);
  const bool newsroom = opener.role != AuthorRole::kAuthor && opener.role != AuthorRole::kPhotographer;
  if (!newsroom || opener.end == 0 || opener.end >= pieces.size()) return false;
  const std::vector<BylineName> names = read_byline(pieces, draft, true, kLeastSignOffName);
  return !names.empty() && names[0].pieces.data() == &pieces[opener.end] && !names[0].doubtful;
}

// "Disclaimer: I have met her": not the paper.
bool says_i(Pieces pieces) {
  constexpr std::size_t kFirstPieces = 4;
  return std::ranges::any_of(pieces.first(std::min(pieces.size(), kFirstPieces)), [](const Piece& piece) {
    return piece.span.size() == 1 && piece.word->kinds.has(SenseKind::kPronounFirst);
  });
}

// "A version of this article appears in print", "Published in Dawn, April 14th, 2026": where else the story is, under
// it.
bool is_colophon(const PageDraft& draft, std::size_t i) {
  if (!stands_last(draft, i)) return false;
  const PageBlock& block = draft.blocks[i];
  const Pieces pieces = draft.pieces_of(block);
  if (block.cues.has(BlockCue::kColophon)) return !says_i(pieces);
  const bool published =
      !pieces.empty() && has_sense(pieces[0].word->entry, SenseKind::kDateWord, DateWord::kPublished);
  constexpr std::uint32_t kMostLowerWords = 2;  // of "Published in The Harbour Courier, May 4th, 2026."
  const bool told = block.cues.has(BlockCue::kEndsSentence) && block.lower_words > kMostLowerWords;
  return published && !block.prose && block.date_count > 0 && !told;
}

// "Contact Jane Doe at jdoe@courier.example.", "Follow Jane Doe on Twitter @jdoe."
bool is_contact(const PageDraft& draft, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  if (!stands_last(draft, i) || block.words > kMostContactWords || !block.cues.has(BlockCue::kAddress)) return false;
  const Pieces pieces = trim_marks(draft.pieces_of(block));
  return pieces.size() > 1 && is_capitalized(pieces[1].shape) &&
         pieces[0].word->kinds.has_any({SenseKind::kSocialPhrase, SenseKind::kTailPhrase});
}

// Do the words of `name` open the block?
bool opens_with(const PageDraft& draft, const PageBlock& block, TokenRange name) {
  if (name.size() < 2 || block.tokens.size() < name.size()) return false;
  for (TokenIndex k = 0; k < name.size(); ++k) {
    if (draft.tokens.word(block.tokens.begin + k).folded != draft.tokens.word(name.begin + k).folded) return false;
  }
  constexpr TokenIndex kLongestPart = 3;  // tokens of ", BYLINE:"
  const TokenIndex next = block.tokens.begin + name.size(), limit = std::min(block.tokens.end, next + kLongestPart);
  for (TokenIndex k = next; k < limit; ++k) {
    if (draft.tokens[k].shape == TokenShape::kMark && draft.tokens.word(k).first == ':') {
      return false;  // "JANE DOE, BYLINE: At the mill ..."
    }
  }
  return true;
}

// "Dr. Doe teaches history": a title and the last word of `name`.
bool opens_with_title(const PageDraft& draft, const PageBlock& block, TokenRange name) {
  const Tokens& tokens = draft.tokens;
  const TokenIndex begin = block.tokens.begin;
  if (name.size() < 2 || block.tokens.size() < 4 || !tokens.has(begin, SenseKind::kTitle)) return false;
  const TokenIndex stop = tokens[begin + 1].shape == TokenShape::kMark ? 1 : 0;
  return tokens.word(begin + 1 + stop).folded == tokens.word(name.end - 1).folded;
}

// "Jane Doe reported from Lisbon.", "Jane Doe covers energy for the Courier.": of the author, between the byline and
// the story or at its end; "Dr. Doe teaches history." between them only, "Jane Doe is a reporter." anywhere under the
// story's lead.
bool is_author_note(const PageDraft& draft, const Page& page, std::size_t i) {
  const HeadlineChoice& headline = draft.headline;
  const bool at_end =
      (stands_last(draft, i) || draft.blocks[i].cues.has(BlockCue::kBio)) && i > headline.body_begin + 1;
  const bool at_head = headline.found && i > headline.last_copy && i <= headline.body_begin + 1;
  if (!at_end && !at_head) return false;
  const std::uint32_t head_end = draft.blocks[headline.body_begin].span.begin;
  const PageBlock& block = draft.blocks[i];
  return std::any_of(page.authors.begin(), page.authors.end(), [&](const PageAuthor& author) {
    if (author.kind != AuthorKind::kPerson || author.span.end > head_end) return false;
    const TokenRange name = draft.tokens.range_of(author.span);
    const bool goes_on =
        i > 0 && block.cues.has(BlockCue::kStartsLower) && opens_with(draft, draft.blocks[i - 1], name) &&
        draft.blocks[i - 1].tokens.size() == name.size();  // "Jane Doe" and below it "is a senior reviewer."
    return goes_on || opens_with(draft, block, name) || (at_head && opens_with_title(draft, block, name));
  });
}

// "(END)", "(END/2026)", "(MORE)"
bool is_end_mark(const PageDraft& draft, const PageBlock& block) {
  const Pieces pieces = trim_marks(draft.pieces_of(block));
  const PieceMatch phrase = match_pieces(pieces, 0, {SenseKind::kTailPhrase}, draft.lexicon);
  const auto is = [&](TailPhrase kind) { return has_sense(phrase.entry, SenseKind::kTailPhrase, kind); };
  if (!phrase || !(is(TailPhrase::kEnd) || is(TailPhrase::kMore))) return false;
  const Pieces rest = pieces.subspan(phrase.end);
  return std::all_of(rest.begin(), rest.end(),
                     [](const Piece& piece) { return is_mark(piece) || is_number(piece.shape); });
}

// Does a line of "###" stand between the block and the one before, or in a mail "--"? Lines of marks are no blocks.
bool follows_end_marks(const PageDraft& draft, std::size_t block) {
  constexpr std::uint32_t kLeastHashes = 3, kDashes = 2;
  if (block == 0) return false;
  std::uint32_t hashes = 0, dashes = 0;
  for (TokenIndex i = draft.blocks[block - 1].tokens.end; i < draft.blocks[block].tokens.begin; ++i) {
    const std::string_view mark = slice(draft.text, draft.tokens[i].span);
    const auto size = static_cast<std::uint32_t>(mark.size());
    if (mark.find_first_not_of('#') == mark.npos) {
      hashes += size;
    } else if (mark.find_first_not_of('-') == mark.npos) {
      dashes += size;
    } else {
      return false;
    }
  }
  return dashes == 0 ? hashes >= kLeastHashes : hashes == 0 && dashes == kDashes && draft.mail.line_count > 0;
}

// "vk/yad/jj": who wrote, edited and sent it.
bool is_initials(Pieces pieces) {
  constexpr std::uint32_t kLongest = 4;  // bytes
  if (pieces.size() < 3 || pieces.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i % 2 ? !is_mark(pieces[i], '/') || pieces[i].gap != Gap::kNone
              : !is_word(pieces[i].shape) || pieces[i].span.size() > kLongest) {
      return false;
    }
  }
  return true;
}

// "All rights reserved. This material may not be published ..."
bool opens_with_rights(const PageDraft& draft, const PageBlock& block) {
  const PhraseMatch phrase =
      match_phrase(draft.tokens, block.tokens.begin, block.tokens.end, {SenseKind::kTailPhrase}, draft.lexicon);
  return phrase && has_sense(phrase.entry, SenseKind::kTailPhrase, TailPhrase::kRights);
}

// "Join the Courier's WhatsApp channel and get the latest news."
bool joins_service(const PageDraft& draft, const PageBlock& block) {
  constexpr std::uint32_t kMostWords = 25;
  constexpr SenseKinds kCalls = {SenseKind::kOutletCue, SenseKind::kPromoPhrase},
                       kServices = {SenseKind::kWebService, SenseKind::kPromoPhrase};
  const Tokens& tokens = draft.tokens;
  const TokenIndex first = block.tokens.begin, second = first + 1;
  if (block.words > kMostWords || block.tokens.size() < 4 || !tokens.word(first).kinds.has_any(kCalls) ||
      tokens.has(first, SenseKind::kPreposition)) {
    return false;
  }
  const bool named =
      is_capitalized(tokens[second].shape) ||
      tokens.word(second).kinds.has_any({SenseKind::kPossessive, SenseKind::kPronounFirst, SenseKind::kArticle});
  for (TokenIndex i = second; named && i < block.tokens.end; ++i) {
    if (tokens[i].shape != TokenShape::kLower && tokens.word(i).kinds.has_any(kServices)) return true;
  }
  return false;
}

// "Thanks for reading the Courier! Subscribe to ..." under the story; above it "The audio version of this article ...",
// not "Listen to", which a lead may open with.
bool is_call(const PageDraft& draft, std::size_t i) {
  constexpr std::uint32_t kMostWords = 25;  // above the story
  constexpr TokenIndex kLeastPhrase = 2, kLeastPhraseAbove = 4;
  const bool last = stands_last(draft, i);
  if (!last && (i > draft.headline.body_begin || draft.blocks[i].words > kMostWords)) return false;
  const TokenRange tokens = draft.blocks[i].tokens;
  const PhraseMatch phrase =
      match_phrase(draft.tokens, tokens.begin, tokens.end, {SenseKind::kPromoPhrase}, draft.lexicon);
  if (phrase && phrase.end >= tokens.begin + (last ? kLeastPhrase : kLeastPhraseAbove)) return true;
  return last && joins_service(draft, draft.blocks[i]);
}

// "Reporting from Addison, Vt." between the byline and the story.
bool is_place_of_author(const PageDraft& draft, std::size_t i) {
  constexpr std::uint32_t kMostWords = 8;
  const TokenIndex first = draft.blocks[i].tokens.begin;
  return i <= draft.headline.body_begin && draft.blocks[i].words <= kMostWords && draft.blocks[i].tokens.size() > 2 &&
         draft.tokens.has(first, SenseKind::kBylineWord) && draft.tokens[first + 1].shape == TokenShape::kLower &&
         draft.tokens.has(first + 1, SenseKind::kPlacePreposition) && is_capitalized(draft.tokens[first + 2].shape);
}

// "I am a freelance writer in Lisbon.": the author under the story.
bool is_note_in_first_person(const PageDraft& draft, const Page& page, std::size_t i) {
  constexpr TokenIndex kMostTokens = 9;  // up to the role
  const Tokens& tokens = draft.tokens;
  const TokenRange block = draft.blocks[i].tokens;
  if (!tokens.has(block.begin, SenseKind::kPronounFirst) || block.size() <= kMostTokens || page.authors.empty() ||
      !stands_last(draft, i)) {
    return false;
  }
  if (!tokens.has(block.begin + 1, SenseKind::kAuxiliary) || !tokens.has(block.begin + 2, SenseKind::kArticle)) {
    return false;
  }
  for (TokenIndex k = block.begin + 3; k < block.begin + kMostTokens; ++k) {
    if (has_sense(tokens.word(k).entry, SenseKind::kAuthorRole, RoleStrength::kStrong)) return true;
  }
  return false;
}

// "MORE: The bridge and its builders", "WATCH | The mayor on the bridge", "MAYOR OPENS THE OLD BRIDGE OVER THE RIVER":
// a link to another story.
bool is_link(const PageDraft& draft, std::size_t i) {
  constexpr std::uint32_t kLeastCapitals = 7;  // words
  const PageBlock& block = draft.blocks[i];
  const bool capitals = block.cues.has(BlockCue::kAllCaps) && block.capital_words >= kLeastCapitals &&
                        !block.cues.has(BlockCue::kEndsSentence);
  if (i <= draft.headline.body_begin) return false;
  if (capitals) return draft.blocks[i - 1].prose;  // not in a table
  const bool opens = draft.tokens.has(block.tokens.begin, SenseKind::kTailPhrase) ||
                     draft.tokens.word(block.tokens.begin).entry.starts_page_phrase;
  if (!opens) return false;
  const Pieces pieces = draft.pieces_of(block);
  const PieceMatch phrase = match_pieces(pieces, 0, {SenseKind::kTailPhrase}, draft.lexicon);
  const auto is = [&](TailPhrase kind) { return has_sense(phrase.entry, SenseKind::kTailPhrase, kind); };
  if (!phrase || phrase.end + 1 >= pieces.size() || !(is(TailPhrase::kRelated) || is(TailPhrase::kMore))) return false;
  return is_mark(pieces[phrase.end], ':') || is_mark(pieces[phrase.end], '|');
}

bool is_quote(std::string_view text, const Token& mark) {
  const std::uint32_t c = character_at(text, mark.span.begin).code_point;
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E;
}

// "By signing up, you agree to our terms of use.": the site speaks to its readers, wherever on the page.
bool is_site_talk(const PageDraft& draft, const PageBlock& block) {
  constexpr SenseKinds kSpeaksToReaders = {SenseKind::kPronounFirst, SenseKind::kPronounSecond};
  const Tokens& tokens = draft.tokens;
  bool speaks = false;
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    if (tokens[i].shape == TokenShape::kMark && is_quote(draft.text, tokens[i])) {
      return false;  // somebody of the story speaks
    }
    speaks |= tokens.word(i).kinds.has_any(kSpeaksToReaders);
  }
  if (!speaks) return false;  // most paragraphs; phrases cost more
  for (TokenIndex i = block.tokens.begin; i < block.tokens.end; ++i) {
    const Word& word = tokens.word(i);
    if (!(word.entry.starts_page_phrase || word.kinds.has(SenseKind::kTailPhrase))) continue;
    const PhraseMatch phrase = match_phrase(tokens, i, block.tokens.end, {SenseKind::kTailPhrase}, draft.lexicon);
    if (phrase && has_sense(phrase.entry, SenseKind::kTailPhrase, TailPhrase::kSite)) return true;
  }
  return false;
}

}  // namespace

bool is_note(const PageDraft& draft, const Page& page, std::size_t i) {
  const PageBlock& block = draft.blocks[i];
  const bool behind = block.words <= kMostEndMarkWords && i > draft.headline.body_begin;
  if (behind && (is_end_mark(draft, block) || is_initials(draft.pieces_of(block)))) return true;
  if (is_place_of_author(draft, i) || is_sign_off(draft, i) || is_colophon(draft, i) || is_contact(draft, i)) {
    return true;
  }
  if (is_call(draft, i) || is_author_note(draft, page, i) || is_note_in_first_person(draft, page, i) ||
      is_link(draft, i)) {
    return true;
  }
  if ((block.prose || block.cues.has(BlockCue::kEndsSentence)) && is_site_talk(draft, block)) return true;
  return (block.cues.has(BlockCue::kRights) && !block.prose) || opens_with_rights(draft, block);
}

bool is_over(const PageDraft& draft, std::size_t block) {
  const PageBlock& line = draft.blocks[block];
  if (follows_end_marks(draft, block)) return true;
  const Pieces pieces = draft.pieces_of(line);
  if (pieces.empty() || line.words > 1) return false;
  const Pieces word = trim_marks(pieces);
  const bool thirty = word.size() == 1 && word.size() < pieces.size() && draft.text_of(word[0]) == "30";
  return thirty ||
         (is_end_mark(draft, line) && has_sense(word[0].word->entry, SenseKind::kTailPhrase, TailPhrase::kEnd));
}

bool tells_of_agency(const PageDraft& draft, std::size_t block) {
  constexpr TokenIndex kFirstTokens = 4;  // of "The news agency AFP is ..."
  const PageBlock& line = draft.blocks[block];
  if (line.words > kMostEndMarkWords) return false;
  const Pieces name = trim_marks(draft.pieces_of(line));
  if (name.empty() || !is_phrase(name, SenseKind::kAgency, draft)) return false;
  const TokenIndex first = line.tokens.begin;  // the dash stands in the block or, as that of a list, before it
  const TokenIndex mark = draft.tokens[first].shape == TokenShape::kMark || first == 0 ? first : first - 1;
  const std::string_view dash = slice(draft.text, draft.tokens[mark].span);
  if (!dash.starts_with('-') && dash != "\u2013" && dash != "\u2014") return false;
  const TokenRange below = block + 1 < draft.blocks.size() ? draft.blocks[block + 1].tokens : TokenRange{};
  for (TokenIndex i = below.begin; i < std::min(below.end, below.begin + kFirstTokens); ++i) {
    if (draft.tokens.word(i).folded == name[0].word->folded) return true;
  }
  return false;
}

}  // namespace artparse
