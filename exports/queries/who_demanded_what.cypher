// Who demanded what of whom, who says so, and in which words?
MATCH (claim:Claim {predicate: 'demanded'})-[:SUBJECT]->(who), (claim)-[:OBJECT]->(what), (claim)-[:EVIDENCE]->(sentence:Sentence)
OPTIONAL MATCH (claim)-[:TARGET]->(whom)
RETURN who.name AS who, what.name AS what, whom.name AS whom, claim.polarity AS polarity, claim.attribution[0] AS says, sentence.quote AS words
ORDER BY who, what, words
