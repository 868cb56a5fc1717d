// Who demanded what of whom in March 2026? The day is that of the demand, else of its saying, else of its publication.
MATCH (claim:Claim {predicate: 'demanded', polarity: 'positive'})-[:SUBJECT]->(who), (claim)-[:OBJECT]->(what)
MATCH (claim)-[:EVIDENCE]->(sentence)-[:OF]->(document:Document)
OPTIONAL MATCH (claim)-[:TARGET]->(whom)
WITH *, coalesce(claim.start, claim.posted_start, document.published_start) AS day
WHERE date('2026-03-01') <= day <= date('2026-03-31')
RETURN day, who.name AS who, what.name AS what, whom.name AS whom, sentence.quote AS words
ORDER BY day, who, what, words
