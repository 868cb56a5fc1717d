"""Copies of the sample graph with one planted fault each: the check that should see it must fail, and say why."""
import dataclasses
import re
import shutil

from consumer import Fault, Skipped


def replaced(pattern, other, *, all_of_them=False):
    """An edit of the first place that fits, or of every one."""
    def edit(text):
        changed, count = re.subn(pattern, other, text, count=0 if all_of_them else 1)
        assert count, f'nothing in the file fits {pattern}'
        return changed
    return edit


def appended(line):
    return lambda text: text + line


@dataclasses.dataclass
class Planted:
    """A fault: in which file, how it comes there, which tool must see it, and a pattern of what it must say then."""
    what: str
    file: str
    edit: callable
    tool: str
    complaint: str


DATE = r'"\d{4}-\d\d-\d\d"'
EVIDENCE = replaced(r'oa:hasTarget <[^>]*> ;', '')

# Those of Neo4j first: they take longest, while the others go on beside them.
PLANTED = [
    Planted('a lost change', 'update.cypher', replaced('SET n = row', 'SET n.id = n.id'), 'Neo4j update', 'missing: '),
    Planted('another number', 'neo4j/load.cypher', replaced(r'toInteger\(row.`support:long`\)', '7'), 'Neo4j LOAD CSV', 'missing: .*Proposition'),
    Planted('an edge to nowhere', 'neo4j/links.csv', appended('c-0,e-0,SUBJECT\n'), 'Neo4j import', 'error'),
    Planted('a number with a sign', 'neo4j/propositions.csv', replaced(r'stated,(\d)', r'stated,+\1'), 'Neo4j import', 'data'),
    Planted('a lost change', 'update.ru', replaced(r'INSERT DATA \{\n[^\n]*\n', 'INSERT DATA {\n'), 'Fuseki update', 'missing: '),
    Planted('other demands', 'graph.ttl', replaced(r'wg:predicate wg:demanded', 'wg:predicate wg:proposed', all_of_them=True), 'Jena Fuseki', r'\w+: (missing|not expected): '),
    Planted('a lost claim', 'graph.ttl', replaced(r'(?s)\n:c-\w+\n\ta wg:Claim .*?\n\n', '\n'), 'Virtuoso', '#Claim'),
    Planted('a lost sentence', 'graph.ttl', replaced(r'nif:anchorOf "[^"]*call[^"]*" ', 'nif:anchorOf "" '), 'Virtuoso', 'anchorOf'),
    Planted('a count that is wrong', 'graph.ttl', replaced('void:entities "8"', 'void:entities "9"'), 'Virtuoso', 'says 9'),
    Planted('a weight of 0', 'graph.graphml', replaced(r'"weight">[\d.]+', '"weight">0.0'), 'Gephi toolkit', 'weight is 0'),
    Planted('another label', 'graph.gexf', replaced('label="Ada Lund"', 'label="Ada Lunt"'), 'Gephi toolkit', 'Ada Lunt'),
    Planted('30 February', 'graph.ttl', replaced(DATE + r'\^\^xsd:date', '"2026-02-30"^^xsd:date'), 'Jena riot', "'2026-02-30' not valid"),
    Planted('a day that is none', 'graph.nq', replaced(DATE, '"March 3"'), 'rdflib', 'startDate'),
    Planted('| in an IRI', 'graph.ttl', replaced('<https://atlas', '<https://a|b'), 'rapper', 'syntax error'),
    Planted('a quote that ends too early', 'graph.trig', replaced('anchorOf "', 'anchorOf ""'), 'serdi', 'error: '),
    Planted('a lost statement', 'graph.ttl', replaced(r'\twg:implied \w+|wg:status wg:\w+ ;', ''), 'N3.js', 'lost: '),
    Planted('another name', 'graph.ttl', replaced('rdfs:label "Ada Lund"', 'rdfs:label "Ada Lunt"'), 'Oxigraph', 'Ada Lun'),
    Planted('another title', 'graph.ttl', replaced('schema:headline "', 'schema:headline "No '), 'Oxigraph', 'headline'),
    Planted('a claim without evidence', 'graph.ttl', EVIDENCE, 'Jena SHACL', 'hasTarget'),
    Planted('a claim without evidence', 'graph.ttl', EVIDENCE, 'pySHACL', 'Conforms: False.*hasTarget'),
    Planted('a type that is none', 'graph.graphml', replaced('attr.type="long"', 'attr.type="date"'), 'networkx', 'date'),
    Planted('two edges with one id', 'graph.graphml', replaced('edge id="pair-2"', 'edge id="pair-1"'), 'GraphML schema', 'edge'),
    Planted('another label', 'graph.graphml', replaced('>Ada Lund<', '>Ada Lunt<'), 'igraph', 'Ada Lunt'),
]


def check(planted, consumer, graph, work):
    """What the tool says to the graph with the fault. A Fault where it says nothing, or something else than it should."""
    copy = work / 'graph'
    shutil.copytree(graph.folder, copy)
    (copy / planted.file).write_text(planted.edit((copy / planted.file).read_text('utf-8')), 'utf-8')
    try:
        for _ in consumer.check(dataclasses.replace(graph, folder=copy), work):
            pass
    except Skipped:
        raise
    except Exception as error:  # a tool's library has exceptions of its own
        words = ' '.join(str(error).split())
    else:
        raise Fault(f'{planted.what} is not seen')
    if not re.search(planted.complaint, words):
        raise Fault(f'{planted.what}: another complaint: {words}')
    return f'{planted.what} is seen: {words}'[:110]
