#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "base/labels.h"
#include "parse/spacy/model_file.h"
#include "parse/spacy/pattern.h"
#include "parse/spacy/text_map.h"

namespace wiregraph::parse::spacy {

/// Which of the ruler's tests of words a word passes.
using WordTests = std::bitset<256>;

/// What the rules look at.
struct RulerInput {
  Tag tag = Tag::XX;
  Dep dep = Dep::dep;
  bool is_space = false;
  const WordTests* word = nullptr;
};

/// What the rules say. Morphology and lemma are numbers of texts of the ruler; 0 is the empty one.
struct TokenAttributes {
  Tag tag = Tag::XX;
  Dep dep = Dep::dep;
  Pos pos = Pos::none;
  std::uint16_t morph = 0;
  std::uint16_t lemma = 0;
};

/// Sets parts of speech, morphology and some lemmas by rules over tags, words and dependencies (spacy/pipeline/attributeruler.py).
/// All rules look at the tokens as they are before the ruler; where two set the same, the later rule wins. Constant after loading.
class AttributeRuler {
 public:
  /// Reads the file `patterns` of the component.
  explicit AttributeRuler(const std::filesystem::path& file);

  /// word: in lower case.
  WordTests tests_of(std::string_view word) const;

  /// out: one for each token, with tag and dependency filled as in `tokens`.
  void apply(std::span<const RulerInput> tokens, std::span<TokenAttributes> out) const;

  const std::string& text(std::uint16_t number) const { return texts_[number]; }
  std::size_t text_count() const { return texts_.size(); }

 private:
  enum Attribute : std::uint8_t { set_tag, set_dep, set_pos, set_morph, set_lemma, k_attributes };
  using SetBy = std::array<std::uint16_t, k_attributes>;  ///< number of the rule + 1 that set each attribute of a token

  /// A token must have one of the tags, one of the dependencies, and so on.
  struct TokenTest {
    std::uint64_t tags = ~std::uint64_t{0};
    std::uint64_t deps = ~std::uint64_t{0};
    bool if_space = true;
    bool if_no_space = true;
    std::vector<std::uint16_t> words;  ///< numbers of tests of words, all to be passed
    bool passes(const RulerInput& token) const;
  };
  struct Rule {
    TokenAttributes values;
    std::bitset<k_attributes> sets;
    std::uint16_t number = 0;
  };
  struct MatchedRule {
    std::vector<TokenTest> tests;  ///< of tokens beside each other
    std::size_t target = 0;        ///< which of them is changed
    std::size_t rule = 0;
  };
  struct WordRegex {
    std::size_t test;
    Pattern pattern;
  };

  void add_rule(const ModelValue& rule);
  TokenTest token_test(const ModelValue& specification);
  std::uint16_t word_test(const ModelValue& condition);
  std::uint16_t text_number(std::string_view text, const std::string& file);
  static void set(const Rule& rule, TokenAttributes& token, SetBy& set_by);

  std::vector<Rule> rules_;
  std::vector<MatchedRule> patterns_;
  std::array<std::vector<std::uint32_t>, k_tag_names.size()> patterns_of_tag_;  ///< those whose first token may have the tag
  TextMap<WordTests> words_;                                                    ///< words that tests name
  WordTests of_other_words_;
  std::vector<WordRegex> regexes_;
  std::size_t word_test_count_ = 0;
  std::vector<std::string> texts_{""};
};

}  // namespace wiregraph::parse::spacy
