#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/score/words.h"
#include "base/records.h"

namespace wiregraph::app::score {

/// First and last day in ISO form.
using Days = std::pair<std::string, std::string>;

/// An entity or event, as far as it is compared.
struct ScoredNode {
  std::string type;
  std::set<std::string> names;  ///< normalized
};

/// A claim, as far as it is compared. Ids are those of its own graph; an empty one is none.
struct ScoredClaim {
  std::string subject;
  std::string predicate;
  std::string object;
  std::string target;
  std::string polarity;
  std::string modality;
  std::optional<Days> time;
  std::string role;
  std::set<std::string> attributed_to;
  std::vector<Place> places;  ///< of the evidence
  std::string evidence;
};

/// What one document says according to gold or to an extractor.
struct ScoredGraph {
  std::map<std::string, ScoredNode> entities;
  std::map<std::string, ScoredNode> events;
  std::vector<ScoredClaim> claims;
};

/// A gold graph and the name of its document.
struct Gold {
  std::string document;
  std::string text;
  ScoredGraph graph;
};

/// Reads a gold file, and the text of its document from `texts`.
///   Throws InputError where one of them cannot be read or the file is no gold graph.
Gold read_gold(const std::string& file, const std::string& texts);

/// The graphs of the documents of `records`, by file name.
std::map<std::string, ScoredGraph> graphs_of(const Records& records);

/// First and last day of an ISO date, month, year or week; `text` twice where it is none of these.
Days days_of(const std::string& text);

}  // namespace wiregraph::app::score
