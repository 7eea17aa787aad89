#include "support/marked_article.h"

#include <algorithm>

#include "sentences/split_sentences.h"
#include "tokens/tokenize_text.h"

namespace artparse {
namespace {

NameType type_of(char letter) {
  return letter == 'P'   ? NameType::kPerson
         : letter == 'L' ? NameType::kPlace
         : letter == 'O' ? NameType::kOrganization
                         : NameType::kOther;
}

void cut_blocks(const Tokens& tokens, Page& page) {
  for (TokenIndex i = 0; i < tokens.size(); ++i) {
    if (page.blocks.empty() || tokens[i].gap == Gap::kBlankLine) page.blocks.push_back({{i, i}, {}, Label::kBody});
    page.blocks.back().tokens.end = i + 1;
  }
  for (Block& block : page.blocks) block.span = tokens.bytes(block.tokens);
}

}  // namespace

MarkedArticle::MarkedArticle(std::string_view marked) : vocabulary_(Lexicon::builtin()) {
  mark(marked);
  tokenize_text(text, vocabulary_, tokens);
  cut_blocks(tokens, page);
  split_sentences(text, tokens, page, sentences);
  for (const Marked& m : marks_) {
    NameMention name{{}, m.span, m.type, 0, 100};
    while (name.tokens.begin < tokens.size() && tokens[name.tokens.begin].span.begin < m.span.begin) ++name.tokens.begin;
    name.tokens.end = name.tokens.begin;
    while (name.tokens.end < tokens.size() && tokens[name.tokens.end].span.end <= m.span.end) ++name.tokens.end;
    while (page.blocks[name.block].tokens.end <= name.tokens.begin) ++name.block;
    names.push_back(name);
    numbers.push_back(m.number);
  }
  entities_ = link_names(text, tokens, page, sentences, names, Lexicon::builtin(), true);
}

// Takes the marks out of the text and notes where they were.
void MarkedArticle::mark(std::string_view marked) {
  for (std::size_t i = 0; i < marked.size();) {
    const std::size_t colon = marked.find(':', i);
    const bool is_mark = marked[i] == '[' && colon != std::string_view::npos && colon - i >= 2 && colon - i <= 4 &&
                         std::string_view("PLOX").find(marked[i + 1]) != std::string_view::npos;
    if (!is_mark) {
      text += marked[i++];
      continue;
    }
    const std::size_t end = marked.find(']', colon);
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += marked.substr(colon + 1, end - colon - 1);
    const int number = colon - i > 2 ? std::stoi(std::string(marked.substr(i + 2, colon - i - 2))) : -1;
    marks_.push_back({{begin, static_cast<std::uint32_t>(text.size())}, type_of(marked[i + 1]), number});
    i = end + 1;
  }
}

const Entity* MarkedArticle::entity_of(std::string_view mention_text) const {
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (slice(text, names[i].span) == mention_text && entities_.of_mention[i] != kNoEntity) {
      return &entities_.all[entities_.of_mention[i]];
    }
  }
  return nullptr;
}

std::string MarkedArticle::partition(const std::vector<int>& group_of) const {
  std::vector<std::pair<int, std::string>> groups;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (numbers[i] < 0) continue;
    auto group = std::ranges::find(groups, group_of[i], &std::pair<int, std::string>::first);
    if (group == groups.end()) group = groups.insert(groups.end(), {group_of[i], ""});
    if (!group->second.empty()) group->second += " = ";
    group->second += slice(text, names[i].span);
  }
  std::string out;
  for (const auto& [number, members] : groups) out += (out.empty() ? "" : " | ") + members;
  return out;
}

std::string MarkedArticle::wanted() const { return partition(numbers); }

std::string MarkedArticle::found() const {
  std::vector<int> group_of;
  for (const std::uint32_t entity : entities_.of_mention) group_of.push_back(static_cast<int>(entity));
  return partition(group_of);
}

bool MarkedArticle::fires(std::string_view row) const {
  for (const Entity& entity : entities_.all) {
    if (std::ranges::any_of(entity.reasons.rows, [&](const RowWeight& r) { return r.row == row; })) return true;
  }
  return false;
}

}  // namespace artparse
