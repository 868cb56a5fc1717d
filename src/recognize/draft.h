#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/tree.h"
#include "recognize/gazetteer.h"

namespace wiregraph::recognize {

/// A mention in the making: who is meant may still be open.
struct DraftMention {
  TokenSpan tokens;
  TokenId head;
  MentionForm form = MentionForm::name;
  EntityType type = EntityType::Organization;  ///< of a name: as voted; of others: what it can mean
  std::string key;                             ///< of a name: how it is compared (spelling.h)
  std::optional<ThingId> thing;                ///< of the gazetteer
  std::vector<ChainId> chains;                 ///< draft chains; none while open
  std::optional<NounUse> use;                  ///< of a description: what its noun is good for
  std::vector<std::uint32_t> owners;           ///< of a group: the names in its phrase ("Norwegian and Chilean miners")
  std::optional<std::uint32_t> same_as;        ///< the mention that it surely means too
  std::optional<std::uint32_t> role;           ///< of a description of a person: its place in Draft::roles
  bool given = false;                          ///< the user says that it is a mention
  std::string_view sieve;
  std::optional<std::uint32_t> antecedent;  ///< the mention by which the sieve knew it
};

/// A chain in the making; its id is its place in Draft::chains until the end.
struct DraftChain {
  EntityType type = EntityType::Organization;
  std::optional<ThingId> thing;
  std::string name;  ///< the fullest form so far
  Gender gender = Gender::unknown;
  std::optional<ChainId> state;         ///< of a person: the state that he leads, as the text tells it (leaders.h)
  std::vector<std::uint32_t> mentions;  ///< that were linked to it; some may have left it since
};

/// An office phrase that the text gives a person: "Norwegian Foreign Minister", "president of Chile", "his envoy".
struct Role {
  TokenSpan tokens;  ///< the whole phrase, without the person's name
  TokenSpan words;   ///< "Foreign Minister"
  TokenId head;      ///< "Minister"
  Title title;
  std::optional<std::uint32_t> body;  ///< the mention of the state, organization, place or person whose office it is
  std::optional<TokenId> possessive;  ///< "his", where that says whose
  bool former = false;
  bool counterpart = false;                     ///< the office is that of another, told before: "his Chilean counterpart"
  std::optional<std::uint32_t> counterpart_of;  ///< that other's role, where one was told
  bool leads = false;
  std::uint32_t holder = 0;  ///< the mention of the person
};

/// What the stage works on until it is known who is meant.
struct Draft {
  Draft(const Document& in, const Gazetteer& tables)
      : document(in), gazetteer(tables), tree(in), name_at(in.tokens.size(), k_none), nominal_at(in.tokens.size(), k_none) {}

  static constexpr std::uint32_t k_none = UINT32_MAX;

  const Document& document;
  const Gazetteer& gazetteer;
  Tree tree;
  std::vector<DraftMention> mentions;  ///< names first, in the order of the text; the others follow
  std::vector<DraftChain> chains;
  std::vector<Role> roles;                ///< in the order found
  std::vector<std::uint32_t> name_at;     ///< by token: the name that covers it, or k_none
  std::vector<std::uint32_t> nominal_at;  ///< by token: the first other mention that it is the head of, or k_none
  std::vector<std::uint32_t> in_order;    ///< the mentions by the place of their heads, once all are found
  std::vector<std::uint32_t> place;       ///< by mention: where it stands in `in_order`

  std::string_view text(std::uint32_t token) const { return document.text_of(document.tokens[token]); }
  const Token& token(std::uint32_t index) const { return document.tokens[index]; }
  const Thing* thing(const DraftMention& mention) const { return mention.thing ? &gazetteer[*mention.thing] : nullptr; }
  SentenceId sentence_of(const DraftMention& mention) const { return document[mention.head].sentence; }
};

/// The words of `span` with single spaces.
std::string words_of(const Draft& draft, TokenSpan span);

/// `span` without an article or demonstrative at its start.
TokenSpan without_article(const Draft& draft, TokenSpan span);

/// The key of the words of `span` (spelling.h).
std::string key_of(const Draft& draft, TokenSpan span);

/// A noun or proper noun of any number.
bool is_noun(const Token& token);
bool is_proper_noun(const Token& token);
bool is_plural(const Token& token);

/// Puts a mention at the end and gives its index.
std::uint32_t add_mention(Draft& draft, DraftMention mention);

/// Fills Draft::in_order and Draft::place.
void order_mentions(Draft& draft);

/// The mentions that end before `mention` begins, the nearest first, of at most `sentences` sentences back. Looks at no more than a few
/// hundred, so that a text of any length takes time in proportion.
std::vector<std::uint32_t> mentions_before(const Draft& draft, std::uint32_t mention, std::uint32_t sentences);

/// The mention whose head is `token`, names first; empty if none.
std::optional<std::uint32_t> mention_at(const Draft& draft, TokenId token);

/// Makes a chain for `mention` alone.
ChainId add_chain(Draft& draft, std::uint32_t mention, std::string_view sieve);

/// Lets `mention` mean `chain` alone.
///   antecedent: the mention by which that is known, where there is one.
void link(Draft& draft, std::uint32_t mention, ChainId chain, std::string_view sieve, std::optional<std::uint32_t> antecedent = {});

/// Lets all mentions of `from` mean `into`; `from` stays empty.
void merge(Draft& draft, ChainId from, ChainId into, std::string_view sieve, std::optional<std::uint32_t> antecedent = {});

/// The chain of a mention that means one; empty else.
std::optional<ChainId> chain_of(const DraftMention& mention);

}  // namespace wiregraph::recognize
