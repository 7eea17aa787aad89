// The program behind `main`.
#pragma once

namespace artparse {

// Does what the arguments ask for and returns the exit code.
int run(int argc, char** argv);

}  // namespace artparse
