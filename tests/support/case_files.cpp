#include "support/case_files.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "base/log.h"
#include "parse/parse.h"

namespace wiregraph {

namespace {

namespace fs = std::filesystem;

const fs::path k_root = WIREGRAPH_SOURCE_DIR;

std::vector<fs::path> files_in(const fs::path& folder, std::string_view extension) {
  std::vector<fs::path> files;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing))
    if (entry.path().extension() == extension) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// Takes the lines of one file in order and makes cases of them.
class CaseReader {
 public:
  explicit CaseReader(const fs::path& file) : file_(file.lexically_relative(k_root).string()) {}

  void take(const std::string& line) {
    ++line_;
    if (line == "===") return finish();
    if (line == "---" && part_ == Part::text) return void(part_ = Part::expected);
    if (part_ == Part::title) return take_title(line);
    if (part_ == Part::expected) return take_expected(line);
    if (line.starts_with('#') && case_.text.empty()) return case_.notes.push_back(after_mark(line));
    case_.text += (case_.text.empty() ? "" : "\n") + line;
  }

  /// Ends the last case; a file may end with `===`.
  std::vector<Case> take_all() {
    if (part_ != Part::title) finish();
    return std::move(cases_);
  }

 private:
  enum class Part { title, text, expected };

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError({file_, line_, reason, "a case is: # title, text, ---, expected lines, ==="});
  }

  static std::string after_mark(const std::string& line) { return line.substr(std::min(line.find_first_not_of("# "), line.size())); }

  void take_title(const std::string& line) {
    if (line.empty()) return;
    if (!line.starts_with('#')) fail("a case begins without a title");
    case_.title = after_mark(line);
    case_.place = file_ + ":" + std::to_string(line_);
    part_ = Part::text;
  }

  void take_expected(const std::string& line) {
    if (!line.empty()) case_.expected.push_back(line);
  }

  void finish() {
    if (part_ != Part::expected) fail("a case ends without ---");
    if (case_.text.empty()) fail("a case has no text");
    cases_.push_back(std::move(case_));
    case_ = {};
    part_ = Part::title;
  }

  std::string file_;
  std::uint64_t line_ = 0;
  Part part_ = Part::title;
  Case case_;
  std::vector<Case> cases_;
};

const parse::Models& models() {
  static const parse::Models loaded = [] {
    const char* named = std::getenv("WIREGRAPH_MODEL");
    parse::Models read;
    read.pipeline = parse::spacy::Pipeline::load(named ? fs::path(named) : k_root / ".cache/model");
    return read;
  }();
  return loaded;
}

void add_segment(Document& document, std::size_t start, std::size_t end, SegmentKind kind) {
  if (start == end) return;
  Segment segment;
  segment.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
  segment.kind = kind;
  segment.rule = "by hand";
  document.segments.push_back(segment);
}

}  // namespace

std::vector<Case> cases_of(const fs::path& file) {
  std::ifstream in(file);
  if (!in) throw InputError({file.string(), 0, "cannot be read", "check the path"});
  CaseReader reader(file);
  for (std::string line; std::getline(in, line);) reader.take(line);
  return reader.take_all();
}

std::vector<Case> cases_in(std::string_view folder) {
  std::vector<Case> cases;
  for (const auto& file : files_in(k_root / "tests" / folder, ".txt"))
    for (Case& one : cases_of(file)) cases.push_back(std::move(one));
  return cases;
}

Document analysed_document(std::string_view text) {
  Document document;
  document.text = text;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    add_segment(document, start, end, SegmentKind::body);
    start = std::min(text.find_first_not_of('\n', end), text.size());
    add_segment(document, end, start, SegmentKind::blank);
  }
  Log log;
  parse::run(document, models(), log);
  return document;
}

}  // namespace wiregraph
