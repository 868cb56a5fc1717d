// Two spellings of one long name within a document.
//   "Volkhonskaya ... Volhonskaya"  -> one chain
//   "Johnson ... Jonson Hall"       -> two: a word more
//   "Dahl ... Dale"                 -> two: too short to be sure
#include "recognize/spelling.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::size_t k_shortest = 7;  // bytes of the key
constexpr std::size_t k_most_edits = 2;

bool is_candidate(const DraftMention& mention) {
  return mention.form == MentionForm::name && mention.type == EntityType::Person && mention.key.size() >= k_shortest;
}

bool are_variants(const DraftMention& left, const DraftMention& right) {
  if (left.tokens.size() != right.tokens.size() || left.key.substr(0, 3) != right.key.substr(0, 3)) return false;
  return edit_distance(left.key, right.key, k_most_edits) <= k_most_edits;
}

}  // namespace

void spelling(Draft& draft) {
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    if (!is_candidate(draft.mentions[m])) continue;
    for (std::uint32_t other = 0; other < m; ++other) {
      if (!is_candidate(draft.mentions[other]) || chain_of(draft.mentions[m]) == chain_of(draft.mentions[other])) continue;
      if (!are_variants(draft.mentions[m], draft.mentions[other])) continue;
      merge(draft, *chain_of(draft.mentions[m]), *chain_of(draft.mentions[other]), "spelling");
      break;
    }
  }
}

}  // namespace wiregraph::recognize::sieves
