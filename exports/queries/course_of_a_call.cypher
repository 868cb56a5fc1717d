// What was said, asked and promised in the call of 3 March 2026, how many stand for it, and how many deny it?
MATCH (call:Call {start: date('2026-03-03')})<-[:IN_EVENT]-(proposition:Proposition)
MATCH (proposition)-[:SUBJECT]->(who), (proposition)-[:OBJECT]->(what)
RETURN proposition.first_said AS first, who.name AS who, proposition.predicate AS does, what.name AS what,
  proposition.status AS status, proposition.support AS support, proposition.denial AS denial
ORDER BY first, who, does, what, support, denial
