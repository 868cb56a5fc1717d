#include <algorithm>
#include <array>

#include "clean/characters.h"
#include "clean/decode.h"
#include "clean/formats/format.h"
#include "clean/forms.h"
#include "clean/html/blocks.h"
#include "clean/html/content.h"
#include "clean/html/metadata.h"

namespace wiregraph::clean {

namespace {

/// The kind that the markup gives a block; an empty rule where it gives none.
struct Verdict {
  SegmentKind kind = SegmentKind::body;
  std::string_view rule;
};

/// The heading that is most like the title, as words in common; null where no <h1> stands in the page.
const Block* headline_of(const std::vector<Block>& blocks, std::string_view title) {
  const auto title_words = words_of(title);
  const Block* best = nullptr;
  std::size_t most = 0;
  for (const Block& block : blocks) {
    if (!is_element(*block.element, GUMBO_TAG_H1)) continue;
    const auto words = words_of(block.text);
    const auto common = static_cast<std::size_t>(
        std::ranges::count_if(words, [&](std::string_view word) { return std::ranges::find(title_words, word) != title_words.end(); }));
    if (best != nullptr && common <= most) continue;
    best = &block;
    most = common;
  }
  return best;
}

/// Several lone times are those of the parts of a live page; one is the page's own.
bool is_live_page(const std::vector<Block>& blocks, const std::vector<std::string_view>& reasons) {
  std::size_t times = 0;
  for (std::size_t index = 0; index < blocks.size(); ++index) times += blocks[index].day && reasons[index].empty() ? 1 : 0;
  return times > 1;
}

Verdict verdict_on(const Block& block, std::string_view reason, bool live) {
  if (!reason.empty()) return {SegmentKind::furniture, reason};
  if (block.day) return live ? Verdict{SegmentKind::date_line, "time_element"} : Verdict{SegmentKind::furniture, "time_element"};
  if (is_heading(block)) return {SegmentKind::section_head, "heading"};
  if (is_within(block, GUMBO_TAG_FIGCAPTION)) return {SegmentKind::caption, "figcaption"};
  if (is_element(*block.element, GUMBO_TAG_LI)) return {SegmentKind::bullet, "list_item"};
  return {};
}

/// A quotation's blocks, and lines parted by <br>, stand below each other without an empty line.
bool continues(const Block* previous, const Block& block) {
  if (previous == nullptr) return false;
  return block.continues || (is_within(*previous, GUMBO_TAG_BLOCKQUOTE) && is_within(block, GUMBO_TAG_BLOCKQUOTE));
}

/// Adds a block as a line of the text, and its segment where the markup decides.
void add_block(const Block& block, const Block* previous, Verdict verdict, Document& document) {
  if (previous != nullptr) document.text += continues(previous, block) ? "\n" : "\n\n";
  const auto start = static_cast<std::uint32_t>(document.text.size());
  document.text += block.text;
  if (verdict.rule.empty()) return;
  const auto end = static_cast<std::uint32_t>(document.text.size());
  document.segments.push_back({{start, end}, verdict.kind, verdict.rule, block.day, false, 0});
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; });
  return out;
}

}  // namespace

bool is_likely_html(std::string_view bytes) {
  constexpr std::size_t k_beginning = 200;
  const std::string beginning = lower(bytes.substr(0, k_beginning));
  return beginning.find("<!doctype html") != beginning.npos || beginning.find("<html") != beginning.npos;
}

std::vector<Document> read_html(const Input& input, Log& log) {
  const std::string text = decode_html(input.bytes, input.name, log);
  const HtmlTree tree(text, input.name);
  Document document;
  document.source.path = input.name;
  read_metadata(tree.root(), document.source);
  const auto blocks = blocks_of(tree.root());
  const auto reasons = reasons_against(blocks);
  const Block* headline = headline_of(blocks, document.source.title);
  const bool live = is_live_page(blocks, reasons);
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    const bool is_headline = &blocks[index] == headline;
    const Verdict verdict = is_headline ? Verdict{SegmentKind::headline, "h1"} : verdict_on(blocks[index], reasons[index], live);
    add_block(blocks[index], index > 0 ? &blocks[index - 1] : nullptr, verdict, document);
  }
  check_text(document.text, input.name, 0);
  return {std::move(document)};
}

}  // namespace wiregraph::clean
