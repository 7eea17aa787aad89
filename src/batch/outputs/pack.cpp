#include "batch/outputs/pack.h"

#include <zstd.h>

#include <new>

namespace artparse {

struct Packer::State {
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ~State() { ZSTD_freeCCtx(context); }
};

Packer::Packer() : state_(std::make_unique<State>()) {
  if (!state_->context) throw std::bad_alloc();
  ZSTD_CCtx_setParameter(state_->context, ZSTD_c_checksumFlag, 1);
}

Packer::~Packer() = default;

void Packer::pack(std::string_view bytes, Then then, std::string& out) {
  const ZSTD_EndDirective directive = then == Then::kEnd     ? ZSTD_e_end
                                      : then == Then::kFlush ? ZSTD_e_flush
                                                             : ZSTD_e_continue;
  ZSTD_inBuffer input = {bytes.data(), bytes.size(), 0};
  for (bool done = false; !done;) {
    const std::size_t filled = out.size();
    out.resize(filled + ZSTD_CStreamOutSize());
    ZSTD_outBuffer output = {out.data() + filled, out.size() - filled, 0};
    const std::size_t left = ZSTD_compressStream2(state_->context, &output, &input, directive);
    out.resize(filled + output.pos);
    if (ZSTD_isError(left)) throw std::bad_alloc();  // nothing else can go wrong here
    done = directive == ZSTD_e_continue ? input.pos == input.size : left == 0;
  }
}

std::string packed(std::string_view bytes) {
  std::string out;
  Packer().pack(bytes, Packer::Then::kEnd, out);
  return out;
}

}  // namespace artparse
