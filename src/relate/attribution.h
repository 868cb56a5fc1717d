#pragma once

#include <vector>

#include "relate/context.h"
#include "relate/quotations.h"

namespace wiregraph::relate {

/// Who says what a token states, innermost speaker first: "X said that", "..., X said", "according to X", and the speaker of a quotation.
/// What a relative clause or a noun takes for granted has no source.
std::vector<Attribution> attributions_of(const Context& context, const std::vector<Quotation>& quotations, TokenId token);

/// Whom a reporting word names as the one who says it; no sources where it is nobody that the document names.
Attribution attribution_by(const Context& context, const Trigger& reporting);

}  // namespace wiregraph::relate
