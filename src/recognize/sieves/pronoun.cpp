// A pronoun of the third person means the nearest that fits in number and gender: the subjects of the clauses that it stands in, then in
// its own and each sentence before the subjects, then the others, from left to right (after Hobbs 1978, much simplified). What stands
// outside of quotations is decided first: nobody speaks of himself as "he".
//   "Kari Dahl met Omar Reyes. She said"          -> Kari Dahl
//   "In his speech, Reyes said"                   -> Reyes
//   "Dahl and Reyes left. They said"              -> both
//   "Dahl told him"                               -> not Dahl: subject and object of one verb differ
//   "'He is wrong,' said Reyes"                   -> not Reyes
//   "Paris is cold. Its president"                -> not Paris: a city has no president
//   "It is clear that Norway will sign"           -> nothing
#include <algorithm>
#include <vector>

#include "recognize/coordination.h"
#include "recognize/quotations.h"
#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

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

/// "in Lima", "on Facebook": where something happens, seldom what is spoken of next.
bool is_setting(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  if (head.dep != Dep::pobj) return false;
  const std::string& preposition = draft.document[head.head].lemma;
  return preposition == "in" || preposition == "on" || preposition == "at" || preposition == "near" || preposition == "from";
}

/// "Acme ... they": people speak of a firm as of many.
bool is_company(const DraftChain& chain, const DraftMention& mention) {
  return chain.type == EntityType::Organization && mention.form != MentionForm::adjective;
}

/// "Norwegian officials", "the Norwegians".
bool is_of_many(const DraftMention& mention, bool plural) {
  return plural && mention.form == MentionForm::nominal && (mention.use == NounUse::agent || mention.type == EntityType::State);
}

/// "A fisherman ... he", "the lorry ... it"
bool is_one_unnamed(const DraftMention& mention, Wanted wanted) {
  const bool person = mention.use == NounUse::group || mention.use == NounUse::leader;
  return person ? wanted == Wanted::woman || wanted == Wanted::man : wanted == Wanted::thing && mention.given;
}

bool fits(const Draft& draft, const DraftMention& mention, Wanted wanted) {
  if (mention.chains.empty()) return false;
  const bool plural = is_plural(draft.document[mention.head]);
  if (mention.chains.size() > 1 || (mention.type == EntityType::Group && plural)) return wanted == Wanted::several;
  if (mention.type == EntityType::Group) return is_one_unnamed(mention, wanted);
  const auto id = chain_of(mention);
  if (!id) return false;
  const DraftChain& chain = draft.chains[id->value];
  const bool body = chain.type == EntityType::State || chain.type == EntityType::Organization || mention.use == NounUse::body;
  if (wanted == Wanted::thing)
    return (body || chain.type == EntityType::Place) && mention.form != MentionForm::adjective && !plural && !is_setting(draft, mention);
  if (wanted == Wanted::several)
    return is_of_many(mention, plural) || joined_chains(draft, mention).size() > 1 || is_company(chain, mention);
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

/// "In his speech, Reyes said": the pronoun stands before the subject of the verb, in a part that hangs on the verb.
bool is_subject_behind(const Draft& draft, const DraftMention& pronoun, const DraftMention& subject) {
  const Token& token = draft.document[subject.head];
  return is_subject(token) && pronoun.head < subject.head && draft.tree.is_below(pronoun.head, token.head) &&
         !draft.tree.is_below(pronoun.head, subject.head) && draft.document[pronoun.head].head != token.head;
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

/// What a pronoun is looked up with.
struct Search {
  std::uint32_t pronoun;
  Wanted wanted;
  const Quotation* quotation;  ///< around the pronoun; null if none
  const std::vector<Quotation>& quotations;
  std::vector<ChainId> barred;  ///< whom it cannot mean
};

Candidate candidate_of(const Draft& draft, const Search& search, std::uint32_t other) {
  const DraftMention& left = draft.mentions[other];
  const DraftMention& right = draft.mentions[search.pronoun];
  std::uint32_t back = draft.sentence_of(right).value - draft.sentence_of(left).value;
  if (search.wanted == Wanted::several && left.type == EntityType::Organization && !is_plural(draft.document[left.head])) ++back;  // a firm
  // "'I met Reyes,' he said": who speaks is seldom named in what he says.
  if (search.quotation == nullptr && quotation_around(search.quotations, left.tokens) != nullptr) back += 2;
  const auto place = static_cast<std::int64_t>(left.tokens.start);
  if (back == 0 && is_subject_above(draft, right, left)) return {back, 0, -place, other};
  return {back, static_cast<std::uint8_t>(is_subject(draft.document[left.head]) ? 1 : 2), place, other};
}

void bar_arguments(const Draft& draft, Search& search) {
  const DraftMention& pronoun = draft.mentions[search.pronoun];
  for (const std::uint32_t m : mentions_before(draft, search.pronoun, 0)) {
    const DraftMention& other = draft.mentions[m];
    if (are_co_arguments(draft, pronoun, other)) search.barred.insert(search.barred.end(), other.chains.begin(), other.chains.end());
  }
}

/// "Dahl met Reyes. They": the two of one kind in the sentence before, where it names no more.
std::vector<ChainId> two_of_sentence_before(const Draft& draft, std::uint32_t pronoun) {
  std::vector<ChainId> two;
  for (const std::uint32_t m : mentions_before(draft, pronoun, 1)) {
    const auto chain = chain_of(draft.mentions[m]);
    if (!chain || draft.sentence_of(draft.mentions[m]) == draft.sentence_of(draft.mentions[pronoun])) continue;
    if (draft.chains[chain->value].type != EntityType::Person) continue;
    if (std::find(two.begin(), two.end(), *chain) == two.end()) two.push_back(*chain);
  }
  std::reverse(two.begin(), two.end());
  return two.size() == 2 ? two : std::vector<ChainId>{};
}

bool is_barred(const Search& search, const DraftMention& other) {
  return std::find_first_of(search.barred.begin(), search.barred.end(), other.chains.begin(), other.chains.end()) != search.barred.end();
}

/// "its president", "its foreign minister": what a state or a body has, but no place.
bool owns_office(const Draft& draft, const DraftMention& pronoun) {
  const Token& token = draft.document[pronoun.head];
  const Title* title = token.tag == Tag::PRP_poss ? draft.gazetteer.title(recognize::key_of(draft.document[token.head].lemma)) : nullptr;
  return title != nullptr && (title->of_state || title->serves);
}

std::optional<std::uint32_t> subject_behind(const Draft& draft, const Search& search) {
  const DraftMention& pronoun = draft.mentions[search.pronoun];
  const TokenId root = draft.document[draft.sentence_of(pronoun)].root;
  const auto subject = draft.tree.child(root, Dep::nsubj);
  const auto mention = subject ? mention_at(draft, *subject) : std::nullopt;
  if (!mention || draft.mentions[*mention].form == MentionForm::pronoun) return std::nullopt;
  const DraftMention& other = draft.mentions[*mention];
  const bool may_be = fits(draft, other, search.wanted) && !is_barred(search, other);
  return may_be && is_subject_behind(draft, pronoun, other) ? mention : std::nullopt;
}

std::optional<std::uint32_t> antecedent_of(const Draft& draft, const Search& search) {
  if (const auto behind = subject_behind(draft, search)) return behind;
  // "described it as a step": as an object it is mostly a thing, unless somebody is named close by.
  const Token& token = draft.document[draft.mentions[search.pronoun].head];
  const bool only_near = search.wanted == Wanted::thing && (token.dep == Dep::dobj || token.dep == Dep::pobj);
  const bool no_place = owns_office(draft, draft.mentions[search.pronoun]);
  std::optional<Candidate> best;
  for (const std::uint32_t m : mentions_before(draft, search.pronoun, k_furthest)) {
    const DraftMention& other = draft.mentions[m];
    if (!fits(draft, other, search.wanted) || is_barred(search, other) || (no_place && other.type == EntityType::Place)) continue;
    if (only_near && draft.sentence_of(other) != draft.sentence_of(draft.mentions[search.pronoun])) break;
    const Candidate candidate = candidate_of(draft, search, m);
    if (!best || candidate < *best) best = candidate;
  }
  return best ? std::optional(best->mention) : std::nullopt;
}

/// "It is clear that", "it seems": the grammar's own subject.
bool is_empty_subject(const Draft& draft, const DraftMention& pronoun) {
  const Token& token = draft.document[pronoun.head];
  if (pronoun.key != "it") return false;
  if (token.dep == Dep::expl) return true;
  const Token& verb = draft.document[token.head];
  if (!is_subject(token)) return false;
  const bool clause = draft.tree.child(token.head, Dep::ccomp) || draft.tree.child(token.head, Dep::csubj) ||
                      draft.tree.child(token.head, Dep::xcomp) || draft.tree.child(token.head, Dep::advcl);
  // "It was said that"
  if (token.dep == Dep::nsubjpass && draft.tree.child(token.head, Dep::ccomp)) return true;
  const auto adjective = draft.tree.child(token.head, Dep::acomp);
  if (adjective && draft.gazetteer.is_of_somebody(draft.document[*adjective].lemma)) return false;  // "it is ready to sign"
  return verb.lemma == "be" && clause && (adjective || draft.tree.child(token.head, Dep::attr));
}

void give(Draft& draft, const Search& search, std::vector<ChainId> chains, std::optional<std::uint32_t> antecedent) {
  DraftMention& mention = draft.mentions[search.pronoun];
  mention.type = draft.chains[chains[0].value].type;
  if (chains.size() == 1) {
    link(draft, search.pronoun, chains[0], k_sieve, antecedent);
    Gender& gender = draft.chains[chains[0].value].gender;
    if (search.wanted == Wanted::woman) gender = Gender::female;
    if (search.wanted == Wanted::man) gender = Gender::male;
    return;
  }
  mention.chains = std::move(chains);
  mention.sieve = k_sieve;
  mention.antecedent = antecedent;
}

/// "The sanctions hurt. They ...", "the largest of its kind": a thing that is nobody is meant.
bool means_a_thing(const Draft& draft, const Search& search) {
  const DraftMention& pronoun = draft.mentions[search.pronoun];
  const Token& token = draft.document[pronoun.head];
  if (token.tag == Tag::PRP_poss && draft.document[token.head].lemma == "kind") return true;
  if (search.wanted == Wanted::thing && is_subject(token) && draft.gazetteer.happens(draft.document[token.head].lemma)) return true;
  const SentenceId own = draft.sentence_of(pronoun);
  if (own.value == 0 || !is_subject(token) || draft.document[own].root != token.head) return false;
  const TokenId root = draft.document[SentenceId{own.value - 1}].root;
  const auto active = draft.tree.child(root, Dep::nsubj);
  const auto subject = active ? active : draft.tree.child(root, Dep::nsubjpass);
  if (!subject || mention_at(draft, *subject)) return false;
  const Tag tag = draft.document[*subject].tag;
  return tag == (search.wanted == Wanted::several ? Tag::NNS : Tag::NN);
}

void resolve(Draft& draft, Search search) {
  const bool of_things = search.wanted == Wanted::thing || search.wanted == Wanted::several;
  if (of_things && means_a_thing(draft, search)) return;
  bar_arguments(draft, search);
  const bool of_person = search.wanted == Wanted::woman || search.wanted == Wanted::man;
  const auto speaker = search.quotation != nullptr && of_person ? speaker_of(draft, *search.quotation) : std::nullopt;
  if (speaker) search.barred.push_back(*speaker);
  const auto found = antecedent_of(draft, search);
  const bool near = found && draft.sentence_of(draft.mentions[*found]).value + 1 >= draft.sentence_of(draft.mentions[search.pronoun]).value;
  auto two = search.wanted == Wanted::several && !near ? two_of_sentence_before(draft, search.pronoun) : std::vector<ChainId>{};
  if (!two.empty()) return give(draft, search, std::move(two), std::nullopt);
  if (!found) return;
  const DraftMention& other = draft.mentions[*found];
  give(draft, search, search.wanted == Wanted::several ? joined_chains(draft, other) : other.chains, found);
}

}  // namespace

void pronoun(Draft& draft) {
  const auto quotations = quotations_of(draft);
  for (const bool inside : {false, true}) {
    for (const std::uint32_t m : draft.in_order) {
      const DraftMention& mention = draft.mentions[m];
      if (mention.form != MentionForm::pronoun || !mention.chains.empty()) continue;
      const Wanted wanted = wanted_by(mention.key);
      const Quotation* quotation = quotation_around(quotations, mention.tokens);
      if (wanted == Wanted::nobody || (quotation != nullptr) != inside || is_empty_subject(draft, mention)) continue;
      resolve(draft, {m, wanted, quotation, quotations, {}});
    }
  }
}

}  // namespace wiregraph::recognize::sieves
