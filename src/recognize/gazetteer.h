#pragma once

#include <filesystem>

namespace wiregraph::recognize {

/// Names of states, organizations and places, words for offices: the tables of ontology/gazetteers.
class Gazetteer {
 public:
  /// Throws InputError with file and line where a table is faulty.
  static Gazetteer load(const std::filesystem::path& folder);
};

}  // namespace wiregraph::recognize
