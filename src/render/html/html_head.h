// How every page of ours begins.
#pragma once

#include <string>

namespace artparse {

// From the document type to before <title>: characters, a policy that lets nothing run or load, the width of
// phones.
void append_html_head_start(std::string& out);

}  // namespace artparse
