#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "parse/spacy/attribute_ruler.h"
#include "parse/spacy/entity_recognizer.h"
#include "parse/spacy/lemmatizer.h"
#include "parse/spacy/lexeme.h"
#include "parse/spacy/parser.h"
#include "parse/spacy/tok2vec.h"
#include "parse/spacy/tokenizer.h"

namespace wiregraph::parse::spacy {

/// Gives each token the tag of the highest score.
struct Tagger {
  LinearMap scores;
  std::vector<Tag> labels;  ///< of the columns
};

/// A component and the tok2vec that it reads.
template <class Component>
struct Listening {
  Component component;
  std::size_t tok2vec = 0;  ///< number in Model::tok2vecs
};

/// All that a model's folder holds, ready to run. Constant after loading, shared by threads.
struct Model {
  Tokenizer tokenizer;
  Norms norms;
  std::vector<Tok2Vec> tok2vecs;
  std::optional<Listening<Tagger>> tagger;
  std::optional<Listening<DependencyParser>> parser;
  std::optional<Listening<EntityRecognizer>> recognizer;
  std::optional<AttributeRuler> ruler;
  std::optional<Lemmatizer> lemmatizer;
};

/// Reads the folder of a spaCy 3 English pipeline.
///   Throws InputError, which names what is missing, damaged, or beyond this program.
Model load_model(const std::filesystem::path& folder);

}  // namespace wiregraph::parse::spacy
