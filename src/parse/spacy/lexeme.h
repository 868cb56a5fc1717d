#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include "parse/spacy/string_id.h"

namespace wiregraph::parse::spacy {

/// What a token says of itself apart from its neighbours: the features that the networks read (spacy/lang/lex_attrs.py).
struct Lexeme {
  std::string text;
  std::string lower;
  StringId orth = 0;
  StringId norm = 0;
  StringId prefix = 0;
  StringId suffix = 0;
  StringId shape = 0;
  bool is_space = false;
};

/// A word's form with letters as X or x, digits as d, runs cut after four: "Xxxxx", "d,ddd".
std::string shape_of(std::string_view text);

/// Standard forms of words: "colour" counts as "color".
class Norms {
 public:
  /// Reads the table `lexeme_norm` from a model's vocab/lookups.bin.
  explicit Norms(const std::filesystem::path& lookups);

  /// Number of the standard form; of the word in lower case if no table has it.
  StringId of(std::string_view text) const;

 private:
  std::unordered_map<StringId, StringId> norm_of_;
};

/// norm: what an exception of the tokenizer says, or 0.
Lexeme make_lexeme(std::string_view text, StringId norm, const Norms& norms);

}  // namespace wiregraph::parse::spacy
