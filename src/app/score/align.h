#pragma once

#include <map>
#include <string>

#include "app/score/scored_graph.h"

namespace wiregraph::app::score {

/// Ids of `system`'s entities -> ids of `gold`'s, one to one: greedily, those that share most names first, and of one type before others.
std::map<std::string, std::string> align(const ScoredGraph& system, const ScoredGraph& gold);

}  // namespace wiregraph::app::score
