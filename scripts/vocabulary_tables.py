"""Reads the vocabulary tables of ontology/vocabulary (see its README.md)."""
import os
import re
import sys


def read_table(path, columns):
    """The rows of a table as dictionaries; `-` becomes the empty string. Exits with file, line and reason on a faulty row."""
    rows, header = [], None
    with open(path, encoding='utf-8') as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip('\n')
            if not line or line.startswith('#'):
                continue
            cells = line.split('\t')
            if header is None:
                header = cells
                if header != columns:
                    sys.exit(f'{path}:{number}: the columns are {header}, they must be {columns}')
                continue
            if len(cells) != len(header):
                sys.exit(f'{path}:{number}: {len(cells)} cells in a row of {len(header)}; separate them by single tabs')
            rows.append(dict(zip(header, ('' if c == '-' else c for c in cells)), place=f'{path}:{number}'))
    names = [tuple(r[c] for c in ('list', 'name', 'premise', 'prefix') if c in r) for r in rows]
    for row, name in zip(rows, names):
        if names.count(name) > 1:
            sys.exit(f"{row['place']}: {' '.join(name)} stands here twice")
        if not all(re.fullmatch(r'([a-z]+:)?[A-Za-z][A-Za-z0-9_]*', part) for part in name):
            sys.exit(f"{row['place']}: {' '.join(name)} is no name; use letters and _")
    return rows


LITERAL_RANGES = {'xsd:string', 'xsd:date', 'xsd:double', 'xsd:integer', 'xsd:boolean', 'rdf:langString', 'text'}


def need(row, value, known, what):
    if value not in known:
        sys.exit(f"{row['place']}: {value!r} is no {what}; known are {', '.join(sorted(known))}")


def need_all(row, values, known, what):
    for value in values.split():
        need(row, value, known, what)


def prefixes_in(row):
    """The prefixes of well-known names in a row."""
    cells = ' '.join(row.get(column, '') for column in ('name', 'range', 'aligned'))
    return re.findall(r'([a-z]+):', cells)


class Vocabulary:
    """All tables, checked against each other."""

    def __init__(self, folder):
        def table(name, columns):
            return read_table(os.path.join(folder, name + '.tsv'), columns.split())
        self.classes = table('classes', 'name kind parent aligned comment')
        self.event_types = table('event_types', 'name plover about comment')
        self.vocabularies = table('vocabularies', 'prefix iri comment')
        self.predicates = table('predicates', 'name domain range symmetry inverse nature plover aligned comment')
        self.properties = table('properties', 'name kind domain range count values after aligned inverse neo4j comment')
        self.plover = table('plover', 'name side comment')
        self.qualifiers = table('qualifiers', 'list name comment')
        self.implications = table('implications', 'premise conclusion within')
        self.entity_types = [c for c in self.classes if c['kind'] == 'entity']
        self.check()

    def check(self):
        classes = {c['name'] for c in self.classes}
        events = {e['name'] for e in self.event_types}
        for row in self.classes:
            need(row, row['kind'], {'abstract', 'entity', 'record'}, 'kind')
            need(row, row['parent'], classes | {''}, 'class')
        for row in self.event_types:
            need(row, row['about'], events | {''}, 'event type')
        for row in self.plover:
            need(row, row['side'], {'cooperation', 'conflict'}, 'side')
        for row in self.predicates + self.event_types:
            need(row, row['plover'], {p['name'] for p in self.plover} | {''}, 'PLOVER type')
        for row in self.implications:
            for end in ('premise', 'conclusion'):
                need(row, row[end], {p['name'] for p in self.predicates}, 'predicate')
            need_all(row, row['within'], events, 'event type')
        for row in self.classes + self.predicates + self.properties:
            need_all(row, ' '.join(prefixes_in(row)), {v['prefix'] for v in self.vocabularies}, 'prefix of vocabularies.tsv')
        self.check_predicates(classes | {'Actor'})
        self.check_properties(classes)

    def check_predicates(self, classes):
        for row in self.predicates:
            need_all(row, row['domain'], classes, 'class')
            need_all(row, row['range'], classes | {'Value'}, 'class')
            need(row, row['symmetry'], {'symmetric', ''}, 'symmetry')
            need(row, row['nature'], {'happening', 'standing'}, 'nature')
            if row['symmetry'] and row['inverse']:
                sys.exit(f"{row['place']}: a symmetric predicate is its own inverse")

    def check_properties(self, classes):
        names = {p['name'] for p in self.properties}
        ranges = {'relation': classes, 'value': set(self.lists()) | {'Plover', 'Predicate'}, 'literal': LITERAL_RANGES}
        for row in self.properties:
            need(row, row['kind'], set(ranges), 'kind')
            need_all(row, row['domain'], classes, 'class')
            need_all(row, row['range'], ranges[row['kind']], 'range of a ' + row['kind'])
            need(row, row['after'], names | {''}, 'property')
            if not re.fullmatch(r'\d+(\.\.\d*)?', row['count']):
                sys.exit(f"{row['place']}: {row['count']!r} is no count; write 1, 0..1 or 0..")

    def members(self, classes):
        """The entity types, and 'Event', that a domain or range holds; none for a Value."""
        out = []
        for name in classes.replace('Value', '').split():
            out += [c['name'] for c in self.entity_types] if name in ('Actor', 'Entity') else [name]
        return out

    def lists(self):
        """The qualifier lists in the order of the table: {name: rows}."""
        out = {}
        for row in self.qualifiers:
            out.setdefault(row['list'], []).append(row)
        return out


def bounds(count):
    """The least and the greatest number of `1`, `0..1`, `2..`; None where it is open."""
    least, dots, greatest = count.partition('..')
    return least, (greatest or None) if dots else least


def iri(name):
    """The name of a predicate or property in RDF: spoke_with -> wg:spokeWith, prov:agent -> prov:agent."""
    return name if ':' in name else 'wg:' + camel(name)


def camel(name):
    """spoke_with -> spokeWith: the form of a predicate in RDF."""
    first, *rest = name.split('_')
    return first + ''.join(part.capitalize() for part in rest)


def upper(name):
    """spoke_with -> SPOKE_WITH: the form of a predicate in Neo4j."""
    return name.upper()
