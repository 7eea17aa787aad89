// Who said a quote: one decision for each quoted segment, by the first rule that fits.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "mentions/quotes/find_frames.h"
#include "mentions/quotes/quote_mention.h"
#include "mentions/quotes/source_rules.h"

namespace artparse {

// A paragraph with its frames; three of them in a row are in view.
struct FramedParagraph {
  Paragraph units;
  std::vector<CueFrame> frames;
};

// A quoted segment in its sentence.
struct QuoteSite {
  UnitIndex at;
  UnitRange sentence;
  char end_mark;        // '.', ',', '?', '!', '-' or 0
  int words;
  bool starts_sentence;
  bool first_of_paragraph;
  bool title;                       // its words have capitals, but for the small ones
  bool headline;                    // stands in it
  std::optional<TokenRange> label;  // "JANE DOE:" inside the marks
};

struct Attribution {
  SourceRule rule = SourceRule::kNone;
  std::optional<SourceMention> source, via;
  std::optional<TokenRange> cue;
  bool negated = false;
  bool of_nobody = false;  // the name of a book, a song, a show; the label of a button
};

// The last quotes before this one, for chains.
struct QuoteHistory {
  const Attribution* in_paragraph = nullptr;  // the last with a source
  UnitIndex in_paragraph_at = 0;
  const Attribution* before = nullptr;        // in an earlier paragraph
  int paragraphs_ago = 0;
  bool before_is_open = false;                // its mark was never closed
  bool before_asks = false;                   // "…?" Smith asked.
};

struct ParagraphWindow {
  const FramedParagraph* previous;  // null at the ends of the story
  const FramedParagraph* current;
  const FramedParagraph* next;
};

Attribution find_source(std::string_view text, const Tokens& tokens, const ParagraphWindow& window,
                        const QuoteSite& site, const QuoteHistory& history);

}  // namespace artparse
