#pragma once

#include <set>
#include <string>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Keys of what the document calls a storm, with and without the word for it: "Hurricane Berta", "Berta". Storms bear given names, but are
/// nobody.
std::set<std::string> names_of_storms(const Draft& draft);

}  // namespace wiregraph::recognize
