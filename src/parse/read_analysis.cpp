#include "parse/read_analysis.h"

#include <algorithm>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "base/log.h"
#include "base/utf8.h"

namespace wiregraph::parse {

namespace {

using rapidjson::Value;

constexpr std::string_view k_advice = "give one Doc.to_json() of an English spaCy 3 pipeline with tagger, parser and ner on each line";

/// An item of one of the lists of the object, for messages: "tokens[17]".
struct Item {
  const Value& object;
  const char* list;
  std::uint32_t index;
};

/// Reads the parts of one line; every complaint names the line.
class Reader {
 public:
  Reader(const std::string& file, std::uint64_t line) : file_(file), line_(line) {}

  AnalysedText read(std::string_view json) const;

 private:
  [[noreturn]] void fail(const std::string& reason) const { throw InputError({file_, line_, reason, std::string(k_advice)}); }
  [[noreturn]] void fail(const Item& item, const std::string& reason) const {
    fail(std::string(item.list) + "[" + std::to_string(item.index) + "]: " + reason);
  }

  const Value& list(const Value& object, const char* name) const;
  std::uint32_t number(const Item& item, const char* name) const;
  std::string_view word(const Item& item, const char* name) const;
  template <class Label>
  Label label(const Item& item, const char* name) const;
  ByteSpan span(const Item& item, const CodePoints& places) const;

  Token token(const Item& item, const CodePoints& places) const;
  void tokens(const Value& object, const CodePoints& places, Analysis& analysis) const;
  void heads(const Analysis& analysis) const;
  void sentences(const Value& object, const CodePoints& places, Analysis& analysis) const;
  void entities(const Value& object, const CodePoints& places, Analysis& analysis) const;

  const std::string& file_;
  std::uint64_t line_;
};

const Value& Reader::list(const Value& object, const char* name) const {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsArray()) fail(std::string("no list '") + name + "'");
  return found->value;
}

std::uint32_t Reader::number(const Item& item, const char* name) const {
  if (!item.object.IsObject()) fail(item, "no object");
  const auto found = item.object.FindMember(name);
  if (found == item.object.MemberEnd() || !found->value.IsUint()) fail(item, std::string("no whole number '") + name + "'");
  return found->value.GetUint();
}

std::string_view Reader::word(const Item& item, const char* name) const {
  if (!item.object.IsObject()) fail(item, "no object");
  const auto found = item.object.FindMember(name);
  if (found == item.object.MemberEnd() || !found->value.IsString()) fail(item, std::string("no string '") + name + "'");
  return {found->value.GetString(), found->value.GetStringLength()};
}

template <class Label>
Label Reader::label(const Item& item, const char* name) const {
  const auto written = word(item, name);
  const auto label = label_named<Label>(written);
  if (!label) fail(item, std::string("unknown ") + name + " '" + std::string(written) + "'");
  return *label;
}

ByteSpan Reader::span(const Item& item, const CodePoints& places) const {
  const auto start = number(item, "start");
  const auto end = number(item, "end");
  if (start >= end) fail(item, "is empty");
  if (end > places.size()) fail(item, "ends at " + std::to_string(end) + ", after the end of the text");
  return {places.byte_of(start), places.byte_of(end)};
}

Token Reader::token(const Item& item, const CodePoints& places) const {
  Token token;
  token.span = span(item, places);
  token.tag = label<Tag>(item, "tag");
  token.pos = label<Pos>(item, "pos");
  token.dep = label<Dep>(item, "dep");
  token.lemma = word(item, "lemma");
  token.morph = word(item, "morph");
  token.head = TokenId{number(item, "head")};
  return token;
}

void Reader::tokens(const Value& object, const CodePoints& places, Analysis& analysis) const {
  const Value& items = list(object, "tokens");
  analysis.tokens.reserve(items.Size());
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < items.Size(); ++i) {
    const Item item{items[i], "tokens", i};
    analysis.tokens.push_back(token(item, places));
    const Token& token = analysis.tokens.back();
    if (token.span.start < end) fail(item, "overlaps the token before it");
    if (token.head.value >= items.Size()) fail(item, "head " + std::to_string(token.head.value) + " is no token");
    end = token.span.end;
  }
  heads(analysis);
}

/// Fails where the way from a token to its root comes back to where it has been.
void Reader::heads(const Analysis& analysis) const {
  constexpr std::uint32_t k_new = 0;
  std::vector<std::uint32_t> seen_from(analysis.tokens.size(), k_new);
  for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
    const std::uint32_t mark = i + 1;
    std::uint32_t at = i;
    while (seen_from[at] == k_new) {
      seen_from[at] = mark;
      at = analysis.tokens[at].head.value;
    }
    if (seen_from[at] == mark && analysis.tokens[at].head.value != at) fail("tokens[" + std::to_string(at) + "]: heads go in a circle");
  }
}

void Reader::sentences(const Value& object, const CodePoints& places, Analysis& analysis) const {
  const Value& items = list(object, "sents");
  const auto count = static_cast<std::uint32_t>(analysis.tokens.size());
  std::uint32_t next = 0;
  for (std::uint32_t i = 0; i < items.Size(); ++i) {
    const Item item{items[i], "sents", i};
    const auto bytes = span(item, places);
    const std::uint32_t first = next;
    while (next < count && bytes.contains(analysis.tokens[next].span)) ++next;
    if (next == first || analysis.tokens[first].span.start != bytes.start || analysis.tokens[next - 1].span.end != bytes.end)
      fail(item, "does not begin and end with the tokens that come next");
    analysis.sentences.push_back({first, next});
  }
  if (next < count) fail("tokens[" + std::to_string(next) + "]: is in none of the sents");
}

void Reader::entities(const Value& object, const CodePoints& places, Analysis& analysis) const {
  if (!object.HasMember("ents")) return;
  const Value& items = list(object, "ents");
  for (std::uint32_t i = 0; i < items.Size(); ++i) {
    const Item item{items[i], "ents", i};
    const auto bytes = span(item, places);
    const auto entity = label<EntityLabel>(item, "label");
    auto token = std::lower_bound(analysis.tokens.begin(), analysis.tokens.end(), bytes.start,
                                  [](const Token& left, std::uint32_t start) { return left.span.start < start; });
    if (token == analysis.tokens.end() || token->span.start != bytes.start) fail(item, "does not begin with a token");
    token->begins_entity = true;
    for (; token != analysis.tokens.end() && token->span.start < bytes.end; ++token) {
      if (token->span.end > bytes.end) fail(item, "does not end with a token");
      if (token->entity != EntityLabel::none) fail(item, "overlaps another entity");
      token->entity = entity;
    }
  }
}

AnalysedText Reader::read(std::string_view json) const {
  // Iterative: nesting, however deep, takes no stack.
  constexpr unsigned k_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::Document object;
  object.Parse<k_flags>(json.data(), json.size());
  if (object.HasParseError())
    fail("no JSON at byte " + std::to_string(object.GetErrorOffset()) + ": " + rapidjson::GetParseError_En(object.GetParseError()));
  if (!object.IsObject()) fail("no JSON object");
  const auto text = object.FindMember("text");
  if (text == object.MemberEnd() || !text->value.IsString()) fail("no string 'text'");

  AnalysedText out;
  out.text.assign(text->value.GetString(), text->value.GetStringLength());
  const CodePoints places(out.text);
  tokens(object, places, out.analysis);
  sentences(object, places, out.analysis);
  entities(object, places, out.analysis);
  return out;
}

}  // namespace

AnalysedText read_analysis(std::string_view json, const std::string& file, std::uint64_t line) { return Reader(file, line).read(json); }

}  // namespace wiregraph::parse
