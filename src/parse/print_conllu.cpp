#include <ostream>

#include "base/utf8.h"
#include "parse/parse.h"

namespace wiregraph::parse {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string field(std::string_view text) { return text.empty() ? "_" : escaped(text); }

bool space_follows(const Document& document, std::uint32_t index) {
  const std::uint32_t end = document.tokens[index].span.end;
  const bool is_last = index + 1 == document.tokens.size();
  return is_last || document.tokens[index + 1].span.start > end;
}

std::string misc(const Document& document, std::uint32_t index, const CodePoints& places) {
  const Token& token = document.tokens[index];
  std::string out = "start_char=" + std::to_string(places.at(token.span.start)) + "|end_char=" + std::to_string(places.at(token.span.end));
  if (token.entity != EntityLabel::none) {
    out += token.begins_entity ? "|ner=B-" : "|ner=I-";
    out += label_name(token.entity);
  }
  if (!space_follows(document, index)) out += "|SpaceAfter=No";
  return out;
}

void print_token(const Document& document, std::uint32_t index, const CodePoints& places, std::ostream& out) {
  const Token& token = document.tokens[index];
  const std::uint32_t first = document[token.sentence].tokens.start;
  const std::uint32_t head = token.head.value == index ? 0 : token.head.value - first + 1;
  out << index - first + 1 << '\t' << field(document.text_of(token)) << '\t' << field(token.lemma) << '\t' << field(label_name(token.pos))
      << '\t' << label_name(token.tag) << '\t' << field(token.morph) << '\t' << head << '\t' << label_name(token.dep) << "\t_\t"
      << misc(document, index, places) << '\n';
}

}  // namespace

void print(const Document& document, std::ostream& out) {
  const CodePoints places(document.text);
  out << "# newdoc id = " << escaped(document.source.path) << '\n';
  std::uint32_t number = 0;
  for (const Sentence& sentence : document.sentences) {
    out << "# sent_id = " << ++number << "\n# segment = " << name_of(document[sentence.segment].kind)
        << "\n# text = " << escaped(document.text_of(sentence.tokens)) << '\n';
    for (std::uint32_t i = sentence.tokens.start; i < sentence.tokens.end; ++i) print_token(document, i, places, out);
    out << '\n';
  }
}

}  // namespace wiregraph::parse
