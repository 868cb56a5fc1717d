#pragma once

#include "base/document.h"
#include "parse/analysis.h"

namespace wiregraph::parse {

/// Takes over the tokens and sentences of an analysis of the document's text.
///   document: text and segments filled; sentences and tokens empty.
/// Left out are white space, furniture and blank segments: what hangs on a word left out hangs on the word above it.
/// A sentence that reaches over the border of a segment is cut there. Each piece has one root: the sentence's own where it is in the
/// piece, else the word with the most words below it. Other words that lost their head hang on the root, as `dep` (marks as `punct`).
void place(const Analysis& analysis, Document& document);

}  // namespace wiregraph::parse
