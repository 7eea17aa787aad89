#include "lexicon/lexicon.h"

#include <cassert>
#include <cstddef>

#include "base/hash.h"
#include "lexicon/split_key.h"

extern "C" const std::byte artparse_lexicon_begin[];
extern "C" const std::byte artparse_lexicon_end[];

namespace artparse {

const Lexicon& Lexicon::builtin() {
  static const Lexicon lexicon(std::span(artparse_lexicon_begin, artparse_lexicon_end));
  return lexicon;
}

Lexicon::Lexicon(std::span<const std::byte> bytes, const Lexicon* base)
    : base_(base),
      first_place_(base ? base->place_count() : 0),
      first_string_(base ? base->string_bytes() : 0),
      header_(reinterpret_cast<const LexiconHeader*>(bytes.data())),
      slots_(reinterpret_cast<const LexiconSlot*>(header_ + 1)),
      senses_(reinterpret_cast<const Sense*>(slots_ + header_->bucket_count * LexiconSlot::kPerBucket)),
      places_(reinterpret_cast<const StoredPlace*>(senses_ + header_->sense_count)),
      regions_(reinterpret_cast<const PlaceRegion*>(places_ + header_->place_count)),
      cluster_cells_(reinterpret_cast<const ClusterCell*>(regions_ + header_->region_count)),
      cluster_groups_(reinterpret_cast<const std::uint8_t*>(cluster_cells_ + header_->cluster_cells)),
      strings_(reinterpret_cast<const char*>(cluster_groups_ + header_->cluster_groups)) {
  assert(header_->magic == LexiconHeader::kMagic && header_->version == LexiconHeader::kVersion);
}

Lexicon::Entry Lexicon::find(std::uint64_t key_hash) const {
  const Entry own = find_own(key_hash);
  if (!base_) return own;
  const Entry under = base_->find(key_hash);
  return {own ? own.first : under.first,
          own.has_longer || under.has_longer,
          own.continues || under.continues,
          own.starts_page_phrase || under.starts_page_phrase,
          own.in_page_phrase || under.in_page_phrase,
          own.starts_outlet || under.starts_outlet,
          own.in_outlet || under.in_outlet,
          own.brings_cue || under.brings_cue};
}

namespace {

const LexiconSlot* find_in_bucket(const LexiconSlot* bucket, std::uint32_t fingerprint) {
  for (std::uint32_t i = 0; i < LexiconSlot::kPerBucket; ++i) {
    if (bucket[i].fingerprint == fingerprint && (bucket[i].value & LexiconSlot::kUsed)) return bucket + i;
  }
  return nullptr;
}

}  // namespace

Lexicon::Entry Lexicon::find_own(std::uint64_t key_hash) const {
  const auto [first, second] = buckets_of(key_hash, header_->bucket_count);
  const std::uint32_t fingerprint = slot_fingerprint(key_hash);
  const LexiconSlot* slot = find_in_bucket(slots_ + first * LexiconSlot::kPerBucket, fingerprint);
  if (!slot) slot = find_in_bucket(slots_ + second * LexiconSlot::kPerBucket, fingerprint);
  if (!slot) return {};
  const std::uint32_t index = slot->value & LexiconSlot::kSenseMask;
  const auto is = [slot](std::uint32_t flag) { return (slot->value & flag) != 0; };
  return {index ? senses_ + index : nullptr,
          is(LexiconSlot::kHasLonger),
          is(LexiconSlot::kContinues),
          is(LexiconSlot::kStartsPagePhrase),
          is(LexiconSlot::kInPagePhrase),
          is(LexiconSlot::kStartsOutlet),
          is(LexiconSlot::kInOutlet),
          is(LexiconSlot::kBringsCue)};
}

Lexicon::Entry Lexicon::find_phrase(std::string_view phrase) const {
  std::uint64_t hash = 0;
  bool first = true;
  for (const std::string& word : split_key(phrase)) {
    hash = first ? hash_word(word) : append_word_hash(hash, hash_word(word));
    first = false;
  }
  return first ? Entry{} : find(hash);
}

const Sense* Lexicon::find_sense(Entry entry, SenseKind kind) {
  for (const Sense& sense : senses(entry)) {
    if (sense.kind() == kind) return &sense;
  }
  return nullptr;
}

SenseKinds Lexicon::kinds(Entry entry) {
  SenseKinds found;
  for (const Sense& sense : senses(entry)) found.insert(sense.kind());
  return found;
}

}  // namespace artparse
