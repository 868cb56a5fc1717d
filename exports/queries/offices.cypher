// Who leads what or acts for it, under which title, and is that over?
MATCH (claim:Claim {polarity: 'positive'})-[:SUBJECT]->(who), (claim)-[:OBJECT]->(of), (claim)-[:EVIDENCE]->()-[:OF]->(document)
WHERE claim.predicate IN ['leads', 'affiliated_with'] AND claim.role IS NOT NULL
RETURN who.name AS who, toLower(claim.role) AS title, of.name AS of, claim.phase AS phase, count(DISTINCT document) AS documents
ORDER BY of, who, title
