// What took place or is to take place in Morocco, in its cities too, between 1 and 31 March 2026?
MATCH (country:Entity {name: 'Morocco'})<-[within:LOCATED_IN*0..1]-(place)<-[:PLACE]-(event:Event)
WHERE all(one IN within WHERE one.status IN ['stated', 'attributed'])
  AND event.start <= date('2026-03-31') AND event.end >= date('2026-03-01')
UNWIND [label IN labels(event) WHERE label <> 'Event'] AS kind
RETURN DISTINCT event.start AS start, event.end AS end, place.name AS place, event.name AS event, kind, event.realis AS realis
ORDER BY start, event
