// A shard is written aside and renamed when it is full: who reads shards finds whole ones only.
#include "batch/outputs/record_output.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "batch/outputs/render_record.h"

namespace artparse {
namespace {

constexpr std::string_view kPacked = ".zst";
constexpr std::string_view kAside = ".tmp";

}  // namespace

std::string shard_name(std::string_view file, std::uint64_t number) {
  const std::size_t name = file.rfind('/') + 1;  // npos + 1 is 0
  std::string_view stem = file;
  if (stem.ends_with(kPacked)) stem.remove_suffix(kPacked.size());
  const std::size_t dot = stem.rfind('.');
  if (dot != std::string_view::npos && dot > name) stem = stem.substr(0, dot);
  char digits[24];
  std::snprintf(digits, sizeof digits, "-%05llu", static_cast<unsigned long long>(number));
  return std::string(stem).append(digits).append(file.substr(stem.size()));
}

RecordOutput::RecordOutput(const OutputSettings& settings) : settings_(settings) {}

void RecordOutput::note_error(const std::string& name) {
  if (error_ != 0 || file_.error() == 0) return;
  error_ = file_.error();
  name_ = name;
}

bool RecordOutput::open(const ResumePoint& done) {
  shard_number_ = done.shards;
  if (settings_.directory || settings_.shard_bytes > 0) return true;
  if (!settings_.file)
    file_.use_standard_output();
  else if (!file_.open(*settings_.file, settings_.resume, done.bytes))
    note_error(*settings_.file);
  if (settings_.packed) file_.pack();
  begun_ = done.bytes > 0;
  return error_ == 0;
}

bool RecordOutput::begin_shard() {
  shard_ = shard_name(*settings_.file, ++shard_number_);
  written_ = output_head(settings_).size();
  begun_ = false;
  if (!file_.open(shard_ + std::string(kAside), false)) note_error(shard_);
  if (settings_.packed) file_.pack();
  return error_ == 0;
}

void RecordOutput::end_shard() {
  if (shard_.empty()) return;
  const std::string aside = shard_ + std::string(kAside);
  if (!file_.close()) note_error(shard_);
  if (error_ == 0 && std::rename(aside.c_str(), shard_.c_str()) != 0) {
    error_ = errno;
    name_ = shard_;
  }
  if (error_ != 0) unlink(aside.c_str());
  shard_.clear();
}

// What a longer run left behind is no part of this one.
void RecordOutput::remove_later_shards() const {
  for (std::uint64_t number = shard_number_ + 1; unlink(shard_name(*settings_.file, number).c_str()) == 0;) {
    ++number;
  }
}

void RecordOutput::write_piece(std::string_view records) {
  if (records.empty() || error_ != 0) return;
  if (!begun_) {
    begun_ = true;
    const std::string head = output_head(settings_);
    if (head == "[") records.remove_prefix(1);  // the comma
    file_.write(head);
  }
  file_.write(records);
  written_ += records.size();
  note_error(shard_.empty() ? settings_.file.value_or("standard output") : shard_);
}

void RecordOutput::write(std::string_view records, std::span<const std::size_t> ends) {
  if (settings_.shard_bytes == 0) return write_piece(records);
  std::size_t begin = 0;  // of what goes into the shard at hand
  std::size_t last = 0;
  for (const std::size_t end : ends) {
    const bool holds_records = begun_ || last > begin;
    if (!shard_.empty() && holds_records && written_ + (end - begin) > settings_.shard_bytes) {
      write_piece(records.substr(begin, last - begin));
      end_shard();
      begin = last;
    }
    if (shard_.empty() && !begin_shard()) return;
    last = end;
  }
  write_piece(records.substr(begin));
}

bool RecordOutput::close() {
  if (settings_.directory) return true;
  const bool shards = settings_.shard_bytes > 0;
  if (shards && shard_.empty() && shard_number_ == 0 && error_ == 0) begin_shard();
  if (error_ == 0) {
    if (!begun_) file_.write(output_head(settings_));
    file_.write(output_tail(settings_));
  }
  if (shards) {
    end_shard();
    if (error_ == 0) remove_later_shards();
    return error_ == 0;
  }
  if (!file_.close()) note_error(settings_.file.value_or("standard output"));
  return error_ == 0;
}

}  // namespace artparse
