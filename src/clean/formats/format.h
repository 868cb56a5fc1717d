#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/log.h"
#include "clean/clean.h"

namespace wiregraph::clean {

/// What a format is given: the bytes of one input, no longer compressed.
struct Input {
  std::string_view bytes;
  const std::string& name;  ///< for messages, and as path of its documents
  const JsonFields& fields;
};

/// One kind of input. Another one is a file in this folder and a row in k_formats.
struct Format {
  std::span<const std::string_view> endings;  ///< of the names of such files, in small letters
  bool (*is_likely)(std::string_view bytes);  ///< by how it begins; asked where the name says nothing

  /// Gives documents with source and text filled, and with segments where the markup says their kind.
  ///   Throws InputError where there is no document.
  std::vector<Document> (*read)(const Input& input, Log& log);
};

bool is_likely_json(std::string_view bytes);
std::vector<Document> read_json(const Input& input, Log& log);

bool is_likely_html(std::string_view bytes);
std::vector<Document> read_html(const Input& input, Log& log);

bool is_likely_plain(std::string_view bytes);
std::vector<Document> read_plain(const Input& input, Log& log);

/// All formats; the first that fits counts, and plain text fits all.
std::span<const Format> formats();

}  // namespace wiregraph::clean
