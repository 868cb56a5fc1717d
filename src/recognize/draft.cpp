#include "recognize/draft.h"

#include <algorithm>

#include "recognize/spelling.h"

namespace wiregraph::recognize {

TokenId head_of(const Document& document, TokenSpan span) {
  for (std::uint32_t t = span.start; t < span.end; ++t) {
    const std::uint32_t head = document.tokens[t].head.value;
    if (head == t || head < span.start || head >= span.end) return {t};
  }
  return {span.end - 1};
}

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
  draft.mentions.push_back(std::move(mention));
  return static_cast<std::uint32_t>(draft.mentions.size() - 1);
}

ChainId add_chain(Draft& draft, std::uint32_t mention, std::string_view sieve) {
  const DraftMention& first = draft.mentions[mention];
  draft.chains.push_back({first.type, first.thing, words_of(draft, without_article(draft, first.tokens)), Gender::unknown});
  const ChainId chain{static_cast<std::uint32_t>(draft.chains.size() - 1)};
  link(draft, mention, chain, sieve);
  return chain;
}

void link(Draft& draft, std::uint32_t mention, ChainId chain, std::string_view sieve) {
  draft.mentions[mention].chains = {chain};
  draft.mentions[mention].sieve = sieve;
}

void merge(Draft& draft, ChainId from, ChainId into, std::string_view sieve) {
  if (from == into) return;
  for (DraftMention& mention : draft.mentions) {
    if (chain_of(mention) != from) continue;
    mention.chains = {into};
    mention.sieve = sieve;
  }
  DraftChain& kept = draft.chains[into.value];
  const DraftChain& gone = draft.chains[from.value];
  if (gone.name.size() > kept.name.size()) kept.name = gone.name;
  if (!kept.thing) kept.thing = gone.thing;
  if (kept.gender == Gender::unknown) kept.gender = gone.gender;
}

std::optional<ChainId> chain_of_thing(const Draft& draft, std::optional<ThingId> thing) {
  for (std::uint32_t c = 0; thing && c < draft.chains.size(); ++c)
    if (draft.chains[c].thing == thing) return ChainId{c};
  return std::nullopt;
}

std::optional<ChainId> chain_of(const DraftMention& mention) {
  if (mention.chains.size() != 1) return std::nullopt;
  return mention.chains[0];
}

}  // namespace wiregraph::recognize
