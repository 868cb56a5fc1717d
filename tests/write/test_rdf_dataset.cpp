#include <catch2/catch.hpp>

#include "write/outputs.h"
#include "write/rdf_reader.h"
#include "write/sample_graph.h"

using namespace wiregraph;

namespace {

using Statements = std::set<Statement>;

std::string in(const std::string& vocabulary, const std::string& name) {
  static const std::map<std::string, std::string> addresses{{"dcat", "http://www.w3.org/ns/dcat#"},
                                                            {"dcterms", "http://purl.org/dc/terms/"},
                                                            {"prov", "http://www.w3.org/ns/prov#"},
                                                            {"void", "http://rdfs.org/ns/void#"}};
  return '<' + addresses.at(vocabulary) + name + '>';
}

/// The objects of the statements about `subject` with this predicate.
std::set<std::string> said(const Statements& statements, const std::string& subject, const std::string& predicate) {
  std::set<std::string> objects;
  for (const Statement& statement : statements)
    if (statement.subject == subject && statement.predicate == predicate) objects.insert(statement.object);
  return objects;
}

std::set<std::string> subjects_of_type(const Statements& statements, const std::string& type) {
  std::set<std::string> subjects;
  for (const Statement& statement : statements)
    if (statement.predicate == rdf("type") && statement.object == type) subjects.insert(statement.subject);
  return subjects;
}

Statements turtle_of(const Records& records) {
  const TemporaryFolder folder;
  return RdfReader::read(SERD_TURTLE, write_one(graph_of(records), "turtle", folder.path()));
}

}  // namespace

TEST_CASE("the data set says how many members each class has", "[write]") {
  const auto statements = turtle_of(story());
  const auto parts = said(statements, node("dataset"), in("void", "classPartition"));
  CHECK(parts.count(node("dataset-Person")) == 1);
  CHECK(parts.count(node("dataset-Claim")) == 1);
  for (const std::string& part : parts) {
    const auto classes = said(statements, part, in("void", "class"));
    REQUIRE(classes.size() == 1);
    INFO(*classes.begin());
    const auto members = subjects_of_type(statements, *classes.begin()).size();
    CHECK(members > 0);
    CHECK(said(statements, part, in("void", "entities")) == std::set{typed(std::to_string(members), "integer")});
  }
}

TEST_CASE("the data set names the vocabularies of all properties of its nodes", "[write]") {
  const auto statements = turtle_of(story());
  const auto vocabularies = said(statements, node("dataset"), in("void", "vocabulary"));
  for (const Statement& statement : statements) {
    if (statement.subject.starts_with(node("dataset").substr(0, node("dataset").size() - 1))) continue;
    const auto of_vocabulary = [&](const std::string& address) {
      return statement.predicate.starts_with(address.substr(0, address.size() - 1));
    };
    INFO(statement.predicate);
    CHECK(std::any_of(vocabularies.begin(), vocabularies.end(), of_vocabulary));
  }
}

TEST_CASE("the data set names the files that were written with it, and no others", "[write]") {
  const TemporaryFolder folder;
  write::Options options;
  options.formats = {format_named("turtle"), format_named("neo4j")};
  write::run(graph_of(story()), options, folder.path());
  const auto statements = RdfReader::read(SERD_TURTLE, folder.path() / "graph.ttl");
  CHECK(said(statements, node("dataset"), in("dcat", "distribution")) == std::set{node("dataset-turtle"), node("dataset-neo4j")});
  CHECK(said(statements, node("dataset-turtle"), in("dcterms", "title")) == std::set<std::string>{"\"graph.ttl\""});
  CHECK(said(statements, node("dataset-turtle"), in("dcat", "mediaType")) ==
        std::set<std::string>{"<https://www.iana.org/assignments/media-types/text/turtle>"});
}

TEST_CASE("the run used every document, and a program of some version made it", "[write]") {
  const auto records = story();
  const auto statements = turtle_of(records);
  REQUIRE(said(statements, node("dataset"), in("prov", "wasGeneratedBy")) == std::set{node("dataset-run")});
  std::set<std::string> documents;
  for (const DocumentRecord& document : records.documents) documents.insert(node(document.id));
  CHECK(said(statements, node("dataset-run"), in("prov", "used")) == documents);
  const auto programs = said(statements, node("dataset-run"), in("prov", "wasAssociatedWith"));
  CHECK(programs == subjects_of_type(statements, in("prov", "SoftwareAgent")));
  CHECK(programs.size() == 1);
}

TEST_CASE("the data set spans the days on which its documents were published, if any has one", "[write]") {
  auto records = story();
  for (DocumentRecord& document : records.documents) document.published = one_day("2025-03-05");
  records.documents.front().published = one_day("2025-03-01");
  auto statements = turtle_of(records);
  REQUIRE(said(statements, node("dataset"), in("dcterms", "temporal")) == std::set{node("dataset-period")});
  CHECK(said(statements, node("dataset-period"), in("dcat", "startDate")) == std::set{typed("2025-03-01", "date")});
  for (DocumentRecord& document : records.documents) document.published.reset();
  statements = turtle_of(records);
  CHECK(said(statements, node("dataset"), in("dcterms", "temporal")).empty());
  CHECK(said(statements, node("dataset-period"), rdf("type")).empty());
}
