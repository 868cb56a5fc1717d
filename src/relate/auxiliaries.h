#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// What the clause of an auxiliary says is to be: "Chile must [withdraw]", "[a truce] must follow", "the first step must be [a truce]".
/// Empty where "must" asks nothing of anybody else: "We must leave", "must have left".
std::vector<TokenId> wanted_by(const Context& context, TokenId auxiliary);

/// The verb of an auxiliary where it is negated: "will not [withdraw]".
std::vector<TokenId> refused_by(const Context& context, TokenId auxiliary);

/// The subject of the verb that an auxiliary belongs to.
std::vector<TokenId> subjects_of_modified(const Context& context, TokenId auxiliary);

/// Who says the clause of an auxiliary's verb: "[Lund] said that Chile must leave".
std::vector<TokenId> speakers(const Context& context, TokenId auxiliary);

/// The same, where he is the subject of that clause: "[Lund] said that she would leave". Empty where its verb is an act of words: "would
/// welcome a truce".
std::vector<TokenId> speakers_of_themselves(const Context& context, TokenId auxiliary);

}  // namespace wiregraph::relate
