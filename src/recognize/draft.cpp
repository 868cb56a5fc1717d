#include "recognize/draft.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "recognize/spelling.h"

namespace wiregraph::recognize {

std::string words_of(const Draft& draft, TokenSpan span) {
  std::string words;
  for (const char c : draft.document.text_of(span)) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) words += c;
    if (blank && !words.empty() && words.back() != ' ') words += ' ';
  }
  return words;
}

TokenSpan without_article(const Draft& draft, TokenSpan span) {
  if (span.size() > 1 && draft.token(span.start).tag == Tag::DT) ++span.start;
  return span;
}

std::string key_of(const Draft& draft, TokenSpan span) { return key_of(draft.document.text_of(span)); }

bool is_proper_noun(const Token& token) { return token.tag == Tag::NNP || token.tag == Tag::NNPS; }
bool is_noun(const Token& token) { return token.tag == Tag::NN || token.tag == Tag::NNS || is_proper_noun(token); }
bool is_plural(const Token& token) { return token.tag == Tag::NNS || token.tag == Tag::NNPS; }

std::uint32_t add_mention(Draft& draft, DraftMention mention) {
  const auto index = static_cast<std::uint32_t>(draft.mentions.size());
  std::uint32_t& nominal = draft.nominal_at[mention.head.value];
  if (mention.form != MentionForm::name && nominal == Draft::k_none) nominal = index;
  draft.mentions.push_back(std::move(mention));
  return index;
}

void order_mentions(Draft& draft) {
  const auto size = static_cast<std::uint32_t>(draft.mentions.size());
  draft.in_order.resize(size);
  draft.place.resize(size);
  std::iota(draft.in_order.begin(), draft.in_order.end(), 0U);
  std::sort(draft.in_order.begin(), draft.in_order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::pair(draft.mentions[a].head, a) < std::pair(draft.mentions[b].head, b); });
  for (std::uint32_t i = 0; i < size; ++i) draft.place[draft.in_order[i]] = i;
}

std::vector<std::uint32_t> mentions_before(const Draft& draft, std::uint32_t mention, std::uint32_t sentences) {
  constexpr std::uint32_t k_most = 300;
  const DraftMention& here = draft.mentions[mention];
  std::vector<std::uint32_t> before;
  for (std::uint32_t i = draft.place[mention]; i-- > 0 && before.size() < k_most;) {
    const DraftMention& other = draft.mentions[draft.in_order[i]];
    if (draft.sentence_of(here).value - draft.sentence_of(other).value > sentences) break;
    if (other.tokens.end <= here.tokens.start) before.push_back(draft.in_order[i]);
  }
  return before;
}

std::optional<std::uint32_t> mention_at(const Draft& draft, TokenId token) {
  const std::uint32_t name = draft.name_at[token.value];
  if (name != Draft::k_none) return name;
  const std::uint32_t nominal = draft.nominal_at[token.value];
  return nominal == Draft::k_none ? std::nullopt : std::optional(nominal);
}

ChainId add_chain(Draft& draft, std::uint32_t mention, std::string_view sieve) {
  const DraftMention& first = draft.mentions[mention];
  DraftChain chain;
  chain.type = first.type;
  chain.thing = first.thing;
  chain.name = words_of(draft, without_article(draft, first.tokens));
  draft.chains.push_back(std::move(chain));
  const ChainId id{static_cast<std::uint32_t>(draft.chains.size() - 1)};
  link(draft, mention, id, sieve);
  return id;
}

void link(Draft& draft, std::uint32_t mention, ChainId chain, std::string_view sieve, std::optional<std::uint32_t> antecedent) {
  draft.mentions[mention].chains = {chain};
  draft.mentions[mention].sieve = sieve;
  draft.mentions[mention].antecedent = antecedent;
  draft.chains[chain.value].mentions.push_back(mention);
}

void merge(Draft& draft, ChainId from, ChainId into, std::string_view sieve, std::optional<std::uint32_t> antecedent) {
  if (from == into) return;
  const std::vector<std::uint32_t> moved = std::exchange(draft.chains[from.value].mentions, {});
  for (const std::uint32_t mention : moved)
    if (chain_of(draft.mentions[mention]) == from) link(draft, mention, into, sieve, antecedent);
  DraftChain& kept = draft.chains[into.value];
  const DraftChain& gone = draft.chains[from.value];
  if (gone.name.size() > kept.name.size()) kept.name = gone.name;
  if (!kept.thing) kept.thing = gone.thing;
  if (kept.gender == Gender::unknown) kept.gender = gone.gender;
}

std::optional<ChainId> chain_of(const DraftMention& mention) {
  if (mention.chains.size() != 1) return std::nullopt;
  return mention.chains[0];
}

}  // namespace wiregraph::recognize
