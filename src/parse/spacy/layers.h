#pragma once

#include "parse/spacy/kernels.h"
#include "parse/spacy/network_file.h"

/// From a model's parameters to the arrangement that the kernels want. Rows are padded to whole groups, their ends are zeros.
namespace wiregraph::parse::spacy {

/// How a row of inputs is made up: `parts` rows of `width` numbers, each padded to whole groups.
struct InputLayout {
  std::size_t parts = 1;
  std::size_t width = 0;
  std::size_t padded() const { return parts * whole_groups(width); }
  std::size_t in_file() const { return parts * width; }
};

/// Sizes of a LinearMap.
struct MapSize {
  std::size_t inputs = 0;
  std::size_t columns = 0;
  std::size_t tile = 3;  ///< three groups of eight rows fill the registers of AVX-512
};

/// Arranges a linear map.
///   weight(column, input), bias(column): a number of the map, for padded columns and inputs.
template <class Weight, class Bias>
LinearMap arrange(MapSize size, Weight weight, Bias bias) {
  const auto [inputs, columns, tile] = size;
  LinearMap map{inputs, columns, tile, Floats(inputs * columns), Floats(columns)};
  float* next = map.weights.data();
  for (std::size_t start = 0; start < columns; start += tile * k_group) {
    const std::size_t end = std::min(columns, start + tile * k_group);
    for (std::size_t input = 0; input < inputs; ++input)
      for (std::size_t column = start; column < end; ++column) *next++ = weight(column, input);
  }
  for (std::size_t column = 0; column < columns; ++column) map.bias[column] = bias(column);
  return map;
}

/// A node `linear` or `softmax`: W (outputs x inputs), b (outputs).
///   inputs: how many numbers each row must have. damaged() where the sizes differ.
LinearMap read_linear(const Network& network, const NetworkNode& node, std::size_t inputs);

/// Nodes `maxout`, W (width x pieces x inputs), b (width x pieces), and `layernorm`, G, b (width), number `index` of the file.
MaxoutLayer read_maxout(const Network& network, std::size_t index, InputLayout inputs);

/// The share of each part of the inputs in the linear map of a maxout layer, without the bias.
/// Columns: those of the layer, for the first part, then the second, and so on.
LinearMap shares_of_parts(const MaxoutLayer& layer, InputLayout inputs);

/// The number at (column, input) of an arranged map.
float weight_at(const LinearMap& map, std::size_t column, std::size_t input);

/// Number of the file's output that column `column` of a maxout layer holds, piece = its piece.
struct MaxoutColumn {
  std::size_t output = 0;
  std::size_t piece = 0;
};
MaxoutColumn maxout_column(std::size_t column, std::size_t pieces);

/// Limit on what a model may ask for: the width of any row.
inline constexpr std::size_t k_widest_row = 16384;

}  // namespace wiregraph::parse::spacy
