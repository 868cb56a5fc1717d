#include <ostream>

#include "base/utf8.h"
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

/// A document and its places in code points, which is how we count for readers.
struct Page {
  const Document& document;
  CodePoints code_points;
};

std::string_view name_of_gender(Gender gender) { return gender == Gender::female ? ", female" : gender == Gender::male ? ", male" : ""; }

void print_mention(const Page& page, const Mention& mention, std::ostream& out) {
  const Document& document = page.document;
  const ByteSpan place = document.bytes_of(mention.tokens);
  out << "  " << page.code_points.at(place.start) << '-' << page.code_points.at(place.end) << '\t' << name_of(mention.form) << '\t'
      << plain(document.text_of(place)) << '\t' << mention.sieve;
  if (mention.antecedent) out << " <- " << plain(document.text_of(document[*mention.antecedent].tokens));
  out << '\n';
}

void print_chain(const Page& page, const Chain& chain, std::ostream& out) {
  out << name_of(chain.type) << ": " << plain(chain.name);
  if (!chain.subtype.empty()) out << ", " << chain.subtype;
  out << name_of_gender(chain.gender);
  if (!chain.wikidata.empty()) out << " (" << chain.wikidata << ')';
  out << '\n';
  for (const MentionId mention : chain.mentions) print_mention(page, page.document[mention], out);
}

void print_groups(const Page& page, std::ostream& out) {
  for (const Mention& mention : page.document.mentions) {
    if (mention.chains.size() < 2) continue;
    out << "Several:";
    for (std::size_t i = 0; i < mention.chains.size(); ++i) out << (i == 0 ? " " : ", ") << plain(page.document[mention.chains[i]].name);
    out << '\n';
    print_mention(page, mention, out);
  }
}

void print_office(const Document& document, const Office& office, std::ostream& out) {
  out << "Office: " << plain(document[office.holder].name) << (office.leads ? " leads " : " affiliated_with ")
      << plain(document[office.body].name);
  if (!office.role.empty()) out << " as " << office.role;
  if (office.former) out << " (former)";
  out << '\n';
}

}  // namespace

void print(const Document& document, std::ostream& out) {
  const Page page{document, CodePoints(document.text)};
  for (const Chain& chain : document.chains) print_chain(page, chain, out);
  print_groups(page, out);
  for (const Office& office : document.offices) print_office(document, office, out);
}

}  // namespace wiregraph::recognize
