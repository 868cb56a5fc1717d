#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/tree.h"
#include "relate/lexicon.h"

namespace wiregraph::relate {

/// Words of the text that an entry of the lexicon matches.
struct Trigger {
  const Entry* entry = nullptr;
  TokenId head;
  std::vector<TokenId> words;  ///< the head first, the others in the order of the text
};

/// What all constructions read: the document, its trees, whom its words mean, and what the lexicon says of each word.
class Context {
 public:
  /// Keeps references to both. document: tokens, mentions and chains filled.
  Context(const Document& document, const Lexicon& lexicon);

  const Document& document() const { return document_; }
  const Tree& tree() const { return tree_; }
  const Token& operator[](TokenId token) const { return document_[token]; }

  /// The lemma of a token in lower case.
  std::string_view lemma(TokenId token) const { return lemmas_[token.value]; }

  /// The mention whose head is this token; of several the longest.
  std::optional<MentionId> mention_headed_by(TokenId token) const { return headed_[token.value]; }

  /// The shortest mention that holds this token.
  std::optional<MentionId> mention_over(TokenId token) const { return over_[token.value]; }

  /// What the lexicon says of the phrases with this head, those of the most words first.
  std::span<const Trigger> triggers(TokenId head) const { return triggers_[head.value]; }

  /// The first trigger there with this function.
  const Trigger* trigger(TokenId head, Function function) const;

  bool has(TokenId head, Function function) const { return trigger(head, function) != nullptr; }

  /// A trigger there states the predicate, if its arguments are there.
  bool states(TokenId head, Predicate predicate) const;

  std::span<const TokenId> children(TokenId head) const { return tree_.children(head); }
  std::optional<TokenId> child(TokenId head, Dep dep) const { return tree_.child(head, dep); }

 private:
  void index_mentions();
  void match_lexicon(const Lexicon& lexicon, TokenId head);
  void match_entry(const Entry& entry, TokenId head);

  const Document& document_;
  Tree tree_;
  std::vector<std::string> lemmas_;
  std::vector<std::optional<MentionId>> headed_;
  std::vector<std::optional<MentionId>> over_;
  std::vector<std::vector<Trigger>> triggers_;
};

bool is_verb(const Token& token);
bool is_noun(const Token& token);

/// The token with the members that are joined to it: "Lund and Reyes".
std::vector<TokenId> with_conjuncts(const Context& context, TokenId token);

}  // namespace wiregraph::relate
