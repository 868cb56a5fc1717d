#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "write/output_file.h"

namespace wiregraph::write {

/// A column of nodes or edges.
struct Key {
  std::string_view id;    ///< one in the whole file, for nodes and edges together
  std::string_view name;  ///< what tools show; one per domain
  std::string_view type;  ///< boolean, int, long, float, double or string: readers know no others
};

/// A GraphML file as Gephi, networkx, igraph and graph-tool all read it, valid against the official schema.
/// By hand, because `boost::write_graphml` names nodes by their position and lets through characters that XML forbids.
class GraphmlFile {
 public:
  /// Throws InputError as OutputFile does.
  GraphmlFile(std::filesystem::path target, std::span<const Key> node_keys, std::span<const Key> edge_keys);

  // Nodes first, then edges. `data` belongs to the element that was begun last; an empty text means no value.
  void begin_node(std::string_view id);
  void begin_edge(std::string_view id, std::string_view source, std::string_view target);
  void data(std::string_view key, std::string_view text);
  void data(std::string_view key, std::uint64_t number);
  void end_node() { stream() << "    </node>\n"; }
  void end_edge() { stream() << "    </edge>\n"; }

  void finish();

 private:
  std::ostream& stream() { return file_.stream(); }
  void declare(std::span<const Key> keys, std::string_view domain);

  OutputFile file_;
};

}  // namespace wiregraph::write
