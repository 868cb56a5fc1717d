#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How names are compared.
namespace wiregraph::recognize {

/// The letters and digits of `text`, without case, accents, spaces and punctuation: "Guinea-Bissau" and "guinea bissau" are one key,
/// "U.S." and "US" too. Unicode NFKD, case folding, marks dropped.
std::string key_of(std::string_view text);

/// Begins with an upper-case letter.
bool is_capitalized(std::string_view text);

/// Has two upper-case letters or more and no lower-case one: "NATO", "U.S.".
bool is_all_capitals(std::string_view text);

/// Words in capitals alone as a name is written: "KARI DAHL" -> "Kari Dahl". Words of two letters and initials stay.
std::string without_shouting(std::string_view name);

/// "jr", "iii": what follows a surname. Takes a key.
bool is_name_suffix(std::string_view key);

/// Insertions, deletions and replacements of bytes that make one of the other; counts no further than `limit` + 1.
std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

}  // namespace wiregraph::recognize
