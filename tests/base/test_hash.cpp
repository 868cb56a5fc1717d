#include <catch2/catch.hpp>

#include "base/hash.h"

using namespace wiregraph;

TEST_CASE("SHA-256 gives the digests of its standard", "[base]") {
  // FIPS 180-2, appendix B.
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("a content id depends on every part and on where parts end", "[base]") {
  const std::string id = content_id("e", {"ab", "c"});
  CHECK(id.size() == 18);
  CHECK(id.starts_with("e-"));
  CHECK(id.find_first_not_of("0123456789abcdef", 2) == std::string::npos);
  CHECK(id == content_id("e", {"ab", "c"}));
  CHECK(id != content_id("v", {"ab", "c"}));
  CHECK(id.substr(2) != content_id("e", {"a", "bc"}).substr(2));
  CHECK(id.substr(2) != content_id("e", {"abc"}).substr(2));
  CHECK(id.substr(2) != content_id("e", {"ab", "c", ""}).substr(2));
}
