#pragma once

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "base/record_json.h"
#include "resolve/resolve.h"
#include "support/records_of_text.h"

namespace wiregraph {

/// The graph of records in memory.
inline KnowledgeGraph resolved(std::vector<Records> parts, Log& log) {
  auto part = parts.begin();
  const auto next = [&]() -> std::optional<GraphRecords> {
    if (part == parts.end()) return std::nullopt;
    GraphRecords spooled;
    spooled.append(std::move(*part++));
    return spooled;
  };
  return resolve::run(next, std::filesystem::temp_directory_path(), log);
}

/// The graph of documents written as records_of_text takes them. Fails on a warning.
inline KnowledgeGraph graph_of_text(const std::string& text) {
  Log log;
  KnowledgeGraph graph = resolved(records_of_text(text), log);
  for (const Problem& problem : log.warnings()) FAIL(problem.message());
  return graph;
}

/// The records of the graph of `text`, in memory.
inline Records resolved_records(const std::string& text) { return in_memory(graph_of_text(text).records); }

inline std::string lines_of(const Records& records) {
  std::ostringstream out;
  write_records(records, out);
  return out.str();
}

/// Every node as "name x number of mentions", sorted: "Ada Lund x3".
template <class Record>
std::vector<std::string> nodes_of(const std::vector<Record>& records) {
  std::vector<std::string> out;
  for (const Record& record : records) out.push_back(record.name + " x" + std::to_string(record.mentions.size()));
  std::sort(out.begin(), out.end());
  return out;
}

using Names = std::vector<std::string>;

inline Names entities_in(const std::string& text) { return nodes_of(resolved_records(text).entities); }
inline Names events_in(const std::string& text) { return nodes_of(resolved_records(text).events); }

/// Every contradiction as "type: claims", with " (implied)" where it is; sorted.
inline Names contradictions_in(const std::string& text) {
  Names out;
  for (const ContradictionRecord& record : resolved_records(text).contradictions) {
    std::string line = std::string(name_of(record.type)) + ":";
    for (const std::string& claim : record.claims) line += " " + claim;
    out.push_back(line + (record.implied ? " (implied)" : ""));
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace wiregraph
