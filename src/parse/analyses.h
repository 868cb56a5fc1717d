#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "parse/analysis.h"

namespace wiregraph::parse {

/// Analyses made by spaCy (`Doc.to_json()`), found by the text that they are of.
class Analyses {
 public:
  /// Reads JSON Lines, one `Doc.to_json()` a line; blank lines are passed over. A later analysis of a text replaces an earlier one.
  ///   Throws InputError with file and line where the file cannot be read, a line is longer than 64 MiB or is no such object.
  void add(const std::filesystem::path& file);

  /// The analysis of exactly this text; null if there is none.
  const Analysis* find(std::string_view text) const;

 private:
  std::unordered_map<std::string, Analysis> by_hash_;  ///< SHA-256 of the text: the documents hold the texts themselves
};

}  // namespace wiregraph::parse
