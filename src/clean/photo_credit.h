#pragma once

#include <cstddef>
#include <string_view>

namespace wiregraph::clean {

/// Where the credit of a picture begins at the end of its caption; npos where there is none.
///   "Ministers in Lisbon. (Wire Photo/Tuva Moen)"    "Ministers in Lisbon [File: Tuva Moen/Wire]"    "In Lisbon. WIRE/Tuva Moen"
///   "Ministers in Lisbon.Credit...Tuva Moen for The Post"    "Ministers in Lisbon Image: Tuva Moen/Wire"    "In Lisbon. | Tuva Moen/Wire"
std::size_t start_of_credit(std::string_view text);

/// What a credit on a line of its own tells of the lines beside it.
enum class LoneCredit {
  none,
  alone,          ///< "(Wire Photo)", "(NBN)"
  below_caption,  ///< "Photographer: Tuva Moen/Wire"
  above_caption,  ///< "Harbour Images"
  acronym         ///< "NBN": a credit where a caption stands below, else a heading
};

LoneCredit lone_credit(std::string_view text);

}  // namespace wiregraph::clean
