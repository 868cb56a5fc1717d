// A definite description means the thing of its kind named last.
//   "The Norwegian Defence Ministry ... the ministry" -> one chain
//   "Norway ... the country"                          -> one chain
//   "the European Union ... the 27-member bloc"       -> one chain: it has so many members
//   "Airbus ... the company"                          -> one chain: nothing says that it is none
//   "NATO ... the ministry"                           -> no: NATO is none
//   "Norway ... his country"                          -> not here: it is that of a person (possession)
#include <algorithm>
#include <charconv>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "description";
constexpr std::uint32_t k_furthest = 12;  // sentences back

bool has_word(const Draft& draft, const DraftMention& name, const std::string& noun) {
  for (std::uint32_t t = name.tokens.start; t < name.tokens.end; ++t)
    if (recognize::key_of(draft.text(t)) == noun) return true;
  return false;
}

/// An organization whose name does not say that it is something else: "the ministry", "the party".
bool is_possible_firm(const Draft& draft, const DraftMention& name) {
  const std::string last = recognize::key_of(draft.text(name.tokens.end - 1));
  return draft.gazetteer.has_use(last, NounUse::firm) || draft.gazetteer.has_use(last, NounUse::form) ||
         !(draft.gazetteer.has_use(last, NounUse::unique) || draft.gazetteer.has_use(last, NounUse::body));
}

bool is_of_kind(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (description.use == NounUse::country) return true;
  const std::string noun = recognize::key_of(draft.document[description.head].lemma);
  if (has_word(draft, name, noun)) return true;
  const Thing* thing = draft.thing(name);
  if (thing == nullptr || thing->kind == "company") return draft.gazetteer.has_use(noun, NounUse::firm) && is_possible_firm(draft, name);
  if (thing->kind.find(noun) != std::string::npos) return true;
  return noun == "bloc" && !thing->members.empty();
}

/// The 27 of "the 27-member bloc"; 0 where it gives none.
std::size_t members_told(const Draft& draft, const DraftMention& description) {
  std::size_t count = 0;
  for (std::uint32_t t = description.tokens.start; t < description.head.value; ++t) {
    const std::string_view text = draft.text(t);
    std::from_chars(text.data(), text.data() + text.size(), count);
  }
  return count;
}

bool has_members(const Draft& draft, const DraftMention& name, std::size_t count) {
  const Thing* thing = draft.thing(name);
  return thing != nullptr && thing->members.size() == count;
}

bool is_open_description(const Draft& draft, const DraftMention& mention) {
  if (!mention.chains.empty() || draft.token(mention.tokens.start).tag == Tag::PRP_poss) return false;
  return mention.use == NounUse::country || mention.use == NounUse::body || mention.use == NounUse::place;
}

/// The nearest name of its kind; before all one that has as many members as it says.
std::optional<std::uint32_t> antecedent_of(const Draft& draft, std::uint32_t m) {
  const DraftMention& mention = draft.mentions[m];
  const std::size_t members = members_told(draft, mention);
  std::optional<std::uint32_t> nearest;
  for (const std::uint32_t n : mentions_before(draft, m, k_furthest)) {
    const DraftMention& name = draft.mentions[n];
    if (name.type != mention.type || name.key.empty() || !chain_of(name)) continue;
    if (members > 0 && has_members(draft, name, members)) return n;
    if (!nearest && is_of_kind(draft, mention, name)) nearest = n;
  }
  return nearest;
}

}  // namespace

void description(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    if (!is_open_description(draft, draft.mentions[m])) continue;
    if (const auto name = antecedent_of(draft, m)) link(draft, m, *chain_of(draft.mentions[*name]), k_sieve, name);
  }
}

}  // namespace wiregraph::recognize::sieves
