#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "parse/analysis.h"

/// spaCy's trained English pipelines, run from the model's own folder without Python: the same answers as spaCy's.
namespace wiregraph::parse::spacy {

/// Tokenizer, tagger, dependency parser, morphology, lemmatizer and entity recognizer. Threads may share one.
class Pipeline {
 public:
  /// Reads a model's folder, the one with config.cfg, of a spaCy 3 English pipeline of the CNN kind (en_core_web_sm, _md, _lg).
  ///   Throws InputError, which names what is missing, damaged, or beyond this program.
  static Pipeline load(const std::filesystem::path& folder);

  Pipeline(Pipeline&&) noexcept;
  Pipeline& operator=(Pipeline&&) noexcept;
  ~Pipeline();

  /// Analyses one text, as spaCy would by `nlp(text)`.
  ///   text: valid UTF-8, shorter than 2 GiB.
  Analysis analyse(std::string_view text) const;

  /// The same for many texts, which is faster for short ones. Each result is that of its text alone.
  std::vector<Analysis> analyse(std::span<const std::string_view> texts) const;

 private:
  struct State;
  explicit Pipeline(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace wiregraph::parse::spacy
