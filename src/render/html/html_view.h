// What all parts of an HTML page share: names of its elements, the rules behind the values, who is who.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "artparse/record.h"
#include "render/html/collect_highlights.h"

namespace artparse {

// "person", "place", "organization", "quote"; "header" for the rest. Speaker and cue belong to their quote.
std::string_view group_of(HighlightKind kind);

// "person-3": the element of the side panel, and the class `in-person-3` of all that belongs to it. Counts
// from 1.
std::string item_id(std::string_view group, std::size_t item);

// Refers to the record, which must outlive it.
class HtmlView {
 public:
  explicit HtmlView(const Record& record);

  const Record& record() const { return record_; }

  // The title of what is marked, escaped: what it is, and the rule that says so.
  const std::string& title(HighlightKind kind, std::size_t item) const;
  // The same for what is marked as `label`: a date, an author.
  std::string header_title(std::string_view label, std::size_t item) const;

  // The element of the panel for a speaker of that name; empty if there is none.
  std::string_view id_of_name(std::string_view name) const;

  const Explanation* explanation(std::string_view path) const;

 private:
  void describe_all();
  std::string with_rule(std::string description, const std::string& path, std::string_view what) const;

  const Record& record_;
  std::unordered_map<std::string_view, const Explanation*> explanations_;
  std::unordered_map<std::string_view, std::string> ids_;
  std::vector<std::string> people_, places_, organizations_, quotes_;
};

// "title-name: title before +12, given name +8", or why there is no value.
std::string rule_text(const Explanation& explanation);

// The first speaker, or words for there being none.
std::string_view speaker_label(const Quote& quote);

}  // namespace artparse
