#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace wiregraph::parse::spacy {

/// The number of a string that spaCy keeps for its own symbols: "NOUN", "nsubj", but also "X" and "_".
std::optional<std::uint64_t> reserved_symbol(std::string_view name);

}  // namespace wiregraph::parse::spacy
