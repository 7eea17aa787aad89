// Zstandard data, written. The only place that packs it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace artparse {

// One frame, made piece by piece.
class Packer {
 public:
  Packer();
  ~Packer();
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;

  // After a flush all that went in can be read; after an end a new frame begins.
  enum class Then { kGoOn, kFlush, kEnd };
  void pack(std::string_view bytes, Then then, std::string& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// A whole frame.
std::string packed(std::string_view bytes);

}  // namespace artparse
