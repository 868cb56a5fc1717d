#pragma once

#include <vector>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// The offices that titles, appositions and descriptions state, and the states that bodies belong to by their names ("Norwegian Defence
/// Ministry"). One per holder, body and kind: the first that the text states. Chains are those of the draft.
///   A leader named without a state ("President Omar Reyes") leads the one that the rest of the document gives him (leaders.h).
std::vector<Office> offices_of(const Draft& draft);

}  // namespace wiregraph::recognize
