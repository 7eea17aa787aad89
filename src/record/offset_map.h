// Turns byte spans of the text into the offsets of the record.
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
  OffsetMap(const Text& text, OffsetUnit unit) : text_(text), decoded_(text.decoded ? *text.decoded : text) {
    if (unit == OffsetUnit::kCodePoints) {
      code_points_.build(decoded_.bytes);
    } else {
      input_.emplace(decoded_);
    }
  }

  Span span(ByteSpan bytes) const {
    const ByteSpan place = decoded(bytes);
    return {offset(place.begin), offset(place.end)};
  }
  // With what stands there, letter by letter, in the text as decoded.
  Mention mention(ByteSpan bytes) const { return {std::string(slice(decoded_.bytes, decoded(bytes))), span(bytes)}; }

 private:
  ByteSpan decoded(ByteSpan bytes) const {
    return {static_cast<std::uint32_t>(decoded_begin(text_, bytes.begin)),
            static_cast<std::uint32_t>(decoded_end(text_, bytes.end))};
  }
  std::uint64_t offset(std::size_t byte) const {
    return input_ ? input_->of(byte) : code_points_.unit_offset(decoded_.bytes, byte);
  }

  const Text& text_;
  const Text& decoded_;
  TextOffsets code_points_;
  std::optional<InputOffsets> input_;  // where the input's bytes are asked for
};

}  // namespace artparse
