#include <array>
#include <string>
#include <string_view>

#include "recognize/capitals.h"
#include "recognize/spelling.h"
#include "recognize/votes.h"

namespace wiregraph::recognize {

namespace {

constexpr double k_strong = 3;
constexpr double k_clear = 1.6;  // more than a label alone
constexpr double k_weak = 1;

constexpr int k_most_joined = 8;

// The grammar's own words: prepositions before a place.
constexpr std::array<std::string_view, 5> k_within{"in", "near", "outside", "off", "around"};

bool has_use(const Draft& draft, TokenId noun, NounUse use) {
  return draft.gazetteer.has_use(key_of(draft.text(noun.value)), use) || draft.gazetteer.has_use(key_of(draft.document[noun].lemma), use);
}

/// "Lima" for "Oslo" in "Lima and Oslo": what is said of the first is said of all.
TokenId first_of_joined(const Draft& draft, TokenId head) {
  for (int steps = 0; draft.document[head].dep == Dep::conj && steps < k_most_joined; ++steps) head = draft.document[head].head;
  return head;
}

bool is_place_noun(const Draft& draft, TokenId noun) {
  return (has_use(draft, noun, NounUse::place) || has_use(draft, noun, NounUse::area)) && !has_use(draft, noun, NounUse::body);
}

/// "in Lima", "the town of Lima".
void vote_by_preposition(const Draft& draft, Votes& votes, TokenId head) {
  head = first_of_joined(draft, head);
  const Token& token = draft.document[head];
  if (token.dep != Dep::pobj || is_all_capitals(draft.text(head.value))) return;
  const std::string preposition = key_of(draft.text(token.head.value));
  if (std::find(k_within.begin(), k_within.end(), preposition) != k_within.end()) votes[EntityType::Place] += k_clear;
  if (preposition == "at") votes[EntityType::Place] += k_weak;
  const TokenId above = draft.document[token.head].head;
  if (preposition == "of" && is_noun(draft.document[above]) && is_place_noun(draft, above)) votes[EntityType::Place] += k_strong;
}

/// "reached Lima", "fled to Lima".
void vote_by_motion(const Draft& draft, Votes& votes, TokenId head) {
  if (takes_place(draft, first_of_joined(draft, head)) && !is_all_capitals(draft.text(head.value))) votes[EntityType::Place] += k_weak;
}

/// "Lima province", "the Centre party": a common noun right behind the name, on which it hangs.
void vote_by_noun_behind(const Draft& draft, Votes& votes, TokenSpan span, TokenId head) {
  if (span.end >= draft.document.tokens.size() || is_capitalized(draft.text(span.end)) || draft.document[head].dep != Dep::compound) return;
  const TokenId noun{span.end};
  if (!is_noun(draft.token(span.end)) || is_plural(draft.token(span.end)) || draft.document[noun].sentence != draft.document[head].sentence)
    return;
  if (is_place_noun(draft, noun)) votes[EntityType::Place] += k_strong;
  if (has_use(draft, noun, NounUse::named)) votes[EntityType::Organization] += k_strong;
}

/// "the airline Ryanair", "state broadcaster RTB", "the village Lenakel".
void vote_by_noun_before(const Draft& draft, Votes& votes, TokenSpan span) {
  if (span.start == 0) return;
  const Tag tag = draft.token(span.start - 1).tag;
  if (tag != Tag::NN && tag != Tag::JJ) return;  // "rival" is taken for an adjective
  const TokenId noun{span.start - 1};
  if (draft.document[noun].sentence != draft.token(span.start).sentence) return;
  if (has_use(draft, noun, NounUse::firm) || has_use(draft, noun, NounUse::named))
    votes[EntityType::Organization] += k_strong;
  else if (is_place_noun(draft, noun) || has_use(draft, noun, NounUse::vessel))
    votes[EntityType::Place] += k_clear;
}

/// "HMS Victory": a ship is a place to be at.
void vote_by_first_word(const Draft& draft, Votes& votes, TokenSpan span) {
  if (span.size() > 1 && has_use(draft, {span.start}, NounUse::vessel)) votes[EntityType::Place] += k_strong;
}

bool is_person_noun(const Draft& draft, TokenId noun) {
  const std::string lemma = key_of(draft.document[noun].lemma);
  const Title* title = draft.gazetteer.title(lemma);
  return title != nullptr ? !draft.gazetteer.has_use(lemma, NounUse::firm) : draft.gazetteer.has_use(lemma, NounUse::group);
}

/// "Kari Dahl, who", "Kari Dahl, a lawyer", "the envoy, Kari Dahl", "Lenakel, a village".
void vote_by_description(const Draft& draft, Votes& votes, TokenId head) {
  for (const TokenId child : draft.tree.children(head)) {
    const Token& token = draft.document[child];
    if (token.dep == Dep::appos && token.tag == Tag::NN && is_person_noun(draft, child)) votes[EntityType::Person] += k_clear;
    if (token.dep == Dep::appos && token.tag == Tag::NN && is_place_noun(draft, child)) votes[EntityType::Place] += k_clear;
    if (token.dep != Dep::relcl) continue;
    const auto subject = draft.tree.child(child, Dep::nsubj);
    if (subject && key_of(draft.text(subject->value)) == "who") votes[EntityType::Person] += k_clear;
  }
  const Token& token = draft.document[head];
  if (token.dep == Dep::appos && draft.document[token.head].tag == Tag::NN && is_person_noun(draft, token.head))
    votes[EntityType::Person] += k_clear;
}

/// "Acme said it would", "Dahl said she would": the speaker speaks of itself.
void vote_by_own_words(const Draft& draft, Votes& votes, TokenId head) {
  const Token& token = draft.document[head];
  if (token.dep != Dep::nsubj || !draft.gazetteer.speaks(draft.document[token.head].lemma)) return;
  const auto clause = draft.tree.child(token.head, Dep::ccomp);
  const auto subject = clause ? draft.tree.child(*clause, Dep::nsubj) : std::nullopt;
  if (!subject || *subject < head || draft.document[*subject].tag != Tag::PRP) return;
  const std::string pronoun = key_of(draft.text(subject->value));
  if (pronoun == "it") votes[EntityType::Organization] += k_clear;
  if (pronoun == "he" || pronoun == "she") votes[EntityType::Person] += k_clear;
}

/// "Acme's chief executive", "shares of Acme", "Acme CEO Kari Dahl", "Lima-based Acme".
void vote_by_property(const Draft& draft, Votes& votes, TokenSpan span, TokenId head) {
  const Token& token = draft.document[head];
  const TokenId above = token.dep == Dep::pobj ? draft.document[token.head].head : token.head;
  const bool owns = token.dep == Dep::poss || token.dep == Dep::compound ||
                    (token.dep == Dep::pobj && (draft.document[token.head].lemma == "of" || draft.document[token.head].lemma == "in"));
  bool has = owns && has_use(draft, above, NounUse::asset);
  has = has || (span.end < draft.document.tokens.size() && draft.token(span.end).sentence == token.sentence &&
                draft.gazetteer.has_use(key_of(draft.text(span.end)), NounUse::asset));
  if (has) votes[EntityType::Organization] += k_clear;
  for (const TokenId child : draft.tree.children(head))
    if (draft.document[child].lemma == "base" && draft.document[child].tag == Tag::VBN) votes[EntityType::Organization] += k_clear;
}

}  // namespace

void vote_by_surroundings(const Draft& draft, Votes& votes, const NameSpan& name) {
  const TokenId head = head_of(draft.document, name.tokens);
  if (begins_dateline(draft, name.tokens.start)) votes[EntityType::Place] += k_strong;
  vote_by_preposition(draft, votes, head);
  vote_by_motion(draft, votes, head);
  vote_by_noun_behind(draft, votes, name.tokens, head);
  vote_by_noun_before(draft, votes, name.tokens);
  vote_by_first_word(draft, votes, name.tokens);
  vote_by_description(draft, votes, head);
  vote_by_own_words(draft, votes, head);
  vote_by_property(draft, votes, name.tokens, head);
}

}  // namespace wiregraph::recognize
