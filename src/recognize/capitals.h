#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// True where the capital at `span` stands for its state: it speaks, demands, is asked ("Oslo said", "talks between Oslo and Lima",
/// "Oslo's demand"). False where something is in it, goes to it, or it is part of an address.
bool stands_for_state(const Draft& draft, TokenSpan span);

/// True where a dateline begins with `token`: "LIMA, March 9 (Reuters) -".
bool begins_dateline(const Draft& draft, std::uint32_t token);

/// True where somebody goes to the noun at `head` or is there: "reached Lima", "a flight to Lima".
bool takes_place(const Draft& draft, TokenId head);

}  // namespace wiregraph::recognize
