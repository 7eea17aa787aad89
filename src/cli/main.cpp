#include <iostream>
#include <iterator>

#include "artparse/artparse.h"

int main() {
  const std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
  std::cout << artparse::Parser().parse(bytes).body.size() << '\n';
}
