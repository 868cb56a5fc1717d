#pragma once

#include <optional>
#include <vector>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Words between quotation marks, without the marks. It lies within one segment; one that nobody closes ends with its segment.
struct Quotation {
  TokenSpan tokens;
  std::optional<std::uint32_t> speech_verb;  ///< outside of it, in a sentence that it touches; else that of the quotation
                                             ///< or of the sentence before
};

/// The quotations of a document, in order. A quotation of fewer than three words is a way of speaking, none of these.
std::vector<Quotation> quotations_of(const Draft& draft);

/// The chain of the one who speaks it: the subject of its speech verb; empty where unknown or still open.
std::optional<ChainId> speaker_of(const Draft& draft, const Quotation& quotation);

/// The chain of the one whom it is told: the object of its speech verb ("told Dahl"); empty where unknown or still open.
std::optional<ChainId> hearer_of(const Draft& draft, const Quotation& quotation);

/// The quotation around `span`; null if none.
///   quotations: in order, as quotations_of gives them.
const Quotation* quotation_around(const std::vector<Quotation>& quotations, TokenSpan span);

}  // namespace wiregraph::recognize
