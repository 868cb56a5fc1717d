#include "clean/decode.h"

#include <algorithm>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "base/utf8.h"
#include "clean/characters.h"
#include "clean/clean.h"
#include "clean/lines.h"

namespace wiregraph::clean {

namespace {

/// Of how many characters one may be unreadable: old eight-bit encodings of English and French stay far below, binary data above.
constexpr std::size_t k_readable_per_unreadable = 4;

constexpr std::string_view k_save_as_utf8 = "save it as UTF-8 text";

bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

std::string decode_utf16(std::string_view bytes) {
  std::string text;
  icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), "UTF-16").toUTF8String(text);
  return text;
}

std::uint64_t line_at(std::string_view text, std::size_t byte) {
  return 1 + static_cast<std::uint64_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\n'));
}

void check_no_nul(std::string_view text, const std::string& name, std::uint64_t line) {
  const std::size_t nul = text.find('\0');
  if (nul == text.npos) return;
  throw InputError({name, line > 0 ? line : line_at(text, nul), "it holds NUL characters: it is no text, or its encoding is not UTF-8",
                    std::string(k_save_as_utf8)});
}

void check_readable(std::string_view text, const std::string& name, std::size_t replaced) {
  std::size_t characters = 0;
  std::size_t unreadable = replaced;
  visit_characters(text, [&](char32_t character, ByteSpan) {
    ++characters;
    if (is_unprintable(character)) ++unreadable;
  });
  if (unreadable * k_readable_per_unreadable <= characters) return;
  throw InputError({name, 0,
                    std::to_string(unreadable) + " of " + std::to_string(characters) +
                        " characters cannot be read: it is no text, or its encoding is not UTF-8",
                    std::string(k_save_as_utf8)});
}

/// The encoding that a meta tag near the beginning names; empty for none.
std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t k_reach = 1024;
  constexpr std::string_view k_mark = "charset=";
  const std::string_view beginning = bytes.substr(0, k_reach);
  const auto mark = std::search(beginning.begin(), beginning.end(), k_mark.begin(), k_mark.end(),
                                [](char left, char right) { return left == right || (left | 0x20) == right; });
  if (mark == beginning.end()) return {};
  std::string_view value = beginning.substr(static_cast<std::size_t>(mark - beginning.begin()) + k_mark.size());
  value.remove_prefix(std::min(value.find_first_not_of(" \"'"), value.size()));
  return std::string(value.substr(0, value.find_first_of(" \"'/>;")));
}

/// What the page declares, if ICU knows it; Latin-1 and ASCII are Windows-1252 to browsers, and UTF-8 it is not.
std::string known_encoding(std::string_view bytes) {
  const std::string declared = declared_encoding(bytes);
  UErrorCode error = U_ZERO_ERROR;
  UConverter* const converter = declared.empty() ? nullptr : ucnv_open(declared.c_str(), &error);
  const UConverterType type = converter == nullptr ? UCNV_UNSUPPORTED_CONVERTER : ucnv_getType(converter);
  ucnv_close(converter);
  const bool usable = type != UCNV_UNSUPPORTED_CONVERTER && type != UCNV_LATIN_1 && type != UCNV_US_ASCII && type != UCNV_UTF8;
  return usable ? declared : "windows-1252";
}

}  // namespace

std::string decode_html(std::string_view bytes, const std::string& name, Log& log) {
  if (is_utf16(bytes) || decode_utf8(bytes).replaced == 0) return decode(bytes, name, log);
  std::string text;
  icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), known_encoding(bytes).c_str()).toUTF8String(text);
  return decode(text, name, log);
}

std::string decode(std::string_view bytes, const std::string& name, Log& log) {
  DecodedText decoded = is_utf16(bytes) ? DecodedText{decode_utf16(bytes)} : decode_utf8(bytes);
  check_no_nul(decoded.text, name, 0);
  check_readable(decoded.text, name, decoded.replaced);
  if (decoded.replaced > 0) {
    log.warn({name, line_at(bytes, decoded.first_replaced),
              "ill-formed UTF-8 replaced by U+FFFD: " + std::to_string(decoded.replaced) + ", the first at byte " +
                  std::to_string(decoded.first_replaced),
              std::string(k_save_as_utf8)});
  }
  return std::move(decoded.text);
}

void check_text(std::string_view text, const std::string& name, std::uint64_t line) {
  check_no_nul(text, name, line);
  const auto lines = lines_of(text);
  if (lines.empty()) throw InputError({name, line, text.empty() ? "it is empty" : "it holds only white space", "leave it out"});
  if (lines.size() > k_most_paragraphs)
    throw InputError({name, line, "it has " + std::to_string(lines.size()) + " paragraphs, more than " + std::to_string(k_most_paragraphs),
                      "split it into its articles"});
  for (const ByteSpan paragraph : lines) {
    if (paragraph.size() <= k_longest_paragraph) continue;
    throw InputError({name, line > 0 ? line : line_at(text, paragraph.start),
                      "a paragraph of " + std::to_string(paragraph.size()) + " bytes is longer than " + std::to_string(k_longest_paragraph),
                      "break it into paragraphs, if it is news text"});
  }
}

}  // namespace wiregraph::clean
