#pragma once

#include <map>
#include <string>

#include "base/records.h"

namespace wiregraph::app {

/// Which nodes of two graphs are the same thing though their ids differ: those that hold the same mentions.
class SameNodes {
 public:
  SameNodes(const Records& before, const Records& after);

  /// The id in the second graph of what the first calls `id`: the same, or that of the node with most of its mentions, or `id` where none
  /// has any.
  const std::string& after(const std::string& id) const { return found_or(after_, id); }

  /// The other way round.
  const std::string& before(const std::string& id) const { return found_or(before_, id); }

 private:
  static const std::string& found_or(const std::map<std::string, std::string>& table, const std::string& id) {
    const auto found = table.find(id);
    return found == table.end() ? id : found->second;
  }

  std::map<std::string, std::string> after_, before_;  ///< of the ids that only one graph has
};

}  // namespace wiregraph::app
