#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace wiregraph::clean {

/// The lines of `text` that hold more than white space, in order, each without the white space at its ends.
/// A line ends at a line feed, a carriage return, both together, U+0085, U+2028 or U+2029.
///   text: valid UTF-8 of less than 4 GiB.
std::vector<ByteSpan> lines_of(std::string_view text);

}  // namespace wiregraph::clean
