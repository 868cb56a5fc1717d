#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/records.h"
#include "resolve/testimony.h"

namespace wiregraph::resolve {

/// A claim as one side of a dispute: what tells whether another one is against it.
struct Voice {
  std::string claim;           ///< id
  std::optional<Period> days;  ///< of which it speaks
  std::vector<std::string> vouchers;
  bool unnamed = false;  ///< only sources without a name say so
};

Voice voice_of(const ClaimRecord& claim, const Testimony& testimony);

/// Claims for and against one thing, and the contradictions among them.
class Dispute {
 public:
  /// Notes that these two claims say opposite things, unless they are of different times.
  void add(const Voice& positive, const Voice& negative);

  /// One contradiction of all claims by different vouchers, and one of each voucher that is against itself.
  std::vector<ContradictionRecord> contradictions(bool implied) const;

 private:
  std::set<std::string> of_different_vouchers_;
  std::map<std::string, std::set<std::string>> of_one_voucher_;
};

/// A contradiction with the id that its type and claims give it.
ContradictionRecord contradiction_of(ContradictionType type, const std::set<std::string>& claims, bool implied = false);

}  // namespace wiregraph::resolve
