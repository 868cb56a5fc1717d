// "I" and "we" in a quotation mean who speaks it.
//   "We will not sign," Kari Dahl said      -> "We" is Kari Dahl
//   We are told that Kari Dahl will sign.   -> nobody: no quotation
#include "recognize/quotations.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

bool is_first_person(const std::string& key) {
  return key == "i" || key == "me" || key == "my" || key == "we" || key == "us" || key == "our";
}

}  // namespace

void first_person(Draft& draft) {
  const auto quotations = quotations_of(draft);
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.form != MentionForm::pronoun || !mention.chains.empty() || !is_first_person(mention.key)) continue;
    for (const Quotation& quotation : quotations) {
      if (!quotation.tokens.contains(mention.tokens)) continue;
      if (const auto speaker = speaker_of(draft, quotation)) link(draft, m, *speaker, "first person");
      break;
    }
  }
}

}  // namespace wiregraph::recognize::sieves
