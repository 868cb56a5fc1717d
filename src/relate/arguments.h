#pragma once

#include <vector>

#include "relate/context.h"

namespace wiregraph::relate {

/// The words that fill one slot of a trigger, and which slot that is.
struct Filling {
  const Slot* slot = nullptr;   ///< nullptr where no slot is filled
  std::vector<TokenId> tokens;  ///< heads of phrases or clauses, joined ones apart
};

/// Heads of the phrases or clauses in one slot of a trigger. The slots `each_other`, `occasion` and `self` are no place in the tree: the
/// first two give nothing, the third the noun among the trigger's words.
std::vector<TokenId> fill(const Context& context, const Trigger& trigger, const Slot& slot);

/// All slots of the list that something stands in, in the order of the list.
std::vector<Filling> fill_all(const Context& context, const Trigger& trigger, const Slots& slots);

/// The clause that a trigger governs: "to halt the strikes", "that Chile halt the strikes"; empty if none.
std::vector<TokenId> clauses_of(const Context& context, const Trigger& trigger, bool with_subject);

}  // namespace wiregraph::relate
