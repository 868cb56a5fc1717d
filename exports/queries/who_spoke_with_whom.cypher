// Who spoke, met or negotiated with whom, when, and how often is it claimed? Only what took place.
MATCH (claim:Claim {polarity: 'positive', modality: 'actual'})-[:SUBJECT]->(who), (claim)-[:OBJECT]->(whom)
WHERE claim.predicate IN ['spoke_with', 'met_with', 'negotiated_with']
OPTIONAL MATCH (claim)-[:IN_EVENT]->(event)
RETURN event.start AS start, event.end AS end, who.name AS who, claim.predicate AS did, whom.name AS whom, event.name AS event,
  count(DISTINCT claim) AS claims
ORDER BY start, who, whom, did, event
