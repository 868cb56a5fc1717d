// A definite description means the thing of its kind named last.
//   "The Norwegian Defence Ministry ... the ministry" -> one chain
//   "Norway ... the country"                          -> one chain
//   "NATO ... the ministry"                           -> no: NATO is none
#include <algorithm>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "description";
constexpr std::uint32_t k_furthest = 12;  // sentences back

bool ends_in(const Draft& draft, const DraftMention& name, const std::string& noun) {
  for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t)
    if (recognize::key_of(draft.text(t)) == noun) return true;
  return false;
}

bool is_of_kind(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (description.use == NounUse::country) return true;
  const std::string noun = recognize::key_of(draft.document[description.head].lemma);
  if (ends_in(draft, name, noun)) return true;
  const Thing* thing = draft.thing(name);
  if (thing == nullptr) return false;
  if (thing->kind.find(noun) != std::string::npos) return true;
  return noun == "bloc" && thing->kind == "union";
}

bool is_earlier_name(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  return name.type == description.type && name.tokens.end <= description.tokens.start && !name.key.empty() &&
         draft.sentence_of(description).value - draft.sentence_of(name).value <= k_furthest;
}

}  // namespace

void description(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.chains.empty() || (mention.use != NounUse::country && mention.use != NounUse::body && mention.use != NounUse::place))
      continue;
    std::optional<std::uint32_t> nearest;
    for (std::uint32_t n = 0; n < draft.mentions.size(); ++n) {
      const DraftMention& name = draft.mentions[n];
      if (!is_earlier_name(draft, mention, name) || !chain_of(name) || !is_of_kind(draft, mention, name)) continue;
      if (!nearest || draft.mentions[*nearest].tokens.start < name.tokens.start) nearest = n;
    }
    if (nearest) link(draft, m, *chain_of(draft.mentions[*nearest]), k_sieve);
  }
}

}  // namespace wiregraph::recognize::sieves
