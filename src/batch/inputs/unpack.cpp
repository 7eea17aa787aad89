#include "batch/inputs/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <new>

#include "batch/inputs/read_file.h"

namespace artparse {
namespace {

constexpr std::string_view kGzipMagic = "\x1F\x8B\x08", kZstdMagic = "\x28\xB5\x2F\xFD";
constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr std::size_t kChunk = 64 * 1024;

bool is_padding(std::string_view bytes) {
  return bytes.find_first_not_of('\0') == std::string_view::npos;
}

}  // namespace

struct Unpacker::State {
  Packing packing;
  z_stream gzip = {};
  ZSTD_DStream* zstd = nullptr;
  bool whole = true;  // between two members or frames

  std::ptrdiff_t unpack_gzip(std::string_view& packed, char* out, std::size_t size);
  std::ptrdiff_t unpack_zstd(std::string_view& packed, char* out, std::size_t size);
};

Packing packing_of(std::string_view first_bytes) {
  if (first_bytes.starts_with(kGzipMagic)) return Packing::kGzip;
  return first_bytes.starts_with(kZstdMagic) ? Packing::kZstd : Packing::kNone;
}

Unpacker::Unpacker(Packing packing) : state_(std::make_unique<State>()) {
  state_->packing = packing;
  if (packing == Packing::kZstd) {
    state_->zstd = ZSTD_createDStream();
    if (!state_->zstd) throw std::bad_alloc();
  } else if (inflateInit2(&state_->gzip, kGzipOnly) != Z_OK) {
    throw std::bad_alloc();
  }
}

Unpacker::~Unpacker() {
  if (state_->zstd)
    ZSTD_freeDStream(state_->zstd);
  else
    inflateEnd(&state_->gzip);
}

// Zero bytes behind the last member are padding, as on tapes.
std::ptrdiff_t Unpacker::State::unpack_gzip(std::string_view& packed, char* out, std::size_t size) {
  constexpr std::size_t kMost = std::numeric_limits<uInt>::max();
  gzip.next_out = reinterpret_cast<Bytef*>(out);
  gzip.avail_out = static_cast<uInt>(std::min(size, kMost));
  while (gzip.avail_out > 0 && !packed.empty()) {
    if (whole && packed.front() == '\0' && is_padding(packed)) {
      packed = {};
      break;
    }
    gzip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // zlib only reads it
    gzip.avail_in = static_cast<uInt>(std::min(packed.size(), kMost));
    const int status = inflate(&gzip, Z_NO_FLUSH);
    packed.remove_prefix(reinterpret_cast<const char*>(gzip.next_in) - packed.data());
    whole = status == Z_STREAM_END;
    if (status == Z_MEM_ERROR) throw std::bad_alloc();
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) return -1;
    if (whole) inflateReset2(&gzip, kGzipOnly);
  }
  return reinterpret_cast<char*>(gzip.next_out) - out;
}

std::ptrdiff_t Unpacker::State::unpack_zstd(std::string_view& packed, char* out, std::size_t size) {
  ZSTD_inBuffer input = {packed.data(), packed.size(), 0};
  ZSTD_outBuffer output = {out, size, 0};
  std::size_t before = size + 1;
  // Once more after the last byte went in: a frame may hold more than was taken out.
  while (output.pos < size && (input.pos < input.size || output.pos != before)) {
    before = output.pos;
    if (input.pos == input.size && whole) break;
    const std::size_t status = ZSTD_decompressStream(zstd, &output, &input);
    if (ZSTD_isError(status)) return -1;
    whole = status == 0;
  }
  packed.remove_prefix(input.pos);
  return static_cast<std::ptrdiff_t>(output.pos);
}

std::ptrdiff_t Unpacker::unpack(std::string_view& packed, char* out, std::size_t size) {
  if (state_->packing == Packing::kZstd) return state_->unpack_zstd(packed, out, size);
  return state_->unpack_gzip(packed, out, size);
}

bool Unpacker::is_whole() const {
  return state_->whole;
}

RecordError damaged_error(Packing packing) {
  const bool gzip = packing == Packing::kGzip;
  return {"not_readable", gzip ? "damaged gzip data" : "damaged Zstandard data", std::nullopt};
}

std::optional<RecordError> unpack_whole(std::string& bytes, std::uint64_t limit) {
  const Packing packing = packing_of(bytes);
  if (packing == Packing::kNone) return std::nullopt;
  Unpacker unpacker(packing);
  std::string_view packed = bytes;
  std::string unpacked;
  std::size_t filled = 0;
  while (true) {
    if (filled == unpacked.size()) unpacked.resize(std::max(kChunk, 2 * filled));
    const std::ptrdiff_t got = unpacker.unpack(packed, unpacked.data() + filled, unpacked.size() - filled);
    if (got < 0) return damaged_error(packing);
    filled += static_cast<std::size_t>(got);
    if (filled > limit) return too_large_error(limit);
    if (packed.empty() && filled < unpacked.size()) break;
  }
  if (!unpacker.is_whole()) return damaged_error(packing);
  unpacked.resize(filled);
  bytes = std::move(unpacked);
  return std::nullopt;
}

}  // namespace artparse
