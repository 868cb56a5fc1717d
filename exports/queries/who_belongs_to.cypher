// Who belongs to Chile: who leads it, acts for it, is a member of it or lies in it?
// Any other name may stand in the place of "Chile".
MATCH (member)-[belongs:LEADS|AFFILIATED_WITH|MEMBER_OF|LOCATED_IN]->(:Entity {name: 'Chile'})
UNWIND [label IN labels(member) WHERE label <> 'Entity'] AS kind
RETURN member.name AS who, kind, toLower(type(belongs)) AS how, belongs.status AS status
ORDER BY kind, who, how
