#include "app/score/align.h"

#include <algorithm>
#include <tuple>

namespace wiregraph::app::score {

namespace {

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(std::ranges::count_if(a, [&](const std::string& name) { return b.contains(name); }));
}

}  // namespace

std::map<std::string, std::string> align(const ScoredGraph& system, const ScoredGraph& gold) {
  std::vector<std::tuple<double, std::string, std::string>> pairs;  // smallest first: minus the likeness, then ids
  for (const auto& [system_id, found] : system.entities)
    for (const auto& [gold_id, right] : gold.entities)
      if (const auto names = static_cast<double>(shared(found.names, right.names)); names > 0)
        pairs.emplace_back(-names - (found.type == right.type ? 0.5 : 0), system_id, gold_id);
  std::ranges::sort(pairs);

  std::map<std::string, std::string> to_gold;
  std::set<std::string> used;
  for (const auto& [likeness, system_id, gold_id] : pairs)
    if (!to_gold.contains(system_id) && used.insert(gold_id).second) to_gold[system_id] = gold_id;
  return to_gold;
}

}  // namespace wiregraph::app::score
