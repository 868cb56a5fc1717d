#include "resolve/mention_sort.h"

#include <string>

namespace wiregraph::resolve {

void MentionSort::add(const NodeMention& mention) {
  const Quote& quote = mention.mention.quote;
  std::string key = mention.node + '\0' + quote.document + '\0';  // a byte that is in no id
  append_number(key, quote.start);
  append_number(key, quote.end);
  sort_.add(key + quote.text + static_cast<char>(mention.mention.form), bytes_of(mention));
}

RecordList<NodeMention> MentionSort::sorted() {
  RecordList<NodeMention> out(folder_);
  NodeMention last, next;
  sort_.for_each([&](std::string_view, std::string_view bytes) {
    read_bytes(bytes, next);
    if (next.node == last.node && next.mention.quote == last.mention.quote) return;
    out.push_back(next);
    last = next;
  });
  return out;
}

}  // namespace wiregraph::resolve
