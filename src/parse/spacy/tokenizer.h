#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "parse/spacy/pattern.h"
#include "parse/spacy/string_id.h"
#include "parse/spacy/text_map.h"

namespace wiregraph::parse::spacy {

/// A token as the tokenizer cuts it.
struct Word {
  ByteSpan span;
  StringId norm = 0;         ///< the norm that an exception of the tokenizer gives it; 0 for none
  bool space_after = false;  ///< one U+0020 follows, which belongs to no token
};

/// Cuts texts into tokens as spaCy's tokenizer does (spacy/tokenizer.pyx). Joined with their spaces, the tokens are the text.
class Tokenizer {
 public:
  /// Reads the file `tokenizer` of a model.
  explicit Tokenizer(const std::filesystem::path& file);

  /// text: valid UTF-8, shorter than 2 GiB.
  std::vector<Word> tokenize(std::string_view text) const;

 private:
  /// A token that an exception is cut into.
  struct Piece {
    std::uint32_t size = 0;  ///< in bytes
    StringId norm = 0;
  };
  using Pieces = std::vector<Piece>;

  /// A text and the tokens found in it so far.
  struct Cut {
    std::string_view text;
    bool with_exceptions = true;
    std::vector<Word> words = {};
  };

  /// Lengths of what was stripped from the ends of a chunk, in the order of stripping.
  struct Affixes {
    std::vector<std::uint32_t> prefixes;
    std::vector<std::uint32_t> suffixes;
  };

  void add_exception(std::string_view form, const class ModelValue& tokens);
  void add_phrases();
  void cut_chunks(Cut& cut) const;
  void cut_chunk(Cut& cut, ByteSpan chunk) const;
  ByteSpan strip_affixes(const Cut& cut, ByteSpan chunk, Affixes& affixes) const;
  void cut_middle(Cut& cut, ByteSpan middle) const;
  void cut_at_infixes(Cut& cut, ByteSpan middle) const;
  const Pieces* exception(const Cut& cut, ByteSpan span) const;
  std::vector<TokenSpan> find_phrases(const Cut& cut) const;
  void replace_phrases(Cut& cut) const;

  std::optional<Pattern> prefix_;
  std::optional<Pattern> suffix_;
  std::optional<Pattern> infix_;
  std::optional<Pattern> token_match_;
  std::optional<Pattern> url_;
  TextMap<Pieces> exceptions_;
  TextMap<std::vector<std::vector<std::string>>> phrases_;  ///< exceptions that affixes would cut, as token sequences by first token
};

}  // namespace wiregraph::parse::spacy
