#include <algorithm>

#include "relate/actors.h"
#include "relate/claims.h"

// "the Austrian newspaper Turm", "Turm, an Austrian newspaper": whose body it is. "Austrian readers of Turm" says nothing of it.

namespace wiregraph::relate {

namespace {

bool is_body_noun(const Context& context, TokenId token) { return is_noun(context[token]) && context.has(token, Function::body); }

/// The noun that says what kind of body a name means: right before the name, or put beside it.
std::optional<TokenId> kind_of(const Context& context, const Mention& name) {
  if (name.tokens.start > 0 && is_body_noun(context, {name.tokens.start - 1})) return TokenId{name.tokens.start - 1};
  for (TokenId child : context.children(name.head))
    if (context[child].dep == Dep::appos && is_body_noun(context, child)) return child;
  const TokenId above = context[name.head].head;
  return context[name.head].dep == Dep::appos && is_body_noun(context, above) ? std::optional(above) : std::nullopt;
}

/// The state among the words before the noun: an adjective or a name, not after a preposition or a comma.
std::optional<ChainId> state_before(const Context& context, TokenId noun) {
  for (auto t = noun.value; t > 0; --t) {
    const Token& token = context[{t - 1}];
    const bool modifier = token.pos == Pos::ADJ || is_noun(token) || token.pos == Pos::PUNCT;
    if (token.sentence != context[noun].sentence || !modifier || context.lemma({t - 1}) == ",") return std::nullopt;
    const auto mention = context.mention_over({t - 1});
    if (!mention || context.document()[*mention].form == MentionForm::nominal) continue;
    const auto& chains = context.document()[*mention].chains;
    const bool state = chains.size() == 1 && context.document()[chains[0]].type == EntityType::State;
    return state ? std::optional(chains[0]) : std::nullopt;
  }
  return std::nullopt;
}

bool is_known(const std::vector<Claim>& claims, ChainId body, ChainId state) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return claim.predicate == Predicate::affiliated_with && claim.subject == Node(body) && claim.object == Node(state);
  });
}

}  // namespace

void add_states_of_bodies(const Surroundings& surroundings, SentenceId id, std::vector<Claim>& claims) {
  const Context& context = surroundings.context;
  const Document& document = context.document();
  const TokenSpan sentence = document[id].tokens;
  for (auto t = sentence.start; t < sentence.end; ++t) {
    const auto found = context.mention_headed_by({t});
    if (!found) continue;
    const Mention& name = document[*found];
    const bool body =
        name.form == MentionForm::name && name.chains.size() == 1 && document[name.chains[0]].type == EntityType::Organization;
    const auto kind = body ? kind_of(context, name) : std::nullopt;
    const auto state = kind ? state_before(context, *kind) : std::nullopt;
    if (!state || is_known(claims, name.chains[0], *state)) continue;
    Claim claim;
    claim.subject = name.chains[0];
    claim.predicate = Predicate::affiliated_with;
    claim.object = *state;
    claim.trigger = *kind;
    claim.sentence = id;
    claim.posted = posted(document, id);
    claim.confidence = 0.9;
    claim.pattern = "body with the state that it is of";
    claims.push_back(std::move(claim));
  }
}

}  // namespace wiregraph::relate
