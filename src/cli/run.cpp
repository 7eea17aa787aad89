// From arguments to exit code, step by step.
#include "cli/run.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include "batch/outputs/output_file.h"
#include "batch/run_batch.h"
#include "batch/stop_signal.h"
#include "cli/check_arguments.h"
#include "cli/exit_code.h"
#include "cli/make_settings.h"
#include "cli/parse_arguments.h"
#include "cli/print_help.h"
#include "cli/progress.h"
#include "render/printable.h"

namespace artparse {
namespace {

constexpr std::uint64_t kMostMessages = 10;

void complain(const std::string& message) {
  std::fprintf(stderr, "artparse: %s\n", printable(message).c_str());
}

int refuse(const std::string& problem) {
  complain(problem);
  std::fputs("Try 'artparse --help'.\n", stderr);
  return kBadUsage;
}

// Sees to it that no file is opened as a standard stream by accident. Reading from what was standard input
// still fails. True if standard output was closed.
bool fill_closed_streams() {
  const bool closed_output = fcntl(STDOUT_FILENO, F_GETFD) < 0;
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(fd, F_GETFD) < 0) open("/dev/null", O_WRONLY);  // takes the lowest free number: this one
  }
  return closed_output;
}

Surroundings look_around() {
  const char* no_colour = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool dumb = !terminal || std::strcmp(terminal, "dumb") == 0;
  return {isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0, !dumb && !(no_colour && *no_colour)};
}

int print(const std::string& text) {
  OutputFile output;
  output.use_standard_output();
  output.write(text);
  if (output.close()) return kAllGood;
  complain("cannot write to standard output: " + std::string(std::strerror(output.error())));
  return kUnwritable;
}

// What is asked for instead of work; empty: nothing.
std::string text_asked_for(const Arguments& arguments) {
  if (arguments.help) return long_help();
  if (arguments.short_help) return short_help();
  if (arguments.version) return arguments.json ? version_json() : version_text();
  if (arguments.schema) return std::string(json_schema());
  if (arguments.man) return man_page();
  if (arguments.options_page) return options_page();
  if (!arguments.completions.empty()) return completions(arguments.completions);
  return {};
}

// Tells of failures while the batch runs, and of the whole at its end.
class Reporter {
 public:
  Reporter(const Arguments& arguments, const BatchSettings& settings)
      : quiet_(arguments.quiet),
        verbose_(arguments.verbose),
        resumable_(can_resume(arguments)),
        progress_(style(arguments, settings), settings.input) {}

  BatchListener listener() {
    return {
        .failed = [this](const Failure& failure) { failed(failure.source + ": " + failure.error.message); },
        .unwritten =
            [this](const Unwritten& lost) {
              failed("cannot write " + lost.path + ": " + std::strerror(lost.error));
            },
        .progress = [this](const Tally& tally) { progress_.show(tally); }};
  }

  void finish(const BatchResult& result) {
    progress_.clear();
    if (!quiet_ && messages_ > kMostMessages && !verbose_) {
      complain("... and " + std::to_string(messages_ - kMostMessages) + " more; see them with --verbose");
    }
    if (result.write_error != 0 && !result.unwritten.empty()) {
      complain("cannot write to " + result.unwritten + ": " + std::strerror(result.write_error));
    }
    if (result.tally.internal > 0) {
      complain("a fault of artparse " ARTPARSE_VERSION "; please report it with the input named above");
    }
    if (quiet_) return;
    const bool nothing = result.tally.records == 0 && result.tally.skipped == 0 && result.write_error == 0;
    if (nothing && stop_signal() == 0) complain("no articles in the input");
    if (stop_signal() != 0) {
      complain("stopped after " + std::to_string(result.tally.records) + " records" +
               (resumable_ ? "; --resume goes on from here" : ""));
    }
    if (verbose_) complain(progress_.summary(result.tally));
  }

 private:
  // Would --resume be taken with these arguments?
  static bool can_resume(Arguments arguments) {
    arguments.resume = true;
    return !check_arguments(arguments);
  }

  static ProgressStyle style(const Arguments& arguments, const BatchSettings& settings) {
    if (arguments.quiet || arguments.progress == "never" || settings.output.one) return ProgressStyle::kNone;
    if (arguments.progress == "plain") return ProgressStyle::kPlain;
    const bool records_on_terminal =
        isatty(STDOUT_FILENO) && !settings.output.file && !settings.output.directory;
    return isatty(STDERR_FILENO) && !records_on_terminal ? ProgressStyle::kLine : ProgressStyle::kNone;
  }

  void failed(const std::string& message) {
    ++messages_;
    if (quiet_ || (messages_ > kMostMessages && !verbose_)) return;
    progress_.clear();
    complain(message);
  }

  bool quiet_, verbose_, resumable_;
  Progress progress_;
  std::uint64_t messages_ = 0;
};

// Ends as the signal would have ended us, so that the shell sees it.
[[noreturn]] void end_by(int signal) {
  std::signal(signal, SIG_DFL);
  raise(signal);
  _exit(128 + signal);
}

int run_records(const Arguments& arguments, const BatchSettings& settings) {
  catch_stop_signals();
  std::signal(SIGXFSZ, SIG_IGN);  // a file at its size limit is an error of write(2)
  Reporter reporter(arguments, settings);
  const BatchResult result = run_batch(settings, reporter.listener());
  if (!result.refused.empty()) return refuse(result.refused);
  reporter.finish(result);
  if (stop_signal() != 0) end_by(stop_signal());
  return exit_code(result, arguments.exit_zero);
}

int run_checked(int argc, char** argv) {
  const bool closed_output = fill_closed_streams();
  Arguments arguments;
  if (const auto problem = parse_arguments(argc, argv, arguments)) return refuse(*problem);
  const Surroundings around = look_around();
  BatchSettings settings;
  if (const auto problem = make_settings(arguments, around, settings)) return refuse(*problem);
  if (closed_output && !settings.output.file && !settings.output.directory) {
    complain("cannot write to standard output: it is closed");
    return kUnwritable;
  }
  const std::string text = text_asked_for(arguments);
  if (!text.empty()) return print(text);
  if (arguments.paths.empty() && arguments.files_from.empty() && around.terminal_in) {
    std::fputs(short_help().c_str(), stderr);
    return kBadUsage;
  }
  return run_records(arguments, settings);
}

}  // namespace

int run(int argc, char** argv) {
  try {
    return run_checked(argc, argv);
  } catch (const std::bad_alloc&) {
    complain("not enough memory");
    return kOurFault;
  } catch (const std::exception& fault) {
    complain(std::string("a fault of artparse " ARTPARSE_VERSION ": ") + fault.what() + "; please report it");
    return kOurFault;
  }
}

}  // namespace artparse
