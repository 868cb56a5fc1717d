#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// The places that the words of an event give it, in the order of the text: "talks in Oslo", "the Durban summit", "flew to Lima for talks".
/// More than one where they are joined: "matches in Peru and Chile". The first word is the one that names the event.
std::vector<ChainId> places_on(const Context& context, const std::vector<TokenId>& words);

}  // namespace wiregraph::relate
