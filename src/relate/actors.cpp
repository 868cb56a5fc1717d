#include "relate/actors.h"

#include <algorithm>

namespace wiregraph::relate {

namespace {

/// "both of them", "some of the rebels", "hundreds of people": the noun that a pronoun, a number or an amount counts.
std::optional<TokenId> counted(const Context& context, TokenId token) {
  const Pos pos = context[token].pos;
  const bool amount = is_noun(context[token]) && context.has(token, Function::transparent);
  if (pos != Pos::PRON && pos != Pos::NUM && pos != Pos::DET && !amount) return std::nullopt;
  for (TokenId child : context.children(token))
    if (context[child].dep == Dep::prep && context.lemma(child) == "of") return context.child(child, Dep::pobj);
  return std::nullopt;
}

/// A token that leads the phrase of a mention whose noted head is another one: the mention's words hang on it.
std::optional<MentionId> mention_led_by(const Context& context, TokenId token) {
  if (const auto mention = context.mention_headed_by(token)) return mention;
  const auto over = context.mention_over(token);
  if (!over) return std::nullopt;
  const TokenSpan words = context.document()[*over].tokens;
  const TokenId head = context[token].head;
  const bool leads = head == token || head.value < words.start || head.value >= words.end;
  return leads ? over : std::nullopt;
}

/// "a member of parliament, Ada Lund": the name put beside a noun that is no mention.
std::optional<TokenId> named_beside(const Context& context, TokenId token) {
  if (!is_noun(context[token])) return std::nullopt;
  for (TokenId child : context.children(token))
    if (context[child].dep == Dep::appos && context.mention_headed_by(child)) return child;
  return std::nullopt;
}

/// "Hezbollah fighters", "members of the council", "the village of Todonyang": the body or place whose people, parts or kind a noun names.
std::vector<ChainId> bodies_of(const Context& context, TokenId token) {
  if (!context.has(token, Function::members)) return {};
  for (TokenId child : context.children(token)) {
    const bool of = context[child].dep == Dep::prep && context.lemma(child) == "of";
    const bool before = context[child].dep == Dep::compound || context[child].dep == Dep::nmod || context[child].dep == Dep::poss;
    const auto name = of ? context.child(child, Dep::pobj) : before ? std::optional(child) : std::nullopt;
    const auto mention = name ? context.mention_headed_by(*name) : std::nullopt;
    if (!mention) continue;
    auto chains = context.document()[*mention].chains;
    std::erase_if(chains, [&](ChainId chain) {
      const EntityType type = context.document()[chain].type;
      return type != EntityType::Organization && !(of && type == EntityType::Place);
    });
    if (!chains.empty()) return chains;
  }
  return {};
}

/// "Peru's envoy, Rosa Quispe, arrived": who is described is the person named beside, not the state that he acts for.
std::optional<TokenId> person_beside(const Context& context, TokenId token) {
  const auto mention = context.mention_headed_by(token);
  if (!mention || context.document()[*mention].form != MentionForm::nominal || context[token].tag != Tag::NN) return std::nullopt;
  const auto name = named_beside(context, token);
  if (!name) return std::nullopt;
  const auto& chains = context.document()[*context.mention_headed_by(*name)].chains;
  const bool person = chains.size() == 1 && context.document()[chains[0]].type == EntityType::Person;
  return person ? name : std::nullopt;
}

}  // namespace

std::vector<ChainId> chains_of(const Context& context, TokenId token) {
  if (const auto name = person_beside(context, token)) return chains_of(context, *name);
  if (const auto mention = mention_led_by(context, token)) return context.document()[*mention].chains;
  if (const auto noun = counted(context, token)) return chains_of(context, *noun);
  if (const auto name = named_beside(context, token)) return chains_of(context, *name);
  return bodies_of(context, token);
}

std::vector<ChainId> chains_of(const Context& context, const std::vector<TokenId>& tokens) {
  std::vector<ChainId> all;
  for (TokenId token : tokens)
    for (ChainId chain : chains_of(context, token))
      if (std::find(all.begin(), all.end(), chain) == all.end()) all.push_back(chain);
  return all;
}

}  // namespace wiregraph::relate
