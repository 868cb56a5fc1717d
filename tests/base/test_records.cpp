#include "base/records.h"

#include <catch2/catch.hpp>

#include "base/hash.h"
#include "support/document_of.h"

using namespace wiregraph;

namespace {

/// "Løve Lund met Omar Reyes on Tuesday ." with both chains and the meeting; the first name is longer in bytes than in code points.
Document meeting_document() {
  Document document = document_of(
      "Løve/NNP/compound/2/Løve/B-PERSON\nLund/NNP/nsubj/3/Lund/I-PERSON\nmet/VBD/ROOT/0/meet\nOmar/NNP/compound/5/Omar/B-PERSON\n"
      "Reyes/NNP/dobj/3/Reyes/I-PERSON\n././punct/3\n\nBoth/DT/det/2\nleaders/NNS/nsubj/3/leader\nsmiled/VBD/ROOT/0/smile");
  document.source.path = "wire.txt";
  document.source.url = "https://news.example/1";
  document.source.publisher = "The Example";
  document.mentions = {
      {{0, 2}, TokenId{1}, MentionForm::name, {ChainId{0}}, "", "by hand", {}},
      {{3, 5}, TokenId{4}, MentionForm::name, {ChainId{1}}, "", "by hand", {}},
      {{6, 8}, TokenId{7}, MentionForm::nominal, {ChainId{0}, ChainId{1}}, "", "by hand", {}},
  };
  Chain lund, reyes;
  lund.type = reyes.type = EntityType::Person;
  lund.name = "Løve Lund";
  lund.mentions = {MentionId{0}};
  reyes.name = "Omar Reyes";
  reyes.wikidata = "Q77";
  reyes.mentions = {MentionId{1}};
  document.chains = {lund, reyes};
  Event meeting;
  meeting.type = EventType::Meeting;
  meeting.participants = {ChainId{1}, ChainId{0}};
  meeting.mentions = {{2, 3}};
  document.events = {meeting};
  Claim claim;
  claim.subject = ChainId{0};
  claim.predicate = Predicate::met_with;
  claim.object = Node(ChainId{1});
  claim.in_event = EventId{0};
  claim.sentence = SentenceId{0};
  claim.trigger = TokenId{2};
  claim.confidence = 0.5;
  document.claims = {claim};
  return document;
}

}  // namespace

TEST_CASE("places are code points and quotes are the words there", "[base]") {
  const Records records = records_of(meeting_document());
  REQUIRE(records.claims.size() == 1);
  const ClaimRecord& claim = records.claims[0];
  REQUIRE(claim.evidence.size() == 1);
  CHECK(claim.evidence[0].start == 0);
  CHECK(claim.evidence[0].end == 26);
  CHECK(claim.evidence[0].text == "Løve Lund met Omar Reyes .");
  CHECK(claim.trigger.start == 10);
  CHECK(claim.trigger.end == 13);
  CHECK(claim.trigger.text.empty());
  CHECK(records.documents[0].characters == 46);
}

TEST_CASE("ids are the hashes that the records format names", "[base]") {
  const Document document = meeting_document();
  const Records records = records_of(document);
  const std::string d = content_id("d", {"https://news.example/1", "The Example", "", document.text});
  CHECK(records.documents[0].id == d);
  CHECK(records.entities[0].id == content_id("e", {d, "0", "9", "Person"}));
  CHECK(records.entities[1].id == "wd-q77");
  CHECK(records.entities[1].same_as == std::vector<std::string>{"http://www.wikidata.org/entity/Q77"});
  CHECK(records.events[0].id.starts_with("v-"));
  CHECK(records.claims[0].id.starts_with("c-"));
}

TEST_CASE("what is known by a name that others bear too is close to its Wikidata id, and has an id of its own", "[base]") {
  Document document = meeting_document();
  document.chains[1].wikidata_certain = false;
  const Records records = records_of(document);
  CHECK(records.entities[1].id.starts_with("e-"));
  CHECK(records.entities[1].same_as.empty());
  CHECK(records.entities[1].close_match == std::vector<std::string>{"http://www.wikidata.org/entity/Q77"});
}

TEST_CASE("the id of a document follows its url, publisher, date and text, not its path", "[base]") {
  Document document = meeting_document();
  const std::string id = records_of(document).documents[0].id;
  document.source.path = "elsewhere.txt";
  CHECK(records_of(document).documents[0].id == id);
  document.source.published = Time{*day_from_iso("2025-03-18"), *day_from_iso("2025-03-18"), ""};
  CHECK(records_of(document).documents[0].id != id);
}

TEST_CASE("mentions of a group belong to none of its members", "[base]") {
  const Records records = records_of(meeting_document());
  for (const EntityRecord& entity : records.entities) CHECK(entity.mentions.size() == 1);
}

TEST_CASE("claims, participants and sources point to the ids of their records", "[base]") {
  Document document = meeting_document();
  document.claims[0].attribution = {{{ChainId{1}, ChainId{0}}, {0, 3}, std::nullopt}, {{ChainId{0}}, {0, 3}, std::nullopt}};
  const Records records = records_of(document);
  const std::string lund = records.entities[0].id, reyes = records.entities[1].id;
  CHECK(records.claims[0].subject == lund);
  CHECK(records.claims[0].object == reyes);
  CHECK(records.claims[0].in_event == records.events[0].id);
  CHECK(records.events[0].participants == std::vector<std::string>{lund, reyes});
  CHECK(records.claims[0].attributed_to == std::vector<std::string>{lund, reyes});
  CHECK(records.claims[0].attribution[0].text == "Lø");
}

TEST_CASE("claims that differ in one end, or in nothing, have ids of their own", "[base]") {
  Document document = meeting_document();
  Claim other = document.claims[0];
  other.target = Node(ChainId{1});
  document.claims = {document.claims[0], other, other};
  const Records records = records_of(document);
  CHECK(records.claims[0].id != records.claims[1].id);
  CHECK(records.claims[1].id != records.claims[2].id);
}

TEST_CASE("a name without its office is an alias; descriptions are none", "[base]") {
  Document document = document_of(
      "Minister/NNP/compound/3\nAda/NNP/compound/3\nLund/NNP/nsubj/4\nspoke/VBD/ROOT/0\n\nLund/NNP/nsubj/2\nleft/VBD/ROOT/0\n\n"
      "The/DT/det/2\nminister/NN/nsubj/3\nwaved/VBD/ROOT/0");
  document.mentions = {
      {{0, 3}, TokenId{2}, MentionForm::name, {ChainId{0}}, "Minister", "by hand", {}},
      {{4, 5}, TokenId{4}, MentionForm::name, {ChainId{0}}, "", "by hand", {}},
      {{6, 8}, TokenId{7}, MentionForm::nominal, {ChainId{0}}, "", "by hand", {}},
  };
  Chain lund;
  lund.type = EntityType::Person;
  lund.name = "Ada Lund";
  lund.mentions = {MentionId{0}, MentionId{1}, MentionId{2}};
  document.chains = {lund};
  CHECK(records_of(document).entities[0].aliases == std::vector<std::string>{"Lund"});
}

TEST_CASE("two chains of one Wikidata id are one entity", "[base]") {
  Document document = meeting_document();
  document.chains[0].wikidata = "Q77";
  const Records records = records_of(document);
  REQUIRE(records.entities.size() == 1);
  CHECK(records.entities[0].mentions.size() == 2);
  CHECK(records.entities[0].aliases == std::vector<std::string>{"Omar Reyes"});
}

TEST_CASE("whether an event took place follows from the claims on it", "[base]") {
  Document document = meeting_document();
  Claim& claim = document.claims[0];
  const auto realis = [&] { return records_of(document).events[0].realis; };
  CHECK(realis() == Realis::occurred);
  claim.polarity = Polarity::negative;
  CHECK(realis() == Realis::denied);
  claim.modality = Modality::future;
  claim.polarity = Polarity::positive;
  CHECK(realis() == Realis::planned);
  claim.modality = Modality::possible;
  CHECK(realis() == Realis::proposed);

  claim.in_event.reset();
  claim.predicate = Predicate::demanded;
  claim.object = Node(EventId{0});
  claim.modality = Modality::actual;
  CHECK(realis() == Realis::proposed);
  claim.predicate = Predicate::agreed_to;
  CHECK(realis() == Realis::planned);
}

TEST_CASE("what was not discussed in a call leaves the call as it was", "[base]") {
  Document document = meeting_document();
  Event aid;
  aid.type = EventType::Aid;
  aid.mentions = {{5, 6}};
  document.events.push_back(aid);
  Claim silence = document.claims[0];
  silence.predicate = Predicate::discussed;
  silence.object = Node(EventId{1});
  silence.polarity = Polarity::negative;
  document.claims = {silence};
  CHECK(records_of(document).events[0].realis == Realis::occurred);
}

TEST_CASE("an empty document has a record", "[base]") {
  const Records records = records_of(Document{});
  REQUIRE(records.documents.size() == 1);
  CHECK(records.documents[0].characters == 0);
}
