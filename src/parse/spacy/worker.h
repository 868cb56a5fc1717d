#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "parse/analysis.h"
#include "parse/spacy/encoder.h"
#include "parse/spacy/model.h"

namespace wiregraph::parse::spacy {

/// Analyses texts with a model. Holds space to work in and what was learnt of words; one per thread.
/// The result of a text depends on nothing but the text and the model.
class Worker {
 public:
  explicit Worker(const Model& model);
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// texts: valid UTF-8.
  std::vector<Analysis> analyse(std::span<const std::string_view> texts);

 private:
  /// Texts that are run together, their tokens one after another.
  struct Batch {
    std::vector<std::string_view> texts;
    std::vector<TokenSpan> spans;  ///< the tokens of each text
    std::vector<Word> words;
    std::vector<InputToken> inputs;
    std::vector<Tag> tags;
    std::vector<DependencyTree> trees;  ///< of each text
    std::vector<TokenFacts> facts;
    std::vector<EntityMark> entities;
    std::vector<TokenAttributes> attributes;
  };

  void add(Batch& batch, std::string_view text);
  void run(Batch& batch);
  void encode(Batch& batch, std::size_t tok2vec);
  void tag(Batch& batch, std::size_t first, std::span<const float* const> rows);
  void find_trees(Batch& batch);
  void find_entities(Batch& batch);
  void apply_rules(Batch& batch);
  Analysis result(const Batch& batch, std::size_t text);
  std::string lemma(std::uint32_t lexeme, const TokenAttributes& attributes);
  void forget_words();

  const Model& model_;
  Lexicon lexicon_;
  std::vector<std::unique_ptr<Encoder>> encoders_;
  std::optional<FeatureRows> parser_rows_;
  std::optional<FeatureRows> entity_rows_;
  ParserState state_;
  std::vector<WordTests> word_tests_;                      ///< of each lexeme
  std::vector<BaseForm> base_forms_;                       ///< of each text of the ruler, read as morphology
  std::unordered_map<std::uint64_t, std::string> lemmas_;  ///< by lexeme, part of speech and whether it is the base form
  Floats tag_scores_;
};

}  // namespace wiregraph::parse::spacy
