"""Triple stores that answer SPARQL over HTTP: Fuseki, Oxigraph and Virtuoso; and TDB2, which answers on the command line."""
import contextlib
import csv
import dataclasses
import io
import urllib.parse
import urllib.request

from consumer import HERE, Consumer, Fault, Skipped, free_port, jar_version, java, package, program, run, server, version_printed_by
from expected import in_xml, same_answer, same_texts

XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'
NAMES = 'SELECT ?node ?name WHERE { ?node a ?kind ; <http://www.w3.org/2000/01/rdf-schema#label> ?name . VALUES ?kind { %s } }'
SENTENCES = '''PREFIX wg: <https://wiregraph.example/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
SELECT ?document ?start ?end ?words WHERE {
  ?sentence a wg:Sentence ; nif:referenceContext ?document ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words .
}'''
MEMBERS = '''PREFIX void: <http://rdfs.org/ns/void#>
SELECT ?class ?said (COUNT(?member) AS ?found) WHERE { ?part void:class ?class ; void:entities ?said . ?member a ?class } GROUP BY ?class ?said'''
# Oxigraph's CSV leaves an IRI with a comma without quotes: STR makes a text of it.
TEXTS = '''SELECT (STR(?node) AS ?of) ?property ?text WHERE {
  ?node ?property ?text FILTER(ISLITERAL(?text) && (LANG(?text) != "" || DATATYPE(?text) = <http://www.w3.org/2001/XMLSchema#string>))
}'''
ENTITIES_AND_EVENTS = NAMES % '<https://wiregraph.example/ontology#Entity> <https://wiregraph.example/ontology#Event>'


def rows_of_csv(text):
    """(names of the columns, rows) of an answer in the CSV of the W3C."""
    rows = list(csv.reader(io.StringIO(text, newline='')))
    return rows[0], rows[1:]


def http(address, body=None, **headers):
    request = urllib.request.Request(address, data=body, headers={name.replace('_', '-'): value for name, value in headers.items()})
    with urllib.request.urlopen(request, timeout=300) as answer:
        return answer.read().decode('utf-8')


def asker(address, **parameters):
    """A function that asks a SPARQL endpoint."""
    def ask(query):
        body = urllib.parse.urlencode({'query': query, **parameters}).encode()
        return rows_of_csv(http(address, body, Accept='text/csv', Content_Type='application/x-www-form-urlencoded'))
    return ask


def check_members(ask):
    """How many classes have as many members as the data set says of itself."""
    rows = ask(MEMBERS)[1]
    for name, said, found in rows:
        if int(said) != int(found):
            raise Fault(f'{found} of {name}; the data set says {said}')
    if not rows:
        raise Fault('the data set does not say what it holds')
    return len(rows)


def check_texts(ask, file):
    """How many texts came back: those of graph.nq, which is not the file that was loaded."""
    oxigraph = package('pyoxigraph')
    wanted = {(quad.subject.value, quad.predicate.value, quad.object.value) for quad in oxigraph.parse(path=str(file))
              if isinstance(quad.object, oxigraph.Literal) and (quad.object.language or quad.object.datatype.value == XSD_STRING)}
    found = set(map(tuple, ask(TEXTS)[1]))
    for text in wanted ^ found:
        raise Fault(f'{"missing" if text in wanted else "not expected"}: {text}'[:300])
    return len(found)


def check_answers(ask, graph):
    """Members of classes, names, sentences, all texts and the query book, in words."""
    classes, texts = check_members(ask), check_texts(ask, graph.folder / 'graph.nq')
    names = same_texts('name of', {key: in_xml(name) for key, name in graph.names().items()},
                       {local_name(node): name for node, name in ask(ENTITIES_AND_EVENTS)[1]})
    sentences = same_texts('sentence at', {key: in_xml(quote) for key, quote in graph.sentences().items()},
                           {(local_name(document), int(start), int(end)): words for document, start, end, words in ask(SENTENCES)[1]})
    for name, expected in graph.answers.items():
        same_answer(name, expected, *ask((graph.queries / f'{name}.rq').read_text('utf-8')))
    return f'{classes} classes, {names} names, {sentences} sentences, {texts} texts' + (f', {len(graph.answers)} queries' if graph.answers else '')


def local_name(iri):
    return iri.rpartition('/')[2]


@contextlib.contextmanager
def fuseki_running(work):
    """The address of an empty store. Afterwards, a warning of the server is a fault."""
    port, log = free_port(), work / 'fuseki.log'
    command = java('jena', 'org.apache.jena.fuseki.main.cmds.FusekiMainCmd', f'--port={port}', '--localhost', '--mem', '/news')
    with server(command, port, log):
        yield f'http://127.0.0.1:{port}/news'
    for line in log.read_text('utf-8').splitlines():
        if ' WARN ' in line or ' ERROR ' in line:
            raise Fault(line)


def load_into(address, folder):
    http(address, (folder / 'graph.ttl').read_bytes(), Content_Type='text/turtle')


def fuseki(graph, work):
    with fuseki_running(work) as address:
        load_into(f'{address}/data', graph.folder)
        found = check_answers(asker(f'{address}/sparql'), graph)
    yield 'graph.ttl by HTTP', found


def fuseki_update(graph, work):
    """A store of the older graph, brought up to date; against one that is loaded anew."""
    if not graph.older:
        raise Skipped('there is no older graph')
    with fuseki_running(work) as address:
        load_into(f'{address}/data', graph.older)
        http(f'{address}/update', (graph.folder / 'update.ru').read_bytes(), Content_Type='application/sparql-update')
        load_into(f'{address}/data?graph=urn:x-wiregraph:anew', graph.folder)
        found, wanted = (set(http(f'{address}/data?{where}', Accept='application/n-triples').split('\n'))
                         for where in ('default', 'graph=urn:x-wiregraph:anew'))
    for statement in wanted ^ found:
        raise Fault(f'{"missing" if statement in wanted else "not expected"}: {statement}'[:300])
    yield 'diff --sparql', f'{len(found) - 1} statements, the same as loaded anew'


def tdb2(graph, work):
    """On the command line, where a query takes seconds: names and sentences only."""
    yield 'graph.trig', check_answers(tdb2_asker(graph, work), dataclasses.replace(graph, answers={}))


def tdb2_asker(graph, work):
    run(java('jena', 'tdb2.tdbloader', '--loc', work / 'tdb', graph.folder / 'graph.trig'))
    return lambda query: rows_of_csv(run(java('jena', 'tdb2.tdbquery', '--loc', work / 'tdb', '--results=CSV', query)))


@contextlib.contextmanager
def virtuoso_running(work, folder):
    sql, web = free_port(), free_port()
    (work / 'virtuoso.ini').write_text((HERE / 'virtuoso.ini').read_text('utf-8').format(sql=sql, http=web, folder=folder), 'utf-8')
    with server([program('virtuoso-t'), '+foreground', '+configfile', 'virtuoso.ini'], web, work / 'out.log', folder=work):
        yield sql, web


def virtuoso(graph, work):
    with virtuoso_running(work, graph.folder) as (sql, web):
        # Without log_enable all is one transaction, in which large files wait for locks of each other's parts for ever.
        loading = f"log_enable(2); DB.DBA.TTLP(file_to_string_output('{graph.folder}/graph.ttl'), 'http://base/', 'urn:x-wiregraph:news', 0);"
        words = run([program('isql-vt'), f'127.0.0.1:{sql}', 'dba', 'dba', 'VERBOSE=OFF', 'BANNER=OFF', 'ERRORS=STDOUT', f'exec={loading}'])
        if 'Error' in words:
            raise Fault(words.strip())
        ask = asker(f'http://127.0.0.1:{web}/sparql', **{'default-graph-uri': 'urn:x-wiregraph:news'})
        yield 'graph.ttl', check_answers(ask, graph)


def oxigraph(graph, work):
    port = free_port()
    run([program('oxigraph'), 'load', '--location', work / 'oxigraph', '--file', graph.folder / 'graph.ttl'], silent=False)
    command = [program('oxigraph'), 'serve-read-only', '--location', work / 'oxigraph', '--bind', f'127.0.0.1:{port}']
    with server(command, port, work / 'oxigraph.log'):
        yield 'graph.ttl', check_answers(asker(f'http://127.0.0.1:{port}/query'), graph)


CONSUMERS = [
    Consumer('Jena TDB2', lambda: jar_version('jena', 'jena-tdb2'), tdb2),
    Consumer('Jena Fuseki', lambda: jar_version('jena', 'jena-fuseki-main'), fuseki),
    Consumer('Fuseki update', lambda: jar_version('jena', 'jena-fuseki-main'), fuseki_update),
    Consumer('Oxigraph', lambda: version_printed_by('oxigraph'), oxigraph),
    Consumer('Virtuoso', lambda: version_printed_by('virtuoso-t', '-?'), virtuoso),
]
