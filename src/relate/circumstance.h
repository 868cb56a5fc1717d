#pragma once

#include <optional>

#include "relate/context.h"

namespace wiregraph::relate {

/// The verb whose circumstance a noun names by "in", "during", "after" and the like. Parsers hang such phrases on nouns before them, so the
/// way up goes through those: "demanded the release of sailors in a call" gives "demanded" for "call".
std::optional<TokenId> verb_of_circumstance(const Context& context, TokenId noun);

/// The preposition leads to an occasion within which something happens, not before or after it: "at", "during".
bool leads_occasion(std::string_view preposition);

/// The noun of a call, meeting or negotiation in which the verb's act takes place; empty if the sentence names none.
std::optional<TokenId> encounter_of_verb(const Context& context, TokenId verb);

}  // namespace wiregraph::relate
