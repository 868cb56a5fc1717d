#include <cstdint>
#include <cstdio>
#include <ctime>
#include <vector>

#include <serd/serd.h>

/// usage: bench_serd GRAPH.ttl OUTPUT.ttl
/// Writes the statements of a file by Serd alone, and prints their number and the seconds of processor time that nothing but the writing
/// took: what any writer by Serd can reach at most.
namespace {

constexpr std::size_t k_batch = 1 << 16;  ///< statements, read before the clock starts

/// A node with bytes of its own.
class OwnNode {
 public:
  explicit OwnNode(const SerdNode* node) : node_(serd_node_copy(node)) {}
  OwnNode(OwnNode&& other) noexcept : node_(other.node_) { other.node_ = SERD_NODE_NULL; }
  OwnNode(const OwnNode&) = delete;
  ~OwnNode() { serd_node_free(&node_); }
  const SerdNode* get() const { return &node_; }

 private:
  SerdNode node_;
};

struct Statement {
  OwnNode subject, predicate, object, datatype, language;
};

struct Writing {
  SerdEnv* environment = serd_env_new(nullptr);
  SerdWriter* writer = nullptr;
  std::vector<Statement> batch = {};
  std::size_t statements = 0;
  std::clock_t ticks = 0;
};

Writing& writing_of(void* handle) { return *static_cast<Writing*>(handle); }

SerdStatus set_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
  return serd_writer_set_prefix(writing_of(handle).writer, name, iri);
}

void write_batch(Writing& writing) {
  const std::clock_t start = std::clock();
  for (const Statement& one : writing.batch)
    serd_writer_write_statement(writing.writer, 0, nullptr, one.subject.get(), one.predicate.get(), one.object.get(), one.datatype.get(),
                                one.language.get());
  writing.ticks += std::clock() - start;
  writing.statements += writing.batch.size();
  writing.batch.clear();
}

SerdStatus add(void* handle, SerdStatementFlags, const SerdNode*, const SerdNode* subject, const SerdNode* predicate,
               const SerdNode* object, const SerdNode* datatype, const SerdNode* language) {
  Writing& writing = writing_of(handle);
  writing.batch.push_back({OwnNode(subject), OwnNode(predicate), OwnNode(object), OwnNode(datatype), OwnNode(language)});
  if (writing.batch.size() == k_batch) write_batch(writing);
  return SERD_SUCCESS;
}

const std::uint8_t* bytes_of(const char* text) { return reinterpret_cast<const std::uint8_t*>(text); }

bool write_anew(const char* from, const char* to, Writing& writing) {
  std::FILE* out = std::fopen(to, "wb");
  if (out == nullptr) return false;
  writing.writer = serd_writer_new(SERD_TURTLE, static_cast<SerdStyle>(SERD_STYLE_ABBREVIATED | SERD_STYLE_BULK), writing.environment,
                                   nullptr, serd_file_sink, out);
  SerdReader* reader = serd_reader_new(SERD_TURTLE, &writing, nullptr, nullptr, set_prefix, add, nullptr);
  const SerdStatus status = serd_reader_read_file(reader, bytes_of(from));
  write_batch(writing);
  serd_writer_finish(writing.writer);
  serd_reader_free(reader);
  serd_writer_free(writing.writer);
  serd_env_free(writing.environment);
  return std::fclose(out) == 0 && status == SERD_SUCCESS;
}

}  // namespace

int main(int count, char** arguments) {
  Writing writing;
  if (count != 3 || !write_anew(arguments[1], arguments[2], writing)) {
    std::fprintf(stderr, "usage: bench_serd GRAPH.ttl OUTPUT.ttl\n");
    return 2;
  }
  std::printf("%zu\t%.2f\n", writing.statements, static_cast<double>(writing.ticks) / CLOCKS_PER_SEC);
  return 0;
}
