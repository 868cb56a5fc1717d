#include "parse/spacy/model.h"

#include <rapidjson/document.h>

#include "parse/spacy/config.h"

namespace wiregraph::parse::spacy {

namespace {

/// Reads the components in their order into a model.
class Loader {
 public:
  explicit Loader(const std::filesystem::path& folder)
      : folder_(folder),
        config_(folder / "config.cfg"),
        vectors_(read_word_vectors(folder / "vocab")),
        model_{Tokenizer(folder / "tokenizer"), Norms(folder / "vocab" / "lookups.bin"), {}, {}, {}, {}, {}, {}} {}

  Model load() {
    for (const Component& component : config_.components()) add(component);
    if (!model_.parser) not_supported((folder_ / "config.cfg").string(), "texts without a parser");
    return std::move(model_);
  }

 private:
  void add(const Component& component) {
    const std::filesystem::path folder = folder_ / component.name;
    if (component.factory == "tok2vec")
      shared_ = add_tok2vec(Network(folder / "model"));
    else if (component.factory == "tagger")
      add_tagger(folder);
    else if (component.factory == "parser")
      add_transitions(folder, model_.parser);
    else if (component.factory == "ner")
      add_transitions(folder, model_.recognizer);
    else if (component.factory == "attribute_ruler")
      model_.ruler.emplace(folder / "patterns");
    else
      add_lemmatizer(component.name);
  }

  std::size_t add_tok2vec(const Network& network) {
    model_.tok2vecs.push_back(read_tok2vec(network, vectors_));
    return model_.tok2vecs.size() - 1;
  }

  /// The number of the tok2vec that a component's network reads: its own or the shared one.
  std::size_t tok2vec_of(const Network& network) {
    if (has_tok2vec(network)) return add_tok2vec(network);
    if (!shared_) damaged(network.file(), "it listens to a tok2vec, but none comes before it");
    return *shared_;
  }

  void add_tagger(const std::filesystem::path& folder) {
    const Network network(folder / "model");
    const std::size_t tok2vec = tok2vec_of(network);
    LinearMap scores = read_linear(network, network.node("softmax"), model_.tok2vecs[tok2vec].width);
    std::vector<Tag> labels = read_tags(folder / "cfg");
    if (network.parameter(network.node("softmax"), "b", 1).values.size() != labels.size())
      damaged(network.file(), "it scores another number of tags than " + (folder / "cfg").string() + " has");
    model_.tagger = Listening<Tagger>{{std::move(scores), std::move(labels)}, tok2vec};
  }

  static std::vector<Tag> read_tags(const std::filesystem::path& file) {
    const std::string json = read_bytes(file);
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject() || !document.HasMember("labels") || !document["labels"].IsArray())
      damaged(file.string(), "it has no list of labels");
    std::vector<Tag> tags;
    for (const auto& label : document["labels"].GetArray()) {
      const std::string name = label.IsString() ? label.GetString() : "";
      const auto tag = label_named<Tag>(name);
      if (!tag) not_supported(file.string(), "the tag \"" + name + "\"");
      tags.push_back(*tag);
    }
    return tags;
  }

  template <class Transitions>
  void add_transitions(const std::filesystem::path& folder, std::optional<Listening<Transitions>>& place) {
    const Network network(folder / "model");
    const std::size_t tok2vec = tok2vec_of(network);
    place.emplace(Listening<Transitions>{Transitions(folder, network, model_.tok2vecs[tok2vec].width), tok2vec});
  }

  void add_lemmatizer(const std::string& name) {
    const std::string mode = config_.value("components." + name, "mode");
    if (mode != "rule") not_supported((folder_ / "config.cfg").string(), "a lemmatizer of the mode \"" + mode + "\"");
    model_.lemmatizer.emplace(folder_ / name / "lookups" / "lookups.bin");
  }

  std::filesystem::path folder_;
  Config config_;
  WordVectors vectors_;
  Model model_;
  std::optional<std::size_t> shared_;
};

}  // namespace

Model load_model(const std::filesystem::path& folder) { return Loader(folder).load(); }

}  // namespace wiregraph::parse::spacy
