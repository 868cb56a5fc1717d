#pragma once

#include <vector>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// The chains of `mention` and of the names that are joined to it, in the order of the text, each once: "Dahl and Reyes" gives both,
/// "the ministers of Norway and Chile" only what it would give alone: the ministers are meant.
std::vector<ChainId> joined_chains(const Draft& draft, const DraftMention& mention);

/// The names joined to the name at `first`, itself included: "Norwegian" and "Chilean" in "Norwegian and Chilean miners".
std::vector<std::uint32_t> joined_names(const Draft& draft, std::uint32_t first);

}  // namespace wiregraph::recognize
