#include "text/decode_text.h"

#include <utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/find_byte.h"
#include "text/code_points.h"
#include "text/windows1252.h"

namespace artparse {
namespace {

constexpr std::size_t kHeadSize = 64 * 1024;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Magic {
  std::string_view bytes;
  std::string_view name;
};

// First bytes of files that people name by mistake.
constexpr Magic kMagics[] = {
    {"\x7F" "ELF", "an ELF binary"}, {"\xFF\xD8\xFF", "a JPEG image"},   {"\x89PNG\r\n", "a PNG image"},
    {"GIF8", "a GIF image"},         {"%PDF-", "a PDF document"},        {"\x1F\x8B", "gzip data"},
    {"PK\x03\x04", "a ZIP archive"}, {"\x28\xB5\x2F\xFD", "zstd data"},  {"BZh", "bzip2 data"},
    {"\xFD" "7zXZ", "xz data"},      {"7z\xBC\xAF", "a 7z archive"},     {"\xD0\xCF\x11\xE0", "an OLE document"},
    {"SQLite format 3", "an SQLite database"}};

unsigned char is_non_ascii_byte(unsigned char c) { return c >> 7; }
unsigned char is_control_byte(unsigned char c) { return c < 0x20; }

// The well-formed prefix: up to the first ill-formed byte.
std::size_t valid_prefix(std::string_view bytes) {
  std::size_t at = 0;
  while ((at = find_byte(bytes, at, is_non_ascii_byte)) < bytes.size()) {
    const std::size_t size = well_formed_size(bytes, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

struct Subpart {
  std::size_t size;
  bool torn;  // the bytes end inside a sequence that may still become well-formed
};

// The maximal subpart at the start of ill-formed `bytes` (Unicode table 3-7).
Subpart maximal_subpart(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned lead = at(0);
  unsigned low = 0x80, high = 0xBF;
  std::size_t length = 0;
  if (lead >= 0xC2 && lead <= 0xDF) length = 2;
  if (lead >= 0xE0 && lead <= 0xEF) length = 3;
  if (lead >= 0xF0 && lead <= 0xF4) length = 4;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  std::size_t size = 1;
  while (size < length && size < bytes.size() && at(size) >= low && at(size) <= high) {
    ++size;
    low = 0x80, high = 0xBF;
  }
  return {size, size < length && size == bytes.size()};
}

bool has_ill_formed_but_no_multi_byte(std::string_view bytes) {
  bool ill_formed = false;
  while (true) {
    const std::size_t valid = valid_prefix(bytes);
    if (find_byte(bytes, 0, is_non_ascii_byte) < valid) return false;
    if (valid == bytes.size()) return ill_formed;
    bytes.remove_prefix(valid);
    const Subpart bad = maximal_subpart(bytes);
    if (bad.torn && bytes.size() < 4 && bad.size > 1) return ill_formed;
    ill_formed = true;
    bytes.remove_prefix(bad.size);
  }
}

// UTF-16 without a mark shows as zero bytes on one side of most pairs.
Encoding guess_utf16(std::string_view bytes) {
  if (bytes.find('\0') == std::string_view::npos) return Encoding::kDetect;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    zeros[0] += bytes[i] == 0;
    zeros[1] += bytes[i + 1] == 0;
  }
  const std::size_t pairs = bytes.size() / 2;
  if (pairs < 4) return Encoding::kDetect;
  if (zeros[1] * 2 > pairs && zeros[0] * 10 < pairs) return Encoding::kUtf16Le;
  if (zeros[0] * 2 > pairs && zeros[1] * 10 < pairs) return Encoding::kUtf16Be;
  return Encoding::kDetect;
}

std::string_view recognize_binary(std::string_view head, Encoding encoding) {
  for (const Magic& magic : kMagics) {
    if (head.starts_with(magic.bytes)) return magic.name;
  }
  if (encoding == Encoding::kUtf16Le || encoding == Encoding::kUtf16Be) return {};
  std::size_t controls = 0;
  for (std::size_t i = 0; (i = find_byte(head, i, is_control_byte)) < head.size(); ++i) {
    controls += head[i] != '\t' && (head[i] < '\n' || head[i] > '\r');
  }
  return controls >= 16 && controls * 16 > head.size() ? "binary data" : std::string_view{};
}

}  // namespace

void Decoder::feed(std::string_view chunk) {
  if (finished_) {
    text_.clear();
    pending_.clear();
    finished_ = chosen_ = false;
  }
  text_.input_size += chunk.size();
  if (!chosen_) {
    const std::string_view head = chunk.substr(0, kHeadSize - pending_.size());
    pending_.append(head);
    chunk.remove_prefix(head.size());
    if (pending_.size() < kHeadSize) return;
    choose_encoding();
  }
  decode(chunk, false);
}

const Text& Decoder::finish() {
  feed({});
  if (!chosen_) choose_encoding();
  decode({}, true);
  finished_ = true;
  return text_;
}

void Decoder::choose_encoding() {
  chosen_ = true;
  const std::string_view head = std::string_view(pending_).substr(0, kHeadSize);
  Encoding encoding = wanted_;
  Encoding mark = Encoding::kDetect;
  if (head.starts_with("\xEF\xBB\xBF")) mark = Encoding::kUtf8;
  if (head.starts_with("\xFF\xFE")) mark = Encoding::kUtf16Le;
  if (head.starts_with("\xFE\xFF")) mark = Encoding::kUtf16Be;
  if (encoding == Encoding::kDetect) encoding = mark;
  if (encoding == Encoding::kDetect) encoding = guess_utf16(head);
  if (wanted_ == Encoding::kDetect) text_.not_text = recognize_binary(head, encoding);
  if (encoding == Encoding::kDetect) {
    encoding = has_ill_formed_but_no_multi_byte(head) ? Encoding::kWindows1252 : Encoding::kUtf8;
  }
  text_.encoding = encoding;
  if (mark == encoding) text_.bom_size = mark == Encoding::kUtf8 ? 3 : 2;
  pending_.erase(0, text_.bom_size);
}

namespace {

// Decodes what it can of `input`; returns the bytes used. Torn characters are left unless `at_end`.
std::size_t decode_utf8(std::string_view input, bool at_end, Text& text) {
  std::size_t used = 0;
  while (used < input.size()) {
    const std::string_view rest = input.substr(used);
    const std::size_t valid = valid_prefix(rest);
    text.bytes.append(rest.substr(0, valid));
    used += valid;
    if (valid == rest.size()) break;
    const Subpart bad = maximal_subpart(rest.substr(valid));
    if (bad.torn && !at_end) break;
    text.bytes += kReplacement;
    text.replaced_bytes += bad.size;
    const std::int64_t before = text.replacements.empty() ? 0 : text.replacements.back().input_shift;
    const auto shift = static_cast<std::int64_t>(bad.size) - static_cast<std::int64_t>(kReplacement.size());
    text.replacements.push_back({text.bytes.size(), before + shift});
    used += bad.size;
  }
  return used;
}

std::size_t decode_windows1252(std::string_view input, Text& text) {
  for (const char c : input) {
    utf8::unchecked::append(from_windows1252(static_cast<unsigned char>(c)), std::back_inserter(text.bytes));
  }
  return input.size();
}

std::size_t decode_utf16(std::string_view input, bool at_end, Text& text) {
  const std::size_t high_byte = text.encoding == Encoding::kUtf16Le ? 1 : 0;
  const auto unit = [&](std::size_t i) -> std::uint32_t {
    return static_cast<unsigned char>(input[i + high_byte]) << 8 | static_cast<unsigned char>(input[i + 1 - high_byte]);
  };
  std::size_t used = 0;
  while (used + 2 <= input.size()) {
    std::uint32_t code_point = unit(used);
    std::size_t size = 2;
    if (code_point >= 0xD800 && code_point < 0xE000) {
      const bool leads = code_point < 0xDC00;
      if (leads && used + 4 > input.size() && !at_end) return used;
      const std::uint32_t trail = leads && used + 4 <= input.size() ? unit(used + 2) : 0;
      if (trail >= 0xDC00 && trail < 0xE000) {
        code_point = 0x10000 + ((code_point - 0xD800) << 10) + (trail - 0xDC00);
        size = 4;
      } else {
        code_point = 0xFFFD;
        text.replaced_bytes += 2;
      }
    }
    utf8::unchecked::append(code_point, std::back_inserter(text.bytes));
    used += size;
  }
  if (at_end && used < input.size()) {
    text.bytes += kReplacement;
    text.replaced_bytes += 1;
    used = input.size();
  }
  return used;
}

}  // namespace

// A torn character is finished with the first bytes of the chunk; the rest is decoded where it lies.
void Decoder::decode(std::string_view chunk, bool at_end) {
  constexpr std::size_t kLongestCharacter = 4;
  while (!pending_.empty()) {
    const std::string_view more = chunk.substr(0, kLongestCharacter);
    pending_.append(more);
    chunk.remove_prefix(more.size());
    pending_.erase(0, decode_input(pending_, at_end && chunk.empty()));
    if (chunk.empty()) return;
  }
  pending_.assign(chunk.substr(decode_input(chunk, at_end)));
}

std::size_t Decoder::decode_input(std::string_view input, bool at_end) {
  switch (text_.encoding) {
    case Encoding::kWindows1252:
      return decode_windows1252(input, text_);
    case Encoding::kUtf16Le:
    case Encoding::kUtf16Be:
      return decode_utf16(input, at_end, text_);
    case Encoding::kUtf8:
    case Encoding::kDetect:
      break;
  }
  return decode_utf8(input, at_end, text_);
}

const Text& decode_text(std::string_view bytes, Decoder& decoder) {
  decoder.feed(bytes);
  return decoder.finish();
}

}  // namespace artparse
