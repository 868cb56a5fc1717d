#include "relate/actors.h"

#include <algorithm>

namespace wiregraph::relate {

namespace {

/// "both of them", "some of the rebels": the noun that a pronoun or number counts.
std::optional<TokenId> counted(const Context& context, TokenId token) {
  const Pos pos = context[token].pos;
  if (pos != Pos::PRON && pos != Pos::NUM && pos != Pos::DET) return std::nullopt;
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

}  // namespace

std::vector<ChainId> chains_of(const Context& context, TokenId token) {
  if (const auto mention = mention_led_by(context, token)) return context.document()[*mention].chains;
  if (const auto noun = counted(context, token)) return chains_of(context, *noun);
  return {};
}

std::vector<ChainId> chains_of(const Context& context, const std::vector<TokenId>& tokens) {
  std::vector<ChainId> all;
  for (TokenId token : tokens)
    for (ChainId chain : chains_of(context, token))
      if (std::find(all.begin(), all.end(), chain) == all.end()) all.push_back(chain);
  return all;
}

}  // namespace wiregraph::relate
