#pragma once

#include <map>
#include <string>

#include "base/records.h"

namespace wiregraph::app {

/// Keeps the entities of known Wikidata ids back until the last document, so that a file of extracted records has one record per id.
/// Every other id belongs to one document alone. What each document says of an entity stays in its `parts`.
class OneRecordPerId {
 public:
  /// Takes the entities that other documents may have too out of `records`, which are of one document.
  void take_from(Records& records);

  /// What was taken, by id.
  Records rest() const;

 private:
  void add(EntityRecord entity, const std::string& document);

  std::map<std::string, EntityRecord> entities_;
};

}  // namespace wiregraph::app
