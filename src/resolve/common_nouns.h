#pragma once

#include <set>
#include <string>
#include <string_view>

namespace wiregraph::resolve {

/// A word in small letters, without the "s" of a plural or a possessor.
std::string singular(std::string word);

/// The words of a group's name up to its noun, or to any circumstance, without articles and the like: "Chilean", "miners" of "the Chilean
/// miners".
///   noun: the lemma.
std::set<std::string> words_of_group(std::string_view name, const std::string& noun);

/// Two names of things without a type speak of one thing as far as their words tell: "release of 14 sailors", "the sailors' release". They
/// share a word of four letters or more that begins small, before any circumstance ("in ...", "by ...", "with ..."), and that is no word
/// for talk itself ("proposal", "matter").
bool share_noun(std::string_view a, std::string_view b);

}  // namespace wiregraph::resolve
