#include "segments.h"

#include <algorithm>
#include <map>

#include "lexicon/lexicon.h"
#include "lines/lex_lines.h"
#include "mentions/names/hand_rules.h"
#include "mentions/names/name_rules.h"
#include "mentions/names/second_pass.h"
#include "mentions/names/tile_chunk.h"
#include "segments/label_page.h"
#include "text/decode_text.h"
#include "tokens/tokenize_text.h"

namespace artparse::fit {
namespace {

// Reads texts by the same stages as the program.
class Reader {
 public:
  Reader() : vocabulary_(Lexicon::builtin()) {}

  const NameArticle& read(const std::string& bytes) {
    Decoder decoder;
    decoder.feed(bytes);
    const Text& text = decoder.finish();
    text_ = text.bytes;
    LineLexer lexer;
    tokenize_text(text_, vocabulary_, tokens);
    page_ = label_page(text_, lexer.finish(text_), tokens, Lexicon::builtin(), Options());
    for (Block& block : page_.blocks) {  // the corpora are bare stories: nothing of them is left out
      if (!is_story(block.label)) block.label = Label::kBody;
    }
    read_name_article(text_, tokens, page_, Lexicon::builtin(), article_);
    return article_;
  }

  Tokens tokens;

 private:
  Vocabulary vocabulary_;
  std::string text_;
  Page page_;
  NameArticle article_;
};

class Collector {
 public:
  Collector(const NameArticle& article, const Document& document, FitData& data)
      : article_(article), document_(document), data_(data) {}

  void add_chunk(Chunk chunk, std::uint32_t article_index) {
    ChunkData out{chunk, static_cast<std::uint32_t>(data_.segments.size()), 0, article_index};
    for (TokenIndex i = chunk.begin; i < chunk.end; ++i) add_skip(i);
    for_each_candidate(article_, chunk, [&](TokenRange span) { add_name(chunk, span); });
    out.segment_count = static_cast<std::uint32_t>(data_.segments.size()) - out.first_segment;
    const auto segments = data_.segments_of(out);
    std::stable_sort(segments.begin(), segments.end(),
                     [](const Segment& a, const Segment& b) { return a.span.begin < b.span.begin; });
    complete_tiling(out, segments);
    data_.chunks.push_back(out);
  }

 private:
  void add_skip(TokenIndex i) {
    const auto first = static_cast<std::uint32_t>(data_.slots.size());
    SkipValues values;
    measure_skip(article_, i, values);
    visit_rows(skip_layout().gates(AxisScope::kLeft), values.data(),
               [&](std::uint32_t slot) { data_.slots.push_back(slot + slot_ranges().skip); });
    data_.segments.push_back(
        {{i, i + 1}, true, kNoLabel, first, static_cast<std::uint32_t>(data_.slots.size()) - first});
  }

  void add_name(Chunk chunk, TokenRange span) {
    const auto first = static_cast<std::uint32_t>(data_.slots.size());
    measure_left(article_, chunk, span.begin, values_);
    measure_right(article_, chunk, span.end, values_);
    measure_span(article_, chunk, span, values_);
    for (const AxisScope scope : {AxisScope::kLeft, AxisScope::kRight, AxisScope::kSpan}) {
      visit_rows(name_layout().gates(scope), values_.data(), [&](std::uint32_t slot) { data_.slots.push_back(slot); });
    }
    data_.segments.push_back(
        {span, false, gold_label(span), first, static_cast<std::uint32_t>(data_.slots.size()) - first});
    weigh_by_hand(article_, span, span_signs(article_, chunk, span), data_.segments.back().by_hand);
  }

  std::int8_t gold_label(TokenRange span) const {
    const ByteSpan bytes = article_.source->bytes(span);
    for (const GoldName& name : document_.names) {
      if (name.span == bytes) return static_cast<std::int8_t>(name.type);
    }
    return kNoLabel;
  }

  const NameArticle& article_;
  const Document& document_;
  FitData& data_;
  NameValues values_{};
};

}  // namespace

SlotRanges slot_ranges() {
  static const SlotRanges ranges = [] {
    const std::uint32_t first = name_layout().slot_count(), skip = skip_layout().slot_count();
    return SlotRanges{first, first + skip, first + skip + second_layout().slot_count()};
  }();
  return ranges;
}

const EvidenceLayout& layout_of(std::uint32_t& slot) {
  const SlotRanges ranges = slot_ranges();
  if (slot < ranges.skip) return name_layout();
  if (slot < ranges.second) {
    slot -= ranges.skip;
    return skip_layout();
  }
  slot -= ranges.second;
  return second_layout();
}

void complete_tiling(const ChunkData& chunk, std::span<Segment> segments) {
  std::vector<bool> covered(chunk.tokens.size(), false);
  for (Segment& segment : segments) {
    if (segment.skip || segment.gold == kNoLabel) continue;
    bool free = true;
    for (TokenIndex i = segment.span.begin; i < segment.span.end; ++i) free &= !covered[i - chunk.tokens.begin];
    if (!free) segment.gold = kNoLabel;
    for (TokenIndex i = segment.span.begin; free && i < segment.span.end; ++i) covered[i - chunk.tokens.begin] = true;
  }
  for (Segment& segment : segments) {
    if (segment.skip) segment.gold = covered[segment.span.begin - chunk.tokens.begin] ? kNoLabel : kSkipLabel;
  }
}

void add_articles(const std::vector<Document>& documents, int corpus, FitData& data) {
  Reader reader;
  for (const Document& document : documents) {
    const NameArticle& article = reader.read(document.text);
    ArticleData out{&document, static_cast<std::uint32_t>(data.chunks.size()), 0, {}, corpus};
    Collector collector(article, document, data);
    for (const Chunk& chunk : article.chunks) {
      collector.add_chunk(chunk, static_cast<std::uint32_t>(data.articles.size()));
    }
    out.chunk_count = static_cast<std::uint32_t>(data.chunks.size()) - out.first_chunk;
    for (const Token& token : reader.tokens.tokens) out.token_spans.push_back(token.span);
    data.articles.push_back(std::move(out));
  }
}

FitData second_pass_data(const FitData& first, const std::vector<TypeScores>& scores, bool with_first) {
  FitData data;
  data.segments = first.segments;
  data.chunks = first.chunks;
  data.articles = first.articles;
  Reader reader;
  ChunkTiler tiler;
  SecondPass pass;
  std::vector<ChosenName> chosen;
  std::vector<float> unnamed;
  std::vector<int> skip;
  std::vector<SpanScore> spans;
  SecondValues values;
  for (const ArticleData& out : data.articles) {
    const NameArticle& article = reader.read(out.document->text);
    chosen.clear();
    unnamed.assign(article.size(), 0);
    skip.assign(article.size(), 0);
    for (std::uint32_t c = out.first_chunk; c < out.first_chunk + out.chunk_count; ++c) {
      const ChunkData& chunk = data.chunks[c];
      spans.clear();
      for (std::uint32_t s = chunk.first_segment; s < chunk.first_segment + chunk.segment_count; ++s) {
        const Segment& segment = data.segments[s];
        if (segment.skip) {
          skip[segment.span.begin] = scores[s][0];
        } else {
          spans.push_back({segment.span, scores[s]});
        }
      }
      tiler.find_best_and_weigh(chunk.tokens, spans, skip, chosen, unnamed);
    }
    pass.read_decisions(article, chosen, unnamed);
    for (std::uint32_t c = out.first_chunk; c < out.first_chunk + out.chunk_count; ++c) {
      for (Segment& segment : data.segments_of(data.chunks[c])) {
        const auto before = with_first ? first.slots_of(segment) : std::span<const std::uint32_t>();
        segment.first_slot = static_cast<std::uint32_t>(data.slots.size());
        data.slots.insert(data.slots.end(), before.begin(), before.end());
        if (!segment.skip) {
          pass.measure(article, segment.span, values);
          visit_rows(second_layout().gates(AxisScope::kSpan), values.data(),
                     [&](std::uint32_t slot) { data.slots.push_back(slot + slot_ranges().second); });
        }
        segment.slot_count = static_cast<std::uint32_t>(data.slots.size()) - segment.first_slot;
      }
    }
  }
  return data;
}

}  // namespace artparse::fit
