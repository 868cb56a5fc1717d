#pragma once

#include <string>
#include <string_view>

namespace wiregraph::clean {

/// The text with a blank wherever a page has set two parts side by side without one: "14 May 2026Updated 9:10", "May 14, 20264:12 PM",
/// "EDTToday". For lines of dates; prose has words such as "McDonald".
std::string unglued(std::string_view text);

}  // namespace wiregraph::clean
