#include "parse/spacy/attribute_ruler.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace wiregraph::parse::spacy {

namespace {

/// A condition of a rule as the file has it: a word, or IN, NOT_IN, REGEX.
struct Condition {
  std::vector<std::string> values = {};
  bool negative = false;
  std::optional<std::string> regex = {};
};

Condition condition_of(const ModelValue& value) {
  if (value.is_text()) return {{std::string(value.text())}};
  const auto entries = value.entries();
  if (entries.size() != 1) not_supported(value.file(), "a rule with several conditions on one attribute");
  const auto& [name, argument] = entries.front();
  if (name.text() == "REGEX") return {{}, false, std::string(argument.text())};
  if (name.text() != "IN" && name.text() != "NOT_IN") not_supported(value.file(), "the condition \"" + std::string(name.text()) + "\"");
  Condition condition{{}, name.text() == "NOT_IN"};
  for (const auto& listed : argument.list()) condition.values.emplace_back(listed.text());
  return condition;
}

/// The labels that a condition allows, as bits.
template <class Label>
std::uint64_t labels_allowed(const ModelValue& value) {
  const Condition condition = condition_of(value);
  const auto& names = label_names(Label{});
  static_assert(std::tuple_size_v<std::remove_cvref_t<decltype(names)>> <= 64);
  const auto listed = [&](std::string_view name) {
    return std::find(condition.values.begin(), condition.values.end(), name) != condition.values.end();
  };
  std::optional<Pattern> regex;
  if (condition.regex) regex.emplace(*condition.regex, value.file());
  std::uint64_t allowed = 0;
  for (std::size_t label = 0; label < names.size(); ++label) {
    const bool passes = regex ? regex->search(names[label]).has_value() : listed(names[label]) != condition.negative;
    if (passes) allowed |= std::uint64_t{1} << label;
  }
  return allowed;
}

template <class Label>
Label label_of(const ModelValue& value) {
  if (const auto label = label_named<Label>(value.text())) return *label;
  not_supported(value.file(), "the label \"" + std::string(value.text()) + "\"");
}

bool has(std::uint64_t set, std::size_t member) { return (set >> member & 1U) != 0; }

}  // namespace

AttributeRuler::AttributeRuler(const std::filesystem::path& file) {
  const ModelFile content(file);
  for (const auto& rule : content.root().list()) add_rule(rule);
  for (std::uint32_t pattern = 0; pattern < patterns_.size(); ++pattern)
    for (std::size_t tag = 0; tag < patterns_of_tag_.size(); ++tag)
      if (has(patterns_[pattern].tests.front().tags, tag)) patterns_of_tag_[tag].push_back(pattern);
}

void AttributeRuler::add_rule(const ModelValue& value) {
  Rule rule;
  rule.number = static_cast<std::uint16_t>(rules_.size());
  if (rules_.size() >= std::numeric_limits<std::uint16_t>::max()) not_supported(value.file(), "that many rules");
  for (const auto& [name, to] : value.at("attrs").entries()) {
    const auto is = [&rule, set = name.text()](std::string_view attribute, Attribute which) {
      if (set == attribute) rule.sets.set(which);
      return set == attribute;
    };
    if (is("TAG", set_tag))
      rule.values.tag = label_of<Tag>(to);
    else if (is("DEP", set_dep))
      rule.values.dep = label_of<Dep>(to);
    else if (is("POS", set_pos))
      rule.values.pos = label_of<Pos>(to);
    else if (is("MORPH", set_morph))
      rule.values.morph = text_number(to.text() == "_" ? "" : to.text(), value.file());
    else if (is("LEMMA", set_lemma))
      rule.values.lemma = text_number(to.text(), value.file());
    else
      not_supported(value.file(), "a rule that sets \"" + std::string(name.text()) + "\"");
  }
  const std::int64_t index = value.at("index").integer();
  for (const auto& pattern : value.at("patterns").list()) {
    MatchedRule matched{{}, 0, rules_.size()};
    for (const auto& specification : pattern.list()) matched.tests.push_back(token_test(specification));
    const auto size = static_cast<std::int64_t>(matched.tests.size());
    if (index >= size || index < -size) damaged(value.file(), "a rule changes a token that its pattern does not have");
    matched.target = static_cast<std::size_t>(index < 0 ? index + size : index);
    patterns_.push_back(std::move(matched));
  }
  rules_.push_back(rule);
}

AttributeRuler::TokenTest AttributeRuler::token_test(const ModelValue& specification) {
  TokenTest test;
  for (const auto& [name, value] : specification.entries()) {
    if (name.text() == "TAG") {
      test.tags &= labels_allowed<Tag>(value);
    } else if (name.text() == "DEP") {
      test.deps &= labels_allowed<Dep>(value);
    } else if (name.text() == "LOWER") {
      test.words.push_back(word_test(value));
    } else if (name.text() == "IS_SPACE") {
      (value.boolean() ? test.if_no_space : test.if_space) = false;
    } else {
      not_supported(value.file(), "a rule on \"" + std::string(name.text()) + "\"");
    }
  }
  return test;
}

/// A new test of words; every word that is named must be known before other words are tested.
std::uint16_t AttributeRuler::word_test(const ModelValue& value) {
  const std::size_t test = word_test_count_++;
  if (test >= WordTests().size()) not_supported(value.file(), "that many conditions on words");
  const Condition condition = condition_of(value);
  if (condition.regex) {
    regexes_.push_back({test, Pattern(*condition.regex, value.file())});
    return static_cast<std::uint16_t>(test);
  }
  for (const auto& word : condition.values) words_.try_emplace(word, of_other_words_);
  for (auto& [word, tests] : words_) {
    const bool listed = std::find(condition.values.begin(), condition.values.end(), word) != condition.values.end();
    tests[test] = listed != condition.negative;
  }
  of_other_words_[test] = condition.negative;
  return static_cast<std::uint16_t>(test);
}

std::uint16_t AttributeRuler::text_number(std::string_view text, const std::string& file) {
  const auto found = std::find(texts_.begin(), texts_.end(), text);
  if (found == texts_.end()) texts_.emplace_back(text);
  if (texts_.size() > std::numeric_limits<std::uint16_t>::max()) not_supported(file, "that many different rules");
  return static_cast<std::uint16_t>(std::find(texts_.begin(), texts_.end(), text) - texts_.begin());
}

WordTests AttributeRuler::tests_of(std::string_view word) const {
  const auto known = words_.find(word);
  WordTests tests = known == words_.end() ? of_other_words_ : known->second;
  for (const auto& [test, pattern] : regexes_) tests[test] = pattern.search(word).has_value();
  return tests;
}

bool AttributeRuler::TokenTest::passes(const RulerInput& token) const {
  return has(tags, static_cast<std::size_t>(token.tag)) && has(deps, static_cast<std::size_t>(token.dep)) &&
         (token.is_space ? if_space : if_no_space) &&
         std::all_of(words.begin(), words.end(), [&](std::uint16_t test) { return (*token.word)[test]; });
}

void AttributeRuler::apply(std::span<const RulerInput> tokens, std::span<TokenAttributes> out) const {
  std::vector<SetBy> set_by(tokens.size(), SetBy{});
  for (std::size_t start = 0; start < tokens.size(); ++start) {
    for (const std::uint32_t number : patterns_of_tag_[static_cast<std::size_t>(tokens[start].tag)]) {
      const MatchedRule& pattern = patterns_[number];
      if (pattern.tests.size() > tokens.size() - start) continue;
      const auto passes = [](const TokenTest& test, const RulerInput& token) { return test.passes(token); };
      if (!std::equal(pattern.tests.begin(), pattern.tests.end(), tokens.begin() + static_cast<std::ptrdiff_t>(start), passes)) continue;
      const std::size_t target = start + pattern.target;
      set(rules_[pattern.rule], out[target], set_by[target]);
    }
  }
}

void AttributeRuler::set(const Rule& rule, TokenAttributes& token, SetBy& set_by) {
  const auto wins = [&](Attribute attribute) {
    if (!rule.sets[attribute] || set_by[attribute] > rule.number + 1) return false;
    set_by[attribute] = static_cast<std::uint16_t>(rule.number + 1);
    return true;
  };
  if (wins(set_tag)) token.tag = rule.values.tag;
  if (wins(set_dep)) token.dep = rule.values.dep;
  if (wins(set_pos)) token.pos = rule.values.pos;
  if (wins(set_morph)) token.morph = rule.values.morph;
  if (wins(set_lemma)) token.lemma = rule.values.lemma;
}

}  // namespace wiregraph::parse::spacy
