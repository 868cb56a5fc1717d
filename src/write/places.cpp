#include "write/places.h"

namespace wiregraph::write {

Quotations sentences_of(const Records& records) {
  Quotations sentences;
  for (const ClaimRecord& claim : records.claims)
    for (const Quote& quote : claim.evidence) sentences.emplace(place_of(quote), quote.text);
  return sentences;
}

}  // namespace wiregraph::write
