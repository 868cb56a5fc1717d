// What do some say and others deny, each with its sentence and its outlet?
MATCH (proposition:Proposition {status: 'disputed'})-[:SUBJECT]->(who), (proposition)-[:OBJECT]->(what)
MATCH (proposition)<-[:PROPOSITION]-(:Claim {polarity: 'positive'})-[:EVIDENCE]->(sentence)-[:OF]->(one)
MATCH (proposition)<-[:PROPOSITION]-(:Claim {polarity: 'negative'})-[:EVIDENCE]->(denial)-[:OF]->(other)
RETURN DISTINCT who.name AS who, proposition.predicate AS does, what.name AS what, sentence.quote AS for, one.publisher AS said_in,
  denial.quote AS against, other.publisher AS denied_in
ORDER BY who, does, what, for, against
