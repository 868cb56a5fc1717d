"""Programs that read Turtle, TriG and N-Quads and write what they have read: every statement must come back from each of them."""
import json
import logging

from consumer import HERE, ROOT, TOOLS, Consumer, Fault, Skipped, jar_version, java, package, program, run, version_printed_by

SYNTAXES = {'graph.ttl': 'turtle', 'graph.trig': 'trig', 'graph.nq': 'nquads'}
SHAPES = ROOT / 'ontology/shapes.ttl'


def statements(nquads):
    """The statements of a text in N-Quads, and the same without their graphs. Pyoxigraph is strict: it refuses what is no N-Quads."""
    oxigraph = package('pyoxigraph')
    quads = set(oxigraph.parse(input=nquads, format=oxigraph.RdfFormat.N_QUADS))
    return {str(quad) for quad in quads}, {str(quad.triple) for quad in quads}


def check_statements(write_nquads):
    """A check of a reader: write_nquads(file, syntax) gives what it has read, in N-Quads."""
    def check(graph, _):
        quads, triples = statements((graph.folder / 'graph.nq').read_bytes())
        for name, syntax in SYNTAXES.items():
            found = statements(write_nquads(graph.folder / name, syntax).encode())[0]
            wanted = triples if syntax == 'turtle' else quads
            for statement in wanted ^ found:
                raise Fault(f'{name}: {"lost" if statement in wanted else "new"}: {statement}'[:300])
            yield name, f'all {len(found)} statements'
    return check


def riot(file, syntax):
    run(java('jena', 'riotcmd.riot', '--validate', file))
    return run(java('jena', 'riotcmd.riot', f'--syntax={syntax}', '--output=nquads', file))


def rapper(file, syntax):
    return run([program('rapper'), '-q', '-i', syntax, '-o', 'nquads', file])


def serdi(file, syntax):
    return run([program('serdi'), '-i', syntax, '-o', 'nquads', file])


def n3_version():
    description = TOOLS / 'node/node_modules/n3/package.json'
    if not description.exists():
        raise Skipped('the npm package n3 is not installed')
    return json.loads(description.read_text('utf-8'))['version']


def n3_js(file, syntax):
    return run([program('node'), HERE / 'read_with_n3.mjs', TOOLS / 'node/node_modules', syntax, file])


def read_with_rdflib(file, syntax):
    """What rdflib only warns of goes to its log."""
    rdflib = package('rdflib')
    messages = []
    handler = logging.Handler()
    handler.emit = lambda record: messages.append(record.getMessage())
    logging.getLogger().addHandler(handler)
    try:
        data = rdflib.Dataset()
        data.parse(str(file), format=syntax)
    finally:
        logging.getLogger().removeHandler(handler)
    if messages:
        raise Fault(messages[0])
    return data


def rdflib_nquads(file, syntax):
    """Turtle goes into a graph of its own there, which rdflib names after the file; it is written without that name."""
    data = read_with_rdflib(file, syntax)
    if syntax != 'turtle':
        return data.serialize(format='nquads')
    return ''.join(graph.serialize(format='nt') for graph in data.graphs())


def needs_shapes():
    if not SHAPES.exists():
        raise Skipped('ontology/shapes.ttl is not there')


def shacl_of_jena(graph, _):
    needs_shapes()
    report = run(java('jena', 'shacl.shacl', 'validate', '--shapes', SHAPES, '--data', graph.folder / 'graph.ttl'))
    if 'sh:conforms' not in report or 'true' not in report.split('sh:conforms', 1)[1].split('\n')[0]:
        raise Fault(' '.join(report.partition('sh:resultMessage')[2].split()[:30]) or 'does not conform')
    yield 'graph.ttl, shapes.ttl', 'conforms'


def shacl_of_pyshacl(graph, _):
    needs_shapes()
    conforms, _, report = package('pyshacl').validate(str(graph.folder / 'graph.ttl'), shacl_graph=str(SHAPES))
    if not conforms:
        raise Fault(' '.join(report.split()[:60]))
    yield 'graph.ttl, shapes.ttl', 'conforms'


CONSUMERS = [
    Consumer('Jena riot', lambda: jar_version('jena', 'jena-arq'), check_statements(riot)),
    Consumer('Jena SHACL', lambda: jar_version('jena', 'jena-shacl'), shacl_of_jena),
    Consumer('pySHACL', lambda: package('pyshacl').__version__, shacl_of_pyshacl),
    Consumer('rdflib', lambda: package('rdflib').__version__, check_statements(rdflib_nquads)),
    Consumer('rapper', lambda: version_printed_by('rapper'), check_statements(rapper)),
    Consumer('serdi', lambda: version_printed_by('serdi', '-v'), check_statements(serdi)),
    Consumer('N3.js', n3_version, check_statements(n3_js)),
]
