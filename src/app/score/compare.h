#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/score/scored_graph.h"

namespace wiregraph::app::score {

/// How many are right, found, and in gold.
struct Count {
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t gold = 0;
  Count& operator+=(const Count& other);
};

/// 0 where nothing is found or in gold.
double precision(const Count& count);
double recall(const Count& count);
double f1(const Count& count);

/// A claim that is wrong, lacking, or right but for its qualifiers.
struct Miss {
  std::string kind;     ///< "spurious", "missed", "qualifiers"
  std::string subject;  ///< gold's id where there is one
  std::string object;
  std::string target;
  ScoredClaim claim;
};

struct Comparison {
  /// By figure: "entity"; "graph" (subject, predicate, object), "core" (evidence too), "full" (all qualifiers too); of claims that are
  /// right by core: "time", "role", "event" (pairs of claims on one event); "core/told" and so on for each predicate.
  std::map<std::string, Count> counts;
  std::vector<Miss> misses;
};

/// The figures of one document; names in this order are in every comparison.
inline constexpr const char* k_figures[] = {"entity", "graph", "core", "full", "time", "role", "event"};

/// Compares what was extracted from a document with its gold graph. Left out of `system`: unnamed groups, literal values, and
/// the predicates that gold graphs do not annotate.
Comparison compare(ScoredGraph system, const ScoredGraph& gold);

}  // namespace wiregraph::app::score
