#pragma once

#include <compare>
#include <cstdint>

namespace wiregraph {

/// A half-open range of bytes in a document's text. It begins and ends at code points.
struct ByteSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend constexpr auto operator<=>(const ByteSpan&, const ByteSpan&) = default;
  constexpr bool empty() const { return start == end; }
  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool contains(ByteSpan other) const { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(ByteSpan other) const { return start < other.end && other.start < end; }
};

/// A half-open range of tokens of a document.
struct TokenSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend constexpr auto operator<=>(const TokenSpan&, const TokenSpan&) = default;
  constexpr bool empty() const { return start == end; }
  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool contains(TokenSpan other) const { return start <= other.start && other.end <= end; }
  constexpr bool overlaps(TokenSpan other) const { return start < other.end && other.start < end; }
};

}  // namespace wiregraph
