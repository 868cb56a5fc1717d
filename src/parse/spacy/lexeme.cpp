#include "parse/spacy/lexeme.h"

#include "parse/spacy/base_norms.h"
#include "parse/spacy/model_file.h"
#include "parse/spacy/unicode.h"

namespace wiregraph::parse::spacy {

namespace {

constexpr std::size_t k_suffix_length = 3;
constexpr std::size_t k_long = 100;  ///< words of this many code points have no shape of their own
constexpr int k_longest_run = 4;

char32_t shape_of(char32_t c) {
  if (is_alphabetic(c)) return is_upper(c) ? U'X' : U'x';
  return is_digit(c) ? U'd' : c;
}

}  // namespace

std::string shape_of(std::string_view text) {
  if (first_code_points(text, k_long - 1).size() < text.size()) return "LONG";
  std::string shape;
  char32_t last = 0;
  int run = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t symbol = shape_of(next_code_point(text, at));
    run = symbol == last ? run + 1 : 1;
    last = symbol;
    if (run <= k_longest_run) append_utf8(shape, symbol);
  }
  return shape;
}

Norms::Norms(const std::filesystem::path& lookups) {
  for (const auto& [form, norm] : k_base_norms) norm_of_[string_id(form)] = string_id(norm);
  const ModelFile content(lookups);
  const auto table = content.root().find("lexeme_norm");
  if (!table) return;
  for (const auto& [form, norm] : table->entries()) norm_of_[form.whole()] = string_id(norm.text());
}

StringId Norms::of(std::string_view text) const {
  const auto found = norm_of_.find(string_id(text));
  return found == norm_of_.end() ? string_id(lower(text)) : found->second;
}

Lexeme make_lexeme(std::string_view text, StringId norm, const Norms& norms) {
  Lexeme lexeme;
  lexeme.text = text;
  lexeme.lower = lower(text);
  lexeme.orth = string_id(text);
  lexeme.norm = norm != 0 ? norm : norms.of(text);
  lexeme.prefix = string_id(first_code_points(text, 1));
  lexeme.suffix = string_id(last_code_points(text, k_suffix_length));
  lexeme.shape = string_id(shape_of(text));
  lexeme.is_space = all_space(text);
  return lexeme;
}

}  // namespace wiregraph::parse::spacy
