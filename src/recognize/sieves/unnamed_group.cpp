// People and things without a name are a group, one per wording; a shorter wording with the same head means the one told last whose words
// include its own, unless it speaks of another.
//   "Protesters marched ... the protesters"          -> one group
//   "Chilean miners ... the miners"                  -> one
//   "Chilean miners ... Peruvian miners"             -> two
//   "a miner ... another miner", "miners ... a miner" -> two
#include <algorithm>
#include <map>
#include <set>

#include "recognize/sieves/sieves.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize::sieves {

namespace {

constexpr std::string_view k_sieve = "unnamed group";
constexpr std::size_t k_most = 100;  // groups of one noun looked at

/// A group so far: the words of all its mentions.
struct Known {
  ChainId chain;
  std::uint32_t mention;  ///< the latest
  std::set<std::string> words;
};

bool is_unnamed(const Draft& draft, const DraftMention& mention) {
  if (!mention.chains.empty()) return false;
  if (mention.given) return true;
  const bool unnamed = mention.use == NounUse::group || mention.use == NounUse::body || mention.use == NounUse::government;
  const bool of_place = draft.gazetteer.has_use(recognize::key_of(draft.document[mention.head].lemma), NounUse::place);
  return unnamed && !(mention.use == NounUse::body && of_place);
}

std::set<std::string> words_in(const Draft& draft, const DraftMention& mention) {
  std::set<std::string> words;
  for (std::uint32_t t = mention.tokens.start; t < mention.tokens.end; ++t)
    if (draft.token(t).pos != Pos::DET && draft.token(t).pos != Pos::PUNCT && draft.token(t).tag != Tag::POS)
      words.insert(recognize::key_of(draft.document.text_of(draft.token(t))));
  return words;
}

/// "another miner", "other miners": one not told of before.
bool is_another(const std::string& first) { return first == "another" || first == "other" || first == "more"; }

/// "a miner": one told of before in the same words alone.
bool is_indefinite(const std::string& first) { return first == "a" || first == "an" || first == "some"; }

/// What a group is looked up by: the lemma of its noun, and whether it is of many.
std::pair<std::string, bool> head_of(const Draft& draft, const DraftMention& mention) {
  const Token& head = draft.document[mention.head];
  return {recognize::key_of(head.lemma), is_plural(head)};
}

Known* antecedent_of(const Draft& draft, const DraftMention& mention, std::vector<Known>& known) {
  const std::string first = recognize::key_of(draft.text(mention.tokens.start));
  if (is_another(first)) return nullptr;
  const std::set<std::string> words = words_in(draft, mention);
  const auto last = known.rbegin() + static_cast<std::ptrdiff_t>(std::min(known.size(), k_most));
  for (auto group = known.rbegin(); group != last; ++group) {
    const bool same = words == words_in(draft, draft.mentions[group->mention]);
    if (same || (!is_indefinite(first) && std::includes(group->words.begin(), group->words.end(), words.begin(), words.end())))
      return &*group;
  }
  return nullptr;
}

}  // namespace

void unnamed_group(Draft& draft) {
  std::map<std::pair<std::string, bool>, std::vector<Known>> groups;
  for (const std::uint32_t m : draft.in_order) {
    if (!is_unnamed(draft, draft.mentions[m])) continue;
    if (draft.mentions[m].form == MentionForm::pronoun) continue;
    draft.mentions[m].type = EntityType::Group;
    std::vector<Known>& known = groups[head_of(draft, draft.mentions[m])];
    std::set<std::string> words = words_in(draft, draft.mentions[m]);
    if (Known* group = antecedent_of(draft, draft.mentions[m], known)) {
      link(draft, m, group->chain, k_sieve, group->mention);
      group->mention = m;
      group->words.merge(words);
    } else {
      known.push_back({add_chain(draft, m, k_sieve), m, std::move(words)});
    }
  }
}

}  // namespace wiregraph::recognize::sieves
