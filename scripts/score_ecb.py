#!/usr/bin/env python3
"""Scores which entities and events are one, within and across documents, against ECB+ (Cybulska and Vossen 2014, CC BY 3.0).

usage: score_ecb.py ECB_FOLDER --write-texts DIR [--topics TOPICS]
       score_ecb.py ECB_FOLDER --write-mentions FILE [--topics TOPICS]
       score_ecb.py ECB_FOLDER RECORDS [--kind entities|events] [--topics TOPICS] [--within] [--misses N]

ECB_FOLDER is the unpacked release: ECB+/TOPIC/*.xml and ECBplus_coreference_sentences.csv, which names the sentences whose annotation was
checked; only these count. The first form writes the documents, the second the mentions of entities and events for `wiregraph build
--mentions FILE`, the third scores what that or `wiregraph build DIR/*.txt` alone made of them. Entities
are those annotated as people, organizations, vehicles and places; times are left out. Topics as in 2,5,36-45; 36-45, the usual
test part, unless told.

A mention of ECB+ is that of the system which has the same words, else the longest within it that holds its last word; see
score_meantime.py for the lines. The baseline puts mentions with the same last word, blind to its ending, together.
"""
import argparse
import collections
import csv
import json
import os
import re
import xml.etree.ElementTree

from coreference_scores import Tally, clusters
from score_meantime import Names, text_of, written

ENTITY_TAGS = ('HUMAN', 'NON_HUMAN', 'LOC')
EVENT_TAGS = ('ACTION', 'NEG_ACTION')
ENDING = re.compile(r"(ings?|ed|es|s|'s)$")


def stem(word):
    return ENDING.sub('', word.lower()) or word.lower()


def checked_sentences(folder):
    with open(os.path.join(folder, 'ECBplus_coreference_sentences.csv'), encoding='utf-8') as lines:
        return {(f'{row["Topic"]}_{row["File"]}', int(row['Sentence Number'])) for row in csv.DictReader(lines)}


def read_document(path, tags, checked):
    """Its key, the tokens of its sentences and its mentions in the form that score_meantime.Names takes."""
    key = os.path.basename(path).removesuffix('.xml')
    root = xml.etree.ElementTree.parse(path).getroot()
    sentences, places = collections.defaultdict(list), {}
    for token in root.iter('token'):
        sentence = int(token.get('sentence'))
        places[token.get('t_id')] = (sentence, len(sentences[sentence]))
        sentences[sentence].append(token.text or '')
    annotated = list(root.find('Markables'))
    instance = {link.get('m_id'): relation.find('target').get('m_id')
                for relation in root.find('Relations') for link in relation.findall('source')}
    names = {m.get('m_id'): m.get('instance_id') for m in annotated}
    mentions = []
    for m in annotated:
        at = [places[anchor.get('t_id')] for anchor in m.findall('token_anchor')]
        if not at or not m.tag.startswith(tags) or (key, at[0][0]) not in checked:
            continue
        target = instance.get(m.get('m_id'))
        chain = names.get(target) or f'{key} {target or m.get("m_id")}'
        words = [sentences[s][n] for s, n in at]
        mentions.append(dict(sent_id=at[0][0], tokens_number=[n for _, n in at], chain=chain, tokens_str=' '.join(words),
                             mention_head_id=at[-1][1], mention_head_lemma=stem(words[-1]),
                             mention_head_pos='PROPN' if words[-1][:1].isupper() and tags == ENTITY_TAGS else ''))
    return key, sentences, mentions


def read_system(path, kind):
    """By document: start, end and node of every mention of an entity; or of an event, and of the words that state a proposition."""
    paths, documents = {}, collections.defaultdict(list)
    with open(path, encoding='utf-8') as lines:
        records = [json.loads(line) for line in lines]
    for r in records:
        if r['kind'] == 'document':
            paths[r['id']] = os.path.basename(r['path']).removesuffix('.txt')
    for r in records:
        if r['kind'] == kind:
            for m in r['mentions']:
                documents[paths[m['document']]].append((m['start'], m['end'], r['id']))
    propositions = {claim: r['id'] for r in records if r['kind'] == 'proposition' for claim in r['claims']}
    for r in records if kind == 'event' else []:
        if r['kind'] == 'claim' and 'trigger' in r:
            place = r['trigger']
            documents[paths[place['document']]].append((place['start'], place['end'], r.get('in_event') or propositions.get(r['id'], r['id'])))
    return documents


def numbers_of(topics):
    """1, 2, 3, 7 of "1-3,7"."""
    for part in topics.split(','):
        first, _, last = part.partition('-')
        yield from range(int(first), int(last or first) + 1)


def paths_of(folder, topics):
    for topic in numbers_of(topics):
        inner = os.path.join(folder, 'ECB+', str(topic))
        if os.path.isdir(inner):
            yield from (os.path.join(inner, name) for name in sorted(os.listdir(inner)) if name.endswith('.xml'))


def write_texts(arguments):
    os.makedirs(arguments.write_texts, exist_ok=True)
    for path in paths_of(arguments.folder, arguments.topics):
        key, sentences, _ = read_document(path, ENTITY_TAGS, set())
        with open(os.path.join(arguments.write_texts, key + '.txt'), 'w', encoding='utf-8') as out:
            out.write(text_of(sentences)[0] + '\n')


def write_mentions(arguments):
    checked = checked_sentences(arguments.folder)
    with open(arguments.write_mentions, 'w', encoding='utf-8') as out:
        for path in paths_of(arguments.folder, arguments.topics):
            for tags, kind in ((ENTITY_TAGS, 'entity'), (EVENT_TAGS, 'event')):
                key, sentences, mentions = read_document(path, tags, checked)
                out.writelines(written(key + '.txt', mentions, sentences, kind))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('records', nargs='?')
    parser.add_argument('--write-texts')
    parser.add_argument('--write-mentions')
    parser.add_argument('--kind', choices=('entities', 'events'), default='entities')
    parser.add_argument('--topics', default='36-45')
    parser.add_argument('--within', action='store_true')
    parser.add_argument('--misses', type=int, default=0)
    arguments = parser.parse_args()
    if arguments.write_texts:
        return write_texts(arguments)
    if arguments.write_mentions:
        return write_mentions(arguments)
    tags, kind = (ENTITY_TAGS, 'entity') if arguments.kind == 'entities' else (EVENT_TAGS, 'event')
    system, checked = read_system(arguments.records, kind), checked_sentences(arguments.folder)
    groups = collections.defaultdict(Names)
    for path in paths_of(arguments.folder, arguments.topics):
        key, sentences, mentions = read_document(path, tags, checked)
        if mentions:
            groups[key if arguments.within else ''].add(key, mentions, sentences, system[key])
    tallies, misses, total, has = collections.defaultdict(Tally), [], 0, 0
    for names in groups.values():
        total, has = total + len(names.gold), has + sum(not isinstance(name, tuple) for name in names.system.values())
        for name, response in names.responses(False).items():
            tallies[name].add(clusters(names.gold), clusters(response))
        misses += names.misses()
    print(f'{total} mentions, the system has {has}')
    for name, tally in tallies.items():
        print(tally.line(name))
    print('\n'.join(misses[:arguments.misses]), end='\n' if arguments.misses else '')


if __name__ == '__main__':
    main()
