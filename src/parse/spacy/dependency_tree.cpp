#include "parse/spacy/dependency_tree.h"

#include <algorithm>
#include <numeric>

namespace wiregraph::parse::spacy {

namespace {

std::size_t index(std::int64_t token) { return static_cast<std::size_t>(token); }

void widen_edges_of_head(DependencyTree& tree, std::size_t token) {
  const std::size_t head = index(tree.heads[token]);
  tree.left_edges[head] = std::min(tree.left_edges[head], tree.left_edges[token]);
  tree.right_edges[head] = std::max(tree.right_edges[head], tree.right_edges[token]);
}

/// True where no head stands outside of the stretch of its token, as cut at the roots' left edges.
bool heads_stay_in_sentences(const DependencyTree& tree) {
  const auto starts = sentence_starts(tree);
  const std::size_t size = tree.size();
  std::size_t begin = 0;
  for (std::size_t end = 0; end < size; ++end) {
    if (end != size - 1 && (end == 0 || !starts[end])) continue;
    for (std::size_t token = begin; token < end; ++token)
      if (index(tree.heads[token]) < begin || index(tree.heads[token]) > end) return false;
    begin = end;
  }
  return true;
}

/// The tokens that hang on `head`, from left to right within its edges.
std::vector<std::int64_t> children(const DependencyTree& tree, std::int64_t head) {
  std::vector<std::int64_t> found;
  for (std::int64_t token = tree.left_edges[index(head)]; token <= tree.right_edges[index(head)]; ++token)
    if (token != head && tree.heads[index(token)] == head) found.push_back(token);
  return found;
}

/// The token nearest below the present head that has the label of the true one; the present head where there is none.
std::int64_t true_head(const DependencyTree& tree, std::int64_t token, const std::function<bool(std::int64_t)>& is_space) {
  const Dep wanted = tree.labels[index(token)].head_dep;
  std::vector<std::int64_t> level{tree.heads[index(token)]};
  while (!level.empty()) {
    std::vector<std::int64_t> next_level;
    for (const std::int64_t head : level)
      for (const std::int64_t child : children(tree, head)) {
        if (child == token || is_space(child)) continue;
        const ArcLabel& label = tree.labels[index(child)];
        if (!label.lifted && label.dep == wanted) return child;
        next_level.push_back(child);
      }
    level = std::move(next_level);
  }
  return tree.heads[index(token)];
}

}  // namespace

std::vector<bool> sentence_starts(const DependencyTree& tree) {
  std::vector<bool> starts(tree.size());
  for (std::size_t token = 0; token < tree.size(); ++token)
    if (index(tree.heads[token]) == token) starts[index(tree.left_edges[token])] = true;
  return starts;
}

void find_edges(DependencyTree& tree) {
  constexpr int k_most_passes = 12;
  tree.left_edges.resize(tree.size());
  std::iota(tree.left_edges.begin(), tree.left_edges.end(), 0);
  tree.right_edges = tree.left_edges;
  for (int pass = 0; pass < k_most_passes; ++pass) {
    for (std::size_t token = 0; token < tree.size(); ++token) widen_edges_of_head(tree, token);
    for (std::size_t token = tree.size(); token-- > 0;) widen_edges_of_head(tree, token);
    if (heads_stay_in_sentences(tree)) return;
  }
}

void put_back_lifted_arcs(DependencyTree& tree, const std::function<bool(std::int64_t)>& is_space) {
  for (std::size_t token = 0; token < tree.size(); ++token) {
    if (!tree.labels[token].lifted) continue;
    tree.heads[token] = true_head(tree, static_cast<std::int64_t>(token), is_space);
    tree.labels[token].lifted = false;
  }
  find_edges(tree);
}

}  // namespace wiregraph::parse::spacy
