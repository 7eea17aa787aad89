// What the program is made of: what to say in a report, and what tells two builds apart.
#include "cli/print_help.h"
#include "render/json_writer.h"
#include "version_info.h"  // written by the build

namespace artparse {
namespace {

constexpr int kSchema = 1;

#ifdef __clang__
constexpr std::string_view kCompiler = "clang++ " __clang_version__;
#else
constexpr std::string_view kCompiler = "g++ " __VERSION__;
#endif

}  // namespace

std::string version_text() {
  std::string out = "artparse " ARTPARSE_VERSION "\n";
  out.append("commit ").append(ARTPARSE_COMMIT);
  out.append(", schema ").append(std::to_string(kSchema));
  out.append(", data ").append(ARTPARSE_DATA);
  return out.append(", ").append(kCompiler).append("\n");
}

std::string version_json() {
  std::string out;
  JsonWriter json(out, true);
  json.begin_object();
  json.member("name", "artparse");
  json.member("version", ARTPARSE_VERSION);
  json.member("commit", ARTPARSE_COMMIT);
  json.member("schema", kSchema);
  json.member("data", ARTPARSE_DATA);
  json.member("compiler", kCompiler);
  json.end_object();
  return out + "\n";
}

}  // namespace artparse
