#pragma once

#include <cstddef>
#include <vector>

#include "base/graph_records.h"
#include "resolve/ages.h"

namespace wiregraph::resolve {

/// For each entity the index of the one whose node it is: of those with a Wikidata id that one, else the oldest.
///   records: all by the ids of their documents, sorted by id.
///   One node are entities of different documents and one type that share a full name, other spellings of it included; a surname or an
///   acronym alone joins the only one that answers to it. Namesakes with different middle names, and bodies of different states, stay
///   apart, and so does what would be ambiguous and what one document keeps apart. Two Wikidata ids are never one node; unnamed groups
///   never join. Cost: near linear in entities and names.
std::vector<std::size_t> match_entities(const GraphRecords& records, const Ages& ages);

}  // namespace wiregraph::resolve
