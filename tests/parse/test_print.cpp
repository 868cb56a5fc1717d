#include <sstream>

#include <catch2/catch.hpp>

#include "parse/analysis_json.h"
#include "parse/parse.h"
#include "parse/place.h"
#include "parse/read_analysis.h"

namespace wiregraph::parse {

namespace {

Document document_from(std::string_view json) {
  auto [text, analysis] = read_analysis(json, "a.jsonl", 1);
  Document document;
  document.source.path = "news.txt";
  document.text = std::move(text);
  Segment segment;
  segment.span = {0, static_cast<std::uint32_t>(document.text.size())};
  segment.kind = SegmentKind::body;
  document.segments.push_back(segment);
  place(analysis, document);
  return document;
}

std::string printed(void (*print_it)(const Document&, std::ostream&), const Document& document) {
  std::ostringstream out;
  print_it(document, out);
  return out.str();
}

}  // namespace

TEST_CASE("CoNLL-U has places in code points, entities, and heads within the sentence", "[parse]") {
  CHECK(printed(print, document_from(k_two_sentences)) ==
        "# newdoc id = news.txt\n"
        "# sent_id = 1\n# segment = body\n# text = Ada met Bo.\n"
        "1\tAda\tAda\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tstart_char=0|end_char=3|ner=B-PERSON\n"
        "2\tmet\tmeet\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\tROOT\t_\tstart_char=4|end_char=7\n"
        "3\tBo\tBo\tPROPN\tNNP\tNumber=Sing\t2\tdobj\t_\tstart_char=8|end_char=10|ner=B-PERSON|SpaceAfter=No\n"
        "4\t.\t.\tPUNCT\t.\tPunctType=Peri\t2\tpunct\t_\tstart_char=10|end_char=11\n"
        "\n"
        "# sent_id = 2\n# segment = body\n# text = \xF0\x9F\x98\x80 e\xCC\x81 left.\n"
        "1\t\xF0\x9F\x98\x80\t\xF0\x9F\x98\x80\tPROPN\tNNP\t_\t2\tcompound\t_\tstart_char=12|end_char=13\n"
        "2\te\xCC\x81\te\xCC\x81\tPROPN\tNNP\t_\t3\tnsubj\t_\tstart_char=14|end_char=16\n"
        "3\tleft\tleave\tVERB\tVBD\t_\t0\tROOT\t_\tstart_char=17|end_char=21|SpaceAfter=No\n"
        "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tstart_char=21|end_char=22\n"
        "\n");
}

TEST_CASE("no word, lemma or path breaks the lines of CoNLL-U", "[parse]") {
  auto document = document_from(
      R"({"text":"a\tb\nc","sents":[{"start":0,"end":5}],"tokens":[{"start":0,"end":3,"tag":"XX","pos":"","morph":"","lemma":"","dep":"dep","head":1},)"
      R"({"start":4,"end":5,"tag":"XX","pos":"X","morph":"","lemma":"\\\r","dep":"ROOT","head":1}]})");
  document.source.path = "a\nb";
  CHECK(printed(print, document) ==
        "# newdoc id = a\\nb\n# sent_id = 1\n# segment = body\n# text = a\\tb\\nc\n"
        "1\ta\\tb\t_\t_\tXX\t_\t2\tdep\t_\tstart_char=0|end_char=3\n"
        "2\tc\t\\\\\\r\tX\tXX\t_\t0\tROOT\t_\tstart_char=4|end_char=5\n\n");
}

TEST_CASE("JSON has spaCy's layout with the path", "[parse]") {
  const auto json = printed(print_json, document_from(k_two_sentences));
  CHECK_THAT(json,
             Catch::StartsWith(
                 "{\"text\":\"Ada met Bo. \xF0\x9F\x98\x80 e\xCC\x81 left.\",\"ents\":[{\"start\":0,\"end\":3,\"label\":\"PERSON\"},"));
  CHECK_THAT(json,
             Catch::Contains(R"({"id":6,"start":17,"end":21,"tag":"VBD","pos":"VERB","morph":"","lemma":"leave","dep":"ROOT","head":6})"));
  CHECK_THAT(json, Catch::EndsWith("],\"path\":\"news.txt\"}\n"));
}

TEST_CASE("printed JSON reads back as the same document", "[parse]") {
  const auto document = document_from(k_two_sentences);
  const auto json = printed(print_json, document);
  CHECK(printed(print_json, document_from(json)) == json);
  CHECK(printed(print, document_from(json)) == printed(print, document));
}

TEST_CASE("a path that is no UTF-8 gives valid JSON", "[parse]") {
  auto document = document_from(k_two_sentences);
  document.source.path = "a\xFF";
  CHECK_NOTHROW(read_analysis(printed(print_json, document), "a.jsonl", 1));
}

}  // namespace wiregraph::parse
