#include "parse/spacy/transition_network.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <rapidjson/document.h>

namespace wiregraph::parse::spacy {

namespace {

constexpr std::size_t k_most_features = 16;
constexpr std::size_t k_none = std::numeric_limits<std::size_t>::max();

std::vector<Action> actions_of_move(std::size_t move, const rapidjson::Value& labels, const std::string& file) {
  if (!labels.IsObject()) damaged(file, "a move has no labels");
  std::vector<std::pair<std::int64_t, std::string>> by_frequency;
  for (const auto& label : labels.GetObject()) {
    if (!label.value.IsInt64()) damaged(file, "a label has no frequency");
    by_frequency.emplace_back(label.value.GetInt64(), std::string(label.name.GetString(), label.name.GetStringLength()));
  }
  std::sort(by_frequency.rbegin(), by_frequency.rend());
  std::vector<Action> actions;
  for (auto& [frequency, label] : by_frequency) actions.push_back({move, std::move(label)});
  return actions;
}

/// W (features x hidden x pieces x inputs) of a node `precomputable_affine`, its columns in the order of maxout layers.
LinearMap read_features(const Network& network, const Tensor& weights) {
  const auto& shape = weights.shape;
  const std::size_t hidden = shape[1];
  const std::size_t pieces = shape[2];
  const std::size_t inputs = shape[3];
  const std::size_t size = whole_groups(hidden) * pieces;
  if (shape[0] * size > k_widest_row) not_supported(network.file(), "that many features of a state");
  const auto weight = [&](std::size_t column, std::size_t input) {
    const auto [output, piece] = maxout_column(column % size, pieces);
    if (output >= hidden || input >= inputs) return 0.0F;
    return weights.values[((column / size * hidden + output) * pieces + piece) * inputs + input];
  };
  return arrange({whole_groups(inputs), shape[0] * size}, weight, [](std::size_t) { return 0.0F; });
}

/// Rows of `hidden` x `pieces` numbers in the order of maxout layers.
Floats in_maxout_order(const std::vector<float>& numbers, std::size_t hidden, std::size_t pieces) {
  const std::size_t size = whole_groups(hidden) * pieces;
  const std::size_t rows = numbers.size() / (hidden * pieces);
  Floats ordered(rows * size);
  for (std::size_t column = 0; column < ordered.size(); ++column) {
    const auto [output, piece] = maxout_column(column % size, pieces);
    if (output < hidden) ordered[column] = numbers[(column / size * hidden + output) * pieces + piece];
  }
  return ordered;
}

void read_upper(const Network& network, std::size_t hidden, ScoreLayers& score) {
  const LinearMap upper = read_linear(network, network.node("linear", 0), hidden);
  score.columns = upper.columns;
  score.upper = Floats(score.hidden * score.columns);
  score.upper_bias = Floats(score.columns);
  for (std::size_t column = 0; column < score.columns; ++column) {
    score.upper_bias[column] = upper.bias[column];
    for (std::size_t input = 0; input < score.hidden; ++input)
      score.upper[input * score.columns + column] = weight_at(upper, column, input);
  }
}

}  // namespace

std::vector<Action> read_actions(const std::filesystem::path& file) {
  const ModelFile content(file);
  const std::string_view json = content.root().at("moves").text();
  rapidjson::Document moves;
  moves.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (moves.HasParseError() || !moves.IsObject()) damaged(file.string(), "its list of moves is no JSON object");
  constexpr std::size_t k_most_moves = 10;
  std::vector<Action> actions;
  for (std::size_t move = 0; move < k_most_moves; ++move) {
    const auto found = moves.FindMember(std::to_string(move).c_str());
    if (found == moves.MemberEnd()) continue;
    const auto of_move = actions_of_move(move, found->value, file.string());
    actions.insert(actions.end(), of_move.begin(), of_move.end());
  }
  return actions;
}

TransitionNetwork read_transition_network(const Network& network, std::size_t width, std::size_t classes) {
  const bool has_upper = ModelFile(network.attribute(network.node("parser_model"), "has_upper"), network.file()).root().boolean();
  const NetworkNode& lower = network.node("precomputable_affine");
  const Tensor& weights = network.parameter(lower, "W", 4);
  const Tensor& bias = network.parameter(lower, "b", 2);
  const Tensor& padding = network.parameter(lower, "pad", 4);
  const std::size_t hidden = weights.shape[1];
  const std::size_t pieces = weights.shape[2];
  TransitionNetwork result;
  result.feature_count = weights.shape[0];
  const std::size_t row = hidden * pieces;
  if (row == 0 || bias.values.size() != row || padding.values.size() != row * result.feature_count || hidden > k_widest_row)
    damaged(network.file(), "the sizes of its layer of features differ");
  if (result.feature_count > k_most_features) not_supported(network.file(), "that many features of a state");
  const NetworkNode& projection = network.node("linear", has_upper ? 1 : 0);
  result.projection = read_linear(network, projection, width);
  if (network.parameter(projection, "W", 2).shape[0] != weights.shape[3]) damaged(network.file(), "its features do not fit its tokens");
  result.features = read_features(network, weights);
  result.padding = in_maxout_order(padding.values, hidden, pieces);
  result.score.pieces = pieces;
  result.score.hidden = whole_groups(hidden);
  result.score.columns = result.score.hidden;
  result.score.bias = in_maxout_order(bias.values, hidden, pieces);
  if (has_upper) read_upper(network, hidden, result.score);
  const std::size_t outputs = has_upper ? network.parameter(network.node("linear", 0), "W", 2).shape[0] : hidden;
  if (outputs != classes)
    damaged(network.file(), "it scores " + std::to_string(outputs) + " classes, but there are " + std::to_string(classes) + " moves");
  return result;
}

FeatureRows::FeatureRows(const TransitionNetwork& network)
    : network_(network),
      rows_(k_groups * k_together * network.features.columns),
      kept_(k_groups, k_none),
      far_(network.feature_count * network.features.columns) {}

void FeatureRows::start(std::size_t tokens) {
  tokens_ = tokens;
  newest_ = 0;
  const std::size_t needed = tokens * network_.projection.columns;
  if (projected_.size() < needed) projected_ = Floats(needed);
  std::fill(kept_.begin(), kept_.end(), k_none);
}

void FeatureRows::project(std::size_t first, std::span<const float* const> rows) {
  multiply(network_.projection, rows, projected_.data() + first * network_.projection.columns);
}

std::span<const float* const> FeatureRows::of(std::span<const std::int64_t> tokens) {
  for (const std::int64_t token : tokens)
    if (token >= 0) newest_ = std::max(newest_, static_cast<std::size_t>(token) / k_together);
  found_.clear();
  for (std::size_t feature = 0; feature < tokens.size(); ++feature) found_.push_back(row(tokens[feature], feature));
  return found_;
}

const float* FeatureRows::row(std::int64_t token, std::size_t feature) {
  const std::size_t offset = feature * network_.feature_size();
  if (token < 0) return network_.padding.data() + offset;
  const auto number = static_cast<std::size_t>(token);
  const std::size_t group = number / k_together;
  const std::size_t columns = network_.features.columns;
  if (group + k_groups <= newest_) {
    float* place = far_.data() + feature * columns;
    compute(number, number + 1, place);
    return place + offset;
  }
  float* place = rows_.data() + group % k_groups * k_together * columns;
  if (kept_[group % k_groups] != group) {
    kept_[group % k_groups] = group;
    compute(group * k_together, std::min(tokens_, (group + 1) * k_together), place);
  }
  return place + number % k_together * columns + offset;
}

void FeatureRows::compute(std::size_t first, std::size_t end, float* out) const {
  std::vector<const float*> rows;
  for (std::size_t token = first; token < end; ++token) rows.push_back(projected_.data() + token * network_.projection.columns);
  multiply(network_.features, rows, out);
}

Penalties::Penalties(std::size_t sets, std::size_t columns)
    : columns_(columns), numbers_(sets * columns), allowed_(sets), last_allowed_(sets) {
  std::fill_n(numbers_.data(), numbers_.size(), -std::numeric_limits<float>::infinity());
}

void Penalties::allow(std::size_t set, std::size_t action) {
  numbers_[set * columns_ + action] = 0;
  ++allowed_[set];
  last_allowed_[set] = action;
}

}  // namespace wiregraph::parse::spacy
