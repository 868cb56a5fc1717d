#include "clean/html/content.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "clean/day_alone.h"

namespace wiregraph::clean {

namespace {

constexpr std::string_view k_landmark = "landmark";
constexpr std::string_view k_link_density = "link_density";
constexpr std::string_view k_outside_story = "outside_story";

constexpr std::array k_landmark_tags{GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_BUTTON};
constexpr std::array<std::string_view, 8> k_landmark_roles{"navigation", "complementary", "contentinfo", "search",
                                                           "dialog",     "alertdialog",   "button",      "menu"};

bool is_landmark(const GumboNode& node) {
  const std::string_view role = attribute(node, "role");
  return std::ranges::any_of(k_landmark_tags, [&](GumboTag tag) { return is_element(node, tag); }) ||
         std::ranges::find(k_landmark_roles, role) != k_landmark_roles.end() || attribute(node, "aria-hidden") == "true";
}

template <class Predicate>
const GumboNode* find_around(const GumboNode* node, Predicate predicate) {
  while (node != nullptr && !predicate(*node)) node = node->parent;
  return node;
}

// --- 2: words and links ----------------------------------------------------------------------------------------------

double link_density(const Block& block) { return static_cast<double>(block.linked_words) / static_cast<double>(block.words); }

/// The tree of the paper, its numbers unchanged. At the ends of the page stand blocks without words and links.
bool is_content(const Block& previous, const Block& block, const Block& next) {
  if (link_density(block) > 0.333333) return false;
  if (previous.words > 0 && link_density(previous) > 0.555556) return block.words > 40 || next.words > 17;
  if (block.words > 16 || next.words > 15) return true;
  return previous.words > 4;
}

/// Quotations, captions, headings and times are short by nature.
bool is_short_by_nature(const Block& block) {
  return is_within(block, GUMBO_TAG_BLOCKQUOTE) || is_within(block, GUMBO_TAG_FIGCAPTION) || is_heading(block) || block.day.has_value() ||
         day_alone(block.text).has_value();
}

/// Headings and lone times go with what follows them; a time may also be the last word of the story.
void follow_next(const std::vector<Block>& blocks, std::vector<std::string_view>& reasons) {
  for (std::size_t index = blocks.size(); index-- > 0;) {
    const bool follows = is_heading(blocks[index]) || blocks[index].day.has_value() || day_alone(blocks[index].text).has_value();
    if (!follows || reasons[index] == k_landmark) continue;
    const std::string_view next = index + 1 < blocks.size() ? reasons[index + 1] : k_link_density;
    const bool ends_story = !is_heading(blocks[index]) && index > 0 && reasons[index - 1].empty();
    reasons[index] = ends_story ? std::string_view() : next;
  }
}

/// Neighbours are the blocks that are judged too: a heading or an <aside> between two paragraphs parts nothing.
void judge_links(const std::vector<Block>& blocks, std::vector<std::string_view>& reasons) {
  std::vector<std::size_t> judged;
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    if (reasons[index].empty() && !is_short_by_nature(blocks[index])) judged.push_back(index);
  }
  const Block none;
  for (std::size_t number = 0; number < judged.size(); ++number) {
    const Block& previous = number > 0 ? blocks[judged[number - 1]] : none;
    const Block& next = number + 1 < judged.size() ? blocks[judged[number + 1]] : none;
    if (!is_content(previous, blocks[judged[number]], next)) reasons[judged[number]] = k_link_density;
  }
}

// --- 3: where the story is -------------------------------------------------------------------------------------------

using Scores = std::unordered_map<const GumboNode*, double>;

/// Points of the paragraphs below each element. Readability's numbers: a parent gets all, its parent half, the one above that a sixth.
Scores scores_of(const std::vector<Block>& blocks, const std::vector<std::string_view>& reasons) {
  constexpr std::size_t k_least_bytes = 25;
  constexpr double k_shares[] = {1, 1. / 2, 1. / 6, 1. / 9, 1. / 12};
  Scores scores;
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    const Block& block = blocks[index];
    if (!reasons[index].empty() || block.text.size() < k_least_bytes) continue;
    const auto commas = static_cast<double>(std::ranges::count(block.text, ','));
    const double points = (1 + commas + std::min(static_cast<double>(block.text.size()) / 100, 3.)) * (1 - link_density(block));
    const bool paragraph = is_element(*block.element, GUMBO_TAG_P) || is_element(*block.element, GUMBO_TAG_LI) || is_heading(block);
    const GumboNode* element = paragraph ? block.element->parent : block.element;
    for (const double share : k_shares) {
      if (element == nullptr || element->type != GUMBO_NODE_ELEMENT) break;
      scores[element] += share * points;
      element = element->parent;
    }
  }
  return scores;
}

double score_of(const Scores& scores, const GumboNode* node) {
  const auto found = scores.find(node);
  return found == scores.end() ? 0 : found->second;
}

/// The element with most points; of equal ones the one that comes first on the page.
const GumboNode* best_of(const std::vector<Block>& blocks, const Scores& scores) {
  const GumboNode* best = nullptr;
  for (const Block& block : blocks) {
    for (const GumboNode* node = block.element; node != nullptr; node = node->parent) {
      if (score_of(scores, node) > score_of(scores, best)) best = node;
    }
  }
  return best;
}

/// A live page has a container per post: where three or more with a tenth of its points stand in one element, that is the story.
const GumboNode* widened(const GumboNode* best, const Scores& scores) {
  constexpr double k_share_of_post = 0.1;
  constexpr int k_fewest = 3;
  constexpr int k_levels = 3;
  const GumboNode* inner = best;
  for (int level = 0; level < k_levels && inner->parent != nullptr; ++level) {
    const double least = k_share_of_post * score_of(scores, inner);
    const auto children = children_of(*inner->parent);
    if (std::ranges::count_if(children, [&](const GumboNode* child) { return score_of(scores, child) >= least; }) >= k_fewest)
      return inner->parent;
    inner = inner->parent;
  }
  return best;
}

/// Blocks outside the best element and of its neighbours with a fifth of its points or more are other parts of the page.
void judge_places(const std::vector<Block>& blocks, std::vector<std::string_view>& reasons) {
  constexpr double k_share_of_neighbour = 0.2;
  constexpr double k_least_score = 10;
  const Scores scores = scores_of(blocks, reasons);
  const GumboNode* const best = best_of(blocks, scores);
  if (best == nullptr) return;
  const GumboNode* const story = widened(best, scores);
  const double least = std::max(k_least_score, k_share_of_neighbour * score_of(scores, story));
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    if (!reasons[index].empty()) continue;
    const bool inside = find_around(blocks[index].element, [&](const GumboNode& node) {
                          return &node == story || (node.parent == story->parent && score_of(scores, &node) >= least);
                        }) != nullptr;
    if (!inside) reasons[index] = k_outside_story;
  }
}

/// What stands between the headline and the story (its summary, who wrote it) may stand in an element of its own.
void keep_head(const std::vector<Block>& blocks, std::vector<std::string_view>& reasons) {
  const auto story = std::ranges::find(reasons, std::string_view());
  auto index = story - reasons.begin();
  while (index > 0 && !is_element(*blocks[static_cast<std::size_t>(index) - 1].element, GUMBO_TAG_H1)) --index;
  if (index == 0) return;
  std::replace(reasons.begin() + index, story, k_outside_story, std::string_view());
}

}  // namespace

bool is_within(const Block& block, GumboTag tag) {
  return find_around(block.element, [&](const GumboNode& node) { return is_element(node, tag); }) != nullptr;
}

bool is_heading(const Block& block) {
  return block.element != nullptr && block.element->type == GUMBO_NODE_ELEMENT && block.element->v.element.tag >= GUMBO_TAG_H1 &&
         block.element->v.element.tag <= GUMBO_TAG_H6;
}

std::vector<std::string_view> reasons_against(const std::vector<Block>& blocks) {
  std::vector<std::string_view> reasons(blocks.size());
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    if (find_around(blocks[index].element, is_landmark) != nullptr) reasons[index] = k_landmark;
  }
  judge_links(blocks, reasons);
  judge_places(blocks, reasons);
  follow_next(blocks, reasons);
  keep_head(blocks, reasons);
  return reasons;
}

}  // namespace wiregraph::clean
