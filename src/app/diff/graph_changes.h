#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/records.h"

/// What differs between two graphs.
namespace wiregraph::app {

enum class ChangeKind {
  disputed,  ///< a proposition that is disputed now, and was not, or was not there
  added,
  gone,
  renamed,  ///< a node under another id or name
  merged,   ///< what was a record of its own belongs to another now
  split,    ///< what belonged to another is a record of its own now
  changed,
};

/// "new" for added; the others as they are called here.
std::string_view name_of(ChangeKind kind);

struct FieldChange {
  std::string field;
  std::string before;
  std::string after;
};

struct Change {
  std::string_view record;  ///< "document", "entity", "event", "proposition" or "contradiction"
  ChangeKind kind = ChangeKind::changed;
  std::string id;         ///< after; of what is gone, before
  std::string id_before;  ///< where it is another one
  std::string name;       ///< for people
  std::vector<FieldChange> fields;
};

/// Every difference in documents, entities, events, propositions and contradictions, in this order; of each the kinds in their order above,
/// then by id. Nodes are the same where their ids or their mentions are, propositions where what they say is, contradictions where their
/// ids or some of their claims are.
std::vector<Change> changes_between(const Records& before, const Records& after);

}  // namespace wiregraph::app
