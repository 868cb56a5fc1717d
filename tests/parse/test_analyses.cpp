#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "base/log.h"
#include "parse/analyses.h"
#include "parse/analysis_json.h"
#include "parse/read_analysis.h"

namespace wiregraph::parse {

namespace {

std::string with(std::string_view from, std::string_view to) {
  std::string json(k_two_sentences);
  const auto at = json.find(from);
  REQUIRE(at != std::string::npos);
  return json.replace(at, from.size(), to);
}

std::string complaint_about(std::string_view json) {
  try {
    read_analysis(json, "a.jsonl", 7);
  } catch (const InputError& error) {
    CHECK(error.problem().file == "a.jsonl");
    CHECK(error.problem().line == 7);
    CHECK_FALSE(error.problem().advice.empty());
    return error.problem().reason;
  }
  return "none";
}

}  // namespace

TEST_CASE("places in code points become places in bytes", "[parse]") {
  const auto [text, analysis] = read_analysis(k_two_sentences, "a.jsonl", 1);
  REQUIRE(text == "Ada met Bo. \xF0\x9F\x98\x80 e\xCC\x81 left.");
  REQUIRE(analysis.tokens.size() == 8);
  const auto word = [&](std::size_t i) { return text.substr(analysis.tokens[i].span.start, analysis.tokens[i].span.size()); };
  CHECK(word(2) == "Bo");
  CHECK(word(4) == "\xF0\x9F\x98\x80");
  CHECK(word(5) == "e\xCC\x81");
  CHECK(word(6) == "left");
  CHECK(analysis.sentences == std::vector<TokenSpan>{{0, 4}, {4, 8}});
}

TEST_CASE("labels, lemmas, morphology, heads and entities are taken over", "[parse]") {
  const auto analysis = read_analysis(k_two_sentences, "a.jsonl", 1).analysis;
  const Token& met = analysis.tokens[1];
  CHECK(met.tag == Tag::VBD);
  CHECK(met.pos == Pos::VERB);
  CHECK(met.dep == Dep::ROOT);
  CHECK(met.lemma == "meet");
  CHECK(met.morph == "Tense=Past|VerbForm=Fin");
  CHECK(met.entity == EntityLabel::none);
  CHECK(analysis.tokens[7].head == TokenId{6});
  CHECK(analysis.tokens[2].entity == EntityLabel::PERSON);
  CHECK(analysis.tokens[2].begins_entity);
}

TEST_CASE("the words of one entity are not two entities", "[parse]") {
  const auto json = with(R"({"start":8,"end":10,"label":"PERSON"})", R"({"start":12,"end":16,"label":"ORG"})");
  const auto analysis = read_analysis(json, "a.jsonl", 1).analysis;
  CHECK(analysis.tokens[4].begins_entity);
  CHECK(analysis.tokens[5].entity == EntityLabel::ORG);
  CHECK_FALSE(analysis.tokens[5].begins_entity);
}

TEST_CASE("fields that nobody asked for change nothing, and ents may be missing", "[parse]") {
  CHECK(read_analysis(with(R"({"text")", R"({"cats":{},"path":"x","text")"), "a.jsonl", 1).analysis.tokens.size() == 8);
  CHECK(read_analysis(with(R"("ents")", R"("spans")"), "a.jsonl", 1).analysis.tokens[0].entity == EntityLabel::none);
  CHECK(read_analysis(R"({"text":"","sents":[],"tokens":[]})", "a.jsonl", 1).analysis.tokens.empty());
}

TEST_CASE("what is no analysis is refused with file, line and reason", "[parse]") {
  const auto [json, reason] = GENERATE(table<std::string, std::string>({
      {"", "no JSON at byte 0"},
      {"Ada met Bo.", "no JSON at byte 0"},
      {"[1]", "no JSON object"},
      {std::string(100000, '['), "no JSON at byte 100000"},
      {R"({"tokens":[]})", "no string 'text'"},
      {R"({"text":3})", "no string 'text'"},
      {R"({"text":"a"})", "no list 'tokens'"},
      {R"({"text":"a","tokens":[]})", "no list 'sents'"},
      {R"({"text":"\ud800","tokens":[],"sents":[]})", "no JSON at byte"},
      {"{\"text\":\"\xC3\x28\"}", "no JSON at byte"},
      {R"({"text":"a","tokens":[1]})", "tokens[0]: no object"},
      {with(R"("tag":"VBD")", R"("tag":"VBX")"), "tokens[1]: unknown tag 'VBX'"},
      {with(R"("tag":"VBD")", R"("tag":3)"), "tokens[1]: no string 'tag'"},
      {with(R"("pos":"VERB")", R"("pos":"verb")"), "tokens[1]: unknown pos 'verb'"},
      {with(R"("dep":"dobj")", R"("dep":"obj")"), "tokens[2]: unknown dep 'obj'"},
      {with(R"("label":"PERSON")", R"("label":"PER")"), "ents[0]: unknown label 'PER'"},
      {with(R"("head":1)", R"("head":8)"), "tokens[0]: head 8 is no token"},
      {with(R"("head":1)", R"("head":-1)"), "tokens[0]: no whole number 'head'"},
      {with(R"("dep":"ROOT","head":1)", R"("dep":"ROOT","head":2)"), "tokens[1]: heads go in a circle"},
      {with(R"("start":4,"end":7)", R"("start":2,"end":7)"), "tokens[1]: overlaps the token before it"},
      {with(R"("start":4,"end":7)", R"("start":4,"end":4)"), "tokens[1]: is empty"},
      {with(R"("start":4,"end":7)", R"("start":4.5,"end":7)"), "tokens[1]: no whole number 'start'"},
      {with(R"("start":21,"end":22)", R"("start":21,"end":23)"), "tokens[7]: ends at 23, after the end of the text"},
      {with(R"("end":11)", R"("end":9)"), "sents[0]: does not begin and end with the tokens that come next"},
      {with(R"(,{"start":12,"end":22}])", "]"), "tokens[4]: is in none of the sents"},
      {with(R"({"start":8,"end":10,"label")", R"({"start":9,"end":10,"label")"), "ents[1]: does not begin with a token"},
      {with(R"({"start":8,"end":10,"label")", R"({"start":4,"end":9,"label")"), "ents[1]: does not end with a token"},
      {with(R"({"start":8,"end":10,"label")", R"({"start":0,"end":7,"label")"), "ents[1]: overlaps another entity"},
  }));
  CHECK_THAT(complaint_about(json), Catch::StartsWith(reason));
}

TEST_CASE("analyses are found by the exact text", "[parse]") {
  const TemporaryFile file("wiregraph_analyses.jsonl",
                           "\r\n" + std::string(k_two_sentences) + "\r\n" + R"({"text":"","sents":[],"tokens":[]})");
  Analyses analyses;
  analyses.add(file.path);
  const Analysis* found = analyses.find("Ada met Bo. \xF0\x9F\x98\x80 e\xCC\x81 left.");
  REQUIRE(found != nullptr);
  CHECK(found->tokens.size() == 8);
  CHECK(analyses.find("") != nullptr);
  CHECK(analyses.find("Ada met Bo.") == nullptr);
}

TEST_CASE("a later analysis of a text replaces an earlier one", "[parse]") {
  const TemporaryFile file("wiregraph_twice.jsonl",
                           std::string(k_two_sentences) + "\n" + with(R"("lemma":"meet")", R"("lemma":"MEET")") + "\n");
  Analyses analyses;
  analyses.add(file.path);
  CHECK(analyses.find("Ada met Bo. \xF0\x9F\x98\x80 e\xCC\x81 left.")->tokens[1].lemma == "MEET");
}

TEST_CASE("a complaint about a file names the line", "[parse]") {
  const TemporaryFile file("wiregraph_bad_line.jsonl", std::string(k_two_sentences) + "\n\n{\n");
  Analyses analyses;
  CHECK_THROWS_WITH(analyses.add(file.path), Catch::Contains("wiregraph_bad_line.jsonl:3: no JSON"));
}

TEST_CASE("a file that is missing or a folder is refused", "[parse]") {
  Analyses analyses;
  CHECK_THROWS_WITH(analyses.add("no such.jsonl"), Catch::StartsWith("no such.jsonl: No such file"));
  CHECK_THROWS_WITH(analyses.add(std::filesystem::temp_directory_path()), Catch::Contains("is a folder"));
}

TEST_CASE("a line without end is refused and not read to its end", "[parse]") {
  const TemporaryFile file("wiregraph_long_line.jsonl", "\n" + std::string((std::size_t{64} << 20) + 10, 'a'));
  Analyses analyses;
  CHECK_THROWS_WITH(analyses.add(file.path), Catch::Contains("wiregraph_long_line.jsonl:2: the line is longer than 64 MiB"));
}

TEST_CASE("damaged lines are read or refused, never worse", "[parse]") {
  std::mt19937 random(20250304);
  std::size_t refused = 0;
  constexpr std::size_t k_rounds = 5000;
  for (std::size_t round = 0; round < k_rounds; ++round) {
    std::string json(k_two_sentences);
    for (std::size_t flips = 1 + random() % 3; flips > 0; --flips) json[random() % json.size()] = static_cast<char>(random() % 256);
    try {
      const auto [text, analysis] = read_analysis(json, "a.jsonl", 1);
      for (const Token& token : analysis.tokens) {
        REQUIRE(token.span.start < token.span.end);
        REQUIRE(token.span.end <= text.size());
        REQUIRE(token.head.value < analysis.tokens.size());
      }
    } catch (const InputError&) {
      ++refused;
    }
  }
  CHECK(refused > k_rounds / 2);
  CHECK(refused < k_rounds);
}

}  // namespace wiregraph::parse
