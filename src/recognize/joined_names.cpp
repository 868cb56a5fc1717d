#include <algorithm>
#include <set>
#include <string>

#include "recognize/names.h"
#include "recognize/spelling.h"

namespace wiregraph::recognize {

namespace {

/// "Democratic Workers' | Front": what many own by its name is one name.
std::vector<NameSpan> with_owners_joined(const Draft& draft, const std::vector<NameSpan>& names) {
  std::vector<NameSpan> out;
  for (const NameSpan& name : names) {
    const bool behind = !out.empty() && out.back().tokens.end + 1 == name.tokens.start;
    const bool owned = behind && draft.text(out.back().tokens.end) == "'" && is_plural(draft.token(out.back().tokens.end - 1));
    if (owned && draft.gazetteer.named(key_of(draft, out.back().tokens)).empty())
      out.back() = {{out.back().tokens.start, name.tokens.end}, EntityLabel::ORG, std::nullopt};
    else
      out.push_back(name);
  }
  return out;
}

/// "Samia Suluhu | Hassan" right behind a title: one person, whom the recognizer cut.
std::vector<NameSpan> with_persons_joined(const Draft& draft, const std::vector<NameSpan>& names) {
  std::vector<NameSpan> out;
  for (const NameSpan& name : names) {
    const bool behind = !out.empty() && out.back().tokens.end == name.tokens.start && out.back().label == EntityLabel::PERSON &&
                        name.label == EntityLabel::PERSON && out.back().tokens.size() > 1 && name.tokens.size() == 1;
    const std::uint32_t start = behind ? out.back().tokens.start : 0;
    const bool titled = start > 0 && draft.gazetteer.title(key_of(draft.text(start - 1))) != nullptr;
    if (titled && draft.token(start).sentence == draft.token(name.tokens.start).sentence)
      out.back().tokens.end = name.tokens.end;
    else
      out.push_back(name);
  }
  return out;
}

bool is_known_place(const Draft& draft, TokenSpan span) {
  if (span.empty()) return false;
  const auto entries = draft.gazetteer.named(key_of(draft, span));
  return !entries.empty() && draft.gazetteer[entries[0].thing].type != EntityType::Organization;
}

/// "Lima and Oslo": two names where the tables have each as a place.
std::vector<NameSpan> with_places_parted(const Draft& draft, const std::vector<NameSpan>& names) {
  std::vector<NameSpan> out;
  for (const NameSpan& name : names) {
    std::uint32_t joint = name.tokens.start;
    while (joint < name.tokens.end && draft.text(joint) != "and") ++joint;
    const TokenSpan first{name.tokens.start, joint}, second{std::min(joint + 1, name.tokens.end), name.tokens.end};
    if (is_known_place(draft, first) && is_known_place(draft, second)) {
      out.push_back({first, EntityLabel::GPE, std::nullopt});
      out.push_back({second, EntityLabel::GPE, std::nullopt});
    } else {
      out.push_back(name);
    }
  }
  return out;
}

/// Last words of names of two words or more, and names of one word.
std::set<std::string> single_names(const Draft& draft, const std::vector<NameSpan>& names) {
  std::set<std::string> keys;
  for (const NameSpan& name : names) {
    if (name.tokens.size() == 3 && draft.token(name.tokens.start + 1).tag == Tag::HYPH) continue;
    if (name.tokens.size() == 2 && !draft.gazetteer.given_name(key_of(draft.text(name.tokens.start)))) continue;
    keys.insert(key_of(draft.text(name.tokens.end - 1)));
  }
  return keys;
}

/// "Dahl-Reyes", "Dahl Reyes" in a headline: two names where the document has each by itself.
std::vector<NameSpan> with_pairs_parted(const Draft& draft, const std::vector<NameSpan>& names) {
  const std::set<std::string> singles = single_names(draft, names);
  const auto is_known = [&](std::uint32_t t) {
    const std::string key = key_of(draft.text(t));
    return singles.contains(key) || !draft.gazetteer.named(key).empty();
  };
  std::vector<NameSpan> out;
  for (const NameSpan& name : names) {
    const TokenSpan span = name.tokens;
    const bool hyphen = span.size() == 3 && draft.token(span.start + 1).tag == Tag::HYPH;
    const bool bare = span.size() == 2 && name.label == EntityLabel::PERSON && singles.contains(key_of(draft.text(span.start))) &&
                      !draft.gazetteer.given_name(key_of(draft.text(span.start)));
    if ((hyphen || bare) && is_known(span.start) && is_known(span.end - 1)) {
      out.push_back({{span.start, span.start + 1}, name.label, std::nullopt});
      out.push_back({{span.end - 1, span.end}, name.label, std::nullopt});
    } else {
      out.push_back(name);
    }
  }
  return out;
}

bool is_title_within(const Draft& draft, TokenSpan span) {
  for (std::uint32_t t = span.start; t < span.end; ++t)
    if (draft.gazetteer.title(key_of(draft.text(t))) != nullptr) return true;
  return false;
}

/// "the | Strong Norway | alliance": two capitals or more before the noun for a body that they name.
TokenSpan name_before_noun(const Draft& draft, std::uint32_t noun) {
  const std::uint32_t limit = draft.document[draft.token(noun).sentence].tokens.start;
  std::uint32_t start = noun;
  while (start > limit && is_capitalized(draft.text(start - 1)) &&
         (is_proper_noun(draft.token(start - 1)) || draft.token(start - 1).tag == Tag::JJ))
    --start;
  return {start, noun};
}

bool is_body_noun(const Draft& draft, std::uint32_t token) {
  return draft.token(token).tag == Tag::NN && !is_capitalized(draft.text(token)) &&
         draft.gazetteer.has_use(key_of(draft.text(token)), NounUse::named);
}

/// Joins what the recognizer found of "the Strong Norway alliance" to one name, unless that is a state's, or a name with its state.
std::vector<NameSpan> with_bodies_joined(const Draft& draft, std::vector<NameSpan> names) {
  for (std::uint32_t noun = 2; noun < draft.document.tokens.size(); ++noun) {
    const TokenSpan span = is_body_noun(draft, noun) ? name_before_noun(draft, noun) : TokenSpan{};
    if (span.size() < 2 || !draft.gazetteer.named(key_of(draft, span)).empty()) continue;
    if (!draft.gazetteer.named(key_of(draft.text(span.start))).empty() || is_title_within(draft, span)) continue;
    const auto first = std::find_if(names.begin(), names.end(), [&](const NameSpan& n) { return n.tokens.overlaps(span); });
    if (first == names.end() || first->tokens.contains(span)) continue;
    auto last = first;
    while (last != names.end() && last->tokens.overlaps(span)) ++last;
    if (!span.contains(TokenSpan{first->tokens.start, (last - 1)->tokens.end})) continue;
    *first = {span, EntityLabel::ORG, std::nullopt};
    names.erase(first + 1, last);
  }
  return names;
}

}  // namespace

std::vector<NameSpan> joined_and_parted(const Draft& draft, const std::vector<NameSpan>& names) {
  return with_bodies_joined(
      draft, with_pairs_parted(draft, with_places_parted(draft, with_persons_joined(draft, with_owners_joined(draft, names)))));
}

}  // namespace wiregraph::recognize
