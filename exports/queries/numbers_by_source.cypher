// How many, how much, how long: which numbers are given, by whom and where?
MATCH (claim:Claim)-[:SUBJECT]->(what), (claim)-[:EVIDENCE]->(sentence)-[:OF]->(document)
WHERE claim.value_text IS NOT NULL
RETURN what.name AS what, claim.predicate AS does, claim.value_text AS value, claim.attribution[0] AS says,
  document.publisher AS outlet, document.published_start AS published, sentence.quote AS words
ORDER BY what, does, value, words
