#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/vocabulary.h"

namespace wiregraph::relate {

enum class Part : std::uint8_t { verb, noun, adjective, adverb };

/// What a word of the lexicon does.
enum class Function : std::uint8_t {
  predicate,    ///< states a predicate
  event,        ///< names a kind of event
  asserts,      ///< its subject says that the clause is so
  denies,       ///< its subject says that it is not so
  supposes,     ///< its subject holds it possible
  foresees,     ///< its subject expects it
  according,    ///< its object is the source of the sentence
  light,        ///< a verb that lends its noun a subject
  transparent,  ///< leads to the event that it governs: "efforts to reach a deal"
  ends,         ///< an end of what it governs
  pauses,       ///< a pause of what it governs
  negates,      ///< what it stands with is not so
  fails,        ///< what it governs does not happen
  future,       ///< what it governs is to happen
  possible,     ///< what it governs may happen
  act,          ///< a noun for what is done or planned, of no type: "resignation"
  vague,        ///< a noun that names no event: "a lot of things"
  forces,       ///< soldiers, ships
  captives,     ///< prisoners, hostages
  goods,        ///< food, medicine
  measure,      ///< an amount of what its "of" names: "truckloads of rice"
  members,      ///< people and parts that stand for the body that they belong to: "Hezbollah fighters"
  body,         ///< a kind of organization: "newspaper"
  unit,         ///< what time is counted in: "hours"
  currency,     ///< what money is counted in: "euros"
  persons,      ///< a noun that counts people and no more: "lives"
  not_total,    ///< a number beside it is not the whole: "another 12"
  at_least,     ///< "more than" a number
  at_most,      ///< "nearly" a number
  roughly,      ///< "about" a number
  same_act,     ///< states what the word of its sense states: "acquisition", acquire
  removed       ///< takes the other entries of the same words away
};

/// What an entry says of its words.
struct Meaning {
  Function function = Function::predicate;
  Predicate predicate = Predicate::participated_in;  ///< of Function::predicate
  EventType event = EventType::Other;                ///< of Function::event
  friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// Where in the tree an argument stands.
struct Slot {
  enum class Kind : std::uint8_t {
    nsubj,             ///< who does it: also the agent of a passive, and an understood subject
    dobj,              ///< whom it is done to: also the subject of a passive
    dative,            ///< "gave Chile aid"
    xcomp,             ///< a clause without a subject of its own
    ccomp,             ///< a clause with a subject of its own
    clause_subject,    ///< the subject of that clause
    subjunctive,       ///< such a clause that says what shall be: "insists that Chile leave"
    poss,              ///< "Lund's demand"
    compound,          ///< "the Lund-Reyes call", "the Chilean proposal"
    parties,           ///< the same, where they are two or more
    owner,             ///< the possessor or doer of the object: "praised Lund's courage"
    nationality,       ///< the adjective or origin of the object: "expelled Chilean diplomats", "tariffs on wine from Chile"
    deed,              ///< whose deed it happens in: "killed in a Chilean raid"
    governor,          ///< the subject of the verb that the noun's phrase belongs to: "Lund spoke after a call"
    each_other,        ///< the other members of the subject
    self,              ///< the word itself
    speaker,           ///< who says the clause that the word stands in
    own_speaker,       ///< the same, where he is the subject of that clause: "Lund said that she would"
    modified,          ///< the verb that an auxiliary belongs to
    modified_negated,  ///< that verb, where it is negated: "will not leave"
    modified_subject,  ///< the subject of that verb
    encounter,         ///< whom the subject meets to do it: "met Reyes to discuss"
    complement,        ///< "called Reyes a liar"
    beside,            ///< the names put beside the noun, or that it is put beside: "Peru, a member of the league"
    attendant,         ///< who speaks at what the noun names: "said at a press conference"
    hearer,            ///< whom the verb that the noun's phrase belongs to tells something: "in a call, Lund told Reyes"
    occasion,          ///< who takes part in the encounter spoken of: "the subject did not come up"
    preposition        ///< the object of a preposition
  };
  Kind kind = Kind::nsubj;
  std::string preposition;
  friend bool operator==(const Slot&, const Slot&) = default;
};

using Slots = std::vector<Slot>;

/// Which events may stand as the object.
enum class Wanted : std::uint8_t {
  any,    ///< whatever a noun or a verb names
  acts,   ///< those of a type, and what a clause or a word for an act names: "his resignation", not "his horse"
  typed,  ///< those of a type, but trade and sport
};

/// Which nodes may stand as the object, and beside it in a symmetric predicate.
struct Selection {
  ClassSet classes = 0xFF;
  std::vector<EventType> events;  ///< empty: any
  Wanted wanted = Wanted::any;
};

/// One row of the lexicon.
struct Entry {
  std::vector<std::string> words;  ///< lemmas in lower case
  std::size_t head = 0;            ///< which of the words the others hang on
  Part part = Part::verb;
  Meaning meaning;
  std::string sense;  ///< empty for none
  Slots subject;      ///< of each list the first slot that is filled counts
  Slots object;
  Slots target;
  Slots companion;  ///< whoever stands there does it too: "discussed it with Reyes"
  Slots without;    ///< where one of these is filled, the entry does not apply
  bool needs_target = false;
  std::optional<Meaning> theme;  ///< what the direct object must be: aid, sanctions, forces
  std::optional<Meaning> doer;   ///< what the subject must be: forces, a disaster
  Selection only;
  std::optional<Plover> plover;
  std::string place;  ///< "predicates.tsv:12"
};

/// "speak verb spoke_with", with its sense where it has one: "talk noun met_with (persons)"
std::string name_of_entry(const Entry& entry);

/// As the lexicon writes it: "nsubj", "with".
std::string name_of_slot(const Slot& slot);

}  // namespace wiregraph::relate
