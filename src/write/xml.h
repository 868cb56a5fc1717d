#pragma once

#include <string>
#include <string_view>

namespace wiregraph::write {

/// `text` as the content of an element: what XML 1.0 lacks is replaced (`portable`), and a text above 1 MiB is cut, since libxml2 refuses
/// those of more than 10,000,000 characters.
std::string xml_text(std::string_view text);

/// The same as the value of an attribute between double quotes. Line feeds and tabs are kept: readers turn them into blanks unless they are
/// written as references.
std::string xml_attribute(std::string_view text);

}  // namespace wiregraph::write
