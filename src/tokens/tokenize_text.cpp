#include "tokens/tokenize_text.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "text/code_points.h"

namespace artparse {
namespace {

using enum CharacterKind;

constexpr std::array<CharacterKind, 128> make_ascii_kinds() {
  std::array<CharacterKind, 128> kinds{};
  for (int i = 0; i < 128; ++i) {
    const char c = static_cast<char>(i);
    kinds[i] = is_ascii_lower(c)                                      ? kLetterLower
               : is_ascii_upper(c)                                    ? kLetterUpper
               : is_ascii_digit(c)                                    ? kDigit
               : c == '\n' || c == '\r' || c == '\f' || c == '\v'     ? kNewline
               : i <= ' ' || i == 0x7F                                ? kSpace
                                                                      : kMark;
  }
  return kinds;
}
constexpr std::array<CharacterKind, 128> kAsciiKinds = make_ascii_kinds();

struct Character {
  CharacterKind kind;
  std::uint32_t size;
  std::uint32_t code_point;
};

constexpr bool is_letter(CharacterKind kind) { return kind == kLetterLower || kind == kLetterUpper; }
constexpr bool is_quote(std::uint32_t c) { return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201D); }
constexpr bool is_curly(std::uint32_t c) { return c == 0x2018 || c == 0x2019; }
constexpr bool is_apostrophe(std::uint32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0x2018; }

// Counts that the shape of a word follows from.
struct LetterCounts {
  std::uint32_t upper = 0, lower = 0, digits = 0;
  bool first_upper = false;
  std::uint32_t characters() const { return upper + lower + digits; }
};

TokenShape shape_of_word(const LetterCounts& n) {
  if (n.digits) return TokenShape::kAlphaNumeric;
  if (n.upper == 0) return TokenShape::kLower;
  if (!n.first_upper) return TokenShape::kLowerMixed;
  if (n.upper == 1) return n.lower ? TokenShape::kCapitalized : TokenShape::kInitial;
  if (n.lower) return TokenShape::kMixed;
  return n.upper <= 5 ? TokenShape::kShortCaps : TokenShape::kLongCaps;
}

// One pass over the text; each scan_ function consumes one token that starts at `at_`.
class Tokenizer {
 public:
  Tokenizer(std::string_view text, Vocabulary& vocabulary, Tokens& tokens)
      : text_(text), vocabulary_(vocabulary), tokens_(tokens) {}

  void run() {
    Gap gap = Gap::kBlankLine;
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        gap = std::max(gap, Gap::kSpace);
        ++at_;
        continue;
      }
      if (is_ascii_alpha(text_[at_]) && scan_plain_word(gap)) {
        gap = Gap::kNone;
        continue;
      }
      const Character c = character(at_);
      switch (c.kind) {
        case kSpace:
        case kIgnorable:
          gap = std::max(gap, Gap::kSpace);
          at_ += c.size;
          continue;
        case kNewline:
          gap = skip_newline(gap);
          continue;
        case kLetterLower:
        case kLetterUpper:
          scan_word(gap);
          break;
        case kDigit:
          scan_number(gap);
          break;
        case kMark:
          scan_mark(gap, c);
          break;
      }
      gap = Gap::kNone;
    }
  }

 private:
  Character character(std::size_t offset) const {
    if (offset >= text_.size()) return {kNewline, 0, 0};
    const char c = text_[offset];
    if (is_ascii(c)) return {kAsciiKinds[static_cast<unsigned char>(c)], 1, static_cast<std::uint32_t>(c)};
    const DecodedCharacter decoded = character_at(text_, offset);
    return {character_kind(decoded.code_point), decoded.size, decoded.code_point};
  }

  Gap skip_newline(Gap gap) {
    if (text_.substr(at_, 2) == "\r\n") ++at_;
    const Character c = character(at_);
    at_ += c.size;
    const bool breaks_paragraph = c.code_point == '\f' || c.code_point == 0x2029;
    return gap >= Gap::kLine || breaks_paragraph ? Gap::kBlankLine : Gap::kLine;
  }

  void emit(std::size_t end, TokenShape shape, Gap gap) {
    tokens_.tokens.push_back({{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}, 0, shape, gap});
    at_ = end;
  }

  std::size_t end_of_address(std::size_t from) const {
    std::size_t end = from;
    while (end < text_.size()) {
      const Character c = character(end);
      if (c.kind == kSpace || c.kind == kNewline || c.code_point == '"' || c.code_point == '<' || c.code_point == '>' ||
          c.code_point == ')' || c.code_point == ']' || c.code_point >= 0x2000) {
        break;
      }
      end += c.size;
    }
    constexpr std::string_view kTrailing = ".,;:!?'*_";
    while (end > from && kTrailing.find(text_[end - 1]) != std::string_view::npos) --end;
    return end;
  }

  bool starts_web_address() const {
    const std::string_view rest = text_.substr(at_, 8);
    return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
  }

  // Does what goes on at `end` make the word the beginning of a mail address?
  bool is_mail_address(std::size_t end) const {
    constexpr std::size_t kLongestLocalPart = 64;  // RFC 5321, section 4.5.3.1.1
    constexpr std::string_view kMarks = "._+-";
    const std::size_t limit = std::min(text_.size(), end + kLongestLocalPart);
    while (end < limit && (is_ascii_alnum(text_[end]) || kMarks.find(text_[end]) != std::string_view::npos)) ++end;
    return end + 1 < limit && text_[end] == '@' && is_ascii_alnum(text_[end + 1]);
  }

  // "U.S.", "p.m.", "e.g.": letters each followed by a stop, at least two. Returns the end, or 0.
  std::size_t end_of_dotted(std::size_t from) const {
    std::size_t end = from;
    int letters = 0;
    while (is_letter(character(end).kind)) {
      const Character c = character(end);
      if (end + c.size >= text_.size() || text_[end + c.size] != '.') break;
      end += c.size + 1;
      ++letters;
    }
    if (letters < 2 || is_letter(character(end).kind)) return 0;
    return end;
  }

  // "Ph.D.", "D.Phil": a listed word of two parts, glued together by the stop.
  std::size_t end_of_degree(std::size_t stop) const {
    if (character(stop + 1).kind != kLetterUpper) return 0;
    LetterCounts counts;
    std::size_t end = end_of_word(stop + 1, counts);
    if (stop - at_ == 1 && counts.lower == 0) return 0;
    end += end < text_.size() && text_[end] == '.';
    return vocabulary_.kinds(text_.substr(at_, end - at_)).has(SenseKind::kNameSuffix) ? end : 0;
  }

  // "Kremlin.ru": a stop and two or three lower-case letters glued to a word, and no letter after them.
  std::size_t end_of_domain(std::size_t end) const {
    std::size_t at = end;
    while (at < text_.size() && text_[at] == '.') {
      std::size_t next = at + 1;
      while (next < text_.size() && is_ascii_lower(text_[next])) ++next;
      if (next - at < 3 || is_letter(character(next).kind) || character(next).kind == kDigit) break;
      at = next;
      if (at >= text_.size() || text_[at] != '.' || at + 1 >= text_.size() || !is_ascii_lower(text_[at + 1])) {
        return next - end <= 12 ? next : 0;
      }
    }
    return 0;
  }

  // "<MNTM.T>", "(LAZ.N)": the code of a share and, behind a stop, that of its exchange (Reuters Instrument Code).
  // One letter before the stop, "(D.C)", is a share in angles only. Returns the end, or 0.
  std::size_t end_of_share_code() const {
    if (at_ == 0 || (text_[at_ - 1] != '<' && text_[at_ - 1] != '(')) return 0;
    const bool angles = text_[at_ - 1] == '<';
    std::size_t stop = at_, end;
    while (stop < text_.size() && (is_ascii_upper(text_[stop]) || is_ascii_digit(text_[stop]))) ++stop;
    for (end = stop + 1; end < text_.size() && is_ascii_upper(text_[end]);) ++end;
    if (end >= text_.size() || text_[stop] != '.' || text_[end] != (angles ? '>' : ')')) return 0;
    constexpr std::size_t kLongestExchange = 2;
    const std::size_t exchange = end - stop - 1;
    return exchange > 0 && exchange <= kLongestExchange && (angles || stop - at_ > 1) ? end : 0;
  }

  // Most words: ASCII letters, all lower but perhaps the first, before a space or a mark that belongs to no word.
  bool scan_plain_word(Gap gap) {
    std::size_t end = at_ + is_ascii_upper(text_[at_]);
    while (end < text_.size() && is_ascii_lower(text_[end])) ++end;
    if (end - at_ < 2 || (end < text_.size() && !ends_plain_word(text_[end]))) return false;
    emit(end, is_ascii_upper(text_[at_]) ? TokenShape::kCapitalized : TokenShape::kLower, gap);
    return true;
  }
  static bool ends_plain_word(char c) {
    return c == ' ' || c == ',' || c == '\n' || c == '"' || c == ';' || c == ')' || c == '?' || c == '!';
  }

  void scan_word(Gap gap) {
    if (starts_web_address()) return emit(end_of_address(at_), TokenShape::kUrl, gap);
    if (const std::size_t end = end_of_dotted(at_)) {
      const bool upper = character(at_).kind == kLetterUpper;
      return emit(end, upper ? TokenShape::kDotted : TokenShape::kLower, gap);
    }
    if (const std::size_t end = end_of_share_code()) return emit(end, TokenShape::kUrl, gap);
    LetterCounts counts;
    std::size_t end = end_of_word(at_, counts);
    if (is_mail_address(end)) return emit(end_of_address(end), TokenShape::kUrl, gap);
    TokenShape shape = shape_of_word(counts);
    if (end < text_.size() && text_[end] == '.') {
      if (const std::size_t degree = end_of_degree(end)) return emit(degree, TokenShape::kDotted, gap);
      if (const std::size_t domain = end_of_domain(end)) return emit(domain, TokenShape::kUrl, gap);
      if (keeps_stop(end, shape)) ++end;
    }
    emit(end, shape, gap);
  }

  // The end of letters, digits and inner apostrophes; a final "'s" is left to be a token of its own.
  std::size_t end_of_word(std::size_t from, LetterCounts& counts) const {
    std::size_t end = from;
    counts.first_upper = character(from).kind == kLetterUpper;
    while (end < text_.size()) {
      const Character c = character(end);
      if (c.kind == kLetterLower) {
        ++counts.lower;
      } else if (c.kind == kLetterUpper) {
        ++counts.upper;
      } else if (c.kind == kDigit) {
        ++counts.digits;
      } else if (is_apostrophe(c.code_point)) {
        if (!is_letter(character(end + c.size).kind) || is_possessive(end, c)) break;
      } else if (c.kind != kIgnorable) {
        break;
      }
      end += c.size;
    }
    return end;
  }

  bool is_possessive(std::size_t at, const Character& apostrophe) const {
    const Character s = character(at + apostrophe.size);
    if (s.code_point != 's' && s.code_point != 'S') return false;
    const Character after = character(at + apostrophe.size + 1);
    return !is_letter(after.kind) && after.kind != kDigit;
  }

  bool keeps_stop(std::size_t stop, TokenShape shape) {
    if (shape == TokenShape::kInitial) {
      const Character next = character(stop + 1);
      const std::size_t at = stop + 1 + next.size;
      if (next.kind == kNewline && !goes_on_below(stop, at)) return false;
      if (next.kind == kSpace || next.kind == kNewline) return character(at).kind == kLetterUpper || is_nickname(at);
      return is_letter(next.kind) || next.code_point == '-';
    }
    if (!is_capitalized(shape) && shape != TokenShape::kLower) return false;
    const SenseKinds kinds = vocabulary_.kinds(text_.substr(at_, stop - at_));
    if (!kinds.has(SenseKind::kAbbreviation) || (is_all_capitals(shape) && kinds.has(SenseKind::kOutlet))) {
      return false;  // "RT."
    }
    return is_capitalized(shape) || next_is_digit(stop + 1);
  }

  // "George J." above "Smith"; not the long line of a whole paragraph, and not above "The film is good".
  bool goes_on_below(std::size_t stop, std::size_t below) {
    constexpr std::size_t kLongestLine = 120;  // bytes
    constexpr SenseKinds kSmallWords = {SenseKind::kArticle,       SenseKind::kPreposition,   SenseKind::kConjunction,
                                        SenseKind::kPronounMale,   SenseKind::kPronounFemale, SenseKind::kPronounPlural,
                                        SenseKind::kPronounNeuter, SenseKind::kSubordinator};
    if (stop - text_.rfind('\n', stop) > kLongestLine) return false;
    LetterCounts counts;
    return !vocabulary_.kinds(text_.substr(below, end_of_word(below, counts) - below)).has_any(kSmallWords);
  }

  // “Les” of "Lester L. “Les” Harrow"; not the quote of "He had a plan B. “We go,” he said".
  bool is_nickname(std::size_t at) const {
    constexpr std::size_t kLongest = 24;  // bytes
    if (!is_quote(character(at).code_point)) return false;
    at += character(at).size;
    if (character(at).kind != kLetterUpper) return false;
    for (const std::size_t limit = at + kLongest;
         at < limit && (is_letter(character(at).kind) || character(at).kind == kSpace);) {
      at += character(at).size;
    }
    const Character close = character(at), space = character(at + close.size);
    return is_quote(close.code_point) && space.kind == kSpace &&
           character(at + close.size + space.size).kind == kLetterUpper;
  }

  // "no. 5", "vol. 2": lower-case abbreviations keep the stop only before a number.
  bool next_is_digit(std::size_t at) const {
    return character(at).kind == kSpace && character(at + 1).kind == kDigit;
  }

  void scan_number(Gap gap) {
    std::size_t end = at_;
    bool only_digits = true, letters = false;
    while (end < text_.size()) {
      const Character c = character(end);
      if (is_letter(c.kind)) {
        letters = true;
      } else if (c.kind != kDigit) {
        const bool inner = c.code_point == '.' || c.code_point == ',' || c.code_point == ':' || c.code_point == '/';
        if (!inner || letters || character(end + 1).kind != kDigit) break;
        only_digits = false;
      }
      end += c.size;
    }
    const bool year = only_digits && !letters && end - at_ == 4;
    emit(end, letters ? TokenShape::kNumberMixed : year ? TokenShape::kYear : TokenShape::kNumber, gap);
  }

  void scan_mark(Gap gap, const Character& c) {
    if (is_apostrophe(c.code_point) && gap == Gap::kNone && is_possessive(at_, c)) {
      return emit(at_ + c.size + 1, TokenShape::kPossessive, gap);
    }
    const bool at_sign = c.code_point == '@' || c.code_point == '#';
    if (at_sign && is_letter(character(at_ + 1).kind)) return emit(end_of_handle(at_ + 1), TokenShape::kUrl, gap);
    std::size_t end = at_ + c.size;
    const bool repeats = c.code_point == '.' || c.code_point == '-' || c.code_point == '`' || c.code_point == '_' ||
                         c.code_point == '=' || c.code_point == '*';
    while (repeats && end < text_.size() && text_[end] == text_[at_]) ++end;
    if (c.code_point == '\'' && end < text_.size() && text_[end] == '\'') ++end;
    if (is_curly(c.code_point) && is_curly(character(end).code_point)) {
      end += c.size;  // two that stand for a double mark
    }
    emit(end, TokenShape::kMark, gap);
  }

  std::size_t end_of_handle(std::size_t end) const {
    while (end < text_.size()) {
      const Character c = character(end);
      if (!is_letter(c.kind) && c.kind != kDigit && c.code_point != '_') break;
      end += c.size;
    }
    return end;
  }

  std::string_view text_;
  Vocabulary& vocabulary_;
  Tokens& tokens_;
  std::size_t at_ = 0;
};

}  // namespace

void tokenize_text(std::string_view text, Vocabulary& vocabulary, Tokens& tokens) {
  vocabulary.start_article(tokens);
  Tokenizer(text, vocabulary, tokens).run();
  vocabulary.intern_tokens(text, tokens);
}

}  // namespace artparse
