#include "app/report.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wiregraph::app {

namespace {

/// So many documents are warned with the same advice; an archive would scroll everything else away.
constexpr std::size_t k_most_told_alike = 5;

}  // namespace

std::string printable(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(
      out, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
  return out;
}

void Report::failed(const Problem& problem) {
  ++failures_;
  say(problem, "error", 1);
}

void Report::done(const Log& log) {
  ++documents_;
  warn(log);
}

void Report::warn(const Log& log) {
  std::vector<std::pair<const Problem*, std::size_t>> kinds;  // first of each kind, number; few: no index needed
  for (const Problem& problem : log.warnings()) {
    const auto same = std::ranges::find_if(kinds, [&](const auto& kind) { return kind.first->reason == problem.reason; });
    if (same == kinds.end())
      kinds.emplace_back(&problem, 1);
    else
      ++same->second;
  }
  for (const auto& [problem, times] : kinds)
    if (!is_heard_often(*problem)) say(*problem, "warning", times);
}

bool Report::is_heard_often(const Problem& problem) {
  return !problem.advice.empty() && ++documents_warned_[problem.advice] > k_most_told_alike;
}

void Report::say(const Problem& problem, std::string_view kind, std::size_t times) {
  clear_line();
  console_.error << "wiregraph: " << kind << ": " << printable(problem.message());
  if (times > 1) console_.error << " (" << times << " times)";
  console_.error << '\n';
}

void Report::progress(std::size_t unit, std::size_t units, std::string_view name) {
  if (!console_.terminal) return;
  constexpr std::size_t k_width = 60;
  const std::string shown = printable(name.size() > k_width ? name.substr(name.size() - k_width) : name);
  console_.error << "\r\033[K[" << unit << '/' << units << "] " << shown << std::flush;
  line_shown_ = true;
}

void Report::clear_line() {
  if (line_shown_) console_.error << "\r\033[K";
  line_shown_ = false;
}

ExitStatus Report::finish() {
  clear_line();
  for (const auto& [advice, times] : documents_warned_)
    if (times > k_most_told_alike)
      console_.error << "wiregraph: warning: " << times - k_most_told_alike << " more documents like these; " << printable(advice) << '\n';
  if (failures_ == 0) return ExitStatus::done;
  console_.error << "wiregraph: " << documents_ << (documents_ == 1 ? " document" : " documents") << " done, " << failures_
                 << (failures_ == 1 ? " input" : " inputs") << " failed\n";
  return documents_ == 0 ? ExitStatus::nothing_done : ExitStatus::some_failed;
}

}  // namespace wiregraph::app
