// A piece of a batch: some inputs, and later what they gave. Jobs are handed out and collected in input
// order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "artparse/record.h"

namespace artparse {

// A file that the worker reads; or, where `error` is set, an input that cannot be one.
struct FileInput {
  std::string path;  // as given, walked paths below it; "-" for standard input; "a.zip!/b.txt"
  std::optional<RecordError> error;
  std::optional<std::string> bytes;  // already read, out of an archive
  std::string archive;               // its path then
};

// Some whole articles of one input that holds many.
struct BlockInput {
  std::string source;  // the input's path
  std::string bytes;
  std::uint64_t first_number = 1;  // of its first article, from 1
  std::optional<RecordError> error;  // of one article that could not be held; `bytes` is empty
};

struct Failure {
  std::string source;
  RecordError error;
  std::string input;  // what to feed back: a path, or the article itself, each with what ends it; may be empty
};

// An output of its own that could not be written.
struct Unwritten {
  std::string path;
  int error;  // as errno
};

struct Tally {
  std::uint64_t records = 0;  // all, errors included
  std::uint64_t errors = 0;
  std::uint64_t internal = 0;  // of the errors: faults of ours
  std::uint64_t memory = 0;    // of the errors: want of memory
  std::uint64_t skipped = 0;   // done by an earlier run
  std::uint64_t bytes = 0;     // of the texts
  std::uint64_t streamed = 0;  // bytes of streams of many articles

  void add(const Tally& other) {
    records += other.records;
    errors += other.errors;
    internal += other.internal;
    memory += other.memory;
    skipped += other.skipped;
    bytes += other.bytes;
    streamed += other.streamed;
  }
};

struct Job {
  std::vector<FileInput> files;
  std::optional<BlockInput> block;

  std::string output;                    // whole records
  std::vector<std::size_t> record_ends;  // in it
  std::vector<Failure> failures;
  std::vector<Unwritten> unwritten;
  Tally tally;
  bool broken_off = false;  // by a signal: what follows must not be written, or there would be a gap

  // Bytes of input that it holds itself.
  std::uint64_t held() const {
    std::uint64_t bytes = block ? block->bytes.size() : 0;
    for (const FileInput& file : files) bytes += file.bytes ? file.bytes->size() : 0;
    return bytes;
  }

  void clear() {
    files.clear();
    block.reset();
    output.clear();
    record_ends.clear();
    failures.clear();
    unwritten.clear();
    tally = {};
    broken_off = false;
  }
};

}  // namespace artparse
