#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>

#include "app/commands/commands.h"
#include "app/one_record_per_id.h"
#include "app/pipeline.h"
#include "base/record_json.h"
#include "write/output_file.h"

namespace wiregraph::app {

namespace {

ExitStatus extract_to(std::ostream& out, const ExtractOptions& options, Report& report) {
  Inputs inputs = find_inputs(options.documents.inputs);
  const Models models = load_models(options.documents.models, inputs);
  OneRecordPerId united;
  const auto work = [&](Document document, Log& log) -> InOrder {
    run_stages(document, models, log);
    return [&, records = records_of(document)]() mutable {
      united.take_from(records);
      write_records(records, out);
    };
  };
  for_each_document(inputs, options.documents, work, report);
  write_records(united.rest(), out);
  return report.finish();
}

/// Devices and pipes are written as they are: they have no name to keep until the end.
bool is_stream(const std::string& output) {
  std::error_code ignored;
  const auto status = std::filesystem::status(output, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) && !std::filesystem::is_directory(status);
}

}  // namespace

void set_up(CLI::App& command, ExtractOptions& options) {
  add_document_options(command, options.documents);
  command.add_option("-o,--output", options.output, "file for the records (JSON Lines), or - for standard output")
      ->required()
      ->type_name("FILE");
}

ExitStatus run(const ExtractOptions& options, Console& console) {
  Report report(console);
  if (options.output == "-") return extract_to(console.out, options, report);
  if (is_stream(options.output)) {
    std::ofstream stream(options.output, std::ios::binary);
    const ExitStatus status = extract_to(stream, options, report);
    if (stream.flush()) return status;
    throw InputError({options.output, 0, "cannot be written", "check that there is room"});
  }
  write::OutputFile file(options.output);
  const ExitStatus status = extract_to(file.stream(), options, report);
  if (status != ExitStatus::nothing_done) file.finish();
  return status;
}

}  // namespace wiregraph::app
