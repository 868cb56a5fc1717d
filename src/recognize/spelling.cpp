#include "recognize/spelling.h"

#include <algorithm>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace wiregraph::recognize {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

std::string ascii_key(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      key += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key += c;
    }
  }
  return key;
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

}  // namespace

std::string key_of(std::string_view text) {
  if (is_ascii(text)) return ascii_key(text);
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) return ascii_key(text);
  const icu::UnicodeString decomposed = normalizer->normalize(unicode(text).foldCase(), status);
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1))
    if (u_isalnum(decomposed.char32At(i))) kept.append(decomposed.char32At(i));
  std::string key;
  kept.toUTF8String(key);
  return key;
}

bool is_capitalized(std::string_view text) {
  if (text.empty()) return false;
  if (static_cast<unsigned char>(text[0]) < 0x80) return text[0] >= 'A' && text[0] <= 'Z';
  const icu::UnicodeString first = unicode(text.substr(0, 4));
  return u_isupper(first.char32At(0)) != 0;
}

bool is_all_capitals(std::string_view text) {
  int capitals = 0;
  const icu::UnicodeString letters = unicode(text);
  for (std::int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
    if (u_islower(letters.char32At(i))) return false;
    if (u_isupper(letters.char32At(i))) ++capitals;
  }
  return capitals >= 2;
}

std::string without_shouting(std::string_view name) {
  constexpr std::int32_t k_shortest = 3;  // letters
  const icu::UnicodeString wide = unicode(name);
  icu::UnicodeString out;
  for (std::int32_t start = 0; start < wide.length();) {
    std::int32_t end = start;
    while (end < wide.length() && u_isalpha(wide.char32At(end)) != 0) end = wide.moveIndex32(end, 1);
    const icu::UnicodeString word = wide.tempSubStringBetween(start, end);
    const std::int32_t first = word.isEmpty() ? 0 : word.moveIndex32(0, 1);
    out += word.tempSubStringBetween(0, first);
    icu::UnicodeString rest = word.tempSubStringBetween(first);
    out += word.countChar32() < k_shortest ? rest : rest.toLower();
    if (end < wide.length()) out.append(wide.char32At(end));
    start = end < wide.length() ? wide.moveIndex32(end, 1) : end;
  }
  std::string text;
  return out.toUTF8String(text);
}

bool is_name_suffix(std::string_view key) { return key == "jr" || key == "sr" || key == "ii" || key == "iii" || key == "iv"; }

std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit) {
  if (left.size() < right.size()) std::swap(left, right);
  if (left.size() - right.size() > limit) return limit + 1;
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return std::min(row.back(), limit + 1);
}

}  // namespace wiregraph::recognize
