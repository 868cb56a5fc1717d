#include "base/utf8.h"

#include <algorithm>

#include <unicode/utf8.h>

namespace wiregraph {

namespace {

constexpr std::uint32_t k_stride = 64;
constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

}  // namespace

// ICU's macro converts on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
std::int32_t next_code_point(std::string_view bytes, std::int64_t& at) {
  UChar32 code_point = 0;
  const auto size = static_cast<std::int64_t>(bytes.size());
  U8_NEXT(bytes.data(), at, size, code_point);
  return code_point;
}
#pragma GCC diagnostic pop

DecodedText decode_utf8(std::string_view bytes) {
  DecodedText out;
  std::size_t start = bytes.starts_with(k_byte_order_mark) ? k_byte_order_mark.size() : 0;
  out.text.reserve(bytes.size());
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (auto at = static_cast<std::int64_t>(start); at < size;) {
    const std::int64_t from = at;
    if (next_code_point(bytes, at) >= 0) {
      out.text.append(bytes.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
      continue;
    }
    if (out.replaced++ == 0) out.first_replaced = static_cast<std::size_t>(from);
    out.text += k_replacement;
  }
  return out;
}

CodePoints::CodePoints(std::string_view text) : text_(text) {
  for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
    if (!begins_code_point(text[byte])) continue;
    if (size_ % k_stride == 0) marks_.push_back(byte);
    ++size_;
  }
}

std::uint32_t CodePoints::at(std::uint32_t byte) const {
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), byte);
  if (mark == marks_.begin()) return 0;
  const auto index = static_cast<std::uint32_t>(mark - marks_.begin()) - 1;
  const auto between = text_.substr(marks_[index], byte - marks_[index]);
  return index * k_stride + static_cast<std::uint32_t>(std::count_if(between.begin(), between.end(), begins_code_point));
}

std::uint32_t CodePoints::byte_of(std::uint32_t code_point) const {
  if (code_point >= size_) return static_cast<std::uint32_t>(text_.size());
  std::uint32_t byte = marks_[code_point / k_stride];
  for (std::uint32_t left = code_point % k_stride; left > 0; --left) {
    ++byte;
    while (!begins_code_point(text_[byte])) ++byte;
  }
  return byte;
}

}  // namespace wiregraph
