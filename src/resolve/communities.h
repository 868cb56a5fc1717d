#pragma once

#include <vector>

#include "resolve/ties.h"

namespace wiregraph::resolve {

/// For each vertex its community, named by one of its vertices: the Louvain method (Blondel and others 2008), which looks for the highest
/// modularity. Vertices are visited in their order, and of equally good communities the one of the lowest number is taken, so there is one
/// answer. A community is connected (as Traag and others 2019 ask): what falls apart is parted.
std::vector<std::size_t> communities_of(const Ties& ties);

}  // namespace wiregraph::resolve
