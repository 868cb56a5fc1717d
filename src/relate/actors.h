#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// Whom a word means: the chains of the mention that it heads, or that it stands in ("the Lund-Reyes call"); of "both of them" those of
/// "them". Empty where it means nobody that the document names.
std::vector<ChainId> chains_of(const Context& context, TokenId token);

/// The same for many words, each chain once.
std::vector<ChainId> chains_of(const Context& context, const std::vector<TokenId>& tokens);

}  // namespace wiregraph::relate
