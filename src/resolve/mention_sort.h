#pragma once

#include <filesystem>

#include "base/external_sort.h"
#include "base/record_list.h"

namespace wiregraph::resolve {

/// Puts mentions in the order of their nodes, those of one node in the order of their places.
class MentionSort {
 public:
  explicit MentionSort(const std::filesystem::path& folder) : folder_(folder), sort_(folder) {}

  void add(const NodeMention& mention);

  /// Each place of a node once.
  RecordList<NodeMention> sorted();

 private:
  std::filesystem::path folder_;
  ExternalSort sort_;
};

}  // namespace wiregraph::resolve
