#pragma once

#include "parse/analysis.h"
#include "parse/spacy/pipeline.h"

namespace wiregraph::parse {

/// Analyses each segment that is to be read by itself, so that a headline does not run into the sentence below it.
///   document: text and segments filled.
///   Gives:    one analysis of the document's text; words of furniture and blank segments are not in it.
Analysis analyse_segments(const Document& document, const spacy::Pipeline& pipeline);

}  // namespace wiregraph::parse
