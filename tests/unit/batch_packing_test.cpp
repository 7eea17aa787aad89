// Packed data in pieces of all sizes, and the names of shards.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "batch/inputs/unpack.h"
#include "batch/outputs/pack.h"
#include "batch/outputs/record_output.h"

namespace artparse {
namespace {

std::string noise(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::string text;
  while (text.size() < size) text += "abcdefgh\n"[random() % 9];
  return text;
}

TEST(Unpack, AnyPiecesGiveTheSameBytes) {
  const std::string plain = noise(300000, 1) + std::string(400000, 'x');
  const std::string two_frames = packed(plain) + packed("and more");
  std::mt19937 random(2);
  for (int round = 0; round < 30; ++round) {
    Unpacker unpacker(packing_of(two_frames));
    std::string out;
    for (std::size_t at = 0; at < two_frames.size();) {
      const std::size_t piece = std::min<std::size_t>(1 + random() % 9000, two_frames.size() - at);
      std::string_view rest = std::string_view(two_frames).substr(at, piece);
      at += piece;
      std::string room(1 + random() % 70000, '\0');
      for (std::ptrdiff_t got = 1; got > 0 || !rest.empty();) {
        got = unpacker.unpack(rest, room.data(), room.size());
        ASSERT_GE(got, 0);
        out.append(room, 0, static_cast<std::size_t>(got));
      }
    }
    ASSERT_TRUE(unpacker.is_whole());
    ASSERT_EQ(out, plain + "and more");
  }
}

TEST(Unpack, EveryCutIsNoticed) {
  const std::string frame = packed(noise(500, 3));
  for (std::size_t size = 4; size < frame.size(); ++size) {
    std::string bytes = frame.substr(0, size);
    EXPECT_TRUE(unpack_whole(bytes, 1 << 20)) << size;
  }
}

TEST(Unpack, EveryChangedByteIsNoticedOrHarmless) {
  const std::string plain = noise(500, 4), frame = packed(plain);
  for (std::size_t at = 4; at < frame.size(); ++at) {
    std::string bytes = frame;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    if (!unpack_whole(bytes, 1 << 20)) {
      EXPECT_EQ(bytes, plain) << at;
    }
  }
}

TEST(Unpack, StopsAtTheLimit) {
  std::string bomb = packed(std::string(1 << 24, 'x'));
  const auto error = unpack_whole(bomb, 1 << 20);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, "too_large");
}

TEST(ShardName, Table) {
  EXPECT_EQ(shard_name("r.ndjson", 1), "r-00001.ndjson");
  EXPECT_EQ(shard_name("r.ndjson.zst", 12), "r-00012.ndjson.zst");
  EXPECT_EQ(shard_name("a.b/r", 3), "a.b/r-00003");
  EXPECT_EQ(shard_name(".r", 3), ".r-00003");
  EXPECT_EQ(shard_name("d/.r.csv", 100000), "d/.r-100000.csv");
}

}  // namespace
}  // namespace artparse
