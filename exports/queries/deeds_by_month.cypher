// What does Chile do month by month, by PLOVER type: to how many, and how often is it claimed?
// Deeds are those of the state and of who leads it or acts for it. The day is that of the deed, else of its saying, else of its publication.
MATCH (:State {name: 'Chile'})<-[offices:LEADS|AFFILIATED_WITH*0..1]-()<-[:SUBJECT]-(claim:Claim {polarity: 'positive', modality: 'actual'})
MATCH (other)<-[:OBJECT]-(claim)-[:EVIDENCE]->()-[:OF]->(document)
WHERE claim.plover IS NOT NULL AND all(office IN offices WHERE office.status IN ['stated', 'attributed'])
RETURN left(toString(coalesce(claim.start, claim.posted_start, document.published_start)), 7) AS month, claim.plover AS type,
  count(DISTINCT other) AS others, count(DISTINCT claim) AS claims
ORDER BY month, type
