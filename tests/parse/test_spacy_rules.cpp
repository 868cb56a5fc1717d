#include <functional>

#include <catch2/catch.hpp>

#include "parse/spacy/attribute_ruler.h"
#include "parse/spacy/lemmatizer.h"
#include "parse/spacy/string_id.h"
#include "parse/spacy_files.h"

namespace wiregraph::parse::spacy {

namespace {

using Put = std::function<void(Packer&)>;

Put text(std::string value) {
  return [=](Packer& packer) { put_text(packer, value); };
}

Put yes() {
  return [](Packer& packer) { packer.pack_true(); };
}

Put list(std::vector<Put> values) {
  return [=](Packer& packer) {
    packer.pack_array(static_cast<std::uint32_t>(values.size()));
    for (const auto& value : values) value(packer);
  };
}

Put map(std::vector<std::pair<std::string, Put>> entries) {
  return [=](Packer& packer) {
    packer.pack_map(static_cast<std::uint32_t>(entries.size()));
    for (const auto& [key, value] : entries) {
      put_text(packer, key);
      value(packer);
    }
  };
}

Put rule(std::vector<Put> tests, Put attributes, int index = 0) {
  return map({{"patterns", list({list(std::move(tests))})}, {"attrs", std::move(attributes)}, {"index", [=](Packer& packer) {
                                                                                                 packer.pack_int64(index);
                                                                                               }}});
}

struct Seen {
  Tag tag;
  std::string word;
  Dep dep = Dep::dep;
  bool is_space = false;
};

std::vector<TokenAttributes> apply(const AttributeRuler& ruler, const std::vector<Seen>& tokens) {
  std::vector<WordTests> words;
  for (const auto& token : tokens) words.push_back(ruler.tests_of(token.word));
  std::vector<RulerInput> inputs;
  std::vector<TokenAttributes> out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    inputs.push_back({tokens[i].tag, tokens[i].dep, tokens[i].is_space, &words[i]});
    out.push_back({tokens[i].tag, tokens[i].dep});
  }
  ruler.apply(inputs, out);
  return out;
}

}  // namespace

TEST_CASE("later rules win, attribute by attribute", "[parse]") {
  const TemporaryFile file(list({rule({map({{"TAG", text("NN")}})}, map({{"POS", text("NOUN")}, {"MORPH", text("Number=Sing")}})),
                                 rule({map({{"TAG", text("NN")}, {"LOWER", text("data")}})}, map({{"MORPH", text("_")}}))}));
  const AttributeRuler ruler(file.path());
  const auto out = apply(ruler, {{Tag::NN, "talk"}, {Tag::NN, "data"}, {Tag::VB, "data"}});
  CHECK(out[0].pos == Pos::NOUN);
  CHECK(ruler.text(out[0].morph) == "Number=Sing");
  CHECK(out[1].pos == Pos::NOUN);
  CHECK(ruler.text(out[1].morph).empty());
  CHECK(out[2].pos == Pos::none);
}

TEST_CASE("rules see tags and dependencies as they were before the ruler", "[parse]") {
  const TemporaryFile file(list(
      {rule({map({{"TAG", text("NN")}})}, map({{"TAG", text("VB")}})), rule({map({{"TAG", text("VB")}})}, map({{"POS", text("VERB")}}))}));
  const auto out = apply(AttributeRuler(file.path()), {{Tag::NN, "talk"}});
  CHECK(out[0].tag == Tag::VB);
  CHECK(out[0].pos == Pos::none);
}

TEST_CASE("a pattern of two tokens changes the one that its index names", "[parse]") {
  const TemporaryFile file(
      list({rule({map({{"LOWER", text("ai")}}), map({{"LOWER", map({{"REGEX", text("^n'?t$")}})}})}, map({{"LEMMA", text("be")}}), -2)}));
  const AttributeRuler ruler(file.path());
  const auto out = apply(ruler, {{Tag::VBP, "ai"}, {Tag::RB, "n't"}, {Tag::VBP, "ai"}});
  CHECK(ruler.text(out[0].lemma) == "be");
  CHECK(out[1].lemma == 0);
  CHECK(out[2].lemma == 0);
}

TEST_CASE("conditions may list values, exclude them, and ask for white space", "[parse]") {
  const auto in = [](std::vector<std::string> values) {
    std::vector<Put> puts;
    for (auto& value : values) puts.push_back(text(value));
    return list(puts);
  };
  const TemporaryFile file(list(
      {rule({map({{"DEP", map({{"NOT_IN", in({"det", ""})}})}, {"TAG", map({{"IN", in({"DT", "WDT"})}})}})}, map({{"POS", text("PRON")}})),
       rule({map({{"LOWER", map({{"NOT_IN", in({"this"})}})}, {"TAG", text("NN")}})}, map({{"POS", text("NOUN")}})),
       rule({map({{"IS_SPACE", yes()}})}, map({{"DEP", text("dep")}, {"POS", text("SPACE")}}))}));
  const auto out = apply(AttributeRuler(file.path()), {{Tag::DT, "this", Dep::nsubj},
                                                       {Tag::DT, "this", Dep::det},
                                                       {Tag::NN, "this"},
                                                       {Tag::NN, "that"},
                                                       {Tag::NN, "this", Dep::ROOT, true}});
  CHECK(out[0].pos == Pos::PRON);
  CHECK(out[1].pos == Pos::none);
  CHECK(out[2].pos == Pos::none);
  CHECK(out[3].pos == Pos::NOUN);
  CHECK(out[4].pos == Pos::SPACE);
  CHECK(out[4].dep == Dep::dep);
}

TEST_CASE("rules that the program cannot apply are named", "[parse]") {
  const auto reason = [](const Put& rules) {
    const TemporaryFile file(rules);
    return complaint([&] { AttributeRuler ruler(file.path()); });
  };
  CHECK(reason(list({rule({map({{"OP", text("+")}})}, map({}))})).find("\"OP\"") != std::string::npos);
  CHECK(reason(list({rule({map({{"TAG", map({{"FUZZY", text("NN")}})}})}, map({}))})).find("\"FUZZY\"") != std::string::npos);
  CHECK(reason(list({rule({map({{"TAG", text("NN")}})}, map({{"POS", text("NAME")}}))})).find("\"NAME\"") != std::string::npos);
  CHECK(reason(list({rule({map({{"TAG", text("NN")}})}, map({}), 1)})).find("damaged") != std::string::npos);
}

TEST_CASE("a form is known to be the base form from its morphology", "[parse]") {
  CHECK(base_form("Number=Sing").holds(Pos::NOUN));
  CHECK_FALSE(base_form("Number=Sing").holds(Pos::VERB));
  CHECK_FALSE(base_form("Number=Plur").holds(Pos::NOUN));
  CHECK(base_form("VerbForm=Inf").holds(Pos::VERB));
  CHECK(base_form("Tense=Pres|VerbForm=Fin").holds(Pos::VERB));
  CHECK_FALSE(base_form("Number=Sing|Person=3|Tense=Pres|VerbForm=Fin").holds(Pos::VERB));
  CHECK(base_form("Degree=Pos").holds(Pos::ADJ));
  CHECK_FALSE(base_form("").holds(Pos::NOUN));
}

TEST_CASE("lemmas come from rules checked against base forms, exceptions first", "[parse]") {
  const auto by_pos = [](std::string pos, Put value) {
    return [=](Packer& packer) {
      packer.pack_map(1);
      packer.pack_uint64(string_id(pos));
      value(packer);
    };
  };
  const TemporaryFile file(map(
      {{"lemma_rules", by_pos("noun", list({list({text("s"), text("")}), list({text("es"), text("")}), list({text("ies"), text("y")})}))},
       {"lemma_index", by_pos("noun", list({text("ally"), text("axe"), text("box")}))},
       {"lemma_exc", by_pos("noun", map({{"axes", list({text("ax"), text("axis")})}}))}}));
  const Lemmatizer lemmatizer(file.path());
  const auto noun = [&](std::string_view word, std::string_view lowered) { return lemmatizer.lemma(word, lowered, Pos::NOUN, false); };
  CHECK(noun("Allies", "allies") == "ally");
  CHECK(noun("boxes", "boxes") == "box");
  CHECK(noun("axes", "axes") == "axis");
  CHECK(noun("CEOs", "ceos") == "ceo");
  CHECK(noun("Sheep", "sheep") == "Sheep");
  CHECK(noun("\xE2\x80\x99s", "\xE2\x80\x99s") == "\xE2\x80\x99");
  CHECK(lemmatizer.lemma("Talks", "talks", Pos::NOUN, true) == "talks");
  CHECK(lemmatizer.lemma("Ufa", "ufa", Pos::PROPN, false) == "Ufa");
  CHECK(lemmatizer.lemma("The", "the", Pos::DET, false) == "the");
  CHECK(lemmatizer.lemma("\n", "\n", Pos::SPACE, false) == "\n");
}

}  // namespace wiregraph::parse::spacy
