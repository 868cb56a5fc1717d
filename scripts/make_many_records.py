#!/usr/bin/env python3
"""Makes the records of many synthetic documents, to measure what `wiregraph merge` costs.

usage: make_many_records.py RECORDS N > FILE.jsonl

RECORDS is what `wiregraph extract` made of a few texts, such as tests/samples. Each of N documents is one of them again with a day, ids and
people of its own: names come from a list that grows with the square root of N, some far more often than others. The same for the same N.
"""
import copy
import datetime
import itertools
import json
import random
import re
import sys

GIVEN = 'Ada Omar Ida Jon Eva Iván Lucía Henrik Signe Youssef Aksel Nora Tomás Leila Piotr Mei Kofi Anjali Bruno Freja'.split()
SYLLABLES = 'ber dal lun mor ney ost pak rin sol tak ven wes yar zan kel hav'.split()
FIRST_DAY = datetime.date(2020, 1, 1)
ID = re.compile(r'^[ev]-')


def people(count, chance):
    surnames = [(a + b + c).capitalize() for a, b, c in itertools.product(SYLLABLES, repeat=3)]
    chance.shuffle(surnames)
    return [f'{GIVEN[i % len(GIVEN)]} {surnames[i % len(surnames)]}' for i in range(count)]


def by_document(records):
    """The records of each document, by its number."""
    numbers, documents = {}, []
    for r in records:
        if r['kind'] == 'document':
            numbers[r['id']] = len(documents)
            documents.append([r])
    known = {}
    for r in records:
        if r['kind'] == 'document':
            continue
        for place in r.get('mentions', r.get('evidence', [])):
            part = known.setdefault((r['id'], place['document']), {**r, **{key: [] for key in ('mentions', 'evidence') if key in r}})
            part['mentions' if 'mentions' in r else 'evidence'].append(place)
            part.pop('parts', None)
    for (_, document), part in known.items():
        documents[numbers[document]].append(part)
    return documents


def renamed(value, rename, document):
    """The same record with other ids."""
    if isinstance(value, dict):
        return {key: renamed(one, rename, document) for key, one in value.items()}
    if isinstance(value, list):
        return [renamed(one, rename, document) for one in value]
    if isinstance(value, str) and re.match(r'^[devc]-[0-9a-f]{8,}$', value):
        return document if value.startswith('d-') else rename(value)
    return value


def synthetic(number, template, names, chance):
    """One document's records."""
    document = f'd-{number:016x}'
    day = (FIRST_DAY + datetime.timedelta(days=number % 2000)).isoformat()
    records = renamed(copy.deepcopy(template), lambda id: f'{id}{number:08x}', document)
    for r in records:
        if r['kind'] == 'document':
            r['published'] = {'start': day, 'end': day}
            r['sha256'] = f'{number:064x}'
            r['path'] = f'synthetic/{number}.txt'
        if r['kind'] == 'entity' and r['type'] == 'Person' and ID.match(r['id']):
            r['name'] = names[min(int(chance.paretovariate(0.7)) - 1, len(names) - 1)]
            r['aliases'] = [r['name'].split()[1]]
        if r['kind'] == 'claim':
            r.pop('time', None)
            for evidence in r['evidence']:
                evidence['quote'] = f"{evidence['quote']} ({number})"
        if r['kind'] == 'event' and 'time' in r:
            r['time'] = {'start': day, 'end': day}
    return records


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding='utf-8') as lines:
        templates = by_document([json.loads(line) for line in lines])
    count, chance = int(sys.argv[2]), random.Random(1)
    names = people(max(50, int(20 * count ** 0.5)), chance)
    for number in range(count):
        for record in synthetic(number, templates[number % len(templates)], names, chance):
            print(json.dumps(record, ensure_ascii=False))


if __name__ == '__main__':
    main()
