#include <algorithm>

#include "base/utf8.h"
#include "recognize/recognize.h"
#include "recognize/sieves/sieves.h"

namespace wiregraph::recognize {

namespace {

std::string quoted(const Document& document, const CodePoints& code_points, const Mention& mention) {
  const ByteSpan place = document.bytes_of(mention.tokens);
  return '"' + std::string(document.text_of(place)) + "\" at " + std::to_string(code_points.at(place.start));
}

std::string meant(const Document& document, const Mention& mention) {
  std::string names;
  for (const ChainId chain : mention.chains) names += (names.empty() ? "" : " and ") + document[chain].name;
  const bool one = mention.chains.size() == 1;
  return one ? names + " (" + std::string(name_of(document[mention.chains[0]].type)) + ")" : names;
}

std::string_view rule_of(std::string_view sieve) {
  const auto found = std::find_if(sieves::k_sieves.begin(), sieves::k_sieves.end(), [&](const auto& each) { return each.name == sieve; });
  return found == sieves::k_sieves.end() ? "" : found->rule;
}

}  // namespace

std::optional<MentionId> mention_over(const Document& document, std::uint32_t byte) {
  std::optional<MentionId> innermost;
  for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
    const ByteSpan span = document.bytes_of(document.mentions[m].tokens);
    if (span.start > byte) break;
    const bool covers = byte < span.end;
    if (covers && (!innermost || span.size() <= document.bytes_of(document[*innermost].tokens).size())) innermost = MentionId{m};
  }
  return innermost;
}

std::string explain(const Document& document, MentionId id) {
  const Mention& mention = document[id];
  const CodePoints code_points(document.text);
  std::string text = quoted(document, code_points, mention) + " means " + meant(document, mention) + ".\n  " + std::string(mention.sieve) +
                     ": " + std::string(rule_of(mention.sieve)) + "\n";
  if (mention.antecedent) text += "  known by: " + quoted(document, code_points, document[*mention.antecedent]) + "\n";
  return text;
}

}  // namespace wiregraph::recognize
