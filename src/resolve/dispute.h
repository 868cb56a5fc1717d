#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// Claims for and against one thing, and the contradictions among them.
class Dispute {
 public:
  Dispute(const Records& records, const std::vector<Testimony>& testimonies) : records_(records), testimonies_(testimonies) {}

  /// Notes that these two claims say opposite things, unless they are of different times.
  void add(std::size_t positive, std::size_t negative);

  /// One contradiction of all claims by different vouchers, and one of each voucher that is against itself.
  std::vector<ContradictionRecord> contradictions(bool implied) const;

 private:
  const Records& records_;
  const std::vector<Testimony>& testimonies_;
  std::set<std::string> of_different_vouchers_;
  std::map<std::string, std::set<std::string>> of_one_voucher_;
};

/// A contradiction with the id that its type and claims give it.
ContradictionRecord contradiction_of(ContradictionType type, const std::set<std::string>& claims, bool implied = false);

}  // namespace wiregraph::resolve
