#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <unicode/uchar.h>

#include "base/span.h"

namespace wiregraph::clean {

/// White space of every script, and the invisible marks that pages put between words: zero width space, byte order mark.
inline bool is_space(char32_t character) {
  if (character < 0x80) return character == ' ' || (character >= '\t' && character <= '\r');
  return u_isUWhiteSpace(static_cast<UChar32>(character)) != 0 || character == 0x200B || character == 0xFEFF;
}

/// A control character that no text has: all but tabulator, line and page ends, and the next-line mark.
inline bool is_unprintable(char32_t character) {
  const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
  const bool keeps_lines = (character >= '\t' && character <= '\r') || character == 0x85;
  return control && !keeps_lines;
}

/// The number of bytes of the code point that begins with `lead`.
inline std::uint32_t bytes_of_code_point(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

/// Calls `visit(char32_t, ByteSpan)` for each code point of `text`, which is valid UTF-8.
template <class Visit>
void visit_characters(std::string_view text, Visit visit) {
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t size = bytes_of_code_point(text[at]);
    const auto lead = static_cast<unsigned char>(text[at]);
    char32_t character = size == 1 ? lead : lead & (0xFFu >> (size + 1));
    for (std::uint32_t byte = 1; byte < size; ++byte) character = (character << 6) | (static_cast<unsigned char>(text[at + byte]) & 0x3Fu);
    visit(character, ByteSpan{at, at + size});
    at += size;
  }
}

}  // namespace wiregraph::clean
