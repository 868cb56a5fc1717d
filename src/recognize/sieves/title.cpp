// A title and the name behind it are one person, as are a name and the phrase that it ends.
//   "Norwegian Foreign Minister Kari Dahl" -> the chain of "Kari Dahl"
//   "the foreign minister told Kari Dahl"  -> no: the title does not stand before the name
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

void title(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& phrase = draft.mentions[m];
    if (!phrase.same_as || phrase.use == NounUse::agent || phrase.form == MentionForm::pronoun) continue;
    if (const auto chain = chain_of(draft.mentions[*phrase.same_as])) link(draft, m, *chain, "title", phrase.same_as);
  }
}

}  // namespace wiregraph::recognize::sieves
