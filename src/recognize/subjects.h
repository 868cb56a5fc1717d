#pragma once

#include "recognize/draft.h"

namespace wiregraph::recognize {

/// True where `other` stands in the subject of a sentence in which `mention` stands elsewhere, so that it is likely another: "[Uganda]
/// supported the government", "[Kenyan] ministers met both sides".
bool acts_on(const Draft& draft, const DraftMention& other, const DraftMention& mention);

}  // namespace wiregraph::recognize
