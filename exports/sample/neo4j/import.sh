#!/bin/sh
# Loads this folder into a new Neo4j database (version 5 or later), which must not be running. For a running server: load.cypher.
# usage: import.sh [DATABASE]          NEO4J_ADMIN names the program where it is not in the path
set -eu
cd "$(dirname "$0")"
"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" --overwrite-destination \
  --nodes=entities.csv \
  --nodes=events.csv \
  --nodes=propositions.csv \
  --nodes=claims.csv \
  --nodes=contradictions.csv \
  --nodes=documents.csv \
  --nodes=sentences.csv \
  --relationships=edges.csv \
  --relationships=mentions.csv \
  --relationships=attributions.csv \
  --relationships=links.csv
echo 'Start the database, then run: cypher-shell --file constraints.cypher'
