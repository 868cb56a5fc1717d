#include <algorithm>
#include <array>

#include "relate/actors.h"
#include "relate/circumstance.h"
#include "relate/claims.h"
#include "relate/encounters.h"
#include "relate/event_type.h"

namespace wiregraph::relate {

namespace {

constexpr std::array<std::string_view, 12> k_beside{"in",    "during", "at",    "after", "before",    "since",
                                                    "until", "amid",   "under", "by",    "according", "following"};

/// What stands beside an act and is no part of it: its time and occasion, and clauses of their own.
bool stands_beside(const Context& context, TokenId child) {
  const Dep dep = context[child].dep;
  if (dep == Dep::prep) {
    const auto word = context.lemma(child);
    return std::find(k_beside.begin(), k_beside.end(), word) != k_beside.end();
  }
  return dep == Dep::advcl || dep == Dep::parataxis || dep == Dep::conj || dep == Dep::agent;
}

/// "the release of sailors [in a call with Reyes]"
bool leads_to_encounter(const Context& context, TokenId preposition) {
  const auto object = context.child(preposition, Dep::pobj);
  return object && context[preposition].dep == Dep::prep && verb_of_circumstance(context, *object) &&
         is_encounter(type_of_event(context, *object).type);
}

/// "its troops": the subject's own.
bool is_own(const Context& context, TokenId word, Node subject) {
  const auto owner = context.child(word, Dep::poss);
  if (!owner) return false;
  const auto chains = chains_of(context, *owner);
  return std::any_of(chains.begin(), chains.end(), [&](ChainId chain) { return Node(chain) == subject; });
}

/// "our sailors": the speaker's own.
bool is_a_source(const Claim& claim, ChainId chain) {
  return std::any_of(claim.attribution.begin(), claim.attribution.end(), [&](const Attribution& attribution) {
    return std::find(attribution.sources.begin(), attribution.sources.end(), chain) != attribution.sources.end();
  });
}

/// The words that belong to an act, in the order of the text.
std::vector<TokenId> words_of_act(const Context& context, TokenId head) {
  std::vector<TokenId> words, open;
  for (TokenId child : context.children(head))
    if (child > head && !stands_beside(context, child)) open.push_back(child);
  while (!open.empty()) {
    words.push_back(open.back());
    open.pop_back();
    for (TokenId child : context.children(words.back()))
      if (!leads_to_encounter(context, child)) open.push_back(child);
  }
  std::sort(words.begin(), words.end());
  return words;
}

/// Whom the words of an act name first besides the subject. In conflict places count where nobody else is named.
std::optional<ChainId> concerned(const Context& context, TokenId head, const Claim& claim) {
  std::optional<ChainId> place;
  const bool conflict = info_of(*claim.plover).side == PloverSide::conflict;
  for (TokenId word : words_of_act(context, head)) {
    const auto mention = context.mention_headed_by(word);
    if (!mention || is_own(context, word, claim.subject)) continue;
    for (ChainId chain : context.document()[*mention].chains) {
      if (Node(chain) == claim.subject || is_a_source(claim, chain)) continue;
      if (context.document()[chain].type != EntityType::Place) return chain;
      if (conflict && !place) place = chain;
    }
  }
  return place;
}

bool lacks_other(const Claim& claim) {
  return claim.plover && claim.predicate != Predicate::discussed && !claim.subject.is_event() && !claim.target &&
         (!claim.object || claim.object->is_event());
}

}  // namespace

void add_dyads(const Surroundings& surroundings, const Trigger& trigger, std::size_t first, std::vector<Claim>& claims) {
  const std::size_t last = claims.size();
  for (std::size_t i = first; i < last; ++i) {
    if (!lacks_other(claims[i])) continue;
    const auto other = concerned(surroundings.context, trigger.head, claims[i]);
    const auto does_it_too = [&](const Claim& claim) { return claim.subject == Node(*other); };
    if (!other || std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(first), claims.end(), does_it_too)) continue;
    Claim dyad = claims[i];
    dyad.sense = name_of(claims[i].predicate);
    dyad.predicate = Predicate::acted_toward;
    dyad.object = *other;
    dyad.confidence -= 0.2;
    claims.push_back(std::move(dyad));
  }
}

}  // namespace wiregraph::relate
