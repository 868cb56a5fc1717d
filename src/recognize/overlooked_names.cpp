#include "recognize/overlooked_names.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "recognize/spelling.h"
#include "recognize/storms.h"

namespace wiregraph::recognize {

namespace {

void add_words(Draft& draft, TokenSpan words, EntityType type) {
  DraftMention mention;
  mention.tokens = words;
  mention.head = head_of(draft.document, words);
  mention.type = type;
  mention.key = key_of(draft, words);
  add_name(draft, std::move(mention));
}

void add_word(Draft& draft, std::uint32_t token, EntityType type) { add_words(draft, {token, token + 1}, type); }

std::string surname_key(const Draft& draft, TokenSpan span) {
  const std::string last = key_of(draft.text(span.end - 1));
  return span.size() > 2 && is_name_suffix(last) ? key_of(draft.text(span.end - 2)) : last;
}

bool is_free_capital(const Draft& draft, std::uint32_t token) {
  return token < draft.name_at.size() && is_proper_noun(draft.token(token)) && is_capitalized(draft.text(token));
}

/// "Greta, please write": a given name that stands alone and is nothing else, which the recognizer overlooked.
void find_given_names(Draft& draft) {
  const std::set<std::string> storms = names_of_storms(draft);
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    if (!is_free_capital(draft, t) || draft.name_at[t] != Draft::k_none || is_free_capital(draft, t + 1)) continue;
    if ((t > 0 && is_free_capital(draft, t - 1)) || draft.token(t).entity != EntityLabel::none) continue;
    const std::string key = key_of(draft.text(t));
    const auto gender = draft.gazetteer.given_name(key);
    if (!gender || *gender == Gender::unknown || key.size() < 3 || is_all_capitals(draft.text(t))) continue;
    if (draft.gazetteer.is_common_word(key) || draft.gazetteer.is_no_name(key) || !draft.gazetteer.named(key).empty()) continue;
    if (draft.gazetteer.title(key) == nullptr && !storms.contains(key)) add_word(draft, t, EntityType::Person);
  }
}

/// "the oil company Fjordgas", "the bloc ECOWAS": capitals right behind the word for a firm or body, which the recognizer overlooked.
void find_behind_firms(Draft& draft) {
  for (std::uint32_t t = 1; t < draft.document.tokens.size(); ++t) {
    const Token& before = draft.token(t - 1);
    const bool firm =
        before.tag == Tag::NN && !is_capitalized(draft.text(t - 1)) && before.sentence == draft.token(t).sentence &&
        (draft.gazetteer.has_use(key_of(before.lemma), NounUse::firm) || draft.gazetteer.has_use(key_of(before.lemma), NounUse::named));
    std::uint32_t end = t;
    while (firm && is_free_capital(draft, end) && draft.name_at[end] == Draft::k_none && draft.token(end).sentence == before.sentence)
      ++end;
    if (end > t && draft.gazetteer.title(key_of(draft.text(t))) == nullptr) add_words(draft, {t, end}, EntityType::Organization);
  }
}

/// Names that one occurrence made known, where the recognizer overlooked them: surnames of persons, single words.
void find_again(Draft& draft) {
  std::map<std::string, EntityType> known;
  for (const DraftMention& mention : draft.mentions) {
    if (mention.form != MentionForm::name || mention.type == EntityType::State || mention.thing) continue;
    if (mention.tokens.size() == 1) known.emplace(mention.key, mention.type);
    if (mention.type == EntityType::Person) known.emplace(surname_key(draft, mention.tokens), mention.type);
  }
  for (std::uint32_t t = 0; t < draft.document.tokens.size(); ++t) {
    if (draft.name_at[t] != Draft::k_none || !is_noun(draft.token(t)) || !is_capitalized(draft.text(t))) continue;
    const auto found = known.find(key_of(draft.text(t)));
    if (found == known.end() || found->first.size() < 3 || draft.gazetteer.is_no_name(found->first) ||
        draft.gazetteer.title(found->first) != nullptr)
      continue;
    add_word(draft, t, found->second);
  }
}

/// "the Nordic Fisheries Board (NFB)": an acronym behind what it stands for, which the recognizer overlooked.
void find_acronyms(Draft& draft) {
  for (std::uint32_t t = 2; t + 1 < draft.document.tokens.size(); ++t) {
    if (draft.text(t - 1) != "(" || draft.text(t + 1) != ")" || draft.name_at[t] != Draft::k_none || !is_all_capitals(draft.text(t)))
      continue;
    const std::uint32_t before = draft.name_at[t - 2];
    if (before == Draft::k_none || draft.mentions[before].type != EntityType::Organization) continue;
    add_word(draft, t, EntityType::Organization);
  }
}

}  // namespace

void add_name(Draft& draft, DraftMention name) {
  const TokenSpan span = name.tokens;
  const std::uint32_t index = add_mention(draft, std::move(name));
  for (std::uint32_t t = span.start; t < span.end; ++t) draft.name_at[t] = index;
}

void find_overlooked_names(Draft& draft) {
  find_behind_firms(draft);
  find_given_names(draft);
  find_acronyms(draft);
  find_again(draft);
}

}  // namespace wiregraph::recognize
