// Marks are paired, each segment is read, those that quote nobody are dropped, and parts are joined.
#include "mentions/quotes/find_quotes.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "mentions/quotes/build_units.h"
#include "mentions/quotes/find_clauses.h"
#include "mentions/quotes/find_utterances.h"
#include "mentions/quotes/of_block.h"
#include "mentions/quotes/read_segments.h"

namespace artparse {
namespace {

void take_source(Attribution&& found, QuoteMention& quote) {
  quote.cue = found.cue;
  quote.source = std::move(found.source);
  quote.via = std::move(found.via);
  quote.negated = found.negated;
  quote.rule = row_of(found.rule).id;
}

QuoteMention make_quote(const QuotedSegment& segment, ReadSegment&& read, int score) {
  QuoteMention quote;
  quote.kind = read.kind;
  quote.span = segment.span;
  quote.parts = {segment.inside};
  quote.block = segment.block;
  take_source(std::move(read.found), quote);
  quote.sureness = score;
  quote.features = read.features;
  return quote;
}

// In the order of the text; of what stands in both the first.
void merge(std::vector<QuoteMention>&& more, std::vector<QuoteMention>& quotes) {
  if (more.empty()) return;
  quotes.insert(quotes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::stable_sort(quotes.begin(), quotes.end(),
                   [](const QuoteMention& a, const QuoteMention& b) { return a.span.begin < b.span.begin; });
  const auto same = [](const QuoteMention& a, const QuoteMention& b) { return a.span == b.span; };
  quotes.erase(std::unique(quotes.begin(), quotes.end(), same), quotes.end());
}

// The reported clauses of the story, put among its quotes in the order of the text; none of what an utterance says.
void add_clauses(const Story& story, const std::vector<QuotedSegment>& segments, IndirectSpeech level,
                 const std::vector<QuoteMention>& utterances, std::vector<QuoteMention>& quotes) {
  std::vector<QuoteMention> clauses;
  Paragraph paragraph;
  UnitCache cache;
  std::vector<CueFrame> frames;
  auto utterance = utterances.begin();
  for (std::uint32_t block = 0; block < story.page.blocks.size(); ++block) {
    if (!is_story(story.page.blocks[block].label)) continue;
    const ByteSpan span = story.page.blocks[block].span;
    while (utterance != utterances.end() && utterance->span.end <= span.begin) ++utterance;
    if (utterance != utterances.end() && utterance->span.begin < span.end) continue;
    const auto quoted = of_block(segments, block);
    build_units(
        {story.text, story.tokens, of_block(story.sentences, block), quoted, of_block(story.names, block),
         static_cast<std::uint32_t>(quoted.data() - segments.data()), block, story.page.blocks[block].tokens, cache},
        paragraph);
    find_frames(paragraph, true, frames);
    find_clauses(story.text, story.tokens, paragraph, frames, level, clauses);
  }
  merge(std::move(clauses), quotes);
}

bool starts_block(const Page& page, const QuotedSegment& segment) {
  return page.blocks[segment.block].tokens.begin == segment.tokens.begin;
}

std::vector<QuoteMention> quotes_in_marks(const Story& story, const std::vector<QuotedSegment>& segments) {
  std::vector<QuoteMention> quotes;
  if (segments.empty()) return quotes;
  bool kept_previous = false;
  std::vector<ReadSegment> reads = read_segments(story, segments);
  for (std::size_t i = 0; i < reads.size(); ++i) {
    ReadSegment& read = reads[i];
    const QuotedSegment& segment = segments[read.segment];
    const int score = score_quote(read.features);
    const bool goes_on = i + 1 < reads.size() && starts_block(story.page, segment) &&
                         segments[reads[i + 1].segment].continues && reads[i + 1].joins_previous &&
                         score_quote(reads[i + 1].features) > kLeastQuoteScore;
    const bool quotes_somebody = score > kLeastQuoteScore;
    const bool joins = kept_previous && read.joins_previous && (quotes_somebody || segment.continues);
    kept_previous = joins || goes_on || quotes_somebody;
    if (!kept_previous) continue;
    if (joins) {
      if (has_own_cue(read.found.rule)) take_source(std::move(read.found), quotes.back());
      quotes.back().parts.push_back(segment.inside);
      quotes.back().span.end = segment.span.end;
    } else {
      quotes.push_back(make_quote(segment, std::move(read), score));
    }
  }
  return quotes;
}

}  // namespace

std::vector<QuoteMention> find_quotes(std::string_view text, const Tokens& tokens, const Page& page,
                                      const std::vector<Sentence>& sentences, const std::vector<NameMention>& names,
                                      const Lexicon&, IndirectSpeech indirect) {
  const Story story{text, tokens, page, sentences, names};
  const std::vector<QuotedSegment> segments = pair_marks(text, tokens, page);
  std::vector<QuoteMention> quotes = quotes_in_marks(story, segments);
  std::vector<QuoteMention> utterances = find_utterances(text, tokens, page, names);
  if (indirect != IndirectSpeech::kNone) add_clauses(story, segments, indirect, utterances, quotes);
  merge(std::move(utterances), quotes);
  return quotes;
}

}  // namespace artparse
