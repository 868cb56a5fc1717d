// Two spellings of one long surname within a document.
//   "Volkhonskaya ... Volhonskaya"            -> one chain
//   "Petra Volkhonskaya ... Volhonskaya"      -> one chain
//   "Petra Volkhonskaya ... Ivan Volhonskaya" -> two: other given names
//   "Dahl ... Dale"                           -> two: too short to be sure
#include "recognize/spelling.h"

#include <map>
#include <vector>

#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::size_t k_shortest = 7;  // bytes of the surname's key
constexpr std::size_t k_most_edits = 2;
constexpr std::size_t k_same_beginning = 3;
constexpr std::size_t k_most_compared = 50;

struct Spelled {
  std::string given;  ///< empty where the surname stands alone
  std::string surname;
  std::uint32_t mention;
};

Spelled spelled(const Draft& draft, std::uint32_t mention) {
  const TokenSpan span = draft.mentions[mention].tokens;
  return {span.size() > 1 ? recognize::key_of(draft.text(span.start)) : "", recognize::key_of(draft.text(span.end - 1)), mention};
}

bool are_variants(const Spelled& left, const Spelled& right) {
  if (!left.given.empty() && !right.given.empty() && edit_distance(left.given, right.given, k_most_edits) > k_most_edits) return false;
  return edit_distance(left.surname, right.surname, k_most_edits) <= k_most_edits;
}

}  // namespace

void spelling(Draft& draft) {
  std::map<std::string, std::vector<Spelled>> seen;  // by the beginning of the surname, each spelling once
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m) {
    const DraftMention& mention = draft.mentions[m];
    if (mention.form != MentionForm::name || mention.type != EntityType::Person) continue;
    const Spelled here = spelled(draft, m);
    if (here.surname.size() < k_shortest) continue;
    auto& others = seen[here.surname.substr(0, k_same_beginning)];
    bool known = others.size() >= k_most_compared;
    for (const Spelled& other : others) {
      known = known || (other.given == here.given && other.surname == here.surname);
      if (chain_of(mention) == chain_of(draft.mentions[other.mention]) || !are_variants(here, other)) continue;
      if (other.surname == here.surname) continue;  // the partial names have been decided
      merge(draft, *chain_of(mention), *chain_of(draft.mentions[other.mention]), "spelling", other.mention);
      break;
    }
    if (!known) others.push_back(here);
  }
}

}  // namespace wiregraph::recognize::sieves
