#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Texts and numbers in the forms that every consumer of our files reads alike.
namespace wiregraph::write {

/// `text` with U+FFFD for what some consumer refuses or cuts the text at: bytes that are no UTF-8, and characters that XML 1.0 lacks
/// (control characters but tab, line feed and carriage return; U+FFFE and U+FFFF).
std::string portable(std::string_view text);

/// `text`, cut to `limit` bytes at a code point, with "..." where something was cut.
std::string shortened(std::string text, std::size_t limit);

/// `number` in the fewest digits that give it back: "0.86", "1e-05"; "NaN", and `infinity` or `-infinity`.
std::string number_text(double number, std::string_view infinity);

}  // namespace wiregraph::write
