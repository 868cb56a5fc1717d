#include "recognize/given.h"

#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

/// The word that the phrase hangs on; of "in Lima" the name.
TokenId head_of_given(const Draft& draft, TokenSpan words) {
  const TokenId head = head_of(draft.document, words);
  const auto object = draft.document[head].pos == Pos::ADP ? draft.tree.child(head, Dep::pobj) : std::nullopt;
  return object && object->value < words.end ? *object : head;
}

std::optional<std::uint32_t> mention_headed_by(const Draft& draft, TokenId head) {
  for (const std::uint32_t found : {draft.name_at[head.value], draft.nominal_at[head.value]})
    if (found != Draft::k_none && draft.mentions[found].head == head) return found;
  return std::nullopt;
}

bool is_pronoun(const Token& token) { return token.pos == Pos::PRON || token.pos == Pos::DET; }

EntityType type_by_label(EntityLabel label) {
  switch (label) {
    case EntityLabel::PERSON:
      return EntityType::Person;
    case EntityLabel::GPE:
    case EntityLabel::LOC:
    case EntityLabel::FAC:
      return EntityType::Place;
    default:
      return EntityType::Organization;
  }
}

/// "the driver of [Dahl Motors]": the proper nouns that end in the head.
TokenSpan name_before(const Draft& draft, TokenSpan words, TokenId head) {
  TokenSpan name{head.value, head.value + 1};
  while (name.start > words.start && is_proper_noun(draft.token(name.start - 1))) --name.start;
  return name;
}

DraftMention new_mention(const Draft& draft, TokenSpan words, TokenId head, const GivenMention& given) {
  const Token& token = draft.document[head];
  DraftMention mention;
  mention.tokens = words;
  mention.head = head;
  mention.given = true;
  mention.type = EntityType::Group;
  mention.form = is_pronoun(token) ? MentionForm::pronoun : MentionForm::nominal;
  if (!is_proper_noun(token)) return mention;
  mention.tokens = name_before(draft, words, head);
  mention.form = MentionForm::name;
  mention.type = given.type.value_or(type_by_label(token.entity));
  mention.key = key_of(draft, mention.tokens);
  return mention;
}

}  // namespace

void find_given(Draft& draft, bool pronouns) {
  for (const GivenMention& given : draft.document.given) {
    const TokenSpan words = draft.document.tokens_in(given.span);
    if (given.kind != GivenMention::Kind::entity || words.empty()) continue;
    const TokenId head = head_of_given(draft, words);
    if (is_pronoun(draft.document[head]) != pronouns) continue;
    if (const auto found = mention_headed_by(draft, head)) {
      draft.mentions[*found].given = true;
      continue;
    }
    const std::uint32_t added = add_mention(draft, new_mention(draft, words, head, given));
    if (draft.mentions[added].form != MentionForm::name) continue;
    const TokenSpan name = draft.mentions[added].tokens;
    for (std::uint32_t t = name.start; t < name.end; ++t)
      if (draft.name_at[t] == Draft::k_none) draft.name_at[t] = added;
  }
}

void settle_given(Draft& draft) {
  for (const std::uint32_t m : draft.in_order)
    if (draft.mentions[m].given && draft.mentions[m].chains.empty()) add_chain(draft, m, "given");
  for (const GivenMention& given : draft.document.given) {
    const TokenSpan words = draft.document.tokens_in(given.span);
    if (given.kind != GivenMention::Kind::entity || words.empty()) continue;
    const auto found = mention_headed_by(draft, head_of_given(draft, words));
    if (!found || draft.mentions[*found].tokens == words) continue;
    DraftMention phrase;
    phrase.tokens = words;
    phrase.head = draft.mentions[*found].head;
    phrase.form = MentionForm::nominal;
    phrase.chains = draft.mentions[*found].chains;
    phrase.sieve = "given";
    phrase.antecedent = found;
    draft.mentions.push_back(std::move(phrase));
  }
}

}  // namespace wiregraph::recognize
