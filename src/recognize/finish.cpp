#include "recognize/finish.h"

#include <algorithm>

#include "recognize/offices.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

/// The mentions that mean somebody, by place, the longer first.
std::vector<std::uint32_t> linked_in_order(const Draft& draft) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t m = 0; m < draft.mentions.size(); ++m)
    if (!draft.mentions[m].chains.empty()) order.push_back(m);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    const TokenSpan a = draft.mentions[left].tokens;
    const TokenSpan b = draft.mentions[right].tokens;
    return std::pair(a.start, b.end) < std::pair(b.start, a.end);
  });
  return order;
}

Mention finished(const Draft& draft, const DraftMention& mention) {
  Mention out;
  out.tokens = mention.tokens;
  out.head = mention.head;
  out.form = mention.form;
  out.chains = mention.chains;
  out.sieve = mention.sieve;
  if (mention.role) out.role = words_of(draft, draft.roles[*mention.role].words);
  return out;
}

/// The longest name among its mentions where the gazetteer has none; of a person, one that is not shouted if there is one.
std::string name_of(const Draft& draft, const DraftChain& chain, const std::vector<const DraftMention*>& mentions) {
  if (chain.thing) return draft.gazetteer[*chain.thing].name;
  const auto rank = [&](const DraftMention& mention) {
    const bool shouted = chain.type == EntityType::Person && is_all_capitals(words_of(draft, mention.tokens));
    return std::pair(shouted && mention.tokens.size() == 1 ? 0 : mention.tokens.size(), !shouted);
  };
  const DraftMention* best = nullptr;
  for (const DraftMention* mention : mentions) {
    if (mention->form != MentionForm::name) continue;
    if (best == nullptr || rank(*mention) > rank(*best)) best = mention;
  }
  if (best == nullptr) return chain.name;
  const std::string name = words_of(draft, best->tokens);
  return chain.type == EntityType::Person && is_all_capitals(name) ? without_shouting(name) : name;
}

Chain finished(const Draft& draft, const DraftChain& chain, const std::vector<const DraftMention*>& mentions) {
  Chain out;
  out.type = chain.type;
  out.gender = chain.gender;
  out.name = name_of(draft, chain, mentions);
  if (chain.type == EntityType::Group && !mentions.empty()) out.subtype = key_of(draft.document[mentions.front()->head].lemma);
  if (!chain.thing) return out;
  out.subtype = draft.gazetteer[*chain.thing].kind;
  out.wikidata = draft.gazetteer[*chain.thing].wikidata;
  out.wikidata_certain = std::any_of(mentions.begin(), mentions.end(), [&](const DraftMention* mention) {
    return mention->thing == chain.thing && !mention->key.empty() && !draft.gazetteer.is_shared_name(mention->key);
  });
  return out;
}

}  // namespace

void finish(const Draft& draft, Document& document) {
  const std::vector<std::uint32_t> order = linked_in_order(draft);
  std::vector<std::optional<MentionId>> finished_as(draft.mentions.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) finished_as[order[i]] = MentionId{i};

  std::vector<std::vector<const DraftMention*>> own(draft.chains.size());
  for (const std::uint32_t m : order)
    for (const ChainId chain : draft.mentions[m].chains) own[chain.value].push_back(&draft.mentions[m]);

  constexpr std::uint32_t k_unset = UINT32_MAX;
  std::vector<std::uint32_t> number(draft.chains.size(), k_unset);
  document.mentions.clear();
  document.chains.clear();
  for (const std::uint32_t m : order) {
    document.mentions.push_back(finished(draft, draft.mentions[m]));
    if (draft.mentions[m].antecedent) document.mentions.back().antecedent = finished_as[*draft.mentions[m].antecedent];
    for (ChainId& chain : document.mentions.back().chains) {
      std::uint32_t& place = number[chain.value];
      if (place == k_unset) {
        place = static_cast<std::uint32_t>(document.chains.size());
        document.chains.push_back(finished(draft, draft.chains[chain.value], own[chain.value]));
      }
      chain = {place};
    }
    if (document.mentions.back().chains.size() == 1)
      document.chains[document.mentions.back().chains[0].value].mentions.push_back(
          {static_cast<std::uint32_t>(document.mentions.size() - 1)});
  }

  document.offices = offices_of(draft);
  for (Office& office : document.offices) {
    office.holder = {number[office.holder.value]};
    office.body = {number[office.body.value]};
  }
}

}  // namespace wiregraph::recognize
