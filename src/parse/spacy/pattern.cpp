#include "parse/spacy/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "parse/spacy/model_file.h"

namespace wiregraph::parse::spacy {

namespace {

constexpr std::string_view k_space =
    R"(\x{9}-\x{d}\x{1c}-\x{20}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000})";
constexpr std::string_view k_word = R"(\p{L}\p{N}_)";

/// What Python's escape `\letter` is in PCRE2; in brackets unless it stands within a class.
std::string class_escape(char letter, bool in_class) {
  std::string members(letter == 'w' ? k_word : k_space);
  if (in_class) return members;
  return (letter == 'S' ? "[^" : "[") + members + "]";
}

struct MatchDataFreed {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};

/// One place for the result of a match per thread.
pcre2_match_data* match_data() {
  thread_local const std::unique_ptr<pcre2_match_data, MatchDataFreed> data(pcre2_match_data_create(1, nullptr));
  return data.get();
}

}  // namespace

std::string pcre2_source(std::string_view source) {
  std::string result;
  bool in_class = false;
  if (source.starts_with("(?u)")) source.remove_prefix(4);
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char next = i + 1 < source.size() ? source[i + 1] : '\0';
    const std::size_t digits = next == 'u' ? 4 : 8;
    if (source[i] != '\\') {
      if (source[i] == '[') in_class = true;
      if (source[i] == ']') in_class = false;
      result += source[i];
    } else if ((next == 'u' || next == 'U') && i + 2 + digits <= source.size()) {
      result.append("\\x{").append(source.substr(i + 2, digits)).append("}");
      i += 1 + digits;
    } else if (next == 'w' || next == 's' || (next == 'S' && !in_class)) {
      result += class_escape(next, in_class);
      ++i;
    } else {
      result.append(source.substr(i, 2));
      ++i;
    }
  }
  return result;
}

void Pattern::Freed::operator()(void* code) const { pcre2_code_free(static_cast<pcre2_code*>(code)); }

Pattern::Pattern(std::string_view python_source, const std::string& file) {
  const std::string source = pcre2_source(python_source);
  int error = 0;
  PCRE2_SIZE place = 0;
  constexpr std::uint32_t k_options = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY;
  pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(source.data()), source.size(), k_options, &error, &place, nullptr);
  if (code == nullptr) not_supported(file, "a regular expression that PCRE2 cannot read near \"" + source.substr(place, 20) + "\"");
  code_.reset(code);
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);  // without it the match is slower and the same
}

std::optional<ByteSpan> Pattern::search(std::string_view text, std::size_t from) const {
  const auto* code = static_cast<const pcre2_code*>(code_.get());
  pcre2_match_data* data = match_data();
  const int found = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, PCRE2_NO_UTF_CHECK, data, nullptr);
  if (found < 0) return std::nullopt;
  const PCRE2_SIZE* span = pcre2_get_ovector_pointer(data);
  return ByteSpan{static_cast<std::uint32_t>(span[0]), static_cast<std::uint32_t>(span[1])};
}

}  // namespace wiregraph::parse::spacy
