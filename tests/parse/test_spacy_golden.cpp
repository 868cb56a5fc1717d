#include <fstream>
#include <thread>

#include <catch2/catch.hpp>

#include "parse/read_analysis.h"
#include "parse/spacy/pipeline.h"
#include "parse/spacy_files.h"

namespace wiregraph::parse::spacy {

namespace {

struct Golden {
  std::string text;
  Analysis analysis;
};

std::vector<Golden> golden() {
  const std::string file = std::string(WIREGRAPH_SOURCE_DIR) + "/tests/parse/spacy_golden.jsonl";
  std::ifstream lines(file);
  std::vector<Golden> documents;
  for (std::string line; std::getline(lines, line);) {
    auto [text, analysis] = read_analysis(line, file, documents.size() + 1);
    documents.push_back({std::move(text), std::move(analysis)});
  }
  return documents;
}

/// One line per token: all that an analysis says.
std::string shown(const std::string& text, const Analysis& analysis) {
  std::string lines;
  std::size_t sentence = 0;
  for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
    const Token& token = analysis.tokens[i];
    const bool starts = sentence < analysis.sentences.size() && analysis.sentences[sentence].start == i;
    if (starts) ++sentence;
    for (const auto& field :
         {std::string(starts ? "> " : "  "), text.substr(token.span.start, token.span.size()), std::string(label_name(token.tag)),
          std::string(label_name(token.pos)), token.morph, token.lemma, std::string(label_name(token.dep)),
          std::to_string(token.head.value), std::string(label_name(token.entity)), std::string(token.begins_entity ? "B" : "")})
      lines += field + '\t';
    lines += '\n';
  }
  return lines;
}

std::vector<std::string> shown(const std::vector<Golden>& documents, const std::vector<Analysis>& analyses) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < documents.size(); ++i) all.push_back(shown(documents[i].text, analyses[i]));
  return all;
}

std::optional<Pipeline> pipeline() {
  const auto folder = model_folder();
  if (!folder) WARN("no model: run scripts/setup, or name its folder in $WIREGRAPH_MODEL");
  if (!folder) return std::nullopt;
  return Pipeline::load(*folder);
}

std::vector<std::string_view> texts_of(const std::vector<Golden>& documents) {
  std::vector<std::string_view> texts;
  for (const auto& document : documents) texts.emplace_back(document.text);
  return texts;
}

}  // namespace

TEST_CASE("the pipeline gives the answers that spaCy gives", "[parse][model]") {
  const auto documents = golden();
  REQUIRE(documents.size() > 40);
  const auto run = pipeline();
  if (!run) return;
  for (const auto& [text, expected] : documents) CHECK(shown(text, run->analyse(text)) == shown(text, expected));
}

TEST_CASE("a text's analysis does not depend on its batch", "[parse][model]") {
  const auto documents = golden();
  const auto run = pipeline();
  if (!run) return;
  auto texts = texts_of(documents);
  const auto forth = shown(documents, run->analyse(texts));
  std::reverse(texts.begin(), texts.end());
  auto back = run->analyse(texts);
  std::reverse(back.begin(), back.end());
  CHECK(shown(documents, back) == forth);
  for (std::size_t i = 0; i < documents.size(); ++i) CHECK(shown(documents[i].text, run->analyse(documents[i].text)) == forth[i]);
}

TEST_CASE("threads share a pipeline", "[parse][model]") {
  const auto documents = golden();
  const auto run = pipeline();
  if (!run) return;
  const auto expected = shown(documents, run->analyse(texts_of(documents)));
  std::vector<std::vector<std::string>> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) threads.emplace_back([&] { result = shown(documents, run->analyse(texts_of(documents))); });
  for (auto& thread : threads) thread.join();
  for (const auto& result : results) CHECK(result == expected);
}

TEST_CASE("a text longer than what is kept of it at once is analysed as a whole", "[parse][model]") {
  const auto documents = golden();
  const auto run = pipeline();
  if (!run) return;
  std::string text;
  for (int i = 0; i < 40; ++i)
    for (const auto& document : documents) text += document.text + "\n\n";
  const Analysis analysis = run->analyse(text);
  REQUIRE(analysis.tokens.size() > 20'000);
  std::uint32_t end = 0;
  for (const TokenSpan sentence : analysis.sentences) {
    CHECK(sentence.start == end);
    for (std::uint32_t i = sentence.start; i < sentence.end; ++i) CHECK(sentence.start <= analysis.tokens[i].head.value);
    end = sentence.end;
  }
  CHECK(end == analysis.tokens.size());
}

}  // namespace wiregraph::parse::spacy
