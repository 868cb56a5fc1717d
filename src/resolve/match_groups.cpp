#include "resolve/match_groups.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "resolve/common_nouns.h"

namespace wiregraph::resolve {

namespace {

/// "people" and "soldiers" are others in every text, "Chilean soldiers" may be the same.
constexpr std::size_t k_fewest_words = 2;

/// What is known of a group.
struct Group {
  std::size_t entity = 0;
  Age age;
  std::set<std::string> documents;
};

std::set<std::string> speakers_of(const GraphRecords& records) {
  std::set<std::string> out;
  for (const ClaimRecord& claim : records.claims)
    for (const AttributionRecord& attribution : claim.attribution) out.insert(attribution.sources.begin(), attribution.sources.end());
  return out;
}

bool share(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return b.count(word) != 0; });
}

/// Groups of one story and wording: the oldest of each document, unless the document tells two apart.
void match(std::vector<Group>& groups, std::vector<std::size_t>& nodes) {
  std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.age < b.age; });
  std::set<std::string> documents = groups.front().documents;
  for (const Group& group : groups) {
    if (group.entity == groups.front().entity || share(documents, group.documents)) continue;
    documents.insert(group.documents.begin(), group.documents.end());
    nodes[group.entity] = groups.front().entity;
  }
}

}  // namespace

void match_groups(const GraphRecords& records, const std::unordered_map<std::string, std::size_t>& stories, const Ages& ages,
                  std::vector<std::size_t>& nodes) {
  using Key = std::tuple<std::size_t, std::string, std::set<std::string>>;  // story, noun, words
  const std::set<std::string> speakers = speakers_of(records);
  std::map<Key, std::vector<Group>> groups;
  for (std::size_t i = 0; i < records.entities.size(); ++i) {
    const EntityRecord& entity = records.entities[i];
    if (entity.type != EntityType::Group || entity.subtype.empty() || entity.mentions.empty() || speakers.count(entity.id) != 0) continue;
    Group group;
    group.entity = i;
    group.age = ages.of(entity);
    for (const MentionRecord& mention : entity.mentions) group.documents.insert(mention.quote.document);
    const std::size_t story = stories.at(entity.mentions.front().quote.document);
    auto words = words_of_group(entity.name, entity.subtype);
    if (words.size() < k_fewest_words) continue;
    groups[{story, entity.subtype, std::move(words)}].push_back(std::move(group));
  }
  for (auto& [key, group] : groups) match(group, nodes);
}

}  // namespace wiregraph::resolve
