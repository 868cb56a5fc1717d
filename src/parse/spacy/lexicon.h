#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>

#include "parse/spacy/lexeme.h"

namespace wiregraph::parse::spacy {

/// The different words met so far, numbered from 0. One per thread.
class Lexicon {
 public:
  explicit Lexicon(const Norms& norms) : norms_(norms) {}

  /// The number of a word. norm: what an exception of the tokenizer says, or 0.
  std::uint32_t find(std::string_view text, StringId norm);

  const Lexeme& operator[](std::uint32_t id) const { return lexemes_[id]; }
  std::size_t size() const { return lexemes_.size(); }

  /// Forgets all words; their numbers will mean others.
  void clear();

 private:
  struct Key {
    std::string_view text;  ///< of the lexeme itself
    StringId norm = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const { return std::hash<std::string_view>{}(key.text) ^ key.norm; }
  };

  const Norms& norms_;
  std::deque<Lexeme> lexemes_;
  std::unordered_map<Key, std::uint32_t, KeyHash> ids_;
};

}  // namespace wiregraph::parse::spacy
