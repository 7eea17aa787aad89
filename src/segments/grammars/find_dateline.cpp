// Places, then in any order a date and an agency in brackets or slashes, then a dash; or an agency alone and a dash; or
// a place in capitals and a colon; or places, a date and an agency in brackets; or places and an agency between bars.
#include "segments/grammars/find_dateline.h"

#include <algorithm>

#include "base/ascii.h"
#include "segments/grammars/calendar.h"
#include "segments/grammars/print_text.h"
#include "segments/grammars/read_dates.h"
#include "segments/grammars/read_pieces.h"
#include "text/code_points.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr TokenIndex kMostDateTokens = 10;
constexpr TokenIndex kLongest = 24;      // tokens up to the dash
constexpr TokenIndex kLongestPlace = 4;  // tokens of a place that no list has

bool is_dash(const PageDraft& draft, TokenIndex i) {
  const Token& token = draft.tokens[i];
  if (token.shape != TokenShape::kMark) return false;
  const std::uint32_t c = character_at(draft.text, token.span.begin).code_point;
  if (c == 0x2013 || c == 0x2014) return true;
  const bool last = i + 1 == draft.tokens.size();
  const bool minus = !last && token.gap != Gap::kNone && draft.tokens[i + 1].gap == Gap::kNone &&
                     is_number(draft.tokens[i + 1].shape);  // "DOW -0.4%"
  if (minus && token.span.size() == 1) return false;
  const bool spaced = token.gap != Gap::kNone || (!last && draft.tokens[i + 1].gap != Gap::kNone);
  return (c == '-' || c == '_') && (spaced || token.span.size() > 1);
}

bool is_mark(const PageDraft& draft, TokenIndex i, char c) {
  return draft.tokens[i].shape == TokenShape::kMark && draft.tokens.word(i).first == c;
}

class DatelineReader {
 public:
  DatelineReader(const PageDraft& draft, TokenRange range)
      : draft_(draft), begin_(range.begin), at_(range.begin), limit_(std::min(range.end, range.begin + kLongest)) {}

  // The token after the dash, or after the bracket of an agency, or range.begin.
  TokenIndex read(TokenIndex begin) {
    const TokenIndex dash = find_dash();
    if (dash == limit_ || opens_byline(begin)) return begin;
    const bool bracket = is_mark(draft_, dash, ')');
    limit_ = bracket ? dash + 1 : dash;
    while (at_ < limit_ && read_part()) {
    }
    if (at_ < limit_ || (line_.places.empty() && !line_.agency)) return begin;
    if (line_.places.empty() && (!bracketed_ || bracket)) return begin;
    const bool contained = line_.places.size() == 2 && known_places_ == 2;  // "Cannes, France —"
    const bool before_sentence =
        line_.places.size() == 1 && is_long_dash(dash) && stands_before_colon();  // "Nagpur — The"
    const bool capitals = capitals_ && (known_ || !names_topic({begin, dash}));
    const bool sure =
        line_.agency || capitals || line_.date || month_ || contained || before_sentence || is_mark(draft_, dash, ':');
    if (!sure || (is_mark(draft_, dash, ':') && !stands_before_colon())) return begin;
    line_.span = {draft_.tokens[begin].span.begin, draft_.tokens[dash].span.end};
    if (draft_.options.explain) explain();
    return dash + 1;
  }
  // All of the range, which has no dash.
  bool read_field() {
    const ByteSpan span = draft_.tokens.bytes({begin_, limit_});
    if (limit_ > begin_ && is_mark(draft_, limit_ - 1, ':')) --limit_;  // "NAIROBI, March 14, 2026:"
    while (at_ < limit_ && read_part()) {
    }
    if (at_ < limit_ || line_.places.empty()) return false;
    line_.span = span;
    if (draft_.options.explain) explain();
    return true;
  }
  bool is_place_and_date() {
    if (!read_field() || !line_.date || line_.agency) return false;
    if (line_.date->find('T') != std::string::npos) {
      return false;  // "Monday 4 May 2026 11:42, UK": when a site put it up
    }
    if (line_.places.size() > 1) return line_.places.size() == 2 && known_;
    const bool outlet = !several_words_ && draft_.tokens.word(begin_).kinds.has_any(
                                               {SenseKind::kOutlet, SenseKind::kOutletHead});  // "STAR 2026-03-14"
    return !outlet && (is_seat_ || (capitals_ && known_places_ == 1));
  }
  // "TARNOVO", "KAMPALA, Uganda"
  bool is_place_in_capitals() {
    return read_field() && !line_.date && !line_.agency && capitals_ && is_seat_ &&
           known_places_ == static_cast<int>(line_.places.size());
  }
  PageDateline take() { return std::move(line_); }

 private:
  void explain() {
    line_.reasons.rule = "dateline";
    const auto add = [&](bool holds, std::string_view row) {
      if (holds) line_.reasons.rows.push_back({row, 1});
    };
    add(line_.agency.has_value(), "an agency before the dash");
    add(line_.date || month_, "a day before the dash");
    add(known_, "a place of the lists");
    add(capitals_, "a place in capitals");
  }

  // "KARACHI: Crane drivers ...", "New Delhi [India], July 8 (ANI): A man ..."; not a label ("WATCH: ...") or a speaker
  // ("JORDAN: ...").
  bool stands_before_colon() const {
    const bool dated = month_ || line_.date;
    if (!known_ || line_.places.empty()) return false;
    if (line_.agency) return dated;
    if (line_.places.size() > 1) return false;
    const Word& word = draft_.tokens.word(begin_);
    constexpr std::uint8_t kRare = 1;  // as "Dubai"
    const bool name = !several_words_ && (word.given > kRare || word.surname > kRare);
    return capitals_ ? dated || !name || is_seat_ : is_seat_ && !name;
  }

  // "FIGURE SKATING - Leading scores ...", "ANALYSIS - ..."
  bool names_topic(TokenRange range) const {
    constexpr SenseKinds kTopics = {SenseKind::kSport, SenseKind::kSectionName, SenseKind::kDateWord,
                                    SenseKind::kPromoPhrase};
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      if (draft_.tokens.word(i).kinds.has_any(kTopics)) return true;
    }
    return false;
  }

  // Between spaces, and a capital behind it.
  bool is_long_dash(TokenIndex i) const {
    if (i + 1 >= draft_.tokens.size() || !is_dash(draft_, i) || is_mark(draft_, i, '-')) return false;
    return draft_.tokens[i].gap != Gap::kNone && draft_.tokens[i + 1].gap != Gap::kNone &&
           is_capitalized(draft_.tokens[i + 1].shape);
  }

  TokenIndex find_dash() const {
    for (TokenIndex i = at_ + 1; i < limit_; ++i) {
      if (is_mark(draft_, i, ':') || closes_dated_agency(i) || closes_barred_agency(i)) return i;
      if (is_mark(draft_, i, '.') && is_mark(draft_, i - 1, '/')) return i;  // "MOSCOW, January 28. /TASS/."
      if (is_dash(draft_, i) && (stands_behind_day(i) || stands_before_agency(i))) continue;
      if (is_dash(draft_, i) &&
          (draft_.tokens[i].gap != Gap::kNone || is_mark(draft_, i - 1, ')') || is_mark(draft_, i - 1, '/'))) {
        return i;
      }
      if (is_dash(draft_, i) && (draft_.tokens[i].span.size() >= 2 ||
                                 (i > begin_ + 1 && is_mark(draft_, i - 1, '.') && is_mark(draft_, i - 2, ')')))) {
        return i;  // "(AP).- The"
      }
    }
    return limit_;
  }

  // "Mumbai, June 14 (PTI) The court ...": an agency in brackets behind a number, without a dash.
  bool closes_dated_agency(TokenIndex i) const {
    if (!is_mark(draft_, i, ')') || i < begin_ + 5 || i + 1 >= limit_ || !is_mark(draft_, i - 2, '(')) return false;
    return is_house(i - 1) && is_number(draft_.tokens[i - 3].shape) && is_capitalized(draft_.tokens[i + 1].shape);
  }

  // "Paris, France | AFP | The mayor ..."
  bool closes_barred_agency(TokenIndex i) const {
    return i >= begin_ + 3 && is_mark(draft_, i, '|') && is_mark(draft_, i - 2, '|') && is_house(i - 1);
  }

  // "Jan. 12—LISBON — The mayor ...": the first dash.
  bool stands_behind_day(TokenIndex i) const {
    constexpr TokenIndex kLongestDay = 3;  // tokens
    if (i > begin_ + kLongestDay || i + 1 >= limit_ || !draft_.tokens.has(begin_, SenseKind::kMonth)) return false;
    return is_capitals(i + 1) && draft_.tokens[i + 1].gap == Gap::kNone;
  }

  // "NEW YORK--(BUSINESS WIRE)--The firm ...", "EWING, N.J. — (BUSINESS WIRE) — The firm ...": the first dash.
  bool stands_before_agency(TokenIndex i) const {
    constexpr TokenIndex kLongestAgency = 3;  // tokens
    if (i + 1 >= limit_ || !is_mark(draft_, i + 1, '(')) return false;
    TokenIndex end = i + 2;
    while (end < limit_ && end - i - 2 < kLongestAgency && is_capitals(end)) ++end;
    return end > i + 2 && end < limit_ && end + 1 < draft_.tokens.size() && is_mark(draft_, end, ')') &&
           is_dash(draft_, end + 1);
  }

  bool read_part() {
    if (is_dash(draft_, at_) && stands_before_agency(at_)) return ++at_, true;
    if (is_dash(draft_, at_)) return month_ && line_.places.empty() ? (++at_, true) : false;
    if (is_mark(draft_, at_, ',') || is_mark(draft_, at_, '.') || is_mark(draft_, at_, ';')) return ++at_, true;
    if (is_mark(draft_, at_, '|')) return read_barred_agency();
    if (is_mark(draft_, at_, '(')) return read_bracket(')');
    if (is_mark(draft_, at_, '[')) return read_container(']');
    if (is_mark(draft_, at_, '/')) return read_bracket('/');
    if (read_date()) return true;
    const Token& token = draft_.tokens[at_];
    if (token.shape == TokenShape::kLower && draft_.tokens.has(at_, SenseKind::kConjunction) && !line_.places.empty()) {
      return ++at_, true;
    }
    return read_agency() || read_place();
  }

  bool opens_byline(TokenIndex i) const {
    const Sense* sense = Lexicon::find_sense(draft_.tokens.word(i).entry, SenseKind::kBylineWord);
    return sense && BylineSense::unpack(sense->payload()).word == BylineWord::kBy;
  }

  // "GNA" in "Tamale, March 9, GNA -", "CNN" in "London CNN —": letters of a house without brackets, before the dash.
  bool is_house_before_dash(TokenIndex i) const {
    return i + 1 == limit_ && is_capitals(i) &&
           draft_.tokens.word(i).kinds.has_any({SenseKind::kAgency, SenseKind::kOutlet});
  }
  bool read_agency() {
    if (line_.agency || !is_house_before_dash(at_)) return false;
    const bool alone = at_ == begin_;  // "CNN \u2014 The mayor"
    if (!alone && (line_.places.empty() || !(month_ || line_.date || known_))) return false;
    bracketed_ |= alone;
    line_.agency = PageName{print_text(draft_, TokenRange{at_, at_ + 1}), draft_.tokens.bytes({at_, at_ + 1})};
    return ++at_, true;
  }

  bool read_barred_agency() {
    if (at_ + 2 != limit_ || line_.places.empty()) return false;
    line_.agency = PageName{print_text(draft_, TokenRange{at_ + 1, limit_}), draft_.tokens.bytes({at_ + 1, limit_})};
    at_ = limit_;
    return true;
  }

  bool is_house(TokenIndex i) const {
    return is_capitals(i) ||
           static_cast<bool>(match_phrase(draft_.tokens, i, limit_, {SenseKind::kAgency}, draft_.lexicon));
  }
  bool is_capitals(TokenIndex i) const { return is_all_capitals(draft_.tokens[i].shape); }

  // "[India]", "(Himachal Pradesh)" behind a place.
  bool read_container(char closing) {
    const PhraseMatch match = match_phrase(draft_.tokens, at_ + 1, limit_, {SenseKind::kPlace}, draft_.lexicon);
    if (line_.places.empty() || !match || match.end >= limit_ || !is_mark(draft_, match.end, closing)) return false;
    line_.places.push_back(
        {print_text(draft_, TokenRange{at_ + 1, match.end}), draft_.tokens.bytes({at_ + 1, match.end})});
    at_ = match.end + 1;
    return known_ = true;
  }

  bool has_word(TokenRange range) const {
    while (range.begin < range.end && !is_word(draft_.tokens[range.begin].shape)) ++range.begin;
    return range.begin < range.end;
  }

  // "(AP)", "(dpa)", "(Reuters)", "(tca/dpa)", "/TASS/", "(January 5, 2026)"
  bool read_bracket(char closing) {
    if (closing == ')' && !is_house(at_ + 1) && read_container(closing)) return true;
    TokenIndex end = at_ + 1;
    while (end < limit_ && !is_mark(draft_, end, closing)) ++end;
    if (end >= limit_) {
      // "JERUSALEM/GAZA": a slash between places
      return closing == '/' && !line_.places.empty() ? (++at_, true) : false;
    }
    const TokenIndex begin = at_ + 1;
    at_ = begin;
    if (read_date()) {
      at_ = end + 1;
      return bracketed_ = true;
    }
    if (closing == '/' && end - begin > 4) return false;
    if (end - begin > 6) return false;
    if (has_word({begin, end})) {
      line_.agency = PageName{print_text(draft_, TokenRange{begin, end}), draft_.tokens.bytes({begin, end})};
    }
    at_ = end + 1;
    return bracketed_ = true;
  }

  bool read_date() {
    if (!draft_.tokens.has(at_, SenseKind::kMonth) && !is_number(draft_.tokens[at_].shape) &&
        !draft_.tokens.has(at_, SenseKind::kWeekday)) {
      return false;
    }
    if (draft_.tokens.has(at_, SenseKind::kWeekday)) return ++at_, true;
    const std::vector<Piece> pieces = pieces_of(draft_.tokens, {at_, std::min(limit_, at_ + kMostDateTokens)});
    std::vector<FoundDate> dates;
    read_dates(pieces, draft_, true, dates);
    if (!dates.empty() && dates[0].first == 0) {
      line_.date = format_date(dates[0]);
      line_.date_span = span_of(Pieces(pieces).first(dates[0].end));
      at_ += dates[0].end;
      return true;
    }
    return read_day_of_month();
  }

  // "Jan. 28", "6 May": a day without its year.
  bool read_day_of_month() {
    const bool month_first = draft_.tokens.has(at_, SenseKind::kMonth);
    TokenIndex i = at_ + 1;
    if (month_first && i < limit_ && is_mark(draft_, i, '.')) ++i;
    if (i >= limit_) return false;
    const TokenIndex day = month_first ? i : at_, month = month_first ? at_ : i;
    if (draft_.tokens[day].shape != TokenShape::kNumber || !draft_.tokens.has(month, SenseKind::kMonth)) return false;
    month_ = true;
    at_ = i + 1;
    return true;
  }

  bool continues_place(TokenIndex i) const {
    if (draft_.tokens.has(i, SenseKind::kMonth) || draft_.tokens.has(i, SenseKind::kWeekday)) return false;
    if (draft_.tokens[i].shape == TokenShape::kPossessive) return true;  // "MILLER'S FORD"
    return is_capitalized(draft_.tokens[i].shape) ||
           (is_mark(draft_, i, '-') && draft_.tokens[i].gap == Gap::kNone && draft_.tokens[i].span.size() == 1);
  }

  bool read_place() {
    const Token& token = draft_.tokens[at_];
    if (!is_capitalized(token.shape)) return false;
    const PhraseMatch match = match_phrase(draft_.tokens, at_, limit_, {SenseKind::kPlace}, draft_.lexicon);
    TokenIndex end = match ? match.end : at_ + 1;
    if (is_capitals(at_) && line_.places.empty()) capitals_ = true;
    const TokenIndex listed = end;
    // All words up to the next mark are the place, whether a list has it or only its first words ("Pine" in "Pine
    // Hollow").
    while (end < limit_ && continues_place(end) && !(match && end == listed && is_house_before_dash(end))) ++end;
    if (end > listed && end - at_ > kLongestPlace) {
      if (!match) return false;
      end = listed;
    }
    if (match && !line_.places.empty() && end == listed && end < limit_ && is_mark(draft_, end, '.') &&
        draft_.tokens[end].gap == Gap::kNone) {
      ++end;
    }
    line_.places.push_back({print_text(draft_, TokenRange{at_, end}), draft_.tokens.bytes({at_, end})});
    known_ |= static_cast<bool>(match);
    known_places_ += match && end == listed;
    if (line_.places.size() == 1 && match && end == listed) {
      several_words_ = end - at_ > 1 && !is_mark(draft_, at_ + 1, '-'), is_seat_ = is_city(match.entry);
    }
    at_ = end;
    return true;
  }

  // A capital, or of all places of the name the largest is a city, or the state around a large one: "Istanbul", not
  // "Indiana" with its town.
  bool is_city(Lexicon::Entry entry) const {
    constexpr int kFewest = 3;  // classes of inhabitants below those of the state
    std::optional<PlaceRecord> first;
    for (const Sense& sense : Lexicon::senses(entry)) {
      if (sense.kind() != SenseKind::kPlace) continue;
      const PlaceRecord place = draft_.lexicon.place(PlaceSense::unpack(sense.payload()).index);
      if (place.kind == PlaceKind::kCapital) return true;
      const bool around = first && first->kind == PlaceKind::kState && first->country == place.country &&
                          place.population_class + kFewest >= first->population_class;
      if (place.kind == PlaceKind::kCity && (!first || around)) return true;
      if (!first) first = place;
    }
    return false;
  }

  const PageDraft& draft_;
  TokenIndex begin_, at_, limit_;
  PageDateline line_;
  bool bracketed_ = false, capitals_ = false, month_ = false, known_ = false;
  int known_places_ = 0;
  bool is_seat_ = false, several_words_ = false;  // the first place, if a list has all of it
};

}  // namespace

TokenIndex read_dateline(const PageDraft& draft, TokenRange range, std::optional<PageDateline>& dateline) {
  if (range.size() < 4) return range.begin;
  DatelineReader reader(draft, range);
  const TokenIndex end = reader.read(range.begin);
  if (end > range.begin && end < range.end) {
    dateline = reader.take();
    return end;
  }
  return range.begin;
}

std::optional<PageDateline> read_dateline_field(const PageDraft& draft, TokenRange range) {
  DatelineReader reader(draft, range);
  return reader.read_field() ? std::optional(reader.take()) : std::nullopt;
}

bool is_place_line(const PageDraft& draft, TokenRange range) {
  return DatelineReader(draft, range).is_place_in_capitals();
}

bool is_dateline_line(const PageDraft& draft, TokenRange range) {
  return DatelineReader(draft, range).is_place_and_date();
}

}  // namespace artparse
