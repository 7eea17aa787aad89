#include "support/texts.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace artparse {
namespace {

namespace fs = std::filesystem;

using Random = std::mt19937;
using Choices = std::vector<std::string>;

const std::string& pick(const Choices& from, Random& random) { return from[random() % from.size()]; }

const Choices kGiven = {"Maria", "Tom", "Ahmed", "Li", "Jos\u00E9", "Anna", "Ola"};
const Choices kFamily = {"Lopez", "Brown", "al-Amin", "Wei", "O'Neill", "van der Berg", "Garc\u00EDa"};
const Choices kTitles = {"President ", "Mayor ", "Dr. ", "Prime Minister ", "", ""};
const Choices kPlaces = {"Paris", "Lisbon", "New York", "Kenya", "St. Petersburg", "the U.S.", "Kern County"};
const Choices kBodies = {"the Harbour Authority", "Bank of Lisbon", "the United Nations", "Gull Energy Ltd."};
const Choices kVerbs = {"said", "told reporters", "added", "warned", "wrote in a letter", "denied"};
const Choices kWords = {"the road was closed",      "prices would rise by 3.5 percent", "nobody had been hurt", "talks went on until 10 p.m.",
                        "the bridge is 1,200 metres long", "it had rained since Jan. 5",      "the plan needs a vote"};
const Choices kOpen = {"\u201C", "\"", "\u00AB", "\u201E"}, kClose = {"\u201D", "\"", "\u00BB", "\u201C"};

std::string name(Random& random) { return pick(kGiven, random) + " " + pick(kFamily, random); }

std::string quote(Random& random) {
  const std::size_t style = random() % kOpen.size();
  return kOpen[style] + pick(kWords, random) + (random() % 2 ? "," : "") + (random() % 20 ? kClose[style] : "");
}

std::string sentence(Random& random) {
  switch (random() % 6) {
    case 0:
      return quote(random) + " " + pick(kTitles, random) + name(random) + " " + pick(kVerbs, random) + ".";
    case 1:
      return pick(kFamily, random) + " " + pick(kVerbs, random) + " that " + pick(kWords, random) + ".";
    case 2:
      return "He " + pick(kVerbs, random) + " it was " + quote(random) + " in " + pick(kPlaces, random) + ".";
    case 3:
      return pick(kBodies, random) + " met in " + pick(kPlaces, random) + " on Monday and " + pick(kWords, random) + ".";
    case 4:
      return "In " + pick(kPlaces, random) + ", " + pick(kTitles, random) + name(random) + ", 42, a baker, " + pick(kVerbs, random) + " so.";
    default:
      return "It was known that " + pick(kWords, random) + ", according to " + pick(kBodies, random) + ".";
  }
}

std::string header_line(Random& random) {
  switch (random() % 6) {
    case 0:
      return "By " + name(random) + (random() % 2 ? "" : " and " + name(random));
    case 1:
      return "2026-03-" + std::to_string(10 + random() % 20);
    case 2:
      return "Published 14 March 2026 at 10:05 GMT";
    case 3:
      return pick(kFamily, random) + " Meets Rival in " + pick(kPlaces, random) + " | The Harbour Courier";
    case 4:
      return name(random) + " in " + pick(kPlaces, random) + ". " + name(random) + " / AP";
    default:
      return "Support The Harbour Courier!";
  }
}

std::string news_article(Random& random) {
  const std::string line_end = random() % 4 ? "\n" : "\r\n";
  std::string text;
  for (unsigned lines = random() % 6; lines > 0; --lines) text += header_line(random) + line_end;
  for (unsigned paragraphs = 1 + random() % 7; paragraphs > 0; --paragraphs) {
    text += line_end;
    if (random() % 8 == 0) text += "LISBON, March 14 (Reuters) - ";
    for (unsigned sentences = 1 + random() % 4; sentences > 0; --sentences) text += sentence(random) + " ";
    text += line_end;
  }
  if (random() % 3 == 0) text += line_end + "(Reporting by " + name(random) + "; Editing by " + name(random) + ")" + line_end;
  return text;
}

}  // namespace

unsigned seed() {
  const char* asked = std::getenv("ARTPARSE_SEED");
  return asked ? static_cast<unsigned>(std::atoi(asked)) : 20260314u;
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<std::string> sample_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/samples")) {
    if (entry.path().extension() == ".txt") names.push_back(entry.path().stem());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> samples() {
  std::vector<std::string> texts;
  for (const std::string& name : sample_names()) texts.push_back(read_file(SOURCE_DIR "/samples/" + name + ".txt"));
  return texts;
}

std::vector<std::string> generated(int count) {
  const Choices parts = {"the ", "said ", "Maria Lopez ", "\u201C", "\u201D", "\"",     ", ",    ". ", "\n",   "\n\n",   "By ",
                         "Paris ", "he ", "(AP) ",        "2026 ",  "- ",     "'",      "told ", "Bank of ", "Gen. ", "\xFF", "\t",
                         "&amp; ", "&#8220;", "<p>", "<b>", "</b> ", "\u00E2\u20AC\u2122", "<!-- ",
                         "U.S. ", "\u00E9t\u00E9 "};
  Random random(seed());
  std::vector<std::string> texts;
  for (int i = 0; i < count; ++i) {
    std::string text;
    for (unsigned n = random() % 400; n > 0; --n) text += pick(parts, random);
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<std::string> news_articles(int count) {
  Random random(seed() + 1);
  std::vector<std::string> texts;
  for (int i = 0; i < count; ++i) texts.push_back(news_article(random));
  return texts;
}

std::vector<std::string> all_texts() {
  std::vector<std::string> texts = samples();
  for (auto& more : {generated(150), news_articles(150)}) texts.insert(texts.end(), more.begin(), more.end());
  return texts;
}

}  // namespace artparse
