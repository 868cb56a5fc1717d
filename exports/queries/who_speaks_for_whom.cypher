// Who speaks for whom: which people are sources of claims, whom do they lead or act for, and how much do they say?
MATCH (document)<-[:OF]-()<-[:EVIDENCE]-(claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Person)-[office:LEADS|AFFILIATED_WITH]->(body)
WHERE office.status IN ['stated', 'attributed']
WITH speaker, body, count(DISTINCT claim) AS claims, count(DISTINCT document) AS documents
RETURN speaker.name AS who, body.name AS of, claims, documents
ORDER BY claims DESC, who, of
