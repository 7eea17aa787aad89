// Turns byte spans of the decoded text into the offsets of the record.
#pragma once

#include "artparse/options.h"
#include "artparse/record.h"
#include "base/byte_span.h"
#include "text/code_points.h"
#include "text/text.h"

namespace artparse {

// Refers to `text`, which must outlive it.
class OffsetMap {
 public:
  OffsetMap(const Text& text, OffsetUnit unit) : text_(text), unit_(unit) {
    if (unit == OffsetUnit::kCodePoints) index_.build(text.bytes);
  }

  Span span(ByteSpan bytes) const { return {offset(bytes.begin), offset(bytes.end)}; }
  Mention mention(ByteSpan bytes) const { return {std::string(slice(text_.bytes, bytes)), span(bytes)}; }

 private:
  std::uint64_t offset(std::uint32_t byte) const {
    return unit_ == OffsetUnit::kCodePoints ? index_.code_point_offset(text_.bytes, byte)
                                            : input_offset(text_, byte);
  }

  const Text& text_;
  OffsetUnit unit_;
  CodePointIndex index_;
};

}  // namespace artparse
