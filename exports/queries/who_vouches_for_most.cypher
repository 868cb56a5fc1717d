// Who vouches for the most propositions: the source of a claim, or the outlet where it names none?
MATCH (proposition)<-[:PROPOSITION]-(claim:Claim)-[:EVIDENCE]->()-[:OF]->(document)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO {position: 1}]->(source)
RETURN coalesce(source.name, document.publisher, 'unknown outlet') AS voucher, count(DISTINCT proposition) AS propositions, count(DISTINCT document) AS documents
ORDER BY propositions DESC, voucher
