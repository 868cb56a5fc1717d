// A part of a person's full name is that person.
//   "Kari Dahl ... Dahl"                  -> one chain
//   "Kari Dahl ... Omar Dahl ... Dahl"    -> two people; the bare surname is the one named last before it
//   "Kari Dahl ... Omar Dahl"             -> never one
#include <algorithm>
#include <vector>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "partial name";

std::vector<std::string> word_keys(const Draft& draft, const DraftMention& name) {
  std::vector<std::string> keys;
  for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t)
    if (std::string key = recognize::key_of(draft.text(t)); !key.empty()) keys.push_back(std::move(key));
  return keys;
}

bool is_initial_of(const std::string& initial, const std::string& word) { return initial.size() == 1 && word.starts_with(initial); }

/// Every word of `part` stands in `whole` in order, initials may stand for words, and both end in one surname; or `part` is the first word.
bool is_part(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  if (part.empty() || part.size() >= whole.size()) return false;
  if (part.size() == 1) return part[0] == whole.back() || (part[0] == whole.front() && part[0].size() > 2);
  if (part.back() != whole.back()) return false;
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

std::vector<FullName> full_names(const Draft& draft) {
  std::vector<FullName> names;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& name = draft.mentions[m];
    if (name.form != MentionForm::name || name.type != EntityType::Person) continue;
    if (FullName full{m, word_keys(draft, name)}; full.words.size() > 1) names.push_back(std::move(full));
  }
  return names;
}

/// The nearest full name before, else the first after, that holds the words.
std::optional<ChainId> whole_of(const Draft& draft, const std::vector<FullName>& names, std::uint32_t part) {
  const auto words = word_keys(draft, draft.mentions[part]);
  std::optional<ChainId> best;
  for (const FullName& full : names) {
    const bool before = full.mention < part;
    if (best && !before) break;
    if (is_part(words, full.words)) best = chain_of(draft.mentions[full.mention]);
  }
  return best;
}

}  // namespace

void partial_name(Draft& draft) {
  const auto names = full_names(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& part = draft.mentions[m];
    if (part.form != MentionForm::name || part.type != EntityType::Person || part.key.empty()) continue;
    const auto whole = whole_of(draft, names, m);
    if (!whole || chain_of(part) == whole) continue;
    // Two words or more name one person for good; a bare surname only here.
    if (word_keys(draft, part).size() > 1)
      merge(draft, *chain_of(part), *whole, k_sieve);
    else
      link(draft, m, *whole, k_sieve);
  }
}

}  // namespace wiregraph::recognize::sieves
