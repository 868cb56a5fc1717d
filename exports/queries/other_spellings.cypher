// Under which other names do the documents know somebody?
MATCH (entity:Entity)
UNWIND entity.aliases AS also
UNWIND [label IN labels(entity) WHERE label <> 'Entity'] AS kind
RETURN entity.name AS name, kind, also
ORDER BY name, kind, also
