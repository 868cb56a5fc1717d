#!/usr/bin/env python3
"""Scores who is meant, within and across documents, against MEANTIME (English; NewsReader project, CC BY 4.0).

usage: score_meantime.py MEANTIME_FOLDER --write-texts DIR
       score_meantime.py MEANTIME_FOLDER --write-mentions FILE [--types ...]
       score_meantime.py MEANTIME_FOLDER RECORDS [--across] [--raw] [--types PERSON,ORGANIZATION,LOCATION] [--misses N]

MEANTIME_FOLDER holds entities_mentions.json.xz and meantime.conll.xz (as converted by Zhukova et al. 2022). The first form writes the
documents, the second MEANTIME's mentions for `wiregraph build --mentions FILE`, the third scores what that or `wiregraph build DIR/*.txt`
alone made of them: each document by itself, or with --across all as one.

A mention of MEANTIME is that of the system which has the same words, else the longest within it that holds its head. Given MEANTIME's
mentions, one that the system lacks is alone (line `system`), or goes by its head: a name in all documents, another word in its own (line
`system, else head`). The baseline puts mentions with the same head lemma together. With --raw only the system's own mentions count: what it lacks is missing, and what
MEANTIME lacks, in the sentences that it annotates, is too much; the baseline then puts those with the same last word together.
"""
import argparse
import collections
import itertools
import json
import lzma
import os
import re

from coreference_scores import Tally, clusters

NO_SPACE_BEFORE = set('.,;:!?)]}%') | {"'s", "n't", "'re", "'ve", "'ll", "'m", "'d", '”', '’', '’s'}
NO_SPACE_AFTER = set('([{$#“')
QUOTATION_MARKS = {'``': '“', "''": '”'}
CHAIN_KIND = re.compile(r'^(cross_|intra_)+')  # of one thing some mentions have the one, some the other
TYPES = {'PERSON': 'Person', 'ORGANIZATION': 'Organization', 'LOCATION': 'Place'}
ARTICLE = re.compile(r'^(the|a|an)\s+', re.I)


def read_sentences(folder):
    """The tokens of each document's sentences."""
    documents = collections.defaultdict(lambda: collections.defaultdict(list))
    with lzma.open(os.path.join(folder, 'meantime.conll.xz'), 'rt', encoding='utf-8') as lines:
        for line in lines:
            cells = line.rstrip('\n').split('\t')
            if len(cells) >= 4:
                documents[cells[0]][int(cells[1])].append(QUOTATION_MARKS.get(cells[3], cells[3]))
    return documents


def with_paired_quotes(tokens):
    """Straight quotation marks as opening and closing ones in turn."""
    marks = itertools.cycle('“”')
    return [next(marks) if token == '"' else token for token in tokens]


def text_of(sentences):
    """The text, title and date line apart, and the place of each token by sentence and number."""
    text, places = '', {}
    for number in sorted(sentences):
        text += '' if not text else '\n\n' if number <= 2 else ' '
        before = ''
        for at, token in enumerate(with_paired_quotes(sentences[number])):
            if at and token not in NO_SPACE_BEFORE and before not in NO_SPACE_AFTER:
                text += ' '
            places[number, at] = (len(text), len(text) + len(token))
            text += token
            before = token
    return text, places


def read_mentions(folder, types):
    """The mentions of each document, each place and chain once, in their order."""
    documents = collections.defaultdict(dict)
    with lzma.open(os.path.join(folder, 'entities_mentions.json.xz'), 'rt', encoding='utf-8') as file:
        for m in json.load(file):
            m['chain'] = CHAIN_KIND.sub('', m['coref_chain'])
            if not types or m['mention_full_type'] in types:
                documents[m['conll_doc_key']][m['sent_id'], tuple(m['tokens_number']), m['chain']] = m
    return {key: [mentions[place] for place in sorted(mentions)] for key, mentions in sorted(documents.items())}


def written(path, mentions, sentences, kind):
    """The mentions of a document as lines for `wiregraph build --mentions`."""
    _, places = text_of(sentences)
    for m in mentions:
        tokens = [places[m['sent_id'], number] for number in m['tokens_number']]
        line = dict(path=path, start=tokens[0][0], end=tokens[-1][1], kind=kind)
        if m.get('mention_full_type') in TYPES:
            line['type'] = TYPES[m['mention_full_type']]
        yield json.dumps(line) + '\n'


def file_name(key):
    return key.replace('/', '_') + '.txt'


def read_system(path):
    """By file name: start, end and entity of every mention."""
    paths, documents = {}, collections.defaultdict(list)
    records = [json.loads(line) for line in open(path, encoding='utf-8')]
    for r in records:
        if r['kind'] == 'document':
            paths[r['id']] = os.path.basename(r['path'])
    for r in records:
        if r['kind'] == 'entity':
            for m in r['mentions']:
                documents[paths[m['document']]].append((m['start'], m['end'], r['id']))
    return documents


def system_mention(mention, text, places, found):
    """The system's mention for one of MEANTIME, or None."""
    tokens = mention['tokens_number']
    start, end = places[mention['sent_id'], tokens[0]][0], places[mention['sent_id'], tokens[-1]][1]
    head_token = mention['mention_head_id'] if mention['mention_head_id'] in tokens else tokens[-1]
    head = places[mention['sent_id'], head_token]
    words = ARTICLE.sub('', text[start:end])
    best = None
    for one in found:
        s, e, _ = one
        if s >= start and e <= end and s <= head[0] and e >= head[1]:
            exact = ARTICLE.sub('', text[s:e]) == words
            if best is None or (exact, e - s) > best[0]:
                best = ((exact, e - s), one)
    return best and best[1]


class Names:
    """What each mention of some documents is called: by MEANTIME, by the baselines, by the system. Mentions are (document, place)."""

    def __init__(self):
        self.gold, self.heads, self.system, self.fallback, self.raw, self.raw_words = {}, {}, {}, {}, {}, {}
        self.words = {}

    def add(self, key, mentions, sentences, found):
        text, places = text_of(sentences)
        taken = {}
        for m in mentions:
            mention = (key, m['sent_id'], tuple(m['tokens_number']), m['chain'])
            mine = system_mention(m, text, places, found)
            if mine:
                taken.setdefault(mine[:2], mention)
            self.words[mention] = m['tokens_str']
            self.gold[mention] = m['chain']
            self.heads[mention] = 'head ' + m['mention_head_lemma'].lower()
            self.system[mention] = mine[2] if mine else ('alone', mention)
            named = m['mention_head_pos'] == 'PROPN'
            self.fallback[mention] = mine[2] if mine else self.heads[mention] if named else (key, self.heads[mention])
        annotated = {m['sent_id'] for m in mentions}
        ranges = [(places[n, 0][0], places[n, len(sentences[n]) - 1][1]) for n in annotated]
        for start, end, entity in found:
            if any(s <= start and end <= e for s, e in ranges):
                mention = taken.get((start, end), (key, start, end))
                self.raw[mention] = entity
                self.raw_words[mention] = text[start:end].lower().split()[-1]

    def responses(self, raw):
        if raw:
            return {'same last word': self.raw_words, 'system, raw text': self.raw}
        return {'same head lemma': self.heads, 'system': self.system, 'system, else head': self.fallback}

    def misses(self):
        """Pairs of neighbours in a chain that the system parts, then pairs in an entity that MEANTIME parts."""
        for of, other, what in ((self.gold, self.fallback, 'parted'), (self.fallback, self.gold, 'mixed')):
            last = {}
            for mention, name in of.items():
                before = last.get(name)
                if before and other[before] != other[mention]:
                    yield f'{what}: {before[0]} {self.words[before]!r} {other[before]} | {mention[0]} {self.words[mention]!r} {other[mention]}'
                last[name] = mention


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('records', nargs='?')
    parser.add_argument('--write-texts')
    parser.add_argument('--write-mentions')
    parser.add_argument('--across', action='store_true')
    parser.add_argument('--raw', action='store_true')
    parser.add_argument('--types', default='')
    parser.add_argument('--misses', type=int, default=0)
    arguments = parser.parse_args()
    documents = read_sentences(arguments.folder)
    if arguments.write_texts:
        os.makedirs(arguments.write_texts, exist_ok=True)
        for key, sentences in documents.items():
            with open(os.path.join(arguments.write_texts, file_name(key)), 'w', encoding='utf-8') as out:
                out.write(text_of(sentences)[0] + '\n')
        return
    types = set(filter(None, arguments.types.split(',')))
    if arguments.write_mentions:
        with open(arguments.write_mentions, 'w', encoding='utf-8') as out:
            for key, mentions in read_mentions(arguments.folder, types).items():
                out.writelines(written(file_name(key), mentions, documents[key], 'entity'))
        return
    system = read_system(arguments.records)
    tallies, misses, total, has = collections.defaultdict(Tally), [], 0, 0
    groups = collections.defaultdict(Names)
    for key, mentions in read_mentions(arguments.folder, types).items():
        groups['' if arguments.across else key].add(key, mentions, documents[key], system[file_name(key)])
    for names in groups.values():
        total, has = total + len(names.gold), has + sum(not isinstance(name, tuple) for name in names.system.values())
        for name, response in names.responses(arguments.raw).items():
            tallies[name].add(clusters(names.gold), clusters(response))
        misses += names.misses()
    print(f'{total} mentions, the system has {has}')
    for name, tally in tallies.items():
        print(tally.line(name))
    print('\n'.join(misses[:arguments.misses]), end='\n' if arguments.misses else '')


if __name__ == '__main__':
    main()
