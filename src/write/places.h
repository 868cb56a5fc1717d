#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/records.h"

/// Stretches of documents' texts as nodes: claims of one sentence share its node.
namespace wiregraph::write {

/// Code points, end exclusive.
struct Place {
  std::string_view document;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

inline Place place_of(const Quote& quote) { return {quote.document, quote.start, quote.end}; }

/// The words at each place.
using Quotations = std::map<Place, std::string_view>;

/// The sentences that are evidence of claims.
Quotations sentences_of(const Records& records);

}  // namespace wiregraph::write
