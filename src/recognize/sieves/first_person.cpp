// "I" in a quotation means who speaks it; "we" the speaker and the one he tells of, or his side; "you" whom he tells it.
//   "I will not sign," Kari Dahl said               -> Kari Dahl
//   "We will not sign," the Norwegian envoy said    -> "We" is Norway; of a president, himself
//   After his call with Reyes, Dahl said, "We spoke" -> Dahl and Reyes
//   We are told that Kari Dahl will sign.           -> nobody: no quotation
#include <vector>

#include "recognize/quotations.h"
#include "recognize/sides.h"
#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "first person";

bool is_singular(const std::string& key) { return key == "i" || key == "me" || key == "my" || key == "mine" || key == "myself"; }
bool is_plural(const std::string& key) { return key == "we" || key == "us" || key == "our" || key == "ours" || key == "ourselves"; }
bool is_second(const std::string& key) { return key == "you" || key == "your" || key == "yours"; }

/// "our navy", "our country".
bool owns_of_state(const Draft& draft, const DraftMention& mention) {
  const Token& token = draft.document[mention.head];
  const std::string noun = recognize::key_of(draft.document[token.head].lemma);
  return token.tag == Tag::PRP_poss && (draft.gazetteer.has_use(noun, NounUse::agent) || draft.gazetteer.has_use(noun, NounUse::country));
}

std::vector<ChainId> meant_by(const Draft& draft, const DraftMention& mention, const Quotation& quotation) {
  if (is_second(mention.key)) {
    const auto hearer = hearer_of(draft, quotation);
    // "you" told to a paper is everybody.
    const bool is_spoken_to = hearer && draft.chains[hearer->value].type != EntityType::Organization;
    return is_spoken_to ? std::vector{*hearer} : std::vector<ChainId>{};
  }
  const auto speaker = speaker_of(draft, quotation);
  if (!speaker) return {};
  if (is_singular(mention.key)) return {*speaker};
  if (owns_of_state(draft, mention)) return {draft.chains[speaker->value].state.value_or(side_of(draft, *speaker))};
  if (const auto other = met_by(draft, quotation, mention, *speaker)) return {*speaker, *other};
  return {side_of(draft, *speaker)};
}

}  // namespace

void first_person(Draft& draft) {
  const auto quotations = quotations_of(draft);
  for (const std::uint32_t m : draft.in_order) {
    DraftMention& mention = draft.mentions[m];
    const bool asked = is_singular(mention.key) || is_plural(mention.key) || is_second(mention.key);
    if (mention.form != MentionForm::pronoun || !mention.chains.empty() || !asked) continue;
    const Quotation* quotation = quotation_around(quotations, mention.tokens);
    if (quotation == nullptr) continue;
    auto chains = meant_by(draft, mention, *quotation);
    if (chains.size() == 1) link(draft, m, chains[0], k_sieve);
    if (chains.size() < 2) continue;
    mention.chains = std::move(chains);
    mention.sieve = k_sieve;
  }
}

}  // namespace wiregraph::recognize::sieves
