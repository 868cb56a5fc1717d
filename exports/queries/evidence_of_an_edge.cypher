// What does one edge rest on: who says or denies that Ada Lund discussed the crew, where, when, and in which words?
MATCH ({name: 'Ada Lund'})<-[:SUBJECT]-(claim:Claim {predicate: 'discussed'})-[:OBJECT]->({name: 'crew'})
MATCH (claim)-[:EVIDENCE]->(sentence)-[:OF]->(document)
RETURN claim.polarity AS polarity, claim.modality AS modality, claim.attribution[0] AS says, document.publisher AS outlet,
  document.published_start AS published, sentence.quote AS words
ORDER BY published, polarity, words
