"""MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-e (Luo 2005, phi 4) as in the CoNLL-2012 reference scorer.

CoNLL F1 is the mean of their F1. Key and response are lists of sets of mentions; a mention that the other side lacks counts as wrong there,
one that is alone counts.
"""
import collections


def clusters(names):
    """Sets of mentions by what they are called; names: by mention."""
    groups = collections.defaultdict(set)
    for mention, name in names.items():
        groups[name].add(mention)
    return list(groups.values())


def owners(groups):
    return {mention: number for number, group in enumerate(groups) for mention in group}


def muc(key, response):
    owner = owners(response)
    right = sum(len(group) - len({owner.get(m, ('alone', m)) for m in group}) for group in key)
    return right, sum(len(group) - 1 for group in key)


def b_cubed(key, response):
    owner = owners(response)
    right = 0
    for group in key:
        shared = collections.Counter(owner[m] for m in group if m in owner)
        right += sum(count * count for count in shared.values()) / len(group)
    return right, sum(map(len, key))


def best_assignment(weights):
    """The greatest sum of weights that pairs each row with a column of its own (Hungarian method); weights: a square."""
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


def overlaps(key, response):
    """For each pair of groups that share mentions their similarity phi 4."""
    owner = owners(response)
    out = collections.defaultdict(dict)
    for number, group in enumerate(key):
        for other, count in collections.Counter(owner[m] for m in group if m in owner).items():
            out[number][other] = 2 * count / (len(group) + len(response[other]))
    return out


def ceaf_e(key, response):
    """The similarity of the best pairing: sought in each part of key and response that shares no mention with the rest."""
    similar = overlaps(key, response)
    keys_of = collections.defaultdict(list)
    for number, others in similar.items():
        for other in others:
            keys_of[other].append(number)
    seen, total = set(), 0.0
    for first in similar:
        rows, columns, waiting = [], [], [first]
        while waiting:
            row = waiting.pop()
            if row in seen:
                continue
            seen.add(row)
            rows.append(row)
            for column in similar[row]:
                if column not in columns:
                    columns.append(column)
                    waiting += keys_of[column]
        size = max(len(rows), len(columns))
        weights = [[similar[r].get(c, 0.0) for c in columns] + [0.0] * (size - len(columns)) for r in rows]
        total += best_assignment(weights + [[0.0] * size for _ in range(size - len(rows))])
    return total


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class Tally:
    """Sums of the scores of several documents."""

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
