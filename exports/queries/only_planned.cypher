// What is only planned, demanded or possible, and in which words?
MATCH (who)<-[:SUBJECT]-(proposition:Proposition {status: 'unrealized'})-[:OBJECT]->(what)
MATCH (proposition)<-[:PROPOSITION]-(claim:Claim)-[:EVIDENCE]->(sentence)
RETURN DISTINCT who.name AS who, proposition.predicate AS does, what.name AS what, claim.modality AS modality, claim.start AS when,
  sentence.quote AS words
ORDER BY who, does, what, words
