#include "resolve/match_entities.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "resolve/classes.h"
#include "resolve/name_key.h"

namespace wiregraph::resolve {

namespace {

bool has_wikidata_id(const EntityRecord& entity) { return entity.id.starts_with("wd-"); }

using Documents = std::set<std::uint32_t>;

/// By their ranks.
Documents documents_of(const EntityRecord& entity, const Ages& ages) {
  Documents out;
  for (const MentionRecord& mention : entity.mentions) out.insert(ages.rank(mention.quote.document));
  return out;
}

/// An entity that has a name in common with others, and what may tell it apart from them.
struct Namesake {
  std::size_t entity;
  std::string distinction;
};

// Whoever bears a name in so many documents, and in so many times as many as all others together, is meant by the name alone.
constexpr std::size_t k_enough_documents = 5;
constexpr std::size_t k_times_the_others = 5;

/// The classes that answer to a name, each with the number of documents that name it in full: none, one that is meant, or too many to tell.
class Answer {
 public:
  void add(std::size_t root, std::size_t documents) { documents_[root] += documents; }
  bool none() const { return documents_.empty(); }
  std::optional<std::size_t> only() const {
    std::size_t all = 0;
    auto first = documents_.begin();
    for (auto each = documents_.begin(); each != documents_.end(); ++each) {
      all += each->second;
      if (each->second > first->second) first = each;
    }
    if (documents_.size() == 1) return first->first;
    const std::size_t most = none() ? 0 : first->second;
    const bool stands_out = most >= k_enough_documents && most >= k_times_the_others * (all - most);
    return stands_out ? std::optional(first->first) : std::nullopt;
  }

 private:
  std::map<std::size_t, std::size_t> documents_;
};

/// Entities in the order of their claim to give the id: those with a Wikidata id, then by age. Numbers below are ranks in that order.
class Matcher {
 public:
  Matcher(const GraphRecords& records, const Ages& ages)
      : records_(records), ages_(ages), ranks_(records.entities.size()), names_(ranks_.size()), classes_(ranks_.size()) {
    std::vector<std::pair<bool, Age>> keys;
    for (const EntityRecord& entity : records.entities) keys.emplace_back(!has_wikidata_id(entity), ages.of(entity));
    for (std::size_t i = 0; i < keys.size(); ++i) order_.push_back(i);
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    for (std::size_t rank = 0; rank < order_.size(); ++rank) {
      ranks_[order_[rank]] = rank;
      documents_.push_back(documents_of(entity(rank), ages));
    }
  }

  std::vector<std::size_t> match() {
    match_type(EntityType::State);
    match_type(EntityType::Place);
    match_type(EntityType::Organization);
    match_type(EntityType::Person);
    std::vector<std::size_t> out(order_.size());
    for (std::size_t rank = 0; rank < order_.size(); ++rank) out[order_[rank]] = order_[classes_.root(rank)];
    return out;
  }

 private:
  const EntityRecord& entity(std::size_t rank) const { return records_.entities[order_[rank]]; }

  std::vector<std::size_t> of_type(EntityType type) const {
    std::vector<std::size_t> out;
    for (std::size_t rank = 0; rank < order_.size(); ++rank)
      if (entity(rank).type == type) out.push_back(rank);
    return out;
  }

  void match_type(EntityType type) {
    const std::vector<std::size_t> ranks = of_type(type);
    for (std::size_t rank : ranks) names_[rank] = name_keys_of(entity(rank));
    if (type == EntityType::Organization) add_states_of_bodies();
    match_full_names(ranks);
    match_partial_names(ranks);
    for (std::size_t rank : ranks) names_[rank] = {};
  }

  std::optional<std::size_t> rank_of(const std::string& id) const {
    const auto found = std::ranges::lower_bound(records_.entities, id, {}, &EntityRecord::id);
    if (found == records_.entities.end() || found->id != id) return std::nullopt;
    return ranks_[static_cast<std::size_t>(found - records_.entities.begin())];
  }

  /// A body's name says little without its state: every state has a foreign ministry.
  void add_states_of_bodies() {
    std::map<std::size_t, std::set<std::string>> states;
    for (const ClaimRecord& claim : records_.claims) {
      if (claim.predicate != Predicate::affiliated_with || claim.polarity == Polarity::negative) continue;
      const auto body = rank_of(claim.subject), state = rank_of(claim.object);
      if (!body || !state || entity(*state).type != EntityType::State) continue;
      if (entity(*body).type == EntityType::Organization) states[*body].insert(entity(classes_.root(*state)).id);
    }
    for (const auto& [body, ids] : states)
      for (FullName& name : names_[body].full) name.distinction = *ids.begin();
  }

  /// Two Wikidata ids stay two nodes, and so do two things that one document keeps apart, whatever names connect them.
  void unite(std::size_t a, std::size_t b) {
    a = classes_.root(a);
    b = classes_.root(b);
    // The root of a class has the id of the class, since those with a Wikidata id come first.
    if (a == b || (has_wikidata_id(entity(a)) && has_wikidata_id(entity(b)))) return;
    Documents *more = &documents_[a], *fewer = &documents_[b];
    if (more->size() < fewer->size()) std::swap(more, fewer);
    if (std::any_of(fewer->begin(), fewer->end(), [&](std::uint32_t document) { return more->count(document) != 0; })) return;
    more->merge(*fewer);
    fewer->clear();
    classes_.unite(a, b);
    documents_[std::min(a, b)].swap(*more);
  }

  void match_full_names(const std::vector<std::size_t>& ranks) {
    std::map<std::string, std::vector<Namesake>> buckets;
    for (std::size_t rank : ranks)
      for (const FullName& name : names_[rank].full) buckets[name.key].push_back({rank, name.distinction});
    for (const auto& [key, namesakes] : buckets) unite_namesakes(namesakes);
  }

  /// Who has no distinction joins the others if these agree, else nobody.
  void unite_namesakes(const std::vector<Namesake>& namesakes) {
    std::map<std::string, std::vector<std::size_t>> groups;
    for (const Namesake& namesake : namesakes) groups[namesake.distinction].push_back(namesake.entity);
    if (groups.size() <= 2 && groups.count("") != 0) {
      groups.clear();
      for (const Namesake& namesake : namesakes) groups[" "].push_back(namesake.entity);
    }
    for (const auto& [distinction, group] : groups)
      if (!distinction.empty()) unite_group(group);
  }

  void unite_group(const std::vector<std::size_t>& group) {
    std::set<std::string> wikidata;
    for (std::size_t rank : group)
      if (has_wikidata_id(entity(rank))) wikidata.insert(entity(rank).id);
    if (wikidata.size() > 1) return;
    for (std::size_t rank : group) unite(group.front(), rank);
  }

  bool is_partial(std::size_t rank) const {
    return names_[rank].full.empty() && !has_wikidata_id(entity(rank)) && !names_[rank].partial.empty();
  }

  void match_partial_names(const std::vector<std::size_t>& ranks) {
    std::unordered_map<std::string, Answer> answers;
    std::set<std::pair<std::string, std::uint32_t>> answered_in;
    for (std::size_t rank : ranks) {
      if (is_partial(rank)) continue;
      const Documents documents = documents_of(entity(rank), ages_);
      for (const std::string& name : names_[rank].answers) {
        answers[name].add(classes_.root(rank), documents.size());
        for (std::uint32_t document : documents) answered_in.emplace(name, document);
      }
    }
    std::unordered_map<std::string, std::size_t> unanswered;
    for (std::size_t rank : ranks) {
      if (!is_partial(rank)) continue;
      const std::string& name = names_[rank].partial.back();
      const Documents documents = documents_of(entity(rank), ages_);
      // A document that has the full name too has its reason to keep them apart.
      if (std::any_of(documents.begin(), documents.end(), [&](const auto& d) { return answered_in.count({name, d}) != 0; })) continue;
      const Answer& answer = answers[name];
      if (answer.none())
        unite(unanswered.emplace(name, rank).first->second, rank);
      else if (const auto only = answer.only())
        unite(*only, rank);
    }
  }

  const GraphRecords& records_;
  const Ages& ages_;
  std::vector<std::size_t> order_;    ///< rank -> index of the entity
  std::vector<std::size_t> ranks_;    ///< index of the entity -> rank
  std::vector<NameKeys> names_;       ///< of the type that is being matched
  std::vector<Documents> documents_;  ///< of a class at its root
  Classes classes_;
};

}  // namespace

std::vector<std::size_t> match_entities(const GraphRecords& records, const Ages& ages) { return Matcher(records, ages).match(); }

}  // namespace wiregraph::resolve
