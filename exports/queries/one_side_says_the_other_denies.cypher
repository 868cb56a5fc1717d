// What does Norway say that Chile denies? A side is the state and who leads it or acts for it.
MATCH (dispute:Contradiction)-[:BETWEEN]->(said:Claim {polarity: 'positive'}), (dispute)-[:BETWEEN]->(denied:Claim {polarity: 'negative'})
MATCH (said)-[:ATTRIBUTED_TO]->(speaker)-[one:LEADS|AFFILIATED_WITH*0..1]->(:Entity {name: 'Norway'})
MATCH (denied)-[:ATTRIBUTED_TO]->(denier)-[other:LEADS|AFFILIATED_WITH*0..1]->(:Entity {name: 'Chile'})
WHERE all(office IN one + other WHERE office.status IN ['stated', 'attributed'])
MATCH (said)-[:OBJECT]->(what), (said)-[:EVIDENCE]->(sentence)
MATCH (denied)-[:EVIDENCE]->(denial)
RETURN DISTINCT speaker.name AS says, what.name AS what, sentence.quote AS words, denier.name AS denies, denial.quote AS denial
ORDER BY what, words, denial
