// The examples of the documents are what the program does.
//
// In a ```console block each line after "$ " is a command, and what follows is its output: the test runs the
// command and compares. Commands in ```sh blocks must succeed. The first ```text block of a document is article.txt.
// ARTPARSE_UPDATE_DOCS=1 writes the outputs anew and still fails: read the difference.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "support/line_diff.h"
#include "support/texts.h"

namespace artparse {
namespace {

namespace fs = std::filesystem;

// A folder as the reader of a document has it: the program, the samples, an archive, an article.
class Reader {
 public:
  Reader() {
    std::string pattern = (fs::temp_directory_path() / "artparse-docs-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
    fs::create_directories(path_ / "build");
    fs::create_symlink(PROGRAM, path_ / "build/artparse");
    fs::create_symlink(SOURCE_DIR "/samples", path_ / "samples");
    fs::create_directories(path_ / "archive");
    for (const std::string& name : sample_names()) {
      fs::copy_file(SOURCE_DIR "/samples/" + name + ".txt", path_ / "archive" / (name + ".txt"));
    }
    std::ofstream(path_ / "articles.ndjson") << "{\"id\": 1, \"url\": \"https://harbour.example/1\", \"text\": \"Rain fell.\"}\n";
    write_article(read_file(SOURCE_DIR "/samples/pasted-web-page.txt"));
  }
  ~Reader() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  void write_article(const std::string& text) const { std::ofstream(path_ / "article.txt") << text; }

  struct Result {
    std::string output;
    bool ok;
  };
  Result run(const std::string& command) const {
    const std::string shell = "cd '" + path_.string() + "' && PATH=\"$PWD/build:$PATH\" && export PATH && set -e\n" + command;
    std::ofstream(path_ / "command.sh") << shell;
    const std::string call = "bash '" + (path_ / "command.sh").string() + "' </dev/null";
    FILE* pipe = popen(call.c_str(), "r");
    Result result{};
    std::array<char, 4096> buffer;
    for (std::size_t got; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) result.output.append(buffer.data(), got);
    result.ok = pclose(pipe) == 0;
    return result;
  }

 private:
  fs::path path_;
};

// Walks over a document; returns it with the outputs of its console blocks as they are now.
class DocumentRunner {
 public:
  std::string run(const std::string& document) {
    std::istringstream in(document);
    for (std::string line; std::getline(in, line);) {
      if (!block_.empty() && line == "```") {
        end_block();
        out_ << line << "\n";
      } else if (block_.empty()) {
        block_ = line.starts_with("```") ? line.substr(3) + " " : "";
        out_ << line << "\n";
      } else {
        read_line(line);
      }
    }
    return out_.str();
  }

 private:
  void read_line(const std::string& line) {
    content_ += line + "\n";
    if (block_ != "console ") {
      out_ << line << "\n";
    } else if (line.starts_with("$ ")) {
      out_ << line << "\n";
      const Reader::Result result = reader_.run(line.substr(2));
      EXPECT_TRUE(result.ok) << line;
      out_ << result.output;
    }
  }

  void end_block() {
    if (block_ == "text " && !has_article_) {
      reader_.write_article(content_);
      has_article_ = true;
    }
    if (block_ == "sh " && content_.find("./tools/") == std::string::npos) {
      EXPECT_TRUE(reader_.run(content_).ok) << content_;
    }
    block_.clear();
    content_.clear();
  }

  Reader reader_;
  std::ostringstream out_;
  std::string block_, content_;  // language and content of the block that is open
  bool has_article_ = false;
};

class Docs : public testing::TestWithParam<std::string> {};

TEST_P(Docs, ShowWhatTheProgramDoes) {
  const std::string path = SOURCE_DIR "/" + GetParam();
  const std::string document = read_file(path);
  ASSERT_FALSE(document.empty());
  const std::string now = DocumentRunner().run(document);
  EXPECT_TRUE(document == now) << "write it anew with ARTPARSE_UPDATE_DOCS=1, and read the difference:\n" << line_diff(document, now);
  if (std::getenv("ARTPARSE_UPDATE_DOCS") && document != now) std::ofstream(path) << now;
}

INSTANTIATE_TEST_SUITE_P(Files, Docs, testing::Values("README.md", "docs/schema.md", "docs/adding-a-rule.md"),
                         [](const auto& row) { return fs::path(row.param).stem() == "README" ? "readme" : fs::path(row.param).stem() == "schema" ? "schema" : "adding_a_rule"; });

}  // namespace
}  // namespace artparse
