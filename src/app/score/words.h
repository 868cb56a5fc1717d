#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Comparison of extracted records with gold graphs. Gives the same figures as the reference scorer of the gold data.
namespace wiregraph::app::score {

/// A place in a document in code points, end exclusive.
using Place = std::pair<std::uint32_t, std::uint32_t>;

/// The form in which names are compared: lower case, straight quotes, single spaces, no article or possessive before, no 's behind.
std::string normalized(std::string_view text);

/// Every place where `quote` stands in `text`, whatever white space parts its words.
std::vector<Place> places_of(std::string_view quote, std::string_view text);

bool overlap(const std::vector<Place>& a, const std::vector<Place>& b);

}  // namespace wiregraph::app::score
