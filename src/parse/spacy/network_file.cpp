#include "parse/spacy/network_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace wiregraph::parse::spacy {

namespace {

constexpr std::array<std::string_view, 17> k_known_nodes{
    "extract_features", "list2ragged",  "ragged2list",          "ints-getitem",   "hashembed", "maxout",
    "layernorm",        "dropout",      "expand_window",        "list2array",     "linear",    "softmax",
    "tok2vec-listener", "parser_model", "precomputable_affine", "static_vectors", "noop"};

/// Composed nodes are named by their parts: "maxout>>layernorm".
bool is_composed(std::string_view name) { return name.find_first_of(">|(") != name.npos; }

void check_known(const std::string& name, const std::string& file) {
  if (is_composed(name)) return;
  if (std::find(k_known_nodes.begin(), k_known_nodes.end(), name) == k_known_nodes.end()) not_supported(file, "a layer \"" + name + "\"");
}

Tensor read_tensor(const ModelValue& value) {
  if (value.at("type").text() != "<f4") not_supported(value.file(), "numbers of type \"" + std::string(value.at("type").text()) + "\"");
  Tensor tensor;
  const std::string_view data = value.at("data").text();
  std::size_t count = 1;
  for (const auto& size : value.at("shape").list()) {
    tensor.shape.push_back(size.whole());
    if (size.whole() != 0 && count > data.size() / size.whole()) damaged(value.file(), "an array is larger than its data");
    count *= size.whole();
  }
  if (count * sizeof(float) != data.size()) damaged(value.file(), "an array has more or less data than its shape says");
  tensor.values.resize(count);
  std::memcpy(tensor.values.data(), data.data(), data.size());
  const bool finite = std::all_of(tensor.values.begin(), tensor.values.end(), [](float number) { return std::isfinite(number); });
  if (!finite) damaged(value.file(), "an array holds what is no finite number");
  return tensor;
}

NetworkNode read_node(const ModelValue& node, const ModelValue& attributes, const ModelValue& parameters) {
  NetworkNode result;
  result.name = node.at("name").text();
  check_known(result.name, node.file());
  for (const auto& [name, value] : attributes.entries()) result.attributes[std::string(name.text())] = value.text();
  for (const auto& [name, value] : parameters.entries())
    if (!value.is_nil()) result.parameters[std::string(name.text())] = read_tensor(value);
  return result;
}

}  // namespace

Network::Network(const std::filesystem::path& file) : file_(file.string()) {
  const ModelFile content(file);
  const ModelValue root = content.root();
  const auto nodes = root.at("nodes").list();
  const auto attributes = root.at("attrs").list();
  const auto parameters = root.at("params").list();
  if (nodes.size() != attributes.size() || nodes.size() != parameters.size()) damaged(file_, "its lists differ in length");
  for (std::size_t i = 0; i < nodes.size(); ++i) nodes_.push_back(read_node(nodes[i], attributes[i], parameters[i]));
}

std::vector<const NetworkNode*> Network::nodes(std::string_view name) const {
  std::vector<const NetworkNode*> found;
  for (const NetworkNode& node : nodes_)
    if (node.name == name) found.push_back(&node);
  return found;
}

const NetworkNode& Network::node(std::string_view name, std::size_t index) const {
  const auto found = nodes(name);
  if (index >= found.size()) damaged(file_, "layer \"" + std::string(name) + "\" number " + std::to_string(index + 1) + " is missing");
  return *found[index];
}

const Tensor& Network::parameter(const NetworkNode& node, std::string_view name, std::size_t dimensions) const {
  const auto found = node.parameters.find(name);
  const std::string what = node.name + "." + std::string(name);
  if (found == node.parameters.end()) damaged(file_, "parameter " + what + " is missing");
  if (found->second.shape.size() != dimensions) damaged(file_, "parameter " + what + " has a wrong number of dimensions");
  return found->second;
}

const std::string& Network::attribute(const NetworkNode& node, std::string_view name) const {
  const auto found = node.attributes.find(name);
  if (found == node.attributes.end()) damaged(file_, "attribute " + node.name + "." + std::string(name) + " is missing");
  return found->second;
}

std::size_t Network::whole(const NetworkNode& node, std::string_view name) const {
  return ModelFile(attribute(node, name), file_).root().whole();
}

}  // namespace wiregraph::parse::spacy
