// Walks the text once. Blocks are the outer elements; highlights are nested inside them by their starts.
// Where two cross, or one runs over the end of a block, the inner element is closed and opened again
// ("more").
#include "render/html/append_html_article.h"

#include <algorithm>
#include <span>

#include "render/html/divide_blocks.h"
#include "render/html/fold_lines.h"
#include "render/html/html_text.h"

namespace artparse {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::size_t kLongestTail = 3;  // characters behind a block's last

// Steps through UTF-8 text by code points, forwards only.
class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : text_(text) {}

  std::uint64_t position() const { return position_; }

  // The text up to code point `end`, or what there is of it.
  std::string_view take(std::uint64_t end) {
    const std::size_t start = at_;
    while (position_ < end && at_ < text_.size()) {
      do ++at_;
      while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0) == 0x80);
      ++position_;
    }
    return text_.substr(start, at_ - start);
  }
  std::string_view rest() const { return text_.substr(at_); }
  bool at_end() const { return at_ == text_.size(); }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint64_t position_ = 0;
};

std::string_view element_of(BlockKind kind) {
  return kind == BlockKind::kHeadline ? "h1" : kind == BlockKind::kRest ? "div" : "p";
}

std::string_view class_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::kHeadline:
      return "headline";
    case BlockKind::kDeck:
      return "deck";
    case BlockKind::kByline:
      return "byline";
    case BlockKind::kPhoto:
      return "photo";
    case BlockKind::kParagraph:
      return "paragraph";
    default:
      return "rest";
  }
}

std::string_view class_of(HighlightKind kind) {
  switch (kind) {
    case HighlightKind::kHeader:
      return "header";
    case HighlightKind::kQuote:
      return "quote";
    case HighlightKind::kSpeaker:
      return "speaker";
    case HighlightKind::kCue:
      return "cue";
    case HighlightKind::kOrganization:
      return "organization";
    case HighlightKind::kPlace:
      return "place";
    default:
      return "person";
  }
}

// Shows behind the last mark of a quote who said it.
struct SpeakerTag {
  std::uint64_t at;
  std::size_t quote;
};

std::vector<SpeakerTag> speaker_tags(const std::vector<Quote>& quotes) {
  std::vector<SpeakerTag> tags;
  for (std::size_t i = 0; i < quotes.size(); ++i) {
    if (!quotes[i].parts.empty()) tags.push_back({quotes[i].parts.back().span.end, i});
  }
  std::stable_sort(tags.begin(), tags.end(),
                   [](const SpeakerTag& a, const SpeakerTag& b) { return a.at < b.at; });
  return tags;
}

bool is_closing_mark(std::string_view text) {
  for (const std::string_view mark : {"\"", "'", "\u2019", "\u201D", "\u00BB", "\u00AB", "\u201C", "''"}) {
    if (text.starts_with(mark)) return true;
  }
  return false;
}

class ArticleWriter {
 public:
  ArticleWriter(const HtmlView& view, std::string_view text, std::string& out)
      : view_(view),
        cursor_(text),
        highlights_(collect_highlights(view.record())),
        tags_(speaker_tags(view.record().quotes)),
        out_(out) {}

  void write() {
    for (const TextBlock& block : divide_blocks(view_.record())) {
      write_rest(block.span.start);
      write_block(block.kind, end_of_line(block.span.end));
    }
    write_rest(UINT64_MAX);
  }

 private:
  // Text outside all blocks. Long menus in it are folded away, but for lines in which something is marked.
  void write_rest(std::uint64_t end) {
    TextCursor ahead = cursor_;
    const std::string_view text = ahead.take(end);
    if (text.find_first_not_of(kSpaces) == std::string_view::npos) {
      append_html_text(cursor_.take(end), out_);
      return;
    }
    std::uint64_t marked_until = view_.record().body.empty() ? UINT64_MAX : 0;
    for (const Highlight* one : open_) marked_until = std::max(marked_until, one->span.end);
    const std::span<const Highlight> coming = std::span(highlights_).subspan(next_);
    for (const LineRun& run : fold_lines(text, cursor_.position(), coming, marked_until)) write_run(run);
  }

  // A block of its own, white space around it left out of it. A fold says its number of lines by an
  // attribute: it adds no text.
  void write_run(const LineRun& run) {
    TextCursor ahead = cursor_;
    const std::string_view text = ahead.take(run.end);
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first != std::string_view::npos) {
      const std::uint64_t start = cursor_.position();
      const std::size_t last = text.find_last_not_of(kSpaces);  // white space is one byte a code point
      append_html_text(cursor_.take(start + first), out_);
      if (run.fold) {
        out_.append("<details class=\"fold\"><summary data-lines=\"").append(std::to_string(run.lines));
        out_ += "\"></summary>";
      }
      write_block(BlockKind::kRest, ahead.position() - (text.size() - 1 - last));
      if (run.fold) out_ += "</details>";
    }
    append_html_text(cursor_.take(run.end), out_);
  }

  // A bracket or a full stop that ends the line of a block belongs to it.
  std::uint64_t end_of_line(std::uint64_t end) const {
    TextCursor ahead = cursor_;
    ahead.take(end);
    const std::string_view tail = ahead.rest().substr(0, kLongestTail + 1);
    const std::size_t size = tail.find_first_of("\r\n");
    if (size > kLongestTail) return end;
    const bool marks = tail.substr(0, size).find_first_not_of(")].,;|* ") == std::string_view::npos;
    return marks ? end + size : end;
  }

  void write_block(BlockKind kind, std::uint64_t end) {
    out_.append("<").append(element_of(kind)).append(" class=\"").append(class_of(kind));
    if (kind == BlockKind::kHeadline) out_.append("\" title=\"").append(view_.header_title("headline", 0));
    out_ += "\">";
    reopen(0);
    write_until(end);
    for (std::size_t i = open_.size(); i > 0; --i) close();
    out_.append("</").append(element_of(kind)).append(">");
  }

  void write_until(std::uint64_t end) {
    skip_what_is_past();
    while (cursor_.position() < end && !cursor_.at_end()) {
      open_what_starts();
      append_html_text(cursor_.take(next_change(end)), out_);
      close_what_ends();
      const bool before_mark = cursor_.position() < end && is_closing_mark(cursor_.rest());
      if (!before_mark) write_tags();
    }
  }

  // Highlights that start in white space outside of blocks start with the next block.
  void skip_what_is_past() {
    while (next_ < highlights_.size() && highlights_[next_].span.start < cursor_.position()) {
      const Highlight& one = highlights_[next_++];
      if (one.span.end > cursor_.position()) open(one);
    }
  }

  void open_what_starts() {
    while (next_ < highlights_.size() && highlights_[next_].span.start == cursor_.position()) {
      open(highlights_[next_++]);
    }
  }

  std::uint64_t next_change(std::uint64_t end) const {
    if (next_ < highlights_.size()) end = std::min(end, highlights_[next_].span.start);
    for (const Highlight* one : open_) end = std::min(end, one->span.end);
    // A tag that is due already waits for a closing mark.
    if (next_tag_ < tags_.size()) end = std::min(end, std::max(tags_[next_tag_].at, cursor_.position() + 1));
    return end;
  }

  void open(const Highlight& one) {
    open_.push_back(&one);
    write_start(one, false);
  }

  void close() { out_ += "</mark>"; }

  void reopen(std::size_t from) {
    for (std::size_t i = from; i < open_.size(); ++i) write_start(*open_[i], true);
  }

  // Closes what ends here and all inside it, and opens again what goes on.
  void close_what_ends() {
    const auto ended = [this](const Highlight* one) { return one->span.end <= cursor_.position(); };
    const std::size_t first = std::find_if(open_.begin(), open_.end(), ended) - open_.begin();
    for (std::size_t i = open_.size(); i > first; --i) close();
    std::erase_if(open_, ended);
    reopen(first);
  }

  void write_start(const Highlight& one, bool again) {
    out_.append("<mark class=\"").append(class_of(one.kind));
    if (one.kind != HighlightKind::kHeader) {
      out_.append(" in-").append(item_id(group_of(one.kind), one.item));
    }
    out_ += again ? " more\"" : "\"";
    const bool can_be_found = one.kind != HighlightKind::kHeader && one.kind != HighlightKind::kCue;
    if (can_be_found && !again) write_id(one);
    out_ += " title=\"";
    if (one.kind == HighlightKind::kHeader)
      out_ += view_.header_title(one.label, one.item);
    else
      out_ += view_.title(one.kind, one.item);
    out_ += "\">";
  }

  // Unique: "person-2-at-1", "quote-1-at-2", "quote-1-by".
  void write_id(const Highlight& one) {
    out_.append(" id=\"").append(item_id(group_of(one.kind), one.item));
    if (one.kind == HighlightKind::kSpeaker)
      out_ += "-by\"";
    else
      out_.append("-at-").append(std::to_string(one.part + 1)).append("\"");
  }

  // Behind each quote an element without text that shows who said it and leads to the panel.
  void write_tags() {
    for (; next_tag_ < tags_.size() && tags_[next_tag_].at <= cursor_.position(); ++next_tag_) {
      write_tag(tags_[next_tag_].quote);
    }
  }

  void write_tag(std::size_t index) {
    const Quote& quote = view_.record().quotes[index];
    const std::string id = item_id("quote", index);
    const std::string_view speaker =
        quote.speakers.empty() ? std::string_view() : view_.id_of_name(quote.speakers.front());
    out_.append("<a class=\"tag in-").append(id);
    if (!speaker.empty()) out_.append(" in-").append(speaker);
    if (quote.speakers.empty()) out_ += " nobody";
    out_.append("\" href=\"#").append(id).append("\" data-name=\"");
    append_html_attribute(speaker_label(quote), out_);
    out_ += "\" aria-label=\"Speaker: ";
    append_html_attribute(speaker_label(quote), out_);
    out_ += "\"></a>";
  }

  const HtmlView& view_;
  TextCursor cursor_;
  const std::vector<Highlight> highlights_;
  const std::vector<SpeakerTag> tags_;
  std::string& out_;
  std::size_t next_ = 0;      // of highlights_
  std::size_t next_tag_ = 0;  // of tags_
  std::vector<const Highlight*> open_;
};

}  // namespace

void append_html_article(const HtmlView& view, std::string_view text, std::string& out) {
  out += view.record().body.empty() ? "<article class=\"no-body\">" : "<article>";
  ArticleWriter(view, text, out).write();
  out += "</article>\n";
}

}  // namespace artparse
