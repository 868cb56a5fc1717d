#include "resolve/name_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "resolve/name_tables.h"

namespace wiregraph::resolve {

namespace {

constexpr std::size_t k_shortest_acronym = 3;
constexpr std::size_t k_longest_acronym = 8;

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Any script in small Latin letters without accents.
std::string small_latin(std::string_view text) {
  std::string out;
  if (is_ascii(text)) {
    for (char c : text) out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
  }
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  icu::UnicodeString wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  if (transliterator != nullptr) transliterator->transliterate(wide);
  return wide.toUTF8String(out);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (char c : text) {
    if (c != ' ')
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool begins_small(std::string_view word) {
  const auto first = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size()))).char32At(0);
  return u_islower(first) != 0;
}

bool is_capitals(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.' || (c >= '0' && c <= '9'); });
}

std::string joined(const std::vector<std::string>& words, std::size_t start, std::size_t end) {
  std::string out;
  for (std::size_t i = start; i < end; ++i) out += (i > start ? " " : "") + words[i];
  return out;
}

/// "Ada M. van Holm Jr." in parts: first "Ada", distinction "m jr", surname "van Holm". Without a first name for "Holm" and "van Holm".
struct PersonName {
  std::string first;
  std::string surname;
  std::string distinction;
};

/// "Jr." of a name's end, if it has one, goes from `words` into the result.
std::string take_suffix(std::vector<std::string>& words) {
  static const std::set<std::string> k_suffixes{"jr", "sr", "ii", "iii", "iv"};
  if (words.size() < 3 || k_suffixes.count(folded(words.back())) == 0) return {};
  std::string suffix = folded(words.back());
  words.pop_back();
  return suffix;
}

PersonName person_name(std::string_view name) {
  std::vector<std::string> words = words_of(name);
  const std::string suffix = take_suffix(words);
  if (words.size() < 2 || begins_small(words.front())) return {{}, joined(words, 0, words.size()), {}};
  std::size_t surname = words.size() - 1;
  while (surname > 1 && begins_small(words[surname - 1])) --surname;
  PersonName out{words.front(), joined(words, surname, words.size()), {}};
  for (std::size_t i = 1; i < surname; ++i) out.distinction += folded(words[i]).substr(0, 1);
  if (!suffix.empty()) out.distinction += " " + suffix;
  return out;
}

/// "Brightwater Systems, Inc." without what only says that it is a firm; two legal forms of one firm are one name.
std::string without_legal_form(std::string_view name) {
  static const std::set<std::string, std::less<>> k_forms(k_legal_forms.begin(), k_legal_forms.end());
  std::vector<std::string> words = words_of(name);
  while (words.size() > 1 && k_forms.count(folded(words.back())) != 0) words.pop_back();
  return joined(words, 0, words.size());
}

/// Small words of a name like "Ministry of Trade" do not count for its acronym.
std::string initials(std::string_view name) {
  std::string out;
  for (const std::string& word : words_of(name))
    if (!begins_small(word)) out += folded(word).substr(0, 1);
  return out;
}

/// "IAEA", "U.N.": one word of capitals.
bool is_acronym(std::string_view name) {
  const std::string key = folded(name);
  return key.size() >= 2 && key.size() <= k_longest_acronym && name.find(' ') == std::string_view::npos && is_capitals(name);
}

std::set<std::string> names_of(const EntityRecord& entity) {
  std::set<std::string> names(entity.aliases.begin(), entity.aliases.end());
  names.insert(entity.name);
  std::erase_if(names, [](const std::string& name) { return folded(name).empty(); });
  return names;
}

/// Gathers the keys of an entity; each once.
struct Gathered {
  std::map<std::string, std::string> full;
  std::set<std::string> partial, answers;

  void add_full(const std::string& key, const std::string& distinction) {
    std::string& known = full[key];
    known = std::max(known, distinction);
  }

  NameKeys keys() const {
    NameKeys out;
    for (const auto& [key, distinction] : full) out.full.push_back({key, distinction});
    if (full.empty()) out.partial.assign(partial.begin(), partial.end());
    out.answers.assign(answers.begin(), answers.end());
    return out;
  }
};

/// A given name without its last short vowel: Khaled, Khalid; Yousef, Yusuf.
std::string without_wavering_vowel(std::string_view name) {
  constexpr std::string_view k_vowels = "aeiou";
  std::string key = spelling_key(name);
  const std::size_t last = key.find_last_of(k_vowels);
  if (last == std::string::npos || last == 0 || last + 2 != key.size()) return key;
  if (k_vowels.find(key[last - 1]) == std::string_view::npos && key.find_first_of(k_vowels) < last) key.erase(last, 1);
  return key;
}

/// The Arabic article comes and goes: al-Sisi, el-Sisi, Sisi.
bool is_article(std::string_view word) { return word == "al" || word == "el"; }

/// "Kim Jong-un", "Kim Jong Un"; "J. D. Holm", "JD Holm": all parts of the name without gaps. Empty where only one part is a name.
std::string gapless_key(std::string_view name) {
  std::vector<std::string> parts = words_of(folded(name));
  std::erase_if(parts, is_article);
  if (parts.size() < 2) return {};
  std::string key;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) key += given_name_key(parts[i]);
  return key + spelling_key(parts.back());
}

std::string surname_key(std::string_view surname) {
  const std::string key = spelling_key(surname);
  const std::size_t gap = key.find(' ');
  return gap != std::string::npos && is_article(key.substr(0, gap)) ? key.substr(gap + 1) : key;
}

void add_person_name(const std::string& name, Gathered& gathered) {
  const PersonName parts = person_name(name);
  const std::string surname = surname_key(parts.surname);
  gathered.answers.insert(surname);
  if (parts.first.empty()) {
    gathered.partial.insert(surname);
    return;
  }
  const std::string first = folded(parts.first), with_initial = surname + " " + first.substr(0, 1);
  gathered.answers.insert(with_initial);
  if (first.size() == 1 && parts.distinction.empty()) {
    gathered.partial.insert(with_initial);
    return;
  }
  gathered.add_full(given_name_key(parts.first) + " " + surname, parts.distinction);
  if (const std::string key = gapless_key(name); !key.empty()) gathered.add_full(key, {});
}

void add_body_name(const std::string& written, bool is_main, Gathered& gathered) {
  const std::string name = without_legal_form(written);
  const std::string key = folded(name);
  if (is_acronym(name)) {
    gathered.partial.insert(key);
    gathered.answers.insert(key);
    return;
  }
  const bool one_word = key.find(' ') == std::string::npos;
  if (is_main || !one_word) gathered.add_full(key, {});
  if (const std::string letters = initials(name); letters.size() >= k_shortest_acronym) gathered.answers.insert(letters);
}

}  // namespace

std::string folded(std::string_view name) {
  std::string out;
  for (char c : small_latin(name)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    if ((c == ' ' || c == '-') && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out.starts_with("the ") ? out.substr(4) : out;
}

std::string spelling_key(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> k_same{
      {{"tch", "ch"}, {"sch", "sh"}, {"kh", "h"}, {"ts", "c"}, {"tz", "c"}, {"ks", "x"}, {"q", "k"}, {"w", "v"}, {"ou", "u"}}};
  std::string text = folded(name);
  for (const auto& [from, to] : k_same)
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_word = i == 0 || text[i - 1] == ' ';
    const char letter = !begins_word && (text[i] == 'y' || text[i] == 'j') ? 'i' : text[i];
    const bool vowel = letter == 'a' || letter == 'e' || letter == 'o' || letter == 'u';
    if (out.empty() || out.back() != letter || vowel) out += letter;
  }
  return out;
}

std::string given_name_key(std::string_view name) {
  static const std::map<std::string, std::string> k_variants = [] {
    std::map<std::string, std::string> variants;
    for (const auto& [variant, first] : k_name_variants) variants.emplace(without_wavering_vowel(variant), without_wavering_vowel(first));
    return variants;
  }();
  std::string key = without_wavering_vowel(name);
  const auto variant = k_variants.find(key);
  return variant == k_variants.end() ? key : variant->second;
}

NameKeys name_keys_of(const EntityRecord& entity) {
  Gathered gathered;
  for (const std::string& name : names_of(entity)) {
    if (entity.type == EntityType::Person)
      add_person_name(name, gathered);
    else if (entity.type == EntityType::Organization)
      add_body_name(name, name == entity.name, gathered);
    else if (entity.type != EntityType::Group)
      gathered.add_full(folded(name), {});
  }
  return gathered.keys();
}

}  // namespace wiregraph::resolve
