#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"

namespace wiregraph::parse::spacy {

/// A regular expression of Python's `re`, as spaCy's models hold them. May be shared by threads.
///   Source: PCRE2 with its compiler to machine code; the patterns need look-behind, which RE2 and std::regex lack.
class Pattern {
 public:
  /// Translates Python's syntax where PCRE2's differs, and compiles.
  ///   file: where it comes from, for messages. Throws InputError where PCRE2 does not know its syntax.
  Pattern(std::string_view python_source, const std::string& file);

  /// The leftmost match that begins at byte `from` or later; none also where matching would take unreasonably long.
  ///   text: valid UTF-8.
  std::optional<ByteSpan> search(std::string_view text, std::size_t from = 0) const;

 private:
  struct Freed {
    void operator()(void* code) const;
  };
  std::unique_ptr<void, Freed> code_;
};

/// Python's pattern in PCRE2's syntax: escapes of code points, and the classes \w, \s, \S as Python has them.
std::string pcre2_source(std::string_view python_source);

}  // namespace wiregraph::parse::spacy
