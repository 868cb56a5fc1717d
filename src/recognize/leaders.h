#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Fills DraftChain::state of persons: the state that each leads, as far as the text tells. No table says who leads what.
///   Told: an office of his names the state ("Chilean President Omar Reyes", "Chile's president"), or it owns his name ("Chile's Reyes").
///   Inferred, for one who is called president or the like without a state, or has an administration: the state that acts beside him most
///   clearly (its own mentions in his sentences and in the document, its bodies, the dateline). A state that the text gives to another
///   holder of the same office is none of the candidates, and one must stand out; of two without a state the surer one is given it first.
/// Fills Role::body of offices that somebody has in a government where no state is told: in the same way.
void find_states_of_leaders(Draft& draft);

}  // namespace wiregraph::recognize
