#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/date_resolve.h"

/// The forms that dates have, and the days that each stands for. Used by find_dates alone.
namespace wiregraph::dates {

using Resolve = Range (*)(const Parts& parts, const Context& context);

/// Words in a row. Each is one of: a class of words ("MONTH"), words to choose from ("last|past"), "END" for a sign or the end of the text;
/// with "?" after it, it may be missing.
struct Form {
  std::string_view before;  ///< stands directly before the date and is no part of it
  std::string_view words;   ///< the date
  std::string_view after;   ///< stands directly after it and is no part of it
  Resolve resolve;
  bool is_time_of_day = false;  ///< names no day of its own
};

/// All forms; of two that match the same words the first counts.
std::span<const Form> forms();

}  // namespace wiregraph::dates
