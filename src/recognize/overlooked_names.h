#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Puts a name among the mentions and lets its tokens point to it.
void add_name(Draft& draft, DraftMention name);

/// Adds the names that the recognizer overlooked and their surroundings give away: behind titles and words for firms, given names alone,
/// acronyms in brackets, and what another place of the document knows.
void find_overlooked_names(Draft& draft);

}  // namespace wiregraph::recognize
