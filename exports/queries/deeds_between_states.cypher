// What do states and their leaders do to each other, by PLOVER type, and how often is it claimed?
MATCH (who:State)<-[leads:LEADS*0..1]-()<-[:SUBJECT]-(claim:Claim {polarity: 'positive', modality: 'actual'})-[:OBJECT]->()-[led:LEADS*0..1]->(whom:State)
WHERE claim.plover IS NOT NULL AND who <> whom AND all(office IN leads + led WHERE office.status IN ['stated', 'attributed'])
RETURN who.name AS who, claim.plover AS type, whom.name AS whom, count(DISTINCT claim) AS claims
ORDER BY who, whom, type
