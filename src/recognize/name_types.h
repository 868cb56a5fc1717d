#pragma once

#include <vector>

#include "recognize/names.h"

namespace wiregraph::recognize {

/// Puts the names into the draft, each with a type. All occurrences of one name vote together: the recognizer's labels, the gazetteer,
/// titles beside it, given names in it, a longer name that ends in it. A surname of a person found once is found everywhere; capitalized
/// common words are dropped; a capital that acts is its state.
void name_types(Draft& draft, std::vector<NameSpan> names);

}  // namespace wiregraph::recognize
