#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wiregraph::write {

/// The address `text` as an IRI that every RDF reader takes: what may not stand in one is percent-encoded.
///   Empty where it is no http or https address with a host, or holds a user's name or password.
std::optional<std::string> web_iri(std::string_view text);

/// Names of instances under the base IRI that the user chose. The thing with the id e-9a2b in records is <base>e-9a2b.
class InstanceIris {
 public:
  /// base: an absolute IRI that ends in / or #. Throws InputError where it is none.
  explicit InstanceIris(std::string_view base);

  const std::string& base() const { return base_; }

  /// A stretch of a document's text, in code points: `<document>#char=21,161` (RFC 5147). Under a base that ends in # it is
  /// `<document>/char=21,161`, since an IRI has one # only.
  std::string of_place(std::string_view document, std::uint32_t start, std::uint32_t end) const;

 private:
  std::string base_;
};

}  // namespace wiregraph::write
