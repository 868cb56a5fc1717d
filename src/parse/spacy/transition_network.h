#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "parse/spacy/layers.h"

/// The network that chooses the next move of the parser and of the entity recognizer (spacy/ml/tb_framework.py, parser_model.pyx).
namespace wiregraph::parse::spacy {

/// A class that the network scores: a move with its label.
struct Action {
  std::size_t move = 0;
  std::string label;
  friend bool operator==(const Action&, const Action&) = default;
};

/// Reads a file `moves`. The classes are in the order of moves, and within one by frequency and label, both descending
/// (transition_system.pyx: initialize_actions).
std::vector<Action> read_actions(const std::filesystem::path& file);

/// Weights. A state is described by some tokens ("features"); each adds a row of numbers that depends on the token and its part in the
/// state. Constant after loading.
struct TransitionNetwork {
  LinearMap projection;  ///< from the tok2vec's row to the row that features are made of
  LinearMap features;    ///< from that to the rows of all features, one after another
  Floats padding;        ///< the rows of all features where there is no token
  ScoreLayers score;
  std::size_t feature_count = 0;
  std::size_t feature_size() const { return score.pieces * score.hidden; }
};

/// width: of the tok2vec. classes: how many actions the system has; damaged() if the network has another number.
TransitionNetwork read_transition_network(const Network& network, std::size_t width, std::size_t classes);

/// Feature rows of tokens, computed when first asked for and kept while near. One per thread and network.
class FeatureRows {
 public:
  explicit FeatureRows(const TransitionNetwork& network);

  /// Forgets all and takes the tokens of new texts, to be followed by calls of `project`.
  void start(std::size_t tokens);

  /// Takes rows of the tok2vec for the tokens from `first` on.
  void project(std::size_t first, std::span<const float* const> rows);

  /// Collects the rows that the tokens give as features 0, 1, ...; a token of -1 is no token. They hold until the next call.
  std::span<const float* const> of(std::span<const std::int64_t> tokens);

 private:
  static constexpr std::size_t k_together = 8;  ///< tokens of a group
  static constexpr std::size_t k_groups = 64;   ///< that are kept

  const float* row(std::int64_t token, std::size_t feature);
  void compute(std::size_t first, std::size_t end, float* out) const;

  const TransitionNetwork& network_;
  Floats projected_;  ///< tokens x columns of the projection
  std::size_t tokens_ = 0;
  std::size_t newest_ = 0;         ///< the last group asked for; the k_groups up to it have places of their own
  Floats rows_;                    ///< k_groups x k_together x columns of features
  std::vector<std::size_t> kept_;  ///< which group of tokens each place holds
  Floats far_;                     ///< for each feature the rows of a token too far back to be kept
  std::vector<const float*> found_;
};

/// For each set of valid moves or actions: 0 for the valid classes, minus infinity for the others.
class Penalties {
 public:
  /// columns: of the scores.
  Penalties(std::size_t sets, std::size_t columns);
  void allow(std::size_t set, std::size_t action);
  const float* of(std::size_t set) const { return numbers_.data() + set * columns_; }

  /// The only valid class of a set, or the number of columns where there are more or none.
  std::size_t only(std::size_t set) const { return allowed_[set] == 1 ? last_allowed_[set] : columns_; }
  bool none(std::size_t set) const { return allowed_[set] == 0; }
  std::size_t columns() const { return columns_; }

 private:
  std::size_t columns_;
  Floats numbers_;
  std::vector<std::size_t> allowed_;
  std::vector<std::size_t> last_allowed_;
};

}  // namespace wiregraph::parse::spacy
