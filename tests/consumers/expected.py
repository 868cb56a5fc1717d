"""What must come back from a consumer: taken from records.jsonl, which no consumer has touched, and from the query book."""
import collections
import csv
import dataclasses
import json
import pathlib
import re

from consumer import ROOT, Fault

QUERIES = ROOT / 'exports/queries'
NODE_KINDS = ('document', 'entity', 'event', 'proposition', 'claim', 'contradiction')
NOT_IN_XML = re.compile('[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]')


@dataclasses.dataclass
class Graph:
    """A folder that `wiregraph build` has written."""
    name: str
    folder: pathlib.Path
    records: list
    answers: dict = dataclasses.field(default_factory=dict)  # name of a query of the book -> rows of cells, the names of the columns first
    queries: pathlib.Path = QUERIES
    older: pathlib.Path = None  # folder of a graph that update.cypher and update.ru of `folder` bring to this one

    def of_kind(self, kind):
        return [record for record in self.records if record['kind'] == kind]

    def counts(self):
        return collections.Counter(record['kind'] for record in self.records)

    def names(self):
        """Id -> name, of the entities and events that have one."""
        return {record['id']: record['name'] for record in self.of_kind('entity') + self.of_kind('event') if record.get('name')}

    def aliases(self):
        """Id -> other names, of the entities that have some; as cells of the CSV, where `;` parts them."""
        texts = {entity['id']: ';'.join(in_cell(text).replace(';', ',') for text in entity.get('aliases', []) if text)
                 for entity in self.of_kind('entity')}
        return {key: text.split(';') for key, text in texts.items() if text}

    def sentences(self):
        """(document, start, end) -> the sentence, of all evidence that has words."""
        quotes = (quote for claim in self.of_kind('claim') for quote in claim['evidence'] if quote.get('quote'))
        return {(quote['document'], quote.get('start', 0), quote['end']): quote['quote'] for quote in quotes}


def graph_of(name, folder, **more):
    lines = (pathlib.Path(folder) / 'records.jsonl').read_text('utf-8').split('\n')
    return Graph(name, pathlib.Path(folder), [json.loads(line) for line in lines if line], **more)


def answers_of_book():
    """Those to the sample graph, which are committed."""
    return {file.stem: rows_of(file) for file in sorted(QUERIES.glob('*.tsv'))}


def answers_by_oxigraph(folder):
    """Those to another graph: the other stores must agree. None where Oxigraph is not installed."""
    try:
        import pyoxigraph
    except ImportError:
        return {}
    store = pyoxigraph.Store()
    store.bulk_load(path=str(folder / 'graph.ttl'), format=pyoxigraph.RdfFormat.TURTLE)
    return {file.stem: table_of(store.query(file.read_text('utf-8'))) for file in sorted(QUERIES.glob('*.rq'))}


def table_of(solutions):
    """An answer of Oxigraph as the tables of the book have it."""
    names = [variable.value for variable in solutions.variables]
    return [names] + [[cell(value and value.value) for value in (solution[name] for name in names)] for solution in solutions]


csv.field_size_limit(1 << 24)  # bytes; the reader would refuse long texts


def rows_of(file, delimiter='\t'):
    with open(file, encoding='utf-8', newline='') as lines:
        return list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE if delimiter == '\t' else csv.QUOTE_MINIMAL))


def cell(value):
    """A value as the tables of the book have it; shortened as Neo4j shortens names."""
    return '' if value is None else ' '.join(shortened(str(value)).split())


def same_answer(name, expected, columns, rows):
    """Faults where the answer differs. The order of rows counts only as far as no cell is empty: languages sort those differently."""
    found = [[cell(value) for value in row] for row in rows]
    if list(columns) != expected[0]:
        raise Fault(f'{name}: the columns are {list(columns)}')
    for row in (collections.Counter(map(tuple, found)) - collections.Counter(map(tuple, expected[1:]))):
        raise Fault(f'{name}: not expected: {row}')
    for row in (collections.Counter(map(tuple, expected[1:])) - collections.Counter(map(tuple, found))):
        raise Fault(f'{name}: missing: {row}')


def in_xml(text):
    """A text as every output has it: characters that XML 1.0 does not know are replaced."""
    return NOT_IN_XML.sub('\ufffd', text)


def in_cell(text):
    """A text as a cell of the CSV has it."""
    return re.sub('[\r\n]', ' ', in_xml(text))


def shortened(name):
    """A name as Neo4j has it, whose indexes take no long ones."""
    cut = name.encode()[:4000].decode(errors='ignore')
    return name if cut == name else cut + '...'


def same_texts(what, expected, found):
    """How many texts came back, each by its key. A fault where one is missing, or is another."""
    for key in expected.keys() | found.keys():
        if expected.get(key) != found.get(key):
            raise Fault(f'{what} {key}: wrote {expected.get(key)!r}, read {found.get(key)!r}'[:400])
    return len(found)
