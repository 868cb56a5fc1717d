// Who has dealings with the most others?
MATCH (party:Person|State|Organization)<-[:SUBJECT|OBJECT]-(:Proposition)-[:SUBJECT|OBJECT]->(other:Entity)
WITH party, count(DISTINCT other) AS others
WHERE others > 2
UNWIND [label IN labels(party) WHERE label <> 'Entity'] AS kind
RETURN party.name AS who, kind, others
ORDER BY others DESC, who
