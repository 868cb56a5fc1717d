#include <algorithm>

#include "clean/clean.h"
#include "clean/decode.h"
#include "clean/read_bytes.h"
#include "clean/read_json.h"

namespace wiregraph::clean {

namespace {

/// By the name of the file; standard input has none and is JSON where it begins like an object.
bool is_json(const std::filesystem::path& path, std::string_view text) {
  if (path == "-") return text.starts_with("{\"");
  const auto extension = path.extension();
  return extension == ".json" || extension == ".jsonl" || extension == ".ndjson";
}

Document plain_document(std::string text, const std::string& name) {
  check_text(text, name, 0);
  Document document;
  document.source.path = name;
  document.text = std::move(text);
  return document;
}

void add_metadata(Source& source, const Metadata& metadata) {
  if (!source.published && metadata.date) source.published = Time{*metadata.date, *metadata.date, ""};
  if (source.publisher.empty()) source.publisher = metadata.publisher;
}

}  // namespace

std::vector<Document> read(const std::filesystem::path& path, const Metadata& metadata, Log& log) {
  const std::string name = input_name(path);
  std::string text = decode(read_bytes(path), name, log);
  std::vector<Document> documents;
  if (is_json(path, text))
    documents = read_json(text, name, log);
  else
    documents.push_back(plain_document(std::move(text), name));
  for (Document& document : documents) add_metadata(document.source, metadata);
  return documents;
}

}  // namespace wiregraph::clean
