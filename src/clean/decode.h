#pragma once

#include <string>
#include <string_view>

#include "base/log.h"

namespace wiregraph::clean {

/// The text that `bytes` encode: UTF-16 where a byte order mark says so, else UTF-8. Ill-formed parts become U+FFFD.
///   name:   of the input, for messages.
///   log:    notes how many parts were ill-formed and where the first is.
///   Throws: InputError where there are NUL characters, or so many control characters and ill-formed parts that it is no text.
std::string decode(std::string_view bytes, const std::string& name, Log& log);

/// The same for an HTML page, which may say its encoding (HTML Standard, 13.2.3.2): valid UTF-8 is that; else what a meta tag in the first
/// 1024 bytes names, if ICU knows it; else Windows-1252, as browsers take it.
std::string decode_html(std::string_view bytes, const std::string& name, Log& log);

/// Throws InputError where `text` is blank, holds a NUL character, has a paragraph longer than k_longest_paragraph, or
/// more than k_most_paragraphs.
///   line: where the text begins in the input, for messages; 0 counts the lines of the text itself.
void check_text(std::string_view text, const std::string& name, std::uint64_t line);

}  // namespace wiregraph::clean
