// Who met, called or negotiated with whom, how often and in how many documents is it claimed?
// The edges of a network of encounters that took place: each pair once.
MATCH (party)<-[:SUBJECT|OBJECT]-(claim:Claim {polarity: 'positive', modality: 'actual'})-[:SUBJECT|OBJECT]->(partner)
WHERE claim.predicate IN ['spoke_with', 'met_with', 'negotiated_with'] AND party.name < partner.name
MATCH (claim)-[:EVIDENCE]->()-[:OF]->(document)
WITH party, partner, count(DISTINCT claim) AS claims, count(DISTINCT document) AS documents
RETURN party.name AS one, partner.name AS other, claims, documents
ORDER BY documents DESC, claims DESC, one, other
