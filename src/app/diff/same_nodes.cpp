#include "app/diff/same_nodes.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <vector>

namespace wiregraph::app {

namespace {

using Place = std::tuple<std::string, std::uint32_t, std::uint32_t>;

Place place_of(const Quote& quote) { return {quote.document, quote.start, quote.end}; }
Place place_of(const MentionRecord& mention) { return place_of(mention.quote); }

/// The nodes of one kind by id, and the node of every mention.
struct Nodes {
  std::set<std::string> ids;
  std::map<Place, std::string> by_place;
};

template <class Record>
Nodes nodes_of(const std::vector<Record>& records) {
  Nodes nodes;
  for (const Record& record : records) {
    nodes.ids.insert(record.id);
    for (const auto& mention : record.mentions) nodes.by_place.emplace(place_of(mention), record.id);
  }
  return nodes;
}

/// Of each record whose id is not among `others` the one of them that has most of its mentions.
template <class Record>
void add_counterparts(const std::vector<Record>& records, const Nodes& others, std::map<std::string, std::string>& counterparts) {
  for (const Record& record : records) {
    if (others.ids.contains(record.id)) continue;
    std::map<std::string, std::size_t> shared;
    for (const auto& mention : record.mentions)
      if (const auto found = others.by_place.find(place_of(mention)); found != others.by_place.end()) ++shared[found->second];
    const auto most = std::max_element(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != shared.end()) counterparts.emplace(record.id, most->first);
  }
}

}  // namespace

SameNodes::SameNodes(const Records& before, const Records& after) {
  add_counterparts(before.entities, nodes_of(after.entities), after_);
  add_counterparts(before.events, nodes_of(after.events), after_);
  add_counterparts(after.entities, nodes_of(before.entities), before_);
  add_counterparts(after.events, nodes_of(before.events), before_);
}

}  // namespace wiregraph::app
