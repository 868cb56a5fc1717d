// Who stands between Norway and Chile: who deals with both camps and belongs to neither?
// A camp is the state and who leads it or acts for it.
MATCH (state:State)<-[offices:LEADS|AFFILIATED_WITH*0..1]-(member)
WHERE state.name IN ['Norway', 'Chile'] AND all(office IN offices WHERE office.status IN ['stated', 'attributed'])
WITH collect({member: member, state: state}) AS camps
UNWIND camps AS camp
WITH camps, camp.member AS member, camp.state AS state
MATCH (member)<-[:SUBJECT|OBJECT|TARGET]-(proposition:Proposition)-[:SUBJECT|OBJECT|TARGET]->(party:Person|State|Organization)
WHERE none(camp IN camps WHERE camp.member = party)
WITH party, count(DISTINCT state) AS sides, count(DISTINCT proposition) AS dealings
WHERE sides = 2
RETURN party.name AS who, dealings
ORDER BY dealings DESC, who
