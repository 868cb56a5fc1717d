#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// Enters the mentions of entities that the user gives: where one with the same head was found, that is marked, else a new one stays open
/// for the sieves: a name, a description or a pronoun, as its head tells.
///   pronouns: whether those are entered, or all others.
void find_given(Draft& draft, bool pronouns);

/// What is still open of the given mentions is a thing of its own; a given phrase whose words differ from those of the mention with its
/// head means the same as that. After all sieves.
void settle_given(Draft& draft);

}  // namespace wiregraph::recognize
