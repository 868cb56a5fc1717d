// Where do the sources contradict each other, and what do they say?
MATCH (dispute:Contradiction)-[:BETWEEN]->(claim:Claim)-[:SUBJECT]->(who), (claim)-[:OBJECT]->(what), (claim)-[:EVIDENCE]->(sentence:Sentence)
RETURN dispute.id AS contradiction, claim.polarity AS polarity, who.name AS who, claim.predicate AS does, what.name AS what, sentence.quote AS words
ORDER BY contradiction, polarity DESC, words, who
