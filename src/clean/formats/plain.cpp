#include "clean/decode.h"
#include "clean/formats/format.h"

namespace wiregraph::clean {

bool is_likely_plain(std::string_view) { return true; }

std::vector<Document> read_plain(const Input& input, Log& log) {
  Document document;
  document.text = decode(input.bytes, input.name, log);
  check_text(document.text, input.name, 0);
  document.source.path = input.name;
  return {document};
}

}  // namespace wiregraph::clean
