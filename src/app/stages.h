#pragma once

#include <array>
#include <ostream>
#include <string_view>

#include "app/models.h"
#include "base/document.h"
#include "base/log.h"
#include "clean/clean.h"
#include "parse/parse.h"
#include "recognize/recognize.h"
#include "relate/relate.h"

/// The path of a document. Everything that lists stages reads this table.
namespace wiregraph::app {

struct Stage {
  std::string_view name;   ///< folder of src, argument of `show`, suffix of golden files
  std::string_view needs;  ///< layers of the document that must be filled
  std::string_view makes;  ///< layers that it fills
  void (*run)(Document& document, const Models& models, Log& log);
  void (*print)(const Document& document, std::ostream& out);
  void (*print_json)(const Document& document, std::ostream& out);  ///< one line; null where there is no such form
};

inline constexpr std::array k_document_stages{
    Stage{"clean", "source text", "segments", [](Document& document, const Models&, Log& log) { clean::run(document, log); }, clean::print,
          clean::print_json},
    Stage{"parse", "text segments", "sentences tokens",
          [](Document& document, const Models& models, Log& log) { parse::run(document, models.parse, log); }, parse::print,
          parse::print_json},
    Stage{"recognize", "sentences tokens", "mentions chains offices",
          [](Document& document, const Models& models, Log& log) { recognize::run(document, models.gazetteer, log); }, recognize::print,
          nullptr},
    Stage{"relate", "segments sentences tokens mentions chains offices", "events claims",
          [](Document& document, const Models& models, Log& log) { relate::run(document, models.lexicon, log); }, relate::print, nullptr},
};

/// What follows when every document is done: resolve::run makes the graph of all records, write::run the files of the graph.
inline constexpr std::array<std::string_view, 2> k_graph_stages{"resolve", "write"};

}  // namespace wiregraph::app
