#include <CLI/CLI.hpp>
#include <algorithm>
#include <set>

#include "app/choice.h"
#include "app/commands/commands.h"
#include "app/compare/comparison.h"
#include "app/compare/find_event.h"
#include "app/compare/print_comparison.h"
#include "app/read_records.h"
#include "app/report.h"
#include "resolve/references.h"

namespace wiregraph::app {

namespace {

/// The only event that the words mean.
///   Throws InputError where they mean none; lists those that they may mean on `console`, and gives null, where there are several.
const EventRecord* the_event(const Records& records, const CompareOptions& options, const RecordIndex& index, Console& console) {
  const std::vector<const EventRecord*> events = find_events(records, options.event, index);
  if (events.empty())
    throw InputError({options.folder, 0, "no event is called '" + options.event + "'",
                      "name it by its id (v-...), or by words of its name, type, day or those who took part"});
  if (events.size() == 1) return events.front();
  constexpr std::size_t k_most = 20;
  console.error << "wiregraph: error: " << printable(options.folder) << ": '" << printable(options.event) << "' may mean " << events.size()
                << " events; name one by its id:\n";
  for (std::size_t i = 0; i < std::min(k_most, events.size()); ++i) console.error << "  " << description_of(*events[i], index) << '\n';
  if (events.size() > k_most) console.error << "  and " << events.size() - k_most << " others; add words to part them\n";
  return nullptr;
}

/// What the records of a graph point to is there: they may come from anywhere.
void mend(Records& records, Log& log) {
  std::set<std::string> documents;
  for (const DocumentRecord& document : records.documents) documents.insert(document.id);
  for (DocumentRecord& document : records.documents)
    if (!documents.contains(document.same_text_as)) document.same_text_as.clear();
  resolve::drop_dangling_references(records, log);
}

}  // namespace

void set_up(CLI::App& command, CompareOptions& options) {
  command.add_option("DIR", options.folder, "folder that build or merge wrote, or a file of records")->required()->type_name("");
  command.add_option("EVENT", options.event, "id of an event (v-...), its name, or words of its name, type, day and participants")
      ->required()
      ->type_name("");
  add_choice(command, "--by", options.by, {"source", "document"}, "a column for each who vouches for claims, or for each document");
  add_choice(command, "--format", options.format, {"text", "csv"}, "a table for people, or comma-separated values");
  command.add_flag("--quotes", options.quotes, "with the sentences; csv: a line per proposition, voice and claim");
}

ExitStatus run(const CompareOptions& options, Console& console) {
  Records records = read_graph_records(options.folder);
  Log log;
  mend(records, log);
  Report(console).warn(log);
  const RecordIndex index(records);
  const EventRecord* event = the_event(records, options, index, console);
  if (event == nullptr) return ExitStatus::nothing_done;
  const VoiceKind kind = options.by == "source" ? VoiceKind::source : VoiceKind::document;
  const Comparison comparison = compare(records, *event, kind, index);
  if (options.format == "text")
    print_table(comparison, index, options.quotes, console.out);
  else if (options.quotes)
    print_quotes_csv(comparison, index, console.out);
  else
    print_csv(comparison, index, console.out);
  return ExitStatus::done;
}

}  // namespace wiregraph::app
