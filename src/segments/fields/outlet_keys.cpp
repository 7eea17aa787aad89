#include "segments/fields/outlet_keys.h"

#include <vector>

#include "base/ascii.h"
#include "base/hash.h"
#include "text/fold_word.h"

namespace artparse {
namespace {

bool is_word_of(std::string_view text, SenseKind kind, const Lexicon& lexicon) {
  return Lexicon::kinds(lexicon.find(hash_word(fold(text)))).has(kind);
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  append_folded(text, folded);
  return folded;
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : fold(text)) {
    if (!is_ascii(c) || is_ascii_alnum(c)) letters += c;
  }
  return letters;
}

std::string compare_key(std::string_view text, const Lexicon& lexicon) {
  const std::string folded = fold(text);
  if (const std::size_t space = folded.find(' '); space != folded.npos) {
    const bool article = Lexicon::kinds(lexicon.find(hash_word(folded.substr(0, space)))).has(SenseKind::kArticle);
    if (article) return letters_of(text.substr(text.find(' ')));
  }
  return letters_of(text);
}

std::string_view domain_of(std::string_view address, const Lexicon& lexicon) {
  if (const std::size_t scheme = address.find("://"); scheme != address.npos) address.remove_prefix(scheme + 3);
  if (const std::size_t at = address.find('@'); at != address.npos) address.remove_prefix(at + 1);
  address = address.substr(0, address.find_first_of("/?#"));
  const std::string_view host = address;
  std::vector<std::string_view> labels;
  while (!address.empty()) {
    const std::size_t dot = address.find('.');
    labels.push_back(address.substr(0, dot));
    address.remove_prefix(dot == address.npos ? address.size() : dot + 1);
  }
  if (labels.size() < 2 || labels.back().find('-') != std::string_view::npos ||
      is_word_of(labels.back(), SenseKind::kFileType, lexicon)) {
    return {};
  }
  std::size_t stem = labels.size() - 2;
  const bool country = labels[stem].size() <= 3 && labels.back().size() == 2;          // "harbour.co.uk"
  const bool shelf = labels[stem].size() == 2 && stem > 0 && labels[stem - 1].size() > 3;  // "harbournews.go.com"
  if (stem > 0 && (country || shelf)) --stem;
  const std::string_view found = labels[stem];
  if (found.size() < 2 || is_word_of(found, SenseKind::kWebService, lexicon)) return {};
  return host.substr(static_cast<std::size_t>(found.data() - host.data()));
}

}  // namespace artparse
