#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace wiregraph {

/// SHA-256 of `bytes` as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

/// A name made from content: `prefix`, a hyphen, and the first 16 hexadecimal digits of SHA-256 over `parts`.
/// Each part goes in with its length, so that no two lists of parts run into one.
std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts);

}  // namespace wiregraph
