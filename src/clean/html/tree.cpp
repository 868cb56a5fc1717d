#include "clean/html/tree.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <span>

#include "base/log.h"
#include "clean/forms.h"

namespace wiregraph::clean {

namespace {

/// Browsers stop at 512; pages of news have fewer than 50.
constexpr std::size_t k_deepest = 256;

/// Memory of a tree per byte of its page. Real pages need some 20; a page made to exhaust memory grows without end.
constexpr std::size_t k_tree_bytes_per_byte = 200;
constexpr std::size_t k_small_tree = 4u << 20;

/// Elements that hold nothing, or whose end tags may be missing.
constexpr std::array k_flat{"area",  "base",   "br",    "col",   "embed", "hr",    "img",      "input", "link",   "meta",
                            "param", "source", "track", "wbr",   "p",     "li",    "dt",       "dd",    "option", "optgroup",
                            "tr",    "td",     "th",    "tbody", "thead", "tfoot", "colgroup", "rp",    "rt"};

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

bool is_flat(std::string_view name) {
  std::string small(name);
  std::ranges::transform(small, small.begin(), [](char byte) { return static_cast<char>(byte | 0x20); });
  return std::ranges::find(k_flat, small) != k_flat.end();
}

/// How many start tags stand open at most. The parser's time grows with it, so that it must be known before.
std::size_t depth_of(std::string_view text) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (std::size_t at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    const bool ends = at + 1 < text.size() && text[at + 1] == '/';
    const std::size_t start = at + (ends ? 2 : 1);
    if (start >= text.size() || !is_letter(text[start])) continue;
    const std::size_t end = text.find_first_of(" \t\r\n\f/>", start);
    if (is_flat(text.substr(start, end == text.npos ? end : end - start))) continue;
    depth = ends ? depth - std::min<std::size_t>(depth, 1) : depth + 1;
    deepest = std::max(deepest, depth);
  }
  return deepest;
}

bool is_unseen(const GumboNode& node) {
  return is_element(node, GUMBO_TAG_SCRIPT) || is_element(node, GUMBO_TAG_STYLE) || is_element(node, GUMBO_TAG_NOSCRIPT) ||
         is_element(node, GUMBO_TAG_TEMPLATE);
}

void add_text(const GumboNode& node, std::string& out) {
  if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE) out += node.v.text.text;
  if (is_unseen(node)) return;
  if (is_element(node, GUMBO_TAG_BR)) out += ' ';
  for (const GumboNode* child : children_of(node)) add_text(*child, out);
}

void add_elements(const GumboNode& node, GumboTag tag, std::vector<const GumboNode*>& out) {
  if (is_element(node, tag)) out.push_back(&node);
  for (const GumboNode* child : children_of(node)) add_elements(*child, tag, out);
}

}  // namespace

class HtmlTree::Arena {
 public:
  explicit Arena(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  /// Leaves the parser by way of `escape`, whose C code knows no exceptions, where there is no more memory for the tree.
  void* allocate(std::size_t size) {
    constexpr std::size_t k_alignment = alignof(std::max_align_t);
    constexpr std::size_t k_block = 1u << 16;
    size = (size + k_alignment - 1) / k_alignment * k_alignment;
    if (size > left_) {
      const std::size_t block = std::max(size, k_block);
      if (block > most_bytes_ - used_) std::longjmp(escape, 1);
      used_ += block;
      left_ = block;
      blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
      next_ = blocks_.back().get();
    }
    void* const place = next_;
    next_ += size;
    left_ -= size;
    return place;
  }

  std::jmp_buf escape;

 private:
  std::size_t most_bytes_;
  std::size_t used_ = 0;
  std::size_t left_ = 0;
  std::byte* next_ = nullptr;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
};

void HtmlTree::Free::operator()(Arena* arena) const { delete arena; }

HtmlTree::HtmlTree(std::string_view text, const std::string& name)
    : arena_(new Arena(std::max(k_small_tree, text.size() * k_tree_bytes_per_byte))) {
  const InputError no_page({name, 0, "its elements are nested as in no page of news", "check that it is HTML, or give its text"});
  if (depth_of(text) > k_deepest) throw no_page;
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = arena_.get();
  options.allocator = [](void* arena, std::size_t size) { return static_cast<Arena*>(arena)->allocate(size); };
  options.deallocator = [](void*, void*) {};
  options.max_errors = 0;
  if (setjmp(arena_->escape) == 0) output_ = gumbo_parse_with_options(&options, text.data(), text.size());
  if (output_ == nullptr) throw no_page;
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : found->value;
}

bool is_element(const GumboNode& node, GumboTag tag) { return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag; }

std::vector<const GumboNode*> children_of(const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const std::span<void*> children(node.v.element.children.data, node.v.element.children.length);
  std::vector<const GumboNode*> out;
  for (const void* child : children) out.push_back(static_cast<const GumboNode*>(child));
  return out;
}

std::string text_of(const GumboNode& node) {
  std::string all;
  add_text(node, all);
  std::string out;
  for (const std::string_view word : words_of(all)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::vector<const GumboNode*> elements_of(const GumboNode& root, GumboTag tag) {
  std::vector<const GumboNode*> out;
  add_elements(root, tag, out);
  return out;
}

}  // namespace wiregraph::clean
