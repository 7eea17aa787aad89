// The page: the article's blocks with their labels, and the facts that are printed around the story.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "artparse/record.h"
#include "base/byte_span.h"
#include "tokens/token.h"

namespace artparse {

enum class Label : std::uint8_t {
  kBody, kSubhead, kTable, kHeadline, kDeck, kCaption, kDateline,  // these belong to the story
  kByline, kDate, kOutlet, kCredit, kPromo, kSection, kBoilerplate, kTail
};

// Names and quotes are looked for in blocks of the story only.
constexpr bool is_story(Label label) { return label <= Label::kDateline; }
// What may still turn out to be of the body while blocks are labelled.
constexpr bool is_unsettled(Label label) {
  return label == Label::kBoilerplate || label == Label::kTable || label == Label::kTail;
}

// A paragraph, heading or line of the page after unwrapping. Tokens of a block are contiguous; a line break inside it
// (Token::gap == kLine) is where a hard-wrapped line was joined. A line may be cut into several blocks: a dateline and
// the first paragraph, a caption and its credit.
struct Block {
  TokenRange tokens;
  ByteSpan span;
  Label label = Label::kBody;
};

// Which rows decided, heaviest first; row names are static strings. Up to three are shown by --explain.
struct RowWeight {
  std::string_view row;
  int weight = 0;
};
struct Reasons {
  std::string_view rule;
  std::vector<RowWeight> rows;
};

// A value found on the page.
struct PageText {
  std::string text;   // as the record shows it
  ByteSpan span;      // the source it was made from
  Reasons reasons;    // filled only when asked to explain
};

struct PageAuthor {
  std::string name;
  ByteSpan span;
  AuthorKind kind = AuthorKind::kPerson;
  AuthorRole role = AuthorRole::kAuthor;
  std::optional<std::string> title, place, email;
  Reasons reasons;
};

struct PageName {
  std::string name;
  ByteSpan span;
};

struct PagePhoto {
  std::optional<PageText> caption, credit;
  std::vector<PageName> photographers, agencies;
  Reasons reasons;
};

struct PageDateline {
  ByteSpan span;
  std::vector<PageName> places;
  std::optional<PageName> agency;
  std::optional<std::string> date;
  ByteSpan date_span;  // empty without one
  Reasons reasons;
};

// Why a value is missing: static text, meant for --explain. It stands here before the value is looked for, and says
// nothing where there is one.
struct PageWhys {
  std::string_view date = "no date on the page";
  std::string_view updated = "the page does not say when it was updated";
  std::string_view outlet = "no name or address on the page looks like its outlet";
  std::string_view headline = "no line of the page looks like a headline";
  std::string_view deck = "no standfirst under the headline";
  std::string_view byline = "no byline, and no line that is a name, near the story";
  std::string_view dateline = "no paragraph opens with a dateline";
};

struct Page {
  std::vector<Block> blocks;  // in the order of the text
  std::optional<PageText> date, updated, outlet, headline, deck, byline;
  std::vector<PageAuthor> authors;
  std::vector<PagePhoto> photos;
  std::optional<PageDateline> dateline;
  std::vector<PageText> body;  // the paragraphs as the record shows them
  std::vector<Warning> warnings;
  PageWhys whys;
};

}  // namespace artparse
