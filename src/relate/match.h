#pragma once

#include <string_view>
#include <vector>

#include "relate/arguments.h"
#include "relate/events.h"

namespace wiregraph::relate {

/// An argument of a trigger: the node and the word that names it.
struct Argument {
  Node node;
  TokenId word;
};

/// What a trigger with a predicate states: who, whom or what, and whose part it is. The predicate's domain and range hold.
struct Match {
  const Trigger* trigger = nullptr;
  std::vector<Argument> subjects;
  std::vector<Argument> objects;
  std::vector<Argument> targets;
  const Slot* subject_slot = nullptr;
  const Slot* object_slot = nullptr;
  std::string_view
      missing;  ///< what it lacks to be a claim: "subject", "object", "target", "theme", "doer"; or which slot forbids it: "without"
};

/// Looks for the arguments of a trigger. Enters the events that are objects.
Match match(const Context& context, EventBook& events, const Trigger& trigger);

/// The same for subjects that are known from elsewhere.
Match match_by(const Context& context, EventBook& events, const Trigger& trigger, std::vector<Argument> subjects);

/// "subject nsubj, object to"
std::string construction_of(const Match& match);

/// How sure a claim about such an object is, 0 to 1: as many of them are right in texts with known graphs (scripts/calibrate.py). An actor
/// 0.9, an event of a known type 0.85, any other event 0.5.
double confidence_of(const EventBook& events, Node object);

}  // namespace wiregraph::relate
