#pragma once

#include <vector>

#include "resolve/ties.h"

namespace wiregraph::resolve {

/// Up to this number of vertices betweenness is exact.
inline constexpr std::size_t k_exact_betweenness = 10'000;

/// Betweenness of each vertex, as a share of the pairs of others (Brandes 2001). Paths follow ties in any direction.
///   exact_up_to: number of vertices up to which paths from every vertex are followed. Of more vertices those from some, evenly spread
///                in the order of ids, stand for all (Brandes and Pich 2007): as many as keep the work that of `exact_up_to` vertices.
std::vector<double> betweenness_of(const Ties& ties, std::size_t exact_up_to = k_exact_betweenness);

}  // namespace wiregraph::resolve
