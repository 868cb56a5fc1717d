#pragma once

#include <optional>
#include <vector>

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// A stretch of words that may be a name, and who says so.
struct NameSpan {
  TokenSpan tokens;
  EntityLabel label = EntityLabel::none;  ///< of the entity recognizer
  std::optional<NameEntry> entry;         ///< of the gazetteer
};

/// The longest names of the gazetteer, in order, none within another.
std::vector<NameSpan> gazetteer_names(const Draft& draft);

/// The entity recognizer's names of persons, organizations, places and peoples, mended at their edges; capitalized common words,
/// titles, addresses of pages and the like left out.
std::vector<NameSpan> recognizer_names(const Draft& draft);

/// Names that the recognizer runs together taken apart ("Lima and Oslo"), and those that it cuts joined ("Democratic Workers' | Front").
std::vector<NameSpan> joined_and_parted(const Draft& draft, const std::vector<NameSpan>& names);

/// One list of both, in order and without overlap: a longer span wins, the gazetteer wins over a crossing one, and what stands before
/// an 's is a name of its own ("Norway's Dahl").
std::vector<NameSpan> combined_names(const Draft& draft, std::vector<NameSpan> recognized, const std::vector<NameSpan>& known);

/// Fills the draft's names with their types: one type per name and document (name_types.h).
void find_names(Draft& draft);

}  // namespace wiregraph::recognize
