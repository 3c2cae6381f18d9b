#!/usr/bin/env python3
"""Fits how sure an event row is: a logistic regression with an L2 penalty over the row's traits and over the network's states of the words that carry it.

  fit.py TRAITS STATES JUDGED CONFIDENCE SALIENCE     (the reliability table goes to standard error)

TRAITS: report, offset of the trigger, type, traits (tab-separated, traits by spaces), STATES: for each of its lines four states of little-endian floats (the trigger's, the
actor's, the recipient's, the sentence's mean): what org.copytaster.evaluation.events.EventTraits prints with --states.
JUDGED: report, offset of the trigger, type, 1 or 0: whether a person who read the row found type, modality and roles right; then the kind of error, if it was noted.
Written are event-confidence.tsv (CONFIDENCE) and network/salience.tsv (SALIENCE). No chance in it: the same files give the same weights. Needs numpy."""
import collections, hashlib, os, sys
import numpy as np

# Cross-validated on 3,758 rows, log loss (area under the curve): traits alone .615 (.720); and words .592 (.747); and states at 2,000 .558 (.783), 1,000 .555 (.786);
# and the governor's word, states at 700: .553 (.789); states at 700 without words .568 (.776)
PENALTY, STATES = 8.0, 700.0
THRESHOLD = 0.1    # rows under it are left out; events-plv has 3.6 % of its sentences without a row at .05, 3.8 at .1, 4.0 at .12 (28 November 2026), and docs/evaluation.md says what more would cost
FOLDS = 10
SEEN = 3           # a trait that fewer rows have is left out
PARTS = ['act', 'doer', 'target', 'matter']

def rows(path): return [line.rstrip('\n').split('\t') for line in open(path, encoding='utf8') if line.strip() and not line.startswith('#')]

def design(traits, names):
    """One column a trait, the bias first."""
    column = {name: i + 1 for i, name in enumerate(names)}
    x = np.zeros((len(traits), 1 + len(names)))
    x[:, 0] = 1
    for i, own in enumerate(traits): x[i, [column[t] for t in own if t in column]] = 1
    return x

def fit(x, y, penalty):
    """Newton's method; the bias is not punished."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w)); slope = x.T @ (p - y) + penalty * w
        curve = (x * (p * (1 - p) + 1e-6)[:, None]).T @ x + np.diag(penalty + 1e-9)
        step = np.linalg.solve(curve, slope); w -= step
        if abs(step).max() < 1e-5: break
    return w

def standard(states):
    """Each part's states about their mean and in their spread; an absent word is an average one."""
    there = np.abs(states).sum(2) > 0
    mean = np.stack([states[there[:, k], k].mean(0) for k in range(4)]); spread = np.stack([states[there[:, k], k].std(0) for k in range(4)]) + 1e-6
    return np.where(there[:, :, None], (states - mean) / spread, 0), mean, spread

def area(told, right):
    rank = np.empty(len(told)); rank[np.argsort(told, kind='stable')] = np.arange(1, len(told) + 1)
    n = right.sum()
    return (rank[right == 1].sum() - n * (n + 1) / 2) / (n * (len(told) - n))

def show(told, right):
    loss = -np.mean(right * np.log(told) + (1 - right) * np.log(1 - told))
    print(f'{len(right)} rows judged and still told; right {right.mean():.3f}; cross-validated: log loss {loss:.3f}; area {area(told, right):.3f}', file=sys.stderr)
    print('confidence  rows  said  right', file=sys.stderr)
    for low in np.arange(0, 1, .1):
        cell = (told >= low) & (told < low + .1)
        if cell.any(): print(f'{low:.1f}-{low + .1:.1f}  {cell.sum():4}  {told[cell].mean():.2f}  {right[cell].mean():.2f}', file=sys.stderr)
    for threshold in (0, .1, .15, .2, .25, .3, .4, .5, .55, .6, .65, .7, .75, .8, .85):
        kept = right[told >= threshold]
        print(f'from {threshold:.2f}: {len(kept)} rows, right {kept.mean():.3f}, of all right ones {kept.sum() / right.sum():.3f}', file=sys.stderr)

def main(traits_path, states_path, judged_path, confidence_path, salience_path):
    lines = rows(traits_path)
    states = np.fromfile(states_path, dtype='<f4').reshape(len(lines), 4, -1).astype(float)
    at = {}
    for i, r in enumerate(lines): at.setdefault(tuple(r[:3]), i)
    judged = [(at[tuple(r[:3])], int(r[3]), r[0]) for r in rows(judged_path) if tuple(r[:3]) in at]
    keep = [i for i, _, _ in judged]; right = np.array([y for _, y, _ in judged], float)
    traits = [set(lines[i][3].split()) for i in keep]
    seen = collections.Counter(t for own in traits for t in own)
    names = sorted(t for t, n in seen.items() if n >= SEEN)
    z, mean, spread = standard(states[keep])
    width = states.shape[2]
    x = np.hstack([design(traits, names), z.reshape(len(keep), -1)])
    penalty = np.concatenate([[0.0], np.full(len(names), PENALTY), np.full(4 * width, STATES)])
    fold = {report: i % FOLDS for i, report in enumerate(sorted({r for _, _, r in judged}))}
    folds = np.array([fold[r] for _, _, r in judged]); told = np.zeros(len(keep))
    for k in range(FOLDS):
        w = fit(x[folds != k], right[folds != k], penalty); told[folds == k] = 1 / (1 + np.exp(-x[folds == k] @ w))
    show(told, right)
    w = fit(x, right, penalty)
    with open(confidence_path, 'w', encoding='utf8') as out:
        print('# Weights of the traits of event rows: a logistic regression. Source: fitted by training/events/fit.py. Licence: Apache-2.0.', file=out)
        print('# Format: trait TAB weight; "bias" is always added, "threshold" is the confidence below which a row is not told', file=out)
        print(f'threshold\t{THRESHOLD}\nbias\t{w[0]:.3f}', file=out)
        for name, weight in zip(names, w[1:]): print(f'{name}\t{weight:.3f}', file=out)
    form = w[1 + len(names):].reshape(4, width) / spread
    with open(salience_path, 'w', encoding='utf8') as out:
        print('# How far a word speaks for an event row that it carries, by the reading network\'s states of it. Source: fitted by training/events/fit.py. Licence: Apache-2.0.', file=out)
        print('# Format: part, offset, a weight for each number of a state (tab-separated); they belong to the network beside them and no other', file=out)
        network = os.path.join(os.path.dirname(salience_path), 'reader.onnx')
        if os.path.exists(network): print('# Fitted to reader.onnx with sha256', hashlib.sha256(open(network, 'rb').read()).hexdigest(), file=out)
        for k, part in enumerate(PARTS):
            print(part, f'{-(form[k] @ mean[k]):.5g}', *(f'{v:.4g}' for v in form[k]), sep='\t', file=out)

if __name__ == '__main__': main(*sys.argv[1:])
