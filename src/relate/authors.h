#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// The words that may name who is behind what a noun says: "[Lund]'s demand", "a [Chilean] demand", "a statement by [Lund]".
std::vector<TokenId> authors_beside(const Context& context, TokenId noun);

/// Whose statement a noun of Statement means: "Lund's statement", "the Kremlin said in a statement ... The statement added". Of a definite
/// one without an owner that of the same word before it, not further than a few paragraphs back. Empty where the text does not say whose.
std::vector<ChainId> authors_of(const Context& context, TokenId noun);

}  // namespace wiregraph::relate
