#pragma once

#include <iosfwd>

#include "base/document.h"
#include "base/log.h"
#include "parse/models.h"

/// From segments to sentences, tokens, tags, dependency trees and named entities.
namespace wiregraph::parse {

/// Fills sentences and tokens: from an analysis made beforehand of exactly this text, else by the pipeline, each segment by itself.
///   document: text and segments filled.
///   Throws:   InputError where there is neither.
void run(Document& document, const Models& models, Log& log);

/// Fills sentences and tokens as spaCy would for the whole text at once: white space and furniture included, no borders of segments.
///   document: text filled; the sentences have no segment.
///   Throws:   InputError where there is no pipeline.
void run_raw(Document& document, const Models& models);

/// CoNLL-U, with places in MISC (start_char, end_char in code points of the text) and named entities (ner=B-GPE).
/// Dependency labels are spaCy's. In words and comments a line break, a tab and a backslash are written as \n, \r, \t and \\.
void print(const Document& document, std::ostream& out);

/// One line in the layout of spaCy's `Doc.to_json()` (text, ents, sents, tokens; places in code points of the text), with `path` added.
void print_json(const Document& document, std::ostream& out);

}  // namespace wiregraph::parse
