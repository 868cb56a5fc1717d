#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

#include "base/external_sort.h"
#include "base/log.h"
#include "support/temporary_folder.h"

using namespace wiregraph;

namespace {

using Items = std::vector<std::pair<std::string, std::string>>;

/// Keys of which some are equal and some empty, with bytes of any value.
Items random_items(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  Items items;
  for (std::size_t i = 0; i < count; ++i) {
    std::string key(random() % 4, 'a'), bytes(random() % 300, '\0');
    for (char& letter : key) letter = static_cast<char>(random());
    for (char& byte : bytes) byte = static_cast<char>(random());
    items.emplace_back(key, bytes);
  }
  return items;
}

Items sorted_by(ExternalSort& sort) {
  Items items;
  sort.for_each([&](std::string_view key, std::string_view bytes) { items.emplace_back(key, bytes); });
  return items;
}

bool is_earlier(const Items::value_type& a, const Items::value_type& b) { return a.first < b.first; }

}  // namespace

TEST_CASE("what is sorted on disk is what is sorted in memory, equal keys in their order", "[base]") {
  const TemporaryFolder folder;
  for (const std::size_t run : {1, 500, 100'000, 10'000'000}) {
    for (const unsigned seed : {1U, 2U, 3U}) {
      Items items = random_items(seed, 3000);
      ExternalSort sort(folder.path(), run);
      for (const auto& [key, bytes] : items) sort.add(key, bytes);
      std::stable_sort(items.begin(), items.end(), is_earlier);
      CHECK((sorted_by(sort) == items));
      CHECK((sorted_by(sort) == items));
    }
  }
}

TEST_CASE("nothing sorts to nothing", "[base]") {
  ExternalSort sort("no such folder");
  CHECK(sorted_by(sort).empty());
}

TEST_CASE("temporary files have no names, even while they are there", "[base]") {
  const TemporaryFolder folder;
  ExternalSort sort(folder.path(), 1000);
  for (const auto& [key, bytes] : random_items(1, 20'000)) sort.add(key, bytes);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a temporary file that cannot be made is named with its folder", "[base]") {
  Spool spool("no such folder");
  spool.append("few bytes need no file");
  CHECK_THROWS_AS(spool.append(std::string(3 << 20, 'x')), InputError);
}
