// A definite description means the thing of its kind named last.
//   "The Norwegian Defence Ministry ... the ministry" -> one chain
//   "Norway ... the country"                          -> one chain
//   "the European Union ... the 27-member bloc"       -> one chain: it has so many members
//   "Airbus ... the company"                          -> one chain: nothing says that it is none
//   "Equinor ... the Norwegian company"               -> one chain; "Airbus ... the US company" is none
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
constexpr std::uint32_t k_near = 4;       // sentences back, within which what is surely of the kind goes first

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

/// A name of this kind, as far as it and the tables tell.
bool is_of_kind(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (description.use == NounUse::country) return true;
  const std::string noun = recognize::key_of(draft.document[description.head].lemma);
  if (has_word(draft, name, noun)) return true;
  const Thing* thing = draft.thing(name);
  if (thing == nullptr || thing->kind == "company") return draft.gazetteer.has_use(noun, NounUse::firm) && is_possible_firm(draft, name);
  if (thing->kind.find(noun) != std::string::npos) return true;
  const bool of_states = noun == "bloc" || noun == "club" || noun == "group" || noun == "grouping";
  return of_states && !thing->members.empty();
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

/// "the security ministry": its name must say so too.
bool has_words_of(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (!draft.gazetteer.has_use(recognize::key_of(draft.document[description.head].lemma), NounUse::unique)) return true;
  for (const TokenId child : draft.tree.children(description.head)) {
    const bool compound = draft.document[child].dep == Dep::compound && draft.name_at[child.value] == Draft::k_none;
    if (compound && !has_word(draft, name, recognize::key_of(draft.text(child.value)))) return false;
  }
  return true;
}

/// "his country", "the city's ministry": of another that is named or told.
bool is_possessed(const Draft& draft, const DraftMention& mention) {
  return draft.token(mention.tokens.start).tag == Tag::PRP_poss || draft.tree.child(mention.head, Dep::poss).has_value();
}

bool is_open_description(const Draft& draft, const DraftMention& mention) {
  if (!mention.chains.empty() || is_possessed(draft, mention)) return false;
  return mention.use == NounUse::country || mention.use == NounUse::body || mention.use == NounUse::place;
}

/// "Norwegian oil firm Equinor": a description of it names the state.
bool is_told_to_be_of(const Draft& draft, const DraftMention& state, const DraftMention& name) {
  const auto chain = chain_of(state);
  for (const std::uint32_t m : draft.chains[chain_of(name)->value].mentions) {
    const DraftMention& described = draft.mentions[m];
    for (std::uint32_t t = described.tokens.start; t < described.tokens.end && described.form == MentionForm::nominal; ++t)
      if (draft.name_at[t] != Draft::k_none && chain && chain_of(draft.mentions[draft.name_at[t]]) == chain) return true;
  }
  return false;
}

/// Whether "the Norwegian company" belongs to the state that the description names, as the text or the tables tell; empty where they do
/// not.
std::optional<bool> is_of_owner(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (description.owners.empty()) return std::nullopt;
  const DraftMention& owner = draft.mentions[description.owners[0]];
  const Thing* thing = draft.thing(name);
  if (is_told_to_be_of(draft, owner, name)) return true;
  return thing == nullptr ? std::nullopt : std::optional(thing->state && thing->state == owner.thing);
}

/// The name itself tells that it is of this kind, or the tables do.
bool is_surely_of_kind(const Draft& draft, const DraftMention& description, const DraftMention& name) {
  if (description.use != NounUse::body) return true;
  const std::string last = recognize::key_of(draft.text(name.tokens.end - 1));
  return draft.thing(name) != nullptr || has_word(draft, name, recognize::key_of(draft.document[description.head].lemma)) ||
         (name.tokens.size() > 1 && (draft.gazetteer.has_use(last, NounUse::firm) || draft.gazetteer.has_use(last, NounUse::form)));
}

/// "Acme sued the company": two arguments of one verb.
bool are_co_arguments(const Draft& draft, const DraftMention& left, const DraftMention& right) {
  return draft.document[left.head].head == draft.document[right.head].head;
}

/// Sorted by how likely it is: what belongs to the state that is named; what is surely of the kind and near; then the nearest sentence; in
/// it subjects; then the nearest.
struct Candidate {
  int unsure;
  std::uint32_t sentences_back;
  bool no_subject;
  std::int64_t place;
  std::uint32_t mention;
  auto operator<=>(const Candidate&) const = default;
};

Candidate candidate_of(const Draft& draft, const DraftMention& description, std::uint32_t other) {
  const DraftMention& name = draft.mentions[other];
  const std::uint32_t back = draft.sentence_of(description).value - draft.sentence_of(name).value;
  const Dep dep = draft.document[name.head].dep;
  const bool sure = back <= k_near && is_surely_of_kind(draft, description, name);
  const bool subject = description.use == NounUse::body && (dep == Dep::nsubj || dep == Dep::nsubjpass);
  return {is_of_owner(draft, description, name) ? 0 : sure ? 1 : 2, back, !subject, -static_cast<std::int64_t>(name.tokens.start), other};
}

/// The likeliest name of its kind; before all one that has as many members as it says.
std::optional<std::uint32_t> antecedent_of(const Draft& draft, std::uint32_t m) {
  const DraftMention& mention = draft.mentions[m];
  const std::size_t members = members_told(draft, mention);
  std::optional<Candidate> best;
  for (const std::uint32_t n : mentions_before(draft, m, k_furthest)) {
    const DraftMention& name = draft.mentions[n];
    if (name.type != mention.type || name.key.empty() || !chain_of(name) || are_co_arguments(draft, name, mention)) continue;
    if (members > 0 && has_members(draft, name, members)) return n;
    if (!is_of_kind(draft, mention, name) || !has_words_of(draft, mention, name) || is_of_owner(draft, mention, name) == false) continue;
    const Candidate candidate = candidate_of(draft, mention, n);
    if (!best || candidate < *best) best = candidate;
  }
  return best ? std::optional(best->mention) : std::nullopt;
}

}  // namespace

void description(Draft& draft) {
  for (const std::uint32_t m : draft.in_order) {
    if (!is_open_description(draft, draft.mentions[m])) continue;
    if (const auto name = antecedent_of(draft, m)) link(draft, m, *chain_of(draft.mentions[*name]), k_sieve, name);
  }
}

}  // namespace wiregraph::recognize::sieves
