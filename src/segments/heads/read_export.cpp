// An article of an export is read line by line: a label opens a field, other lines go on with it.
#include "segments/heads/read_export.h"

#include <algorithm>

#include "segments/grammars/calendar.h"
#include "segments/grammars/find_dateline.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"
#include "segments/heads/export_fields.h"

namespace artparse {
namespace {

constexpr int kLeastAuthor = 60;  // of score_person; the field says that they are names
constexpr std::uint32_t kMostDateTokens = 14;
constexpr std::size_t kMostNameParts = 4;

class ExportReader {
 public:
  ExportReader(std::span<const Line> lines, const PageDraft& draft)
      : lines_(lines), draft_(draft), layout_(draft.options.layout) {}

  ExportFields read() {
    std::size_t i = 0;
    while (i < lines_.size() && (is_blank(i) || is_export_rule(text(i)) || is_export_count(text(i)))) {
      counted_ |= !is_blank(i) && is_export_count(text(i)), ++i;
    }
    std::size_t label = i;
    while (label < lines_.size() && label_of(label).field == ExportField::kNone) ++label;
    if (label < lines_.size()) {
      read_unlabelled({i, label});
      read_labelled(label);
    } else if (layout_ == ArticleLayout::kFactiva) {
      read_display(i);
    }
    fields_.found = !fields_.story.empty();
    return std::move(fields_);
  }

 private:
  struct LineRange {
    std::size_t begin = 0, end = 0;
    bool empty() const { return begin == end; }
  };

  std::string_view text(std::size_t i) const { return slice(draft_.text, lines_[i].span); }
  bool is_blank(std::size_t i) const { return lines_[i].span.empty(); }
  ExportLabel label_of(std::size_t i) const { return read_export_label(text(i), layout_); }
  bool ends_article(std::size_t i) const {
    return is_export_id(text(i)) || is_export_end(text(i)) || is_export_rule(text(i));
  }

  TokenRange tokens_of(LineRange lines) const {
    return lines.empty() ? TokenRange{}
                         : draft_.tokens.range_of({lines_[lines.begin].span.begin, lines_[lines.end - 1].span.end});
  }
  // The lines from `i` to the next blank one.
  LineRange paragraph(std::size_t i, std::size_t end) const {
    LineRange out{i, i};
    while (out.end < end && !is_blank(out.end)) ++out.end;
    return out;
  }
  bool holds_day(std::size_t i) const {
    const TokenRange range = tokens_of({i, i + 1});
    if (range.size() > kMostDateTokens) return false;
    std::vector<FoundDate> dates;
    read_dates(pieces_of(draft_.tokens, range), draft_, false, dates);
    return !dates.empty() && dates[0].day > 0;
  }

  // Lines before the first label. Nexis prints outlet and date above the headline where it counts the documents, and
  // the headline above both where it does not; ProQuest the headline alone; Factiva a section.
  void read_unlabelled(LineRange head) {
    if (layout_ == ArticleLayout::kProquest) fields_.headline = tokens_of(paragraph(head.begin, head.end));
    if (layout_ != ArticleLayout::kNexis) return;
    std::size_t day = head.begin;
    while (day < head.end && (is_blank(day) || !holds_day(day))) ++day;
    std::size_t outlet = day;
    while (outlet > head.begin && is_blank(outlet - 1)) --outlet;
    if (day == head.end) {
      if (!head.empty()) fields_.headline = tokens_of(paragraph(head.begin, head.end));
      return;
    }
    fields_.date = tokens_of({day, day + 1});
    if (outlet > head.begin) fields_.outlet = tokens_of({outlet - 1, outlet});
    if (!counted_ && outlet > head.begin + 1) {
      fields_.headline = tokens_of(paragraph(head.begin, outlet - 1));
      return;
    }
    for (std::size_t i = day + 1; i < head.end;) {
      const LineRange next = paragraph(i, head.end);
      if (!next.empty()) fields_.headline = tokens_of(next);
      i = next.end + 1;
    }
  }

  void read_labelled(std::size_t begin) {
    ExportField open = ExportField::kNone;
    bool told = false;  // the story is over
    for (std::size_t i = begin; i < lines_.size(); ++i) {
      const ExportLabel label = is_blank(i) ? ExportLabel{} : label_of(i);
      if (opens(label.field, open, told)) {
        told |= open == ExportField::kBody && label.field != ExportField::kBody;
        told |= label.field == ExportField::kTail;
        open = label.field;
        open_field(i, label);
      } else if (!is_blank(i) && ends_article(i)) {
        return;
      } else if (open == ExportField::kBody) {
        fields_.story.push_back(lines_[i]);
      } else if (is_blank(i)) {
        if (layout_ == ArticleLayout::kNexis) open = ExportField::kNone;
      } else if (open == ExportField::kNone && !told) {
        open = ExportField::kBody;
        fields_.story.push_back(lines_[i]);
      } else if (TokenRange* value = value_of(open)) {
        value->end = tokens_of({i, i + 1}).end;
      }
    }
  }
  // Inside the story only labels that follow one are labels; behind it none brings it back.
  static bool opens(ExportField field, ExportField open, bool told) {
    if (field == ExportField::kNone || (told && field == ExportField::kBody)) return false;
    return open != ExportField::kBody || field == ExportField::kBody || field == ExportField::kTail ||
           field == ExportField::kDate || field == ExportField::kOutlet;
  }
  void open_field(std::size_t i, const ExportLabel& label) {
    Line rest = lines_[i];
    const std::string_view line = text(i);
    const std::size_t at = std::min(line.find_first_not_of(" \t", label.size), line.size());
    rest.span.begin += static_cast<std::uint32_t>(at);
    rest.width -= static_cast<std::uint32_t>(std::min<std::size_t>(at, rest.width));
    if (rest.span.empty()) return;
    if (label.field == ExportField::kBody) fields_.story.push_back(rest);
    if (label.field == ExportField::kHeadline) fields_.headline = {};  // a label knows better than the place
    TokenRange* value = value_of(label.field);
    if (value && value->empty()) *value = draft_.tokens.range_of(rest.span);
  }
  TokenRange* value_of(ExportField field) {
    switch (field) {
      case ExportField::kHeadline: return &fields_.headline;
      case ExportField::kByline: return &fields_.byline;
      case ExportField::kDate: return &fields_.date;
      case ExportField::kOutlet: return &fields_.outlet;
      case ExportField::kDateline: return &fields_.dateline;
      default: return nullptr;
    }
  }

  // The display of Factiva without labels: headline, byline, "432 words", date, clock, outlet and more lines up to a
  // blank one, the story, the article's number.
  void read_display(std::size_t begin) {
    std::size_t count = begin;
    while (count < lines_.size() && !is_word_count(text(count))) ++count;
    if (count == lines_.size()) return;
    const LineRange headline = paragraph(begin, count);
    fields_.headline = tokens_of(headline);
    std::size_t by = headline.end;
    while (by < count && is_blank(by)) ++by;
    fields_.byline = tokens_of(paragraph(by, count));
    std::size_t i = count + 1;
    if (i < lines_.size() && holds_day(i)) fields_.date = tokens_of({i, i + 1}), ++i;
    while (i < lines_.size() && !is_blank(i) && is_digit_first(i)) ++i;  // the clock
    if (i < lines_.size() && !is_blank(i)) fields_.outlet = tokens_of({i, i + 1});
    while (i < lines_.size() && !is_blank(i)) ++i;
    for (; i < lines_.size() && !ends_article(i); ++i) fields_.story.push_back(lines_[i]);
    while (!fields_.story.empty() && fields_.story.back().span.empty()) fields_.story.pop_back();
  }
  bool is_digit_first(std::size_t i) const { return text(i)[0] >= '0' && text(i)[0] <= '9'; }

  std::span<const Line> lines_;
  const PageDraft& draft_;
  ArticleLayout layout_;
  ExportFields fields_;
  bool counted_ = false;  // "3 of 7 DOCUMENTS" stands above
};

void set_headline(const PageDraft& draft, Page& page) {
  const TokenRange headline = draft.fields.headline;
  if (headline.empty()) return;
  page.headline = PageText{print_text(draft, headline), draft.tokens.bytes(headline), {"headline.export", {}}};
  page.blocks.insert(page.blocks.begin(), Block{headline, draft.tokens.bytes(headline), Label::kHeadline});
}

void set_date(const PageDraft& draft, Page& page) {
  const std::vector<Piece> pieces = pieces_of(draft.tokens, draft.fields.date);
  std::vector<FoundDate> dates;
  read_dates(pieces, draft, false, dates);
  if (dates.empty()) return;
  const Pieces printed = Pieces(pieces).subspan(dates[0].first, dates[0].end - dates[0].first);
  page.date = PageText{format_date(dates[0]), span_of(printed), {"date.export", {}}};
}

// Without what brackets add: "The Harbour Courier (Port Ellen)".
void set_outlet(const PageDraft& draft, Page& page) {
  TokenRange outlet = draft.fields.outlet;
  for (TokenIndex i = outlet.begin + 1; i < outlet.end; ++i) {
    const Word& word = draft.tokens.word(i);
    if (draft.tokens[i].shape == TokenShape::kMark && (word.first == '(' || word.first == '[' || word.first == ';')) {
      outlet.end = i;
    }
  }
  if (outlet.empty()) return;
  page.outlet = PageText{print_text(draft, outlet), draft.tokens.bytes(outlet), {"outlet.export", {}}};
}

// That of the story itself is fuller.
void set_dateline(const PageDraft& draft, Page& page) {
  if (!page.dateline && !draft.fields.dateline.empty()) {
    page.dateline = read_dateline_field(draft, draft.fields.dateline);
  }
}

PageAuthor author_of(std::string name, ByteSpan span, AuthorKind kind) {
  PageAuthor author;
  author.name = std::move(name);
  author.span = span;
  author.kind = kind;
  author.reasons.rule = "author.export";
  return author;
}

// "Doe, Jane": the family name first.
bool add_inverted(Pieces part, const PageDraft& draft, std::vector<PageAuthor>& authors) {
  const auto comma = std::find_if(part.begin(), part.end(), [](const Piece& piece) { return is_mark(piece, ','); });
  const auto at = static_cast<std::size_t>(comma - part.begin());
  if (comma == part.end() || at == 0 || at + 1 == part.size() || part.size() > kMostNameParts + 1) return false;
  const std::string name =
      print_text(draft, span_of(part.subspan(at + 1))) + " " + print_text(draft, span_of(part.first(at)));
  authors.push_back(author_of(name, span_of(part), AuthorKind::kPerson));
  return true;
}

void set_authors(const PageDraft& draft, Page& page) {
  const std::vector<Piece> pieces = pieces_of(draft.tokens, draft.fields.byline);
  std::vector<PageAuthor> authors;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= pieces.size(); ++i) {
    if (i < pieces.size() && !is_mark(pieces[i], ';')) continue;
    const Pieces part = trim_marks(Pieces(pieces).subspan(begin, i - begin));
    begin = i + 1;
    if (part.empty() || (draft.options.layout == ArticleLayout::kProquest && add_inverted(part, draft, authors))) {
      continue;
    }
    for (const BylineName& name : read_byline(part, draft, true, kLeastAuthor)) {
      const bool person = name.kind == AuthorKind::kPerson;
      authors.push_back(author_of(person ? print_name(name.pieces, draft) : print_text(draft, span_of(name.pieces)),
                                  span_of(name.pieces), name.kind));
    }
  }
  const auto is_person = [](const PageAuthor& author) { return author.kind == AuthorKind::kPerson; };
  if (std::any_of(authors.begin(), authors.end(), is_person)) {
    std::erase_if(authors,
                  [](const PageAuthor& author) { return author.kind == AuthorKind::kDesk; });  // "Staff Writers"
  }
  if (authors.empty()) return;
  page.authors = std::move(authors);
  const TokenRange byline = draft.fields.byline;
  page.byline = PageText{print_text(draft, byline), draft.tokens.bytes(byline), {"author.export", {}}};
}

}  // namespace

ExportFields read_export(std::span<const Line> lines, const PageDraft& draft) {
  return ExportReader(lines, draft).read();
}

void apply_export(const PageDraft& draft, Page& page) {
  if (!draft.fields.found) {
    page.warnings.push_back(
        {"no_fields", "the text has no fields of the export named by --from; it is read as a page"});
    return;
  }
  set_headline(draft, page);
  set_date(draft, page);
  set_outlet(draft, page);
  set_dateline(draft, page);
  set_authors(draft, page);
}

}  // namespace artparse
