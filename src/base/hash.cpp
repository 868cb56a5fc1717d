#include "base/hash.h"

#include <array>

#include <openssl/sha.h>

namespace wiregraph {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  out.reserve(2 * digest.size());
  for (unsigned char byte : digest) {
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  std::string content;
  for (std::string_view part : parts) {
    content += std::to_string(part.size());
    content += ':';
    content += part;
  }
  return std::string(prefix) + "-" + sha256(content).substr(0, 16);
}

}  // namespace wiregraph
