#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gumbo.h>

namespace wiregraph::clean {

/// The tree of an HTML page, as browsers build it (HTML5, by Gumbo).
class HtmlTree {
 public:
  /// text: valid UTF-8; must outlive this.
  /// name: of the input, for messages.
  ///   Throws InputError where elements are nested so deeply, or the tree grows so large, that it is no news page.
  HtmlTree(std::string_view text, const std::string& name);

  const GumboNode& root() const { return *output_->root; }

 private:
  /// Memory for the whole tree, given back at once. (Gumbo's own way of freeing a tree recurses.)
  class Arena;
  struct Free {
    void operator()(Arena* arena) const;
  };

  std::unique_ptr<Arena, Free> arena_;
  const GumboOutput* output_ = nullptr;
};

/// An attribute's value; empty where there is none.
std::string_view attribute(const GumboNode& node, const char* name);

bool is_element(const GumboNode& node, GumboTag tag);

/// The children of an element, without end for other nodes.
std::vector<const GumboNode*> children_of(const GumboNode& node);

/// The characters in and below a node, white space collapsed, none at the ends. Scripts and styles give none.
std::string text_of(const GumboNode& node);

/// All elements with a tag, in the order of the page.
std::vector<const GumboNode*> elements_of(const GumboNode& root, GumboTag tag);

}  // namespace wiregraph::clean
