#include <CLI/CLI.hpp>
#include <algorithm>
#include <iomanip>
#include <map>

#include "app/commands/commands.h"
#include "app/read_records.h"
#include "app/report.h"
#include "app/score/compare.h"

namespace wiregraph::app {

namespace {

using score::Comparison;
using score::Count;

void print_count(const std::string& name, int width, const Count& count, std::ostream& out) {
  out << "  " << std::left << std::setw(width) << name << std::fixed << std::setprecision(3) << " P " << precision(count) << "  R "
      << recall(count) << "  F1 " << f1(count) << "   (" << count.right << " right of " << count.found << " found, " << count.gold
      << " gold)\n";
}

void print_miss(const score::Miss& miss, std::ostream& out) {
  out << "    " << std::left << std::setw(10) << miss.kind << ' ' << miss.subject << ' ' << miss.claim.predicate << ' ' << miss.object;
  if (!miss.target.empty()) out << ", target " << miss.target;
  out << ", " << miss.claim.polarity << ' ' << miss.claim.modality;
  for (const std::string& source : miss.claim.attributed_to) out << ", by " << source;
  out << " | " << printable(miss.claim.evidence) << '\n';
}

void print_document(const std::string& document, const Comparison& comparison, std::size_t misses, std::ostream& out) {
  out << document << '\n';
  for (const char* figure : score::k_figures) print_count(figure, 7, comparison.counts.at(figure), out);
  for (std::size_t i = 0; i < std::min(misses, comparison.misses.size()); ++i) print_miss(comparison.misses[i], out);
}

/// Figures before predicates, those with most gold first.
void print_total(const std::map<std::string, Count>& total, std::ostream& out) {
  std::vector<std::pair<std::string, Count>> rows(total.begin(), total.end());
  std::ranges::stable_sort(rows, [](const auto& a, const auto& b) {
    const bool a_predicate = a.first.find('/') != std::string::npos;
    const bool b_predicate = b.first.find('/') != std::string::npos;
    return a_predicate != b_predicate ? b_predicate : a.second.gold > b.second.gold;
  });
  out << "all documents\n";
  for (const auto& [name, count] : rows) print_count(name, 32, count, out);
}

}  // namespace

void set_up(CLI::App& command, ScoreOptions& options) {
  command.add_option("GOLD", options.gold, "gold graphs (*.gold.json)")->required()->type_name("");
  command.add_option("--records", options.records, "records.jsonl of the graph to score (build or merge writes it)")
      ->required()
      ->type_name("FILE");
  command.add_option("--texts", options.texts, "folder of the documents that the gold graphs are of")->required()->type_name("DIR");
  command.add_option("--misses", options.misses, "list up to N wrong or lacking claims of each document")->type_name("N");
}

ExitStatus run(const ScoreOptions& options, Console& console) {
  auto graphs = score::graphs_of(read_records(options.records));
  Report report(console);
  std::map<std::string, Count> total;
  for (const std::string& file : options.gold) try {
      const score::Gold gold = score::read_gold(file, options.texts);
      const Comparison comparison = score::compare(graphs[gold.document], gold.graph);
      print_document(gold.document, comparison, options.misses, console.out);
      for (const auto& [name, count] : comparison.counts) total[name] += count;
      report.done({});
    } catch (const InputError& error) {
      report.failed(error.problem());
    }
  if (!total.empty()) print_total(total, console.out);
  return report.finish();
}

}  // namespace wiregraph::app
