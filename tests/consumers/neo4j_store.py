"""Neo4j: the bulk import by our own import.sh, the consistency check, constraints and indexes, Cypher over Bolt and over HTTP; LOAD CSV and updates
of a running server."""
import collections
import contextlib
import json
import logging
import os
import pathlib
import shutil
import urllib.request

from consumer import Consumer, Fault, Skipped, free_port, jar_version, java, package, run, server
from expected import in_cell, rows_of, same_answer, same_texts, shortened

logging.getLogger('neo4j.notifications').setLevel(logging.ERROR)  # `query` looks at them

OPENED = [f'--add-opens=java.base/{package}=ALL-UNNAMED' for package in ('java.nio', 'java.io', 'sun.nio.ch')]

ABOUT_MEMORY = 'heap size'  # what the importer says to it depends on the free memory of the machine, not on the files

RELATIONSHIPS = ('edges', 'mentions', 'attributions', 'links')
TYPES = {'Event.start': 'DATE', 'Document.published_start': 'DATE', 'Claim.confidence': 'FLOAT', 'Proposition.support': 'INTEGER',
         'Entity.aliases': 'LIST<STRING NOT NULL>', 'Contradiction.implied': 'BOOLEAN', 'Sentence.quote': 'STRING'}
SENTENCES = 'MATCH (node:Sentence)-[:OF]->(document) WHERE node.quote IS NOT NULL RETURN document.id, node.start, node.end, node.quote'

SETTINGS = '''\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{bolt}
server.http.listen_address=127.0.0.1:{http}
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.directories.import={folder}
db.import.csv.legacy_quote_escaping=false
server.memory.pagecache.size=256m
'''


def version():
    return jar_version('neo4j', 'neo4j-kernel')


class Home:
    """A Neo4j installation of its own, in a folder that the test throws away."""

    def __init__(self, folder, import_folder):
        self.folder = pathlib.Path(folder).resolve()
        self.bolt, self.http = free_port(), free_port()
        for name in ('conf', 'data', 'logs', 'plugins', 'run', 'licenses'):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        settings = SETTINGS.format(bolt=self.bolt, http=self.http, folder=pathlib.Path(import_folder).resolve())
        (self.folder / 'conf/neo4j.conf').write_text(settings, 'utf-8')
        self.environment = dict(os.environ, NEO4J_HOME=str(self.folder), NEO4J_CONF=str(self.folder / 'conf'), NEO4J_ADMIN=str(self.admin()))

    def admin(self):
        """A program that stands for neo4j-admin, which the jars do not bring."""
        script = self.folder / 'neo4j-admin'
        command = ' '.join(f"'{word}'" for word in java('neo4j', 'org.neo4j.cli.AdminTool', options=OPENED))
        script.write_text(f'#!/bin/sh\nexec {command} "$@"\n', 'utf-8')
        script.chmod(0o755)
        return script

    @contextlib.contextmanager
    def running(self):
        """A driver of the running server."""
        import neo4j
        command = java('neo4j', 'org.neo4j.server.CommunityEntryPoint', f'--home-dir={self.folder}', f'--config-dir={self.folder}/conf',
                       options=OPENED)
        with server(command, self.bolt, self.folder / 'logs/console.log'):
            with neo4j.GraphDatabase.driver(f'bolt://127.0.0.1:{self.bolt}', auth=None) as driver:
                yield driver


def bulk_import(home, folder):
    """(number of nodes, number of relationships) that import.sh says it has imported; a bad or skipped line is a fault."""
    copy = home.folder / 'csv'  # the report goes to the folder of the script
    shutil.copytree(folder, copy)
    words = run([copy / 'import.sh'], environment=home.environment, besides=ABOUT_MEMORY)
    report = copy / 'import.report'
    if report.exists() and report.stat().st_size:
        raise Fault('import.report: ' + report.read_text('utf-8').splitlines()[0])
    counts = {line.split()[1]: int(line.split()[0]) for line in words.splitlines()
              if line.strip().endswith((' nodes', ' relationships')) and line.split()[0].isdigit()}
    return counts['nodes'], counts['relationships']


def statements_of(script):
    """The statements of a file for cypher-shell, which ends each with a semicolon at the end of a line."""
    text = '\n'.join(line for line in script.read_text('utf-8').split('\n') if not line.startswith('//'))
    return [statement.strip() for statement in text.split(';\n') if statement.strip()]


def query(driver, statement):
    """(names of the columns, rows). A notification is a fault, but for a predicate that a small graph happens not to have."""
    records, summary, names = driver.execute_query(statement)
    for notification in summary.summary_notifications:
        if notification.raw_category != 'UNRECOGNIZED':
            raise Fault(f'{notification.description}: {statement.splitlines()[0]}')
    return names, [record.values() for record in records]


def wanted_counts(graph):
    """(nodes, relationships) of the CSV files."""
    rows = {file.stem: len(rows_of(file, ',')) - 1 for file in (graph.folder / 'neo4j').glob('*.csv')}
    relationships = sum(rows[name] for name in RELATIONSHIPS)
    return sum(rows.values()) - relationships, relationships


def check_import(home, graph):
    found = bulk_import(home, graph.folder / 'neo4j')
    if found != wanted_counts(graph):
        raise Fault(f'{found[0]} nodes and {found[1]} relationships, of {wanted_counts(graph)}')
    return f'{found[0]} nodes, {found[1]} relationships, no bad line'


def check_store(home):
    run([home.environment['NEO4J_ADMIN'], 'database', 'check', 'neo4j', f'--report-path={home.folder}'], environment=home.environment, besides=ABOUT_MEMORY)
    return 'consistent'


def check_constraints(driver, graph):
    for statement in statements_of(graph.folder / 'neo4j/constraints.cypher'):
        query(driver, statement)
    constraints = query(driver, 'SHOW CONSTRAINTS')[1]
    indexes = query(driver, 'SHOW INDEXES YIELD state, populationPercent WHERE state = "ONLINE" AND populationPercent = 100 RETURN *')[1]
    return f'{len(constraints)} constraints, {len(indexes)} indexes online'


def check_types(driver):
    """The types of values in the store."""
    for where, wanted in TYPES.items():
        label, _, name = where.partition('.')
        rows = query(driver, f'MATCH (node:{label}) WHERE node.{name} IS NOT NULL RETURN DISTINCT valueType(node.{name})')[1]
        for (found,) in rows:
            if found.removesuffix(' NOT NULL') != wanted:
                raise Fault(f'{where} is of type {found}')


def texts_in_files(folder):
    """How often each text stands at what, in which column of the CSV files."""
    found = collections.Counter()
    for file in folder.glob('*.csv'):
        header, *rows = rows_of(file, ',')
        for cells in (dict(zip(header, row)) for row in rows):
            of = cells.get('id:ID') or (cells[':START_ID'], cells[':TYPE'], cells[':END_ID'])
            found.update((of, name, cells[name]) for name in header if ':' not in name and cells[name])
    return found


def texts_in_store(driver):
    """The same of the store."""
    owners = [(node, properties) for node, properties in query(driver, 'MATCH (node) RETURN node.id, properties(node)')[1]]
    owners += [(tuple(ends), properties) for *ends, properties in
               query(driver, 'MATCH (from)-[one]->(to) RETURN from.id, type(one), to.id, properties(one)')[1]]
    return collections.Counter((of, name, text) for of, properties in owners for name, text in properties.items()
                               if name != 'id' and isinstance(text, str) and text)


def check_cypher(driver, graph):
    """Names, other names, sentences, all texts, types of values and the query book, in words."""
    check_types(driver)
    texts = texts_in_store(driver)
    same_contents(texts_in_files(graph.folder / 'neo4j'), texts)
    names = same_texts('name of', {key: shortened(in_cell(name)) for key, name in graph.names().items()},
                       dict(query(driver, 'MATCH (node:Entity|Event) WHERE node.name IS NOT NULL RETURN node.id, node.name')[1]))
    aliases = same_texts('other names of', graph.aliases(),
                         dict(query(driver, 'MATCH (node:Entity) WHERE node.aliases IS NOT NULL RETURN node.id, node.aliases')[1]))
    sentences = same_texts('sentence at', {key: in_cell(quote) for key, quote in graph.sentences().items()},
                           {tuple(row[:3]): row[3] for row in query(driver, SENTENCES)[1]})
    for name, expected in graph.answers.items():
        same_answer(name, expected, *query(driver, (graph.queries / f'{name}.cypher').read_text('utf-8')))
    return f'{names} names, {aliases} lists of names, {sentences} sentences, {texts.total()} texts' + (f', {len(graph.answers)} queries' if graph.answers else '')


def check_http(home, nodes):
    request = urllib.request.Request(f'http://127.0.0.1:{home.http}/db/neo4j/query/v2', data=b'{"statement": "MATCH (node) RETURN count(node)"}',
                                     headers={'Content-Type': 'application/json'})
    with urllib.request.urlopen(request, timeout=60) as answer:
        found = json.load(answer)['data']['values'][0][0]
    if found != nodes:
        raise Fault(f'{found} nodes')
    return f'{found} nodes counted'


def bulk(graph, work):
    package('neo4j')
    home = Home(work, graph.folder / 'neo4j')
    yield 'neo4j/ by import.sh', check_import(home, graph)
    yield 'check of the store', check_store(home)
    with home.running() as driver:
        yield 'start of the server', 'it answers'
        yield 'constraints.cypher', check_constraints(driver, graph)
        yield 'Cypher over Bolt', check_cypher(driver, graph)
        yield 'Cypher over HTTP', check_http(home, wanted_counts(graph)[0])


def contents(driver):
    """How often each node and each relationship is there, with all that it says."""
    nodes = query(driver, 'MATCH (node) RETURN labels(node), properties(node)')[1]
    relationships = query(driver, 'MATCH (from)-[one]->(to) RETURN from.id, type(one), to.id, properties(one)')[1]
    found = [(sorted(labels), sorted(properties.items())) for labels, properties in nodes]
    found += [(*ends, sorted(properties.items())) for *ends, properties in relationships]
    return collections.Counter(map(repr, found)), f'{len(nodes)} nodes, {len(relationships)} relationships'


def same_contents(wanted, found):
    """Faults where something is in one store alone."""
    for one in wanted - found:
        raise Fault(f'missing: {str(one)[:300]}')
    for one in found - wanted:
        raise Fault(f'not expected: {str(one)[:300]}')


def run_alone(driver, statement, **parameters):
    """Outside of a transaction of the driver: CALL ... IN TRANSACTIONS makes its own."""
    with driver.session() as session:
        session.run(statement, parameters).consume()


def run_script(driver, script, **parameters):
    statements = statements_of(script)
    for statement in statements:
        run_alone(driver, statement, **parameters)
    return len(statements)


def empty(driver):
    run_alone(driver, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS')


def load_csv(graph, work):
    """The same into a server that is running."""
    package('neo4j')
    folder = graph.folder / 'neo4j'
    home = Home(work, folder)
    check_import(home, graph)
    with home.running() as driver:
        run_script(driver, folder / 'constraints.cypher')
        wanted = contents(driver)[0]
        empty(driver)
        run_script(driver, folder / 'load.cypher', folder='file:///')
        found, words = contents(driver)
        same_contents(wanted, found)
        yield 'neo4j/ by load.cypher', f'{words}, the same as by import.sh'
        yield 'Cypher over Bolt', check_cypher(driver, graph)


def update(graph, work):
    """A store of the older graph, brought up to date; against one that is loaded anew."""
    package('neo4j')
    if not graph.older:
        raise Skipped('there is no older graph')
    for name, folder in (('older', graph.older), ('newer', graph.folder)):
        shutil.copytree(folder / 'neo4j', work / 'import' / name)
    with Home(work, work / 'import').running() as driver:
        run_script(driver, work / 'import/older/constraints.cypher')
        run_script(driver, work / 'import/older/load.cypher', folder='file:///older/')
        statements = run_script(driver, graph.folder / 'update.cypher')
        found, words = contents(driver)
        empty(driver)
        run_script(driver, work / 'import/newer/load.cypher', folder='file:///newer/')
        same_contents(contents(driver)[0], found)
        yield f'diff --cypher, {statements} steps', f'{words}, the same as loaded anew'


CONSUMERS = [
    Consumer('Neo4j import', version, bulk),
    Consumer('Neo4j LOAD CSV', version, load_csv),
    Consumer('Neo4j update', version, update),
]
