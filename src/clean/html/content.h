#pragma once

#include <string_view>
#include <vector>

#include "clean/html/blocks.h"

namespace wiregraph::clean {

/// Why a block is no part of the story; empty for a block that is one, or may be one: the rules for lines see to that.
///
/// Three steps:
/// 1. "landmark": the markup itself says so: <nav>, <aside>, <footer>, <form>, and the roles of WAI-ARIA 1.2 that stand for them.
/// 2. "link_density": the decision tree over words and share of linked words of a block and its neighbours by C. Kohlschütter,
///    P. Fankhauser, W. Nejdl, Boilerplate Detection using Shallow Text Features, WSDM 2010, algorithm 2 (the program boilerpipe).
/// 3. "outside_story": what is left in another part of the page than most paragraphs. Paragraphs give points to the elements around them,
///    as in arc90's Readability (Mozilla's Readability.js: by length and commas, less with each level).
///   blocks: of one page.
///   Gives:  one reason per block.
std::vector<std::string_view> reasons_against(const std::vector<Block>& blocks);

/// True where the block stands in an element with this tag.
bool is_within(const Block& block, GumboTag tag);

/// True where the block is a heading, <h1> to <h6>.
bool is_heading(const Block& block);

}  // namespace wiregraph::clean
