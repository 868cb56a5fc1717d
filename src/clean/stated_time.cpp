#include "clean/stated_time.h"

#include "base/dates.h"

namespace wiregraph::clean {

std::optional<Time> stated_time(std::string_view text) {
  if (const auto day = day_from_iso(text.substr(0, 10))) return Time{*day, *day, std::string(text)};
  const auto dates = find_dates(text, std::nullopt);
  if (dates.size() != 1 || dates.front().start != dates.front().end) return std::nullopt;
  return Time{dates.front().start, dates.front().end, std::string(text)};
}

}  // namespace wiregraph::clean
