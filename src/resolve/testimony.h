#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/records.h"

namespace wiregraph::resolve {

/// Who stands for a claim, where and when.
struct Testimony {
  std::vector<std::string> vouchers;  ///< sorted; ids of entities, else names of outlets or ids of documents
  bool by_document = false;           ///< the document says so itself
  bool unnamed = false;               ///< only sources without a name say so
  std::string document;               ///< the original where it is a reprint
  std::optional<Day> said;            ///< the day on which it was said, else posted, else published
};

/// For each claim of `records`, in their order. The voucher is the innermost source that is known, else the agency that the document is
/// credited to, else its publisher, else the document.
///   records: a graph, documents with reprints marked.
std::vector<Testimony> testimonies_of(const Records& records);

}  // namespace wiregraph::resolve
