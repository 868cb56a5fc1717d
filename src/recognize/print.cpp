#include <ostream>

#include "recognize/recognize.h"

namespace wiregraph::recognize {

namespace {

std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

void print_mention(const Document& document, const Mention& mention, std::ostream& out) {
  const ByteSpan place = document.bytes_of(mention.tokens);
  out << "  " << place.start << '-' << place.end << '\t' << name_of(mention.form) << '\t' << plain(document.text_of(place)) << '\t'
      << mention.sieve << '\n';
}

void print_groups(const Document& document, std::ostream& out) {
  for (const Mention& mention : document.mentions) {
    if (mention.chains.size() < 2) continue;
    out << "Several:";
    for (std::size_t i = 0; i < mention.chains.size(); ++i) out << (i == 0 ? " " : ", ") << plain(document[mention.chains[i]].name);
    out << '\n';
    print_mention(document, mention, out);
  }
}

}  // namespace

void print(const Document& document, std::ostream& out) {
  for (const Chain& chain : document.chains) {
    out << name_of(chain.type) << ": " << plain(chain.name);
    if (!chain.wikidata.empty()) out << " (" << chain.wikidata << ')';
    out << '\n';
    for (const MentionId mention : chain.mentions) print_mention(document, document[mention], out);
  }
  print_groups(document, out);
  for (const Office& office : document.offices) {
    out << "Office: " << plain(document[office.holder].name) << (office.leads ? " leads " : " affiliated_with ")
        << plain(document[office.body].name);
    if (!office.role.empty()) out << " as " << office.role;
    if (office.former) out << " (former)";
    out << '\n';
  }
}

}  // namespace wiregraph::recognize
