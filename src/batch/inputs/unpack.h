// Gzip and Zstandard data, told by its first bytes and unpacked chunk by chunk.
//
// The only place that knows zlib; of Zstandard, the only place that unpacks it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "artparse/record.h"

namespace artparse {

enum class Packing : std::uint8_t { kNone, kGzip, kZstd };

// Needs the first four bytes to be sure.
Packing packing_of(std::string_view first_bytes);

// Several members or frames one after the other are unpacked as one.
class Unpacker {
 public:
  explicit Unpacker(Packing packing);
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;

  // Fills up to `size` bytes at `out`; what was used is taken off the front of `packed`. Returns how many were
  // filled: fewer than `size` only when `packed` is used up. -1 when the data is damaged.
  std::ptrdiff_t unpack(std::string_view& packed, char* out, std::size_t size);

  // May the data end here, or is something missing?
  bool is_whole() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

RecordError damaged_error(Packing packing);

// Replaces packed bytes by what they hold; plain bytes stay. At most `limit` bytes.
std::optional<RecordError> unpack_whole(std::string& bytes, std::uint64_t limit);

}  // namespace artparse
