#pragma once

#include "base/span.h"
#include "parse/spacy/dependency_tree.h"
#include "parse/spacy/parser_state.h"
#include "parse/spacy/transition_network.h"

namespace wiregraph::parse::spacy {

/// The arc-eager dependency parser (spacy/pipeline/_parser_internals/arc_eager.pyx). Constant after loading.
class DependencyParser {
 public:
  /// folder: of the component. network: its file `model`. width: of the tok2vec that it reads.
  DependencyParser(const std::filesystem::path& folder, const Network& network, std::size_t width);

  const TransitionNetwork& network() const { return network_; }

  /// Finds the tree of one text, with lifted arcs.
  ///   features: hold the tokens of `text`. state: space to work in.
  DependencyTree parse(TokenSpan text, FeatureRows& features, ParserState& state) const;

 private:
  void apply(std::size_t action, ParserState& state) const;
  std::size_t next_action(std::int64_t offset, FeatureRows& features, const ParserState& state, std::size_t valid) const;

  std::vector<Action> actions_;
  std::vector<ArcLabel> labels_;  ///< of each action
  TransitionNetwork network_;
  Penalties penalties_;  ///< by sets of moves: bit i stands for move i
};

}  // namespace wiregraph::parse::spacy
