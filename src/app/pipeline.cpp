#include "app/pipeline.h"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <memory>
#include <optional>

#include "app/input/document_reader.h"
#include "app/stages.h"

namespace wiregraph::app {

namespace {

/// A document on its way, or what became of it.
struct Passage {
  ReadDocument read;
  InOrder rest;
};
using PassagePointer = std::unique_ptr<Passage>;

void do_work(Passage& passage, const DocumentWork& work) {
  if (passage.read.failure) return;
  try {
    passage.rest = work(std::move(passage.read.document), passage.read.log);
  } catch (const InputError& error) {
    passage.read.failure = error.problem();
  }
}

void finish(Passage& passage, std::size_t units, Report& report) {
  report.progress(passage.read.unit, units, passage.read.file);
  if (passage.read.failure) {
    report.warn(passage.read.log);
    report.failed(*passage.read.failure);
    return;
  }
  passage.rest();
  report.done(passage.read.log);
}

}  // namespace

void run_stages(Document& document, const Models& models, Log& log, std::string_view last_stage) {
  for (const Stage& stage : k_document_stages) {
    stage.run(document, models, log);
    if (stage.name == last_stage) return;
  }
}

void for_each_document(const Inputs& inputs, const DocumentOptions& options, const DocumentWork& work, Report& report) {
  for (const Problem& problem : inputs.problems) report.failed(problem);
  DocumentReader reader(inputs.files, options);
  const auto next = [&reader](tbb::flow_control& control) -> PassagePointer {
    if (auto read = reader.next()) return std::make_unique<Passage>(Passage{std::move(*read), {}});
    control.stop();
    return nullptr;
  };
  const auto process = [&work](PassagePointer passage) {
    do_work(*passage, work);
    return passage;
  };
  const auto conclude = [&](const PassagePointer& passage) { finish(*passage, inputs.files.size(), report); };

  using tbb::filter_mode;
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, options.threads);
  tbb::parallel_pipeline(2 * options.threads, tbb::make_filter<void, PassagePointer>(filter_mode::serial_in_order, next) &
                                                  tbb::make_filter<PassagePointer, PassagePointer>(filter_mode::parallel, process) &
                                                  tbb::make_filter<PassagePointer, void>(filter_mode::serial_in_order, conclude));
}

}  // namespace wiregraph::app
