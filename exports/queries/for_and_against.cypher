// Who is for what, who is against it, and in which words?
MATCH (who)<-[:SUBJECT]-(claim:Claim {polarity: 'positive', modality: 'actual'})-[:OBJECT]->(what)
WHERE claim.predicate IN ['supported', 'praised', 'agreed_to', 'rejected', 'criticized', 'deplored']
MATCH (claim)-[:EVIDENCE]->(sentence)
RETURN what.name AS what, CASE WHEN claim.predicate IN ['supported', 'praised', 'agreed_to'] THEN 'for' ELSE 'against' END AS side,
  who.name AS who, claim.predicate AS does, sentence.quote AS words
ORDER BY what, side DESC, who, does, words
