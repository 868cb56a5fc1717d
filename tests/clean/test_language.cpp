#include <catch2/catch.hpp>

#include "clean/clean.h"

using namespace wiregraph;
using Catch::Contains;

namespace {

struct Outcome {
  std::string language;
  std::string error;
};

Outcome cleaned(std::string_view text, std::string_view declared = "en") {
  Document document;
  document.text = text;
  document.source.language = declared;
  Log log;
  try {
    clean::run(document, log);
  } catch (const InputError& error) {
    return {document.source.language, error.problem().reason};
  }
  return {document.source.language, ""};
}

constexpr std::string_view k_english =
    "The ministers of Latvia and Georgia signed an agreement on Thursday to reopen the ferry line between their ports, which was closed "
    "nine "
    "years ago. They spoke for two hours before the signing and thanked the crews for their patience.\n";
constexpr std::string_view k_german =
    "Die Minister aus Lettland und Georgien haben am Donnerstag eine Vereinbarung unterschrieben, um die Fährlinie zwischen ihren Häfen "
    "wieder "
    "zu öffnen. Sie sprachen zwei Stunden lang und dankten den Mannschaften für ihre Geduld, die vor neun Jahren ihre Arbeit verloren "
    "hatten.\n";
constexpr std::string_view k_russian =
    "Министры Латвии и Грузии подписали в четверг соглашение об открытии паромной линии между своими портами, которую закрыли девять лет "
    "назад "
    "из-за долгов. Они говорили два часа и поблагодарили моряков за терпение.\n";

}  // namespace

TEST_CASE("a text in another language is named and left out", "[clean]") {
  CHECK_THAT(cleaned(k_german).error, Contains("German"));
  CHECK_THAT(cleaned(k_russian).error, Contains("Russian"));
  CHECK(cleaned(k_english).error.empty());
}

TEST_CASE("the text decides, not what the page says, unless it is too short to tell", "[clean]") {
  CHECK(cleaned(k_english, "de").error.empty());
  CHECK(cleaned(k_english, "de").language == "en");
  CHECK_THAT(cleaned(k_german, "en").error, Contains("German"));
  CHECK(cleaned("Lund traf Reyes.").error.empty());
  CHECK_THAT(cleaned("Lund traf Reyes.", "de").error, Contains("`de`"));
}

TEST_CASE("an English story with quotations or names of another language is English", "[clean]") {
  CHECK(cleaned(std::string(k_english) + "“Wir haben Geduld gehabt,” the captain said in German. “Jetzt fahren wir wieder.”\n" +
                std::string(k_english))
            .error.empty());
  CHECK(cleaned("Jaroslaw Kaczynski, Wladyslaw Kosiniak-Kamysz and Przemyslaw Czarnek met Volodymyr Zelenskyy, Andrii Sybiha and Rustem "
                "Umerov in "
                "Rzeszow, then Viktor Orban, Peter Szijjarto and Tamas Sulyok in Hodmezovasarhely on Tuesday.")
            .error.empty());
}
