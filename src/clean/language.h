#pragma once

#include "base/document.h"

namespace wiregraph::clean {

/// Throws InputError where the text of the story is in another language than English, and names it. The text decides (by CLD2: a naive
/// Bayes classifier over letter quadruples); where it is too short to tell, what the page says of itself. Fills the language of the source.
///   document: source, text and segments filled.
void check_language(Document& document);

}  // namespace wiregraph::clean
