#include "app/score/compare.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "app/score/align.h"
#include "base/vocabulary.h"

namespace wiregraph::app::score {

namespace {

using Alignment = std::map<std::string, std::string>;

/// A claim in terms that both graphs share.
struct Keyed {
  std::string subject;
  std::string object;
  std::string target;
  std::set<std::string> attributed_to;
  const ScoredClaim* claim = nullptr;

  auto key() const { return std::tie(subject, claim->predicate, object); }
};

/// The predicates that gold graphs do not annotate: those beyond the guideline, as PLOVER's types need.
constexpr std::array k_beyond_gold{Predicate::acted_toward, Predicate::harmed,          Predicate::coerced,       Predicate::mobilized_against,
                                   Predicate::conceded_to,  Predicate::cooperated_with, Predicate::cut_ties_with, Predicate::carried_out,
                                   Predicate::deplored};

bool is_annotated(const std::string& predicate) {
  const auto known = value_named<Predicate>(predicate);
  return !known || std::ranges::find(k_beyond_gold, *known) == k_beyond_gold.end();
}

/// Leaves out what gold does not annotate: unnamed groups and what hangs on them, predicates beyond its inventory, literal values.
void keep_inventory(ScoredGraph& graph) {
  std::set<std::string> groups;
  for (const auto& [id, entity] : graph.entities)
    if (entity.type == "Group") groups.insert(id);
  for (const std::string& id : groups) graph.entities.erase(id);
  std::erase_if(graph.claims, [&](const ScoredClaim& claim) {
    return !is_annotated(claim.predicate) || claim.object.empty() || groups.contains(claim.subject) || groups.contains(claim.object) ||
           groups.contains(claim.target);
  });
  for (ScoredClaim& claim : graph.claims) std::erase_if(claim.attributed_to, [&](const std::string& id) { return groups.contains(id); });
}

bool is_symmetric(const std::string& predicate) {
  const auto known = value_named<Predicate>(predicate);
  return known && info_of(*known).symmetric;
}

/// alignment: null for gold's own ids.
std::vector<Keyed> keyed(const ScoredGraph& graph, const Alignment* alignment) {
  const auto entity_key = [&](const std::string& id) {
    if (alignment == nullptr || id.empty()) return id;
    const auto gold = alignment->find(id);
    return gold == alignment->end() ? "unknown:" + id : gold->second;
  };
  const auto key = [&](const std::string& id) {
    const auto event = graph.events.find(id);
    return event == graph.events.end() ? entity_key(id) : "event:" + event->second.type;
  };
  std::vector<Keyed> out;
  for (const ScoredClaim& claim : graph.claims) {
    Keyed each{key(claim.subject), key(claim.object), key(claim.target), {}, &claim};
    if (is_symmetric(claim.predicate) && each.object < each.subject) std::swap(each.subject, each.object);
    for (const std::string& source : claim.attributed_to) each.attributed_to.insert(entity_key(source));
    out.push_back(std::move(each));
  }
  return out;
}

bool same_qualifiers(const Keyed& a, const Keyed& b) {
  return a.target == b.target && a.claim->polarity == b.claim->polarity && a.claim->modality == b.claim->modality &&
         a.attributed_to == b.attributed_to;
}

/// A claim that is stated twice in one sentence counts once.
std::vector<Keyed> without_repetitions(std::vector<Keyed> claims) {
  std::set<std::tuple<std::string, std::string, std::string, std::string, std::string, std::string, Place>> seen;
  std::erase_if(claims, [&](const Keyed& each) {
    const ScoredClaim& claim = *each.claim;
    return !seen.emplace(each.subject, claim.predicate, each.object, each.target, claim.object, claim.target, claim.places.at(0)).second;
  });
  return claims;
}

/// Which gold claims a found claim may be, and which one it is taken for.
struct Matches {
  std::vector<std::vector<std::size_t>> fitting;
  std::vector<std::optional<std::size_t>> chosen;
  std::vector<bool> taken;  ///< by gold claim
};

Matches match(const std::vector<Keyed>& found, const std::vector<Keyed>& gold) {
  Matches matches;
  matches.fitting.resize(found.size());
  matches.chosen.resize(found.size());
  matches.taken.resize(gold.size());
  for (std::size_t n = 0; n < found.size(); ++n)
    for (std::size_t i = 0; i < gold.size(); ++i)
      if (found[n].key() == gold[i].key() && overlap(found[n].claim->places, gold[i].claim->places)) matches.fitting[n].push_back(i);
  for (const bool qualifiers_too : {true, false})  // the exact ones first, so that the order of claims matters least
    for (std::size_t n = 0; n < found.size(); ++n) {
      if (matches.chosen[n]) continue;
      const auto& fitting = matches.fitting[n];
      const auto free = std::ranges::find_if(
          fitting, [&](std::size_t i) { return !matches.taken[i] && (!qualifiers_too || same_qualifiers(found[n], gold[i])); });
      if (free == fitting.end()) continue;
      matches.chosen[n] = *free;
      matches.taken[*free] = true;
    }
  return matches;
}

Count count_entities(const ScoredGraph& system, const ScoredGraph& gold, const Alignment& alignment) {
  const auto right = std::ranges::count_if(
      alignment, [&](const auto& pair) { return system.entities.at(pair.first).type == gold.entities.at(pair.second).type; });
  return {static_cast<std::size_t>(right), system.entities.size(), gold.entities.size()};
}

Count count_triples(const std::vector<Keyed>& found, const std::vector<Keyed>& gold) {
  using Triple = std::tuple<std::string, std::string, std::string>;
  std::set<Triple> a;
  std::set<Triple> b;
  for (const Keyed& each : found) a.insert(each.key());
  for (const Keyed& each : gold) b.insert(each.key());
  const auto right = std::ranges::count_if(a, [&](const Triple& triple) { return b.contains(triple); });
  return {static_cast<std::size_t>(right), a.size(), b.size()};
}

using Pair = std::pair<const ScoredClaim*, const ScoredClaim*>;  ///< a found claim and gold's

Count count_times(const std::vector<Pair>& pairs) {
  Count count;
  for (const auto& [found, gold] : pairs)
    if (gold->time) count += {found->time == gold->time, found->time.has_value(), 1};
  return count;
}

Count count_roles(const std::vector<Pair>& pairs) {
  Count count;
  for (const auto& [found, gold] : pairs)
    if (!gold->role.empty()) count += {normalized(found->role) == normalized(gold->role), !found->role.empty(), 1};
  return count;
}

/// Two claims on one event: are they so in both graphs?
Count count_events(const std::vector<Pair>& pairs, const ScoredGraph& system, const ScoredGraph& gold) {
  std::vector<Pair> on_events;
  for (const Pair& pair : pairs)
    if (system.events.contains(pair.first->object) && gold.events.contains(pair.second->object)) on_events.push_back(pair);
  Count count;
  for (std::size_t i = 0; i < on_events.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const bool found = on_events[i].first->object == on_events[j].first->object;
      const bool right = on_events[i].second->object == on_events[j].second->object;
      count += {found && right, found, right};
    }
  return count;
}

Miss miss(const char* kind, const Keyed& each) { return {kind, each.subject, each.object, each.target, *each.claim}; }

/// Counts core, full and each predicate; lists what is wrong.
void count_claims(const std::vector<Keyed>& found, const std::vector<Keyed>& gold, const Matches& matches, Comparison& out) {
  Count& core = out.counts["core"];
  Count& full = out.counts["full"];
  for (std::size_t n = 0; n < found.size(); ++n) {
    const bool repeated = !matches.chosen[n] && std::ranges::any_of(matches.fitting[n], [&](std::size_t i) {
      return gold[i].claim->places.size() > 1;  // a paragraph that the page repeats: right, but counted once
    });
    if (repeated) continue;
    const bool right = matches.chosen[n].has_value();
    const bool exact = right && same_qualifiers(found[n], gold[*matches.chosen[n]]);
    core += {right, 1, 0};
    full += {exact, 1, 0};
    out.counts["core/" + found[n].claim->predicate] += {right, 1, 0};
    if (!exact) out.misses.push_back(miss(right ? "qualifiers" : "spurious", found[n]));
  }
  for (std::size_t i = 0; i < gold.size(); ++i) {
    core.gold += 1;
    full.gold += 1;
    out.counts["core/" + gold[i].claim->predicate].gold += 1;
    if (!matches.taken[i]) out.misses.push_back(miss("missed", gold[i]));
  }
}

}  // namespace

Count& Count::operator+=(const Count& other) {
  right += other.right;
  found += other.found;
  gold += other.gold;
  return *this;
}

double precision(const Count& count) { return count.found == 0 ? 0 : static_cast<double>(count.right) / static_cast<double>(count.found); }

double recall(const Count& count) { return count.gold == 0 ? 0 : static_cast<double>(count.right) / static_cast<double>(count.gold); }

double f1(const Count& count) {
  const double p = precision(count);
  const double r = recall(count);
  return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

Comparison compare(ScoredGraph system, const ScoredGraph& gold) {
  keep_inventory(system);
  const Alignment alignment = align(system, gold);
  const std::vector<Keyed> all_found = keyed(system, &alignment);
  const std::vector<Keyed> gold_claims = keyed(gold, nullptr);

  Comparison out;
  for (const char* figure : k_figures) out.counts[figure];
  out.counts["entity"] = count_entities(system, gold, alignment);
  out.counts["graph"] = count_triples(all_found, gold_claims);

  const std::vector<Keyed> found = without_repetitions(all_found);
  const Matches matches = match(found, gold_claims);
  count_claims(found, gold_claims, matches, out);

  std::vector<Pair> pairs;
  for (std::size_t n = 0; n < found.size(); ++n)
    if (matches.chosen[n]) pairs.emplace_back(found[n].claim, gold_claims[*matches.chosen[n]].claim);
  out.counts["time"] = count_times(pairs);
  out.counts["role"] = count_roles(pairs);
  out.counts["event"] = count_events(pairs, system, gold);
  return out;
}

}  // namespace wiregraph::app::score
