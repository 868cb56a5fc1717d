#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "parse/spacy/text_map.h"

namespace wiregraph::parse::spacy {

/// A component of a pipeline that is to run.
struct Component {
  std::string name;     ///< also of its folder
  std::string factory;  ///< what it is: "tagger"
};

/// A model's config.cfg: sections of keys with JSON values.
class Config {
 public:
  explicit Config(const std::filesystem::path& file);

  /// The components in order, without the disabled ones.
  ///   Throws InputError where one is of a kind or an architecture that this program cannot run, or the order is none that it knows.
  std::vector<Component> components() const;

  /// The value as the file has it, strings without quotes; empty where there is none.
  std::string value(std::string_view section, std::string_view key) const;

 private:
  std::vector<std::string> list(std::string_view section, std::string_view key) const;
  void check_architectures(const std::string& component) const;
  void check_order(const std::vector<Component>& components) const;

  std::string file_;
  TextMap<TextMap<std::string>> sections_;
};

}  // namespace wiregraph::parse::spacy
