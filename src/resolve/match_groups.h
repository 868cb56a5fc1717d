#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// Unites unnamed groups across the documents of one story: those with the same words, "Chilean miners" and "the Chilean
/// miners". One that speaks joins none, since an unnamed source of one report is no other's. What one document keeps apart stays apart.
///   stories: of each document, as stories_of gives them.
///   nodes:   for each entity the index of its node; those of groups are set. Cost: near linear, as long as few of a story share a noun.
void match_groups(const GraphRecords& records, const std::unordered_map<std::string, std::size_t>& stories, const Ages& ages,
                  std::vector<std::size_t>& nodes);

}  // namespace wiregraph::resolve
