// Who agreed to what, how many stand for it, and who denies it?
MATCH (who)-[agreed:AGREED_TO]->(what)
RETURN who.name AS who, what.name AS what, agreed.status AS status, agreed.support AS support, agreed.denial AS denial
ORDER BY support + denial DESC, who, what
