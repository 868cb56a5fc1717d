#include "clean/html/blocks.h"

#include <algorithm>
#include <array>
#include <span>

#include "clean/forms.h"

namespace wiregraph::clean {

namespace {

/// Elements that do not break a line: phrasing content (HTML Standard, 3.2.5.2.5) as far as it has text. All others do.
constexpr std::array k_inline{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,       GUMBO_TAG_BDI,  GUMBO_TAG_BDO,  GUMBO_TAG_BIG,  GUMBO_TAG_CITE,
    GUMBO_TAG_CODE, GUMBO_TAG_DATA,   GUMBO_TAG_DEL,     GUMBO_TAG_DFN,     GUMBO_TAG_EM,   GUMBO_TAG_FONT, GUMBO_TAG_I,    GUMBO_TAG_INS,
    GUMBO_TAG_KBD,  GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,    GUMBO_TAG_NOBR,    GUMBO_TAG_Q,    GUMBO_TAG_S,    GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,     GUMBO_TAG_SUP,  GUMBO_TAG_TIME, GUMBO_TAG_TT,   GUMBO_TAG_U,
    GUMBO_TAG_VAR,  GUMBO_TAG_WBR,    GUMBO_TAG_IMG,     GUMBO_TAG_UNKNOWN, GUMBO_TAG_RUBY, GUMBO_TAG_RB,   GUMBO_TAG_RT,   GUMBO_TAG_RP};

/// Elements without text for the reader of the page.
constexpr std::array k_unseen{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
                              GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT,   GUMBO_TAG_OBJECT,
                              GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,  GUMBO_TAG_CANVAS,   GUMBO_TAG_MATH,     GUMBO_TAG_NOFRAMES};

bool is_one_of(std::span<const GumboTag> tags, const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT && std::ranges::find(tags, node.v.element.tag) != tags.end();
}

bool is_unseen(const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return false;
  const bool hidden = gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr;
  return hidden || is_one_of(k_unseen, node);
}

std::size_t count_words(std::string_view text) { return words_of(text).size(); }

/// Walks the tree and gathers the text of a block until a border comes.
class Walk {
 public:
  void visit(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE)
      add(node);
    else if (is_element(node, GUMBO_TAG_BR))
      end_line();
    else if (!is_unseen(node))
      visit_element(node);
  }

  std::vector<Block> take() {
    end_block();
    return std::move(blocks_);
  }

 private:
  void visit_element(const GumboNode& node) {
    const bool breaks = !is_one_of(k_inline, node);
    const GumboNode* const outer = element_;
    const bool link = is_element(node, GUMBO_TAG_A);
    const bool time = is_element(node, GUMBO_TAG_TIME);
    if (breaks) end_element();
    if (breaks) element_ = &node;
    links_ += link ? 1 : 0;
    times_ += time ? 1 : 0;
    if (time && !day_) day_ = day_from_iso(attribute(node, "datetime").substr(0, 10));
    for (const GumboNode* child : children_of(node)) visit(*child);
    if (breaks) end_element();
    links_ -= link ? 1 : 0;
    times_ -= time ? 1 : 0;
    element_ = outer;
  }

  void add(const GumboNode& node) {
    const std::string_view text = node.v.text.text;
    text_ += text;
    if (links_ > 0) linked_words_ += count_words(text);
    if (times_ == 0 && count_words(text) > 0) only_time_ = false;
  }

  void end_element() {
    end_block();
    breaks_ = 0;
  }

  void end_line() {
    const std::size_t before = blocks_.size();
    end_block();
    breaks_ = blocks_.size() > before ? 1 : breaks_ + 1;
  }

  void end_block() {
    const auto words = words_of(text_);
    if (!words.empty()) {
      Block block;
      for (const std::string_view word : words) (block.text += block.text.empty() ? "" : " ") += word;
      block.element = element_;
      block.words = words.size();
      block.linked_words = std::min(linked_words_, block.words);
      block.continues = breaks_ == 1;
      if (only_time_) block.day = day_;
      blocks_.push_back(std::move(block));
      breaks_ = 0;
    }
    text_.clear();
    linked_words_ = 0;
    only_time_ = true;
    day_.reset();
  }

  std::vector<Block> blocks_;
  const GumboNode* element_ = nullptr;
  std::string text_;
  std::size_t linked_words_ = 0;
  int links_ = 0;
  int times_ = 0;
  int breaks_ = 0;  ///< <br> since the last block
  bool only_time_ = true;
  std::optional<Day> day_;
};

}  // namespace

std::vector<Block> blocks_of(const GumboNode& root) {
  Walk walk;
  walk.visit(root);
  return walk.take();
}

}  // namespace wiregraph::clean
