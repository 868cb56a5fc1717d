#include "app/input/extractions.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "app/input/fingerprint.h"
#include "app/pipeline.h"

namespace wiregraph::app {

namespace {

/// Extractions of an earlier run, to be used again or replaced.
class Earlier {
 public:
  Earlier(std::vector<Extraction> extractions, std::string settings)
      : extractions_(std::move(extractions)), settings_(std::move(settings)) {
    for (std::size_t i = 0; i < extractions_.size(); ++i)
      if (extractions_[i].settings == settings_) by_input_.emplace(extractions_[i].input, i);
  }

  /// The extraction of exactly this document; null if there is none.
  const Extraction* find(const std::string& input) const {
    const auto found = by_input_.find(input);
    return found == by_input_.end() ? nullptr : &extractions_[found->second];
  }

  /// Adds those whose path none of `extractions` has.
  void add_rest_to(std::vector<Extraction>& extractions) && {
    std::set<std::string> replaced;
    for (const Extraction& extraction : extractions) replaced.insert(extraction.path);
    std::erase_if(extractions_, [&](const Extraction& extraction) { return replaced.contains(extraction.path); });
    check_settings();
    std::ranges::move(extractions_, std::back_inserter(extractions));
  }

 private:
  void check_settings() const {
    const auto differs = [&](const Extraction& extraction) { return extraction.settings != settings_; };
    const auto first = std::ranges::find_if(extractions_, differs);
    if (first == extractions_.end()) return;
    const auto number = std::ranges::count_if(extractions_, differs);
    throw InputError({first->path, 0,
                      "it was read with another version of the program, model, gazetteers or lexicon" +
                          (number == 1 ? std::string() : ", and so were " + std::to_string(number - 1) + " other documents of the graph"),
                      "name all documents of the graph again as inputs, or build it anew without --add"});
  }

  std::vector<Extraction> extractions_;
  std::string settings_;
  std::map<std::string, std::size_t> by_input_;
};

/// What comes by standard input has no path of its own and takes nobody's place.
std::string path_of(const Document& document, const std::string& input) {
  return document.source.path == "standard input" ? document.source.path + ' ' + input : document.source.path;
}

}  // namespace

std::vector<Extraction> extract_documents(const DocumentOptions& options, std::vector<Extraction> before, Report& report) {
  Inputs inputs = find_inputs(options.inputs);
  const Models models = load_models(options.models, inputs);
  const std::string settings = fingerprint_of(options.models);
  Earlier earlier(std::move(before), settings);
  std::vector<Extraction> extractions;
  const auto work = [&](Document document, Log& log) -> InOrder {
    const std::string input = fingerprint_of(document, models.parse.analyses);
    if (const Extraction* same = earlier.find(input)) return [&extractions, same] { extractions.push_back(*same); };
    Extraction made{path_of(document, input), input, settings, {}};
    run_stages(document, models, log);
    made.records = records_of(document);
    clean::SetAside set_aside;
    clean::count_set_aside(document, set_aside);
    return [&extractions, &report, made = std::move(made), set_aside = std::move(set_aside)] {
      extractions.push_back(made);
      clean::add(set_aside, report.set_aside());
    };
  };
  for_each_document(inputs, options, work, report);
  std::move(earlier).add_rest_to(extractions);
  std::ranges::sort(extractions, {}, [](const Extraction& extraction) { return std::tie(extraction.path, extraction.input); });
  return extractions;
}

resolve::Parts parts_of(std::vector<Extraction>& extractions, const std::filesystem::path& folder) {
  return [&extractions, folder, number = std::size_t{0}]() mutable -> std::optional<GraphRecords> {
    if (number == extractions.size()) return std::nullopt;
    GraphRecords part(folder);
    part.append(std::exchange(extractions[number++].records, {}));
    return part;
  };
}

}  // namespace wiregraph::app
