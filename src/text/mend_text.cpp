#include "text/mend_text.h"

#include <utf8.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/find_byte.h"
#include "text/code_points.h"
#include "text/find_misread.h"
#include "text/html_names.h"
#include "text/windows1252.h"

namespace artparse {
namespace {

constexpr std::uint32_t kReplacementCharacter = 0xFFFD;
constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kParagraphBreak = "\n\n", kLineBreak = "\n", kCellBreak = "\t";

// What is broken at some place, and what should stand there.
struct Finding {
  Damage damage;
  std::size_t size = 0;  // in bytes of the text
  std::string_view whole;
};

// The lead bytes of all that is looked at but links: "&", "<", U+00C2-00F4 and U+FFFD.
unsigned char may_be_damage(unsigned char c) {
  return static_cast<unsigned char>((c == '&') | (c == '<') | (c == 0xC3) | (c == 0xEF));
}

// A link of Markdown, "[words](https://...)".
struct Link {
  std::size_t begin = kNone, words_end = kNone, end = kNone;  // the first bracket, the second, behind the address
};

// The first link from `at` on.
Link find_link(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestWords = 500, kLongestAddress = 4096;
  constexpr std::string_view kAddress = "](http";
  for (std::size_t words_end = at; (words_end = text.find(kAddress, words_end)) != kNone; ++words_end) {
    const std::size_t from = words_end - std::min(words_end - at, kLongestWords);
    const std::size_t begin = text.substr(from, words_end - from).find_last_of("[]\r\n");
    const std::size_t size = text.substr(words_end, kLongestAddress).find_first_of(") \t\r\n");
    if (begin == kNone || text[from + begin] != '[' || size == kNone || text[words_end + size] != ')') continue;
    return {from + begin, words_end, words_end + size + 1};
  }
  return {};
}

class Mending {
 public:
  Mending(std::string_view text, Link first_link, Text& mended) : text_(text), mended_(mended), link_(first_link) {}

  void run(std::size_t first);

 private:
  std::size_t next_bracket() const { return link_.begin == kNone ? link_.words_end : link_.begin; }
  std::optional<Finding> find(std::size_t at);
  std::optional<Finding> character_of_html(std::size_t at);
  std::optional<Finding> tag(std::size_t at);
  std::optional<Finding> bracket_of_link(std::size_t at);
  std::optional<Finding> mojibake(std::size_t at);
  std::optional<Finding> lost_mark(std::size_t at);

  std::string_view spell(std::uint32_t code_point);
  std::size_t end_of_hidden(std::string_view name, std::size_t at);
  std::size_t find_next(std::string_view what, std::size_t at, std::optional<std::size_t>& last) const;
  // Where the character before `at` starts; 0 at the start of the text.
  std::size_t start_before(std::size_t at) const;
  // That character, or a space at the start of the text.
  std::uint32_t before(std::size_t at) const {
    return at == 0 ? ' ' : character_at(text_, start_before(at)).code_point;
  }
  std::uint32_t at_or_space(std::size_t at) const {
    return at < text_.size() ? character_at(text_, at).code_point : ' ';
  }

  std::string_view text_;
  Text& mended_;
  Link link_;                       // the next one; `begin` is kNone between its brackets
  std::string spelled_;             // the character last spelled
  std::optional<bool> is_misread_;  // is this UTF-8 that was read as Windows-1252? Asked once
  std::optional<std::size_t> opened_;            // a lost opening mark that waits for its closing one, in this line
  std::optional<std::size_t> last_comment_end_;  // asked once each, so that what is never closed costs no second search
  std::optional<std::size_t> last_end_tag_;
  std::vector<std::string_view> never_closed_;   // hidden elements that have no end tag any more
};

// The first `what` from `at` on, or npos; `last` remembers where the last one is.
std::size_t Mending::find_next(std::string_view what, std::size_t at, std::optional<std::size_t>& last) const {
  if (!last) last = text_.rfind(what);
  return *last == kNone || at > *last ? kNone : text_.find(what, at);
}

void Mending::run(std::size_t first) {
  std::size_t copied = 0;
  for (std::size_t at = first; at < text_.size(); at = find_byte(text_.substr(0, next_bracket()), at, may_be_damage)) {
    const std::optional<Finding> found = at == next_bracket() ? bracket_of_link(at) : find(at);
    if (!found) {
      ++at;
      continue;
    }
    mended_.bytes.append(text_.substr(copied, at - copied));
    const std::size_t begin = mended_.bytes.size();
    if (found->whole.starts_with('\n') && mended_.bytes.ends_with('\r')) {
      mended_.bytes += ' ';  // two line ends, not one
    }
    mended_.bytes += found->whole;
    at += found->size;
    copied = at;
    if (at > next_bracket()) link_ = find_link(text_, at);  // a tag held it
    ++mended_.damages[static_cast<std::size_t>(found->damage)];
    mended_.mends.push_back({begin, mended_.bytes.size(),
                             static_cast<std::int64_t>(at) - static_cast<std::int64_t>(mended_.bytes.size())});
  }
  mended_.bytes.append(text_.substr(copied));
}

std::optional<Finding> Mending::find(std::size_t at) {
  switch (static_cast<unsigned char>(text_[at])) {
    case '&':
      return character_of_html(at);
    case '<':
      return tag(at);
    case 0xC3:
      return mojibake(at);
    default:
      return lost_mark(at);
  }
}

std::string_view Mending::spell(std::uint32_t code_point) {
  spelled_.clear();
  utf8::unchecked::append(code_point, std::back_inserter(spelled_));
  return spelled_;
}

std::size_t Mending::start_before(std::size_t at) const {
  do {
    if (at > 0) --at;
  } while (at > 0 && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80);
  return at;
}

// The code point of "#8220" or "#x201C"; 0 where it is none. Numbers of bytes mean Windows-1252, as in the HTML
// Standard.
std::uint32_t numbered_character(std::string_view spelled) {
  spelled.remove_prefix(1);
  const bool is_hex = spelled.starts_with('x') || spelled.starts_with('X');
  if (is_hex) spelled.remove_prefix(1);
  std::uint32_t code_point = 0;
  const auto read = std::from_chars(spelled.data(), spelled.data() + spelled.size(), code_point, is_hex ? 16 : 10);
  if (read.ec != std::errc() || read.ptr != spelled.data() + spelled.size()) return 0;
  return code_point < 0x100 ? from_windows1252(static_cast<unsigned char>(code_point)) : code_point;
}

// "&ldquo;", "&#8220;" and "&#x201C;"; an ampersand that was itself written so ("&amp;#8220;") is read through.
std::optional<Finding> Mending::character_of_html(std::size_t at) {
  constexpr std::size_t kLongestName = 8;
  constexpr std::string_view kAmpersand = "amp;";
  std::size_t name = at + 1;
  while (text_.substr(name).starts_with(kAmpersand)) {
    const char next = name + kAmpersand.size() < text_.size() ? text_[name + kAmpersand.size()] : ' ';
    if (next != '#' && !is_ascii_alpha(next)) break;
    name += kAmpersand.size();
  }
  std::size_t end = name;
  if (end < text_.size() && text_[end] == '#') ++end;
  while (end < text_.size() && end - name <= kLongestName && is_ascii_alnum(text_[end])) ++end;
  if (end == text_.size() || text_[end] != ';') {
    if (name == at + 1) return std::nullopt;
    return Finding{Damage::kMarkup, name - at, spell('&')};  // "AT&amp;T"
  }
  const std::string_view spelled = text_.substr(name, end - name);
  const std::uint32_t code_point = spelled.starts_with('#') ? numbered_character(spelled) : named_character(spelled);
  if (code_point < ' ' || !utf8::internal::is_code_point_valid(code_point)) return std::nullopt;
  return Finding{Damage::kMarkup, end + 1 - at, spell(code_point)};
}

// "<p>", "</a>", "<a href=\"x\">" and comments. Of a tag with more than a name each word more must be an attribute.
std::optional<Finding> Mending::tag(std::size_t at) {
  constexpr std::size_t kLongestTag = 4096;
  constexpr std::string_view kComment = "<!--", kCommentEnd = "-->", kEndTag = "</";
  const std::string_view rest = text_.substr(at);
  if (rest.starts_with(kComment)) {
    const std::size_t end = find_next(kCommentEnd, at, last_comment_end_);
    if (end == kNone) return std::nullopt;
    return Finding{Damage::kMarkup, end + kCommentEnd.size() - at, {}};
  }
  const bool is_end_tag = rest.starts_with(kEndTag);
  std::size_t name_end = is_end_tag ? kEndTag.size() : 1;
  const std::size_t name_begin = name_end;
  while (name_end < rest.size() && is_ascii_alnum(rest[name_end])) ++name_end;
  const Element element = element_named(rest.substr(name_begin, name_end - name_begin));
  const std::size_t end = rest.substr(0, kLongestTag).find('>');
  if (element.kind == ElementKind::kUnknown || end == kNone) return std::nullopt;
  const std::string_view attributes = rest.substr(name_end, end - name_end);
  if (attributes.find('<') != kNone) return std::nullopt;
  const bool has_words = attributes.find_first_not_of(" \t\r\n/") != kNone;
  if (has_words && attributes.find('=') == kNone) return std::nullopt;
  if (!has_words && !element.may_stand_alone && find_next(kEndTag, at, last_end_tag_) == kNone) {
    return std::nullopt;  // "SEARS <S>": the code of a share
  }
  Finding found{Damage::kMarkup, end + 1, {}};
  if (element.kind == ElementKind::kParagraph) found.whole = kParagraphBreak;
  if (element.kind == ElementKind::kLine) found.whole = kLineBreak;
  if (element.kind == ElementKind::kCell) found.whole = kCellBreak;
  if (element.kind == ElementKind::kHidden && !is_end_tag) {
    const std::size_t hidden_end = end_of_hidden(rest.substr(name_begin, name_end - name_begin), at + end);
    if (hidden_end != kNone) found.size = hidden_end - at;
  }
  return found;
}

// The end tag of the element, spelled as its start tag is; npos if there is none.
std::size_t Mending::end_of_hidden(std::string_view name, std::size_t at) {
  if (std::ranges::find(never_closed_, name) != never_closed_.end()) return kNone;
  const std::size_t end = text_.find("</" + std::string(name), at);
  if (end == kNone) never_closed_.push_back(name);
  return end;
}

// The words of a link stay.
std::optional<Finding> Mending::bracket_of_link(std::size_t at) {
  if (at == link_.begin) {
    link_.begin = kNone;
    return Finding{Damage::kMarkup, 1, {}};
  }
  const std::size_t end = link_.end;
  link_ = find_link(text_, end);
  return Finding{Damage::kMarkup, end - at, {}};
}

std::optional<Finding> Mending::mojibake(std::size_t at) {
  const Misread found = find_misread(text_, at);
  if (found.size == 0) return std::nullopt;
  if (!is_misread_) is_misread_ = is_misread(text_);
  if (!*is_misread_) return std::nullopt;
  return Finding{Damage::kMojibake, found.size, spell(found.code_point)};
}

// Which mark it was, by its neighbours: an apostrophe has two letters or more before it and one or two that may belong
// to a contraction behind it ("it's", "they're"; not "São"); a quote opens before a word and closes behind one.
std::optional<Finding> Mending::lost_mark(std::size_t at) {
  constexpr std::uint32_t kApostrophe = 0x2019, kOpening = 0x201C, kClosing = 0x201D;
  constexpr int kLongestContraction = 2;
  const DecodedCharacter here = character_at(text_, at);
  if (here.code_point != kReplacementCharacter) return std::nullopt;
  const auto is_letter = [](std::uint32_t c) {
    const CharacterKind kind = character_kind(c);
    return c != kReplacementCharacter && (kind == CharacterKind::kLetterLower || kind == CharacterKind::kLetterUpper);
  };
  const auto is_space = [](std::uint32_t c) {
    const CharacterKind kind = character_kind(c);
    return kind == CharacterKind::kSpace || kind == CharacterKind::kNewline;
  };
  const auto mark = [&](std::uint32_t code_point) { return Finding{Damage::kLostMark, here.size, spell(code_point)}; };
  const std::uint32_t left = before(at), right = at_or_space(at + here.size);
  if (is_letter(left) && is_letter(right)) {
    constexpr std::u32string_view kFirstOfContractions = U"stdmlrv";
    if (!is_letter(before(start_before(at))) || kFirstOfContractions.find(right) == kFirstOfContractions.npos) {
      return std::nullopt;
    }
    std::size_t end = at + here.size;
    int letters = 0;
    while (end < text_.size() && letters <= kLongestContraction && is_letter(at_or_space(end))) {
      end += character_at(text_, end).size;
      ++letters;
    }
    if (letters > kLongestContraction || at_or_space(end) == kReplacementCharacter) return std::nullopt;
    return mark(kApostrophe);
  }
  if (is_space(left) && (is_letter(right) || character_kind(right) == CharacterKind::kDigit)) {
    opened_ = at;
    return mark(kOpening);
  }
  const bool ends_word = is_space(right) || character_kind(right) == CharacterKind::kMark;
  if (!ends_word || is_space(left)) return std::nullopt;
  if (opened_ && find_byte(text_.substr(0, at), *opened_, is_line_end_byte) < at) opened_.reset();
  if (character_kind(left) != CharacterKind::kMark && !opened_) return std::nullopt;
  opened_.reset();
  return mark(kClosing);
}

}  // namespace

const Text& TextMender::mend(const Text& text) {
  const Link link = find_link(text.bytes, 0);
  const std::size_t first = std::min(find_byte(text.bytes, 0, may_be_damage), link.begin);
  if (first == text.bytes.size()) return text;
  mended_.clear();
  Mending(text.bytes, link, mended_).run(first);
  if (mended_.mends.empty()) return text;
  mended_.encoding = text.encoding;
  mended_.replaced_bytes = text.replaced_bytes;
  mended_.input_size = text.input_size;
  mended_.decoded = &text;
  return mended_;
}

}  // namespace artparse
