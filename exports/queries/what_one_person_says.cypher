// What does Lucía Paredes say, according to whom, and when was it published?
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(:Entity {name: 'Lucía Paredes'})
MATCH (claim)-[:SUBJECT]->(who), (claim)-[:OBJECT]->(what), (claim)-[:EVIDENCE]->(sentence)-[:OF]->(document)
RETURN DISTINCT document.published_start AS published, document.publisher AS outlet, who.name AS who, claim.predicate AS does,
  what.name AS what, claim.polarity AS polarity, sentence.quote AS words
ORDER BY published, who, does, what
