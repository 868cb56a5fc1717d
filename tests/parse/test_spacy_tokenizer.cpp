#include <catch2/catch.hpp>

#include "parse/spacy/pattern.h"
#include "parse/spacy/tokenizer.h"
#include "parse/spacy_files.h"

namespace wiregraph::parse::spacy {

namespace {

struct Exception {
  std::string form;
  std::vector<std::pair<std::string, std::string>> tokens;  ///< text and norm
};

/// A tokenizer with few patterns and exceptions.
TemporaryFile tokenizer_file(const std::vector<Exception>& exceptions) {
  return TemporaryFile([&](Packer& packer) {
    packer.pack_map(7);
    put_text(packer, "prefix_search");
    put_text(packer, R"(^\(|^\"|^\U0001F600)");
    put_text(packer, "suffix_search");
    put_text(packer, R"(\)$|\"$|,$|(?<=[a-z])\.$|'s$)");
    put_text(packer, "infix_finditer");
    put_text(packer, R"((?<=[a-z])-(?=[a-z]))");
    put_text(packer, "token_match");
    packer.pack_nil();
    put_text(packer, "url_match");
    put_text(packer, R"((?u)^\w+://\S+$)");
    put_text(packer, "exceptions");
    packer.pack_map(static_cast<std::uint32_t>(exceptions.size()));
    for (const auto& [form, tokens] : exceptions) {
      put_text(packer, form);
      packer.pack_array(static_cast<std::uint32_t>(tokens.size()));
      for (const auto& [text, norm] : tokens) {
        packer.pack_map(norm.empty() ? 1 : 2);
        packer.pack_uint64(65);
        put_text(packer, text);
        if (norm.empty()) continue;
        packer.pack_uint64(67);
        put_text(packer, norm);
      }
    }
    put_text(packer, "faster_heuristics");
    packer.pack_true();
  });
}

const std::vector<Exception> k_exceptions{
    {"don't", {{"do", ""}, {"n't", "not"}}}, {"a.m.", {{"a.m.", ""}}}, {"10a.m.", {{"10", ""}, {"a.m.", ""}}}, {":)", {{":)", ""}}}};

/// The tokens with bars between them, a swallowed space shown as "_".
std::string cut(const Tokenizer& tokenizer, std::string_view text) {
  std::string shown;
  for (const Word& word : tokenizer.tokenize(text)) {
    if (!shown.empty()) shown += '|';
    shown += text.substr(word.span.start, word.span.size());
    if (word.space_after) shown += '_';
  }
  return shown;
}

}  // namespace

TEST_CASE("chunks are cut at white space, which stays as tokens but for one space", "[parse]") {
  const auto file = tokenizer_file(k_exceptions);
  const Tokenizer tokenizer(file.path());
  CHECK(cut(tokenizer, "").empty());
  CHECK(cut(tokenizer, "one two") == "one_|two");
  CHECK(cut(tokenizer, "one  two ") == "one_| |two_");
  CHECK(cut(tokenizer, " one") == " |one");
  CHECK(cut(tokenizer, "one\n two") == "one|\n |two");
  CHECK(cut(tokenizer, "one\xC2\xA0two") == "one|\xC2\xA0|two");
}

TEST_CASE("affixes come off until none is left", "[parse]") {
  const auto file = tokenizer_file(k_exceptions);
  const Tokenizer tokenizer(file.path());
  CHECK(cut(tokenizer, "((\"talks,\"))") == "(|(|\"|talks|,|\"|)|)");
  CHECK(cut(tokenizer, "Bo's.") == "Bo|'s|.");
  CHECK(cut(tokenizer, "\xF0\x9F\x98\x80Ufa") == "\xF0\x9F\x98\x80|Ufa");  // the escape of U+1F600 is no class of letters
  CHECK(cut(tokenizer, "(") == "(");
}

TEST_CASE("infixes cut the middle, but not within addresses", "[parse]") {
  const auto file = tokenizer_file(k_exceptions);
  const Tokenizer tokenizer(file.path());
  CHECK(cut(tokenizer, "(state-run)") == "(|state|-|run|)");
  CHECK(cut(tokenizer, "http://a-b.example/c-d,") == "http://a-b.example/c-d|,");
  CHECK(cut(tokenizer, "-ahead") == "-ahead");
}

TEST_CASE("exceptions give tokens and norms, also between affixes", "[parse]") {
  const auto file = tokenizer_file(k_exceptions);
  const Tokenizer tokenizer(file.path());
  CHECK(cut(tokenizer, "don't") == "do|n't");
  CHECK(cut(tokenizer, "(don't,") == "(|do|n't|,");
  CHECK(tokenizer.tokenize("don't")[1].norm == string_id("not"));
  CHECK(tokenizer.tokenize("don't")[0].norm == 0);
  CHECK(cut(tokenizer, "won't") == "won't");
}

TEST_CASE("an exception that affixes have cut is mended where its text is in one piece", "[parse]") {
  const auto file = tokenizer_file(k_exceptions);
  const Tokenizer tokenizer(file.path());
  CHECK(cut(tokenizer, "(:)") == "(|:)");
  CHECK(cut(tokenizer, ": )") == ":_|)");
  CHECK(cut(tokenizer, "(10a.m.)") == "(|10|a.m.|)");
}

TEST_CASE("a chunk of very many affixes ends in time", "[parse]") {
  const auto file = tokenizer_file({});
  const Tokenizer tokenizer(file.path());
  const std::string text(300'000, '(');
  const auto words = tokenizer.tokenize(text);
  CHECK(words.size() > 50);
  CHECK(words.back().span.end == text.size());
}

TEST_CASE("exceptions of another text are refused", "[parse]") {
  const auto file = tokenizer_file({{"cannot", {{"can", ""}, {"nott", ""}}}});
  CHECK(complaint([&] { Tokenizer tokenizer(file.path()); }).find("cannot") != std::string::npos);
}

TEST_CASE("Python's patterns are translated to PCRE2's", "[parse]") {
  CHECK(pcre2_source(R"((?u)^a\u00e9\U0001F600\.$)") == R"(^a\x{00e9}\x{0001F600}\.$)");
  CHECK(Pattern(R"([\w-]+$)", "t").search("a_-").has_value());
  CHECK(Pattern(R"(^\S+$)", "t").search("\xE1\xA0\x8E").has_value());  // U+180E is no white space to Python
  CHECK_FALSE(Pattern(R"(^\S+$)", "t").search("a\xC2\xA0").has_value());
  CHECK(complaint([] { Pattern("(", "t"); }).find("regular expression") != std::string::npos);
}

}  // namespace wiregraph::parse::spacy
