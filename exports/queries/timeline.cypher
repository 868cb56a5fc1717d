// What happened, day by day, where, and who took part?
MATCH (event:Event)
WHERE event.start IS NOT NULL
OPTIONAL MATCH (event)-[:PLACE]->(place)
OPTIONAL MATCH (event)-[:PARTICIPANT]->(participant)
UNWIND [label IN labels(event) WHERE label <> 'Event'] AS kind
RETURN event.start AS start, event.end AS end, kind, event.name AS event, place.name AS place, participant.name AS who, event.realis AS realis
ORDER BY start, end, event, who
