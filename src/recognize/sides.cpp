#include "recognize/sides.h"

#include "recognize/roles.h"

namespace wiregraph::recognize {

namespace {

constexpr std::uint32_t k_furthest = 2;  // sentences back

/// "we spoke", "we had a call".
bool tells_of_meeting(const Draft& draft, const DraftMention& we) {
  const Token& head = draft.document[we.head];
  if (head.dep != Dep::nsubj) return false;
  if (draft.gazetteer.joins(draft.document[head.head].lemma)) return true;
  const auto object = draft.tree.child(head.head, Dep::dobj);
  return object && draft.gazetteer.joins(draft.document[*object].lemma);
}

/// "with Reyes", "met Reyes".
bool is_partner(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  const std::string& above = draft.document[head.head].lemma;
  return head.dep == Dep::pobj ? above == "with" : head.dep == Dep::dobj && draft.gazetteer.joins(above);
}

}  // namespace

ChainId side_of(const Draft& draft, ChainId speaker) {
  const DraftChain& chain = draft.chains[speaker.value];
  if (chain.state) return speaker;
  for (const std::uint32_t m : chain.mentions) {
    if (!draft.mentions[m].role) continue;
    const Role& role = draft.roles[*draft.mentions[m].role];
    const auto body = role.former || role.title.trade ? std::nullopt : body_of(draft, role);
    if (body && draft.chains[body->value].type != EntityType::Place) return *body;
  }
  return speaker;
}

std::optional<ChainId> met_by(const Draft& draft, const Quotation& quotation, const DraftMention& we, ChainId speaker) {
  if (!tells_of_meeting(draft, we)) return std::nullopt;
  const std::uint32_t own = draft.token(quotation.tokens.start).sentence.value;
  const SentenceId first{own > k_furthest ? own - k_furthest : 0};
  std::optional<ChainId> other;
  const std::uint32_t end = draft.document[draft.token(quotation.tokens.end - 1).sentence].tokens.end;
  for (std::uint32_t t = draft.document[first].tokens.start; t < end; ++t) {
    if (t == quotation.tokens.start) t = quotation.tokens.end;
    const auto m = t < end ? mention_at(draft, {t}) : std::nullopt;
    if (!m || draft.mentions[*m].head.value != t || !is_partner(draft, draft.mentions[*m])) continue;
    const auto chain = chain_of(draft.mentions[*m]);
    if (chain && *chain != speaker && draft.chains[chain->value].type == EntityType::Person) other = chain;
  }
  return other;
}

}  // namespace wiregraph::recognize
