#!/usr/bin/env python3
"""Counts attribution-trust.tsv: how far each trait of a rule's draft can be trusted.

  attribution_trust.py GOLD.jsonl.gz TRAITS.jsonl > attribution-trust.tsv

GOLD is PolNeAR train in the layout of shared/gold. TRAITS has one article a line: {"id", "statements": [{source, cue, content,
within}], "features": [[trait, ..], ..]}, from `Attributor.attribute` and `Attributor.traits` on what `LexiconReader` read, with
an empty trust table on the shelf, so that nothing is dropped beforehand.

A draft is right if its content has IoU >= .5 with a gold content (one to one, greedy) and its source overlaps that source, or
both have none. Statements nested in a right statement are left out: the gold does not annotate them. Logistic regression with
an L2 penalty, full batch, Adam; numpy only; no randomness, so the same input gives the same table."""
import collections, gzip, json, sys
import numpy as np

LEAST_COUNT = 4     # drafts; rarer traits get no weight
PENALTY = 1.0       # on each squared weight, in drafts
STEPS = 400


def lines(path):
    with (gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')) as f:
        for line in f:
            if line.strip():
                yield json.loads(line)


def chars(spans):
    return {c for a, b in spans for c in range(a, b)}


def gold_relations(record):
    spans = {s['id']: s for s in record['spans']}
    for relation in record.get('relations', []):
        def get(role):
            return [tuple(f) for i in relation['args'].get(role, []) if i in spans
                    for f in (spans[i].get('frags') or [[spans[i]['start'], spans[i]['end']]])]
        if get('content'):
            yield chars(get('source')), chars(get('content'))


def right(gold, statements):
    pairs = []
    own = [(chars((s['source'] or {}).get('spans', [])), chars(s['content']['spans'])) for s in statements]
    for i, (_, g) in enumerate(gold):
        for j, (_, c) in enumerate(own):
            shared = len(g & c)
            if shared and 2 * shared >= len(g | c):
                pairs.append((shared / len(g | c), i, j))
    taken, answer = set(), {}
    for _, i, j in sorted(pairs, reverse=True):
        if i in taken or j in answer:
            continue
        taken.add(i)
        answer[j] = bool(gold[i][0] & own[j][0]) or (not gold[i][0] and not own[j][0])
    return [answer.get(j, False) for j in range(len(statements))]


def examples(gold_path, traits_path):
    read = {x['id']: x for x in lines(traits_path)}
    for record in lines(gold_path):
        if record['id'] not in read:
            continue
        statements, traits = read[record['id']]['statements'], read[record['id']]['features']
        answers = right(list(gold_relations(record)), statements)
        good = {s['id'] for s, ok in zip(statements, answers) if ok}
        for s, t, ok in zip(statements, traits, answers):
            if s.get('within') not in good or ok:
                yield t, ok


def main(gold_path, traits_path):
    data = list(examples(gold_path, traits_path))
    count = collections.Counter(t for traits, _ in data for t in set(traits))
    names = sorted(t for t, n in count.items() if n >= LEAST_COUNT)
    index = {t: i for i, t in enumerate(names)}
    rows = np.array([r for r, (traits, _) in enumerate(data) for t in traits if t in index])
    cols = np.array([index[t] for traits, _ in data for t in traits if t in index])
    y = np.array([float(ok) for _, ok in data])
    w = np.zeros(len(names)); m = np.zeros_like(w); v = np.zeros_like(w)
    for step in range(1, STEPS + 1):
        z = np.bincount(rows, weights=w[cols], minlength=len(y))
        p = 1 / (1 + np.exp(-z))
        g = np.bincount(cols, weights=(p - y)[rows], minlength=len(w)) + PENALTY * w
        m = .9 * m + .1 * g; v = .99 * v + .01 * g * g
        w -= .05 * (m / (1 - .9 ** step)) / (np.sqrt(v / (1 - .99 ** step)) + 1e-8)
    loss = -np.mean(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9))
    print(f'{len(data)} drafts, {y.mean():.3f} right, {len(names)} traits, log loss {loss:.4f}', file=sys.stderr)
    print('# How far traits of a rule\'s draft can be trusted: weights of a logistic regression, see org.copytaster.attribute.Trust.')
    print('# Source: counted on PolNeAR v1.0.0 train by copytaster-models/training/attribution_trust.py; no text of it is in here.')
    print('# Licence: Apache-2.0. Date: November 2026. Format: trait TAB weight (natural log-odds); a trait not listed weighs 0.')
    for t, x in zip(names, w):
        if abs(x) >= .01:
            print(f'{t}\t{x:.3f}')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
