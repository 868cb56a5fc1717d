#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace wiregraph {

/// Bytes as valid UTF-8.
struct DecodedText {
  std::string text;
  std::size_t replaced = 0;        ///< ill-formed sequences that became U+FFFD
  std::size_t first_replaced = 0;  ///< byte offset of the first of them in the input
};

/// Decodes UTF-8: drops a byte order mark, puts U+FFFD for each maximal ill-formed part (Unicode 15, section 3.9, as the WHATWG standard
/// has it).
DecodedText decode_utf8(std::string_view bytes);

/// The code point at byte `at`, which moves past it; negative where the bytes are ill-formed: then past their maximal ill-formed part.
std::int32_t next_code_point(std::string_view bytes, std::int64_t& at);

/// Places in code points for places in bytes, by one mark every 64 code points.
class CodePoints {
 public:
  /// text: valid UTF-8; must outlive this.
  explicit CodePoints(std::string_view text);

  /// The number of code points before `byte`.
  std::uint32_t at(std::uint32_t byte) const;

  /// The byte at which code point number `code_point` begins; the size of the text past its end.
  std::uint32_t byte_of(std::uint32_t code_point) const;

  std::uint32_t size() const { return size_; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> marks_;  ///< byte offset of code points 0, 64, 128, ...
  std::uint32_t size_ = 0;
};

}  // namespace wiregraph
