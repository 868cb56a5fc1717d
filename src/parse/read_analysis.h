#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "parse/analysis.h"

namespace wiregraph::parse {

struct AnalysedText {
  std::string text;
  Analysis analysis;
};

/// Reads one `Doc.to_json()`, whose places are code points of its text.
///   file, line: for messages.
///   Throws InputError where `json` is no such object, a label is not of the schemes in base/labels.h, tokens, sentences or entities
///   overlap or leave the text, or heads go in a circle.
AnalysedText read_analysis(std::string_view json, const std::string& file, std::uint64_t line);

}  // namespace wiregraph::parse
