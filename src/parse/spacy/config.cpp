#include "parse/spacy/config.h"

#include <algorithm>
#include <array>
#include <sstream>

#include <rapidjson/document.h>

#include "parse/spacy/model_file.h"

namespace wiregraph::parse::spacy {

namespace {

/// The order in which each component finds what it reads.
constexpr std::array<std::string_view, 6> k_factories{"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"};

constexpr std::array<std::string_view, 13> k_architectures{"spacy.Tok2Vec.v1",
                                                           "spacy.Tok2Vec.v2",
                                                           "spacy.Tok2VecListener.v1",
                                                           "spacy.HashEmbedCNN.v1",
                                                           "spacy.HashEmbedCNN.v2",
                                                           "spacy.MultiHashEmbed.v1",
                                                           "spacy.MultiHashEmbed.v2",
                                                           "spacy.MaxoutWindowEncoder.v1",
                                                           "spacy.MaxoutWindowEncoder.v2",
                                                           "spacy.Tagger.v1",
                                                           "spacy.Tagger.v2",
                                                           "spacy.TransitionBasedParser.v1",
                                                           "spacy.TransitionBasedParser.v2"};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view k_blank = " \t\r";
  const auto start = text.find_first_not_of(k_blank);
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(k_blank) - start + 1);
}

template <class List>
bool contains(const List& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

Config::Config(const std::filesystem::path& file) : file_(file.string()) {
  std::istringstream lines(read_bytes(file));
  std::string section;
  for (std::string line; std::getline(lines, line);) {
    const std::string_view text = trimmed(line);
    const auto equals = text.find('=');
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
      section = text.substr(1, text.size() - 2);
    else if (equals != text.npos)
      sections_[section][std::string(trimmed(text.substr(0, equals)))] = trimmed(text.substr(equals + 1));
  }
}

std::string Config::value(std::string_view section, std::string_view key) const {
  const auto found = sections_.find(section);
  if (found == sections_.end()) return {};
  const auto entry = found->second.find(key);
  if (entry == found->second.end()) return {};
  const std::string& value = entry->second;
  const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
  return quoted ? value.substr(1, value.size() - 2) : value;
}

std::vector<std::string> Config::list(std::string_view section, std::string_view key) const {
  const std::string json = value(section, key);
  if (json.empty()) return {};
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError() || !document.IsArray()) damaged(file_, std::string(key) + " is no list");
  std::vector<std::string> values;
  for (const auto& element : document.GetArray()) {
    if (!element.IsString()) damaged(file_, std::string(key) + " is no list of names");
    values.emplace_back(element.GetString(), element.GetStringLength());
  }
  return values;
}

std::vector<Component> Config::components() const {
  if (const auto language = value("nlp", "lang"); language != "en") not_supported(file_, "the language \"" + language + "\"");
  const auto disabled = list("nlp", "disabled");
  std::vector<Component> components;
  for (const auto& name : list("nlp", "pipeline")) {
    if (contains(disabled, name)) continue;
    const std::string factory = value("components." + name, "factory");
    if (!contains(k_factories, factory)) not_supported(file_, "the component \"" + name + "\" (" + factory + ")");
    if (name.find_first_of("/\\") != name.npos || name.starts_with('.')) damaged(file_, "a component's name is no name of a folder");
    check_architectures(name);
    components.push_back({name, factory});
  }
  check_order(components);
  return components;
}

void Config::check_architectures(const std::string& component) const {
  for (const auto& [section, values] : sections_) {
    if (!section.starts_with("components." + component + ".model")) continue;
    const std::string architecture = value(section, "@architectures");
    if (!architecture.empty() && !contains(k_architectures, architecture))
      not_supported(file_, "the architecture \"" + architecture + "\" of the component \"" + component + "\"");
  }
}

void Config::check_order(const std::vector<Component>& components) const {
  std::size_t reached = 0;
  for (const Component& component : components) {
    const auto place = static_cast<std::size_t>(std::find(k_factories.begin(), k_factories.end(), component.factory) - k_factories.begin());
    if (place < reached) not_supported(file_, "the component \"" + component.name + "\" at this place of the pipeline");
    reached = place + 1;
  }
}

}  // namespace wiregraph::parse::spacy
