#include "app/input/fingerprint.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "base/hash.h"
#include "base/log.h"

namespace wiregraph::app {

namespace fs = std::filesystem;

namespace {

/// Parts of a content, each with its length, so that no two lists of parts run into one.
class Content {
 public:
  void add(std::string_view part) { bytes_ += std::to_string(part.size()) + ':' + std::string(part); }
  void add(std::uint64_t number) { add(std::to_string(number)); }
  std::string fingerprint() const { return sha256(bytes_); }

 private:
  std::string bytes_;
};

std::string sha256_of_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw InputError({file.string(), 0, "it cannot be read", "check the path and the right to read it"});
  return sha256(bytes.view());
}

/// The files in and below `folder`, whatever it is called.
void add_folder(const fs::path& folder, Content& content) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error); !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
    if (entry->is_regular_file()) files.push_back(entry->path());
  if (error) throw InputError({folder.string(), 0, "the folder cannot be read: " + error.message(), "check its rights"});
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    content.add(file.lexically_relative(folder).string());
    content.add(sha256_of_file(file));
  }
}

void add_time(const std::optional<Time>& time, Content& content) {
  content.add(time ? to_iso(time->start) + '/' + to_iso(time->end) + '/' + time->text : std::string());
}

void add_source(const Source& source, Content& content) {
  for (const std::string* field :
       {&source.path, &source.url, &source.title, &source.author, &source.publisher, &source.agency, &source.language})
    content.add(*field);
  add_time(source.published, content);
}

}  // namespace

std::string fingerprint_of(const ModelOptions& options) {
  Content content;
  content.add(sha256_of_file("/proc/self/exe"));
  if (const fs::path model = model_folder(options.model); !model.empty()) add_folder(model, content);
  const fs::path ontology = ontology_folder(options.ontology);
  for (const char* folder : {"gazetteers", "lexicon"}) add_folder(ontology / folder, content);
  for (const std::string& lexicon : options.lexicons) content.add(sha256_of_file(lexicon));
  return content.fingerprint();
}

std::string fingerprint_of(const Document& document, const parse::Analyses& analyses) {
  Content content;
  add_source(document.source, content);
  content.add(document.text);
  for (const Segment& segment : document.segments) {
    content.add(segment.span.start);
    content.add(segment.span.end);
    content.add(name_of(segment.kind));
    content.add(segment.rule);
  }
  for (const GivenMention& mention : document.given) {
    content.add(mention.span.start);
    content.add(mention.span.end);
    content.add(mention.kind == GivenMention::Kind::event ? "event" : "entity");
    content.add(mention.type ? name_of(*mention.type) : std::string_view());
  }
  const parse::Analysis* analysis = analyses.find(document.text);
  content.add(analysis == nullptr ? std::string() : analysis->fingerprint);
  return content.fingerprint();
}

}  // namespace wiregraph::app
