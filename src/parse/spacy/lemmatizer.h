#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/labels.h"
#include "parse/spacy/model_file.h"
#include "parse/spacy/text_map.h"

namespace wiregraph::parse::spacy {

/// What of a token's morphology says that its form is the base form already (spacy/lang/en/lemmatizer.py: is_base_form).
struct BaseForm {
  bool always = false;
  bool of_nouns = false;
  bool of_verbs = false;
  bool holds(Pos pos) const { return always || (of_nouns && pos == Pos::NOUN) || (of_verbs && pos == Pos::VERB); }
};

/// morph: "Number=Sing|Person=3".
BaseForm base_form(std::string_view morph);

/// Lemmas by rules on endings, lists of base forms and lists of exceptions (spacy/pipeline/lemmatizer.py: rule_lemmatize).
/// Constant after loading.
class Lemmatizer {
 public:
  /// Reads the component's lookups/lookups.bin.
  explicit Lemmatizer(const std::filesystem::path& lookups);

  /// lowered: the text in lower case. is_base: the form is known to be the base form.
  std::string lemma(std::string_view text, std::string_view lowered, Pos pos, bool is_base) const;

 private:
  struct Rule {
    std::string ending;
    std::string replacement;
  };
  struct Tables {
    std::vector<Rule> rules;
    std::unordered_set<std::string, TextHash, std::equal_to<>> base_forms;
    TextMap<std::vector<std::string>> exceptions;
    bool empty() const { return rules.empty() && base_forms.empty() && exceptions.empty(); }
  };

  static std::string lemma_by_tables(const Tables& tables, std::string_view text, std::string_view lowered);

  std::array<Tables, k_pos_names.size()> tables_;
};

}  // namespace wiregraph::parse::spacy
