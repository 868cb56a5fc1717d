#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/input/document_options.h"
#include "app/report.h"
#include "base/records.h"
#include "resolve/take_apart.h"

/// The records of documents by themselves, kept beside a graph so that documents can be added to it.
namespace wiregraph::app {

/// The records of one document, and what they were made from.
struct Extraction {
  std::string path;      ///< of the document
  std::string input;     ///< fingerprint of the document as it was read
  std::string settings;  ///< fingerprint of program, model, gazetteers and lexicon
  Records records;
};

/// Runs all stages on every document.
///   earlier: of an earlier run. A document that stands there, with equal fingerprints, is not extracted anew; one of another content
///            takes the place of the one of its path; those that no input has stay.
///   Gives:   sorted by path and input.
///   Throws InputError where models or metadata cannot be read, or what stays of `earlier` was extracted with other settings.
std::vector<Extraction> extract_documents(const DocumentOptions& options, std::vector<Extraction> earlier, Report& report);

/// The records of one extraction after another, taken out of `extractions`. Temporary files go to `folder`.
resolve::Parts parts_of(std::vector<Extraction>& extractions, const std::filesystem::path& folder);

/// Writes extractions to their file in `folder`. Throws InputError where that cannot be done.
void write_extractions(const std::vector<Extraction>& extractions, const std::string& folder);

/// Reads the file that `write_extractions` wrote.
///   Throws InputError where there is none, though the folder holds a graph, or it is damaged. Empty where the folder holds no graph.
std::vector<Extraction> read_extractions(const std::string& folder);

}  // namespace wiregraph::app
