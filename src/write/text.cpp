#include "write/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/utf8.h"

namespace wiregraph::write {

namespace {

constexpr std::string_view k_replacement = "\xEF\xBF\xBD";  // U+FFFD

/// Production [2] of XML 1.0, fifth edition.
bool is_xml_character(std::int32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF;
}

}  // namespace

std::string portable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::int64_t i = 0; i < std::ssize(text);) {
    const auto start = static_cast<std::size_t>(i);
    const std::int32_t c = next_code_point(text, i);
    if (c < 0 || !is_xml_character(c)) {
      out += k_replacement;
    } else {
      out += text.substr(start, static_cast<std::size_t>(i) - start);
    }
  }
  return out;
}

std::string shortened(std::string text, std::size_t limit) {
  if (text.size() <= limit) return text;
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  text.resize(end);
  return text + "...";
}

std::string number_text(double number, std::string_view infinity) {
  if (std::isnan(number)) return "NaN";
  if (std::isinf(number)) return (number < 0 ? "-" : "") + std::string(infinity);
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return {digits.data(), end};
}

}  // namespace wiregraph::write
