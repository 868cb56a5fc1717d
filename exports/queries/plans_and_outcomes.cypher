// What was announced and then done by the same party to somebody of the same name, and when?
MATCH (who)<-[:SUBJECT]-(planned:Claim {modality: 'future', polarity: 'positive'})-[:OBJECT]->(one)
MATCH (who)<-[:SUBJECT]-(done:Claim {modality: 'actual', polarity: 'positive', predicate: planned.predicate})-[:OBJECT]->({name: one.name})
MATCH (planned)-[:EVIDENCE]->(plan)-[:OF]->(announcement)
MATCH (done)-[:EVIDENCE]->(outcome)-[:OF]->(report)
WHERE announcement.published_start < report.published_start
RETURN DISTINCT who.name AS who, planned.predicate AS does, one.name AS whom, announcement.published_start AS announced_on,
  plan.quote AS plan, report.published_start AS done_on, outcome.quote AS outcome
ORDER BY announced_on, who, plan, outcome
