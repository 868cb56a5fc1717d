"""The SHACL shapes (ontology/shapes.ttl) of the tables of ontology/vocabulary: SHACL Core only, so that every validator runs them."""
from generate_ontology import head, text, value_name
from vocabulary_tables import bounds, camel, iri

SHACL = '@prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix shape: <https://wiregraph.example/shapes#> .\n'
COUNTS = {'1': 'exactly one', '0..1': 'at most one', '0..': 'any number of', '1..': 'at least one', '2..': 'at least two'}


def listed(names):
    return f"( {' '.join(names)} )"


def one_of(classes):
    """A constraint: a member of one of `classes`."""
    if len(classes) == 1:
        return [f'sh:class wg:{classes[0]}']
    return ['sh:or ' + listed(f'[ sh:class wg:{name} ]' for name in classes)]


def values_named(vocabulary, name):
    if name == 'Predicate':
        return [iri(row['name']) for row in vocabulary.predicates]
    if name == 'Plover':
        return ['wg:' + row['name'] for row in vocabulary.plover]
    return ['wg:' + camel(value_name(name, row['name'])) for row in vocabulary.lists()[name]]


def range_constraints(vocabulary, row):
    if row['kind'] == 'value':
        return ['sh:in ' + listed(values_named(vocabulary, row['range']))]
    if row['kind'] == 'relation':
        return ['sh:nodeKind sh:IRI'] + (one_of(row['range'].split()) if row['range'] else [])
    if row['range'] == 'text':
        return ['sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )']
    return ['sh:datatype ' + row['range']]


def value_constraints(row):
    if row['range'] == 'xsd:string':
        return [f"sh:pattern {text('^' + row['values'] + '$')}"] if row['values'] else []
    least, greatest = bounds(row['values']) if row['values'] else ('', None)
    limits = (('sh:minInclusive', least), ('sh:maxInclusive', greatest))
    return [f'{limit} "{number}"^^{row["range"]}' for limit, number in limits if number]


def count_constraints(count):
    least, greatest = bounds(count)
    return ([f'sh:minCount {least}'] if least != '0' else []) + ([f'sh:maxCount {greatest}'] if greatest else [])


def property_shape(path, message, constraints):
    return 'sh:property [ ' + ' ; '.join([f'sh:path {path}', *constraints, f'sh:message {text(message, "@en")}']) + ' ]'


def kind_of_value(row):
    """In words, for messages."""
    if row['kind'] == 'value':
        return ' from the list ' + row['range']
    kind = ' or '.join(row['range'].replace('xsd:', '').replace('rdf:', '').split()) or 'IRI'
    if row['range'] == 'xsd:string' or not row['values']:
        return ' ' + kind
    least, greatest = bounds(row['values'])
    return f' {kind} from {least}' + (f' to {greatest}' if greatest else '')


def shapes_of_property(vocabulary, class_name, row):
    """What a node of a class must have for one row of properties."""
    yield property_shape(iri(row['name']), f"{class_name}: {COUNTS[row['count']]} {iri(row['name'])}, {kind_of_value(row).strip()}.",
                         count_constraints(row['count']) + range_constraints(vocabulary, row) + value_constraints(row))
    if row['after']:
        yield property_shape(iri(row['after']), f"{class_name}: {iri(row['after'])} is not after {iri(row['name'])}.",
                             [f"sh:lessThanOrEquals {iri(row['name'])}"])


def pairs(rows):
    """(first, last) where neither stands alone: days come as a start and an end."""
    return [(row['after'], row['name']) for row in rows if row['after'] and bounds(row['count'])[0] == '0']


def both_or_none(class_name, first, last):
    """A shape with its message: days come as a start and an end."""
    each = listed(f'[ sh:property [ sh:path {iri(first)} ; {limit} ] , [ sh:path {iri(last)} ; {limit} ] ]'
                  for limit in ('sh:maxCount 0', 'sh:minCount 1'))
    return (f'shape:{class_name}_{camel(first)} a sh:NodeShape ;\n    sh:targetClass wg:{class_name} ;\n    sh:xone {each} ;\n'
            f'    sh:message {text(f"{class_name}: {iri(first)} and {iri(last)} come together.", "@en")} .\n')


def class_shapes(vocabulary, class_name, types):
    """types: the classes of which each node has one; none for any."""
    rows = [row for row in vocabulary.properties if class_name in row['domain'].split()]
    lines = [f'shape:{class_name} a sh:NodeShape', f'sh:targetClass wg:{class_name}']
    if types:
        one_type = f"sh:qualifiedValueShape [ sh:in {listed('wg:' + name for name in types)} ]"
        lines.append(property_shape('rdf:type', f'{class_name}: exactly one type of {class_name}.',
                                    [one_type, 'sh:qualifiedMinCount 1', 'sh:qualifiedMaxCount 1']))
    for row in rows:
        lines += shapes_of_property(vocabulary, class_name, row)
    yield ' ;\n    '.join(lines) + ' .\n'
    for first, last in pairs(rows):
        yield both_or_none(class_name, first, last)


def ends(vocabulary, row, class_name, prefix):
    """What the ends of a claim or a proposition of one predicate must be."""
    of = f"{class_name} of {iri(row['name'])}"
    yield property_shape(prefix + 'subject', f"{of}: the subject is a {' or '.join(row['domain'].split())}.",
                         one_of(vocabulary.members(row['domain'])))
    if row['range'] == 'Value':
        yield property_shape(prefix + 'object', f'{of}: a number and no object.', ['sh:maxCount 0'])
        yield property_shape('wg:number', f'{of}: a number.', ['sh:minCount 1'])
    else:
        yield property_shape(prefix + 'object', f"{of}: the object is a {' or '.join(row['range'].split())}.",
                             one_of(vocabulary.members(row['range'])))


def shape_of_ends(vocabulary, row, class_name, prefix):
    """Of the claims or propositions that have a predicate, which are reached from it."""
    name = f"{camel(row['name'])}_{class_name}"
    message = text(f"{class_name} of {iri(row['name'])}: subject and object fit the predicate.", '@en')
    inner = ' ;\n    '.join(ends(vocabulary, row, class_name, prefix))
    return (f"shape:{name} a sh:NodeShape ;\n    sh:targetNode {iri(row['name'])} ;\n"
            f'    sh:property [ sh:path [ sh:inversePath {prefix}predicate ] ; sh:node shape:{name}_ends ; sh:message {message} ] .\n\n'
            f'shape:{name}_ends a sh:NodeShape ;\n    {inner} .\n')


def shape_of_direct(vocabulary, row, end, target):
    """Of the direct triples with a predicate."""
    message = text(f"{iri(row['name'])}: the {target.lower()[:-1]} is a {' or '.join(row[end].split())}.", '@en')
    constraint, = one_of(vocabulary.members(row[end]))
    return (f"shape:{camel(row['name'])}_{target.lower()} a sh:NodeShape ;\n    sh:target{target}Of {iri(row['name'])} ;\n"
            f'    {constraint} ;\n    sh:message {message} .\n')


def predicate_shapes(vocabulary, row):
    yield shape_of_ends(vocabulary, row, 'Claim', 'wg:')
    yield shape_of_ends(vocabulary, row, 'Proposition', 'rdf:')
    if row['range'] != 'Value':
        yield shape_of_direct(vocabulary, row, 'domain', 'Subjects')
        yield shape_of_direct(vocabulary, row, 'range', 'Objects')


OBJECT_OR_VALUE = '''shape:object_or_value a sh:NodeShape ;
    sh:targetClass wg:Claim , wg:Proposition ;
    sh:not [ sh:property [ sh:path [ sh:alternativePath ( wg:object rdf:object ) ] ; sh:minCount 1 ] ,
        [ sh:path wg:number ; sh:minCount 1 ] ] ;
    sh:message "Claim, Proposition: an object or a number, not both."@en .
'''


def shapes_of(vocabulary):
    types = {'Entity': [c['name'] for c in vocabulary.entity_types], 'Event': [e['name'] for e in vocabulary.event_types]}
    blocks = [head(vocabulary) + SHACL]
    for class_name in types | {c['name']: () for c in vocabulary.classes if c['kind'] == 'record'}:
        blocks += class_shapes(vocabulary, class_name, types.get(class_name))
    blocks.append(OBJECT_OR_VALUE)
    for row in vocabulary.predicates:
        blocks += predicate_shapes(vocabulary, row)
    return '\n'.join(blocks)
