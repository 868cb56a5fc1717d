#include "parse/spacy/lemmatizer.h"

#include <algorithm>

#include "parse/spacy/string_id.h"
#include "parse/spacy/unicode.h"

namespace wiregraph::parse::spacy {

namespace {

/// The part of a table that is about a part of speech.
std::optional<ModelValue> part_of(const ModelValue& root, std::string_view table, Pos pos) {
  const auto found = root.find(table);
  if (!found) return std::nullopt;
  const StringId wanted = string_id(lower(label_name(pos)));
  for (const auto& [key, value] : found->entries())
    if (key.whole() == wanted) return value;
  return std::nullopt;
}

/// The value of a feature in "Number=Sing|Person=3"; empty where it has none.
std::string_view feature(std::string_view morph, std::string_view name) {
  while (!morph.empty()) {
    const std::string_view entry = morph.substr(0, morph.find('|'));
    const auto equals = entry.find('=');
    if (equals != entry.npos && entry.substr(0, equals) == name) return entry.substr(equals + 1);
    morph.remove_prefix(std::min(morph.size(), entry.size() + 1));
  }
  return {};
}

bool contains(const std::vector<std::string>& forms, std::string_view form) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

void remove_repeated(std::vector<std::string>& forms) {
  std::vector<std::string> different;
  for (auto& form : forms)
    if (!contains(different, form)) different.push_back(std::move(form));
  forms = std::move(different);
}

}  // namespace

BaseForm base_form(std::string_view morph) {
  const std::string_view verb_form = feature(morph, "VerbForm");
  const std::string_view number = feature(morph, "Number");
  BaseForm base;
  base.always = verb_form == "Inf" || verb_form == "None" || feature(morph, "Degree") == "Pos";
  base.of_nouns = number == "Sing";
  base.of_verbs = verb_form == "Fin" && feature(morph, "Tense") == "Pres" && number.empty();
  return base;
}

Lemmatizer::Lemmatizer(const std::filesystem::path& lookups) {
  const ModelFile content(lookups);
  const ModelValue root = content.root();
  for (std::size_t pos = 1; pos < tables_.size(); ++pos) {
    Tables& tables = tables_[pos];
    if (const auto rules = part_of(root, "lemma_rules", static_cast<Pos>(pos)))
      for (const auto& rule : rules->list()) {
        const auto sides = rule.list();
        if (sides.size() != 2) damaged(content.root().file(), "a rule has not two sides");
        tables.rules.push_back({std::string(sides[0].text()), std::string(sides[1].text())});
      }
    if (const auto forms = part_of(root, "lemma_index", static_cast<Pos>(pos))) {
      const auto list = forms->list();
      tables.base_forms.reserve(list.size());
      for (const auto& form : list) tables.base_forms.emplace(form.text());
    }
    if (const auto exceptions = part_of(root, "lemma_exc", static_cast<Pos>(pos)))
      for (const auto& [form, lemmas] : exceptions->entries())
        for (const auto& lemma : lemmas.list()) tables.exceptions[std::string(form.text())].emplace_back(lemma.text());
  }
}

std::string Lemmatizer::lemma(std::string_view text, std::string_view lowered, Pos pos, bool is_base) const {
  const Tables& tables = tables_[static_cast<std::size_t>(pos)];
  if (pos == Pos::none || pos == Pos::SPACE || is_base) return std::string(lowered);
  if (tables.empty()) return std::string(pos == Pos::PROPN ? text : lowered);
  return lemma_by_tables(tables, text, lowered);
}

/// The last rule whose result is a known base form wins; before it goes the last of the exceptions that the rules did not find.
std::string Lemmatizer::lemma_by_tables(const Tables& tables, std::string_view text, std::string_view lowered) {
  std::vector<std::string> forms;
  std::vector<std::string> unknown;
  for (const Rule& rule : tables.rules) {
    if (!lowered.ends_with(rule.ending)) continue;
    std::string form(lowered.substr(0, lowered.size() - rule.ending.size()));
    form += rule.replacement;
    if (form.empty()) continue;
    if (tables.base_forms.contains(form))
      forms.insert(forms.begin(), std::move(form));
    else
      (all_alphabetic(form) ? unknown : forms).push_back(std::move(form));
  }
  remove_repeated(forms);
  if (const auto exceptions = tables.exceptions.find(lowered); exceptions != tables.exceptions.end())
    for (const auto& form : exceptions->second)
      if (!contains(forms, form)) forms.insert(forms.begin(), form);
  if (!forms.empty()) return forms.front();
  return unknown.empty() ? std::string(text) : unknown.front();
}

}  // namespace wiregraph::parse::spacy
