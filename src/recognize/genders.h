#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Fills the gender of chains of persons: from titles ("Queen", "spokesman"), else from the given name.
void find_genders(Draft& draft);

}  // namespace wiregraph::recognize
