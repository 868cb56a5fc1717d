#include "write/rdf_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

#include "base/vocabulary.h"
#include "write/text.h"

namespace wiregraph::write {

namespace {

constexpr WellKnown k_own{"wg", "https://wiregraph.example/ontology#", true};

const std::string k_rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

std::size_t write_to_stream(const void* bytes, std::size_t size, void* stream) {
  static_cast<std::ostream*>(stream)->write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
  return size;  // OutputFile asks the stream at the end whether all went well
}

const std::uint8_t* bytes_of(const char* text) { return reinterpret_cast<const std::uint8_t*>(text); }

/// A view of `text`. Its flags stay empty, so that Serd escapes quotes and line breaks instead of writing a """long string""", in which
/// readers change a carriage return.
SerdNode node(SerdType type, std::string_view text) {
  SerdNode made = SERD_NODE_NULL;
  made.type = type;
  made.buf = bytes_of(text.data());
  made.n_bytes = text.size();
  made.n_chars = text.size();
  return made;
}

SerdNode node(const Term& term) {
  constexpr std::array k_types{SERD_URI, SERD_CURIE, SERD_LITERAL};
  return node(k_types[static_cast<std::size_t>(term.kind)], term.text);
}

SerdNode optional_node(SerdType type, std::string_view text) { return text.empty() ? SERD_NODE_NULL : node(type, text); }

Term typed(std::string text, std::string_view datatype) { return {Term::Kind::literal, std::move(text), datatype}; }

/// The fewest digits that give `number` back, as Python's `repr` has them: rdflib rewrites other forms on load, and updates miss them.
std::string double_text(double number) {
  if (!std::isfinite(number)) return number_text(number, "INF");
  const double size = std::abs(number);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
  std::array<char, 32> digits{};
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  std::string made(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number, format).ptr);
  if (plain && made.find('.') == std::string::npos) made += ".0";
  return made;
}

void check(SerdStatus status, std::string_view what) {
  if (status != SERD_SUCCESS)
    throw std::logic_error("Serd refuses " + std::string(what) + ": " + reinterpret_cast<const char*>(serd_strerror(status)));
}

}  // namespace

Term iri(std::string text) { return {Term::Kind::iri, std::move(text)}; }
Term prefixed(std::string name) { return {Term::Kind::prefixed, std::move(name)}; }
Term text(std::string_view text) { return {Term::Kind::literal, portable(text)}; }
Term english(std::string_view text) { return {Term::Kind::literal, portable(text), {}, "en"}; }
Term date(Day day) { return typed(to_iso(day), "xsd:date"); }
Term integer(std::uint64_t number) { return typed(std::to_string(number), "xsd:integer"); }
Term real(double number) { return typed(double_text(number), "xsd:double"); }
Term instance(std::string_view id) { return prefixed(':' + std::string(id)); }
Term boolean(bool value) { return typed(value ? "true" : "false", "xsd:boolean"); }

RdfWriter::RdfWriter(SerdSyntax syntax, const InstanceIris& instances, std::ostream& out) : environment_(serd_env_new(nullptr)) {
  const bool lines = syntax == SERD_NTRIPLES || syntax == SERD_NQUADS;
  const auto style = static_cast<SerdStyle>(SERD_STYLE_BULK | (lines ? 0 : SERD_STYLE_ABBREVIATED));
  writer_.reset(serd_writer_new(syntax, style, environment_.get(), nullptr, write_to_stream, &out));
  const auto set_prefix = [&](const char* name, const char* address) {
    const SerdNode name_node = serd_node_from_string(SERD_LITERAL, bytes_of(name));
    const SerdNode iri_node = serd_node_from_string(SERD_URI, bytes_of(address));
    check(lines ? serd_env_set_prefix(environment_.get(), &name_node, &iri_node)
                : serd_writer_set_prefix(writer_.get(), &name_node, &iri_node),
          name);
  };
  set_prefix("", instances.base().c_str());
  set_prefix(k_own.prefix, k_own.iri);
  for (const WellKnown& vocabulary : k_vocabularies) set_prefix(vocabulary.prefix, vocabulary.iri);
}

void RdfWriter::write(const Term& subject, std::string_view predicate, const Term& object, std::string_view graph) {
  const SerdNode subject_node = node(subject);
  const SerdNode predicate_node = predicate == "a" ? node(SERD_URI, k_rdf_type) : node(SERD_CURIE, predicate);
  const SerdNode object_node = node(object);
  const SerdNode graph_node = optional_node(SERD_CURIE, graph);
  const SerdNode datatype = optional_node(SERD_CURIE, object.datatype);
  const SerdNode language = optional_node(SERD_LITERAL, object.language);
  check(serd_writer_write_statement(writer_.get(), 0, graph.empty() ? nullptr : &graph_node, &subject_node, &predicate_node, &object_node,
                                    &datatype, &language),
        object.text);
}

void RdfWriter::finish() { check(serd_writer_finish(writer_.get()), "the end"); }

}  // namespace wiregraph::write
