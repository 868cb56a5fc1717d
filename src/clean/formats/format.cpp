#include "clean/formats/format.h"

#include <array>

namespace wiregraph::clean {

namespace {

constexpr std::array<std::string_view, 3> k_json{".json", ".jsonl", ".ndjson"};
constexpr std::array<std::string_view, 3> k_html{".html", ".htm", ".xhtml"};
constexpr std::array<std::string_view, 2> k_plain{".txt", ".text"};

constexpr std::array k_formats{Format{k_json, is_likely_json, read_json}, Format{k_html, is_likely_html, read_html},
                               Format{k_plain, is_likely_plain, read_plain}};

}  // namespace

std::span<const Format> formats() { return k_formats; }

}  // namespace wiregraph::clean
