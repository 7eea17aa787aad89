# Writes VERSION_HEADER: which commit and which word lists the program is made of. Run at every build; the
# file is touched only when something changed.
cmake_minimum_required(VERSION 3.25)

set(commit unknown)
find_package(Git QUIET)
if(GIT_FOUND)
  execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE_DIR} rev-parse --short=10 HEAD
    OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
  if(NOT failed)
    set(commit ${found})
  endif()
endif()
file(SHA256 ${LEXICON_BLOB} data)
string(SUBSTRING ${data} 0 12 data)
file(CONFIGURE OUTPUT ${VERSION_HEADER} @ONLY CONTENT
"#pragma once
#define ARTPARSE_COMMIT \"@commit@\"
#define ARTPARSE_DATA \"@data@\"
")
