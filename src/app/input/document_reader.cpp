#include "app/input/document_reader.h"

#include <utility>

#include "base/utf8.h"
#include "clean/clean.h"

namespace wiregraph::app {

namespace {

void fill(std::string& field, const std::string& value) {
  if (field.empty()) field = value;
}

/// What the document says of itself goes before its row of the metadata, that before what the options say of all.
void complete(Source& source, const MetadataRow& row, const DocumentOptions& options) {
  const std::optional<Day> date = row.date ? row.date : options.date;
  if (!source.published && date) source.published = Time{*date, *date, ""};
  fill(source.publisher, row.publisher);
  fill(source.publisher, options.publisher);
  fill(source.url, row.url);
  fill(source.title, row.title);
}

}  // namespace

DocumentReader::DocumentReader(const std::vector<std::string>& files, const DocumentOptions& options)
    : files_(files),
      options_(options),
      metadata_(options.metadata.empty() ? MetadataTable() : MetadataTable::load(options.metadata)),
      mentions_(options.mentions.empty() ? GivenMentions() : GivenMentions::load(options.mentions)) {}

std::optional<ReadDocument> DocumentReader::next() {
  while (waiting_.empty() && position_ < files_.size()) read(files_[position_++]);
  if (waiting_.empty()) return std::nullopt;
  std::optional<ReadDocument> document = std::move(waiting_.front());
  waiting_.pop_front();
  return document;
}

void DocumentReader::read(const std::string& file) {
  Log log;
  try {
    for (Document& document : clean::read(file, options_.fields, log)) {
      document.source.path = decode_utf8(document.source.path).text;  // names of files need not be UTF-8, what we write is
      complete(document.source, metadata_.of(document.source.path), options_);
      document.given = mentions_.of(document.source.path, document.text);
      waiting_.push_back({position_, file, std::move(document), std::exchange(log, Log()), std::nullopt});
    }
  } catch (const InputError& error) {
    waiting_.push_back({position_, file, {}, log, error.problem()});
  }
}

}  // namespace wiregraph::app
