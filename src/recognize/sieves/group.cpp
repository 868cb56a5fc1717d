// "Both leaders", "the two countries" are the two named last before them.
//   "Dahl met Reyes. The two leaders signed."       -> Dahl and Reyes
//   "Norway and Chile agreed. Both sides ..."       -> Norway and Chile
//   "Dahl spoke. Both leaders ..."                  -> nobody: only one is named
#include <algorithm>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "group";
constexpr std::uint32_t k_furthest = 6;  // sentences back

std::size_t size_of_group(const Draft& draft, const DraftMention& mention) {
  for (std::uint32_t t = mention.tokens.start; t < mention.tokens.end; ++t)
    if (recognize::key_of(draft.text(t)) == "three") return 3;
  return 2;
}

/// The last `count` different chains of this type named before, in the order of the text; fewer where there are no more.
std::vector<ChainId> named_last(const Draft& draft, const DraftMention& group, EntityType type, std::size_t count) {
  std::vector<const DraftMention*> before;
  for (const DraftMention& mention : draft.mentions)
    if (mention.tokens.end <= group.tokens.start && mention.form != MentionForm::adjective && chain_of(mention) &&
        draft.chains[chain_of(mention)->value].type == type &&
        draft.sentence_of(group).value - draft.sentence_of(mention).value <= k_furthest)
      before.push_back(&mention);
  std::sort(before.begin(), before.end(), [](const auto* a, const auto* b) { return a->tokens.start > b->tokens.start; });
  std::vector<ChainId> members;
  for (const DraftMention* mention : before) {
    const ChainId chain = *chain_of(*mention);
    if (std::find(members.begin(), members.end(), chain) == members.end()) members.push_back(chain);
    if (members.size() == count) break;
  }
  std::reverse(members.begin(), members.end());
  return members;
}

}  // namespace

void group(Draft& draft) {
  for (DraftMention& mention : draft.mentions) {
    const bool pair = mention.use == NounUse::leader || mention.use == NounUse::party;
    if (!pair || mention.role || !mention.chains.empty()) continue;
    const std::size_t count = size_of_group(draft, mention);
    auto members = named_last(draft, mention, mention.type, count);
    if (members.size() < count && mention.use == NounUse::party) members = named_last(draft, mention, EntityType::Person, count);
    if (members.size() < count) continue;
    mention.chains = members;
    mention.sieve = k_sieve;
  }
}

}  // namespace wiregraph::recognize::sieves
