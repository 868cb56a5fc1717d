"""Copies of the sample graph with one planted fault each: the check that should see it must fail."""
import dataclasses
import re
import shutil

from consumer import Skipped


def replaced(pattern, other):
    """An edit: the first place that fits."""
    def edit(text):
        changed, count = re.subn(pattern, other, text, count=1)
        assert count, f'nothing in the file fits {pattern}'
        return changed
    return edit


def appended(line):
    return lambda text: text + line


# What is wrong, in which file, how it comes there, who must see it.
PLANTED = [
    ('30 February', 'graph.ttl', replaced(r'"\d{4}-\d\d-\d\d"\^\^xsd:date', '"2026-02-30"^^xsd:date'), 'Jena riot'),
    ('a day that is none', 'graph.nq', replaced(r'"\d{4}-\d\d-\d\d"', '"March 3"'), 'rdflib'),
    ('| in an IRI', 'graph.ttl', replaced(r'<https://atlas', '<https://a|b'), 'rapper'),
    ('a quote that ends too early', 'graph.trig', replaced(r'anchorOf "', 'anchorOf ""'), 'serdi'),
    ('a lost statement', 'graph.ttl', replaced(r'\twg:implied \w+|wg:status wg:\w+ ;', ''), 'N3.js'),
    ('another name', 'graph.ttl', replaced(r'rdfs:label "Ada Lund"', 'rdfs:label "Ada Lunt"'), 'Oxigraph'),
    ('a lost sentence', 'graph.ttl', replaced(r'nif:anchorOf "[^"]*call[^"]*" ', 'nif:anchorOf "" '), 'Virtuoso'),
    ('another title', 'graph.ttl', replaced(r'schema:headline "', 'schema:headline "No '), 'Oxigraph'),
    ('a count that is wrong', 'graph.ttl', replaced(r'void:entities "8"', 'void:entities "9"'), 'Virtuoso'),
    ('a lost claim', 'graph.ttl', replaced(r'wg:demanded', 'wg:proposed'), 'Jena Fuseki'),
    ('a claim without evidence', 'graph.ttl', replaced(r'oa:hasTarget <[^>]*> ;', ''), 'Jena SHACL'),
    ('a claim without evidence', 'graph.ttl', replaced(r'oa:hasTarget <[^>]*> ;', ''), 'pySHACL'),
    ('a weight of 0', 'graph.graphml', replaced(r'"weight">[\d.]+', '"weight">0.0'), 'Gephi toolkit'),
    ('a type that is none', 'graph.graphml', replaced(r'attr.type="long"', 'attr.type="date"'), 'networkx'),
    ('two edges with one id', 'graph.graphml', replaced(r'edge id="pair-2"', 'edge id="pair-1"'), 'GraphML schema'),
    ('another label', 'graph.graphml', replaced(r'>Ada Lund<', '>Ada Lunt<'), 'igraph'),
    ('another label', 'graph.gexf', replaced(r'label="Ada Lund"', 'label="Ada Lunt"'), 'Gephi toolkit'),
    ('an edge to nowhere', 'neo4j/links.csv', appended('c-0,e-0,SUBJECT\n'), 'Neo4j import'),
    ('another number', 'neo4j/load.cypher', replaced(r'toInteger\(row.`support:long`\)', '7'), 'Neo4j LOAD CSV'),
    ('a lost change', 'update.cypher', replaced(r'SET n = row', 'SET n.id = n.id'), 'Neo4j update'),
    ('a lost change', 'update.ru', replaced(r'INSERT DATA \{\n[^\n]*\n', 'INSERT DATA {\n'), 'Fuseki update'),
    ('a number with a sign', 'neo4j/propositions.csv', replaced(r'stated,1,', 'stated,+1,'), 'Neo4j import'),
]


def check(graph, consumers, table, work):
    """A row for each fault."""
    for number, (what, file, edit, tool) in enumerate(PLANTED):
        copy = work / f'fault-{number}/graph'
        shutil.copytree(graph.folder, copy)
        (copy / file).write_text(edit((copy / file).read_text('utf-8')), 'utf-8')
        about = (tool, '', 'faulty', file)
        try:
            for _ in consumers[tool].check(dataclasses.replace(graph, folder=copy), copy.parent):
                pass
        except Skipped as skipped:
            table.skips(*about, f'skipped: {skipped}')
        except Exception as error:
            table.passes(*about, f'{what} is seen: {" ".join(str(error).split())}'[:110])
        else:
            table.fails(*about, f'FAULT: {what} is not seen')
