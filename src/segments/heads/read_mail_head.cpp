#include "segments/heads/read_mail_head.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "segments/grammars/calendar.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_byline.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"

namespace artparse {
namespace {

constexpr std::size_t kMostLines = 100;
constexpr std::size_t kMostNoteLines = 30;  // above a mail that is sent on
constexpr int kLeastNames = 2;
constexpr std::string_view kFence = "---", kListItem = "- ";  // of front matter in YAML
constexpr int kLeastSender = 100;  // of score_person

enum class Field : std::uint8_t { kSubject, kSender, kDate, kOutlet, kOther };
struct FieldRow {
  std::string_view name;  // in lower case
  Field field;
};
// Names of RFC 5322 and RFC 5536, the one that a common program prints for the date, and labels of archives.
constexpr FieldRow kFields[] = {
    {"subject", Field::kSubject},  {"from", Field::kSender},       {"date", Field::kDate},
    {"sent", Field::kDate},        {"to", Field::kOther},          {"cc", Field::kOther},
    {"bcc", Field::kOther},        {"sender", Field::kOther},      {"reply-to", Field::kOther},
    {"message-id", Field::kOther}, {"newsgroups", Field::kOther},  {"path", Field::kOther},
    {"references", Field::kOther}, {"in-reply-to", Field::kOther}, {"organization", Field::kOther},
    {"lines", Field::kOther},      {"received", Field::kOther},    {"mime-version", Field::kOther},
    {"content-type", Field::kOther},
    {"headline", Field::kSubject}, {"title", Field::kSubject},     {"byline", Field::kSender},
    {"author", Field::kSender},    {"source", Field::kOutlet},     {"publication", Field::kOutlet},
    {"newspaper", Field::kOutlet}, {"published", Field::kDate},    {"publication date", Field::kDate},
    {"release date", Field::kDate}, {"index", Field::kOther},      {"slug", Field::kOther},
    {"keywords", Field::kOther},   {"section", Field::kOther},     {"language", Field::kOther}};
// What programs put before the subject of an answer or of a mail sent on.
constexpr std::array<std::string_view, 6> kAnswerMarks = {"re", "fw", "fwd", "aw", "wg", "sv"};

bool equal_letters(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

// "Message-ID" of "Message-ID: <...>"; empty for a line that is no field.
std::string_view field_name(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 ||
      (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t')) {
    return {};
  }
  const std::string_view name = line.substr(0, colon);
  const bool word =
      std::all_of(name.begin(), name.end(), [](char c) { return is_ascii_alnum(c) || c == '-' || c == ' '; }) &&
      std::count(name.begin(), name.end(), ' ') <= 2;
  return word ? name : std::string_view{};
}

const FieldRow* find_field(std::string_view name) {
  const auto row = std::find_if(std::begin(kFields), std::end(kFields),
                                [=](const FieldRow& r) { return equal_letters(name, r.name); });
  return row == std::end(kFields) ? nullptr : row;
}

// "[Morning list] Re: Talks fail" -> "Talks fail"
TokenRange without_marks(std::string_view text, const Tokens& tokens, TokenRange subject) {
  for (TokenIndex i = subject.begin; i + 1 < subject.end;) {
    const Word& word = tokens.word(i);
    TokenIndex end = i;
    if (tokens[i].shape == TokenShape::kMark && word.first == '[') {
      while (end < subject.end && tokens.word(end).first != ']') ++end;
    } else if (tokens.word(i + 1).first == ':') {
      const std::string_view mark = slice(text, tokens[i].span);
      const bool answer = std::any_of(kAnswerMarks.begin(), kAnswerMarks.end(),
                                      [=](std::string_view m) { return equal_letters(mark, m); });
      if (answer) end = i + 1;
    }
    if (end == i || end + 1 >= subject.end) return {i, subject.end};
    i = end + 1;
  }
  return subject;
}

// "\"Talks fail\"" -> "Talks fail", as YAML has it.
TokenRange without_quotes(const Tokens& tokens, TokenRange value) {
  if (value.size() < 3) return value;
  const char first = tokens.word(value.begin).first, last = tokens.word(value.end - 1).first;
  const bool quoted =
      first == last && (first == '"' || first == '\'') && tokens[value.begin].shape == TokenShape::kMark;
  return quoted ? TokenRange{value.begin + 1, value.end - 1} : value;
}

void set_headline(const PageDraft& draft, Page& page) {
  const TokenRange subject = draft.mail.subject;
  if (page.headline || subject.empty()) return;
  page.headline = PageText{print_text(draft, subject), draft.tokens.bytes(subject), {"headline.subject", {}}};
  page.blocks.insert(page.blocks.begin(), Block{subject, draft.tokens.bytes(subject), Label::kHeadline});
}

// "14 Apr 98 15:02:11 EDT", as mails of the last century have it.
void read_short_date(Pieces pieces, const PageDraft& draft, std::vector<FoundDate>& dates) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    FoundDate date;
    const std::size_t end = read_day_and_month(pieces, i, draft, date);
    if (end == i || end >= pieces.size()) continue;
    const std::string_view year = draft.text_of(pieces[end]);
    if (year.size() != 2 || !is_ascii_digit(year[0]) || !is_ascii_digit(year[1])) return;
    date.year = 1900 + (year[0] - '0') * 10 + (year[1] - '0');
    date.first = static_cast<std::uint32_t>(i);
    date.end = static_cast<std::uint32_t>(end + 1);
    attach_clock(pieces, draft, 0, date);
    return dates.push_back(std::move(date));
  }
}

void set_date(const PageDraft& draft, Page& page) {
  const std::vector<Piece> pieces = pieces_of(draft.tokens, draft.mail.date);
  std::vector<FoundDate> dates;
  read_dates(pieces, draft, true, dates);
  if (dates.empty()) read_short_date(pieces, draft, dates);
  if (dates.empty()) return;
  const Pieces printed = Pieces(pieces).subspan(dates[0].first, dates[0].end - dates[0].first);
  page.date = PageText{format_date(dates[0]), span_of(printed), {"date.mail", {}}};
}

void set_outlet(const PageDraft& draft, Page& page) {
  const TokenRange outlet = draft.mail.outlet;
  if (!outlet.empty()) {
    page.outlet = PageText{print_text(draft, outlet), draft.tokens.bytes(outlet), {"outlet.field", {}}};
  }
}

// The address in "Lena Okoye <lena@harbour.example>".
std::optional<std::string> address_of(const PageDraft& draft, Pieces sender) {
  for (const Piece& piece : sender) {
    const std::string_view text = draft.text_of(piece);
    const std::size_t at = text.find('@');
    if (piece.shape == TokenShape::kUrl && at != text.npos && at > 0) return std::string(text);
  }
  return std::nullopt;
}

// A sender that is a person or an agency is the author where the page names none; an outlet is the page's outlet.
void set_sender(const PageDraft& draft, Page& page) {
  const std::vector<Piece> pieces = pieces_of(draft.tokens, draft.mail.sender);
  const std::vector<BylineName> names = read_byline(pieces, draft, true, kLeastSender);
  if (names.empty()) return;
  const auto is_person = [](const BylineName& n) { return n.kind == AuthorKind::kPerson && !n.doubtful; };
  const auto first_person = std::ranges::find_if(names, is_person);
  const bool wire = names[0].kind == AuthorKind::kAgency && first_person != names.end();  // "(AP / JANE DOE)"
  const BylineName& name = wire ? *first_person : names[0];
  const bool person = name.kind == AuthorKind::kPerson;
  const std::string printed = person ? print_name(name.pieces, draft) : print_text(draft, span_of(name.pieces));
  if (name.kind == AuthorKind::kOutlet) {
    page.outlet = PageText{printed, span_of(name.pieces), {"outlet.sender", {}}};
    return;
  }
  for (PageAuthor& author : page.authors) {
    if (author.name == printed && !author.email) author.email = address_of(draft, pieces);
  }
  if (!page.authors.empty() || (person && name.doubtful)) return;
  PageAuthor author;
  author.name = printed;
  author.span = span_of(name.pieces);
  author.kind = name.kind;
  author.email = address_of(draft, pieces);
  author.reasons.rule = "author.sender";
  page.authors.push_back(std::move(author));
  page.byline =
      PageText{print_text(draft, draft.mail.sender), draft.tokens.bytes(draft.mail.sender), {"author.sender", {}}};
}

// The head whose first line is one of the first lines from `start` on.
MailHead read_head(std::string_view text, std::span<const Line> lines, const Tokens& tokens, std::size_t start) {
  MailHead head;
  TokenRange* value = nullptr;  // of the field that may go on
  TokenRange other;
  int names = 0;
  std::size_t i = start;
  while (i < lines.size() && lines[i].span.empty()) ++i;
  const auto is_fence = [&](std::size_t k) { return k < lines.size() && slice(text, lines[k].span) == kFence; };
  const bool fenced = is_fence(i);
  i += fenced;
  const std::uint16_t indent = i < lines.size() ? lines[i].indent : 0;
  for (; i < std::min(lines.size(), start + kMostLines) && !lines[i].span.empty(); ++i) {
    const Line& line = lines[i];
    if (fenced && is_fence(i)) break;
    if (fenced && slice(text, line.span).starts_with(kListItem)) continue;
    if (line.indent > indent && value) {
      value->end = tokens.first_from(line.span.end);
      continue;
    }
    const std::string_view name = field_name(slice(text, line.span));
    if (name.empty()) return {};
    const FieldRow* row = find_field(name);
    names += row != nullptr;
    const Field field = row ? row->field : Field::kOther;
    value = field == Field::kSubject  ? &head.subject
            : field == Field::kSender ? &head.sender
            : field == Field::kDate   ? &head.date
            : field == Field::kOutlet ? &head.outlet
                                      : &other;
    const auto begin = line.span.begin + static_cast<std::uint32_t>(name.size()) + 1;
    *value = tokens.range_of({begin, line.span.end});
  }
  const bool ends = fenced ? is_fence(i) : i >= lines.size() || lines[i].span.empty();
  if (!ends || names < kLeastNames || (head.subject.empty() && head.sender.empty())) return {};
  head.subject = without_marks(text, tokens, fenced ? without_quotes(tokens, head.subject) : head.subject);
  head.line_count = i + fenced;
  return head;
}

// "---------- Forwarded message ----------", or in a mail "Begin forwarded message:".
bool parts_mails(std::string_view line, bool in_mail) {
  const bool worded = std::any_of(line.begin(), line.end(), is_ascii_alpha);
  return worded && (line.starts_with(kFence) || (in_mail && line.ends_with(':')));
}

// What the head of a mail that was sent on does not say, the mail around it does.
MailHead completed(MailHead inner, const MailHead& outer) {
  if (inner.subject.empty()) inner.subject = outer.subject;
  if (inner.date.empty()) inner.date = outer.date;
  return inner;
}

}  // namespace

MailHead read_mail_head(std::string_view text, std::span<const Line> lines, const Tokens& tokens) {
  const MailHead head = read_head(text, lines, tokens, 0);
  const std::size_t limit = std::min(lines.size(), head.line_count + kMostNoteLines);
  for (std::size_t i = head.line_count; i < limit; ++i) {
    const std::string_view line = slice(text, lines[i].span);
    if (line.empty()) continue;
    if (parts_mails(line, head.line_count > 0)) {
      const MailHead inner = read_head(text, lines, tokens, i + 1);
      if (inner.line_count > 0) return completed(inner, head);
    }
    if (head.line_count == 0) break;
  }
  return head;
}

void apply_mail_head(const PageDraft& draft, Page& page) {
  if (draft.mail.line_count == 0) return;
  set_headline(draft, page);
  set_date(draft, page);
  set_outlet(draft, page);
  set_sender(draft, page);
}

}  // namespace artparse
