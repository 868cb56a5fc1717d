// Which outlet was the first with what several documents report?
MATCH (who)<-[:SUBJECT]-(proposition:Proposition)-[:OBJECT]->(what)
MATCH (proposition)<-[:PROPOSITION]-(:Claim)-[:EVIDENCE]->()-[:OF]->(document {published_start: proposition.first_said})
WHERE proposition.reports > 1
RETURN DISTINCT proposition.first_said AS first, document.publisher AS outlet, who.name AS who, proposition.predicate AS does,
  what.name AS what, proposition.reports AS reports
ORDER BY first, outlet, who, does, what
