// The names of HTML that turn up in text: of characters and of elements.
#pragma once

#include <cstdint>
#include <string_view>

namespace artparse {

// What the tag of an element means for text: it parts paragraphs, lines or cells, is nothing, or hides all up to its
// end tag.
enum class ElementKind : std::uint8_t { kUnknown, kParagraph, kLine, kCell, kInline, kHidden };

struct Element {
  std::string_view name;
  ElementKind kind = ElementKind::kUnknown;
  bool may_stand_alone = false;  // HTML has it without an end tag
};
// `name` in any case. Elements of the HTML Standard that articles have; others are kUnknown.
Element element_named(std::string_view name);

// The code point of a named character of HTML 4 ("amp", "eacute"), in its exact case; 0 for other names.
std::uint32_t named_character(std::string_view name);

}  // namespace artparse
