#pragma once

#include <iosfwd>

#include "base/document.h"
#include "base/log.h"
#include "parse/analyses.h"

/// From segments to sentences, tokens, tags, dependency trees and named entities.
namespace wiregraph::parse {

/// Fills sentences and tokens from the analysis that spaCy made of the document's text.
///   document: text and segments filled.
///   Throws:   InputError where no analysis has the text of the document.
void run(Document& document, const Analyses& analyses, Log& log);

/// CoNLL-U, with places in MISC (start_char, end_char in code points of the text) and named entities (ner=B-GPE).
/// Dependency labels are spaCy's. In words and comments a line break, a tab and a backslash are written as \n, \r, \t and \\.
void print(const Document& document, std::ostream& out);

/// One line in the layout of spaCy's `Doc.to_json()` (text, ents, sents, tokens; places in code points of the text), with `path` added.
void print_json(const Document& document, std::ostream& out);

}  // namespace wiregraph::parse
