#pragma once

#include <optional>
#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// Words between quotation marks, and who speaks them.
struct Quotation {
  TokenSpan tokens;  ///< without the marks
  SegmentId segment;
  bool begins_paragraph = false;
  bool open = false;  ///< its paragraph ends without a closing mark
  std::optional<Attribution> speaker;
};

/// The quotations of a document in the order of the text. A quotation may go over sentences; one that a paragraph leaves open goes on to
/// its end, and the next paragraph that begins with a quotation mark continues it. The speaker is the subject of the nearest reporting
/// word outside the marks in the sentences where the quotation begins and ends; else of the sentence before, where that ends in a colon;
/// else of the quotation before in the same paragraph, or of the one that it continues.
std::vector<Quotation> quotations_of(const Context& context);

/// The quotation that holds a token.
const Quotation* quotation_at(const std::vector<Quotation>& quotations, TokenId token);

}  // namespace wiregraph::relate
