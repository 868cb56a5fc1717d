// Which outlets report the call of 3 March 2026 and leave out a matter that others say was discussed or demanded in it?
MATCH (call:Call {start: date('2026-03-03')})<-[:IN_EVENT]-(:Claim)-[:EVIDENCE]->()-[:OF]->(document)
WITH DISTINCT call, document.publisher AS outlet
MATCH (call)<-[:IN_EVENT]-(elsewhere:Claim)-[:OBJECT]->(what)
WHERE elsewhere.predicate IN ['discussed', 'demanded']
WITH DISTINCT call, outlet, what.name AS leaves_out
WHERE NOT EXISTS { (call)<-[:IN_EVENT]-(claim:Claim)-[:OBJECT]->({name: leaves_out}), (claim)-[:EVIDENCE]->()-[:OF]->({publisher: outlet}) }
RETURN outlet, leaves_out
ORDER BY outlet, leaves_out
