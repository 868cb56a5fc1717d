#include <catch2/catch.hpp>

#include "parse/spacy/lexeme.h"
#include "parse/spacy/string_id.h"
#include "parse/spacy/unicode.h"
#include "parse/spacy_files.h"

namespace wiregraph::parse::spacy {

TEST_CASE("strings have the numbers that spaCy gives them", "[parse]") {
  CHECK(string_id("apple") == 8566208034543834098U);
  CHECK(string_id("Apple") == 6418411030699964375U);
  CHECK(string_id("AAAAAAAAA") == 6745997093862630131U);
  CHECK(string_id("n't") == 2043519015752540944U);
  CHECK(string_id("\xE4\xB8\xAD") == 8919574322964050385U);
}

TEST_CASE("reserved symbols and the empty string have small numbers", "[parse]") {
  CHECK(string_id("") == 0);
  CHECK(string_id("IS_ALPHA") == 1);
  CHECK(string_id("FLAG19") == 19);
  CHECK(string_id("X") == 101);
  CHECK(string_id("DEPRECATED001") == 104);
  CHECK(string_id("DEPRECATED276") == 379);
  CHECK(string_id("num") == 431);
  CHECK(string_id("_") == 456);
  CHECK(string_id("DEPRECATED277") > 1000);
  CHECK(string_id("x") > 1000);
}

TEST_CASE("a key gives four numbers to an embedding table", "[parse]") {
  CHECK(embedding_hash(8566208034543834098U, 8) == std::array{2653853934U, 3922826080U, 3980780901U, 3736755472U});
  CHECK(embedding_hash(0, 12) == std::array{3628889788U, 3483432925U, 485828337U, 1486234390U});
  CHECK(embedding_hash(101, 11) == std::array{1763378230U, 3759297338U, 627086936U, 2342724702U});
}

TEST_CASE("the shape of a word keeps four of a run", "[parse]") {
  CHECK(shape_of("Ada") == "Xxx");
  CHECK(shape_of("Parliament") == "Xxxxx");
  CHECK(shape_of("1,000,000") == "d,ddd,ddd");
  CHECK(shape_of("----------") == "----");
  CHECK(shape_of("km\xC2\xB2") == "xxd");  // superscript two is a digit to Python
  CHECK(shape_of("\xC7\x85") == "x");      // a titlecase letter is not upper case
  CHECK(shape_of(std::string(99, 'a')) == "xxxx");
  CHECK(shape_of(std::string(100, 'a')) == "LONG");
}

TEST_CASE("lower case follows Python", "[parse]") {
  CHECK(lower("NATO's") == "nato's");
  CHECK(lower("\xC4\xB0") == "i\xCC\x87");                 // capital I with dot becomes two characters
  CHECK(lower("\xCE\x9F\xCE\xA3") == "\xCE\xBF\xCF\x82");  // a sigma at the end of a word
  CHECK(lower("\xCE\xA3\xCE\x9F") == "\xCF\x83\xCE\xBF");
}

TEST_CASE("characters are classed as Python classes them", "[parse]") {
  CHECK(is_space(U'\u001c'));
  CHECK(is_space(U'\u00a0'));
  CHECK_FALSE(is_space(U'\u200b'));
  CHECK_FALSE(is_space(U'\u180e'));
  CHECK(is_alphabetic(U'\u4e2d'));
  CHECK_FALSE(is_alphabetic(U'5'));
  CHECK(all_alphabetic("na\xC3\xAFve"));
  CHECK_FALSE(all_alphabetic("it's"));
  CHECK_FALSE(all_alphabetic(""));
}

TEST_CASE("affixes are counted in code points", "[parse]") {
  CHECK(first_code_points("\xC3\xA9t\xC3\xA9", 1) == "\xC3\xA9");
  CHECK(last_code_points("d\xC3\xA9j\xC3\xA0", 3) == "\xC3\xA9j\xC3\xA0");
  CHECK(last_code_points("of", 3) == "of");
}

TEST_CASE("norms come from the exception, the model's table, the base table, the lower case, in that order", "[parse]") {
  const TemporaryFile lookups([](Packer& packer) {
    packer.pack_map(1);
    put_text(packer, "lexeme_norm");
    packer.pack_map(2);
    packer.pack_uint64(string_id("colour"));
    put_text(packer, "color");
    packer.pack_uint64(string_id("\xE2\x80\x94"));
    put_text(packer, "dash");
  });
  const Norms norms(lookups.path());
  const auto norm = [&](std::string_view text, StringId given = 0) { return make_lexeme(text, given, norms).norm; };
  CHECK(norm("colour") == string_id("color"));
  CHECK(norm("COLOUR") == string_id("colour"));
  CHECK(norm("\xE2\x80\x94") == string_id("dash"));
  CHECK(norm("\xE2\x80\x93") == string_id("-"));
  CHECK(norm("'S") == string_id("'s"));
  CHECK(norm("Kyiv") == string_id("kyiv"));
  CHECK(norm("colour", string_id("us")) == string_id("us"));
}

}  // namespace wiregraph::parse::spacy
