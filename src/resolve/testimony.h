#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/records.h"
#include "resolve/outlets.h"

namespace wiregraph::resolve {

/// Who stands for a claim, where and when.
struct Testimony {
  std::vector<std::string> vouchers;  ///< sorted; ids of entities, else names of outlets or ids of documents
  bool by_document = false;           ///< the document says so itself
  bool unnamed = false;               ///< only sources without a name say so
  std::string document;               ///< the original where it is a reprint
  std::optional<Day> said;            ///< the day on which it was said, else posted, else published
};

/// Who stands for the claims of a graph. The voucher is the innermost source that is known, else the agency that the document is credited
/// to, else its publisher, else the document.
class Witnesses {
 public:
  /// Those of a graph, documents with reprints marked; they must outlive this.
  Witnesses(const std::vector<DocumentRecord>& documents, const std::vector<EntityRecord>& entities);

  Testimony testimony_of(const ClaimRecord& claim) const;

 private:
  std::string outlet_of(const DocumentRecord& document) const;

  Outlets outlets_;
  std::unordered_map<std::string_view, const DocumentRecord*> documents_;
};

}  // namespace wiregraph::resolve
