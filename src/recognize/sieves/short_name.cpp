// A part of an organization's long name is that organization, where only one has it.
//   "Lockheed Martin ... Lockheed"               -> one chain
//   "the Norwegian Air Force ... the Air Force"  -> one chain
//   "Ford Motor Company ... Ford"                -> one chain, though Ford is known: it is a company
//   "Bergen Shipping ... Bergen Bank ... Bergen" -> none of them
#include <map>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

bool is_organization(const DraftMention& mention) {
  return mention.form == MentionForm::name && mention.type == EntityType::Organization && !mention.key.empty();
}

/// By the first word of a long name and by each of its ends of two words or more: the chains that have it.
using LongNames = std::map<std::string, std::map<ChainId, std::uint32_t>>;

LongNames long_names(const Draft& draft) {
  LongNames names;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& name = draft.mentions[m];
    if (!is_organization(name) || name.tokens.size() < 2 || name.tokens.size() > 9) continue;
    names[recognize::key_of(draft.text(name.tokens.start))].emplace(*chain_of(name), m);
    for (std::uint32_t start = name.tokens.start + 1; start + 1 < name.tokens.end; ++start)
      names[key_of(draft, {start, name.tokens.end})].emplace(*chain_of(name), m);
  }
  return names;
}

/// "Ford" of "Ford Motor Company", but not of "Ford Australia": what is known is another, unless the rest says no more than that it is a
/// firm.
bool is_another(const Draft& draft, const DraftMention& part, const DraftMention& whole) {
  const Thing* thing = draft.thing(part);
  if (thing == nullptr) return false;
  const std::string last = recognize::key_of(draft.text(whole.tokens.end - 1));
  const bool firm = draft.gazetteer.has_use(last, NounUse::firm) || draft.gazetteer.has_use(last, NounUse::form);
  return thing->kind != "company" || whole.thing || !firm;
}

}  // namespace

void short_name(Draft& draft) {
  const LongNames names = long_names(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& part = draft.mentions[m];
    if (!is_organization(part)) continue;
    const auto found = names.find(part.key);
    if (found == names.end() || found->second.size() != 1) continue;
    const auto& [chain, whole] = *found->second.begin();
    if (draft.mentions[whole].tokens.size() <= part.tokens.size() || chain_of(part) == chain) continue;
    if (is_another(draft, part, draft.mentions[whole])) continue;
    merge(draft, *chain_of(part), *chain_of(draft.mentions[whole]), "short name", whole);
  }
}

}  // namespace wiregraph::recognize::sieves
