#include "recognize/names.h"

#include <algorithm>

#include "recognize/name_types.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

bool is_possessive_mark(const Draft& draft, std::uint32_t token) {
  return token < draft.document.tokens.size() && draft.token(token).tag == Tag::POS;
}

/// The known name stands at the start of the recognized one and is a name of its own: "Norway's Dahl", "Norwegian Kari Dahl".
bool parts_off(const Draft& draft, const NameSpan& recognized, const NameSpan& known) {
  if (known.tokens.start != recognized.tokens.start) return false;
  if (is_possessive_mark(draft, known.tokens.end)) return true;
  return recognized.label == EntityLabel::PERSON && known.entry->use == NameUse::adjective;
}

/// What of a recognized name stays beside the known names that it meets; the known ones that it swallows are struck out.
std::vector<NameSpan> rest_beside(const Draft& draft, NameSpan name, const std::vector<NameSpan>& known, std::vector<bool>& swallowed) {
  const std::uint32_t end = name.tokens.end;
  const auto first = std::partition_point(known.begin(), known.end(), [&](const NameSpan& k) { return k.tokens.end <= name.tokens.start; });
  for (auto k = static_cast<std::size_t>(first - known.begin()); k < known.size() && known[k].tokens.start < end; ++k) {
    const TokenSpan other = known[k].tokens;
    if (!other.overlaps(name.tokens)) continue;
    if (parts_off(draft, name, known[k])) {
      name.tokens.start = other.end + (is_possessive_mark(draft, other.end) ? 1 : 0);
    } else if (name.tokens.contains(other) && other != name.tokens) {
      swallowed[k] = true;
    } else if (other.contains(name.tokens)) {
      return {};
    } else if (other.start > name.tokens.start) {
      name.tokens.end = other.start;
    } else {
      name.tokens.start = other.end;
    }
    if (name.tokens.start >= name.tokens.end) return {};
  }
  return {name};
}

/// The state at the start of the name of one of its bodies is a mention too: "Norwegian" in "Norwegian Defence Ministry".
void add_states_within(Draft& draft, const std::vector<NameSpan>& known) {
  for (const NameSpan& name : known) {
    const Thing& thing = draft.gazetteer[name.entry->thing];
    const std::uint32_t around = draft.name_at[name.tokens.start];
    if (around == Draft::k_none || thing.type != EntityType::State || name.entry->use == NameUse::capital) continue;
    const DraftMention& body = draft.mentions[around];
    const std::string last = key_of(draft.text(body.tokens.end - 1));
    const bool of_state = draft.gazetteer.has_use(last, NounUse::unique) || draft.gazetteer.has_use(last, NounUse::agent);
    if (body.type != EntityType::Organization || body.tokens.start != name.tokens.start || body.tokens == name.tokens || !of_state)
      continue;
    DraftMention state;
    state.tokens = name.tokens;
    state.head = head_of(draft.document, name.tokens);
    state.form = name.entry->use == NameUse::name ? MentionForm::name : MentionForm::adjective;
    state.type = EntityType::State;
    state.thing = name.entry->thing;
    state.key = key_of(draft, name.tokens);
    add_mention(draft, std::move(state));
  }
}

EntityLabel label_over(const Draft& draft, TokenSpan span) { return draft.token(span.end - 1).entity; }

}  // namespace

std::vector<NameSpan> combined_names(const Draft& draft, std::vector<NameSpan> recognized, const std::vector<NameSpan>& known) {
  std::vector<bool> swallowed(known.size(), false);
  std::vector<NameSpan> names;
  for (const NameSpan& name : recognized)
    for (const NameSpan& rest : rest_beside(draft, name, known, swallowed)) names.push_back(rest);
  for (std::size_t k = 0; k < known.size(); ++k) {
    if (swallowed[k]) continue;
    names.push_back(known[k]);
    names.back().label = label_over(draft, known[k].tokens);
  }
  std::sort(names.begin(), names.end(), [](const NameSpan& a, const NameSpan& b) { return a.tokens < b.tokens; });
  return names;
}

void find_names(Draft& draft) {
  const std::vector<NameSpan> known = gazetteer_names(draft);
  name_types(draft, combined_names(draft, recognizer_names(draft), known));
  add_states_within(draft, known);
}

}  // namespace wiregraph::recognize
