#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/time.h"

namespace wiregraph::app {

/// What the user knows of one document. Empty: unknown.
struct MetadataRow {
  std::optional<Day> date;
  std::string publisher;
  std::string url;
  std::string title;
};

/// The file of `--metadata`: JSON Lines of objects or CSV with a header line; fields path, date, publisher, url, title.
class MetadataTable {
 public:
  /// Throws InputError with file and line where the file is missing or a row is faulty.
  static MetadataTable load(const std::string& file);

  /// The row whose path is this one, else the one whose path is its file name; an empty one if there is none.
  MetadataRow of(const std::string& path) const;

 private:
  std::map<std::string, MetadataRow> rows_;
};

}  // namespace wiregraph::app
