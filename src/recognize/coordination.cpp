#include "recognize/coordination.h"

#include <algorithm>

namespace wiregraph::recognize {

namespace {

constexpr std::uint32_t k_most = 12;  // names in one list

}  // namespace

std::vector<ChainId> joined_chains(const Draft& draft, const DraftMention& mention) {
  std::vector<ChainId> chains = mention.chains;
  const Token& head = draft.document[mention.head];
  if (head.dep == Dep::pobj && draft.document[head.head].lemma == "of") return chains;
  TokenId at = mention.head;
  for (std::uint32_t steps = 0; steps < k_most; ++steps) {
    const auto next = draft.tree.child(at, Dep::conj);
    const auto other = next ? mention_at(draft, *next) : std::nullopt;
    if (!other) break;
    for (const ChainId chain : draft.mentions[*other].chains)
      if (std::find(chains.begin(), chains.end(), chain) == chains.end()) chains.push_back(chain);
    at = *next;
  }
  return chains;
}

std::vector<std::uint32_t> joined_names(const Draft& draft, std::uint32_t first) {
  std::vector<std::uint32_t> names{first};
  TokenId at = draft.mentions[first].head;
  while (names.size() < k_most) {
    const auto next = draft.tree.child(at, Dep::conj);
    if (!next || draft.name_at[next->value] == Draft::k_none) break;
    names.push_back(draft.name_at[next->value]);
    at = *next;
  }
  return names;
}

}  // namespace wiregraph::recognize
