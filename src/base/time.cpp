#include "base/time.h"

#include <cstdio>

namespace wiregraph {

std::string to_iso(Day day) {
  const std::chrono::year_month_day date{day};
  char out[16];
  const int size = std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                 static_cast<unsigned>(date.day()));
  return {out, static_cast<std::size_t>(size)};
}

std::optional<Day> day_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t start, std::size_t size) -> std::optional<int> {
    int value = 0;
    for (char digit : text.substr(start, size)) {
      if (digit < '0' || digit > '9') return std::nullopt;
      value = value * 10 + (digit - '0');
    }
    return value;
  };
  const auto year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (!year || !month || !day || *year == 0) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

}  // namespace wiregraph
