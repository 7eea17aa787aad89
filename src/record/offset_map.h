// Turns byte spans of the decoded text into the offsets of the record.
#pragma once

#include <optional>

#include "artparse/options.h"
#include "artparse/record.h"
#include "base/byte_span.h"
#include "text/code_points.h"
#include "text/text.h"

namespace artparse {

// Refers to `text`, which must outlive it.
class OffsetMap {
 public:
  OffsetMap(const Text& text, OffsetUnit unit) : text_(text) {
    if (unit == OffsetUnit::kCodePoints) {
      code_points_.build(text.bytes);
    } else {
      input_.emplace(text);
    }
  }

  Span span(ByteSpan bytes) const { return {offset(bytes.begin), offset(bytes.end)}; }
  Mention mention(ByteSpan bytes) const { return {std::string(slice(text_.bytes, bytes)), span(bytes)}; }

 private:
  std::uint64_t offset(std::uint32_t byte) const {
    return input_ ? input_->of(byte) : code_points_.unit_offset(text_.bytes, byte);
  }

  const Text& text_;
  TextOffsets code_points_;
  std::optional<InputOffsets> input_;  // where the input's bytes are asked for
};

}  // namespace artparse
