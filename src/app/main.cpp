#include <unistd.h>

#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line.h"

int main(int count, char** values) {
  using namespace wiregraph::app;
  std::ios::sync_with_stdio(false);
  Console console{std::cout, std::cerr, isatty(STDERR_FILENO) == 1};
  try {
    return static_cast<int>(run_command_line(std::vector<std::string>(values + 1, values + count), console));
  } catch (const std::bad_alloc&) {
    std::cerr << "wiregraph: out of memory; give fewer or smaller inputs, or fewer --threads\n";
  } catch (const std::exception& error) {
    std::cerr << "wiregraph: internal error: " << error.what() << "; please report it with the command line\n";
  }
  return static_cast<int>(ExitStatus::nothing_done);
}
