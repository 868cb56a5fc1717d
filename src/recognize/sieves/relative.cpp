// A relative pronoun means what its clause hangs on.
//   "Norway, which signed"         -> Norway
//   "Dahl asked which ship sailed" -> nothing: no relative clause
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

void relative(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    DraftMention& mention = draft.mentions[m];
    if (mention.form != MentionForm::pronoun || !mention.same_as || !mention.chains.empty()) continue;
    const DraftMention& antecedent = draft.mentions[*mention.same_as];
    if (const auto chain = chain_of(antecedent)) link(draft, m, *chain, "relative", mention.same_as);
  }
}

}  // namespace wiregraph::recognize::sieves
