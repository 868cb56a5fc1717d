#pragma once

#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>

#include <serd/serd.h>

namespace wiregraph {

/// A statement with whole IRIs in < >, and literals as "text"^^<datatype> or "text"@language, nothing escaped.
struct Statement {
  std::string subject;
  std::string predicate;
  std::string object;
  std::string graph;
  friend auto operator<=>(const Statement&, const Statement&) = default;
};

/// Reads RDF by Serd's strict reader. Throws std::runtime_error where the file is not valid.
class RdfReader {
 public:
  static std::set<Statement> read(SerdSyntax syntax, const std::filesystem::path& file) {
    RdfReader reader;
    SerdReader* serd = serd_reader_new(syntax, &reader, nullptr, set_base, set_prefix, add_statement, nullptr);
    serd_reader_set_strict(serd, true);
    const SerdStatus status = serd_reader_read_file(serd, reinterpret_cast<const std::uint8_t*>(file.c_str()));
    serd_reader_free(serd);
    if (status != SERD_SUCCESS)
      throw std::runtime_error(file.string() + ": Serd says " + reinterpret_cast<const char*>(serd_strerror(status)));
    return std::move(reader.statements_);
  }

 private:
  RdfReader() : environment_(serd_env_new(nullptr)) {}
  ~RdfReader() { serd_env_free(environment_); }

  static RdfReader& self(void* handle) { return *static_cast<RdfReader*>(handle); }
  static SerdStatus set_base(void* handle, const SerdNode* iri) { return serd_env_set_base_uri(self(handle).environment_, iri); }
  static SerdStatus set_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
    return serd_env_set_prefix(self(handle).environment_, name, iri);
  }

  std::string text_of(const SerdNode* node) const {
    if (node == nullptr || node->buf == nullptr) return "";
    const std::string text(reinterpret_cast<const char*>(node->buf), node->n_bytes);
    if (node->type == SERD_LITERAL) return '"' + text + '"';
    if (node->type == SERD_BLANK) return "_:" + text;
    SerdNode expanded = serd_env_expand_node(environment_, node);
    if (expanded.buf == nullptr) throw std::runtime_error("no prefix for " + text);
    std::string iri = '<' + std::string(reinterpret_cast<const char*>(expanded.buf), expanded.n_bytes) + '>';
    serd_node_free(&expanded);
    return iri;
  }

  static SerdStatus add_statement(void* handle, SerdStatementFlags, const SerdNode* graph, const SerdNode* subject,
                                  const SerdNode* predicate, const SerdNode* object, const SerdNode* datatype, const SerdNode* language) {
    RdfReader& reader = self(handle);
    std::string object_text = reader.text_of(object);
    if (const std::string type = reader.text_of(datatype); !type.empty()) object_text += "^^" + type;
    if (language != nullptr && language->buf != nullptr) object_text += std::string("@") + reinterpret_cast<const char*>(language->buf);
    reader.statements_.insert({reader.text_of(subject), reader.text_of(predicate), object_text, reader.text_of(graph)});
    return SERD_SUCCESS;
  }

  SerdEnv* environment_;
  std::set<Statement> statements_;
};

// Whole IRIs of the namespaces that tests speak of.
inline std::string wg(const std::string& name) { return "<https://wiregraph.example/ontology#" + name + ">"; }
inline std::string node(const std::string& id) { return "<https://wiregraph.example/" + id + ">"; }
inline std::string rdf(const std::string& name) { return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name + ">"; }
inline std::string typed(const std::string& text, const std::string& type) {
  return '"' + text + "\"^^<http://www.w3.org/2001/XMLSchema#" + type + ">";
}

}  // namespace wiregraph
