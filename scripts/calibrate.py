#!/usr/bin/env python3
"""Compares the confidence of claims with how many of them are right, document by document.

usage: calibrate.py SCORE_SCRIPT TEXT_DIR RECORDS GOLD.json...

SCORE_SCRIPT is the scorer of gold graphs (score.py), whose reading of a right claim is taken: core. For each document the
share of right claims at each confidence is learned from the other documents alone, then compared with the document itself.
Prints a table and the expected calibration error: of the confidences as they are, and as they would be if learned anew.
"""
import collections
import importlib.util
import json
import os
import sys


def load_scorer(path):
    spec = importlib.util.spec_from_file_location('scorer', path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def confidences(records):
    """The confidence of a claim by what the scorer keeps of it."""
    found = {}
    for line in open(records, encoding='utf-8'):
        record = json.loads(line)
        if record['kind'] == 'claim':
            for place in record['evidence']:
                key = (record['subject'], record['predicate'], record.get('object'), record.get('target'), (place['start'], place['end']))
                found[key] = max(found.get(key, 0), record['confidence'])
    return found


def judged_claims(scorer, system, gold, known):
    """Pairs of confidence and whether the claim is right."""
    system = scorer.inside_inventory(system)
    to_gold = scorer.align(system, gold)
    open_claims = [(scorer.key_of(gold, c)[0], c) for c in gold.claims]
    pairs = []
    for claim in system.claims:
        key = scorer.key_of(system, claim, to_gold)[0]
        right = next((g for g in open_claims if g[0] == key and scorer.overlap(claim['spans'], g[1]['spans'])), None)
        if right:
            open_claims.remove(right)
        confidence = known.get((claim['s'], claim['p'], claim['o'], claim['t'], tuple(claim['spans'][0])))
        if confidence is not None:
            pairs.append((round(confidence, 2), bool(right)))
    return pairs


def share_right(pairs):
    groups = collections.defaultdict(list)
    for confidence, right in pairs:
        groups[confidence].append(right)
    return {confidence: (sum(rights) / len(rights), len(rights)) for confidence, rights in groups.items()}


def calibration_error(pairs):
    groups = share_right(pairs)
    return sum(n * abs(confidence - share) for confidence, (share, n) in groups.items()) / max(1, len(pairs))


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    scorer, texts_folder, records, golds = load_scorer(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:]
    names = [json.load(open(path, encoding='utf-8'))['doc'] for path in golds]
    texts = {name: open(os.path.join(texts_folder, name), encoding='utf-8').read() for name in names}
    system, known = scorer.from_records(records, texts), confidences(records)
    judged = {n: judged_claims(scorer, system[n], scorer.from_gold(p, texts[n]), known) for n, p in zip(names, golds)}
    everything = [pair for pairs in judged.values() for pair in pairs]
    print('confidence  claims  right  learned from the other documents')
    relearned = []
    for confidence, (share, n) in sorted(share_right(everything).items(), reverse=True):
        learned = []
        for name, pairs in judged.items():
            others = share_right([pair for other, rest in judged.items() if other != name for pair in rest])
            value = round(others.get(confidence, (confidence, 0))[0], 2)
            learned.append(f'{value:.2f}')
            relearned += [(value, right) for c, right in pairs if c == confidence]
        print(f'{confidence:10.2f}  {n:6}  {share:5.2f}  {" ".join(learned)}')
    print(f'expected calibration error {calibration_error(everything):.3f}; learned anew, each document left out in turn {calibration_error(relearned):.3f}')


if __name__ == '__main__':
    main()
