// A pronoun of the third person means the nearest that fits in number and gender: the subjects of the clauses that it stands in, then in
// its own and each sentence before the subjects, then the others, from left to right (after Hobbs 1978, much simplified).
//   "Kari Dahl met Omar Reyes. She said"       -> Kari Dahl
//   "Norway said it would sign"                -> Norway
//   "Dahl told him"                            -> not Dahl: subject and object of one verb differ
#include <algorithm>
#include <vector>

#include "recognize/quotations.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "pronoun";
constexpr std::uint32_t k_furthest = 3;  // sentences back

enum class Wanted : std::uint8_t { nobody, woman, man, thing, several };

Wanted wanted_by(const std::string& key) {
  if (key == "she" || key == "her" || key == "hers" || key == "herself") return Wanted::woman;
  if (key == "he" || key == "him" || key == "his" || key == "himself") return Wanted::man;
  if (key == "it" || key == "its" || key == "itself") return Wanted::thing;
  if (key == "they" || key == "them" || key == "their" || key == "theirs" || key == "themselves") return Wanted::several;
  return Wanted::nobody;
}

bool fits(const Draft& draft, const DraftMention& mention, Wanted wanted) {
  if (mention.chains.size() > 1 || (mention.type == EntityType::Group && is_plural(draft.document[mention.head])))
    return wanted == Wanted::several;
  const auto id = chain_of(mention);
  if (!id) return false;
  const DraftChain& chain = draft.chains[id->value];
  const bool body = chain.type == EntityType::State || chain.type == EntityType::Organization;
  if (wanted == Wanted::thing) return body && mention.form != MentionForm::adjective && !is_plural(draft.document[mention.head]);
  if (wanted == Wanted::several) return mention.use == NounUse::agent && is_plural(draft.document[mention.head]);
  if (chain.type != EntityType::Person) return false;
  return chain.gender == Gender::unknown || (chain.gender == Gender::female) == (wanted == Wanted::woman);
}

bool is_subject(const Token& token) { return token.dep == Dep::nsubj || token.dep == Dep::nsubjpass; }
bool is_reflexive(const std::string& key) { return key.ends_with("self") || key.ends_with("selves"); }

/// Arguments of one verb that differ unless the pronoun is possessive or reflexive.
bool are_co_arguments(const Draft& draft, const DraftMention& pronoun, const DraftMention& other) {
  const Token& left = draft.document[pronoun.head];
  const Token& right = draft.document[other.head];
  if (left.tag == Tag::PRP_poss || is_reflexive(pronoun.key)) return false;
  if (left.head == right.head) return true;
  return left.dep == Dep::pobj && draft.document[left.head].head == right.head;
}

/// The subject of a clause that the pronoun stands in: "Lima said it would wait".
bool is_subject_above(const Draft& draft, const DraftMention& pronoun, const DraftMention& other) {
  const Token& subject = draft.document[other.head];
  return is_subject(subject) && draft.tree.is_below(pronoun.head, subject.head);
}

/// Sorted by how near it is: sentences back; then the subjects of the clauses around the pronoun, the innermost first; then other subjects
/// and others from left to right.
struct Candidate {
  std::uint32_t sentences_back;
  std::uint8_t rank;
  std::int64_t place;
  std::uint32_t mention;
  auto operator<=>(const Candidate&) const = default;
};

Candidate candidate_of(const Draft& draft, std::uint32_t pronoun, std::uint32_t other) {
  const DraftMention& left = draft.mentions[other];
  const DraftMention& right = draft.mentions[pronoun];
  const std::uint32_t back = draft.sentence_of(right).value - draft.sentence_of(left).value;
  const auto place = static_cast<std::int64_t>(left.tokens.start);
  if (back == 0 && is_subject_above(draft, right, left)) return {back, 0, -place, other};
  return {back, static_cast<std::uint8_t>(is_subject(draft.document[left.head]) ? 1 : 2), place, other};
}

/// Whom the pronoun cannot mean, as they are arguments of its own verb.
std::vector<ChainId> barred_for(const Draft& draft, const std::vector<std::uint32_t>& earlier, const DraftMention& pronoun) {
  std::vector<ChainId> barred;
  for (auto at = earlier.rbegin(); at != earlier.rend(); ++at) {
    const DraftMention& other = draft.mentions[*at];
    if (draft.sentence_of(other) != draft.sentence_of(pronoun)) break;
    if (are_co_arguments(draft, pronoun, other)) barred.insert(barred.end(), other.chains.begin(), other.chains.end());
  }
  return barred;
}

bool share_chain(const std::vector<ChainId>& barred, const DraftMention& mention) {
  return std::find_first_of(barred.begin(), barred.end(), mention.chains.begin(), mention.chains.end()) != barred.end();
}

std::optional<std::uint32_t> antecedent_of(const Draft& draft, const std::vector<std::uint32_t>& earlier, std::uint32_t pronoun,
                                           Wanted wanted) {
  const DraftMention& mention = draft.mentions[pronoun];
  const std::vector<ChainId> barred = barred_for(draft, earlier, mention);
  std::optional<Candidate> best;
  for (auto at = earlier.rbegin(); at != earlier.rend(); ++at) {
    const DraftMention& other = draft.mentions[*at];
    const std::uint32_t back = draft.sentence_of(mention).value - draft.sentence_of(other).value;
    if (back > k_furthest) break;
    if (other.tokens.end > mention.tokens.start || !fits(draft, other, wanted)) continue;
    if (share_chain(barred, other)) continue;
    const Candidate candidate = candidate_of(draft, pronoun, *at);
    if (!best || candidate < *best) best = candidate;
  }
  return best ? std::optional(best->mention) : std::nullopt;
}

}  // namespace

void pronoun(Draft& draft) {
  std::vector<std::uint32_t> order(draft.mentions.size());
  for (std::uint32_t m = 0; m < order.size(); ++m) order[m] = m;
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::pair(draft.mentions[a].head, a) < std::pair(draft.mentions[b].head, b); });
  std::vector<std::uint32_t> earlier;
  for (const std::uint32_t m : order) {
    DraftMention& mention = draft.mentions[m];
    const Wanted wanted = mention.form == MentionForm::pronoun ? wanted_by(mention.key) : Wanted::nobody;
    if (wanted != Wanted::nobody && mention.chains.empty()) {
      if (const auto found = antecedent_of(draft, earlier, m, wanted)) {
        mention.chains = draft.mentions[*found].chains;
        mention.type = draft.mentions[*found].type;
        mention.sieve = k_sieve;
        if (wanted == Wanted::woman) draft.chains[mention.chains[0].value].gender = Gender::female;
        if (wanted == Wanted::man) draft.chains[mention.chains[0].value].gender = Gender::male;
      }
    }
    earlier.push_back(m);
  }
}

}  // namespace wiregraph::recognize::sieves
