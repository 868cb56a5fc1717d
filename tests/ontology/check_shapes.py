#!/usr/bin/env python3
"""Validates graphs against ontology/shapes.ttl by pySHACL: our own output must pass, and every way to spoil valid.ttl must be refused
for its own reason.

usage: check_shapes.py [GRAPH.ttl...]

Exit status 77 where pySHACL is missing.
"""
import importlib.util
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VALID = ROOT / 'tests' / 'ontology' / 'valid.ttl'
SKIPPED = 77

# What is wrong, what is taken out (subject and property), what is put in, and what the report must say.
SPOILED = [
    ('a claim without evidence', [':c-1 oa:hasTarget'], '', 'Claim: at least one oa:hasTarget, Sentence.'),
    ('evidence that is no sentence', [], ':c-1 oa:hasTarget :d-1 .', 'Claim: at least one oa:hasTarget, Sentence.'),
    ('an end before its start', [':v-1 wg:end'], ':v-1 wg:end "2026-02-28"^^xsd:date .', 'Event: wg:start is not after wg:end.'),
    ('a start without an end', [':v-1 wg:end'], '', 'Event: wg:start and wg:end come together.'),
    ('a day that is a text', [':v-1 wg:start'], ':v-1 wg:start "2026-03-01" .', 'Event: at most one wg:start, date.'),
    ('a state that leads a person', [':e-1 wg:leads'], ':e-2 wg:leads :e-1 .', 'wg:leads: the subject is a Person.'),
    ('a person who is led', [':e-1 wg:leads'], ':e-2 wg:leads :e-1 .', 'wg:leads: the object is a State or Organization or Place.'),
    ('a claim that a state leads', [':c-1 wg:subject'], ':c-1 wg:subject :e-2 .', 'Claim of wg:leads: subject and object fit the predicate.'),
    ('a proposition that a call is demanded of nobody', [':p-2 rdf:object'], ':p-2 rdf:object :e-2 .',
     'Proposition of wg:demanded: subject and object fit the predicate.'),
    ('a length that is no number', [':c-3 wg:number'], '', 'Claim of wg:lasted: subject and object fit the predicate.'),
    ('an object and a number', [], ':c-1 wg:number "2"^^xsd:double .', 'Claim, Proposition: an object or a number, not both.'),
    ('a confidence above 1', [':c-1 wg:confidence'], ':c-1 wg:confidence "1.5"^^xsd:double .',
     'Claim: exactly one wg:confidence, double from 0 to 1.'),
    ('a confidence below 0', [':c-1 wg:confidence'], ':c-1 wg:confidence "-0.1"^^xsd:double .',
     'Claim: exactly one wg:confidence, double from 0 to 1.'),
    ('no confidence', [':c-1 wg:confidence'], '', 'Claim: exactly one wg:confidence, double from 0 to 1.'),
    ('a claim that is said and denied', [], ':c-1 wg:polarity wg:negative .', 'Claim: exactly one wg:polarity, from the list polarity.'),
    ('a polarity of another list', [':c-1 wg:polarity'], ':c-1 wg:polarity wg:disputed .',
     'Claim: exactly one wg:polarity, from the list polarity.'),
    ('a predicate that is none', [':c-1 wg:predicate'], ':c-1 wg:predicate wg:support .',
     'Claim: exactly one wg:predicate, from the list Predicate.'),
    ('two subjects', [], ':c-1 wg:subject :e-3 .', 'Claim: exactly one wg:subject, Entity or Event.'),
    ('a target that is an event', [], ':c-2 wg:target :v-1 .', 'Claim: at most one wg:target, Entity.'),
    ('a setting that is a person', [], ':c-2 wg:inEvent :e-1 .', 'Claim: at most one wg:inEvent, Event.'),
    ('a speaker that is a document', [], ':c-1 prov:wasAttributedTo :d-1 .', 'Claim: any number of prov:wasAttributedTo, Entity.'),
    ('a chain of speakers from 0', [':c-1-by-1 wg:position'], ':c-1-by-1 wg:position 0 .',
     'Attribution: exactly one wg:position, integer from 1.'),
    ('a proposition without a status', [':p-1 wg:status'], '', 'Proposition: exactly one wg:status, from the list status.'),
    ('fewer vouchers than none', [':p-1 wg:support'], ':p-1 wg:support -1 .', 'Proposition: exactly one wg:support, integer from 0.'),
    ('last said before first said', [':p-1 wg:lastSaid'], ':p-1 wg:lastSaid "2026-03-03"^^xsd:date .',
     'Proposition: wg:firstSaid is not after wg:lastSaid.'),
    ('a contradiction of one claim', [':x-1 wg:between'], ':x-1 wg:between :c-1 .', 'Contradiction: at least two wg:between, Claim.'),
    ('an entity of two types', [], ':e-1 a wg:State .', 'Entity: exactly one type of Entity.'),
    ('an event of no type', [':v-1 rdf:type'], ':v-1 a wg:Event .', 'Event: exactly one type of Event.'),
    ('two names', [], ':e-1 rdfs:label "Lund"@en .', 'Entity: at most one rdfs:label, text.'),
    ('a name without a language', [], ':e-2 skos:altLabel "Norge" .', 'Entity: any number of skos:altLabel, langString.'),
    ('the same as a text', [], ':e-2 owl:sameAs "Norway" .', 'Entity: any number of owl:sameAs, IRI.'),
    ('words that end before they begin', [':m-1 nif:beginIndex'], ':m-1 nif:beginIndex 5 .',
     'Mention: nif:beginIndex is not after nif:endIndex.'),
    ('words of no document', [':s-1 nif:referenceContext'], '', 'Sentence: exactly one nif:referenceContext, Document.'),
    ('a checksum that is none', [':d-1 wg:sha256'], ':d-1 wg:sha256 "0" .', 'Document: at most one wg:sha256, string.'),
    ('a place that is a sentence', [':v-1 sem:hasPlace'], ':v-1 sem:hasPlace :s-1 .', 'Event: at most one sem:hasPlace, Entity.'),
]


def spoiled(valid, removed, added):
    import rdflib
    graph = rdflib.Graph() + valid
    prefixes = ''.join(f'@prefix {prefix}: <{address}> .\n' for prefix, address in valid.namespaces())
    for pattern in removed:
        subject, predicate = (valid.namespace_manager.expand_curie(name) for name in pattern.split())
        assert (subject, predicate, None) in graph, pattern
        graph.remove((subject, predicate, None))
    return graph.parse(data=prefixes + added, format='turtle')


def messages(graph, shapes):
    """What the report says; nothing where the graph conforms."""
    import pyshacl
    from rdflib import SH
    conforms, report, _ = pyshacl.validate(graph, shacl_graph=shapes)
    found = {str(message) for message in report.objects(None, SH.resultMessage)}
    assert conforms == (not found)
    return found


def main():
    if not importlib.util.find_spec('pyshacl'):
        print('skipped: there is no Python package pyshacl; scripts/setup --tests installs it')
        sys.exit(SKIPPED)
    import rdflib
    shapes = rdflib.Graph().parse(ROOT / 'ontology' / 'shapes.ttl')
    valid = rdflib.Graph().parse(VALID)
    faults = [f'{file}: {message}' for file in [VALID, *sys.argv[1:]] for message in messages(rdflib.Graph().parse(file), shapes)]
    for name, removed, added, expected in SPOILED:
        found = messages(spoiled(valid, removed, added), shapes)
        if expected not in found:
            faults.append(f'{name}: the report says {sorted(found)}, not {expected!r}')
    print('\n'.join(faults) or f'{len(sys.argv)} graphs pass, {len(SPOILED)} spoiled ones are refused')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
