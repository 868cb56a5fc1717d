#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"

namespace wiregraph::app {

/// The file of `--mentions`: one mention a line, {"path": "a.txt", "start": 3, "end": 7, "kind": "entity", "type": "Person"}. Places are
/// code points of the document's text, ends exclusive; kind is entity or event; type may be missing.
class GivenMentions {
 public:
  /// Throws InputError with file and line where the file is missing or a line is faulty.
  static GivenMentions load(const std::string& file);

  /// The mentions of the document with this path, else of the one that has its file name; in the order of the text.
  ///   Throws InputError with file and line where one lies beyond the text.
  std::vector<GivenMention> of(const std::string& path, std::string_view text) const;

 private:
  struct Row {
    std::uint64_t line = 0;
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    GivenMention mention;
  };
  static Row row_of(const std::string& text, const std::string& file, std::uint64_t line, std::string& path);

  std::string file_;
  std::map<std::string, std::vector<Row>> rows_;  ///< by path
};

}  // namespace wiregraph::app
