// A stretch of text: half-open, in UTF-8 bytes of the decoded text.
#pragma once

#include <cstdint>
#include <string_view>

namespace artparse {

struct ByteSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(ByteSpan other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(ByteSpan other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(ByteSpan, ByteSpan) = default;
};

// The characters of `span`; `bytes` must hold it and outlive the result.
constexpr std::string_view slice(std::string_view bytes, ByteSpan span) {
  return bytes.substr(span.begin, span.size());
}

}  // namespace artparse
