#pragma once

#include <string>
#include <string_view>

/// Python's notions of characters, which spaCy's features rest on. All texts are valid UTF-8.
namespace wiregraph::parse::spacy {

/// The code point that begins at byte `at`; moves `at` behind it.
char32_t next_code_point(std::string_view text, std::size_t& at);

bool is_space(char32_t c);       ///< str.isspace
bool is_alphabetic(char32_t c);  ///< str.isalpha
bool is_upper(char32_t c);       ///< str.isupper of an alphabetic character
bool is_digit(char32_t c);       ///< str.isdigit: also superscripts, circled digits

/// str.lower: full case mapping, with the final sigma.
std::string lower(std::string_view text);

bool all_space(std::string_view text);       ///< not empty and nothing but white space
bool all_alphabetic(std::string_view text);  ///< not empty and nothing but letters

/// The first or last `count` code points, or the whole text if it is shorter.
std::string_view first_code_points(std::string_view text, std::size_t count);
std::string_view last_code_points(std::string_view text, std::size_t count);

void append_utf8(std::string& text, char32_t c);

}  // namespace wiregraph::parse::spacy
