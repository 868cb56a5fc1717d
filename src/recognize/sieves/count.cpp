// "The two", "both" alone are the last just so many persons, or states and bodies, that one sentence names.
//   "Dahl called Reyes and the two agreed"             -> Dahl and Reyes
//   "Norway and Chile talked. Both were pleased."      -> Norway and Chile
//   "Dahl spoke. The two agreed"                       -> nobody: only one is named
//   "Lima offered to mediate between Oslo and Quito and invited both" -> those joined in its sentence
//   "Dahl met Reyes and Toro. The two agreed"          -> nobody: there are three
#include <algorithm>

#include "recognize/coordination.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "count";
constexpr std::uint32_t k_furthest = 2;  // sentences back

std::size_t count_told(std::string_view key) {
  if (key == "two" || key == "both") return 2;
  return key == "three" ? 3 : key == "four" ? 4 : 0;
}

bool is_party(EntityType type) { return type == EntityType::State || type == EntityType::Organization; }

/// Who is named from a sentence on until the mention, in the order of the text; adjectives name nobody.
template <class Fits>
std::vector<ChainId> named_since(const Draft& draft, std::uint32_t mention, std::uint32_t sentences_back, const Fits& fits) {
  std::vector<ChainId> found;
  for (const std::uint32_t m : mentions_before(draft, mention, sentences_back)) {
    const DraftMention& other = draft.mentions[m];
    const auto chain = chain_of(other);
    if (!chain || other.form == MentionForm::adjective || !fits(draft.chains[chain->value].type)) continue;
    if (std::find(found.begin(), found.end(), *chain) == found.end()) found.push_back(*chain);
  }
  std::reverse(found.begin(), found.end());
  return found;
}

/// The last names joined by "and" in the sentence of the mention, where they are just so many.
std::vector<ChainId> joined_before(const Draft& draft, std::uint32_t mention, std::size_t count) {
  for (const std::uint32_t m : mentions_before(draft, mention, 0)) {
    const auto chains = joined_chains(draft, draft.mentions[m]);
    if (chains.size() > 1) return chains.size() == count ? chains : std::vector<ChainId>{};
  }
  return {};
}

std::vector<ChainId> members_of(const Draft& draft, std::uint32_t mention, std::size_t count) {
  if (auto joined = joined_before(draft, mention, count); !joined.empty()) return joined;
  for (std::uint32_t back = 0; back <= k_furthest; ++back) {
    auto persons = named_since(draft, mention, back, [](EntityType type) { return type == EntityType::Person; });
    if (persons.size() == count) return persons;
    auto parties = named_since(draft, mention, back, is_party);
    if (parties.size() == count && persons.empty()) return parties;
    if (persons.size() > count) break;
  }
  return {};
}

}  // namespace

void count(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    DraftMention& mention = draft.mentions[m];
    const std::size_t told = mention.form == MentionForm::pronoun && mention.chains.empty() ? count_told(mention.key) : 0;
    if (told == 0) continue;
    auto members = members_of(draft, m, told);
    if (members.empty()) continue;
    mention.type = draft.chains[members[0].value].type;
    mention.chains = std::move(members);
    mention.sieve = k_sieve;
  }
}

}  // namespace wiregraph::recognize::sieves
