#include "write/iri.h"

#include "base/log.h"
#include "base/utf8.h"

namespace wiregraph::write {

namespace {

bool is_hexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// RFC 3987, `iunreserved` and what separates parts; brackets are left out since readers take them in host names only.
bool may_stand(std::int32_t c) {
  if (c < 0x80) return c > 0x20 && c < 0x7F && std::string_view("<>\"{}|^`\\%#[]").find(static_cast<char>(c)) == std::string_view::npos;
  const bool private_use = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xE0000;
  const bool none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xFFF0 && c <= 0xFFFF);
  const bool blank = c < 0xA1 || c == 0x1680 || (c >= 0x2000 && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
  return !private_use && !none && !blank;
}

void encode(std::string_view bytes, std::string& out) {
  constexpr std::string_view k_hexadecimal = "0123456789ABCDEF";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', k_hexadecimal[byte >> 4], k_hexadecimal[byte & 15]};
  }
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  bool fragment = false;
  for (std::int64_t i = 0; i < std::ssize(text);) {
    const auto start = static_cast<std::size_t>(i);
    const std::int32_t c = next_code_point(text, i);
    const bool first_fragment = c == '#' && !fragment;
    const bool escape = c == '%' && start + 2 < text.size() && is_hexadecimal(text[start + 1]) && is_hexadecimal(text[start + 2]);
    const auto bytes = text.substr(start, static_cast<std::size_t>(i) - start);
    fragment |= c == '#';
    if (c >= 0 && (first_fragment || escape || may_stand(c))) {
      out += bytes;
    } else {
      encode(bytes, out);
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> web_iri(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!text.starts_with(scheme)) continue;
    const auto host = text.substr(scheme.size(), text.find_first_of("/?#", scheme.size()) - scheme.size());
    const auto odd = host.find_first_of("@<>\"{}|^`\\%[] \t\r\n");
    if (host.empty() || host.front() == ':' || odd != std::string_view::npos) return std::nullopt;
    return percent_encoded(text);
  }
  return std::nullopt;
}

InstanceIris::InstanceIris(std::string_view base) : base_(base) {
  const bool ends_well = !base.empty() && (base.back() == '/' || base.back() == '#');
  if (!ends_well || web_iri(base) != base)
    throw InputError({std::string(base), 0, "is no base for the IRIs of instances",
                      "give an http or https address that ends in / or #, such as https://example.org/news/"});
}

std::string InstanceIris::of_place(std::string_view document, std::uint32_t start, std::uint32_t end) const {
  const char separator = base_.find('#') == std::string::npos ? '#' : '/';
  return base_ + std::string(document) + separator + "char=" + std::to_string(start) + ',' + std::to_string(end);
}

}  // namespace wiregraph::write
