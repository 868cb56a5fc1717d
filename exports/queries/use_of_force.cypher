// Who attacked, seized, arrested or harmed whom, when, and who says so? What PLOVER calls ASSAULT or COERCE.
MATCH (who)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(whom), (claim)-[:EVIDENCE]->(sentence)-[:OF]->(document)
WHERE claim.plover IN ['ASSAULT', 'COERCE']
RETURN claim.start AS day, who.name AS who, claim.predicate AS does, whom.name AS whom, claim.polarity AS polarity,
  claim.attribution[0] AS says, document.publisher AS outlet, sentence.quote AS words
ORDER BY day, who, does, whom, words
