// The same name, or two names of one thing of the gazetteer, are one chain.
//   "Norway ... Norwegian ... Norway"            -> one chain
//   "Ministry of Defence ... Ministry of Health" -> two
#include <map>
#include <utility>

#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

void exact_name(Draft& draft) {
  constexpr std::string_view k_sieve = "exact name";
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> first;  // by thing, or by type and key
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.key.empty() || mention.form == MentionForm::pronoun || mention.use == NounUse::group) continue;
    const std::uint32_t type = UINT32_MAX - static_cast<std::uint32_t>(mention.type);
    const auto identity = mention.thing ? std::pair{mention.thing->value, std::string()} : std::pair{type, mention.key};
    const auto [found, added] = first.emplace(identity, m);
    if (added)
      add_chain(draft, m, k_sieve);
    else
      link(draft, m, *chain_of(draft.mentions[found->second]), k_sieve, found->second);
  }
}

}  // namespace wiregraph::recognize::sieves
