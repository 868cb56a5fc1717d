// What changed between 4 and 11 March 2026: what was said for the first time after the one day, up to the other?
MATCH (who)<-[:SUBJECT]-(proposition:Proposition)-[:OBJECT]->(what)
WHERE date('2026-03-04') < proposition.first_said <= date('2026-03-11')
RETURN proposition.first_said AS first, who.name AS who, proposition.predicate AS does, what.name AS what,
  proposition.status AS status, proposition.reports AS reports
ORDER BY first, who, does, what
