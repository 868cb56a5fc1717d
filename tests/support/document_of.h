#pragma once

#include <string_view>

#include "base/document.h"

namespace wiregraph {

/// A document built by hand, without a model: one segment and one sentence per block.
///   lines: one token per line, `word/TAG/dep/head` or `word/TAG/dep/head/lemma` or `word/TAG/dep/head/lemma/ENTITY`
///          (head counts from 1 within the sentence, 0 = root; lemma `_` = the word in lower case; entity like B-PERSON, I-PERSON).
///          A blank line ends a sentence and its segment. A `/` in a word is written as `\/`.
///   Example: "Lund/NNP/nsubj/2/Lund/B-PERSON\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2/Reyes/B-PERSON"
/// The text is the words with single spaces, sentences parted by line breaks.
Document document_of(std::string_view lines);

}  // namespace wiregraph
