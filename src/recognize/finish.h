#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Fills mentions, chains and offices of `document` from the draft that was made of it. Mentions that stayed open are left out.
///   Order: mentions by place, the longer first; chains by their first mention; offices by place.
void finish(const Draft& draft, Document& document);

}  // namespace wiregraph::recognize
