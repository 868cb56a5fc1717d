#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/spool.h"

namespace wiregraph {

/// Sorts more than memory holds: sorted runs in a temporary file, merged as they are read (Knuth, The Art of Computer Programming 3, 5.4).
/// Equal keys stay in the order in which they were added.
class ExternalSort {
 public:
  /// run: so many bytes are sorted in memory at once.
  explicit ExternalSort(std::filesystem::path folder, std::size_t run = k_run) : runs_(std::move(folder)), run_(run) {}

  void add(std::string_view key, std::string_view bytes);

  /// Gives everything in the order of keys, valid during the call. May be done again, but nothing be added then.
  void for_each(const std::function<void(std::string_view key, std::string_view bytes)>& give);

 private:
  static constexpr std::size_t k_run = std::size_t{8} << 20;

  struct Item {
    std::size_t start;  ///< in `bytes_`: the key, then what goes with it
    std::size_t key;    ///< length
    std::size_t size;   ///< of both
  };

  std::string_view key_of(const Item& item) const { return std::string_view(bytes_).substr(item.start, item.key); }
  std::string_view rest_of(const Item& item) const { return std::string_view(bytes_).substr(item.start + item.key, item.size - item.key); }
  void sort_items();
  void end_run();

  Spool runs_;
  std::size_t run_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> places_;  ///< start and end of each run
  std::string bytes_;                                            ///< of the run in memory
  std::vector<Item> items_;
};

/// Adds a number to a key, in bytes that are in the order of numbers.
void append_number(std::string& key, std::uint32_t number);

}  // namespace wiregraph
