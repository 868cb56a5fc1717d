#include <algorithm>
#include <set>

#include "relate/claims.h"

namespace wiregraph::relate {

void add_offices(const Surroundings& surroundings, std::vector<Claim>& claims) {
  const Document& document = surroundings.context.document();
  std::set<std::pair<ChainId, ChainId>> stated;
  for (const Office& office : document.offices) {
    const Predicate predicate = office.leads ? Predicate::leads : Predicate::affiliated_with;
    const auto& term = info_of(predicate);
    const bool fits = (term.domain & bit_of(document[office.holder].type)) && (term.range & bit_of(document[office.body].type));
    if (!fits || office.tokens.empty() || !stated.insert({office.holder, office.body}).second) continue;
    Claim claim;
    claim.subject = office.holder;
    claim.predicate = predicate;
    claim.object = office.body;
    claim.role = office.role;
    claim.phase = office.former ? Phase::former : Phase::current;
    claim.trigger = TokenId{office.tokens.start};
    claim.sentence = document[claim.trigger].sentence;
    claim.posted = posted(document, claim.sentence);
    claim.confidence = 0.9;
    claim.pattern = "office";
    claims.push_back(std::move(claim));
  }
}

}  // namespace wiregraph::relate
