#pragma once

#include "relate/context.h"

namespace wiregraph::relate {

/// "rice" of "two truckloads of rice"; else the word itself.
TokenId measured_by(const Context& context, TokenId word);

/// What kind of event a noun or verb names, and the word that says so: of "a halt to the air strikes" Ceasefire by "strikes".
struct TypeReading {
  EventType type = EventType::Other;
  TokenId core;            ///< the word that decided
  bool anaphoric = false;  ///< a word such as "proposal" that governs nothing here: it points back to what was said before
};

/// The trigger by which a word names a kind of event, unless the words that its entry excludes stand there: a call, but not "a call for
/// peace". nullptr where none does.
const Trigger* event_named_by(const Context& context, TokenId word);

/// Follows words that only lead to an event ("efforts to reach a deal") and ends and pauses of events down to the word that names it.
TypeReading type_of_event(const Context& context, TokenId head);

/// A verb, or a noun for what is done or planned: of an event type, of the lexicon, or ending as nouns of action do ("extension").
bool names_act(const Context& context, TokenId word);

/// An end or a pause of an event of this type: of Aid AidSuspension, of an Attack Ceasefire, of a War Agreement (a pause: Ceasefire); of
/// other types the type itself.
EventType type_of_end(EventType of, bool pause);

}  // namespace wiregraph::relate
