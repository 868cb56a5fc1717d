#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/document.h"
#include "base/log.h"

/// From a file's bytes to segments: what is headline, body, caption, furniture; and when it was written.
namespace wiregraph::clean {

/// The largest input, in bytes: some ten thousand articles.
inline constexpr std::uint64_t k_largest_file = 64u << 20;

/// The longest paragraph, in bytes. No prose comes near it; spaCy refuses longer texts as well.
inline constexpr std::uint64_t k_longest_paragraph = 1'000'000;

/// The most paragraphs of one document: some thousand articles.
inline constexpr std::size_t k_most_paragraphs = 100'000;

/// Names of the fields of JSON objects; one that begins with a slash is a JSON Pointer (RFC 6901): "/source/name".
struct JsonFields {
  std::string text = "text";
  std::string path = "path";
  std::string url = "url";
  std::string title = "title";
  std::string author = "author";
  std::string publisher = "publisher";
  std::string agency = "agency";
  std::string language = "language";
  std::string date = "date";
};

/// True where the name ends as a format's files do, also where it is compressed: "page.html.gz".
bool has_known_ending(const std::filesystem::path& path);

/// Reads the documents of a file, also of one compressed by gzip or Zstandard. The name says the format; where it does not, the beginning.
/// - JSON (one object or an array of them) and JSON Lines hold one document per object: a text and, if known, what else is in JsonFields.
///   spaCy's Doc.to_json() is such an object.
/// - HTML is one document: its visible text, a line per block, with the segments whose kind the markup decides, and what the page says of
///   itself in JSON-LD, Open Graph, meta tags and <time>.
/// - Everything else is plain text, one document.
/// Text is UTF-8, or UTF-16 with a byte order mark; HTML also what it declares.
///   path:   a file; "-" reads standard input.
///   Gives:  documents with source and text filled, in the order of the file, each with at least one visible character. A text keeps every
///           character of the decoded file but a byte order mark, also control characters that XML forbids: writers leave those out.
///   log:    notes replaced bytes, and objects of a JSON file that are no document, which are skipped.
///   Throws: InputError where the file is missing, a folder, not readable, damaged, binary, blank or too large, a paragraph is too long,
///           there are too many, or no object of a JSON file is a document.
std::vector<Document> read(const std::filesystem::path& path, const JsonFields& fields, Log& log);

/// Fills the segments, and the title, agency and date of the source where they are not given and the text has them.
///   document: source and text filled, and segments where the markup says their kind; the others are found by rules.
///   log:      notes a document without a date.
///   Throws:   InputError where the text is in another language than English.
void run(Document& document, Log& log);

/// How much was set aside.
struct SetAsideAmount {
  std::size_t segments = 0;
  std::size_t bytes = 0;
};

/// What was set aside of some documents, by kind and rule.
using SetAside = std::map<std::pair<SegmentKind, std::string_view>, SetAsideAmount>;

/// Adds the segments of a document that no claim is read from: furniture, repeats, datelines, date lines and signatures.
void count_set_aside(const Document& document, SetAside& counts);

/// Adds the counts of other documents.
void add(const SetAside& counts, SetAside& sum);

/// A line per kind and rule: kind, rule, number of segments, bytes.
void print(const SetAside& counts, std::ostream& out);

/// One line per segment: code points, kind, rule, date, number of its section, and the beginning of the text.
void print(const Document& document, std::ostream& out);

/// One line: {"path", "text", "segments": [{"start", "end", "kind"}]}, places in code points. Blank segments are left out.
void print_json(const Document& document, std::ostream& out);

}  // namespace wiregraph::clean
