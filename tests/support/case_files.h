#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"

namespace wiregraph {

/// A case of a sentence file: a text and what a stage is to make of it.
struct Case {
  std::string title;
  std::vector<std::string> notes;     ///< further lines with `#`, without it; a stage's tests give them a meaning
  std::string text;                   ///< a paragraph a line
  std::vector<std::string> expected;  ///< lines, blank ones left out
  std::string place;                  ///< "tests/relate/said.txt:12", the line of the title
};

/// Reads a sentence file. Cases are parted by `===`; a case is `# title`, any further `#` lines, the text, `---`, the expected lines.
///   Throws InputError where a case has no title, no text or no `---`.
std::vector<Case> cases_of(const std::filesystem::path& file);

/// The cases of all `*.txt` in a folder of tests/ ("relate"), files by name.
std::vector<Case> cases_in(std::string_view folder);

/// A document with one body segment per line of `text`, analysed by the model that scripts/setup fetched or WIREGRAPH_MODEL names.
Document analysed_document(std::string_view text);

}  // namespace wiregraph
