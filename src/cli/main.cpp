#include "cli/run.h"

int main(int argc, char** argv) {
  return artparse::run(argc, argv);
}
