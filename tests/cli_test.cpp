// Runs the program as a shell does: every case of tests/cli/*.cases is a test of its own.
//
//   # any text: what the cases of the file are about
//   + a line of shell that prepares the folder; those before the first case are for all cases of the file
//   == name_of_the_case
//   $ a line of shell; `artparse` is the program, the folder is new and empty
//   > a line of standard output; bytes that cannot be read are \xNN, a missing line break at the end is a lone \ as a line
//   ! a line of standard error
//   = the exit code of the last command
//
// With ARTPARSE_UPDATE_CASES=1 nothing is tested, but the files are written anew with what the program does: read the
// difference before you keep it.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Case {
  std::string file, name;
  std::vector<std::string> setup, commands, expected;
};

std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.file << ": " << one.name; }

std::vector<fs::path> case_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/tests/cli")) {
    if (entry.path().extension() == ".cases") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Case> read_cases() {
  std::vector<Case> cases;
  for (const fs::path& path : case_files()) {
    std::vector<std::string> common;
    const std::size_t first = cases.size();
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      const std::string rest = line.size() > 2 ? line.substr(2) : "";
      if (line.starts_with("==")) cases.push_back({path.stem(), rest.substr(rest.find_first_not_of(' ')), common, {}, {}});
      else if (line.starts_with("+")) (cases.size() == first ? common : cases.back().setup).push_back(rest);
      else if (line.starts_with("$")) cases.back().commands.push_back(rest);
      else if (!line.empty() && line[0] != '#') cases.back().expected.push_back(line);
    }
  }
  return cases;
}

std::string read_whole(const fs::path& path) {
  std::stringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

// Lines of an output in the notation of the case files.
void note_output(char mark, const std::string& bytes, std::vector<std::string>& lines) {
  std::string line(1, mark);
  for (const unsigned char byte : bytes) {
    if (byte == '\n') {
      lines.push_back(line);
      line = mark;
      continue;
    }
    if (line.size() == 1) line += ' ';
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\x%02X", byte);
    if (byte < 0x20 || byte == 0x7F) line += escaped;
    else line += static_cast<char>(byte);
  }
  if (line.size() > 1) lines.insert(lines.end(), {line, std::string(1, mark) + " \\"});
}

// A folder that goes when the test ends.
class Scratch {
 public:
  Scratch() {
    std::string pattern = (fs::temp_directory_path() / "artparse-cli-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
    fs::create_directories(path_ / "work");
    fs::create_directories(path_ / "home");
    fs::create_directories(path_ / "bin");
    fs::create_symlink(PROGRAM, path_ / "bin/artparse");
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::vector<std::string> run_case(const Case& one) {
  const Scratch scratch;
  const std::string base = scratch.path().string();
  std::ofstream script(scratch.path() / "script");
  for (const std::string& line : one.setup) script << line << "\n";
  for (const std::string& line : one.commands) script << line << "\n";
  script.close();
  const std::string command = "cd " + base + "/work && exec env -i HOME=" + base + "/home SOURCE=" SOURCE_DIR " LC_ALL=C TERM=xterm PATH=" + base +
                              "/bin:/usr/bin:/bin sh ../script </dev/null >../out 2>../err";
  const int status = std::system(command.c_str());
  std::vector<std::string> lines;
  note_output('>', read_whole(scratch.path() / "out"), lines);
  note_output('!', read_whole(scratch.path() / "err"), lines);
  lines.push_back("= " + std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)));
  return lines;
}

std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  std::string text;
  for (std::size_t i = 0; i < std::max(expected.size(), actual.size()); ++i) {
    const bool same = i < expected.size() && i < actual.size() && expected[i] == actual[i];
    if (same) text += "   " + expected[i] + "\n";
    if (!same && i < expected.size()) text += " - " + expected[i] + "\n";
    if (!same && i < actual.size()) text += " + " + actual[i] + "\n";
  }
  return text;
}

// Writes the files anew: everything but the expected lines stays.
void update_files() {
  std::vector<Case> cases = read_cases();
  auto next = cases.begin();
  for (const fs::path& path : case_files()) {
    std::ostringstream out;
    std::istringstream in(read_whole(path));
    bool written = true;
    const auto write_expected = [&] {
      if (written) return;
      for (const std::string& line : run_case(*next)) out << line << "\n";
      ++next;
      written = true;
    };
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with(">") || line.starts_with("!") || (line.starts_with("=") && !line.starts_with("=="))) continue;
      if (line.empty() || line.starts_with("==")) write_expected();
      if (line.starts_with("==")) written = false;
      out << line << "\n";
    }
    write_expected();
    std::ofstream(path) << out.str();
  }
}

class Cli : public testing::TestWithParam<Case> {};

#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// Limits of memory and descriptors that leave no room for the sanitizers themselves.
bool needs_narrow_limits(const Case& one) {
  const auto narrows = [](const std::string& line) {
    return line.find("ulimit -v") != line.npos || line.find("ulimit -n") != line.npos;
  };
  return std::any_of(one.commands.begin(), one.commands.end(), narrows);
}

TEST_P(Cli, Case) {
  if (kSanitized && needs_narrow_limits(GetParam())) GTEST_SKIP();
  const std::vector<std::string> actual = run_case(GetParam());
  EXPECT_TRUE(GetParam().expected == actual) << difference(GetParam().expected, actual);
}

std::vector<Case> cases_to_test() {
  if (!std::getenv("ARTPARSE_UPDATE_CASES")) return read_cases();
  update_files();
  return {};
}

INSTANTIATE_TEST_SUITE_P(Cases, Cli, testing::ValuesIn(cases_to_test()),
                         [](const auto& one) { return one.param.file + "_" + one.param.name; });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Cli);

// The release is one static file, and a small one; other builds hold what helps to find faults.
TEST(Program, IsNoLargerThanPromised) {
#ifdef IS_RELEASE
  constexpr std::uintmax_t kMostBytes = 12'000'000;
  EXPECT_LE(fs::file_size(PROGRAM), kMostBytes);
#else
  GTEST_SKIP() << "no release";
#endif
}

}  // namespace
