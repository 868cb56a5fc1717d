#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/input/document_options.h"
#include "app/input/given_mentions.h"
#include "app/input/metadata_table.h"
#include "base/document.h"
#include "base/log.h"

namespace wiregraph::app {

/// A document as it was read, or why a file gives none.
struct ReadDocument {
  std::size_t unit = 0;  ///< number of its file, from 1
  std::string file;
  Document document;
  Log log;
  std::optional<Problem> failure;
};

/// The documents of a list of files, one after another; holds those of one file at a time.
class DocumentReader {
 public:
  /// files: sorted; must outlive this.
  ///   Throws InputError where the file of metadata or mentions of `options` is faulty.
  DocumentReader(const std::vector<std::string>& files, const DocumentOptions& options);

  /// Empty after the last one.
  std::optional<ReadDocument> next();

 private:
  void read(const std::string& file);

  const std::vector<std::string>& files_;
  const DocumentOptions& options_;
  MetadataTable metadata_;
  GivenMentions mentions_;
  std::size_t position_ = 0;
  std::deque<ReadDocument> waiting_;
};

}  // namespace wiregraph::app
