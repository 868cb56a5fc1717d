#include <ostream>

#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

#include "base/utf8.h"
#include "clean/characters.h"
#include "clean/clean.h"

namespace wiregraph::clean {

namespace {

constexpr std::size_t k_excerpt_characters = 60;

/// The beginning of `text` on one line, without control characters.
std::string excerpt(std::string_view text) {
  std::string out;
  std::size_t characters = 0;
  visit_characters(text, [&](char32_t character, ByteSpan place) {
    if (characters++ >= k_excerpt_characters) return;
    if (is_unprintable(character) || is_space(character))
      out += ' ';
    else
      out += text.substr(place.start, place.size());
  });
  return characters > k_excerpt_characters ? out + "..." : out;
}

template <class Writer>
void write_string(Writer& writer, std::string_view text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace

void print(const Document& document, std::ostream& out) {
  const CodePoints code_points(document.text);
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::blank) continue;
    out << code_points.at(segment.span.start) << '\t' << code_points.at(segment.span.end) << '\t' << name_of(segment.kind) << '\t'
        << segment.rule << '\t' << (segment.date ? to_iso(*segment.date) : "-") << '\t' << segment.section << '\t'
        << excerpt(document.text_of(segment.span)) << '\n';
  }
}

void print_json(const Document& document, std::ostream& out) {
  const CodePoints code_points(document.text);
  rapidjson::OStreamWrapper stream(out);
  rapidjson::Writer<rapidjson::OStreamWrapper> writer(stream);
  writer.StartObject();
  writer.Key("path");
  write_string(writer, decode_utf8(document.source.path).text);
  writer.Key("text");
  write_string(writer, document.text);
  writer.Key("segments");
  writer.StartArray();
  for (const Segment& segment : document.segments) {
    if (segment.kind == SegmentKind::blank) continue;
    writer.StartObject();
    writer.Key("start");
    writer.Uint(code_points.at(segment.span.start));
    writer.Key("end");
    writer.Uint(code_points.at(segment.span.end));
    writer.Key("kind");
    write_string(writer, name_of(segment.kind));
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  out << '\n';
}

}  // namespace wiregraph::clean
