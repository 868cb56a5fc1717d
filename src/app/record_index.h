#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/records.h"

namespace wiregraph::app {

/// Records by id, and names for ids, for prints that people read.
class RecordIndex {
 public:
  /// records: must outlive this.
  explicit RecordIndex(const Records& records);

  /// Null where there is no such record.
  const DocumentRecord* document(const std::string& id) const { return find(documents_, id); }
  const ClaimRecord* claim(const std::string& id) const { return find(claims_, id); }
  const PropositionRecord* proposition(const std::string& id) const { return find(propositions_, id); }

  /// The proposition that a claim is of; null in records that are not resolved.
  const PropositionRecord* proposition_of(const std::string& claim) const { return find(proposition_of_, claim); }

  /// "Ada Lund", "the call (Call)"; the id itself where no record has it.
  std::string name(const std::string& node) const;

  /// Publisher, day and path, as far as known.
  std::string name_of_document(const std::string& id) const;

 private:
  template <class Record>
  static const Record* find(const std::map<std::string, const Record*>& table, const std::string& id) {
    const auto entry = table.find(id);
    return entry == table.end() ? nullptr : entry->second;
  }

  std::map<std::string, const DocumentRecord*> documents_;
  std::map<std::string, const ClaimRecord*> claims_;
  std::map<std::string, const PropositionRecord*> propositions_;
  std::map<std::string, const PropositionRecord*> proposition_of_;  ///< by claim
  std::map<std::string, std::string> names_;
};

/// "Ada Lund demanded the halt (Ceasefire), to Omar Reyes, in the call (Call)": of a claim or proposition.
template <class Statement>
std::string sentence_of(const Statement& statement, const RecordIndex& index) {
  std::string out = index.name(statement.subject) + ' ' + std::string(name_of(statement.predicate));
  if (!statement.sense.empty()) out += " [" + statement.sense + ']';
  if (!statement.object.empty()) out += ' ' + index.name(statement.object);
  if (statement.value) out += ' ' + statement.value->text;
  if (!statement.target.empty()) out += ", target " + index.name(statement.target);
  if (!statement.in_event.empty()) out += ", in " + index.name(statement.in_event);
  return out;
}

}  // namespace wiregraph::app
