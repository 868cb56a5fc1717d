#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/log.h"

/// From a file's bytes to segments: what is headline, body, caption, furniture; and when it was written.
namespace wiregraph::clean {

/// What the user says of inputs that do not say it themselves.
struct Metadata {
  std::optional<Day> date;
  std::string publisher;
};

/// Reads the documents of a file: plain text is one document; JSON or JSON Lines one per object with a `text`.
///   Gives:  documents with source and text filled, in the order of the file.
///   log:    notes replaced bytes.
///   Throws: InputError where the file is missing, no readable text, empty or too large.
std::vector<Document> read(const std::filesystem::path& path, const Metadata& metadata, Log& log);

/// Fills the segments, and the title and date of the source where they are not given and the text has them.
///   document: source and text filled.
///   log:      notes a document without a date.
void run(Document& document, Log& log);

/// One line per segment: code points, kind, rule, date, and the beginning of the text.
void print(const Document& document, std::ostream& out);

}  // namespace wiregraph::clean
