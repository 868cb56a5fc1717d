#include <ostream>

#include "clean/clean.h"

namespace wiregraph::clean {

namespace {

bool is_set_aside(SegmentKind kind) {
  return kind == SegmentKind::furniture || kind == SegmentKind::repeat || kind == SegmentKind::dateline || kind == SegmentKind::date_line ||
         kind == SegmentKind::signature;
}

}  // namespace

void count_set_aside(const Document& document, SetAside& counts) {
  for (const Segment& segment : document.segments) {
    if (!is_set_aside(segment.kind)) continue;
    SetAsideAmount& amount = counts[{segment.kind, segment.rule}];
    ++amount.segments;
    amount.bytes += segment.span.size();
  }
}

void add(const SetAside& counts, SetAside& sum) {
  for (const auto& [what, amount] : counts) {
    sum[what].segments += amount.segments;
    sum[what].bytes += amount.bytes;
  }
}

void print(const SetAside& counts, std::ostream& out) {
  out << "kind\trule\tsegments\tbytes\n";
  for (const auto& [what, amount] : counts)
    out << name_of(what.first) << '\t' << what.second << '\t' << amount.segments << '\t' << amount.bytes << '\n';
}

}  // namespace wiregraph::clean
