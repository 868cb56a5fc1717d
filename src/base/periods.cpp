#include "base/periods.h"

#include <algorithm>

namespace wiregraph {

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

std::vector<Period> periods_of(const PropositionRecord& proposition) {
  if (!proposition.times.empty() || !proposition.first_said || !proposition.last_said) return proposition.times;
  return {{*proposition.first_said, *proposition.last_said}};
}

std::optional<Period> hull(const std::vector<Period>& periods) {
  if (periods.empty()) return std::nullopt;
  Period all = periods.front();
  for (const Period& period : periods) all = {std::min(all.start, period.start), std::max(all.end, period.end)};
  return all;
}

}  // namespace wiregraph
