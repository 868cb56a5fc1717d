#include "recognize/capitals.h"

#include <algorithm>
#include <array>

namespace wiregraph::recognize {

namespace {

// The grammar's own words: prepositions before one who acts, verbs that take places.
constexpr std::array<std::string_view, 7> k_actor_prepositions{"between", "with", "by", "against", "for", "among", "upon"};
constexpr std::array<std::string_view, 12> k_place_verbs{"visit", "reach", "leave",  "enter",   "lie",  "host",
                                                         "fall",  "shell", "strike", "capture", "bomb", "besiege"};

constexpr std::array<std::string_view, 17> k_motion{"travel", "go",     "fly",   "come",  "return", "arrive", "head",  "move", "march",
                                                    "trip",   "flight", "visit", "drive", "road",   "route",  "close", "flee"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "is ready to sign": a place is not.
bool is_willing(const Draft& draft, TokenId verb) {
  const auto complement = draft.tree.child(verb, Dep::acomp);
  return complement && draft.tree.child(*complement, Dep::xcomp).has_value();
}

/// "an ally of Lima", but "the capital of Peru".
bool is_party(const Draft& draft, const std::string& noun) {
  return draft.gazetteer.has_use(noun, NounUse::party) && !draft.gazetteer.has_use(noun, NounUse::place);
}

bool is_dateline(const Draft& draft, TokenId token) {
  const Sentence& sentence = draft.document[draft.document[token].sentence];
  return draft.document[sentence.segment].kind == SegmentKind::dateline;
}

}  // namespace

bool begins_dateline(const Draft& draft, std::uint32_t token) {
  return is_dateline(draft, {token}) && draft.document[draft.token(token).sentence].tokens.start == token;
}

bool takes_place(const Draft& draft, TokenId head) {
  const Token& token = draft.document[head];
  const Token& above = draft.document[token.head];
  if (token.dep == Dep::dobj) return holds(k_place_verbs, above.lemma);
  return token.dep == Dep::pobj && above.lemma == "to" && holds(k_motion, draft.document[above.head].lemma);
}

bool stands_for_state(const Draft& draft, TokenSpan span) {
  TokenId at = head_of(draft.document, span);
  for (int steps = 0; draft.document[at].dep == Dep::conj && steps < 8; ++steps) at = draft.document[at].head;
  const Token& token = draft.document[at];
  if (is_dateline(draft, at)) return false;
  const Token& above = draft.document[token.head];
  switch (token.dep) {
    case Dep::nsubj:
      if (above.lemma == "be") return is_willing(draft, token.head);
      return (above.pos == Pos::VERB || above.pos == Pos::AUX) && !holds(k_place_verbs, above.lemma);
    case Dep::nsubjpass:
    case Dep::dobj:
    case Dep::dative:
      return above.pos == Pos::VERB && !holds(k_place_verbs, above.lemma);
    case Dep::pobj:
      if (above.lemma == "of") return is_party(draft, draft.document[above.head].lemma);
      if (above.lemma == "to") return !holds(k_motion, draft.document[above.head].lemma);  // "aid to Lima", but "a trip to Lima"
      if (above.lemma == "on" && draft.document[above.head].lemma == "call") return true;  // "called on Lima to sign"
      return above.dep == Dep::agent || holds(k_actor_prepositions, above.lemma);
    case Dep::poss:
      return above.pos == Pos::NOUN && !draft.gazetteer.has_use(above.lemma, NounUse::place);
    default:
      return false;
  }
}

}  // namespace wiregraph::recognize
