#pragma once

#include <optional>

#include "relate/context.h"

namespace wiregraph::relate {

/// A number with a unit, and what bounds it: "more than two hours" is at least 120 minutes.
struct Quantity {
  Value value;
  Function bound = Function::unit;  ///< at_least, at_most, roughly; unit: none
};

/// The quantity whose unit this word is: "90 minutes", "an hour and a half", "two-hour"; empty where no number stands before it.
std::optional<Quantity> quantity_of(const Context& context, TokenId unit);

}  // namespace wiregraph::relate
