#include "parse/spacy/layers.h"

#include <algorithm>

namespace wiregraph::parse::spacy {

namespace {

constexpr std::size_t k_most_pieces = 4;

void check_sizes(bool right, const Network& network, const NetworkNode& node) {
  if (!right) damaged(network.file(), "the sizes of layer \"" + node.name + "\" do not fit its neighbours");
}

void check_width(std::size_t width, const Network& network) {
  if (width > k_widest_row) not_supported(network.file(), "rows of more than " + std::to_string(k_widest_row) + " numbers");
}

/// Where padded input `input` stands in the file's rows; the size of such a row where it is padding.
std::size_t input_in_file(InputLayout layout, std::size_t input) {
  const std::size_t padded = whole_groups(layout.width);
  return input % padded < layout.width ? input / padded * layout.width + input % padded : layout.in_file();
}

LayerNorm read_layer_norm(const Network& network, std::size_t index, std::size_t width) {
  const NetworkNode& node = network.node("layernorm", index);
  const Tensor& gain = network.parameter(node, "G", 1);
  const Tensor& bias = network.parameter(node, "b", 1);
  check_sizes(gain.values.size() == width && bias.values.size() == width, network, node);
  LayerNorm norm{width, Floats(whole_groups(width)), Floats(whole_groups(width)), Floats(whole_groups(width))};
  std::copy(gain.values.begin(), gain.values.end(), norm.gain.data());
  std::copy(bias.values.begin(), bias.values.end(), norm.bias.data());
  std::fill_n(norm.inside.data(), width, 1.0F);
  return norm;
}

}  // namespace

MaxoutColumn maxout_column(std::size_t column, std::size_t pieces) {
  const std::size_t tile = pieces * k_group;
  return {column / tile * k_group + column % k_group, column % tile / k_group};
}

float weight_at(const LinearMap& map, std::size_t column, std::size_t input) {
  const std::size_t start = column / (map.tile * k_group) * (map.tile * k_group);
  const std::size_t in_tile = std::min(map.columns - start, map.tile * k_group);
  return map.weights[start * map.inputs + input * in_tile + (column - start)];
}

LinearMap read_linear(const Network& network, const NetworkNode& node, std::size_t inputs) {
  const Tensor& weights = network.parameter(node, "W", 2);
  const Tensor& bias = network.parameter(node, "b", 1);
  const std::size_t outputs = weights.shape[0];
  check_sizes(weights.shape[1] == inputs && bias.values.size() == outputs && outputs > 0, network, node);
  check_width(outputs, network);
  const auto weight = [&](std::size_t column, std::size_t input) {
    return column < outputs && input < inputs ? weights.values[column * inputs + input] : 0.0F;
  };
  const auto bias_of = [&](std::size_t column) { return column < outputs ? bias.values[column] : 0.0F; };
  return arrange({whole_groups(inputs), whole_groups(outputs)}, weight, bias_of);
}

MaxoutLayer read_maxout(const Network& network, std::size_t index, InputLayout inputs) {
  const NetworkNode& node = network.node("maxout", index);
  const Tensor& weights = network.parameter(node, "W", 3);
  const Tensor& bias = network.parameter(node, "b", 2);
  const std::size_t width = weights.shape[0];
  const std::size_t pieces = weights.shape[1];
  if (pieces > k_most_pieces) not_supported(network.file(), "a maxout layer of " + std::to_string(pieces) + " pieces");
  check_sizes(width > 0 && pieces > 0 && weights.shape[2] == inputs.in_file() && bias.values.size() == width * pieces, network, node);
  check_width(width * pieces, network);
  const auto weight = [&](std::size_t column, std::size_t input) {
    const auto [output, piece] = maxout_column(column, pieces);
    const std::size_t source = input_in_file(inputs, input);
    if (output >= width || source == inputs.in_file()) return 0.0F;
    return weights.values[(output * pieces + piece) * inputs.in_file() + source];
  };
  const auto bias_of = [&](std::size_t column) {
    const auto [output, piece] = maxout_column(column, pieces);
    return output < width ? bias.values[output * pieces + piece] : 0.0F;
  };
  return {pieces, arrange({inputs.padded(), whole_groups(width) * pieces, pieces}, weight, bias_of),
          read_layer_norm(network, index, width)};
}

LinearMap shares_of_parts(const MaxoutLayer& layer, InputLayout inputs) {
  const std::size_t columns = layer.linear.columns;
  const std::size_t padded = whole_groups(inputs.width);
  const auto weight = [&](std::size_t column, std::size_t input) {
    return weight_at(layer.linear, column % columns, column / columns * padded + input);
  };
  return arrange({padded, inputs.parts * columns}, weight, [](std::size_t) { return 0.0F; });
}

}  // namespace wiregraph::parse::spacy
