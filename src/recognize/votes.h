#pragma once

#include <algorithm>
#include <array>

#include "recognize/names.h"

namespace wiregraph::recognize {

/// What speaks for each type of a name. One label of the recognizer is 1; the other weights say how much more or less a clue is worth.
struct Votes {
  std::array<double, 5> by_type{};  ///< by EntityType
  double& operator[](EntityType type) { return by_type[static_cast<std::size_t>(type)]; }
  double total() const { return by_type[0] + by_type[1] + by_type[2] + by_type[3] + by_type[4]; }
  EntityType winner() const { return static_cast<EntityType>(std::max_element(by_type.begin(), by_type.end()) - by_type.begin()); }
};

/// Votes by the words around a name: "in Lima", "the town of Lima", "Lima province", "the airline Ryanair", "Acme said it", "Kari Dahl,
/// who".
void vote_by_surroundings(const Draft& draft, Votes& votes, const NameSpan& name);

}  // namespace wiregraph::recognize
