#include <sstream>

#include <catch2/catch.hpp>

#include "recognize/told.h"
#include "support/document_of.h"

namespace wiregraph {

namespace {

Document of(std::string_view lines) { return recognized(document_of(lines)); }

std::string sieve_of(const Document& document, const std::string& words) {
  for (const Mention& mention : document.mentions)
    if (document.text_of(mention.tokens) == words) return std::string(mention.sieve);
  return "";
}

}  // namespace

TEST_CASE("exact name: two names of one state are one chain", "[recognize]") {
  const auto document = of(R"(Norway/NNP/nsubj/2/Norway/B-GPE
                              agreed/VBD/ROOT/0/agree

                              Norwegian/JJ/amod/2/norwegian/B-NORP
                              ships/NNS/nsubj/3/ship
                              sailed/VBD/ROOT/0/sail)");
  CHECK(meant_by(document, "Norway") == "Norway");
  CHECK(meant_by(document, "Norwegian") == "Norway");
  CHECK(document.chains.size() == 1);
  CHECK(document.chains[0].wikidata == "Q20");
}

TEST_CASE("exact name: a state known by a name that others bear too is known for sure only with another name of its own", "[recognize]") {
  CHECK_FALSE(of("Georgia/NNP/nsubj/2/Georgia/B-GPE\nagreed/VBD/ROOT/0/agree").chains[0].wikidata_certain);
  CHECK(of("Tbilisi/NNP/nsubj/2/Tbilisi/B-GPE\nagreed/VBD/ROOT/0/agree").chains[0].wikidata_certain);
}

TEST_CASE("partial name: a surname is the person named before, never two people", "[recognize]") {
  const auto document = of(R"(Kari/NNP/compound/2/Kari/B-PERSON
                              Dahl/NNP/nsubj/3/Dahl/I-PERSON
                              met/VBD/ROOT/0/meet
                              Omar/NNP/compound/5/Omar/B-PERSON
                              Dahl/NNP/dobj/3/Dahl/I-PERSON

                              Dahl/NNP/nsubj/2/Dahl/B-ORG
                              left/VBD/ROOT/0/leave)");
  CHECK(document.chains.size() == 2);
  CHECK(meant_by(document, "Dahl") == "Omar Dahl");
  CHECK(sieve_of(document, "Dahl") == "partial name");
}

TEST_CASE("a wrong label of one occurrence is outvoted", "[recognize]") {
  const auto document = of(R"(Reyes/NNP/nsubj/2/Reyes/B-ORG
                              spoke/VBD/ROOT/0/speak

                              President/NNP/compound/3/President
                              Omar/NNP/compound/3/Omar/B-PERSON
                              Reyes/NNP/nsubj/4/Reyes/I-PERSON
                              spoke/VBD/ROOT/0/speak)");
  REQUIRE(document.chains.size() == 1);
  CHECK(document.chains[0].type == EntityType::Person);
}

TEST_CASE("acronym: initials name the organization; other letters do not", "[recognize]") {
  const auto text = [](const std::string& acronym) {
    return R"(Nordic/NNP/compound/3/Nordic/B-ORG
              Fisheries/NNP/compound/3/Fisheries/I-ORG
              Board/NNP/nsubj/4/Board/I-ORG
              met/VBD/ROOT/0/meet

              )" +
           acronym + R"(/NNP/nsubj/2/_/B-ORG
              agreed/VBD/ROOT/0/agree)";
  };
  CHECK(meant_by(of(text("NFB")), "NFB") == "Nordic Fisheries Board");
  CHECK(meant_by(of(text("NFX")), "NFX") == "NFX");
}

TEST_CASE("spelling: variants of a long name are one, short names are not", "[recognize]") {
  const auto text = [](const std::string& first, const std::string& second) {
    return first + "/NNP/nsubj/2/_/B-PERSON\nspoke/VBD/ROOT/0/speak\n\n" + second + "/NNP/nsubj/2/_/B-PERSON\nleft/VBD/ROOT/0/leave";
  };
  CHECK(of(text("Volkhonskaya", "Volhonskaya")).chains.size() == 1);
  CHECK(of(text("Dahl", "Dale")).chains.size() == 2);
}

TEST_CASE("title: the phrase before a name means its person and gives an office", "[recognize]") {
  const auto document = of(R"(Norwegian/JJ/amod/5/norwegian/B-NORP
                              Foreign/NNP/compound/3/Foreign
                              Minister/NNP/compound/5/Minister
                              Kari/NNP/compound/5/Kari/B-PERSON
                              Dahl/NNP/nsubj/6/Dahl/I-PERSON
                              spoke/VBD/ROOT/0/speak)");
  CHECK(meant_by(document, "Norwegian Foreign Minister Kari Dahl") == "Kari Dahl");
  CHECK(meant_by(document, "Kari Dahl") == "Kari Dahl");
  REQUIRE(document.offices.size() == 1);
  CHECK(document.offices[0].role == "Foreign Minister");
  CHECK_FALSE(document.offices[0].leads);
  CHECK(document[document.offices[0].body].name == "Norway");
}

TEST_CASE("apposition: a description beside a name is its person; a negated copula says nothing", "[recognize]") {
  const auto document = of(R"(Dahl/NNP/nsubj/7/Dahl/B-PERSON
                              ,/,/punct/1
                              president/NN/appos/1/president
                              of/IN/prep/3/of
                              Chile/NNP/pobj/4/Chile/B-GPE
                              ,/,/punct/1
                              spoke/VBD/ROOT/0/speak)");
  CHECK(meant_by(document, "president of Chile") == "Dahl");
  REQUIRE(document.offices.size() == 1);
  CHECK(document.offices[0].leads);

  const auto denied = of(R"(Dahl/NNP/nsubj/2/Dahl/B-PERSON
                            is/VBZ/ROOT/0/be
                            not/RB/neg/2/not
                            president/NN/attr/2/president
                            of/IN/prep/4/of
                            Chile/NNP/pobj/5/Chile/B-GPE)");
  CHECK(denied.offices.empty());
}

TEST_CASE("agent: those who act for a state mean it; other people of it do not", "[recognize]") {
  const auto text = [](const std::string& noun) {
    return "Chilean/JJ/amod/2/chilean/B-NORP\n" + noun + "s/NNS/nsubj/3/" + noun + "\nagreed/VBD/ROOT/0/agree";
  };
  CHECK(meant_by(of(text("official")), "Chilean officials") == "Chile");
  CHECK(meant_by(of(text("fishermen")), "Chilean fishermens") == "");
}

TEST_CASE("role: an office means its holder, in its own state only", "[recognize]") {
  const auto text = [](const std::string& adjective) {
    return R"(Chilean/JJ/amod/4/chilean/B-NORP
              President/NNP/compound/4/President
              Omar/NNP/compound/4/Omar/B-PERSON
              Reyes/NNP/nsubj/5/Reyes/I-PERSON
              spoke/VBD/ROOT/0/speak

              The/DT/det/3/the
              )" +
           adjective + R"(/JJ/amod/3/_/B-NORP
              president/NN/nsubj/4/president
              left/VBD/ROOT/0/leave)";
  };
  CHECK(meant_by(of(text("Chilean")), "The Chilean president") == "Omar Reyes");
  CHECK(meant_by(of(text("Peruvian")), "The Peruvian president") == "Peru");
}

TEST_CASE("description: the ministry is the one named before; an alliance is none", "[recognize]") {
  const auto text = [](const std::string& name) {
    return name + R"(/NNP/nsubj/2/_/B-ORG
                     spoke/VBD/ROOT/0/speak

                     The/DT/det/2/the
                     alliance/NN/nsubj/3/alliance
                     agreed/VBD/ROOT/0/agree)";
  };
  CHECK(meant_by(of(text("NATO")), "The alliance") == "NATO");
  CHECK(meant_by(of(text("UNICEF")), "The alliance") == "alliance");
}

TEST_CASE("group: both leaders are the two named last; one alone is no pair", "[recognize]") {
  const auto text = [](const std::string& object) {
    return "Dahl/NNP/nsubj/2/Dahl/B-PERSON\nmet/VBD/ROOT/0/meet\n" + object +
           "\n\nBoth/DT/det/2/both\nleaders/NNS/nsubj/3/leader\nsigned/VBD/ROOT/0/sign";
  };
  CHECK(meant_by(of(text("Reyes/NNP/dobj/2/Reyes/B-PERSON")), "Both leaders") == "Dahl, Reyes");
  CHECK(meant_by(of(text("workers/NNS/dobj/2/worker")), "Both leaders") == "");
}

TEST_CASE("pronoun: gender decides, and subject and object of a verb differ", "[recognize]") {
  const auto document = of(R"(Maria/NNP/nsubj/2/Maria/B-PERSON
                              met/VBD/ROOT/0/meet
                              President/NNP/compound/5/President
                              Thomas/NNP/compound/5/Thomas/B-PERSON
                              Reyes/NNP/dobj/2/Reyes/I-PERSON

                              He/PRP/nsubj/2/he
                              thanked/VBD/ROOT/0/thank
                              him/PRP/dobj/2/he)");
  CHECK(meant_by(document, "He") == "Thomas Reyes");
  CHECK(meant_by(document, "him") != "Thomas Reyes");
}

TEST_CASE("first person: it means the speaker within a quotation only", "[recognize]") {
  const auto quoted = of(R"("/``/punct/7
                            We/PRP/nsubj/4/we
                            will/MD/aux/4/will
                            sign/VB/ccomp/7/sign
                            "/''/punct/7
                            Dahl/NNP/nsubj/7/Dahl/B-PERSON
                            said/VBD/ROOT/0/say)");
  CHECK(meant_by(quoted, "We") == "Dahl");
  const auto plain = of(R"(We/PRP/nsubj/2/we
                           told/VBD/ROOT/0/tell
                           Dahl/NNP/dobj/2/Dahl/B-PERSON)");
  CHECK(meant_by(plain, "We") == "");
}

TEST_CASE("a capital acts for its state but is a place where things happen", "[recognize]") {
  const auto document = of(R"(Oslo/NNP/nsubj/2/Oslo/B-GPE
                              agreed/VBD/ROOT/0/agree
                              in/IN/prep/2/in
                              Lima/NNP/pobj/3/Lima/B-GPE)");
  CHECK(meant_by(document, "Oslo") == "Norway");
  CHECK(document.chains[0].type == EntityType::State);
  CHECK(meant_by(document, "Lima") == "Lima");
  CHECK(document.chains[1].type == EntityType::Place);
}

TEST_CASE("a capitalized common word is no name where the text has it in lower case", "[recognize]") {
  const auto document = of(R"(Turmoil/NNP/nsubj/2/_/B-ORG
                              grows/VBZ/ROOT/0/grow

                              The/DT/det/2/the
                              turmoil/NN/nsubj/3/turmoil
                              grew/VBD/ROOT/0/grow)");
  CHECK(document.chains.empty());
}

TEST_CASE("nothing comes of an empty document", "[recognize]") {
  const auto document = recognized(Document{});
  CHECK(document.mentions.empty());
  CHECK(document.chains.empty());
}

TEST_CASE("the print names chain, place, form, words and sieve", "[recognize]") {
  const auto document = of("Norway/NNP/nsubj/2/Norway/B-GPE\nagreed/VBD/ROOT/0/agree");
  std::ostringstream out;
  recognize::print(document, out);
  CHECK(out.str() == "State: Norway (Q20)\n  0-6\tname\tNorway\texact name\n");
}

TEST_CASE("no office is read from a paragraph that stands there again", "[recognize]") {
  auto document = document_of(R"(Norwegian/JJ/amod/2/norwegian/B-NORP
                                 Minister/NNP/compound/4/Minister
                                 Kari/NNP/compound/4/Kari/B-PERSON
                                 Dahl/NNP/nsubj/5/Dahl/I-PERSON
                                 left/VBD/ROOT/0/leave)");
  CHECK(recognized(document).offices.size() == 1);
  document.segments[0].kind = SegmentKind::repeat;
  CHECK(recognized(document).offices.empty());
}

TEST_CASE("a mention explains itself: whom it means, which sieve, by what", "[recognize]") {
  const auto document = of(R"(Kari/NNP/compound/2/Kari/B-PERSON
                              Dahl/NNP/nsubj/3/Dahl/I-PERSON
                              left/VBD/ROOT/0/leave

                              She/PRP/nsubj/2/she
                              sang/VBD/ROOT/0/sing)");
  const auto she = recognize::mention_over(document, static_cast<std::uint32_t>(document.text.find("She")));
  REQUIRE(she);
  const std::string why = recognize::explain(document, *she);
  CHECK(why.find("means Kari Dahl (Person)") != std::string::npos);
  CHECK(why.find("pronoun: ") != std::string::npos);
  CHECK(why.find("known by: \"Kari Dahl\"") != std::string::npos);
  CHECK_FALSE(recognize::mention_over(document, static_cast<std::uint32_t>(document.text.find("sang"))));
}

TEST_CASE("given: words that no rule finds are a mention where the user says so", "[recognize]") {
  Document document =
      document_of("The/DT/det/2\nlorry/NN/nsubj/3\nburned/VBD/ROOT/0/burn\n\nThe/DT/det/2\nlorry/NN/nsubj/3\nsank/VBD/ROOT/0/sink");
  CHECK(recognized(document).mentions.empty());
  for (const std::uint32_t t : {1U, 4U}) document.given.push_back({document.tokens[t].span, GivenMention::Kind::entity, {}});
  const Document with = recognized(document);
  REQUIRE(with.chains.size() == 1);
  CHECK(with.chains[0].mentions.size() == 2);
  CHECK(with.chains[0].type == EntityType::Group);
}

TEST_CASE("given: a phrase around a name means the same as the name", "[recognize]") {
  Document document =
      document_of("Singer/NN/compound/3\nKari/NNP/compound/3/Kari/B-PERSON\nDahl/NNP/nsubj/4/Dahl/I-PERSON\nsang/VBD/ROOT/0/sing");
  document.given.push_back({{0, document.tokens[2].span.end}, GivenMention::Kind::entity, {}});
  const Document with = recognized(document);
  CHECK(meant_by(with, "Singer Kari Dahl") == "Kari Dahl");
  CHECK(with.chains.size() == 1);
}

TEST_CASE("given: a phrase with its preposition means what the preposition leads to", "[recognize]") {
  Document document = document_of("Lund/NNP/nsubj/2/Lund/B-PERSON\nsang/VBD/ROOT/0/sing\nin/IN/prep/2\nOslo/NNP/pobj/3/Oslo/B-GPE");
  document.given.push_back({{document.tokens[2].span.start, document.tokens[3].span.end}, GivenMention::Kind::entity, {}});
  CHECK(meant_by(recognized(document), "in Oslo") == "Oslo");
}

}  // namespace wiregraph
