#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "write/outputs.h"
#include "write/sample_graph.h"

/// usage: bench_write CLAIMS [FOLDER]
/// Writes a synthetic graph of so many claims in every format and prints of each: seconds of processor time, lines, megabytes, and the
/// megabytes of memory in use before and at most while it was written. The files stay in FOLDER, where one is given, for other programs to
/// write the same graph (compare_writers.py).
namespace {

using namespace wiregraph;

/// As long as ours are, and in order.
std::string id_of(const std::string& kind, std::size_t number) {
  std::string digits = std::to_string(number);
  return kind + "-s" + std::string(15 - digits.size(), '0') + digits;
}

Records records_of(std::size_t claims) {
  Records records = story();
  const ClaimRecord pattern = records.claims[0];
  for (std::size_t i = 0; i < claims / 10; ++i)
    records.entities.push_back(entity(id_of("e", i), EntityType::Person, "Person " + std::to_string(i)));
  for (std::size_t i = 0; i < claims; ++i) {
    ClaimRecord one = pattern;
    one.id = id_of("c", i);
    one.subject = records.entities[i % records.entities.size()].id;
    one.evidence[0].start = static_cast<std::uint32_t>(i * 200);
    one.evidence[0].end = one.evidence[0].start + 150;
    records.propositions.push_back(proposition(id_of("p", i), one, Status::attributed));
    records.claims.push_back(std::move(one));
  }
  return records;
}

/// The files of an output: itself, or what is in its folder.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& output) {
  if (!std::filesystem::is_directory(output)) return {output};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(output)) files.push_back(entry.path());
  return files;
}

struct Size {
  std::size_t lines = 0;
  std::uintmax_t bytes = 0;
};

Size size_of(const std::filesystem::path& output) {
  Size size;
  for (const auto& file : files_of(output)) {
    std::ifstream in(file, std::ios::binary);
    size.lines += static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(in), {}, '\n'));
    size.bytes += std::filesystem::file_size(file);
  }
  return size;
}

/// A line of /proc/self/status, in megabytes.
std::size_t memory(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(name + ':')) return std::stoul(line.substr(name.size() + 1)) / 1024;
  return 0;
}

/// From here on VmHWM is the most memory that was in use since.
void forget_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

void measure(const KnowledgeGraph& graph, const std::filesystem::path& folder) {
  std::printf("format\tseconds\tlines\tmegabytes\tmemory before\tmemory at most\n");
  for (const write::Format& format : write::formats()) {
    forget_peak();
    const std::size_t before = memory("VmRSS");
    const std::clock_t start = std::clock();
    const std::filesystem::path output = write_one(graph, format.name, folder);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const std::size_t most = memory("VmHWM");
    const Size size = size_of(output);
    std::printf("%s\t%.2f\t%zu\t%.0f\t%zu\t%zu\n", std::string(format.name).c_str(), seconds, size.lines,
                static_cast<double>(size.bytes) / 1e6, before, most);
    std::fflush(stdout);
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
