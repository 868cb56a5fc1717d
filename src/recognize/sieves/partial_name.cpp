// A part of a person's full name is that person.
//   "Kari Dahl ... Dahl"                  -> one chain
//   "Kari Dahl ... Omar Dahl ... Dahl"    -> two people; the bare surname is the one named last before it
//   "Kari Dahl ... Omar Dahl"             -> never one
//   "Juan Perón Sosa ... Perón"           -> one chain: nobody else is called so
#include <algorithm>
#include <map>
#include <vector>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "partial name";
constexpr std::size_t k_shortest_inner = 4;  // letters, unlike "von", "bin"
constexpr std::size_t k_most = 200;          // full names looked at on each side

std::vector<std::string> word_keys(const Draft& draft, const DraftMention& name) {
  std::vector<std::string> keys;
  for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t)
    if (std::string key = recognize::key_of(draft.text(t)); !key.empty()) keys.push_back(std::move(key));
  return keys;
}

bool is_initial_of(const std::string& initial, const std::string& word) { return initial.size() == 1 && word.starts_with(initial); }

const std::string& surname_in(const std::vector<std::string>& words) {
  return words.size() > 2 && is_name_suffix(words.back()) ? words[words.size() - 2] : words.back();
}

/// Every word of `part` stands in `whole` in order, initials may stand for words, and both end in one surname; or `part` is the first word.
bool is_part(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  if (part.empty() || part.size() >= whole.size()) return false;
  if (part.size() == 1) return part[0].size() > 1 && std::find(whole.begin(), whole.end(), part[0]) != whole.end();
  if (part.back() != whole.back() && part.back() != surname_in(whole)) return false;
  auto at = whole.begin();
  for (const std::string& word : part) {
    at = std::find_if(at, whole.end(), [&](const std::string& w) { return w == word || is_initial_of(word, w); });
    if (at == whole.end()) return false;
    ++at;
  }
  return true;
}

struct FullName {
  std::uint32_t mention;
  std::vector<std::string> words;
};

/// Full names by their first word, by their surname and by what stands between, in the order of the text.
using FullNames = std::map<std::string, std::vector<FullName>>;

bool is_person_name(const DraftMention& mention) {
  return mention.form == MentionForm::name && mention.type == EntityType::Person && !mention.key.empty();
}

bool is_patronymic_particle(const std::string& word) { return word == "bin" || word == "ibn" || word == "ben" || word == "bint"; }

/// "Perón" in "Juan Perón Sosa", where that is nobody's first or last word, nor the name of the father.
void add_inner_words(FullNames& names) {
  FullNames inner;
  for (const auto& [word, full] : names)
    for (const FullName& name : full)
      for (std::size_t w = 1; w + 1 < name.words.size(); ++w)
        if (name.words[w].size() >= k_shortest_inner && !is_patronymic_particle(name.words[w - 1]) && !names.contains(name.words[w]) && word == name.words.front())
          inner[name.words[w]].push_back(name);
  for (auto& [word, full] : inner)
    std::sort(full.begin(), full.end(), [](const FullName& a, const FullName& b) { return a.mention < b.mention; });
  names.merge(inner);
}

FullNames full_names(const Draft& draft) {
  FullNames names;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (!is_person_name(draft.mentions[m])) continue;
    const FullName full{m, word_keys(draft, draft.mentions[m])};
    if (full.words.size() < 2) continue;
    names[surname_in(full.words)].push_back(full);
    if (full.words.front() != surname_in(full.words)) names[full.words.front()].push_back(full);
  }
  add_inner_words(names);
  return names;
}

/// The nearest full name before, else the first after, that holds the words.
std::optional<std::uint32_t> whole_of(const FullNames& names, const std::vector<std::string>& words, std::uint32_t part) {
  const auto found = words.empty() ? names.end() : names.find(surname_in(words));
  if (found == names.end()) return std::nullopt;
  const auto& full = found->second;
  const auto here = std::partition_point(full.begin(), full.end(), [&](const FullName& name) { return name.mention < part; });
  const auto holds = [&](const FullName& name) { return is_part(words, name.words); };
  const auto first = here - std::min<std::ptrdiff_t>(here - full.begin(), k_most);
  const auto before = std::find_if(std::reverse_iterator(here), std::reverse_iterator(first), holds);
  if (before != std::reverse_iterator(first)) return before->mention;
  const auto last = here + std::min<std::ptrdiff_t>(full.end() - here, k_most);
  const auto behind = std::find_if(here, last, holds);
  return behind == last ? std::nullopt : std::optional(behind->mention);
}

}  // namespace

void partial_name(Draft& draft) {
  const FullNames names = full_names(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (!is_person_name(draft.mentions[m])) continue;
    const auto words = word_keys(draft, draft.mentions[m]);
    const auto whole = whole_of(names, words, m);
    if (!whole || chain_of(draft.mentions[m]) == chain_of(draft.mentions[*whole])) continue;
    const ChainId chain = *chain_of(draft.mentions[*whole]);
    // Two words or more name one person for good; a bare surname only here.
    if (words.size() > 1)
      merge(draft, *chain_of(draft.mentions[m]), chain, k_sieve, whole);
    else
      link(draft, m, chain, k_sieve, whole);
  }
}

}  // namespace wiregraph::recognize::sieves
