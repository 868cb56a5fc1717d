#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/diff/same_nodes.h"
#include "app/record_index.h"
#include "base/records.h"

/// Records as lists of fields, to be compared with those of another graph.
namespace wiregraph::app {

struct Field {
  std::string_view name;
  std::string key;    ///< equal keys, equal values: nodes by id
  std::string shown;  ///< for people: nodes by name
};

/// What may change in a record of this kind; always the same fields in the same order.
///   same: calls nodes by their ids in the other graph; null for the own ones.
std::vector<Field> fields_of(const DocumentRecord& document, const RecordIndex& index, const SameNodes* same);
std::vector<Field> fields_of(const EntityRecord& entity, const RecordIndex& index, const SameNodes* same);
std::vector<Field> fields_of(const EventRecord& event, const RecordIndex& index, const SameNodes* same);
std::vector<Field> fields_of(const PropositionRecord& proposition, const RecordIndex& index, const SameNodes* same);
std::vector<Field> fields_of(const ContradictionRecord& contradiction, const RecordIndex& index, const SameNodes* same);

/// What a proposition says, by the ids of its nodes: equal for equal propositions.
std::string content_of(const PropositionRecord& proposition, const SameNodes* same);

/// A line for people.
std::string title_of(const DocumentRecord& document, const RecordIndex& index);
std::string title_of(const EntityRecord& entity, const RecordIndex& index);
std::string title_of(const EventRecord& event, const RecordIndex& index);
std::string title_of(const PropositionRecord& proposition, const RecordIndex& index);
std::string title_of(const ContradictionRecord& contradiction, const RecordIndex& index);

}  // namespace wiregraph::app
