#include "recognize/finish.h"

#include <algorithm>
#include <map>

#include "recognize/offices.h"

namespace wiregraph::recognize {

namespace {

/// Group chains for what stayed open: unnamed people with a role of their own, one chain per wording.
std::vector<DraftMention> with_groups(const Draft& draft, std::vector<DraftChain>& chains) {
  std::vector<DraftMention> mentions = draft.mentions;
  std::map<std::string, ChainId> groups;
  for (DraftMention& mention : mentions) {
    if (mention.type != EntityType::Group || !mention.chains.empty() || mention.use != NounUse::group) continue;
    const auto [at, added] = groups.emplace(mention.key, ChainId{static_cast<std::uint32_t>(chains.size())});
    if (added)
      chains.push_back({EntityType::Group, std::nullopt, words_of(draft, without_article(draft, mention.tokens)), Gender::unknown});
    mention.chains = {at->second};
    mention.sieve = "unnamed group";
  }
  return mentions;
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

/// The longest name among its mentions where the gazetteer has none.
std::string name_of(const Draft& draft, const DraftChain& chain, const std::vector<const DraftMention*>& mentions) {
  if (chain.thing && chain.type != EntityType::Person) return draft.gazetteer[*chain.thing].name;
  const DraftMention* best = nullptr;
  for (const DraftMention* mention : mentions) {
    if (mention->form != MentionForm::name) continue;
    if (best == nullptr || mention->tokens.size() > best->tokens.size()) best = mention;
  }
  return best != nullptr ? words_of(draft, best->tokens) : chain.name;
}

Chain finished(const Draft& draft, const DraftChain& chain, const std::vector<const DraftMention*>& mentions) {
  Chain out;
  out.type = chain.type;
  out.gender = chain.gender;
  out.name = name_of(draft, chain, mentions);
  if (!chain.thing || chain.type == EntityType::Person) return out;
  out.subtype = draft.gazetteer[*chain.thing].kind;
  out.wikidata = draft.gazetteer[*chain.thing].wikidata;
  return out;
}

}  // namespace

void finish(const Draft& draft, Document& document) {
  std::vector<DraftChain> chains = draft.chains;
  std::vector<DraftMention> mentions = with_groups(draft, chains);
  std::erase_if(mentions, [](const DraftMention& mention) { return mention.chains.empty(); });
  std::stable_sort(mentions.begin(), mentions.end(), [](const DraftMention& a, const DraftMention& b) {
    return std::pair(a.tokens.start, b.tokens.end) < std::pair(b.tokens.start, a.tokens.end);
  });

  std::vector<std::vector<const DraftMention*>> own(chains.size());
  for (const DraftMention& mention : mentions)
    for (const ChainId chain : mention.chains) own[chain.value].push_back(&mention);

  constexpr std::uint32_t k_unset = UINT32_MAX;
  std::vector<std::uint32_t> number(chains.size(), k_unset);
  document.mentions.clear();
  document.chains.clear();
  for (const DraftMention& mention : mentions) {
    document.mentions.push_back(finished(draft, mention));
    for (ChainId& chain : document.mentions.back().chains) {
      std::uint32_t& place = number[chain.value];
      if (place == k_unset) {
        place = static_cast<std::uint32_t>(document.chains.size());
        document.chains.push_back(finished(draft, chains[chain.value], own[chain.value]));
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
