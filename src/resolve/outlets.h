#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/records.h"

namespace wiregraph::resolve {

/// The organizations of a graph by name, to find publishers and agencies among them.
class Outlets {
 public:
  explicit Outlets(const std::vector<EntityRecord>& entities);

  /// The id of the only organization of this name; empty where there is none, or more than one.
  std::string id_of(const std::string& name) const;

 private:
  std::unordered_map<std::string, std::string> ids_;
};

}  // namespace wiregraph::resolve
