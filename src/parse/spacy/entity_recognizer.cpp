#include "parse/spacy/entity_recognizer.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "parse/spacy/model_file.h"

namespace wiregraph::parse::spacy {

namespace {

enum Move : std::size_t { missing, begin, in, last, unit, out };

constexpr std::size_t k_features = 3;
constexpr std::size_t k_features_with_extra = 6;

// Sets of valid actions: outside of an entity by what may come, then two for each label that an open entity may have.
constexpr std::size_t k_outside_sets = 4;
constexpr std::size_t k_may_begin = 1;
constexpr std::size_t k_may_be_unit = 2;

std::vector<Action> entity_actions(const std::filesystem::path& file) {
  auto actions = read_actions(file);
  std::erase_if(actions, [](const Action& action) { return action.move == missing; });
  return actions;
}

std::vector<EntityLabel> labels_of(const std::vector<Action>& actions, const std::string& file) {
  std::vector<EntityLabel> labels;
  for (const Action& action : actions) {
    const auto label = label_named<EntityLabel>(action.label);
    if (!label) not_supported(file, "the entity label \"" + action.label + "\"");
    if (action.move > out) not_supported(file, "move number " + std::to_string(action.move) + " of the entity recognizer");
    if (std::find(labels.begin(), labels.end(), *label) == labels.end()) labels.push_back(*label);
  }
  return labels;
}

}  // namespace

EntityRecognizer::EntityRecognizer(const std::filesystem::path& folder, const Network& network, std::size_t width)
    : actions_(entity_actions(folder / "moves")),
      labels_(labels_of(actions_, (folder / "moves").string())),
      network_(read_transition_network(network, width, actions_.size())),
      penalties_(k_outside_sets + 2 * labels_.size(), network_.score.columns) {
  if (network_.feature_count != k_features && network_.feature_count != k_features_with_extra)
    not_supported(network.file(), "an entity recognizer of " + std::to_string(network_.feature_count) + " features");
  allow_actions();
}

void EntityRecognizer::allow_actions() {
  for (std::size_t action = 0; action < actions_.size(); ++action) {
    const std::size_t move = actions_[action].move;
    const auto found = std::find(labels_.begin(), labels_.end(), *label_named<EntityLabel>(actions_[action].label));
    const auto label = static_cast<std::size_t>(found - labels_.begin());
    const bool named = *found != EntityLabel::none;
    label_of_action_.push_back(label);
    for (std::size_t set = 0; set < k_outside_sets; ++set)
      if (move == out || (named && ((move == begin && (set & k_may_begin) != 0) || (move == unit && (set & k_may_be_unit) != 0))))
        penalties_.allow(set, action);
    if (move == in) penalties_.allow(k_outside_sets + 2 * label, action);
    if (move == last) penalties_.allow(k_outside_sets + 2 * label, action);
    if (move == last) penalties_.allow(k_outside_sets + 2 * label + 1, action);
  }
}

/// must_end: nothing may go on to the next token.
std::size_t EntityRecognizer::valid_set(OpenEntity open, bool must_end, bool is_space) const {
  if (open.start >= 0) return k_outside_sets + 2 * open.label + (must_end ? 1 : 0);
  return (must_end || is_space ? 0 : k_may_begin) + (is_space ? 0 : k_may_be_unit);
}

std::size_t EntityRecognizer::next_action(std::int64_t token, OpenEntity open, FeatureRows& features, std::size_t valid) const {
  if (const std::size_t only = penalties_.only(valid); only < penalties_.columns()) return only;
  std::array<std::int64_t, k_features_with_extra> tokens{token, -1, -1, -1, -1, -1};
  if (open.start >= 0 && network_.feature_count == k_features) {
    tokens[1] = open.start;
    tokens[2] = token - 1;
  } else if (open.start >= 0) {
    const auto inside = std::min<std::int64_t>(token - open.start, k_features_with_extra - 1);
    std::iota(tokens.begin() + 1, tokens.begin() + 1 + inside, open.start);
  }
  return best_class(network_.score, features.of(std::span(tokens).first(network_.feature_count)), penalties_.of(valid));
}

std::vector<EntityMark> EntityRecognizer::recognize(TokenSpan text, FeatureRows& features, std::span<const TokenFacts> facts) const {
  std::vector<EntityMark> marks(text.size());
  OpenEntity open;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::int64_t token = std::int64_t{text.start} + static_cast<std::int64_t>(i);
    const bool must_end = i + 1 == marks.size() || facts[i + 1].starts_sentence;
    const std::size_t valid = valid_set(open, must_end, facts[i].is_space);
    if (penalties_.none(valid)) break;
    const std::size_t action = next_action(token, open, features, valid);
    const std::size_t move = actions_[action].move;
    if (move == out) continue;
    marks[i] = {labels_[label_of_action_[action]], move == begin || move == unit};
    if (move == begin) open = {token, label_of_action_[action]};
    if (move == last) open = {};
  }
  return marks;
}

}  // namespace wiregraph::parse::spacy
