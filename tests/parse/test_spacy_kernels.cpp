#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "parse/spacy/kernels.h"
#include "parse/spacy/layers.h"

namespace wiregraph::parse::spacy {

namespace {

Floats random_floats(std::size_t size, std::mt19937& chance) {
  Floats numbers(size);
  std::uniform_real_distribution<float> between(-1, 1);
  for (std::size_t i = 0; i < size; ++i) numbers[i] = between(chance);
  return numbers;
}

/// A layer of `width` numbers, its weights in the plain order output, piece, input.
struct PlainLayer {
  std::size_t width;
  std::size_t pieces;
  std::size_t inputs;
  Floats weights;
  Floats bias;
};

PlainLayer random_layer(std::size_t width, std::size_t pieces, std::size_t inputs, std::mt19937& chance) {
  return {width, pieces, inputs, random_floats(width * pieces * inputs, chance), random_floats(width * pieces, chance)};
}

MaxoutLayer arranged(const PlainLayer& plain) {
  const std::size_t row = whole_groups(plain.width);
  const auto weight = [&](std::size_t column, std::size_t input) {
    const auto [output, piece] = maxout_column(column, plain.pieces);
    return output < plain.width ? plain.weights[(output * plain.pieces + piece) * plain.inputs + input] : 0.0F;
  };
  const auto bias = [&](std::size_t column) {
    const auto [output, piece] = maxout_column(column, plain.pieces);
    return output < plain.width ? plain.bias[output * plain.pieces + piece] : 0.0F;
  };
  MaxoutLayer layer{plain.pieces,
                    arrange({plain.inputs, row * plain.pieces, plain.pieces}, weight, bias),
                    {plain.width, Floats(row), Floats(row), Floats(row)}};
  for (std::size_t i = 0; i < plain.width; ++i) layer.norm.gain[i] = layer.norm.inside[i] = 1;
  return layer;
}

std::vector<double> expected_row(const PlainLayer& plain, const float* x) {
  std::vector<double> row(plain.width, -1e9);
  double mean = 0;
  for (std::size_t output = 0; output < plain.width; ++output) {
    for (std::size_t piece = 0; piece < plain.pieces; ++piece) {
      double sum = plain.bias[output * plain.pieces + piece];
      for (std::size_t i = 0; i < plain.inputs; ++i)
        sum += double{plain.weights[(output * plain.pieces + piece) * plain.inputs + i]} * x[i];
      row[output] = std::max(row[output], sum);
    }
    mean += row[output] / static_cast<double>(plain.width);
  }
  double variance = 0;
  for (const double y : row) variance += (y - mean) * (y - mean) / static_cast<double>(plain.width);
  for (double& y : row) y = (y - mean) / std::sqrt(variance + 1e-8);
  return row;
}

std::vector<const float*> rows_of(const Floats& numbers, std::size_t size) {
  std::vector<const float*> rows;
  for (std::size_t start = 0; start < numbers.size(); start += size) rows.push_back(numbers.data() + start);
  return rows;
}

/// Runs the work with each instruction set of the machine; the best one is in use afterwards.
template <class Work>
void with_each_instruction_set(Work work) {
  const auto sets = instruction_sets();
  REQUIRE_FALSE(sets.empty());
  for (const auto& set : sets) {
    REQUIRE(use_instruction_set(set));
    work(set);
  }
  use_best_instruction_set();
}

}  // namespace

TEST_CASE("a maxout layer is the normalized largest of its pieces, for any sizes", "[parse]") {
  with_each_instruction_set([](const std::string&) {
    std::mt19937 chance(1);
    for (const auto& [width, pieces, inputs, count] : {std::array{96, 3, 288, 11}, {20, 2, 17, 1}, {16, 1, 5, 8}, {33, 4, 40, 9}}) {
      const PlainLayer plain = random_layer(width, pieces, inputs, chance);
      const MaxoutLayer layer = arranged(plain);
      const std::size_t row = whole_groups(plain.width);
      const Floats x = random_floats(plain.inputs * static_cast<std::size_t>(count), chance);
      const Floats residual = random_floats(row * static_cast<std::size_t>(count), chance);
      Floats out(row * static_cast<std::size_t>(count));
      std::vector<float*> out_rows;
      for (std::size_t start = 0; start < out.size(); start += row) out_rows.push_back(out.data() + start);
      const auto rows = rows_of(x, plain.inputs);
      maxout(layer, rows, rows_of(residual, row), out_rows);
      for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto expected = expected_row(plain, rows[r]);
        for (std::size_t i = 0; i < plain.width; ++i) CHECK(out[r * row + i] == Approx(expected[i] + residual[r * row + i]).margin(1e-4));
        for (std::size_t i = plain.width; i < row; ++i) CHECK(out[r * row + i] == residual[r * row + i]);
      }
    }
  });
}

TEST_CASE("a row's numbers do not depend on the other rows of the call", "[parse]") {
  with_each_instruction_set([](const std::string&) {
    std::mt19937 chance(2);
    const MaxoutLayer layer = arranged(random_layer(48, 3, 64, chance));
    const Floats x = random_floats(64 * 13, chance);
    const auto rows = rows_of(x, 64);
    Floats together(48 * 13);
    std::vector<float*> out;
    for (std::size_t r = 0; r < 13; ++r) out.push_back(together.data() + r * 48);
    maxout(layer, rows, {}, out);
    for (std::size_t r = 0; r < 13; ++r) {
      Floats alone(48);
      std::vector<float*> out_alone{alone.data()};
      maxout(layer, std::span(rows).subspan(r, 1), {}, out_alone);
      for (std::size_t i = 0; i < 48; ++i) CHECK(alone[i] == together[r * 48 + i]);
    }
  });
}

TEST_CASE("all instruction sets with fused multiply-add give the same bytes", "[parse]") {
  std::vector<float> first;
  with_each_instruction_set([&](const std::string& set) {
    if (set.starts_with("SSE") || set == "SCALAR") return;
    std::mt19937 chance(3);
    const MaxoutLayer layer = arranged(random_layer(96, 3, 288, chance));
    const Floats x = random_floats(288 * 5, chance);
    Floats numbers(96 * 5);
    std::vector<float*> out;
    for (std::size_t r = 0; r < 5; ++r) out.push_back(numbers.data() + r * 96);
    maxout(layer, rows_of(x, 288), {}, out);
    const std::vector<float> result(numbers.data(), numbers.data() + numbers.size());
    if (first.empty()) first = result;
    CHECK(result == first);
  });
}

TEST_CASE("the sum of a layer's shares is the layer", "[parse]") {
  std::mt19937 chance(4);
  const PlainLayer plain = random_layer(32, 3, 96, chance);
  const MaxoutLayer layer = arranged(plain);
  const LinearMap shares = shares_of_parts(layer, {3, 32});
  const Floats x = random_floats(96, chance);
  const auto parts = rows_of(x, 32);
  Floats all_shares(3 * shares.columns);
  multiply(shares, parts, all_shares.data());
  const std::size_t size = layer.linear.columns;
  const std::vector<const float*> summed{all_shares.data(), all_shares.data() + shares.columns + size,
                                         all_shares.data() + 2 * shares.columns + 2 * size};
  Floats out(32);
  maxout_of_sum(layer, summed, nullptr, out.data());
  const auto expected = expected_row(plain, x.data());
  for (std::size_t i = 0; i < 32; ++i) CHECK(out[i] == Approx(expected[i]).margin(1e-4));
}

TEST_CASE("of the valid classes the one with the highest score is taken, of equal ones the first", "[parse]") {
  with_each_instruction_set([](const std::string&) {
    ScoreLayers layers{1, 16, Floats(16), 32, Floats(16 * 32), Floats(32)};
    layers.upper_bias[3] = 2;
    layers.upper_bias[20] = 5;
    layers.upper_bias[21] = 5;
    Floats penalties(32);
    const Floats feature(16);
    const std::vector<const float*> features{feature.data()};
    CHECK(best_class(layers, features, penalties.data()) == 20);
    penalties[20] = -std::numeric_limits<float>::infinity();
    CHECK(best_class(layers, features, penalties.data()) == 21);
    penalties[21] = -std::numeric_limits<float>::infinity();
    CHECK(best_class(layers, features, penalties.data()) == 3);
  });
}

TEST_CASE("an instruction set that does not exist is refused", "[parse]") { CHECK_FALSE(use_instruction_set("AVX99")); }

}  // namespace wiregraph::parse::spacy
