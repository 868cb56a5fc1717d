#pragma once

#include <compare>
#include <cstdint>

namespace wiregraph {

/// The index of a thing in the vector of its Document that holds it. Two kinds of ids do not mix.
template <class Tag>
struct Id {
  std::uint32_t value = 0;
  friend constexpr auto operator<=>(Id, Id) = default;
};

using SegmentId = Id<struct SegmentTag>;
using SentenceId = Id<struct SentenceTag>;
using TokenId = Id<struct TokenTag>;
using MentionId = Id<struct MentionTag>;
using ChainId = Id<struct ChainTag>;
using EventId = Id<struct EventTag>;
using ClaimId = Id<struct ClaimTag>;

}  // namespace wiregraph
