#include "parse/spacy/unicode.h"

#include <algorithm>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace wiregraph::parse::spacy {

namespace {

/// Python 3.11, with which the model was published, knows Unicode 14; later characters are nothing to it.
bool known_to_python(char32_t c) {
  constexpr std::uint8_t k_unicode_of_python = 14;
  UVersionInfo age;
  u_charAge(static_cast<UChar32>(c), age);
  return age[0] <= k_unicode_of_python;
}

template <class Test>
bool all_of(std::string_view text, Test test) {
  for (std::size_t at = 0; at < text.size();)
    if (!test(next_code_point(text, at))) return false;
  return !text.empty();
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at++]);
  if (first < 0x80) return first;
  const int following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  char32_t c = first & (0x3FU >> static_cast<unsigned>(following));
  for (int i = 0; i < following && at < text.size(); ++i) c = (c << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return c;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_alphabetic(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_L_MASK) != 0 && known_to_python(c);
}

bool is_upper(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_UPPERCASE_LETTER; }

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  const int kind = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NUMERIC_TYPE);
  return (kind == U_NT_DECIMAL || kind == U_NT_DIGIT) && known_to_python(c);
}

std::string lower(std::string_view text) {
  std::string lowered;
  if (std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; })) {
    lowered = text;
    for (char& byte : lowered)
      if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + ('a' - 'A'));
    return lowered;
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&lowered);
  icu::CaseMap::utf8ToLower("", 0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
  return lowered;
}

bool all_space(std::string_view text) { return all_of(text, is_space); }

bool all_alphabetic(std::string_view text) { return all_of(text, is_alphabetic); }

std::string_view first_code_points(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size() && count > 0; --count) {
    ++end;
    while (end < text.size() && is_continuation(text[end])) ++end;
  }
  return text.substr(0, end);
}

std::string_view last_code_points(std::string_view text, std::size_t count) {
  std::size_t start = text.size();
  for (; start > 0 && count > 0; --count) {
    --start;
    while (start > 0 && is_continuation(text[start])) --start;
  }
  return text.substr(start);
}

void append_utf8(std::string& text, char32_t c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, static_cast<UChar32>(c));
  text.append(bytes, static_cast<std::size_t>(size));
}

}  // namespace wiregraph::parse::spacy
