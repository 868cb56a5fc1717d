#include <algorithm>
#include <array>
#include <string>

#include "base/dates.h"
#include "clean/forms.h"
#include "clean/rules/rules.h"

/// A line that speaks to the reader, whom news addresses in quotations alone: a short one that begins with an imperative; one that has
/// "you" or "please" and a word of the medium; "Related:" and the like; what screen readers and players say of lists, links and films.
///   Call:    Read the speech in full        View 2 Images        Sign up for our letter        Related: What lies under the sea
///            A weekly letter on the region. Get it sent to your inbox.        To view this video please enable JavaScript.
///            list 2 of 4        Watch: How the lock works, opens new tab      Ferry line reopens 3 min read
///   Not one: “Read it,” she said.           Show trials go on    Sign of hope in Oslo          Share prices fell on Monday.
namespace wiregraph::clean {

namespace {

constexpr std::size_t k_most_words = 16;

/// Words that begin nothing but a call.
constexpr std::array<std::string_view, 11> k_verbs{"read",    "click",  "tap",    "subscribe", "listen", "download",
                                                   "explore", "browse", "scroll", "skip",      "unlock"};

/// Words that may be nouns or begin a heading; the second word decides.
constexpr std::array<std::string_view, 17> k_maybe_verbs{"see",  "watch", "view", "open", "follow", "show", "share", "load", "join",
                                                         "sign", "log",   "get",  "find", "enter",  "copy", "go",    "check"};
constexpr std::array<std::string_view, 26> k_second_words{"the", "this", "these", "our", "your",    "more",    "all",   "full", "up",
                                                          "in",  "on",   "to",    "us",  "also",    "here",    "image", "key",  "what",
                                                          "why", "how",  "an",    "out", "earlier", "gallery", "link",  "live"};
constexpr std::array<std::string_view, 5> k_after_more{"from", "on", "about", "stories", "news"};
constexpr std::array<std::string_view, 22> k_labels{"advertisement",
                                                    "advertising",
                                                    "sponsored",
                                                    "promoted",
                                                    "trending",
                                                    "trending now",
                                                    "most read",
                                                    "most popular",
                                                    "newsletter",
                                                    "comments",
                                                    "ad",
                                                    "print",
                                                    "email",
                                                    "topics",
                                                    "tags",
                                                    "menu",
                                                    "image",
                                                    "ad feedback",
                                                    "link copied!",
                                                    "loading",
                                                    "end of list",
                                                    "share full article"};
constexpr std::array<std::string_view, 12> k_endings{
    "opens new tab", "opens in a new tab", "opens in new tab",    "opens in a new window", "opens in new window", "min read",
    "minute read",   "min. read",          "below advertisement", "in a new tab",          "you need to know",    "from our sponsor"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool begins_call(const std::vector<std::string_view>& words) {
  const std::string first = lower_word(words.front());
  if (!starts_with_capital(words.front())) return false;
  const std::string second = words.size() > 1 ? lower_word(words[1]) : std::string();
  const bool number = !second.empty() && second.front() >= '0' && second.front() <= '9';
  if (is_one_of(k_verbs, first)) return true;
  if (is_one_of(k_maybe_verbs, first)) return words.size() == 1 || number || is_one_of(k_second_words, second);
  if (first == "more") return is_one_of(k_after_more, second) && words.size() <= 6;
  return first == "related" && (words.front().ends_with(':') || words.size() <= 2);
}

/// Two words that begin nothing but a call, however long it is.
bool begins_sure_call(std::string_view small) {
  constexpr std::array<std::string_view, 5> k_beginnings{"sign up ", "click here", "subscribe to ", "follow us ", "want to read"};
  return std::ranges::any_of(k_beginnings, [&](std::string_view beginning) { return small.starts_with(beginning); });
}

/// A number of words of one of the lists, in whatever letters and with whatever signs.
template <class Words>
bool has_one_of(const std::vector<std::string_view>& words, const Words& list) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    const std::size_t end = word.find_last_not_of(".,:;!?)");
    return is_one_of(list, lower_word(word.substr(0, end + 1)));
  });
}

/// "You can sign up for our newsletter here."
bool addresses_reader(const std::vector<std::string_view>& words) {
  constexpr std::size_t k_most = 50;
  constexpr std::array<std::string_view, 5> k_reader{"you", "your", "please", "you're", "you’re"};
  constexpr std::array<std::string_view, 15> k_sure{"advertisement", "donation",   "newsletter",   "newsletters", "inbox",
                                                    "cookies",       "javascript", "browser",      "subscribe",   "journalism",
                                                    "whatsapp",      "email",      "subscription", "app",         "website"};
  if (words.size() > k_most) return false;
  const bool calls = is_one_of(k_verbs, lower_word(words.front())) || is_one_of(k_maybe_verbs, lower_word(words.front()));
  const bool exclaims = words.size() <= k_most_words && words.back().ends_with('!');
  return (has_one_of(words, k_reader) && exclaims) || ((has_one_of(words, k_reader) || calls) && has_one_of(words, k_sure));
}

/// "Cookies on this website", "Is this page useful?", "Skip to content".
bool names_page(std::string_view small, std::size_t words) {
  constexpr std::array<std::string_view, 5> k_pages{"this website", "this browser", "this newsletter", "this weekly newsletter",
                                                    "skip to "};
  return words <= k_most_words && (std::ranges::any_of(k_pages, [&](std::string_view page) { return small.find(page) != small.npos; }) ||
                                   (words <= 6 && small.find("this page") != small.npos));
}

/// "list of 4 items", "list 1 of 4".
bool is_list_marker(std::string_view text) { return text.starts_with("list ") && text.find(" of ") != text.npos && has_digit(text); }

/// "WIRE VIDEO: A ship in port", "Watch: A ship in port".
bool names_film(const std::vector<std::string_view>& words) {
  constexpr std::size_t k_reach = 3;
  constexpr std::array<std::string_view, 6> k_films{"AUDIO:", "VIDEO:", "WATCH:", "Watch:", "LISTEN:", "Video:"};
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), k_reach));
  return std::find_first_of(words.begin(), end, k_films.begin(), k_films.end()) != end;
}

bool is_call(std::string_view text) {
  const std::string small = lower_word(text.substr(0, text.find_last_not_of(")") + 1));
  if (is_one_of(k_labels, small) || std::ranges::any_of(k_endings, [&](std::string_view ending) { return small.ends_with(ending); }))
    return true;
  const auto words = words_of(text);
  if (words.empty() || has_quotation(text)) return false;
  if (is_list_marker(text) || names_film(words) || names_page(small, words.size()) || begins_sure_call(small) || addresses_reader(words))
    return true;
  return words.size() <= k_most_words && text.find(", ") == text.npos && begins_call(words);
}

/// "March 4, 2026 · 3 min read".
std::optional<Day> only_day_in(std::string_view text) {
  const auto dates = find_dates(text, std::nullopt);
  if (dates.size() != 1 || dates.front().start != dates.front().end) return std::nullopt;
  return dates.front().start;
}

}  // namespace

void mark_reader_calls(Page& page) {
  for (Line& line : page.lines) {
    const bool is_item = line.kind == SegmentKind::bullet;
    if ((!is_open(line) && !is_item) || !is_call(page.text_of(line))) continue;
    mark(line, SegmentKind::furniture, "reader_call");
    if (page.text_of(line).ends_with(" read")) line.date = only_day_in(page.text_of(line));
  }
}

}  // namespace wiregraph::clean
