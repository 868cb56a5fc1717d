#include <catch2/catch.hpp>

#include "app/suggest.h"

namespace wiregraph::app {
namespace {

const std::vector<std::string> k_stages{"clean", "parse", "recognize", "relate"};

TEST_CASE("a slip of the keyboard finds its word", "[app]") {
  CHECK(nearest("claen", k_stages) == "clean");
  CHECK(nearest("recognise", k_stages) == "recognize");
  CHECK(nearest("prse", k_stages) == "parse");
  CHECK(nearest("relatee", k_stages) == "relate");
}

TEST_CASE("a word that is near to none finds none", "[app]") {
  CHECK(nearest("write", k_stages).empty());
  CHECK(nearest("c", k_stages).empty());
  CHECK(nearest("", k_stages).empty());
  CHECK(nearest(std::string(100'000, 'x'), k_stages).empty());
}

TEST_CASE("a message of wrong usage names the word, the likeliest and all", "[app]") {
  CHECK(unknown_word("claen", "stage", k_stages) == "'claen' is no stage; did you mean 'clean'? (clean, parse, recognize, relate)");
  CHECK(unknown_word("xyz", "stage", k_stages) == "'xyz' is no stage (clean, parse, recognize, relate)");
}

}  // namespace
}  // namespace wiregraph::app
