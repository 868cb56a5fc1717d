#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "parse/spacy/model_file.h"

/// Networks as thinc writes them (thinc/model.py: to_dict): nodes in breadth-first order, each with attributes and parameters.
namespace wiregraph::parse::spacy {

/// Numbers in rows: the last dimension varies fastest.
struct Tensor {
  std::vector<std::size_t> shape;
  std::vector<float> values;
};

struct NetworkNode {
  std::string name;
  std::map<std::string, std::string, std::less<>> attributes;  ///< each one msgpack of its own
  std::map<std::string, Tensor, std::less<>> parameters;
};

class Network {
 public:
  /// Reads a file `model`. Throws InputError also where a node is of a kind that this program does not know.
  explicit Network(const std::filesystem::path& file);

  /// Nodes of a name, in the order of the file.
  std::vector<const NetworkNode*> nodes(std::string_view name) const;

  /// Node number `index` of those of a name; damaged() if there are fewer.
  const NetworkNode& node(std::string_view name, std::size_t index = 0) const;

  /// A parameter, of the given number of dimensions.
  const Tensor& parameter(const NetworkNode& node, std::string_view name, std::size_t dimensions) const;

  /// A whole number among the attributes of a node.
  std::size_t whole(const NetworkNode& node, std::string_view name) const;

  /// The attribute as msgpack bytes.
  const std::string& attribute(const NetworkNode& node, std::string_view name) const;

  const std::string& file() const { return file_; }

 private:
  std::string file_;
  std::vector<NetworkNode> nodes_;
};

}  // namespace wiregraph::parse::spacy
