// Who stands between Norway and Chile: who deals with both camps and belongs to neither?
// A camp is the state and who leads it or acts for it.
MATCH (state:State)<-[offices:LEADS|AFFILIATED_WITH*0..1]-(member)
WHERE state.name IN ['Norway', 'Chile'] AND all(office IN offices WHERE office.status IN ['stated', 'attributed'])
MATCH (member)<-[:SUBJECT|OBJECT|TARGET]-(proposition:Proposition)-[:SUBJECT|OBJECT|TARGET]->(party:Person|State|Organization)
WITH party, count(DISTINCT state) AS sides, count(DISTINCT proposition) AS dealings
WHERE sides = 2 AND NOT EXISTS {
  MATCH (party)-[own:LEADS|AFFILIATED_WITH*0..1]->(camp)
  WHERE camp.name IN ['Norway', 'Chile'] AND all(office IN own WHERE office.status IN ['stated', 'attributed'])
}
RETURN party.name AS who, dealings
ORDER BY dealings DESC, who
