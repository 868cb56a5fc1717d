#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"

namespace wiregraph::clean {

/// The day that a field of metadata states: ISO 8601, with or without a time of day, or one day in English. The day is the one that the
/// writer saw: a time's zone does not shift it.
std::optional<Time> stated_time(std::string_view text);

}  // namespace wiregraph::clean
