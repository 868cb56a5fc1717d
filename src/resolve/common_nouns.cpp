#include "resolve/common_nouns.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "resolve/name_key.h"

namespace wiregraph::resolve {

namespace {

constexpr std::size_t k_shortest = 4;

constexpr std::array<std::string_view, 8> k_circumstances{"in", "by", "with", "at", "on", "during", "after", "from"};

constexpr std::array<std::string_view, 20> k_determiners{"the", "a",   "an",  "this", "that", "these", "those", "both",    "some", "many",
                                                         "all", "his", "her", "its",  "our",  "my",    "your",  "several", "few",  "their"};

constexpr std::array<std::string_view, 22> k_empty_words{
    "proposal", "request", "demand", "plan", "idea",  "issue", "question", "matter", "subject", "topic",   "need",
    "talk",     "about",   "that",   "this", "their", "over",  "into",     "more",   "return",  "further", "offer"};

template <class Words>
bool holds(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Takes the first word off the name.
std::string taken_word(std::string_view& name) {
  const auto end = std::min(name.find(' '), name.size());
  std::string word(name.substr(0, end));
  name.remove_prefix(std::min(end + 1, name.size()));
  return word;
}

std::set<std::string> nouns_of(std::string_view name) {
  std::set<std::string> nouns;
  while (!name.empty()) {
    const std::string word = taken_word(name);
    if (holds(k_circumstances, word)) break;
    const bool small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
    const std::string noun = singular(word);
    if (small && noun.size() >= k_shortest && !holds(k_empty_words, noun)) nouns.insert(noun);
  }
  return nouns;
}

}  // namespace

std::string singular(std::string word) {
  const auto possessor = word.find('\'');
  if (possessor != std::string::npos) word.resize(possessor);
  word = folded(word);
  if (word.size() > k_shortest && word.ends_with("s") && !word.ends_with("ss")) word.pop_back();
  return word;
}

std::set<std::string> words_of_group(std::string_view name, const std::string& noun) {
  std::set<std::string> words;
  while (!name.empty()) {
    const std::string word = taken_word(name), key = folded(word);
    if (holds(k_circumstances, word) || key == "of") break;
    if (!key.empty() && !holds(k_determiners, key)) words.insert(key);
    if (key == noun || singular(word) == noun) break;
  }
  return words;
}

bool share_noun(std::string_view a, std::string_view b) {
  const auto first = nouns_of(a), second = nouns_of(b);
  return std::any_of(first.begin(), first.end(), [&](const std::string& noun) { return second.count(noun) != 0; });
}

}  // namespace wiregraph::resolve
