#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// The subject of the verb that a noun's prepositional phrase belongs to: "after a call with Reyes, [Lund] said", "[Lund] visited Oslo for
/// talks". Where that is nobody, whoever says so: "[Lund] denied that the matter came up in a call with Reyes".
std::vector<TokenId> governor_subjects(const Context& context, TokenId noun);

/// Whom that verb tells something: "in a call, Lund told [Reyes]".
std::vector<TokenId> hearers(const Context& context, TokenId noun);

/// Who speaks there: "at a press conference, [Lund] said".
std::vector<TokenId> attendants(const Context& context, TokenId noun);

/// The objects of the encounter whose purpose a verb gives: "met [Reyes] to discuss".
std::vector<TokenId> met_before(const Context& context, TokenId verb);

}  // namespace wiregraph::relate
