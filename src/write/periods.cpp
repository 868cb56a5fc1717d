#include "write/periods.h"

#include <algorithm>

namespace wiregraph::write {

std::vector<Period> merged(std::vector<Period> periods) {
  std::sort(periods.begin(), periods.end());
  std::vector<Period> out;
  for (const Period& period : periods) {
    if (!out.empty() && period.start <= out.back().end + std::chrono::days(1)) {
      out.back().end = std::max(out.back().end, period.end);
    } else {
      out.push_back(period);
    }
  }
  return out;
}

std::vector<Period> periods_of(const PropositionRecord& proposition, const ClaimIndex& index) {
  std::vector<Period> periods;
  for (const ClaimRecord* claim : index.claims_of(proposition))
    if (claim->time) periods.push_back({claim->time->start, claim->time->end});
  if (periods.empty() && proposition.first_said && proposition.last_said)
    periods.push_back({*proposition.first_said, *proposition.last_said});
  return merged(std::move(periods));
}

std::optional<Period> hull(const std::vector<Period>& periods) {
  if (periods.empty()) return std::nullopt;
  Period all = periods.front();
  for (const Period& period : periods) all = {std::min(all.start, period.start), std::max(all.end, period.end)};
  return all;
}

}  // namespace wiregraph::write
