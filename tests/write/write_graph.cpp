#include <cstring>
#include <iostream>

#include "write/every_term.h"
#include "write/outputs.h"

/// usage: write_graph odd|terms FOLDER
/// Writes a graph of the tests in every format, for readers outside of this program: one with odd texts everywhere, or one with every term
/// of the vocabulary.
int main(int count, char** arguments) {
  using namespace wiregraph;
  if (count != 3) {
    std::cerr << "usage: write_graph odd|terms FOLDER\n";
    return 2;
  }
  const bool odd = std::strcmp(arguments[1], "odd") == 0;
  write_all(graph_of(odd ? odd_story() : records_with_every_term()), arguments[2]);
  return 0;
}
