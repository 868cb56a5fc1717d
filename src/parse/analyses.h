#pragma once

#include <filesystem>

namespace wiregraph::parse {

/// Analyses made by spaCy (`Doc.to_json()`), found by the text that they are of.
class Analyses {
 public:
  /// Reads JSON Lines, one `Doc.to_json()` a line.
  ///   Throws InputError with file and line where a line is no such object.
  void add(const std::filesystem::path& file);
};

}  // namespace wiregraph::parse
