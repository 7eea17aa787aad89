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
      senses_(reinterpret_cast<const Sense*>(slots_ + header_->slot_count)),
      places_(reinterpret_cast<const PlaceRecord*>(senses_ + header_->sense_count)),
      strings_(reinterpret_cast<const char*>(places_ + header_->place_count)) {
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

Lexicon::Entry Lexicon::find_own(std::uint64_t key_hash) const {
  const std::uint32_t count = header_->slot_count;
  std::uint32_t at = first_slot(key_hash, count);
  const std::uint32_t fingerprint = slot_fingerprint(key_hash);
  while (slots_[at].value & LexiconSlot::kUsed) {
    if (slots_[at].fingerprint == fingerprint) {
      const std::uint32_t value = slots_[at].value;
      const std::uint32_t index = value & LexiconSlot::kSenseMask;
      const auto is = [value](std::uint32_t flag) { return (value & flag) != 0; };
      return {index ? senses_ + index : nullptr,
              is(LexiconSlot::kHasLonger),
              is(LexiconSlot::kContinues),
              is(LexiconSlot::kStartsPagePhrase),
              is(LexiconSlot::kInPagePhrase),
              is(LexiconSlot::kStartsOutlet),
              is(LexiconSlot::kInOutlet),
              is(LexiconSlot::kBringsCue)};
    }
    at = at + 1 == count ? 0 : at + 1;
  }
  return {};
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
