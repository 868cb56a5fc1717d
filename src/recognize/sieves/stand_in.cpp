// The unnamed holder of an office stands for whom he serves.
//   "The Norwegian foreign minister said", nobody is named for it  -> Norway
//   "Reyes's spokesman said", Reyes leads Chile                    -> Chile
//   "Dahl may become foreign minister of Norway"                   -> nobody acts
//   "the foreign minister said", of nobody knows what              -> nobody
#include "recognize/roles.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

/// It acts or is acted upon: "the minister said", but not "became minister", "as minister".
bool is_argument(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  switch (head.dep) {
    case Dep::nsubj:
    case Dep::nsubjpass:
    case Dep::dobj:
    case Dep::dative:
    case Dep::poss:
    case Dep::conj:
      return draft.document[head.head].lemma != "become";
    case Dep::pobj:
      return draft.document[head.head].lemma != "as";
    default:
      return false;
  }
}

}  // namespace

void stand_in(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    const DraftMention& mention = draft.mentions[m];
    if (!mention.role || !mention.chains.empty() || !is_argument(draft, mention)) continue;
    const Role& role = draft.roles[*mention.role];
    const auto body = role.former || role.title.trade ? std::nullopt : body_of(draft, role);
    if (!body || draft.chains[body->value].type == EntityType::Place) continue;
    link(draft, m, *body, "stand-in", role.body);
    draft.mentions[m].type = draft.chains[body->value].type;
  }
}

}  // namespace wiregraph::recognize::sieves
