#include "clean/lines.h"

#include "clean/characters.h"

namespace wiregraph::clean {

namespace {

bool ends_line(char32_t character) {
  return character == '\n' || character == '\r' || character == 0x85 || character == 0x2028 || character == 0x2029;
}

}  // namespace

std::vector<ByteSpan> lines_of(std::string_view text) {
  std::vector<ByteSpan> lines;
  ByteSpan line;
  visit_characters(text, [&](char32_t character, ByteSpan place) {
    if (ends_line(character)) {
      if (!line.empty()) lines.push_back(line);
      line = {};
    } else if (!is_space(character)) {
      if (line.empty()) line.start = place.start;
      line.end = place.end;
    }
  });
  if (!line.empty()) lines.push_back(line);
  return lines;
}

}  // namespace wiregraph::clean
