#include "resolve/testimony.h"

#include "resolve/name_key.h"

namespace wiregraph::resolve {

namespace {

std::optional<Day> day_of(const std::optional<Time>& time) { return time ? std::optional(time->start) : std::nullopt; }

std::vector<std::string> named_sources(const ClaimRecord& claim) {
  for (const AttributionRecord& attribution : claim.attribution)
    if (!attribution.sources.empty()) return attribution.sources;
  return {};
}

}  // namespace

Witnesses::Witnesses(const std::vector<DocumentRecord>& documents, const std::vector<EntityRecord>& entities) : outlets_(entities) {
  for (const DocumentRecord& document : documents) documents_.emplace(document.id, &document);
}

Testimony Witnesses::testimony_of(const ClaimRecord& claim) const {
  const DocumentRecord& document = *documents_.at(claim.evidence.front().document);
  const DocumentRecord& original = document.same_text_as.empty() ? document : *documents_.at(document.same_text_as);
  Testimony out;
  out.by_document = claim.attribution.empty();
  out.document = original.id;
  out.vouchers = named_sources(claim);
  out.unnamed = !out.by_document && out.vouchers.empty();
  if (out.vouchers.empty()) out.vouchers.push_back(outlet_of(original));
  out.said = claim.attribution.empty() ? std::nullopt : day_of(claim.attribution.front().said);
  if (!out.said) out.said = day_of(claim.posted);
  if (!out.said) out.said = day_of(document.published);
  return out;
}

std::string Witnesses::outlet_of(const DocumentRecord& document) const {
  const std::string& name = document.agency.empty() ? document.publisher : document.agency;
  const std::string key = folded(name);
  if (key.empty()) return "document " + document.id;
  const std::string id = outlets_.id_of(name);
  return id.empty() ? "outlet " + key : id;
}

}  // namespace wiregraph::resolve
