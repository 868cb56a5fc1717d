#include <ostream>

#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

#include "base/utf8.h"
#include "parse/parse.h"

namespace wiregraph::parse {

namespace {

using Writer = rapidjson::Writer<rapidjson::OStreamWrapper>;

void put(Writer& writer, const char* name, std::uint32_t number) {
  writer.Key(name);
  writer.Uint(number);
}

void put(Writer& writer, const char* name, std::string_view text) {
  writer.Key(name);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void put(Writer& writer, ByteSpan span, const CodePoints& places) {
  put(writer, "start", places.at(span.start));
  put(writer, "end", places.at(span.end));
}

void print_entities(const Document& document, const CodePoints& places, Writer& writer) {
  writer.Key("ents");
  writer.StartArray();
  const auto& tokens = document.tokens;
  for (std::uint32_t start = 0; start < tokens.size(); ++start) {
    if (!tokens[start].begins_entity) continue;
    std::uint32_t end = start + 1;
    while (end < tokens.size() && tokens[end].entity != EntityLabel::none && !tokens[end].begins_entity) ++end;
    writer.StartObject();
    put(writer, document.bytes_of({start, end}), places);
    put(writer, "label", label_name(tokens[start].entity));
    writer.EndObject();
  }
  writer.EndArray();
}

void print_sentences(const Document& document, const CodePoints& places, Writer& writer) {
  writer.Key("sents");
  writer.StartArray();
  for (const Sentence& sentence : document.sentences) {
    writer.StartObject();
    put(writer, document.bytes_of(sentence.tokens), places);
    writer.EndObject();
  }
  writer.EndArray();
}

void print_tokens(const Document& document, const CodePoints& places, Writer& writer) {
  writer.Key("tokens");
  writer.StartArray();
  std::uint32_t id = 0;
  for (const Token& token : document.tokens) {
    writer.StartObject();
    put(writer, "id", id++);
    put(writer, token.span, places);
    put(writer, "tag", label_name(token.tag));
    put(writer, "pos", label_name(token.pos));
    put(writer, "morph", token.morph);
    put(writer, "lemma", token.lemma);
    put(writer, "dep", label_name(token.dep));
    put(writer, "head", token.head.value);
    writer.EndObject();
  }
  writer.EndArray();
}

}  // namespace

void print_json(const Document& document, std::ostream& out) {
  const CodePoints places(document.text);
  rapidjson::OStreamWrapper stream(out);
  Writer writer(stream);
  writer.StartObject();
  put(writer, "text", document.text);
  print_entities(document, places, writer);
  print_sentences(document, places, writer);
  print_tokens(document, places, writer);
  put(writer, "path", decode_utf8(document.source.path).text);
  writer.EndObject();
  out << '\n';
}

}  // namespace wiregraph::parse
