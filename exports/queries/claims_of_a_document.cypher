// What does one document claim, sentence by sentence? The document is that of 12 March 2026.
MATCH (:Document {published_start: date('2026-03-12')})<-[:OF]-(sentence)<-[:EVIDENCE]-(claim:Claim)-[:SUBJECT]->(who)
OPTIONAL MATCH (claim)-[:OBJECT]->(thing)
RETURN sentence.start AS place, who.name AS who, claim.predicate AS does, coalesce(thing.name, claim.value_text) AS what,
  claim.polarity AS polarity, claim.modality AS modality, claim.attribution[0] AS says, sentence.quote AS words
ORDER BY place, who, does, what
