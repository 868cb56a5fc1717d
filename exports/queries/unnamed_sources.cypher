// What rests on sources without a name: an official, two people, an office?
MATCH (claim:Claim)-[:SUBJECT]->(who), (claim)-[:EVIDENCE]->(sentence)
WHERE claim.attribution IS NOT NULL
  AND NOT EXISTS { (claim)-[:ATTRIBUTED_TO {position: 1}]->(named) WHERE NOT named:Group }
OPTIONAL MATCH (claim)-[:OBJECT]->(thing)
RETURN DISTINCT claim.attribution[0] AS says, who.name AS who, claim.predicate AS does, coalesce(thing.name, claim.value_text) AS what,
  sentence.quote AS words
ORDER BY words, who, does, what
