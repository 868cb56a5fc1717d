#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Finds the nominal mentions that have a common noun as head: "the Norwegian leader", "Chilean officials", "the ministry", "both sides".
/// What they mean stays open, but for those that act for a name within them, which are tied to it.
void find_descriptions(Draft& draft);

/// Finds personal pronouns of all persons and numbers, possessive ones included; "it" of weather and time too: the sieves decide.
void find_pronouns(Draft& draft);

}  // namespace wiregraph::recognize
