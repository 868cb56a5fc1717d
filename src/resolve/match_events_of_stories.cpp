#include "resolve/match_events_of_stories.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "resolve/participants.h"

namespace wiregraph::resolve {

namespace {

/// What is spoken of before it is, so that one word may mean the proposal and the deed.
bool may_be_proposed(EventType type) {
  switch (type) {
    case EventType::Agreement:
    case EventType::Ceasefire:
    case EventType::PrisonerExchange:
    case EventType::Withdrawal:
    case EventType::Negotiation:
    case EventType::Aid:
    case EventType::AidSuspension:
    case EventType::Sanction:
    case EventType::Deployment:
    case EventType::Accession:
    case EventType::TerritoryChange:
    case EventType::Call:
    case EventType::Meeting:
    case EventType::Statement:
      return true;
    default:
      return false;
  }
}

using Participant = std::pair<EntityType, std::size_t>;

/// One story seldom tells of many, so that a word alone tells which: the earthquake, but not the attack, the idea.
bool is_told_by_word(EventType type) {
  return type != EventType::Attack && type != EventType::War && type != EventType::Visit && type != EventType::Mobilization &&
         type != EventType::Other;
}

/// What tells one event from another, entities by the index of their node.
struct Features {
  std::set<std::string> lemmas, documents;
  std::set<Participant> participants;
  std::set<std::size_t> places;
  Day start = Day::min();
  Day end = Day::max();
};

/// A node: events that match_events found to be one.
struct Cluster {
  Features features;
  std::vector<std::size_t> events;
};

template <class Item>
std::size_t shared(const std::set<Item>& a, const std::set<Item>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const Item& item) { return b.count(item) != 0; }));
}

template <class Item>
bool differ(const std::set<Item>& a, const std::set<Item>& b) {
  return !a.empty() && !b.empty() && shared(a, b) == 0;
}

/// Two persons, but not a person and a club, tell two events apart.
bool have_others(const std::set<Participant>& a, const std::set<Participant>& b) {
  return shared(a, b) == 0 && std::any_of(a.begin(), a.end(), [&](const Participant& one) {
           return std::any_of(b.begin(), b.end(), [&](const Participant& other) { return one.first == other.first; });
         });
}

bool fits(const Features& a, const Features& b) {
  return shared(a.documents, b.documents) == 0 && !have_others(a.participants, b.participants) && !differ(a.places, b.places) &&
         a.start <= b.end && b.start <= a.end;
}

void add(Features& to, const Features& from) {
  to.lemmas.insert(from.lemmas.begin(), from.lemmas.end());
  to.documents.insert(from.documents.begin(), from.documents.end());
  to.participants.insert(from.participants.begin(), from.participants.end());
  to.places.insert(from.places.begin(), from.places.end());
  to.start = std::max(to.start, from.start);
  to.end = std::min(to.end, from.end);
}

/// Those of one story that may be one.
class Candidates {
 public:
  explicit Candidates(EventType type) : type_(type) {}

  void add(Cluster cluster) {
    for (const std::string& document : cluster.features.documents) ++in_document_[document];
    clusters_.push_back(std::move(cluster));
  }

  /// The most telling make the nodes, the others join.
  std::vector<Cluster> matched() {
    std::stable_sort(clusters_.begin(), clusters_.end(), [](const Cluster& a, const Cluster& b) {
      const auto rank = [](const Features& f) { return std::tuple(f.documents.size(), f.participants.size() + f.places.size()); };
      return rank(a.features) > rank(b.features);
    });
    std::vector<Cluster> nodes;
    for (Cluster& cluster : clusters_) {
      const auto node = node_of(nodes, cluster.features);
      if (!node) {
        nodes.push_back(std::move(cluster));
        continue;
      }
      resolve::add(nodes[*node].features, cluster.features);
      nodes[*node].events.insert(nodes[*node].events.end(), cluster.events.begin(), cluster.events.end());
    }
    return nodes;
  }

 private:
  bool is_only_one(const Features& event) const {
    return std::all_of(event.documents.begin(), event.documents.end(),
                       [&](const auto& document) { return in_document_.at(document) == 1; });
  }

  /// The one that fits best.
  std::optional<std::size_t> node_of(const std::vector<Cluster>& nodes, const Features& event) const {
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const Features& node = nodes[i].features;
      const bool one_word = shared(node.lemmas, event.lemmas) > 0;
      const std::size_t common = shared(node.participants, event.participants) + shared(node.places, event.places);
      const bool alike = one_word && (common > 0 || is_told_by_word(type_));
      if (!fits(node, event) || !(alike || (common > 0 && is_only_one(event) && is_only_one(node)))) continue;
      const std::size_t score = 1 + 2 * common + (one_word ? 1 : 0);
      if (score == most) best.reset();
      if (score <= most) continue;
      best = i;
      most = score;
    }
    return best;
  }

  EventType type_;
  std::vector<Cluster> clusters_;
  std::map<std::string, std::size_t> in_document_;
};

std::map<std::size_t, Cluster> clusters_of(const GraphRecords& records, const std::vector<std::size_t>& entities,
                                           const std::vector<std::size_t>& nodes) {
  std::unordered_map<std::string, std::size_t> entity_at;
  for (std::size_t i = 0; i < records.entities.size(); ++i) entity_at.emplace(records.entities[i].id, entities[i]);
  const auto participants = participants_of(records);
  std::map<std::size_t, Cluster> clusters;
  for (std::size_t i = 0; i < records.events.size(); ++i) {
    const EventRecord& event = records.events[i];
    Features features;
    if (!event.lemma.empty()) features.lemmas.insert(event.lemma);
    for (const Quote& mention : event.mentions) features.documents.insert(mention.document);
    for (const std::string& id : participants.at(event.id))
      if (const auto entity = entity_at.find(id); entity != entity_at.end())
        features.participants.insert({records.entities[entity->second].type, entity->second});
    if (!event.place.empty()) features.places.insert(entity_at.at(event.place));
    features.start = event.time ? event.time->start : Day::min();
    features.end = event.time ? event.time->end : Day::max();
    Cluster& cluster = clusters[nodes[i]];
    if (cluster.events.empty())
      cluster.features = std::move(features);
    else
      add(cluster.features, features);
    cluster.events.push_back(i);
  }
  return clusters;
}

}  // namespace

void match_events_of_stories(const GraphRecords& records, const std::unordered_map<std::string, std::size_t>& stories,
                             const std::vector<std::size_t>& entities, const Ages& ages, std::vector<std::size_t>& nodes) {
  using Key = std::tuple<std::size_t, EventType, std::string>;  // story, type, the word where the type says too little
  std::map<Key, Candidates> candidates;
  for (auto& [node, cluster] : clusters_of(records, entities, nodes)) {
    const EventRecord& event = records.events[node];
    if (event.mentions.empty() || event.lemma.empty() || may_be_proposed(event.type)) continue;
    const std::size_t story = stories.at(event.mentions.front().document);
    const Key key{story, event.type, event.type == EventType::Other ? event.lemma : std::string()};
    candidates.try_emplace(key, event.type).first->second.add(std::move(cluster));
  }
  for (auto& [key, of_story] : candidates)
    for (const Cluster& cluster : of_story.matched()) {
      const std::size_t oldest = *std::min_element(cluster.events.begin(), cluster.events.end(), [&](std::size_t a, std::size_t b) {
        return ages.of(records.events[a]) < ages.of(records.events[b]);
      });
      for (const std::size_t event : cluster.events) nodes[event] = oldest;
    }
}

}  // namespace wiregraph::resolve
