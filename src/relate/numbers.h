#pragma once

#include <optional>

#include "relate/context.h"

namespace wiregraph::relate {

/// A number as digits, words or both say it: "1.2 million", "two hundred and fifty", "2bn".
struct Number {
  double value = 0;
  TokenSpan tokens;
};

/// The number that one token on its own says; empty where it says none.
std::optional<double> number_said_by(const Context& context, TokenId token);

/// The whole number that a token is part of, within its sentence; empty where the token is no numeral.
std::optional<Number> number_over(const Context& context, TokenId token);

}  // namespace wiregraph::relate
