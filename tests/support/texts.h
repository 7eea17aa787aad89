// Texts that every article must hold for: the samples, and generated articles from a fixed seed.
#pragma once

#include <string>
#include <vector>

namespace artparse {

// ARTPARSE_SEED=N in the environment repeats a failure.
unsigned seed();

std::string read_file(const std::string& path);

// The bytes of samples/*.txt, in the order of their names, and those names without the ending.
std::vector<std::string> samples();
std::vector<std::string> sample_names();

// Words, names, marks and line ends in any order.
std::vector<std::string> generated(int count);

// Articles as the news has them: a header in some order, paragraphs with names, quotes and cues, a tail.
std::vector<std::string> news_articles(int count);

std::vector<std::string> all_texts();

}  // namespace artparse
