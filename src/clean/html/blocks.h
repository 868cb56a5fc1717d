#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "clean/html/tree.h"

namespace wiregraph::clean {

/// Text of an HTML page that stands by itself: a paragraph, a heading, an item; what is between two borders of block elements or <br>.
struct Block {
  std::string text;                    ///< one line, white space collapsed, not empty
  const GumboNode* element = nullptr;  ///< the block element that it stands in
  std::size_t words = 0;
  std::size_t linked_words = 0;  ///< in <a>
  bool continues = false;        ///< a <br> alone parts it from the block before
  std::optional<Day> day;        ///< of <time datetime>, where the block is no more than that
};

/// The visible text of a page, in order.
std::vector<Block> blocks_of(const GumboNode& root);

}  // namespace wiregraph::clean
