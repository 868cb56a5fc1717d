#include <algorithm>
#include <array>
#include <string>

#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A line that tells the reader what to do with the page, or names a link: a short one that begins with an imperative, without the signs of
/// a quotation or of a longer sentence; "Related:" and the like; and what screen readers say of links.
///   Call:    Read the speech in full        View 2 Images        Sign up for our letter        Related: What lies under the sea
///   Not one: “Read it,” she said.           Show trials go on    Sign of hope in Oslo          Share prices fell on Monday.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 16;

/// Words that begin nothing but a call.
constexpr std::array<std::string_view, 10> k_verbs{"read",     "click",   "tap",    "subscribe", "listen",
                                                   "download", "explore", "browse", "scroll",    "skip"};

/// Words that may be nouns or begin a heading; the second word decides.
constexpr std::array<std::string_view, 17> k_maybe_verbs{"see",  "watch", "view", "open", "follow", "show", "share", "load", "join",
                                                         "sign", "log",   "get",  "find", "enter",  "copy", "go",    "check"};
constexpr std::array<std::string_view, 24> k_second_words{"the", "this", "these", "our", "your",    "more",    "all",  "full",
                                                          "up",  "in",   "on",    "to",  "us",      "also",    "here", "what",
                                                          "why", "how",  "an",    "out", "earlier", "gallery", "link", "live"};
constexpr std::array<std::string_view, 5> k_after_more{"from", "on", "about", "stories", "news"};
constexpr std::array<std::string_view, 14> k_labels{"advertisement", "sponsored",    "promoted",   "trending", "trending now",
                                                    "most read",     "most popular", "newsletter", "comments", "print",
                                                    "email",         "topics",       "tags",       "menu"};
constexpr std::array<std::string_view, 4> k_link_notes{"opens new tab", "opens in a new tab", "opens in new tab", "opens in a new window"};

/// In small letters, without signs at the end.
std::string lower(std::string_view word) {
  std::string out(word);
  for (char& byte : out) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte | 0x20);
  }
  return out.substr(0, out.find_last_not_of(":.,") + 1);
}

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool begins_call(const std::vector<std::string_view>& words) {
  const std::string first = lower(words.front());
  if (!starts_with_capital(words.front())) return false;
  const std::string second = words.size() > 1 ? lower(words[1]) : std::string();
  const bool number = !second.empty() && second.front() >= '0' && second.front() <= '9';
  if (is_one_of(k_verbs, first)) return true;
  if (is_one_of(k_maybe_verbs, first)) return words.size() == 1 || number || is_one_of(k_second_words, second);
  if (first == "more") return is_one_of(k_after_more, second) && words.size() <= 6;
  return first == "related" && (words.front().ends_with(':') || words.size() <= 2);
}

bool is_call(std::string_view text) {
  for (const std::string_view note : k_link_notes) {
    if (text.ends_with(note) || text.ends_with(std::string(note) + ")")) return true;
  }
  if (is_one_of(k_labels, lower(text))) return true;
  const auto words = words_of(text);
  const bool quotes = text.find('"') != text.npos || text.find("“") != text.npos;
  return !words.empty() && words.size() <= k_most_words && !quotes && text.find(", ") == text.npos && begins_call(words);
}

}  // namespace

void mark_reader_calls(Page& page) {
  for (Line& line : page.lines) {
    const bool is_item = line.kind == SegmentKind::bullet;
    if ((is_open(line) || is_item) && is_call(page.text_of(line))) mark(line, SegmentKind::furniture, "reader_call");
  }
}

}  // namespace wiregraph::clean
