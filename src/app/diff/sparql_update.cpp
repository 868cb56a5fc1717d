#include "app/diff/sparql_update.h"

#include <serd/serd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "base/log.h"

namespace wiregraph::app {

namespace {

/// Stores take requests of limited length: so many triples go into one operation.
constexpr std::size_t k_most_triples = 1000;

std::size_t append(const void* bytes, std::size_t size, void* text) {
  static_cast<std::string*>(text)->append(static_cast<const char*>(bytes), size);
  return size;
}

SerdStatus ignore(void*, const SerdError*) { return SERD_SUCCESS; }

/// The statements of a Turtle file in N-Triples, a line each.
std::string n_triples_of(const std::string& file) {
  std::string lines;
  const std::unique_ptr<SerdEnv, decltype(&serd_env_free)> environment(serd_env_new(nullptr), &serd_env_free);
  const std::unique_ptr<SerdWriter, decltype(&serd_writer_free)> writer(
      serd_writer_new(SERD_NTRIPLES, static_cast<SerdStyle>(0), environment.get(), nullptr, append, &lines), &serd_writer_free);
  const auto set_base = reinterpret_cast<SerdBaseSink>(serd_writer_set_base_uri);
  const auto set_prefix = reinterpret_cast<SerdPrefixSink>(serd_writer_set_prefix);
  const auto write = reinterpret_cast<SerdStatementSink>(serd_writer_write_statement);
  const auto end = reinterpret_cast<SerdEndSink>(serd_writer_end_anon);
  const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
      serd_reader_new(SERD_TURTLE, writer.get(), nullptr, set_base, set_prefix, write, end), &serd_reader_free);
  serd_reader_set_strict(reader.get(), true);
  serd_reader_set_error_sink(reader.get(), ignore, nullptr);
  if (serd_reader_read_file(reader.get(), reinterpret_cast<const std::uint8_t*>(file.c_str())) != SERD_SUCCESS ||
      serd_writer_finish(writer.get()) != SERD_SUCCESS)
    throw InputError({file, 0, "it is no Turtle", "make it anew with: wiregraph build INPUT... --format turtle -o DIR"});
  return lines;
}

/// Escapes of code points may be resolved before the text is read as SPARQL, so "\\u" of a text would be taken for one: its u goes in as an
/// escape itself.
std::string as_sparql(std::string_view triple) {
  std::string out;
  for (std::size_t i = 0; i < triple.size(); ++i) {
    out += triple[i];
    if (triple[i] != '\\' || i + 1 == triple.size()) continue;
    out += triple[++i];
    const char next = i + 1 < triple.size() ? triple[i + 1] : ' ';
    if (triple[i] != '\\' || (next != 'u' && next != 'U')) continue;
    out += next == 'u' ? "\\U00000075" : "\\U00000055";
    ++i;
  }
  return out;
}

/// The triples of a folder's graph.ttl in N-Triples, sorted, each once.
std::vector<std::string> triples_of(const std::string& folder) {
  const std::string file = (std::filesystem::path(folder) / "graph.ttl").string();
  if (!std::filesystem::exists(file))
    throw InputError({folder, 0, "the folder holds no graph.ttl", "make it with: wiregraph build INPUT... --format turtle -o DIR"});
  const std::string lines = n_triples_of(file);
  std::vector<std::string> triples;
  for (std::size_t start = 0, end = 0; (end = lines.find('\n', start)) != std::string::npos; start = end + 1) {
    const std::string_view line = std::string_view(lines).substr(start, end - start);
    if (line.starts_with("_:") || line.find("> _:") != std::string_view::npos)
      throw InputError({file, 0, "it has blank nodes, which an update cannot name", "give the folders that wiregraph wrote"});
    triples.push_back(as_sparql(line));
  }
  std::ranges::sort(triples);
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  return triples;
}

/// The operations that delete or insert `triples`.
std::vector<std::string> operations(std::string_view verb, const std::vector<std::string>& triples) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < triples.size(); ++i) {
    if (i % k_most_triples == 0) out.push_back(std::string(verb) + " DATA {\n");
    out.back() += triples[i] + '\n';
  }
  for (std::string& operation : out) operation += '}';
  return out;
}

}  // namespace

void write_sparql_update(const std::string& before, const std::string& after, std::ostream& out) {
  const std::vector<std::string> old_triples = triples_of(before), new_triples = triples_of(after);
  std::vector<std::string> gone, added;
  std::ranges::set_difference(old_triples, new_triples, std::back_inserter(gone));
  std::ranges::set_difference(new_triples, old_triples, std::back_inserter(added));
  std::vector<std::string> all = operations("DELETE", gone);
  std::ranges::move(operations("INSERT", added), std::back_inserter(all));
  if (all.empty()) all.emplace_back("INSERT DATA {}");  // not every store takes an empty request
  out << "# " << gone.size() << " triples go, " << added.size()
      << " come. For a store that holds the first graph.ttl in its default graph.\n";
  for (std::size_t i = 0; i < all.size(); ++i) out << all[i] << (i + 1 < all.size() ? " ;\n" : "\n");
}

}  // namespace wiregraph::app
