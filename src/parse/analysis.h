#pragma once

#include <string>
#include <vector>

#include "base/document.h"

namespace wiregraph::parse {

/// What a pipeline says of one text, as spaCy's Doc does. Spans are bytes of that text, heads are indexes of `tokens`.
struct Analysis {
  std::vector<Token> tokens;         ///< in the order of the text, without overlap; Token::sentence is not filled
  std::vector<TokenSpan> sentences;  ///< cover all tokens, in order
  std::string fingerprint = {};      ///< SHA-256 of the line that it was read from
};

}  // namespace wiregraph::parse
