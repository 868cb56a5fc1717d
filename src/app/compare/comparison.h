#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/record_index.h"
#include "base/records.h"

/// What each source says of one event, asserts, denies and leaves out.
namespace wiregraph::app {

/// Whose words are compared.
enum class VoiceKind {
  source,    ///< who vouches for a claim: the innermost source, else the credited agency or the outlet
  document,  ///< every document that names the event; of reprints the original
};

/// A column of the table.
struct Voice {
  std::string key;  ///< tells voices apart, in no print
  std::string name;
  std::size_t claims = 0;  ///< about the event
};

/// A row: a proposition about the event.
struct ComparedProposition {
  const PropositionRecord* proposition = nullptr;
  std::vector<std::vector<const ClaimRecord*>> claims;  ///< for each voice what it says of it; empty: left out
};

/// Points into the records that it was made of.
struct Comparison {
  const EventRecord* event = nullptr;
  std::vector<Voice> voices;                               ///< those with most claims first
  std::vector<ComparedProposition> rows;                   ///< what is said and denied first, then what most voices speak of
  std::vector<const ContradictionRecord*> contradictions;  ///< with a claim about the event
};

/// Compares what is said of `event`: the propositions that have it as an end, or belong to it.
///   records: a graph without dangling references.
Comparison compare(const Records& records, const EventRecord& event, VoiceKind kind, const RecordIndex& index);

/// How a claim takes its proposition: asserts, denies, planned, not planned, possible, not possible.
std::string stance_of(const ClaimRecord& claim);

/// The stances of some claims, each once: "asserts", "asserts + denies"; "left out" where there is none.
std::string stances_of(const std::vector<const ClaimRecord*>& claims);

}  // namespace wiregraph::app
