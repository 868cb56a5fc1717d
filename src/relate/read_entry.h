#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "relate/entry.h"

namespace wiregraph::relate {

/// The columns of every table of the lexicon, in their order.
inline constexpr std::string_view k_lexicon_header = "words\tpart\tmeaning\tsense\targuments\tplover\tnote";

/// Reads one row.
///   line: cells parted by tabs, "-" for an empty one. file, number: for messages and Entry::place.
///   Throws InputError where a cell is missing or not understood.
Entry read_entry(std::string_view line, const std::string& file, std::uint64_t number);

}  // namespace wiregraph::relate
