#pragma once

#include <map>
#include <optional>
#include <vector>

#include "relate/context.h"
#include "relate/when.h"

namespace wiregraph::relate {

/// Who or what fills a role beside a verb.
struct Role {
  std::vector<ChainId> named;  ///< those who have names
  std::string noun;            ///< the lemma of its common noun
};

/// The events of a document as they are found: each noun phrase or clause leads to one, and those of one happening to the same.
class EventBook {
 public:
  /// Keeps references to both.
  EventBook(const Context& context, const std::vector<DatedWord>& dates) : context_(context), dates_(dates) {}

  /// The event that a noun or verb names, entered if it is new. Empty for a word that can name none: a name, a pronoun, a number.
  std::optional<EventId> event_of(TokenId head);

  /// The event that the words name, whatever they are, entered if it is new; they are a mention of it. Empty for blanks.
  std::optional<EventId> event_given(TokenSpan words);

  /// The meeting that is called by the name of the body that holds it: "at the OECD".
  EventId meeting_named(TokenId name);

  /// The event of a happening between these, of a type that the lexicon gives the trigger's word: "met", "the Lund-Reyes call".
  std::optional<EventId> event_between(TokenId head, const std::vector<ChainId>& participants);

  const Event& operator[](EventId id) const { return entries_[id.value].event; }

  /// How many there are; their ids count from 0.
  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }

  /// Notes that it has been proposed or demanded, so that "the proposal" may mean it.
  void propose(EventId id) { entries_[id.value].proposed = true; }

  /// Notes that somebody takes part.
  void join(EventId id, ChainId participant);

  /// Takes back that somebody does.
  void leave(EventId id, ChainId participant);

  /// The events entered, in order; leaves none here.
  std::vector<Event> take();

 private:
  struct Entry {
    Event event;
    Role doer, object;                 ///< of the verb that names it
    std::vector<std::string> content;  ///< lemmas that tell it from others of its type, sorted
    TokenId last;                      ///< of its latest mention
    TokenId core;                      ///< the word there that names its type: "the start of the [attack]"
    bool proposed = false;             ///< a word such as "proposal" or "demand" has led to it
  };

  Entry read(TokenId head, const std::vector<ChainId>& participants) const;
  bool is_part_of(const Entry& entry, const Entry& other) const;
  bool is_same_act(const Entry& entry, const Entry& other) const;
  std::optional<EventId> same_as(const Entry& entry, bool definite, bool anaphoric) const;
  EventId enter(TokenId head, const std::vector<ChainId>& participants);
  EventId enter_given(TokenId head);
  std::optional<EventId> join_known(Entry& entry, TokenId head);
  EventId add(Entry entry, TokenId head);

  const Context& context_;
  const std::vector<DatedWord>& dates_;
  std::vector<Entry> entries_;
  std::map<TokenId, EventId> known_;  ///< by the word that names it
};

/// The words that name an event: of a noun its phrase without article and relative clauses, of a verb the clause from the verb on.
TokenSpan words_of_event(const Context& context, TokenId head);

}  // namespace wiregraph::relate
