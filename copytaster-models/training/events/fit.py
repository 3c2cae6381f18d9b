#!/usr/bin/env python3
"""Fits the weights of event-confidence.tsv: a logistic regression with an L2 penalty over the traits of event rows.

  fit.py TRAITS JUDGED > event-confidence.tsv     (the reliability table goes to standard error)

TRAITS: report, offset of the trigger, type, traits (tab-separated, traits by spaces): what org.copytaster.evaluation.events.EventTraits prints.
JUDGED: report, offset of the trigger, type, 1 or 0: whether a person who read the row found type, modality and roles right.
Standard library only, and no chance in it: the same files give the same weights."""
import collections, math, sys

PENALTY = 8.0      # cross-validated log loss on the 216 first rows: 4 .667, 8 .656, 16 .655
THRESHOLD = 0.1    # rows under it are left out; of those from .1 to .2 a fifth is right (docs/evaluation.md), and one in a hundred sentences of events-plv has no other
FOLDS = 10
SEEN = 3            # a trait that fewer rows have is left out

def rows(path): return [line.rstrip('\n').split('\t') for line in open(path, encoding='utf8') if line.strip() and not line.startswith('#')]

def fit(data, penalty=PENALTY, sweeps=60):
    """Newton's method along one weight after the other (features are many and sparse); the bias is not punished."""
    seen = collections.Counter(trait for traits, _ in data for trait in set(traits))
    names = sorted(trait for trait, n in seen.items() if n >= SEEN)
    rows = {name: [] for name in names}
    for i, (traits, _) in enumerate(data):
        for trait in set(traits):
            if trait in rows: rows[trait].append(i)
    weights = dict.fromkeys(names, 0.0); sums = [0.0] * len(data); right = [y for _, y in data]
    for _ in range(sweeps):
        largest = 0.0
        for name in names:
            punished = 0.0 if name == 'bias' else penalty
            slope, curve = punished * weights[name], punished + 1e-6
            for i in rows[name]:
                p = 1 / (1 + math.exp(-sums[i])); slope += p - right[i]; curve += p * (1 - p)
            step = slope / curve; weights[name] -= step; largest = max(largest, abs(step))
            for i in rows[name]: sums[i] -= step
        if largest < 1e-4: break
    return weights

def probability(weights, traits): return 1 / (1 + math.exp(-sum(weights[t] for t in traits if t in weights)))

def crossed(data, reports, penalty=PENALTY):
    """Each row's probability from weights that were fitted without the rows of its report."""
    fold = {report: i % FOLDS for i, report in enumerate(sorted(set(reports)))}
    told = [0.0] * len(data)
    for k in range(FOLDS):
        weights = fit([d for d, r in zip(data, reports) if fold[r] != k], penalty)
        for i, r in enumerate(reports):
            if fold[r] == k: told[i] = probability(weights, data[i][0])
    return told

def main(traits_path, judged_path):
    traits = {(r[0], r[1], r[2]): r[3].split() for r in rows(traits_path)}
    data, reports, lost = [], [], 0
    for report, offset, kind, right in rows(judged_path):
        found = traits.get((report, offset, kind))
        if found is None: lost += 1; continue
        data.append((['bias'] + found, int(right))); reports.append(report)
    told = crossed(data, reports)
    loss = -sum(math.log(p if y else 1 - p) for p, (_, y) in zip(told, data)) / len(data)
    pairs = [(p, q) for p, (_, y) in zip(told, data) if y for q, (_, z) in zip(told, data) if not z]
    area = sum((p > q) + 0.5 * (p == q) for p, q in pairs) / len(pairs)
    print(f'{len(data)} rows judged and still told, {lost} not told any more; right {sum(y for _, y in data) / len(data):.3f}; log loss {loss:.3f}; area {area:.3f}', file=sys.stderr)
    print('confidence  rows  said  right', file=sys.stderr)
    for low in [i / 5 for i in range(5)]:
        cell = [(p, y) for p, (_, y) in zip(told, data) if low <= p < low + 0.2]
        if cell: print(f'{low:.1f}-{low + .2:.1f}  {len(cell):4}  {sum(p for p, _ in cell) / len(cell):.2f}  {sum(y for _, y in cell) / len(cell):.2f}', file=sys.stderr)
    for threshold in (0, .2, .3, .4, .5, .55, .6, .65, .7, .75, .8, .85):
        kept = [y for p, (_, y) in zip(told, data) if p >= threshold]
        print(f'from {threshold:.2f}: {len(kept)} rows, right {sum(kept) / max(1, len(kept)):.3f}, of all right ones {sum(kept) / sum(y for _, y in data):.3f}', file=sys.stderr)
    print('# Weights of the traits of event rows: a logistic regression. Source: fitted by training/events/fit.py. Licence: Apache-2.0.')
    print('# Format: trait TAB weight; "bias" is always added, "threshold" is the confidence below which a row is not told')
    weights = fit(data)
    print(f'threshold\t{THRESHOLD}')
    for trait in sorted(weights): print(f'{trait}\t{weights[trait]:.3f}')

if __name__ == '__main__': main(*sys.argv[1:])
