#pragma once

#include <string>

#include "app/models.h"
#include "base/document.h"

/// What decides the records of a document, as 64 hexadecimal digits: equal fingerprints, equal records.
namespace wiregraph::app {

/// Of everything but the document: the program itself, the model, gazetteers and lexicon.
///   Throws InputError where a file of them cannot be read.
std::string fingerprint_of(const ModelOptions& options);

/// Of a document as it was read: its text, what is known of it, what the page's markup says, the mentions given, and its analysis by
/// spaCy if it has one.
std::string fingerprint_of(const Document& document, const parse::Analyses& analyses);

}  // namespace wiregraph::app
