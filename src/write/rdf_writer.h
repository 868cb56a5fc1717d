#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include <serd/serd.h>

#include "base/time.h"
#include "write/iri.h"

namespace wiregraph::write {

/// A term of RDF. Make one with the functions below.
struct Term {
  enum class Kind : std::uint8_t { iri, prefixed, literal };
  Kind kind = Kind::literal;
  std::string text;
  std::string_view datatype = {};  ///< prefixed name; empty for a plain text
  std::string_view language = {};
};

Term iri(std::string text);           ///< a whole IRI, valid
Term prefixed(std::string name);      ///< "wg:Call"; "a" stands for rdf:type, as in Turtle
Term text(std::string_view text);     ///< what not every reader takes is replaced (`portable`)
Term english(std::string_view text);  ///< the same with the language tag `en`
Term date(Day day);                   ///< xsd:date
Term integer(std::uint64_t number);   ///< xsd:integer
Term real(double number);             ///< xsd:double: "90.0", "0.86", "1e-05"
Term boolean(bool value);             ///< xsd:boolean
Term instance(std::string_view id);   ///< the one with this id in records

/// Writes statements in one of the syntaxes of RDF, by Serd.
class RdfWriter {
 public:
  /// Writes the prefixes, in the syntaxes that have them.
  RdfWriter(SerdSyntax syntax, const InstanceIris& instances, std::ostream& out);

  /// Statements with one subject should follow each other: Turtle gathers them.
  ///   graph: prefixed name of the named graph; empty for the default graph. Turtle has no named graphs.
  void write(const Term& subject, std::string_view predicate, const Term& object, std::string_view graph = {});

  /// Ends the last statement.
  void finish();

 private:
  struct Free {
    void operator()(SerdEnv* environment) const { serd_env_free(environment); }
    void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
  };
  std::unique_ptr<SerdEnv, Free> environment_;
  std::unique_ptr<SerdWriter, Free> writer_;
};

}  // namespace wiregraph::write
