#include "cli/print_help.h"
#include "render/json_writer.h"

#ifndef ARTPARSE_COMMIT
#define ARTPARSE_COMMIT "unknown"
#endif

namespace artparse {

std::string version_text() {
  return "artparse " ARTPARSE_VERSION "\n";
}

std::string version_json() {
  std::string out;
  JsonWriter json(out, true);
  json.begin_object();
  json.member("name", "artparse");
  json.member("version", ARTPARSE_VERSION);
  json.member("commit", ARTPARSE_COMMIT);
  json.member("compiler", __VERSION__);
  json.member("schema", 1);
  json.end_object();
  return out + "\n";
}

}  // namespace artparse
