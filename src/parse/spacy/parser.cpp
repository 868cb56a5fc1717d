#include "parse/spacy/parser.h"

#include <array>

#include "parse/spacy/model_file.h"

namespace wiregraph::parse::spacy {

namespace {

enum Move : std::size_t { shift, reduce, left, right, sentence_break, k_moves };

constexpr std::size_t k_features = 8;
constexpr std::size_t k_features_with_extra = 13;

Dep dep_named(std::string_view name, const std::string& file) {
  if (const auto dep = label_named<Dep>(name)) return *dep;
  not_supported(file, "the dependency label \"" + std::string(name) + "\"");
}

ArcLabel arc_label(const Action& action, const std::string& file) {
  if (action.move != left && action.move != right) return {};
  const auto bars = action.label.find("||");
  if (bars == std::string::npos) return {dep_named(action.label, file)};
  return {dep_named(std::string_view(action.label).substr(0, bars), file), true,
          dep_named(std::string_view(action.label).substr(bars + 2), file)};
}

std::size_t valid_moves(const ParserState& state) {
  const bool has_stack = state.stack_size() > 0;
  const std::size_t buffer_size = state.buffer_size();
  const std::int64_t first = state.buffer(0);
  const std::int64_t second = state.buffer(1);
  const bool first_starts = state.starts_sentence(first);
  std::size_t valid = 0;
  if (!has_stack || (buffer_size >= 2 && !first_starts && state.may_shift(first))) valid |= 1U << shift;
  if (has_stack) valid |= 1U << reduce;
  if (has_stack && buffer_size > 0 && !first_starts) valid |= (1U << left) | (1U << right);
  if (buffer_size >= 2 && second == first + 1 && !state.starts_sentence(second)) valid |= 1U << sentence_break;
  return valid;
}

using Tokens = std::array<std::int64_t, k_features_with_extra>;

/// The tokens that describe a state, -1 where there is none (_state.pxd: set_context_tokens).
Tokens tokens_of(const ParserState& state, std::size_t count) {
  const std::int64_t b0 = state.buffer(0);
  const std::int64_t s0 = state.stack(0);
  const std::int64_t s1 = state.stack(1);
  Tokens tokens{b0, state.buffer(1), s0, s1, state.stack(2), state.left_child(b0), state.left_child(s0), state.right_child(s0)};
  if (count == k_features_with_extra)  // spaCy leaves out the left children of s0
    tokens = {b0,
              state.buffer(1),
              s0,
              s1,
              state.stack(2),
              state.left_child(s0),
              state.right_child(s0),
              state.left_child(b0),
              state.right_child(s0, 1),
              state.left_child(s1),
              state.left_child(s1, 1),
              state.right_child(s1),
              state.right_child(s1, 1)};
  return tokens;
}

}  // namespace

DependencyParser::DependencyParser(const std::filesystem::path& folder, const Network& network, std::size_t width)
    : actions_(read_actions(folder / "moves")),
      network_(read_transition_network(network, width, actions_.size())),
      penalties_(std::size_t{1} << k_moves, network_.score.columns) {
  const std::string file = (folder / "moves").string();
  if (network_.feature_count != k_features && network_.feature_count != k_features_with_extra)
    not_supported(network.file(), "a parser of " + std::to_string(network_.feature_count) + " features");
  for (std::size_t action = 0; action < actions_.size(); ++action) {
    const std::size_t move = actions_[action].move;
    if (move >= k_moves) not_supported(file, "move number " + std::to_string(move) + " of the parser");
    labels_.push_back(arc_label(actions_[action], file));
    for (std::size_t set = 0; set < std::size_t{1} << k_moves; ++set)
      if ((set >> move & 1U) != 0) penalties_.allow(set, action);
  }
}

DependencyTree DependencyParser::parse(TokenSpan text, FeatureRows& features, ParserState& state) const {
  state.start(text.size());
  while (!state.done()) {
    const std::size_t valid = valid_moves(state);
    if (penalties_.none(valid)) break;
    apply(next_action(text.start, features, state, valid), state);
  }
  DependencyTree tree;
  for (std::int64_t token = 0; token < text.size(); ++token) {
    const std::int64_t head = state.head(token);
    tree.heads.push_back(head < 0 ? token : head);
    tree.labels.push_back(head < 0 ? ArcLabel{} : labels_[state.label(token)]);
  }
  return tree;
}

std::size_t DependencyParser::next_action(std::int64_t offset, FeatureRows& features, const ParserState& state, std::size_t valid) const {
  if (const std::size_t only = penalties_.only(valid); only < penalties_.columns()) return only;
  Tokens tokens = tokens_of(state, network_.feature_count);
  for (std::int64_t& token : tokens)
    if (token >= 0) token += offset;
  return best_class(network_.score, features.of(std::span(tokens).first(network_.feature_count)), penalties_.of(valid));
}

void DependencyParser::apply(std::size_t action, ParserState& state) const {
  const std::int64_t first = state.buffer(0);
  const std::int64_t top = state.stack(0);
  switch (actions_[action].move) {
    case shift:
      state.push();
      break;
    case reduce:
      if (state.head(top) >= 0 || state.stack_size() == 1)
        state.pop();
      else
        state.put_back();
      break;
    case left:
      state.attach(first, top, action);
      state.allow_shift(first);
      state.pop();
      break;
    case right:
      state.attach(top, first, action);
      state.push();
      break;
    default:
      state.start_sentence(state.buffer(1));
  }
}

}  // namespace wiregraph::parse::spacy
