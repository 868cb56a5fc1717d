// Loads this folder into a running Neo4j (5.26 or later): the same graph as import.sh makes. It may run again, with a newer folder too: nodes
// and relationships that are there are brought up to date; those that are gone from the folder stay.
//   1. Put the folder where the server reads files from (server.directories.import).
//   2. In neo4j.conf: db.import.csv.legacy_quote_escaping=false, or a backslash at the end of a quoted text breaks its row.
//   3. cypher-shell --file constraints.cypher
//   4. cypher-shell --param "folder => 'file:///'" --file load.cypher      folder: the address of this one, with / at its end

LOAD CSV WITH HEADERS FROM $folder + 'entities.csv' AS row
CALL (row) {
  MERGE (n:Entity {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.name = row.`name`, n.subtype = row.`subtype`, n.aliases = split(row.`aliases:string[]`, ';'), n.same_as = split(row.`same_as:string[]`, ';'), n.close_match = split(row.`close_match:string[]`, ';'), n.pagerank = toFloat(row.`pagerank:double`), n.betweenness = toFloat(row.`betweenness:double`), n.component = toInteger(row.`component:long`), n.community = toInteger(row.`community:long`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'events.csv' AS row
CALL (row) {
  MERGE (n:Event {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.name = row.`name`, n.start = date(row.`start:date`), n.end = date(row.`end:date`), n.time_text = row.`time_text`, n.realis = row.`realis`, n.pagerank = toFloat(row.`pagerank:double`), n.betweenness = toFloat(row.`betweenness:double`), n.component = toInteger(row.`component:long`), n.community = toInteger(row.`community:long`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'propositions.csv' AS row
CALL (row) {
  MERGE (n:Proposition {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.predicate = row.`predicate`, n.sense = row.`sense`, n.number = toFloat(row.`number:double`), n.unit = row.`unit`, n.value_text = row.`value_text`, n.status = row.`status`, n.support = toInteger(row.`support:long`), n.denial = toInteger(row.`denial:long`), n.reports = toInteger(row.`reports:long`), n.first_said = date(row.`first_said:date`), n.last_said = date(row.`last_said:date`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'claims.csv' AS row
CALL (row) {
  MERGE (n:Claim {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.predicate = row.`predicate`, n.sense = row.`sense`, n.number = toFloat(row.`number:double`), n.unit = row.`unit`, n.value_text = row.`value_text`, n.polarity = row.`polarity`, n.modality = row.`modality`, n.phase = row.`phase`, n.start = date(row.`start:date`), n.end = date(row.`end:date`), n.time_text = row.`time_text`, n.posted_start = date(row.`posted_start:date`), n.posted_end = date(row.`posted_end:date`), n.posted_text = row.`posted_text`, n.role = row.`role`, n.plover = row.`plover`, n.confidence = toFloat(row.`confidence:double`), n.attribution = split(row.`attribution:string[]`, ';'), n.trigger_document = row.`trigger_document`, n.trigger_start = toInteger(row.`trigger_start:long`), n.trigger_end = toInteger(row.`trigger_end:long`), n.pattern = row.`pattern`
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'contradictions.csv' AS row
CALL (row) {
  MERGE (n:Contradiction {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.type = row.`type`, n.implied = toBoolean(row.`implied:boolean`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'documents.csv' AS row
CALL (row) {
  MERGE (n:Document {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.title = row.`title`, n.path = row.`path`, n.url = row.`url`, n.publisher = row.`publisher`, n.agency = row.`agency`, n.published_start = date(row.`published_start:date`), n.published_end = date(row.`published_end:date`), n.published_text = row.`published_text`, n.language = row.`language`, n.sha256 = row.`sha256`, n.characters = toInteger(row.`characters:long`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'sentences.csv' AS row
CALL (row) {
  MERGE (n:Sentence {id: row.`id:ID`})
  SET n:$(split(row.`:LABEL`, ';')), n.quote = row.`quote`, n.start = toInteger(row.`start:long`), n.end = toInteger(row.`end:long`)
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'edges.csv' AS row
CALL (row) {
  MATCH (a:Entity|Event {id: row.`:START_ID`})
  MATCH (b:Entity|Event {id: row.`:END_ID`})
  MERGE (a)-[r:$(row.`:TYPE`) {proposition: row.`proposition`}]->(b)
  SET r.proposition = row.`proposition`, r.sense = row.`sense`, r.target = row.`target`, r.in_event = row.`in_event`, r.status = row.`status`, r.support = toInteger(row.`support:long`), r.denial = toInteger(row.`denial:long`), r.reports = toInteger(row.`reports:long`), r.first_said = date(row.`first_said:date`), r.last_said = date(row.`last_said:date`), r.quote = row.`quote`, r.claims = split(row.`claims:string[]`, ';')
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'mentions.csv' AS row
CALL (row) {
  MATCH (a:Entity|Event {id: row.`:START_ID`})
  MATCH (b:Document {id: row.`:END_ID`})
  MERGE (a)-[r:$(row.`:TYPE`) {start: toInteger(row.`start:long`), end: toInteger(row.`end:long`)}]->(b)
  SET r.start = toInteger(row.`start:long`), r.end = toInteger(row.`end:long`), r.text = row.`text`, r.form = row.`form`
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'attributions.csv' AS row
CALL (row) {
  MATCH (a:Claim {id: row.`:START_ID`})
  MATCH (b:Entity {id: row.`:END_ID`})
  MERGE (a)-[r:$(row.`:TYPE`) {position: toInteger(row.`position:long`)}]->(b)
  SET r.position = toInteger(row.`position:long`), r.text = row.`text`, r.start = toInteger(row.`start:long`), r.end = toInteger(row.`end:long`), r.said_start = date(row.`said_start:date`), r.said_end = date(row.`said_end:date`), r.said_text = row.`said_text`
} IN TRANSACTIONS OF 10000 ROWS;

LOAD CSV WITH HEADERS FROM $folder + 'links.csv' AS row
CALL (row) {
  MATCH (a:Claim|Proposition|Contradiction|Event|Sentence|Document {id: row.`:START_ID`})
  MATCH (b:Entity|Event|Proposition|Claim|Sentence|Document {id: row.`:END_ID`})
  MERGE (a)-[r:$(row.`:TYPE`)]->(b)
} IN TRANSACTIONS OF 10000 ROWS;
