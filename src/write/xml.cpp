#include "write/xml.h"

#include "write/text.h"

namespace wiregraph::write {

namespace {

constexpr std::size_t k_longest = 1 << 20;  // bytes

/// The reference that stands for `c` in every text, or in an attribute; empty where it stands for itself.
std::string_view reference_for(char c, bool in_attribute) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;";
    case '"':
      return in_attribute ? "&quot;" : "";
    case '\n':
      return in_attribute ? "&#10;" : "";
    case '\t':
      return in_attribute ? "&#9;" : "";
    default:
      return "";
  }
}

std::string escaped(std::string_view text, bool in_attribute) {
  std::string out;
  for (const char c : shortened(portable(text), k_longest)) {
    const std::string_view reference = reference_for(c, in_attribute);
    reference.empty() ? out.append(1, c) : out.append(reference);
  }
  return out;
}

}  // namespace

std::string xml_text(std::string_view text) { return escaped(text, false); }
std::string xml_attribute(std::string_view text) { return escaped(text, true); }

}  // namespace wiregraph::write
