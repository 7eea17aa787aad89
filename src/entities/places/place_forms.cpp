#include "entities/places/place_forms.h"

#include <algorithm>
#include <cmath>

#include "base/hash.h"
#include "entities/key_index.h"
#include "entities/places/place_distance.h"
#include "entities/places/place_lookup.h"
#include "tokens/match_phrase.h"

namespace artparse {
namespace {

constexpr float kWitnessWeight = 0.8f;
constexpr float kOutletWeight = 1.0f;
constexpr std::size_t kMostWitnesses = 60;
constexpr std::size_t kMostVariants = 16;  // forms of one name in different containers
constexpr float kCountyKilometres = 80;

std::uint64_t key_of(const Tokens& tokens, TokenRange range) {
  std::uint64_t key = 0;
  for (TokenIndex i = range.begin; i < range.end; ++i) {
    if (tokens[i].shape != TokenShape::kMark) key = mix_hash(key, tokens.word(i).folded + 1);
  }
  return key | 1;
}

bool is_mark(const Tokens& tokens, TokenIndex i, std::string_view marks) {
  return tokens[i].shape == TokenShape::kMark && marks.find(tokens.word(i).first) != std::string_view::npos;
}

// "the", not "an".
bool is_definite(const ClauseClasses& classes) {
  return classes.has(ClauseClass::kThe) && !classes.has(ClauseClass::kIndefiniteArticle);
}

class FormCollector {
 public:
  explicit FormCollector(const ArticleView& article) : article_(article) {}

  std::vector<PlaceForm> collect() {
    for (std::uint32_t i = 0; i < article_.names.size(); ++i) {
      if (article_.names[i].type == NameType::kPlace) add_mention(i);
    }
    join_bare_names();
    add_witnesses();
    return std::move(forms_);
  }

 private:
  // A name with its container is a form of its own: Paris, Texas beside Paris, France.
  void add_mention(std::uint32_t mention) {
    const NameMention& name = article_.names[mention];
    const TokenRange core = before_comma(name.tokens);
    const std::uint64_t key = key_of(article_.tokens, core);
    const auto counties = look_up_with_plural_head(article_, core, article_.block_of(name).end);
    const auto containers = find_containers(mention, core);
    const KeyIndex::Range variants = forms_of_key_.find(key);
    if (counties.empty() && containers.empty()) {
      for (const std::uint32_t known : variants) {
        if (!contained_[known] && !is_county_[known]) return forms_[known].mentions.push_back(mention);
      }
    }
    PlaceForm form;
    if (!counties.empty()) {
      form.candidates = counties;
    } else if (variants.empty()) {
      if (forms_.size() < kMostPlaceForms) take_lookup(core, form);
      if (is_whole_dateline(core)) keep_towns(form);
    } else {
      copy_lookup(forms_[variants.front()], form);
    }
    const bool contained = mark_inside(containers, form) || (names_container(core) && put_into_state(containers, form));
    for (const std::uint32_t known : variants) {
      if (same_containment(forms_[known], form)) return forms_[known].mentions.push_back(mention);
    }
    form.key = key;
    form.tokens = core;
    form.behind_article =
        core.begin > article_.block_of(name).begin && is_definite(article_.tokens.word(core.begin - 1).classes);
    form.mentions.push_back(mention);
    forms_of_key_.add(key, static_cast<std::uint32_t>(forms_.size()));
    contained_.push_back(contained);
    is_county_.push_back(!counties.empty());
    forms_.push_back(std::move(form));
  }

  static void copy_lookup(const PlaceForm& known, PlaceForm& form) {
    form.candidates = known.candidates;
    form.category = known.category;
    form.around = known.around;
    form.has_head = known.has_head;
    for (PlaceCandidate& candidate : form.candidates) candidate.in_container = false;
  }

  void take_lookup(TokenRange core, PlaceForm& form) {
    PlaceLookup found = look_up_place(article_, core);
    form.candidates = std::move(found.candidates);
    form.category = found.category;
    form.around = std::move(found.around);
    form.has_head = found.has_head;
  }

  TokenRange before_comma(TokenRange range) const {
    for (TokenIndex i = range.begin + 1; i < range.end; ++i) {
      if (is_mark(article_.tokens, i, ",")) return {range.begin, i};
    }
    return range;
  }

  static bool same_containment(const PlaceForm& a, const PlaceForm& b) {
    return std::ranges::equal(a.candidates, b.candidates, [](const PlaceCandidate& x, const PlaceCandidate& y) {
      return x.index == y.index && x.in_container == y.in_container;
    });
  }

  // "Bangor, Maine", "Bangor (Maine)", "Bangor in Maine", "Maine's Bangor".
  std::vector<PlaceCandidate> find_containers(std::uint32_t mention, TokenRange core) const {
    const TokenRange block = article_.block_of(article_.names[mention]);
    const Tokens& tokens = article_.tokens;
    std::vector<PlaceCandidate> containers;
    const bool may_follow = core.end + 1 < block.end && (is_mark(tokens, core.end, ",(") ||
                                                         tokens.has(core.end, SenseKind::kPlacePreposition));
    if (may_follow && !opens_other_name(mention, core.end + 1)) {
      containers = look_up_container(article_, core.end + 1, block.end);
    }
    if (containers.empty() && core.begin >= block.begin + 2 &&
        tokens[core.begin - 1].shape == TokenShape::kPossessive) {
      containers = look_up_container(article_, core.begin - 2, core.begin - 1);
    }
    return containers;
  }

  // "Bangor, the Maine Institute": what stands behind the mark at `begin` is part of a name of another kind.
  bool opens_other_name(std::uint32_t mention, TokenIndex begin) const {
    if (mention + 1 == article_.names.size()) return false;
    const NameMention& next = article_.names[mention + 1];
    if (article_.tokens.has(begin, SenseKind::kArticle)) ++begin;
    return next.tokens.begin == begin && next.type != NameType::kPlace;
  }

  bool mark_inside(const std::vector<PlaceCandidate>& containers, PlaceForm& form) const {
    bool any = false;
    for (PlaceCandidate& candidate : form.candidates) {
      const PlaceRecord& inner = article_.lexicon.place(candidate.index);
      candidate.in_container = std::ranges::any_of(containers, [&](const PlaceCandidate& outer) {
        return lies_in(inner, article_.lexicon.place(outer.index));
      });
      any |= candidate.in_container;
    }
    return any;
  }

  // Is what stands behind the mark its container, and no item of a list: "Nairobi, Entebbe, Mombasa and Kisumu", nor
  // short for the body of somebody: "In Kingsbridge, PA President Tom Lee"?
  bool names_container(TokenRange core) const {
    const Tokens& tokens = article_.tokens;
    const bool marked = core.end < tokens.size() && is_mark(tokens, core.end, ",(");
    const TokenIndex behind = core.end + 2;
    if (behind < tokens.size() && is_all_capitals(tokens[behind - 1].shape) && is_capitalized(tokens[behind].shape)) {
      return false;
    }
    return marked && (core.begin == 0 ||
                      (!is_mark(tokens, core.begin - 1, ",") && !tokens.has(core.begin - 1, SenseKind::kConjunction)));
  }

  // "WASHINGTON, March 3 (AGENCY) -", with no other place.
  bool is_whole_dateline(TokenRange core) const {
    if (!article_.page.dateline || article_.page.dateline->places.size() != 1) return false;
    return article_.page.dateline->places.front().span == article_.tokens.bytes(core);
  }

  // Datelines name towns: not the states and counties of the same name.
  void keep_towns(PlaceForm& form) const {
    constexpr std::uint8_t kCity = 17;  // from 2^16 inhabitants
    const auto kind = [&](const PlaceCandidate& candidate) { return article_.lexicon.place(candidate.index).kind; };
    const bool city = std::ranges::any_of(form.candidates, [&](const PlaceCandidate& candidate) {
      return kind(candidate) == PlaceKind::kCapital ||
             (kind(candidate) == PlaceKind::kCity && article_.lexicon.place(candidate.index).population_class >= kCity);
    });
    const auto is_division = [&](const PlaceCandidate& candidate) {
      return kind(candidate) == PlaceKind::kState || kind(candidate) == PlaceKind::kCounty;
    };
    if (city) std::erase_if(form.candidates, is_division);
  }

  // "Kingsbridge, Ohio": the towns of that name that are known lie elsewhere, and the one in the state is not known.
  // What has a million inhabitants or is more than a town may be an item of a list: "Boston, Ohio and Kentucky".
  bool put_into_state(const std::vector<PlaceCandidate>& containers, PlaceForm& form) const {
    constexpr std::uint8_t kManyClass = 20;  // from half a million inhabitants
    if (containers.empty() || form.candidates.empty()) return false;
    const PlaceRecord state = article_.lexicon.place(containers.front().index);
    if (containers.size() > 1 || state.kind != PlaceKind::kState) return false;
    const bool towns = std::ranges::all_of(form.candidates, [&](const PlaceCandidate& candidate) {
      const PlaceRecord& place = article_.lexicon.place(candidate.index);
      return place.kind == PlaceKind::kCity && place.population_class < kManyClass;
    });
    if (!towns) return false;
    form.candidates.clear();
    form.category = PlaceCategory::kCity;
    form.around = {containers.front()};
    return true;
  }

  // A name without container means the one that was printed with it: the last before, else the first.
  void join_bare_names() {
    for (std::uint32_t f = 0; f < contained_.size(); ++f) {
      const KeyIndex::Range variants = forms_of_key_.find(forms_[f].key);
      if (contained_[f] || is_county_[f] || variants.front() == variants.last()) continue;
      join_bare_name(f, variants);
    }
  }

  void join_bare_name(std::uint32_t bare, KeyIndex::Range variants) {
    const std::vector<std::uint32_t> mentions = std::move(forms_[bare].mentions);
    forms_[bare].mentions.clear();
    forms_[bare].weight = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> contained;  // mention, form
    for (const std::uint32_t form : variants) {
      for (const std::uint32_t mention : forms_[form].mentions) contained.push_back({mention, form});
    }
    std::ranges::sort(contained);
    std::size_t at = 0;
    for (const std::uint32_t mention : mentions) {
      while (at + 1 < contained.size() && contained[at + 1].first < mention) ++at;
      forms_[contained[at].second].mentions.push_back(mention);
    }
    for (const std::uint32_t form : variants) std::ranges::sort(forms_[form].mentions);
  }

  // --- places that are named without being mentions ---

  void add_witnesses() {
    for (PlaceForm& form : forms_) {
      if (form.weight > 0) form.weight = std::sqrt(static_cast<float>(std::min<std::size_t>(form.mentions.size(), 6)));
    }
    if (!forms_.empty()) add_currency();
    const std::size_t limit = forms_.size() + kMostWitnesses;
    for (const NameMention& name : article_.names) {
      if (forms_.size() >= limit) return;
      if (name.type == NameType::kOrganization) add_places_inside(name.tokens);
      if (name.type == NameType::kOther) add_demonyms(name.tokens);
    }
    if (article_.page.outlet) add_outlet();
  }

  void add_currency() {
    PlaceForm form;
    form.candidates = places_of_currency(article_);
    if (form.candidates.empty()) return;
    form.weight = kWitnessWeight;
    form.key = 1;  // of no words
    add_new(std::move(form));
  }

  void add_places_inside(TokenRange range) {
    for (TokenIndex i = range.begin; i < range.end;) {
      const PhraseMatch match = match_phrase(article_.tokens, i, range.end, {SenseKind::kPlace}, article_.lexicon);
      if (match && is_capitalized(article_.tokens[i].shape) && match.end - i < range.size()) {
        add_witness({i, match.end}, kWitnessWeight);
      }
      i = match ? match.end : i + 1;
    }
  }

  void add_demonyms(TokenRange range) {
    for (TokenIndex i = range.begin; i < range.end; ++i) {
      if (!article_.tokens.has(i, SenseKind::kDemonym)) continue;
      const Sense* sense = Lexicon::find_sense(article_.tokens.word(i).entry, SenseKind::kDemonym);
      if (!sense) continue;
      PlaceForm form;
      form.key = key_of(article_.tokens, {i, i + 1});
      form.weight = kWitnessWeight;
      form.candidates.push_back({sense->payload() & 0x3FFFFF});
      add_new(std::move(form));
    }
  }

  void add_witness(TokenRange range, float weight) {
    PlaceForm form;
    form.key = key_of(article_.tokens, range);
    form.weight = weight;
    form.candidates = look_up_place(article_, range).candidates;
    add_new(std::move(form));
  }

  void add_new(PlaceForm form) {
    if (form.candidates.empty() || !forms_of_key_.find(form.key).empty()) return;
    forms_of_key_.add(form.key, static_cast<std::uint32_t>(forms_.size()));
    forms_.push_back(std::move(form));
  }

  void add_outlet() {
    const ByteSpan span = article_.page.outlet->span;
    const auto& tokens = article_.tokens.tokens;
    const auto first = std::ranges::partition_point(tokens, [&](const Token& t) { return t.span.begin < span.begin; });
    const auto last = std::ranges::partition_point(tokens, [&](const Token& t) { return t.span.end <= span.end; });
    const auto begin = static_cast<TokenIndex>(first - tokens.begin()),
               end = static_cast<TokenIndex>(last - tokens.begin());
    for (TokenIndex i = begin; i < end; ++i) {
      const PhraseMatch match = match_phrase(article_.tokens, i, end, {SenseKind::kPlace}, article_.lexicon);
      if (match && is_capitalized(article_.tokens[i].shape)) return add_witness({i, match.end}, kOutletWeight);
    }
  }

  const ArticleView& article_;
  std::vector<PlaceForm> forms_;
  std::vector<bool> contained_, is_county_;  // of each form with mentions
  KeyIndex forms_of_key_{kMostVariants};
};

}  // namespace

const PlaceCandidate* PlaceForm::best() const {
  const auto best = std::ranges::max_element(candidates, {}, &PlaceCandidate::score);
  return best == candidates.end() ? nullptr : &*best;
}

bool lies_in(const PlaceRecord& inner, const PlaceRecord& outer) {
  if (inner.country != outer.country || inner.country[0] == 0 || inner.kind == PlaceKind::kCountry) return false;
  if (outer.kind == PlaceKind::kCountry) return true;
  if (inner.admin1 != outer.admin1 || inner.admin1[0] == 0 || inner.kind == PlaceKind::kState) return false;
  if (outer.kind == PlaceKind::kState) return true;
  return outer.kind == PlaceKind::kCounty && inner.kind != PlaceKind::kCounty &&
         kilometres(inner, outer) < kCountyKilometres;
}

std::vector<PlaceForm> collect_place_forms(const ArticleView& article) { return FormCollector(article).collect(); }

}  // namespace artparse
