#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"

namespace wiregraph::clean {

/// What a line says that is no more than a day, a time of day, or both.
struct DayAlone {
  std::optional<Day> day;  ///< empty where the line has no day, or one without a year
};

/// Reads "10 March 2026", "Tuesday, March 10, 2026, 14:05 GMT", "March 10", "5:58pm", "18.45 CEST", "1 hr 12 min ago", also twice the same
/// day side by side: "03/10/2026March 10, 2026"; empty for other lines.
std::optional<DayAlone> day_alone(std::string_view text);

/// True where every word is a time of day, its zone or its half: "9:14 AM EDT".
bool is_time_of_day(std::string_view text);

/// "2 hours ago", "5 min ago", "1h ago", "1 hr 12 min ago".
bool is_age(std::string_view text);

}  // namespace wiregraph::clean
