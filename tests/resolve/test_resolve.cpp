#include <random>

#include "graph_of_text.h"

using namespace wiregraph;

namespace {

/// Many small documents about few people, so that names, events and claims meet in every way. The same for the same seed.
std::string random_documents(unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
  std::string text;
  for (char name = 'a'; name < 'k'; ++name) {
    text += std::string("document ") + name + pick({"", " 2025-03-17", " 2025-03-18", " 2025-03-20"}) + pick({"", ": The Post", ": Sun"}) +
            "\n";
    text += "Person x: " + pick({"Ada Lund", "Ada Lund; Lund", "Ada B. Lund", "Ola Lund", "Lund", "Ada Lünd"}) + "\n";
    text += "Person y: " + pick({"Omar Reyes", "Lund", "Reyes; Omar Reyes", "Reyes"}) + "\n";
    text += pick({"State wd-q20: Norway", "State wd-q20: Kingdom of Norway", "State wd-q298: Norway; Chile"}) + "\n";
    const std::string state = text.substr(text.rfind("wd-q"), text.rfind(':') - text.rfind("wd-q"));
    text += pick({"Organization m: Foreign Ministry", "Organization m: Foreign Ministry Board; FMB", "Organization m: FMB"}) + "\n";
    text += pick({"m affiliated_with " + state + "\n", ""});
    text += "Call v " + pick({"2025-03-17", "2025-03-18", "", "2025-03-15..2025-03-25"}) + ": x y\n";
    text += pick({"Aid w: x", "AidSuspension w: y m", "Agreement w 2025-03-18: x y", "Agreement w: x"}) + "\n";
    for (int i = 0; i < 4; ++i)
      text += pick({"x", "y", "m"}) + " " +
              pick({"demanded w in v", "discussed w in v", "discussed w not in v", "told y", "told y not in v"}) +
              pick({"", " by m", " by y", " future"}) + pick({"", " quote The same words everywhere"}) + "\n";
  }
  return text;
}

std::string lines_of_graph(std::vector<Records> parts) {
  Log log;
  return lines_of(in_memory(resolved(std::move(parts), log).records));
}

Records merged(std::vector<Records> parts) {
  Log log;
  return in_memory(resolved(std::move(parts), log).records);
}

/// The first line in which two texts differ, of both; empty where they are equal.
std::string difference(const std::string& a, const std::string& b) {
  std::istringstream left(a), right(b);
  std::string from_left, from_right;
  while (left || right) {
    if (!std::getline(left, from_left)) from_left = "nothing";
    if (!std::getline(right, from_right)) from_right = "nothing";
    if (from_left != from_right) return from_left + "\ninstead of\n" + from_right;
  }
  return {};
}

template <class Record>
void shuffle(std::vector<Record>& records, std::mt19937& random) {
  std::shuffle(records.begin(), records.end(), random);
}

}  // namespace

TEST_CASE("neither the order of parts and records nor their division matters", "[resolve]") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    std::mt19937 random(seed);
    std::vector<Records> parts = records_of_text(random_documents(seed));
    const std::string expected = lines_of_graph(parts);
    Records all;
    shuffle(parts, random);
    for (const Records& part : parts) {
      all.documents.insert(all.documents.end(), part.documents.begin(), part.documents.end());
      all.entities.insert(all.entities.end(), part.entities.begin(), part.entities.end());
      all.events.insert(all.events.end(), part.events.begin(), part.events.end());
      all.claims.insert(all.claims.end(), part.claims.begin(), part.claims.end());
    }
    CHECK(difference(lines_of_graph(parts), expected) == "");
    shuffle(all.documents, random);
    shuffle(all.entities, random);
    shuffle(all.events, random);
    shuffle(all.claims, random);
    CHECK(difference(lines_of_graph({all}), expected) == "");
  }
}

TEST_CASE("merging in steps comes to the same as merging at once", "[resolve]") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    INFO("seed " << seed);
    const std::vector<Records> parts = records_of_text(random_documents(seed));
    const std::string expected = lines_of_graph(parts);
    for (std::size_t cut : {std::size_t{1}, parts.size() / 2, parts.size()}) {
      const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(cut);
      const Records first = merged({parts.begin(), middle}), second = merged({middle, parts.end()});
      CHECK(difference(lines_of_graph({first, second}), expected) == "");
      std::vector<Records> single(middle, parts.end());
      single.push_back(first);
      CHECK(difference(lines_of_graph(single), expected) == "");
    }
  }
}

TEST_CASE("a graph that is written and read again resolves to itself", "[resolve]") {
  const std::string expected = lines_of_graph(records_of_text(random_documents(7)));
  Records read;
  std::istringstream in(expected);
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) read_record(line, "graph", ++number, read);
  CHECK(difference(lines_of_graph({read}), expected) == "");
}

TEST_CASE("a repeated document is named and skipped", "[resolve]") {
  std::vector<Records> parts = records_of_text("document a\nPerson x: Ada Lund\nPerson y: Omar Reyes\nx told y");
  parts.push_back(parts[0]);
  parts[1].documents[0].path = "b.txt";
  Log log;
  const Records records = in_memory(resolved(parts, log).records);
  CHECK(records.documents.size() == 1);
  CHECK(records.claims.size() == 1);
  CHECK(records.entities[0].mentions.size() == 1);
  REQUIRE(log.warnings().size() == 1);
  CHECK(log.warnings()[0].message() == "b.txt: the same document as a.txt; it is skipped");
}

TEST_CASE("a claim on a node that is not there is left out and named", "[resolve]") {
  std::vector<Records> parts = records_of_text("document a\nPerson x: Ada Lund\nPerson y: Omar Reyes\nx told y\ny told x by x");
  parts[0].claims[0].object = "e-none";
  parts[0].claims[1].attribution[0].sources = {"e-none"};
  Log log;
  const Records records = in_memory(resolved(parts, log).records);
  REQUIRE(records.claims.size() == 1);
  CHECK(records.claims[0].attribution[0].sources.empty());
  REQUIRE(log.warnings().size() == 2);
  CHECK_THAT(log.warnings()[0].reason, Catch::Contains("names 'e-none'"));
}

TEST_CASE("records without their document, and ids used twice, do no harm", "[resolve]") {
  std::vector<Records> parts = records_of_text("document a\nPerson x: Ada Lund\nCall v: x\nx participated_in v");
  parts[0].documents.clear();
  Log log;
  CHECK(in_memory(resolved(parts, log).records).claims.empty());
  parts = records_of_text("document a\nPerson x: Ada Lund\nCall v: x\nx participated_in v");
  parts[0].events[0].id = parts[0].entities[0].id;
  CHECK(in_memory(resolved(parts, log).records).events.empty());
}

TEST_CASE("nothing resolves to nothing", "[resolve]") {
  Log log;
  CHECK(lines_of(in_memory(resolved({}, log).records)).empty());
}

TEST_CASE("the topology has a vertex per node and an edge per proposition between nodes", "[resolve]") {
  const KnowledgeGraph graph =
      graph_of_text("document a\nPerson x: Ada Lund\nPerson y: Omar Reyes\nCall v: x y\nx told y\nx participated_in v\nx killed value 3");
  REQUIRE(boost::num_vertices(graph.topology) == 3);
  CHECK(boost::num_edges(graph.topology) == 2);
  CHECK(graph.topology[2].kind == GraphNode::Kind::event);
  CHECK(graph.topology[2].index == 0);
  const Records records = in_memory(graph.records);
  for (const auto edge : boost::make_iterator_range(boost::edges(graph.topology))) {
    const PropositionRecord& proposition = records.propositions[graph.topology[edge].proposition];
    CHECK(graph.topology[edge].predicate == proposition.predicate);
    const GraphNode& subject = graph.topology[boost::source(edge, graph.topology)];
    CHECK(graph.records.entities[subject.index].id == proposition.subject);
  }
}

TEST_CASE("everything is sorted by id", "[resolve]") {
  const Records records = merged(records_of_text(random_documents(3)));
  const auto sorted = [](const auto& list) {
    return std::is_sorted(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  };
  CHECK(sorted(records.documents));
  CHECK(sorted(records.entities));
  CHECK(sorted(records.events));
  CHECK(sorted(records.claims));
  CHECK(sorted(records.propositions));
  CHECK(sorted(records.contradictions));
  CHECK_FALSE(records.contradictions.empty());
}
