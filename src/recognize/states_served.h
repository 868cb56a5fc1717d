#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Finds whom those serve who hold an office of a government that no state is told with ("Finance Minister Kari Dahl"): the state where
/// he speaks, whose deeds his sentence tells, of the dateline, the headline and the story; none where two states come close.
void find_states_served(Draft& draft);

}  // namespace wiregraph::recognize
