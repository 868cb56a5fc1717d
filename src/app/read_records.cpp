#include "app/read_records.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <utility>

#include "base/log.h"
#include "base/record_json.h"

namespace wiregraph::app {

namespace {

/// Reads line after line into `records`, and tells `take` after each.
void read_from(std::istream& in, const std::string& file, Records& records, const std::function<void()>& take) {
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    read_record(line, file, number, records);
    take();
  }
  if (number == 0) throw InputError({file, 0, "the file is empty", "make records with: wiregraph extract INPUT... -o FILE.jsonl"});
}

void read_file(const std::string& file, Records& records, const std::function<void()>& take) {
  if (file == "-") return read_from(std::cin, "standard input", records, take);
  if (!std::filesystem::exists(file)) throw InputError({file, 0, "no such file", "check the spelling"});
  if (std::filesystem::is_directory(file)) throw InputError({file, 0, "it is a folder", "name the records file in it"});
  std::ifstream in(file, std::ios::binary);
  if (!in) throw InputError({file, 0, "it cannot be read", "check its permissions"});
  read_from(in, file, records, take);
}

/// Where the records of a graph are.
std::string records_file(const std::string& folder_or_file) {
  if (!std::filesystem::is_directory(folder_or_file)) return folder_or_file;
  const auto file = std::filesystem::path(folder_or_file) / "records.jsonl";
  if (!std::filesystem::exists(file))
    throw InputError(
        {folder_or_file, 0, "the folder holds no records.jsonl", "make it with: wiregraph build INPUT... --format records -o DIR"});
  return file.string();
}

}  // namespace

Records read_records(const std::string& file) {
  Records records;
  read_file(file, records, [] {});
  return records;
}

GraphRecords read_records(const std::string& file, const std::filesystem::path& folder) {
  GraphRecords records(folder);
  Records one;
  read_file(file, one, [&] { records.append(std::exchange(one, {})); });
  return records;
}

Records read_graph_records(const std::string& folder_or_file) { return read_records(records_file(folder_or_file)); }

Records read_graph_records(const std::string& folder_or_file, RecordList<ClaimRecord>& claims) {
  Records records;
  read_file(records_file(folder_or_file), records, [&] {
    for (const ClaimRecord& claim : records.claims) claims.push_back(claim);
    records.claims.clear();
  });
  return records;
}

}  // namespace wiregraph::app
