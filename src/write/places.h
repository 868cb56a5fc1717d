#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/external_sort.h"
#include "base/graph_records.h"

/// Stretches of documents' texts as nodes: claims of one sentence share its node.
namespace wiregraph::write {

/// Code points, end exclusive.
struct Place {
  std::string document;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

inline Place place_of(const Quote& quote) { return {quote.document, quote.start, quote.end}; }

/// What is known of places, on disk: a graph has as many as claims and mentions.
class Places {
 public:
  /// Bits that whoever adds places gives their meaning.
  using Notes = std::uint32_t;

  /// folder: where the temporary file goes.
  explicit Places(std::filesystem::path folder) : sorted_(std::move(folder)) {}

  void add(const Quote& quote, Notes notes = 0);

  /// Gives each place once, in order: the first words that are there, and all notes together. May be done again.
  void for_each(const std::function<void(const Place&, std::string_view words, Notes)>& give);

 private:
  ExternalSort sorted_;
};

/// The sentences that are evidence of claims.
Places sentences_of(const GraphRecords& records);

}  // namespace wiregraph::write
