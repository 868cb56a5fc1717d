#pragma once

#include <functional>

#include "base/labels.h"
#include "base/span.h"
#include "parse/spacy/transition_network.h"

namespace wiregraph::parse::spacy {

/// A token's place in named entities.
struct EntityMark {
  EntityLabel label = EntityLabel::none;
  bool begins = false;
};

/// What the recognizer must know of a token beside its features.
struct TokenFacts {
  bool is_space = false;
  bool starts_sentence = false;
};

/// Finds named entities from left to right (spacy/pipeline/_parser_internals/ner.pyx). Constant after loading.
class EntityRecognizer {
 public:
  /// folder: of the component. network: its file `model`. width: of the tok2vec that it reads.
  EntityRecognizer(const std::filesystem::path& folder, const Network& network, std::size_t width);

  const TransitionNetwork& network() const { return network_; }

  /// Marks the tokens of one text.
  ///   features: hold the tokens of `text`. facts: of the tokens of the text.
  std::vector<EntityMark> recognize(TokenSpan text, FeatureRows& features, std::span<const TokenFacts> facts) const;

 private:
  struct OpenEntity {
    std::int64_t start = -1;  ///< token of `features`; -1: none is open
    std::size_t label = 0;    ///< number of the label, from 0
  };

  std::size_t valid_set(OpenEntity open, bool must_end, bool is_space) const;
  void allow_actions();
  std::size_t next_action(std::int64_t token, OpenEntity open, FeatureRows& features, std::size_t valid) const;

  std::vector<Action> actions_;
  std::vector<EntityLabel> labels_;           ///< the different labels of the actions
  std::vector<std::size_t> label_of_action_;  ///< index in labels_
  TransitionNetwork network_;
  Penalties penalties_;
};

}  // namespace wiregraph::parse::spacy
