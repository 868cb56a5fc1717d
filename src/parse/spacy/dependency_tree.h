#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "base/labels.h"

namespace wiregraph::parse::spacy {

/// A label of the parser. A lifted one belongs to an arc that was moved up to make the tree projective: "pobj||prep" is a pobj whose true
/// head is a prep below the present head.
struct ArcLabel {
  Dep dep = Dep::ROOT;
  bool lifted = false;
  Dep head_dep = Dep::ROOT;
};

/// The tree of a text. A root is its own head.
struct DependencyTree {
  std::vector<std::int64_t> heads;
  std::vector<ArcLabel> labels;
  std::vector<std::int64_t> left_edges;   ///< first token of what hangs on each token, as far as find_edges knows
  std::vector<std::int64_t> right_edges;  ///< last one
  std::size_t size() const { return heads.size(); }
};

/// Fills the edges (spacy/tokens/doc.pyx: set_children_from_heads), which for crossing arcs takes some passes and is not always complete.
void find_edges(DependencyTree& tree);

/// Puts lifted arcs back to their true heads (spacy/pipeline/_parser_internals/nonproj.pyx: deprojectivize), then finds the edges anew.
///   is_space: of a token; white space is never a true head.
void put_back_lifted_arcs(DependencyTree& tree, const std::function<bool(std::int64_t)>& is_space);

/// For each token whether a sentence begins there: at the left edge of each root.
std::vector<bool> sentence_starts(const DependencyTree& tree);

}  // namespace wiregraph::parse::spacy
