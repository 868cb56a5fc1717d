#include <catch2/catch.hpp>

#include "parse/analysis_json.h"
#include "parse/parse.h"
#include "parse/place.h"
#include "support/document_of.h"

namespace wiregraph::parse {

namespace {

/// What a pipeline would have said of the text of a document built by hand. A word `_` stands for white space.
Analysis analysis_of(const Document& document) {
  Analysis analysis{document.tokens, {}};
  for (const Sentence& sentence : document.sentences) analysis.sentences.push_back(sentence.tokens);
  for (Token& token : analysis.tokens)
    if (document.text_of(token) == "_") token.pos = Pos::SPACE;
  return analysis;
}

Segment segment(std::uint32_t start, std::uint32_t end, SegmentKind kind) {
  Segment segment;
  segment.span = {start, end};
  segment.kind = kind;
  return segment;
}

/// The text of `lines` in these segments, with the analysis placed; all body where none are given.
Document placed(std::string_view lines, std::vector<Segment> segments = {}) {
  const Document by_hand = document_of(lines);
  Document document;
  document.text = by_hand.text;
  document.segments = std::move(segments);
  if (document.segments.empty())
    document.segments.push_back(segment(0, static_cast<std::uint32_t>(document.text.size()), SegmentKind::body));
  place(analysis_of(by_hand), document);
  return document;
}

/// "word>head:dep" for each token of a sentence.
std::vector<std::string> tree_of(const Document& document, std::size_t sentence) {
  std::vector<std::string> out;
  const auto tokens = document.sentences.at(sentence).tokens;
  for (std::uint32_t i = tokens.start; i < tokens.end; ++i) {
    const Token& token = document.tokens[i];
    out.push_back(std::string(document.text_of(token)) + ">" + std::string(document.text_of(document[token.head])) + ":" +
                  std::string(label_name(token.dep)));
  }
  return out;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences and tokens point at each other and at their segment", "[parse]") {
  const auto document =
      placed("Ada/NNP/nsubj/2\nleft/VBD/ROOT/0\n\nBo/NNP/nsubj/2\nstayed/VBD/ROOT/0",
             {segment(0, 8, SegmentKind::headline), segment(8, 9, SegmentKind::blank), segment(9, 18, SegmentKind::body)});
  REQUIRE(document.sentences.size() == 2);
  CHECK(document.sentences[1].tokens == TokenSpan{2, 4});
  CHECK(document.sentences[1].root == TokenId{3});
  CHECK(document.sentences[0].segment == SegmentId{0});
  CHECK(document.sentences[1].segment == SegmentId{2});
  CHECK(document.tokens[2].sentence == SentenceId{1});
  CHECK(document.tokens[2].head == TokenId{3});
}

TEST_CASE("white space is left out and what hung on it hangs on the word above", "[parse]") {
  const auto document = placed("_/_SP/dep/2\n_/_SP/dep/4\nAda/NNP/nsubj/2\nleft/VBD/ROOT/0\nnow/RB/advmod/1");
  CHECK(tree_of(document, 0) == Words{"Ada>left:nsubj", "left>left:ROOT", "now>left:advmod"});
}

TEST_CASE("white space at the root leaves the root to the heaviest word", "[parse]") {
  const auto document = placed("Ah/UH/intj/2\n_/_SP/ROOT/0\nAda/NNP/nsubj/4\nleft/VBD/dep/2\n././punct/2");
  CHECK(tree_of(document, 0) == Words{"Ah>left:dep", "Ada>left:nsubj", "left>left:ROOT", ".>left:punct"});
}

TEST_CASE("a sentence of white space alone gives no sentence", "[parse]") {
  const auto document = placed("_/_SP/ROOT/0\n\nStay/VB/ROOT/0");
  REQUIRE(document.sentences.size() == 1);
  CHECK(tree_of(document, 0) == Words{"Stay>Stay:ROOT"});
}

TEST_CASE("furniture is left out", "[parse]") {
  const auto document =
      placed("Follow/VB/ROOT/0\nus/PRP/dobj/1\n\nAda/NNP/nsubj/2\nleft/VBD/ROOT/0",
             {segment(0, 9, SegmentKind::furniture), segment(9, 10, SegmentKind::blank), segment(10, 18, SegmentKind::body)});
  REQUIRE(document.sentences.size() == 1);
  CHECK(tree_of(document, 0) == Words{"Ada>left:nsubj", "left>left:ROOT"});
  CHECK(document.sentences[0].segment == SegmentId{2});
}

TEST_CASE("a sentence over the border of a segment is cut there", "[parse]") {
  // "OSLO" is the dateline: the pipeline took it for the subject.
  const auto document = placed("OSLO/NNP/nsubj/4\n-/HYPH/punct/4\nAda/NNP/nsubj/4\nleft/VBD/ROOT/0",
                               {segment(0, 7, SegmentKind::dateline), segment(7, 15, SegmentKind::body)});
  REQUIRE(document.sentences.size() == 2);
  CHECK(tree_of(document, 0) == Words{"OSLO>OSLO:ROOT", "->OSLO:punct"});
  CHECK(tree_of(document, 1) == Words{"Ada>left:nsubj", "left>left:ROOT"});
  CHECK(document.sentences[1].root == TokenId{3});
}

TEST_CASE("words cut off from their head hang on the heaviest of them", "[parse]") {
  const auto document = placed("said/VBD/ROOT/0\nAh/UH/intj/1\nAda/NNP/nsubj/4\nleft/VBD/ccomp/1\nnow/RB/advmod/4",
                               {segment(0, 5, SegmentKind::body), segment(5, 20, SegmentKind::caption)});
  REQUIRE(document.sentences.size() == 2);
  CHECK(tree_of(document, 1) == Words{"Ah>left:dep", "Ada>left:nsubj", "left>left:ROOT", "now>left:advmod"});
}

TEST_CASE("a sentence with two roots keeps the first", "[parse]") {
  const auto document = placed("Ada/NNP/ROOT/0\nleft/VBD/ROOT/0");
  CHECK(tree_of(document, 0) == Words{"Ada>Ada:ROOT", "left>Ada:dep"});
}

TEST_CASE("an entity that is cut begins anew", "[parse]") {
  const auto document = placed("New/NNP/compound/2/New/B-GPE\nYork/NNP/ROOT/0/York/I-GPE\nYork/NNP/appos/2/York/I-GPE",
                               {segment(0, 4, SegmentKind::headline), segment(4, 13, SegmentKind::body)});
  CHECK(document.tokens[1].begins_entity);
  CHECK_FALSE(document.tokens[2].begins_entity);
}

TEST_CASE("an entity whose first token is left out begins with the next", "[parse]") {
  const auto document = placed("Oslo/NNP/ROOT/0/_/B-GPE\n_/_SP/dep/1/_/B-PERSON\nAda/NNP/dep/2/_/I-PERSON\nLund/NNP/dep/2/_/I-PERSON");
  REQUIRE(document.tokens.size() == 3);
  CHECK(document.tokens[1].begins_entity);
  CHECK_FALSE(document.tokens[2].begins_entity);
}

TEST_CASE("a token over the border of a segment ends there", "[parse]") {
  const auto document = placed("Ada/NNP/ROOT/0", {segment(0, 2, SegmentKind::headline), segment(2, 3, SegmentKind::body)});
  REQUIRE(document.tokens.size() == 1);
  CHECK(document.tokens[0].span == ByteSpan{0, 2});
}

TEST_CASE("a deep tree takes no more time than a flat one", "[parse]") {
  constexpr std::uint32_t k_words = 200000;
  Analysis analysis;
  for (std::uint32_t i = 0; i < k_words; ++i) {
    Token token;
    token.span = {i, i + 1};
    token.pos = i < k_words / 2 ? Pos::SPACE : Pos::X;
    token.head = TokenId{i < k_words / 2 ? (i == 0 ? 0 : i - 1) : k_words / 2 - 1};
    analysis.tokens.push_back(token);
  }
  analysis.sentences.push_back({0, k_words});
  Document document;
  document.text = std::string(k_words, 'x');
  document.segments.push_back(segment(0, k_words, SegmentKind::body));
  place(analysis, document);  // a way of k_words / 2 steps for each of k_words / 2 words would take minutes
  CHECK(document.tokens.size() == k_words / 2);
  CHECK(document.tokens.back().head == document.sentences[0].root);
}

TEST_CASE("a document without an analysis or a model is refused with advice", "[parse]") {
  Document document;
  document.source.path = "news.txt";
  document.text = "Ada left.";
  Log log;
  CHECK_THROWS_WITH(run(document, Models{}, log), Catch::StartsWith("news.txt: there is no model to analyse it with; run scripts/setup"));
}

}  // namespace wiregraph::parse
