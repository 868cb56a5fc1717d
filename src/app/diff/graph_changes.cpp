#include "app/diff/graph_changes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "app/diff/record_fields.h"
#include "app/diff/same_nodes.h"
#include "app/record_index.h"

namespace wiregraph::app {

namespace {

/// Both graphs, and what compares their records.
struct Graphs {
  const Records& before;
  const Records& after;
  RecordIndex index_before;
  RecordIndex index_after;
  SameNodes same;
};

std::vector<FieldChange> differing(const std::vector<Field>& before, const std::vector<Field>& after) {
  std::vector<FieldChange> changes;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (before[i].key != after[i].key) changes.push_back({std::string(before[i].name), before[i].shown, after[i].shown});
  return changes;
}

bool has(const std::vector<FieldChange>& changes, std::string_view field) {
  return std::ranges::any_of(changes, [&](const FieldChange& change) { return change.field == field; });
}

/// Compares the records of one kind.
template <class Record>
class Comparer {
 public:
  Comparer(std::string_view kind, const Graphs& graphs) : kind_(kind), graphs_(graphs) {}

  void added(const Record& after, ChangeKind kind = ChangeKind::added) { add(kind, after, graphs_.index_after); }
  void gone(const Record& before) { add(ChangeKind::gone, before, graphs_.index_before); }
  void merged(const Record& before, const Record& into) { add(ChangeKind::merged, into, graphs_.index_after, before.id); }
  void split(const std::string& from, const Record& after) { add(ChangeKind::split, after, graphs_.index_after, from); }

  /// `kind_of` gives the kind of change of what its fields show.
  void both(const Record& before, const Record& after, auto kind_of) {
    std::vector<FieldChange> fields =
        differing(fields_of(before, graphs_.index_before, &graphs_.same), fields_of(after, graphs_.index_after, nullptr));
    const bool other_id = before.id != after.id;
    const ChangeKind kind = kind_of(fields, other_id);
    if (fields.empty() && !(other_id && kind == ChangeKind::renamed)) return;
    add(kind, after, graphs_.index_after, other_id ? before.id : std::string());
    changes_.back().fields = std::move(fields);
  }

  void append_to(std::vector<Change>& changes) && {
    std::ranges::sort(changes_, {}, [](const Change& change) { return std::tie(change.kind, change.id, change.id_before); });
    std::ranges::move(changes_, std::back_inserter(changes));
  }

 private:
  void add(ChangeKind kind, const Record& record, const RecordIndex& index, std::string id_before = {}) {
    changes_.push_back({kind_, kind, record.id, std::move(id_before), title_of(record, index), {}});
  }

  std::string_view kind_;
  const Graphs& graphs_;
  std::vector<Change> changes_;
};

template <class Record>
std::map<std::string, const Record*> by_id(const std::vector<Record>& records) {
  std::map<std::string, const Record*> table;
  for (const Record& record : records) table.emplace(record.id, &record);
  return table;
}

void compare_documents(const Graphs& graphs, std::vector<Change>& changes) {
  Comparer<DocumentRecord> comparer("document", graphs);
  const auto before = by_id(graphs.before.documents), after = by_id(graphs.after.documents);
  for (const auto& [id, document] : before)
    if (!after.contains(id)) comparer.gone(*document);
  for (const auto& [id, document] : after) {
    const auto same = before.find(id);
    if (same == before.end())
      comparer.added(*document);
    else
      comparer.both(*same->second, *document, [](const auto&, bool) { return ChangeKind::changed; });
  }
  std::move(comparer).append_to(changes);
}

ChangeKind kind_of_node(const std::vector<FieldChange>& fields, bool other_id) {
  return other_id || has(fields, "name") ? ChangeKind::renamed : ChangeKind::changed;
}

/// Entities or events.
template <class Record>
void compare_nodes(std::string_view kind, const std::vector<Record> Records::*list, const Graphs& graphs, std::vector<Change>& changes) {
  Comparer<Record> comparer(kind, graphs);
  const auto before = by_id(graphs.before.*list), after = by_id(graphs.after.*list);
  std::set<std::string> continued;  // ids after that go on from one before
  for (const auto& [id, node] : before) {
    const auto same = after.find(graphs.same.after(id));
    if (same == after.end())
      comparer.gone(*node);
    else if (same->first != id && (before.contains(same->first) || graphs.same.before(same->first) != id))
      comparer.merged(*node, *same->second);
    else {
      comparer.both(*node, *same->second, kind_of_node);
      continued.insert(same->first);
    }
  }
  for (const auto& [id, node] : after) {
    if (continued.contains(id)) continue;
    const std::string& from = graphs.same.before(id);
    from == id ? comparer.added(*node) : comparer.split(from, *node);
  }
  std::move(comparer).append_to(changes);
}

ChangeKind kind_of_proposition(const std::vector<FieldChange>& fields, bool) {
  const auto is_dispute = [](const FieldChange& change) { return change.field == "status" && change.after == name_of(Status::disputed); };
  return std::ranges::any_of(fields, is_dispute) ? ChangeKind::disputed : ChangeKind::changed;
}

void compare_propositions(const Graphs& graphs, std::vector<Change>& changes) {
  Comparer<PropositionRecord> comparer("proposition", graphs);
  std::map<std::string, std::map<std::string, const PropositionRecord*>> before;  // by what they say, by id
  for (const PropositionRecord& proposition : graphs.before.propositions)
    before[content_of(proposition, &graphs.same)].emplace(proposition.id, &proposition);
  for (const auto& [id, proposition] : by_id(graphs.after.propositions)) {
    auto found = before.find(content_of(*proposition, nullptr));
    if (found == before.end()) {
      comparer.added(*proposition, proposition->status == Status::disputed ? ChangeKind::disputed : ChangeKind::added);
      continue;
    }
    const auto same = found->second.find(id);
    const auto chosen = same == found->second.end() ? found->second.begin() : same;
    comparer.both(*chosen->second, *proposition, kind_of_proposition);
    found->second.erase(chosen);
    for (const auto& [other, merged] : found->second) comparer.merged(*merged, *proposition);
    before.erase(found);
  }
  for (const auto& [content, propositions] : before)
    for (const auto& [id, proposition] : propositions) comparer.gone(*proposition);
  std::move(comparer).append_to(changes);
}

std::size_t shared_claims(const ContradictionRecord& a, const ContradictionRecord& b) {
  const std::set<std::string> claims(a.claims.begin(), a.claims.end());
  return static_cast<std::size_t>(std::ranges::count_if(b.claims, [&](const std::string& claim) { return claims.contains(claim); }));
}

/// The one of `candidates` that has the type and most of the claims of `contradiction`; the end where none has any.
auto nearest_of(const ContradictionRecord& contradiction, std::map<std::string, const ContradictionRecord*>& candidates) {
  auto nearest = candidates.end();
  std::size_t most = 0;
  for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
    if (candidate->second->type != contradiction.type) continue;
    const std::size_t shared = shared_claims(contradiction, *candidate->second);
    if (shared > most) nearest = candidate;
    most = std::max(most, shared);
  }
  return nearest;
}

void compare_contradictions(const Graphs& graphs, std::vector<Change>& changes) {
  Comparer<ContradictionRecord> comparer("contradiction", graphs);
  auto before = by_id(graphs.before.contradictions), after = by_id(graphs.after.contradictions);
  const auto as_changed = [](const auto&, bool) { return ChangeKind::changed; };
  std::erase_if(after, [&](const auto& entry) {
    const auto same = before.find(entry.first);
    if (same == before.end()) return false;
    comparer.both(*same->second, *entry.second, as_changed);
    before.erase(same);
    return true;
  });
  for (const auto& [id, contradiction] : after) {
    const auto nearest = nearest_of(*contradiction, before);
    if (nearest == before.end()) {
      comparer.added(*contradiction);
      continue;
    }
    comparer.both(*nearest->second, *contradiction, as_changed);
    before.erase(nearest);
  }
  for (const auto& [id, contradiction] : before) comparer.gone(*contradiction);
  std::move(comparer).append_to(changes);
}

}  // namespace

std::string_view name_of(ChangeKind kind) {
  constexpr std::array<std::string_view, 7> k_names{"disputed", "new", "gone", "renamed", "merged", "split", "changed"};
  return k_names[static_cast<std::size_t>(kind)];
}

std::vector<Change> changes_between(const Records& before, const Records& after) {
  const Graphs graphs{before, after, RecordIndex(before), RecordIndex(after), SameNodes(before, after)};
  std::vector<Change> changes;
  compare_documents(graphs, changes);
  compare_nodes("entity", &Records::entities, graphs, changes);
  compare_nodes("event", &Records::events, graphs, changes);
  compare_propositions(graphs, changes);
  compare_contradictions(graphs, changes);
  return changes;
}

}  // namespace wiregraph::app
