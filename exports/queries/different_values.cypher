// Where do sources give different numbers for one thing?
MATCH (:Contradiction {type: 'different_values'})-[:BETWEEN]->(claim:Claim)-[:SUBJECT]->(what), (claim)-[:EVIDENCE]->(sentence)
RETURN what.name AS what, claim.predicate AS does, claim.value_text AS value, claim.attribution[0] AS says,
  sentence.quote AS words
ORDER BY what, does, value
