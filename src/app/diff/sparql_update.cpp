#include "app/diff/sparql_update.h"

#include <serd/serd.h>

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "base/external_sort.h"
#include "base/log.h"

namespace wiregraph::app {

namespace {

/// Stores take requests of limited length: so many triples go into one operation.
constexpr std::size_t k_most_triples = 1000;

/// Lines that Serd writes in pieces.
struct Lines {
  std::function<void(std::string_view)> give;
  std::string rest;          ///< of a line that is not whole yet
  std::exception_ptr error;  ///< what `give` has thrown: it must not pass through Serd
};

std::size_t take(const void* bytes, std::size_t size, void* sink) {
  Lines& lines = *static_cast<Lines*>(sink);
  if (lines.error) return size;
  try {
    for (const char c : std::string_view(static_cast<const char*>(bytes), size)) {
      if (c == '\n') lines.give(std::exchange(lines.rest, {}));
      if (c != '\n') lines.rest += c;
    }
  } catch (...) {
    lines.error = std::current_exception();
  }
  return size;
}

SerdStatus ignore(void*, const SerdError*) { return SERD_SUCCESS; }

/// Gives the statements of a Turtle file in N-Triples, a line each.
void read_turtle(const std::string& file, const std::function<void(std::string_view)>& give) {
  Lines lines{give, {}, {}};
  const std::unique_ptr<SerdEnv, decltype(&serd_env_free)> environment(serd_env_new(nullptr), &serd_env_free);
  const std::unique_ptr<SerdWriter, decltype(&serd_writer_free)> writer(
      serd_writer_new(SERD_NTRIPLES, static_cast<SerdStyle>(0), environment.get(), nullptr, take, &lines), &serd_writer_free);
  const auto set_base = reinterpret_cast<SerdBaseSink>(serd_writer_set_base_uri);
  const auto set_prefix = reinterpret_cast<SerdPrefixSink>(serd_writer_set_prefix);
  const auto write = reinterpret_cast<SerdStatementSink>(serd_writer_write_statement);
  const auto end = reinterpret_cast<SerdEndSink>(serd_writer_end_anon);
  const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
      serd_reader_new(SERD_TURTLE, writer.get(), nullptr, set_base, set_prefix, write, end), &serd_reader_free);
  serd_reader_set_strict(reader.get(), true);
  serd_reader_set_error_sink(reader.get(), ignore, nullptr);
  const bool read = serd_reader_read_file(reader.get(), reinterpret_cast<const std::uint8_t*>(file.c_str())) == SERD_SUCCESS &&
                    serd_writer_finish(writer.get()) == SERD_SUCCESS;
  if (lines.error) std::rethrow_exception(lines.error);
  if (!read) throw InputError({file, 0, "it is no Turtle", "make it anew with: wiregraph build INPUT... --format turtle -o DIR"});
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

// Which of the two graphs a triple is in.
constexpr std::string_view k_before = "-", k_after = "+";

/// Adds the triples of a folder's graph.ttl.
void add_triples(const std::string& folder, std::string_view graph, ExternalSort& triples) {
  const std::string file = (std::filesystem::path(folder) / "graph.ttl").string();
  if (!std::filesystem::exists(file))
    throw InputError({folder, 0, "the folder holds no graph.ttl", "make it with: wiregraph build INPUT... --format turtle -o DIR"});
  read_turtle(file, [&](std::string_view line) {
    if (line.starts_with("_:") || line.find("> _:") != std::string_view::npos)
      throw InputError({file, 0, "it has blank nodes, which an update cannot name", "give the folders that wiregraph wrote"});
    triples.add(as_sparql(line), graph);
  });
}

/// Triples in order, each once, on disk.
struct Triples {
  Spool list{std::filesystem::temp_directory_path()};
  std::size_t number = 0;

  void add(std::string_view triple) {
    append_stretch(list, triple);
    ++number;
  }
};

/// Those that are in one graph only.
void part(ExternalSort& triples, Triples& gone, Triples& added) {
  std::string triple;
  bool before = false, after = false;
  const auto finish = [&] {
    if (before != after) (before ? gone : added).add(triple);
  };
  triples.for_each([&](std::string_view next, std::string_view graph) {
    if (next != triple) {
      finish();
      triple = next;
      before = after = false;
    }
    (graph == k_before ? before : after) = true;
  });
  finish();
}

/// Writes the operations that delete or insert `triples`, parted by semicolons.
///   first: whether no operation was written before; false after one.
void write_operations(std::string_view verb, const Triples& triples, bool& first, std::ostream& out) {
  SpoolReader reader(triples.list);
  for (std::size_t i = 0; i < triples.number; ++i) {
    if (i % k_most_triples == 0) out << (std::exchange(first, false) ? "" : " ;\n") << verb << " DATA {\n";
    out << take_stretch(reader) << '\n';
    if ((i + 1) % k_most_triples == 0 || i + 1 == triples.number) out << '}';
  }
}

}  // namespace

void write_sparql_update(const std::string& before, const std::string& after, std::ostream& out) {
  ExternalSort triples(std::filesystem::temp_directory_path());
  add_triples(before, k_before, triples);
  add_triples(after, k_after, triples);
  Triples gone, added;
  part(triples, gone, added);
  out << "# " << gone.number << " triples go, " << added.number
      << " come. For a store that holds the first graph.ttl in its default graph.\n";
  bool first = true;
  write_operations("DELETE", gone, first, out);
  write_operations("INSERT", added, first, out);
  out << (first ? "INSERT DATA {}\n" : "\n");  // not every store takes an empty request
}

}  // namespace wiregraph::app
