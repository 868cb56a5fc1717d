#pragma once

#include <map>
#include <string>
#include <utility>

#include <boost/graph/adjacency_list.hpp>

#include "base/graph.h"

/// Graphs built by hand, without the stages before.
namespace wiregraph {

/// Tells claims and propositions of each other, as `resolve` does.
inline void connect(Records& records) {
  std::map<std::string, ClaimRecord*> claims;
  for (ClaimRecord& claim : records.claims) claims.emplace(claim.id, &claim);
  for (PropositionRecord& proposition : records.propositions) {
    const std::vector<std::string> ids = std::exchange(proposition.claims, {});
    for (const std::string& id : ids) {
      ClaimRecord& claim = *claims.at(id);
      claim.proposition = proposition.id;
      add_claim(proposition, claim);
    }
  }
}

/// The graph of sorted records: an edge for each proposition between two nodes.
inline KnowledgeGraph graph_of(Records records) {
  connect(records);
  KnowledgeGraph graph;
  graph.records.append(records);
  std::map<std::string, Topology::vertex_descriptor> vertices;
  for (std::uint32_t i = 0; i < graph.records.entities.size(); ++i)
    vertices[graph.records.entities[i].id] = boost::add_vertex({GraphNode::Kind::entity, i}, graph.topology);
  for (std::uint32_t i = 0; i < graph.records.events.size(); ++i)
    vertices[graph.records.events[i].id] = boost::add_vertex({GraphNode::Kind::event, i}, graph.topology);
  for (std::uint32_t i = 0; i < records.propositions.size(); ++i) {
    const PropositionRecord& proposition = records.propositions[i];
    if (vertices.count(proposition.subject) > 0 && vertices.count(proposition.object) > 0)
      boost::add_edge(vertices[proposition.subject], vertices[proposition.object], {i, proposition.predicate}, graph.topology);
  }
  return graph;
}

inline Time one_day(const std::string& iso, std::string text = "") {
  return {day_from_iso(iso).value(), day_from_iso(iso).value(), std::move(text)};
}

inline EntityRecord entity(std::string id, EntityType type, std::string name) {
  EntityRecord made;
  made.id = std::move(id);
  made.type = type;
  made.name = std::move(name);
  return made;
}

inline ClaimRecord claim(std::string id, std::string subject, Predicate predicate, std::string object) {
  ClaimRecord made;
  made.id = std::move(id);
  made.subject = std::move(subject);
  made.predicate = predicate;
  made.object = std::move(object);
  made.confidence = 0.86;
  made.evidence = {{"d-1", 21, 161, "Prime Minister Ada Lund demanded a halt in a call."}};
  made.trigger = {"d-1", 54, 62, ""};
  return made;
}

/// The proposition that `claim` alone is about.
inline PropositionRecord proposition(std::string id, const ClaimRecord& claim, Status status) {
  PropositionRecord made;
  made.id = std::move(id);
  made.subject = claim.subject;
  made.predicate = claim.predicate;
  made.sense = claim.sense;
  made.object = claim.object;
  made.value = claim.value;
  made.target = claim.target;
  made.in_event = claim.in_event;
  made.claims = {claim.id};
  made.support = 1;
  made.reports = 1;
  made.status = status;
  made.first_said = made.last_said = day_from_iso("2025-03-04");
  return made;
}

/// Two people talk in a call; one demands a halt of strikes, which an office says; another denies that they discussed it.
inline Records story() {
  Records records;
  DocumentRecord document;
  document.id = "d-1";
  document.path = "story.txt";
  document.url = "https://news.example/oslo call?id=1";
  document.title = "Lund demands a halt";
  document.publisher = "The Northern Post";
  document.agency = "Fjord Wire";
  document.published = one_day("2025-03-04");
  document.language = "en";
  document.sha256 = std::string(64, '0');
  document.characters = 400;
  records.documents = {document};

  records.entities = {entity("e-1", EntityType::Person, "Ada Lund"), entity("e-2", EntityType::Person, "Omar Reyes"),
                      entity("e-3", EntityType::Group, "Ada Lund's office"), entity("wd-q20", EntityType::State, "Norway")};
  records.entities[0].aliases = {"Lund", "Prime Minister Ada Lund"};
  records.entities[0].mentions = {{{"d-1", 36, 44, "Ada Lund"}, MentionForm::name}, {{"d-1", 150, 153, "her"}, MentionForm::pronoun}};
  records.entities[2].subtype = "office";
  records.entities[0].measures = Measures{0.25, 0.5, 1, 2};
  records.entities[3].same_as = {"http://www.wikidata.org/entity/Q20"};
  records.entities[2].close_match = {"http://www.wikidata.org/entity/Q298"};

  EventRecord call;
  call.id = "v-1";
  call.type = EventType::Call;
  call.name = "call";
  call.time = one_day("2025-03-04", "Tuesday");
  call.place = "wd-q20";
  call.participants = {"e-1", "e-2"};
  call.mentions = {{"d-1", 94, 100, "a call"}};
  EventRecord halt;
  halt.id = "v-2";
  halt.type = EventType::Ceasefire;
  halt.name = "halt to the air strikes";
  halt.realis = Realis::proposed;
  call.measures = Measures{0.125, 0, 3, 4};
  records.events = {call, halt};

  ClaimRecord demanded = claim("c-1", "e-1", Predicate::demanded, "v-2");
  demanded.target = "e-2";
  demanded.in_event = "v-1";
  demanded.attribution = {{{"e-3"}, "her office said", 145, 160, one_day("2025-03-04", "Tuesday")}, {{}, "sources said", 170, 182, {}}};
  demanded.attributed_to = {"e-3"};
  demanded.time = one_day("2025-03-04", "Tuesday");
  demanded.posted = one_day("2025-03-05");
  demanded.plover = Plover::REQUEST;
  demanded.pattern = "demand/verb";
  ClaimRecord spoke = claim("c-2", "e-1", Predicate::spoke_with, "e-2");
  spoke.plover = Plover::CONSULT;
  ClaimRecord leads = claim("c-3", "e-1", Predicate::leads, "wd-q20");
  leads.role = "Prime Minister";
  ClaimRecord denied = claim("c-4", "e-2", Predicate::discussed, "v-2");
  denied.polarity = Polarity::negative;
  denied.evidence = {{"d-1", 200, 240, "\"We did not talk about it\" Reyes said."}};
  ClaimRecord killed = claim("c-5", "wd-q20", Predicate::killed, "");
  killed.value = Value{12, "people", "a dozen people"};
  ClaimRecord met = claim("c-6", "e-1", Predicate::spoke_with, "e-2");
  met.in_event = "v-1";
  met.plover = Plover::CONSULT;
  records.claims = {demanded, spoke, leads, denied, killed, met};

  records.propositions = {proposition("p-1", demanded, Status::attributed), proposition("p-2", spoke, Status::stated),
                          proposition("p-3", leads, Status::stated),        proposition("p-4", denied, Status::denied),
                          proposition("p-5", killed, Status::stated),       proposition("p-6", met, Status::attributed)};
  records.propositions[3].support = 0;
  records.propositions[3].denial = 1;
  records.contradictions = {{"x-1", ContradictionType::said_and_denied, {"c-1", "c-4"}, true}};
  return records;
}

/// Everything that breaks a syntax somewhere, in one text. The null character cannot be in a literal of C.
inline std::string odd_text() {
  return std::string("=1+1;a|b,c \"quoted\" 'q' \"\"\" <b>&amp;]]> \x01\x0B\x1B\x7F line\nfeed\r\nand\rreturn\t") + '\0' +
         "\xEF\xBF\xBE \xEF\xBF\xBF \xF0\x9F\x90\xBC \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xE2\x80\xAE \xC2\x85 \xE2\x80\xA8 \xF0\x9F\xBF\xBE "
         "{\\u0000} %zz $ @en ^^ \\";
}

/// The story with odd texts wherever a text can stand.
inline Records odd_story() {
  Records records = story();
  const std::string odd = odd_text();
  DocumentRecord& document = records.documents[0];
  document.path = document.title = document.publisher = document.agency = document.language = odd;
  document.url = "https://news.example/" + odd;
  document.published->text = odd;
  for (EntityRecord& one : records.entities) {
    one.name = one.subtype = odd;
    one.aliases = {odd, "", odd};
    one.same_as.push_back("https://data.example/" + odd);
    one.same_as.push_back(odd);
    for (MentionRecord& mention : one.mentions) mention.quote.text = odd;
  }
  for (EventRecord& event : records.events) {
    event.name = odd;
    if (event.time) event.time->text = odd;
    for (Quote& quote : event.mentions) quote.text = odd;
  }
  for (ClaimRecord& one : records.claims) {
    one.sense = one.role = one.pattern = odd;
    for (AttributionRecord& attribution : one.attribution) attribution.text = odd;
    for (Quote& quote : one.evidence) quote.text = odd;
    if (one.value) *one.value = {1e300, odd, odd};
  }
  for (PropositionRecord& one : records.propositions) {
    one.sense = odd;
    if (one.value) one.value->unit = one.value->text = odd;
  }
  return records;
}

}  // namespace wiregraph
