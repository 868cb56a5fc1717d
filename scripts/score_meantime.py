#!/usr/bin/env python3
"""Scores who is meant within each document against MEANTIME (English; NewsReader project, CC BY 4.0), given its mentions.

usage: score_meantime.py MEANTIME_FOLDER --write-texts DIR
       score_meantime.py MEANTIME_FOLDER RECORDS [--types PERSON,ORGANIZATION,LOCATION] [--misses N]

MEANTIME_FOLDER holds entities_mentions.json.xz and meantime.conll.xz (as converted by Zhukova et al. 2022). The first form writes the
documents, the second scores what `wiregraph extract DIR/*.txt` made of them. A mention of MEANTIME is that of the system which has the
same words, else the longest within it that holds its head; where the system has none, it is alone (line `system`), or goes by its head
as in the baseline (line `system, else head`). The baseline puts mentions with the same head lemma together.

MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-e (Luo 2005, phi 4) as in the CoNLL-2012 reference scorer; CoNLL F1
is their mean. Mentions that are alone count. Figures are summed over the documents.
"""
import argparse
import collections
import itertools
import json
import lzma
import os
import re

NO_SPACE_BEFORE = set('.,;:!?)]}%') | {"'s", "n't", "'re", "'ve", "'ll", "'m", "'d", '”', '’', '’s'}
NO_SPACE_AFTER = set('([{$#“')
QUOTATION_MARKS = {'``': '“', "''": '”'}
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
    """The mentions of each document, each place and chain once."""
    documents = collections.defaultdict(dict)
    with lzma.open(os.path.join(folder, 'entities_mentions.json.xz'), 'rt', encoding='utf-8') as file:
        for m in json.load(file):
            if not types or m['mention_full_type'] in types:
                documents[m['conll_doc_key']][m['sent_id'], tuple(m['tokens_number']), m['coref_chain']] = m
    return {key: list(mentions.values()) for key, mentions in documents.items()}


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


def system_entity(mention, text, places, found):
    """The system's entity for a mention of MEANTIME, or None."""
    tokens = mention['tokens_number']
    start, end = places[mention['sent_id'], tokens[0]][0], places[mention['sent_id'], tokens[-1]][1]
    head_token = mention['mention_head_id'] if mention['mention_head_id'] in tokens else tokens[-1]
    head = places[mention['sent_id'], head_token]
    words = ARTICLE.sub('', text[start:end])
    best = None
    for s, e, entity in found:
        if s >= start and e <= end and s <= head[0] and e >= head[1]:
            exact = ARTICLE.sub('', text[s:e]) == words
            if best is None or (exact, e - s) > best[0]:
                best = ((exact, e - s), entity)
    return best and best[1]


def clusters(names):
    """Sets of mentions by what they are called."""
    groups = collections.defaultdict(set)
    for mention, name in enumerate(names):
        groups[name].add(mention)
    return list(groups.values())


def muc(key, response):
    owner = {m: i for i, cluster in enumerate(response) for m in cluster}
    right = sum(len(c) - len({owner[m] for m in c}) for c in key)
    return right, sum(len(c) - 1 for c in key)


def b_cubed(key, response):
    owner = {m: cluster for cluster in response for m in cluster}
    return sum(len(c & owner[m]) / len(c) for c in key for m in c), sum(map(len, key))


def best_assignment(weights):
    """The greatest sum of weights that pairs each row with a column of its own (Hungarian method)."""
    n = len(weights)
    u, v, match = [0.0] * (n + 1), [0.0] * (n + 1), [0] * (n + 1)
    for row in range(1, n + 1):
        match[0], column = row, 0
        least, before, used = [float('inf')] * (n + 1), [0] * (n + 1), [False] * (n + 1)
        while match[column]:
            used[column] = True
            step, following = float('inf'), 0
            for j in range(1, n + 1):
                if used[j]:
                    continue
                cost = -weights[match[column] - 1][j - 1] - u[match[column]] - v[j]
                if cost < least[j]:
                    least[j], before[j] = cost, column
                if least[j] < step:
                    step, following = least[j], j
            for j in range(n + 1):
                if used[j]:
                    u[match[j]] += step
                    v[j] -= step
                else:
                    least[j] -= step
            column = following
        while column:
            match[column] = match[before[column]]
            column = before[column]
    return sum(weights[match[j] - 1][j - 1] for j in range(1, n + 1))


def ceaf_e(key, response):
    size = max(len(key), len(response))
    weights = [[0.0] * size for _ in range(size)]
    for i, k in enumerate(key):
        for j, r in enumerate(response):
            weights[i][j] = 2 * len(k & r) / (len(k) + len(r))
    return best_assignment(weights)


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class Tally:
    def __init__(self):
        self.sums = collections.Counter()

    def add(self, key, response):
        for name, measure in (('muc', muc), ('b3', b_cubed)):
            for side, (a, b) in (('r', (key, response)), ('p', (response, key))):
                right, of = measure(a, b)
                self.sums[name, side, 'right'] += right
                self.sums[name, side, 'of'] += of
        right = ceaf_e(key, response)
        for side, of in (('r', len(key)), ('p', len(response))):
            self.sums['ceafe', side, 'right'] += right
            self.sums['ceafe', side, 'of'] += of

    def line(self, name):
        parts, total = [], 0
        for measure in ('muc', 'b3', 'ceafe'):
            r, p = (self.sums[measure, side, 'right'] / max(self.sums[measure, side, 'of'], 1e-9) for side in 'rp')
            total += f1(p, r) / 3
            parts.append(f'{measure} P {100 * p:.1f} R {100 * r:.1f} F1 {100 * f1(p, r):.1f}')
        return f'{name:20} CoNLL F1 {100 * total:.1f}   ' + '   '.join(parts)


def report_misses(key, mentions, names, shown):
    """Pairs of neighbours in a chain that the system parts."""
    last = {}
    for m, name in zip(mentions, names):
        chain = m['coref_chain']
        if chain in last and last[chain][1] != name and len(shown) < shown.maxlen:
            shown.append(f"{key}: {last[chain][0]['tokens_str']!r} {last[chain][1]} | {m['tokens_str']!r} {name}")
        last[chain] = (m, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('records', nargs='?')
    parser.add_argument('--write-texts')
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
    system = read_system(arguments.records)
    types = set(filter(None, arguments.types.split(',')))
    tallies = {name: Tally() for name in ('same head lemma', 'system', 'system, else head')}
    shown, aligned, total = collections.deque(maxlen=arguments.misses), 0, 0
    for key, mentions in sorted(read_mentions(arguments.folder, types).items()):
        text, places = text_of(documents[key])
        mentions.sort(key=lambda m: (m['sent_id'], m['tokens_number'][0]))
        gold = clusters([m['coref_chain'] for m in mentions])
        heads = ['head ' + m['mention_head_lemma'].lower() for m in mentions]
        entities = [system_entity(m, text, places, system[file_name(key)]) for m in mentions]
        aligned, total = aligned + sum(e is not None for e in entities), total + len(entities)
        tallies['same head lemma'].add(gold, clusters(heads))
        tallies['system'].add(gold, clusters([e or f'alone {i}' for i, e in enumerate(entities)]))
        tallies['system, else head'].add(gold, clusters([e or h for e, h in zip(entities, heads)]))
        report_misses(key, mentions, [e or h for e, h in zip(entities, heads)], shown)
    print(f'{total} mentions, the system has {aligned}')
    for name, tally in tallies.items():
        print(tally.line(name))
    print('\n'.join(shown))


if __name__ == '__main__':
    main()
