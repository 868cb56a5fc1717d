#pragma once

#include <ostream>
#include <vector>

#include "app/diff/graph_changes.h"

/// Prints of what differs between two graphs.
namespace wiregraph::app {

/// For people: how many changes of each kind of record, then each with its fields.
void print_text(const std::vector<Change>& changes, std::ostream& out);

/// JSON Lines: an object for each change.
void print_json(const std::vector<Change>& changes, std::ostream& out);

/// Comma-separated: a line for each change, or for each field where several changed.
void print_csv(const std::vector<Change>& changes, std::ostream& out);

}  // namespace wiregraph::app
