#pragma once

#include <ostream>

#include "app/compare/comparison.h"

/// Prints of a comparison.
namespace wiregraph::app {

/// For people: the voices with numbers, a line per proposition, the contradictions.
///   quotes: below each proposition what is said of it, with its sentence.
void print_table(const Comparison& comparison, const RecordIndex& index, bool quotes, std::ostream& out);

/// Comma-separated, a line per proposition and a column per voice.
void print_csv(const Comparison& comparison, const RecordIndex& index, std::ostream& out);

/// Comma-separated, a line per proposition, voice and claim, with its sentence; one for each voice that leaves the proposition out.
void print_quotes_csv(const Comparison& comparison, const RecordIndex& index, std::ostream& out);

}  // namespace wiregraph::app
