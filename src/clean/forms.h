#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What rules ask about the form of a line.
namespace wiregraph::clean {

/// The parts of `text` between blanks.
std::vector<std::string_view> words_of(std::string_view text);

/// A short line that is no sentence: at most `most_words` words and 100 bytes, a capital or digit first, and no sign at the end that ends
/// or continues a sentence or quotation.
bool is_title(std::string_view text, std::size_t most_words);

/// The first character is a capital letter.
bool starts_with_capital(std::string_view text);

/// There is a letter of some script.
bool has_letter(std::string_view text);

/// There is a digit.
bool has_digit(std::string_view text);

/// Words of news: more than a title, with the end of a sentence or as many words as only sentences have. Words set in capitals are none.
bool is_prose(std::string_view text);

/// There is a sign that begins or ends a quotation.
bool has_quotation(std::string_view text);

/// Every word begins with a capital or stands between names: "Ada Field and Tuva Moen", "Luis Torres for The Herald".
bool is_names(std::string_view text);

/// In small letters, without signs at the end.
std::string lower_word(std::string_view word);

/// All letters are capitals, and there are at least two.
bool is_all_capitals(std::string_view text);

/// "1:51"; also with something after it: "10:00amEDT".
bool is_clock_time(std::string_view word);

/// "name@place.org", also before a full stop.
bool is_mail_address(std::string_view word);

}  // namespace wiregraph::clean
