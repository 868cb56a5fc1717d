#pragma once

#include <optional>

#include "relate/context.h"

namespace wiregraph::relate {

/// A number with a unit, and what bounds it: "more than two hours" is at least 120 minutes.
struct Quantity {
  Value value;
  Function bound = Function::unit;  ///< at_least, at_most, roughly; unit: none
};

/// As claims name it: "at_least", "at_most", "about"; empty for none.
std::string_view name_of_bound(Function bound);

/// The length of time whose unit this word is: "90 minutes", "an hour and a half", "two-hour"; empty where no number stands before it.
std::optional<Quantity> length_of(const Context& context, TokenId unit);

/// The amount of money that a word is part of: "$1.2 billion", "40 million euros". Its unit is the code of ISO 4217.
std::optional<Quantity> money_of(const Context& context, TokenId word);

/// How many of what a noun names there are: "37 people", "at least two dozen young soldiers"; of a number by itself, people. Its unit is
/// the noun's lemma. Empty for a part of a number ("another 12", "12 of them"), a range, a rate, money and lengths of time.
std::optional<Quantity> count_of(const Context& context, TokenId noun);

}  // namespace wiregraph::relate
