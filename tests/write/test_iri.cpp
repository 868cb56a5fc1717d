#include <catch2/catch.hpp>

#include "write/iri.h"

using wiregraph::write::web_iri;

TEST_CASE("an address becomes an IRI by percent-encoding what may not stand there", "[write]") {
  CHECK(web_iri("https://news.example/a?b=c&d=1#e") == "https://news.example/a?b=c&d=1#e");
  CHECK(web_iri("https://news.example/a b<c>\"d\"{e}|f^`g\\h") == "https://news.example/a%20b%3Cc%3E%22d%22%7Be%7D%7Cf%5E%60g%5Ch");
  CHECK(web_iri("https://news.example/100%") == "https://news.example/100%25");
  CHECK(web_iri("https://news.example/%zz%41") == "https://news.example/%25zz%41");
  CHECK(web_iri("https://news.example/#a#b[1]") == "https://news.example/#a%23b%5B1%5D");
  CHECK(web_iri("https://news.example/\n\x01\x7F") == "https://news.example/%0A%01%7F");
  CHECK(web_iri("https://news.example/\xFF") == "https://news.example/%FF");
  CHECK(web_iri("https://news.example/\xEF\xBF\xBE") == "https://news.example/%EF%BF%BE");
  CHECK(web_iri("https://news.example/\xE2\x80\xAE") == "https://news.example/%E2%80%AE");
}

TEST_CASE("letters of any script and emoji stay in an IRI", "[write]") {
  CHECK(web_iri("https://news.example/\xC3\xA5\xF0\x9F\x90\xBC") == "https://news.example/\xC3\xA5\xF0\x9F\x90\xBC");
}

TEST_CASE("what is no web address is no IRI", "[write]") {
  for (const char* text : {"", "story.txt", "javascript:alert(1)", "ftp://news.example/", "https://", "https:///a", "http://:80/",
                           "urn:x:1", "https://user:secret@news.example/", "https://news example/", "https://[::1]/", "HTTP//news"})
    CHECK_FALSE(web_iri(text).has_value());
}
