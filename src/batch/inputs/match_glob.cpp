// One pass with two places to go back to: the last `*` and the last `**`. A later star makes the earlier of
// its kind unnecessary, so nothing is tried twice.
#include "batch/inputs/match_glob.h"

#include <algorithm>

#include "text/code_points.h"

namespace artparse {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

struct Set {
  std::size_t end;  // behind the closing bracket; kNone where there is none
  bool holds;
};

Set match_set(std::string_view pattern, std::size_t at, char c) {
  std::size_t i = at + 1;
  const bool negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
  if (negated) ++i;
  bool holds = false;
  for (const std::size_t first = i; i < pattern.size() && (pattern[i] != ']' || i == first); ++i) {
    const bool range = i + 2 < pattern.size() && pattern[i + 1] == '-' && pattern[i + 2] != ']';
    holds |= range ? pattern[i] <= c && c <= pattern[i + 2] : pattern[i] == c;
    if (range) i += 2;
  }
  return i < pattern.size() ? Set{i + 1, holds != negated} : Set{kNone, false};
}

struct Star {
  std::size_t pattern = kNone;  // behind the star
  std::size_t text = 0;         // where what it takes ends, so far
};

class GlobMatch {
 public:
  GlobMatch(std::string_view pattern, std::string_view text) : pattern_(pattern), text_(text) {}

  bool run() {
    while (at_ < text_.size() || in_pattern_ < pattern_.size()) {
      if (in_pattern_ < pattern_.size() && pattern_[in_pattern_] == '*') {
        take_star();
      } else if (!step() && !go_back()) {
        return false;
      }
    }
    return true;
  }

 private:
  void take_star() {
    const bool any = pattern_.substr(in_pattern_, 2) == "**";
    in_pattern_ += any ? 2 : 1;
    if (any && pattern_.substr(in_pattern_, 1) == "/" && (at_ == 0 || text_[at_ - 1] == '/')) {
      ++in_pattern_;  // "**/" also stands for no folder at all
    }
    (any ? any_star_ : star_) = {in_pattern_, at_};
    if (any) star_ = {};
  }

  // One element of the pattern against one character.
  bool step() {
    if (at_ == text_.size() || in_pattern_ == pattern_.size()) return false;
    const char c = text_[at_];
    const char wanted = pattern_[in_pattern_];
    if (wanted == '?' && c != '/') return advance(1, std::max<std::size_t>(well_formed_size(text_, at_), 1));
    if (wanted == '[' && c != '/') {
      const Set set = match_set(pattern_, in_pattern_, c);
      if (set.end != kNone) return set.holds && advance(set.end - in_pattern_, 1);
    }
    const bool escaped = wanted == '\\' && in_pattern_ + 1 < pattern_.size();
    const char literal = escaped ? pattern_[in_pattern_ + 1] : wanted;
    return literal == c && wanted != '?' && advance(escaped ? 2 : 1, 1);
  }

  bool advance(std::size_t pattern_size, std::size_t text_size) {
    in_pattern_ += pattern_size;
    at_ += text_size;
    return true;
  }

  // Lets the last star take one character more.
  bool go_back() {
    if (star_.pattern != kNone && star_.text < text_.size() && text_[star_.text] != '/') return retry(star_);
    star_ = {};
    if (any_star_.pattern != kNone && any_star_.text < text_.size()) return retry(any_star_);
    return false;
  }

  bool retry(Star& star) {
    at_ = ++star.text;
    in_pattern_ = star.pattern;
    return true;
  }

  std::string_view pattern_, text_;
  std::size_t in_pattern_ = 0, at_ = 0;
  Star star_, any_star_;
};

}  // namespace

bool matches_glob(std::string_view pattern, std::string_view text) {
  return GlobMatch(pattern, text).run();
}

bool matches_path(std::string_view pattern, std::string_view path) {
  if (pattern.find('/') != kNone) return matches_glob(pattern, path);
  return matches_glob(pattern, path.substr(path.rfind('/') + 1));
}

}  // namespace artparse
