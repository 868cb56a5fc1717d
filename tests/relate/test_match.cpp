#include <catch2/catch.hpp>

#include "relate/told_story.h"

using namespace wiregraph;

namespace {

using Lines = std::vector<std::string>;

const Cast k_cast{{"Lund", EntityType::Person}, {"Reyes", EntityType::Person}, {"Norway", EntityType::State}, {"Chile", EntityType::State}};

relate::Lexicon lexicon() {
  return lexicon_of({"meet\tverb\tmet_with\t-\tsubject=nsubj object=dobj,with,each_other\t-\t-",
                     "praise\tverb\tpraised\t-\tsubject=nsubj object=dobj\t-\t-",
                     "demand\tverb\tdemanded\t-\tsubject=nsubj object=dobj,xcomp,ccomp target=from,clause_subject\t-\t-",
                     "call\tnoun\tspoke_with\t-\tsubject=nsubj,poss,compound,between object=with,each_other\t-\t-",
                     "call\tnoun\tCall\t-\t-\t-\t-", "truce\tnoun\tCeasefire\t-\t-\t-\t-", "hold\tverb\tlight\t-\t-\t-\t-"});
}

}  // namespace

TEST_CASE("an active verb has its subject and object", "[relate]") {
  const auto document = document_with("Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund met_with Reyes"});
}

TEST_CASE("a passive verb has its agent as subject", "[relate]") {
  const auto document =
      document_with("Reyes/NNP/nsubjpass/3\nwas/VBD/auxpass/3/be\npraised/VBN/ROOT/0/praise\nby/IN/agent/3\nLund/NNP/pobj/4", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund praised Reyes"});
}

TEST_CASE("a passive verb without an agent gives no claim", "[relate]") {
  const auto document = document_with("Reyes/NNP/nsubjpass/3\nwas/VBD/auxpass/3/be\npraised/VBN/ROOT/0/praise", k_cast);
  CHECK(claims_of(document, lexicon()).empty());
}

TEST_CASE("joined subjects each make a claim", "[relate]") {
  const auto document =
      document_with("Lund/NNP/nsubj/4\nand/CC/cc/1\nReyes/NNP/conj/1\npraised/VBD/ROOT/0/praise\nChile/NNP/dobj/4", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund praised Chile", "Reyes praised Chile"});
}

TEST_CASE("joined subjects of a symmetric verb meet each other, a single one nobody", "[relate]") {
  const auto both = document_with("Lund/NNP/nsubj/4\nand/CC/cc/1\nReyes/NNP/conj/1\nmet/VBD/ROOT/0/meet", k_cast);
  CHECK(claims_of(both, lexicon()) == Lines{"Lund met_with Reyes"});
  const auto one = document_with("Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet", k_cast);
  CHECK(claims_of(one, lexicon()).empty());
}

TEST_CASE("joined verbs share their subject", "[relate]") {
  const auto document = document_with(
      "Lund/NNP/nsubj/2\nmet/VBD/ROOT/0/meet\nReyes/NNP/dobj/2\nand/CC/cc/2\npraised/VBD/conj/2/praise\nChile/NNP/dobj/5", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund met_with Reyes", "Lund praised Chile"});
}

TEST_CASE("a relative clause belongs to its noun", "[relate]") {
  const auto document = document_with(
      "Lund/NNP/nsubj/6\nwho/WP/nsubj/3\npraised/VBD/relcl/1/praise\nChile/NNP/dobj/3\n,/,/punct/1\nleft/VBD/ROOT/0/leave", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund praised Chile"});
}

TEST_CASE("an event is the object of a demand, an actor its target", "[relate]") {
  const auto document =
      document_with("Lund/NNP/nsubj/2\ndemanded/VBD/ROOT/0/demand\na/DT/det/4\ntruce/NN/dobj/2\nfrom/IN/prep/2\nChile/NNP/pobj/5", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund demanded [Ceasefire: truce] target=Chile"});
}

TEST_CASE("an actor alone cannot be demanded", "[relate]") {
  const auto document = document_with("Lund/NNP/nsubj/2\ndemanded/VBD/ROOT/0/demand\nReyes/NNP/dobj/2", k_cast);
  CHECK(claims_of(document, lexicon()).empty());
}

TEST_CASE("a clause with a subject of its own gives object and target", "[relate]") {
  const auto document =
      document_with("Lund/NNP/nsubj/2\ndemanded/VBD/ROOT/0/demand\nthat/IN/mark/5\nChile/NNP/nsubj/5\nleave/VB/ccomp/2", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund demanded [Other: leave] target=Chile"});
}

TEST_CASE("a noun takes its subject from a light verb, not from any verb", "[relate]") {
  const auto held =
      document_with("Lund/NNP/nsubj/2\nheld/VBD/ROOT/0/hold\na/DT/det/4\ncall/NN/dobj/2\nwith/IN/prep/4\nReyes/NNP/pobj/5", k_cast);
  CHECK(claims_of(held, lexicon()) == Lines{"Lund spoke_with Reyes in=[Call]"});
  const auto missed =
      document_with("Lund/NNP/nsubj/2\nmissed/VBD/ROOT/0/miss\na/DT/det/4\ncall/NN/dobj/2\nwith/IN/prep/4\nReyes/NNP/pobj/5", k_cast);
  CHECK(claims_of(missed, lexicon()).empty());
}

TEST_CASE("names before a noun are its parties", "[relate]") {
  const auto document = document_with(
      "The/DT/det/5\nLund/NNP/compound/4\n-/HYPH/punct/4\nReyes/NNP/compound/5\ncall/NN/nsubj/6\nended/VBD/ROOT/0/end", k_cast);
  CHECK(claims_of(document, lexicon()) == Lines{"Lund spoke_with Reyes in=[Call]"});
}

TEST_CASE("two mentions of one call are one event", "[relate]") {
  auto document = document_with(
      "Lund/NNP/nsubj/2\nheld/VBD/ROOT/0/hold\na/DT/det/4\ncall/NN/dobj/2\nwith/IN/prep/4\nReyes/NNP/pobj/5\n\n"
      "The/DT/det/5\nLund/NNP/compound/4\n-/HYPH/punct/4\nReyes/NNP/compound/5\ncall/NN/nsubj/6\nended/VBD/ROOT/0/end",
      k_cast);
  Log log;
  relate::run(document, lexicon(), log);
  REQUIRE(document.events.size() == 1);
  CHECK(document.events[0].mentions.size() == 2);
  CHECK(document.events[0].participants.size() == 2);
}
