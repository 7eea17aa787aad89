#include "fuzz/demand.h"
#include "fuzz/targets.h"
#include "text/code_points.h"
#include "text/decode_text.h"

namespace artparse {
namespace {

void demand_valid(const Text& text) {
  for (std::size_t at = 0; at < text.bytes.size();) {
    const std::size_t size = well_formed_size(text.bytes, at);
    demand(size > 0, "decoded text is valid UTF-8");
    at += size;
  }
}

void demand_way_back(const Text& text, std::size_t input_size) {
  const InputOffsets offsets(text);
  std::uint64_t last = 0;
  for (std::size_t at = 0; at <= text.bytes.size();) {
    const std::uint64_t now = offsets.of(at);
    demand(now >= last && now <= input_size, "offsets in the input grow and stay inside it");
    last = now;
    if (at == text.bytes.size()) break;
    at += character_at(text.bytes, at).size;
  }
  demand(last == input_size, "the end of the text is the end of the input");
}

}  // namespace

void fuzz_text(std::string_view bytes) {
  if (bytes.empty()) return;
  const auto encoding = static_cast<Encoding>(static_cast<unsigned char>(bytes[0]) % 5);
  const std::size_t chunk = 1 + static_cast<unsigned char>(bytes[0]) / 5;
  bytes.remove_prefix(1);
  Decoder whole(encoding), pieces(encoding);
  const Text& text = decode_text(bytes, whole);
  for (std::size_t at = 0; at < bytes.size(); at += chunk) pieces.feed(bytes.substr(at, chunk));
  const Text& same = pieces.finish();
  demand(same.bytes == text.bytes && same.encoding == text.encoding && same.not_text == text.not_text &&
             same.replaced_bytes == text.replaced_bytes,
         "any chunking gives the same text");
  demand_valid(text);
  demand_way_back(text, bytes.size());
}

}  // namespace artparse
