#pragma once

#include <string_view>

namespace wiregraph::resolve {

/// Two names of things without a type speak of one thing as far as their words tell: "release of 14 sailors", "the sailors' release". They
/// share a word of four letters or more that begins small, before any circumstance ("in ...", "by ...", "with ..."), and that is no word
/// for talk itself ("proposal", "matter").
bool share_noun(std::string_view a, std::string_view b);

}  // namespace wiregraph::resolve
