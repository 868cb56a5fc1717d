#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/records.h"

namespace wiregraph::resolve {

/// How old something is: by its document, then by its place there. The older of two nodes gives the id of both.
struct Age {
  std::uint32_t document = 0;  ///< rank of the document, the oldest first
  std::uint32_t start = 0;     ///< code point
  std::string id;
  friend auto operator<=>(const Age&, const Age&) = default;
};

/// The order of documents: by date of publication, the undated last, then by id.
class Ages {
 public:
  explicit Ages(const std::vector<DocumentRecord>& documents);

  /// Rank of a document; an unknown one is the youngest.
  std::uint32_t rank(const std::string& document) const;

  Age of(const EntityRecord& entity) const;
  Age of(const EventRecord& event) const;

 private:
  std::unordered_map<std::string, std::uint32_t> ranks_;
};

}  // namespace wiregraph::resolve
