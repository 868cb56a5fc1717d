#include "support/document_of.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>

namespace wiregraph {

namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '/') {
      cells.back() += line[++i];
    } else if (line[i] == '/') {
      cells.emplace_back();
    } else {
      cells.back() += line[i];
    }
  }
  return cells;
}

template <class Label>
Label label(const std::string& name, const std::string& line) {
  if (const auto value = label_named<Label>(name)) return *value;
  throw std::invalid_argument("no label '" + name + "' in: " + line);
}

Pos pos_of(Tag tag) {
  const auto name = label_name(tag);
  if (name.starts_with("NNP")) return Pos::PROPN;
  if (name.starts_with("NN")) return Pos::NOUN;
  if (name.starts_with("VB")) return Pos::VERB;
  if (name.starts_with("JJ")) return Pos::ADJ;
  if (name.starts_with("RB")) return Pos::ADV;
  if (name.starts_with("PRP") || name.starts_with("WP")) return Pos::PRON;
  if (name == "IN") return Pos::ADP;
  if (name == "DT") return Pos::DET;
  if (name == "CC") return Pos::CCONJ;
  if (name == "CD") return Pos::NUM;
  if (name == "MD") return Pos::AUX;
  if (name == "TO" || name == "POS") return Pos::PART;
  if (!std::isalpha(static_cast<unsigned char>(name[0]))) return Pos::PUNCT;
  return Pos::X;
}

Token token_of(const std::string& line, std::uint32_t sentence_start) {
  const auto cells = cells_of(line);
  if (cells.size() < 4) throw std::invalid_argument("word/TAG/dep/head expected: " + line);
  Token token;
  token.tag = label<Tag>(cells[1], line);
  token.pos = pos_of(token.tag);
  token.dep = label<Dep>(cells[2], line);
  token.head = TokenId{sentence_start + static_cast<std::uint32_t>(std::stoul(cells[3]))};  // still from 1; 0 is the root
  token.lemma = cells.size() > 4 ? cells[4] : "_";
  if (token.lemma == "_") {
    token.lemma = cells[0];
    std::transform(token.lemma.begin(), token.lemma.end(), token.lemma.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  }
  if (cells.size() > 5 && cells[5] != "O") {
    token.begins_entity = cells[5].starts_with("B-");
    token.entity = label<EntityLabel>(cells[5].substr(2), line);
  }
  return token;
}

void add_sentence(Document& document, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  if (!document.text.empty()) document.text += '\n';
  const auto text_start = static_cast<std::uint32_t>(document.text.size());
  const auto start = static_cast<std::uint32_t>(document.tokens.size());
  Sentence sentence;
  for (const std::string& line : lines) {
    Token token = token_of(line, start);
    const auto here = static_cast<std::uint32_t>(document.tokens.size());
    if (here > start) document.text += ' ';
    token.span.start = static_cast<std::uint32_t>(document.text.size());
    document.text += cells_of(line)[0];
    token.span.end = static_cast<std::uint32_t>(document.text.size());
    const bool root = token.head.value == start;
    token.head = root ? TokenId{here} : TokenId{token.head.value - 1};
    if (root) sentence.root = token.head;
    token.sentence = {static_cast<std::uint32_t>(document.sentences.size())};
    document.tokens.push_back(std::move(token));
  }
  sentence.tokens = {start, static_cast<std::uint32_t>(document.tokens.size())};
  sentence.segment = {static_cast<std::uint32_t>(document.segments.size())};
  document.sentences.push_back(sentence);
  Segment segment;
  segment.span = {text_start, static_cast<std::uint32_t>(document.text.size())};
  segment.rule = "by hand";
  document.segments.push_back(segment);
}

}  // namespace

Document document_of(std::string_view lines) {
  Document document;
  std::istringstream in{std::string(lines)};
  std::vector<std::string> sentence;
  for (std::string line; std::getline(in, line);) {
    const auto first = line.find_first_not_of(' ');
    if (first != std::string::npos) {
      sentence.push_back(line.substr(first, line.find_last_not_of(' ') + 1 - first));
      continue;
    }
    add_sentence(document, sentence);
    sentence.clear();
  }
  add_sentence(document, sentence);
  return document;
}

}  // namespace wiregraph
