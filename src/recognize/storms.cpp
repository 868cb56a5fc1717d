#include "recognize/storms.h"

#include "recognize/spelling.h"

namespace wiregraph::recognize {

std::set<std::string> names_of_storms(const Draft& draft) {
  std::set<std::string> names;
  for (std::uint32_t t = 1; t < draft.document.tokens.size(); ++t) {
    const bool behind = draft.gazetteer.has_use(key_of(draft.text(t - 1)), NounUse::storm);
    if (!behind || !is_proper_noun(draft.token(t)) || !is_capitalized(draft.text(t)) ||
        draft.token(t).sentence != draft.token(t - 1).sentence)
      continue;
    const std::string name = key_of(draft.text(t));
    names.insert(name);
    names.insert(key_of(draft.text(t - 1)) + name);
    if (t > 1) names.insert(key_of(draft.text(t - 2)) + key_of(draft.text(t - 1)) + name);  // "Tropical Storm Berta"
  }
  return names;
}

}  // namespace wiregraph::recognize
