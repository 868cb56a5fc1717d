#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "write/outputs.h"
#include "write/sample_graph.h"

/// usage: bench_write CLAIMS [FOLDER]
/// Writes a synthetic graph of so many claims in every format and prints seconds and MB/s of each. The files stay in FOLDER, where one is
/// given, for other programs to write the same graph: `time serdi -i turtle -o turtle FOLDER/graph.ttl`.
namespace {

using namespace wiregraph;

Records records_of(std::size_t claims) {
  Records records = story();
  const ClaimRecord pattern = records.claims[0];
  for (std::size_t i = 0; i < claims / 10; ++i)
    records.entities.push_back(entity("e-s" + std::to_string(i), EntityType::Person, "Person " + std::to_string(i)));
  for (std::size_t i = 0; i < claims; ++i) {
    ClaimRecord one = pattern;
    one.id = "c-s" + std::to_string(i);
    one.subject = records.entities[i % records.entities.size()].id;
    one.evidence[0].start = static_cast<std::uint32_t>(i * 200);
    one.evidence[0].end = one.evidence[0].start + 150;
    records.propositions.push_back(proposition("p-s" + std::to_string(i), one, Status::attributed));
    records.claims.push_back(std::move(one));
  }
  return records;
}

std::uintmax_t bytes_in(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return std::filesystem::file_size(path);
  std::uintmax_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(path)) bytes += entry.file_size();
  return bytes;
}

void measure(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  using Clock = std::chrono::steady_clock;
  std::printf("format    seconds      MB    MB/s\n");
  for (const write::Format& format : write::formats()) {
    const auto start = Clock::now();
    write_one(graph, format.name, folder);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const double megabytes = static_cast<double>(bytes_in(folder / format.file)) / 1e6;
    std::printf("%-8.*s %8.2f %7.1f %7.1f\n", static_cast<int>(format.name.size()), format.name.data(), seconds, megabytes,
                megabytes / seconds);
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr, "usage: bench_write CLAIMS [FOLDER]\n");
    return 2;
  }
  const wiregraph::TemporaryFolder temporary;
  measure(wiregraph::graph_of(records_of(std::strtoul(arguments[1], nullptr, 10))), count > 2 ? arguments[2] : temporary.path());
  return 0;
}
