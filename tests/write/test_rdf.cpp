#include <algorithm>
#include <limits>

#include <catch2/catch.hpp>

#include "base/log.h"
#include "write/outputs.h"
#include "write/rdf_reader.h"
#include "write/rdf_writer.h"
#include "write/sample_graph.h"
#include "write/text.h"

using namespace wiregraph;

namespace {

using Statements = std::set<Statement>;

Statements turtle_of(const Records& records, const write::Options& options = {}) {
  const TemporaryFolder folder;
  return RdfReader::read(SERD_TURTLE, write_one(graph_of(records), "turtle", folder.path(), options));
}

bool has(const Statements& statements, const std::string& subject, const std::string& predicate, const std::string& object,
         const std::string& graph = "") {
  return statements.count({subject, predicate, object, graph}) == 1;
}

std::size_t count_of_type(const Statements& statements, const std::string& type) {
  return static_cast<std::size_t>(std::count_if(statements.begin(), statements.end(), [&](const Statement& statement) {
    return statement.predicate == rdf("type") && statement.object == wg(type);
  }));
}

}  // namespace

TEST_CASE("Turtle holds every field of an entity, an event and a document", "[write]") {
  const auto statements = turtle_of(story());
  CHECK(has(statements, node("e-1"), rdf("type"), wg("Person")));
  CHECK(has(statements, node("e-1"), rdf("type"), wg("Entity")));
  CHECK(has(statements, node("e-1"), "<http://www.w3.org/2000/01/rdf-schema#label>", "\"Ada Lund\"@en"));
  CHECK(has(statements, node("e-1"), "<http://www.w3.org/2004/02/skos/core#altLabel>", "\"Lund\"@en"));
  CHECK(has(statements, node("e-1"), wg("mention"), node("d-1#char=36,44")));
  CHECK(has(statements, node("d-1#char=150,153"), wg("form"), wg("pronoun")));
  CHECK(has(statements, node("e-3"), wg("subtype"), "\"office\""));
  CHECK(has(statements, node("wd-q20"), "<http://www.w3.org/2002/07/owl#sameAs>", "<http://www.wikidata.org/entity/Q20>"));
  CHECK(has(statements, node("e-3"), "<http://www.w3.org/2004/02/skos/core#closeMatch>", "<http://www.wikidata.org/entity/Q298>"));
  CHECK(has(statements, node("v-1"), rdf("type"), wg("Call")));
  CHECK(has(statements, node("v-1"), rdf("type"), wg("Event")));
  CHECK(has(statements, node("v-1"), wg("start"), typed("2025-03-04", "date")));
  CHECK(has(statements, node("v-1"), wg("timeText"), "\"Tuesday\""));
  CHECK(has(statements, node("v-1"), "<http://semanticweb.cs.vu.nl/2009/11/sem/hasActor>", node("e-2")));
  CHECK(has(statements, node("v-1"), "<http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace>", node("wd-q20")));
  CHECK(has(statements, node("v-2"), wg("realis"), wg("eventProposed")));
  CHECK(has(statements, node("d-1"), rdf("type"), "<https://schema.org/NewsArticle>"));
  CHECK(has(statements, node("d-1"), "<https://schema.org/url>", "<https://news.example/oslo%20call?id=1>"));
  CHECK(has(statements, node("d-1"), "<https://schema.org/datePublished>", typed("2025-03-04", "date")));
  CHECK(has(statements, node("d-1"), wg("agency"), "\"Fjord Wire\""));
  CHECK(has(statements, node("d-1"), wg("characters"), typed("400", "integer")));
}

TEST_CASE("Turtle holds every field of a claim, a proposition and a contradiction", "[write]") {
  const auto statements = turtle_of(story());
  CHECK(has(statements, node("c-1"), wg("proposition"), node("p-1")));
  CHECK(has(statements, node("c-1"), wg("predicate"), wg("demanded")));
  CHECK(has(statements, node("c-1"), wg("target"), node("e-2")));
  CHECK(has(statements, node("c-1"), wg("polarity"), wg("positive")));
  CHECK(has(statements, node("c-4"), wg("polarity"), wg("negative")));
  CHECK(has(statements, node("c-1"), wg("plover"), wg("REQUEST")));
  CHECK(has(statements, node("c-1"), wg("confidence"), typed("0.86", "double")));
  CHECK(has(statements, node("c-1"), wg("postedEnd"), typed("2025-03-05", "date")));
  CHECK(has(statements, node("c-1"), "<http://www.w3.org/ns/prov#wasAttributedTo>", node("e-3")));
  CHECK(has(statements, node("c-1"), "<http://www.w3.org/ns/prov#qualifiedAttribution>", node("c-1-by-2")));
  CHECK(has(statements, node("c-1-by-1"), wg("saidText"), "\"Tuesday\""));
  CHECK(has(statements, node("c-1"), "<http://www.w3.org/ns/oa#hasTarget>", node("d-1#char=21,161")));
  CHECK(has(statements, node("c-1"), wg("trigger"), node("d-1#char=54,62")));
  CHECK(has(statements, node("c-3"), wg("role"), "\"Prime Minister\""));
  CHECK(has(statements, node("c-5"), wg("number"), typed("12.0", "double")));
  CHECK(has(statements, node("p-1"), rdf("predicate"), wg("demanded")));
  CHECK(has(statements, node("p-1"), wg("inEvent"), node("v-1")));
  CHECK(has(statements, node("p-1"), wg("status"), wg("attributed")));
  CHECK(has(statements, node("p-4"), wg("denial"), typed("1", "integer")));
  CHECK(has(statements, node("p-1"), wg("firstSaid"), typed("2025-03-04", "date")));
  CHECK(has(statements, node("x-1"), wg("contradictionType"), wg("saidAndDenied")));
  CHECK(has(statements, node("x-1"), wg("between"), node("c-4")));
  CHECK(has(statements, node("x-1"), wg("implied"), typed("true", "boolean")));
}

TEST_CASE("RDF has numbers in the form that rdflib does not rewrite", "[write]") {
  CHECK(write::real(90).text == "90.0");
  CHECK(write::real(5e6).text == "5000000.0");
  CHECK(write::real(1e15).text == "1000000000000000.0");
  CHECK(write::real(1e16).text == "1e+16");
  CHECK(write::real(-0.25).text == "-0.25");
  CHECK(write::real(0).text == "0.0");
  CHECK(write::real(1e-4).text == "0.0001");
  CHECK(write::real(1.5e-5).text == "1.5e-05");
  CHECK(write::real(-std::numeric_limits<double>::infinity()).text == "-INF");
}

TEST_CASE("claims of one sentence share its node, and nothing is a blank node", "[write]") {
  const auto statements = turtle_of(story());
  CHECK(count_of_type(statements, "Sentence") == 2);
  CHECK(count_of_type(statements, "Claim") == 6);
  for (const Statement& statement : statements) {
    CHECK(statement.subject.front() == '<');
    CHECK(statement.object.substr(0, 2) != "_:");
  }
}

TEST_CASE("only what is stated or attributed is a direct triple, symmetric ones both ways", "[write]") {
  const auto statements = turtle_of(story());
  CHECK(has(statements, node("e-1"), wg("demanded"), node("v-2")));
  CHECK(has(statements, node("e-1"), wg("spokeWith"), node("e-2")));
  CHECK(has(statements, node("e-2"), wg("spokeWith"), node("e-1")));
  CHECK(has(statements, node("e-1"), wg("leads"), node("wd-q20")));
  CHECK_FALSE(has(statements, node("wd-q20"), wg("leads"), node("e-1")));
  CHECK_FALSE(has(statements, node("e-2"), wg("discussed"), node("v-2")));
}

TEST_CASE("TriG and N-Quads put direct triples into a graph for each status and the rest into the default graph", "[write]") {
  const TemporaryFolder folder;
  write_all(graph_of(story()), folder.path());
  const auto trig = RdfReader::read(SERD_TRIG, folder.path() / "graph.trig");
  CHECK(has(trig, node("e-1"), wg("demanded"), node("v-2"), wg("attributed")));
  CHECK(has(trig, node("e-1"), wg("leads"), node("wd-q20"), wg("stated")));
  CHECK(has(trig, node("e-2"), wg("spokeWith"), node("e-1"), wg("stated")));
  CHECK(has(trig, node("e-2"), wg("spokeWith"), node("e-1"), wg("attributed")));
  CHECK_FALSE(has(trig, node("e-1"), wg("leads"), node("wd-q20")));
  CHECK(has(trig, node("p-1"), wg("status"), wg("attributed")));
  CHECK(RdfReader::read(SERD_NQUADS, folder.path() / "graph.nq") == trig);
}

TEST_CASE("TriG names graphs without the keyword GRAPH, which not every reader knows", "[write]") {
  const TemporaryFolder folder;
  const auto text = content_of(write_one(graph_of(story()), "trig", folder.path()));
  CHECK(text.find("wg:stated {") != std::string::npos);
  CHECK(text.find("GRAPH") == std::string::npos);
  CHECK(text.find("{\n}") == std::string::npos);
}

TEST_CASE("instances lie under the base that the user gives, the vocabulary does not", "[write]") {
  write::Options options;
  SECTION("path") {
    options.base_iri = "https://data.example/news/";
    const auto statements = turtle_of(story(), options);
    CHECK(has(statements, "<https://data.example/news/e-1>", wg("demanded"), "<https://data.example/news/v-2>"));
    CHECK(has(statements, "<https://data.example/news/e-1>", wg("mention"), "<https://data.example/news/d-1#char=36,44>"));
  }
  SECTION("fragment") {
    options.base_iri = "https://data.example/news#";
    const auto statements = turtle_of(story(), options);
    CHECK(has(statements, "<https://data.example/news#e-1>", wg("mention"), "<https://data.example/news#d-1/char=36,44>"));
  }
  SECTION("no base at all") {
    for (const char* base : {"", "data", "https://data.example", "https://data example/", "ftp://data.example/", "https:///"}) {
      options.base_iri = base;
      CHECK_THROWS_AS(turtle_of(story(), options), InputError);
    }
  }
}

TEST_CASE("odd texts go through RDF and come back, replaced only where XML has no such character", "[write]") {
  const TemporaryFolder folder;
  write_all(graph_of(odd_story()), folder.path());
  const auto turtle = RdfReader::read(SERD_TURTLE, folder.path() / "graph.ttl");
  const std::string expected = '"' + write::portable(odd_text()) + '"';
  CHECK(has(turtle, node("e-1"), "<http://www.w3.org/2000/01/rdf-schema#label>", expected + "@en"));
  CHECK(has(turtle, node("d-1#char=21,161"), "<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf>", expected));
  CHECK(has(turtle, node("c-1"), wg("pattern"), expected));
  CHECK(has(turtle, node("e-1"), "<https://schema.org/identifier>", expected));
  CHECK(count_of_type(turtle, "Claim") == 6);
  const auto trig = RdfReader::read(SERD_TRIG, folder.path() / "graph.trig");
  CHECK(RdfReader::read(SERD_NQUADS, folder.path() / "graph.nq") == trig);
  CHECK(trig.size() > turtle.size());
}
