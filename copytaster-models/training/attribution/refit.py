#!/usr/bin/env python3
"""Fits the two tables of weights that say how likely a draft of a statement is right.

  refit.py trust   GOLD.jsonl.gz DRAFTS.jsonl > attribution-trust.tsv
  refit.py weights GOLD.jsonl.gz DRAFTS.jsonl [GOLD DRAFTS ...] > attribution-weights.tsv

GOLD is in the layout of shared/gold. DRAFTS has one article a line, printed by org.copytaster.evaluation.attribution.WeighedDrafts:
for `trust` with --rules on PolNeAR train, for `weights` without on PolNeAR dev (the network was trained on train: its confidences
are too good there) and then on GUM dev: what is no attribution in a letter or a judgment, the news does not teach. Figures go to
standard error; those of `weights` are cross-validated by article in ten folds, and thresholds are chosen on the first set.

A draft is right if its content has IoU >= .5 with a gold content (one to one, greedy) and its source overlaps that source, or both have
none. For `trust`, drafts nested in a right one are left out: the gold does not annotate them. Logistic regression with an L2 penalty;
numpy only; no randomness, so the same input gives the same table."""
import collections, gzip, json, sys
import numpy as np

TRUST = {'least': 4, 'penalty': 1.0}        # drafts that a trait must have; penalty on each squared weight, in drafts
WEIGHTS = {'least': 8, 'penalties': (32., 128., 512., 2048.)}
FREE = ('seen by ', 'network|', 'rules|')   # hardly penalised: they are few, and every draft has them
FOLDS = 10
THRESHOLDS = [x / 100 for x in range(20, 60)]
FLAT, FLAT_BELOW = 0.1, 0.35                # points of F1 given for recall: of all drafts, and again of those that hold quoted words or have no source
LOWEST = 0.1                                # nothing is told from less
PUBLISHABLE = 0.75                          # model.Statement.PUBLISHABLE


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


def right(gold, drafts):
    pairs = []
    own = [(chars(d['source']), chars(d['content'])) for d in drafts]
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
    return [answer.get(j, False) for j in range(len(drafts))]


def articles(gold_path, drafts_path):
    """[(drafts, answers, gold relations)] of every article."""
    read = {x['id']: x['drafts'] for x in lines(drafts_path)}
    for record in lines(gold_path):
        if record['id'] in read:
            gold = list(gold_relations(record))
            yield read[record['id']], right(gold, read[record['id']]), len(gold)


def table(drafts, least):
    """The traits that enough drafts have, and the drafts in them: rows, columns, values."""
    count = collections.Counter(t for d in drafts for t in d['traits'])
    names = sorted(t for t, n in count.items() if n >= least)
    return names


def matrix(drafts, names):
    index = {t: i for i, t in enumerate(names)}
    cells = [(r, index[t], v) for r, d in enumerate(drafts) for t, v in d['traits'].items() if t in index]
    rows, cols, values = (np.array(x) for x in zip(*cells))
    return rows, cols, values.astype(float)


def scores(m, n, w):
    rows, cols, values = m
    return np.bincount(rows, weights=values * w[cols], minlength=n)


def fit(m, y, penalty, steps=1500):
    """Full batch, Adam."""
    rows, cols, values = m
    w = np.zeros(len(penalty)); a = np.zeros_like(w); b = np.zeros_like(w)
    for step in range(1, steps + 1):
        p = 1 / (1 + np.exp(-scores(m, len(y), w)))
        g = np.bincount(cols, weights=values * (p - y)[rows], minlength=len(w)) + penalty * w
        a = .9 * a + .1 * g; b = .99 * b + .01 * g * g
        w -= .05 * (.2 if step > .7 * steps else 1) * (a / (1 - .9 ** step)) / (np.sqrt(b / (1 - .99 ** step)) + 1e-8)
    return w


def show(*words):
    print(*words, file=sys.stderr, flush=True)


def write(head, names, w, constants=()):
    for line in head:
        print('# ' + line)
    for name, value in constants:
        print(f'{name}\t{value:.2f}')
    for t, x in zip(names, w):
        if abs(x) >= .01:
            print(f'{t}\t{x:.3f}')


LICENCE = 'Licence: Apache-2.0. Date: November 2026. Format: trait TAB weight (natural log-odds); a trait not listed weighs 0.'


def trust(gold_path, drafts_path):
    drafts, y = [], []
    for own, answers, _ in articles(gold_path, drafts_path):
        good = {d['id'] for d, ok in zip(own, answers) if ok}
        for d, ok in zip(own, answers):
            if d.get('within') not in good or ok:
                drafts.append(d), y.append(float(ok))
    y, names = np.array(y), table(drafts, TRUST['least'])
    m = matrix(drafts, names)
    w = fit(m, y, np.full(len(names), TRUST['penalty']), 400)
    p = 1 / (1 + np.exp(-scores(m, len(y), w)))
    show(f'{len(y)} drafts, {y.mean():.3f} right, {len(names)} traits, log loss {-np.mean(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9)):.4f}')
    write(['How far traits of a rule\'s draft can be trusted: weights of a logistic regression, see org.copytaster.attribute.draft.Trust.',
           'Source: counted on PolNeAR v1.0.0 train by copytaster-models/training/attribution/refit.sh; no text of it is in here.', LICENCE], names, w)


def penalties(names, penalty):
    return np.array([.1 if t.startswith(FREE) else penalty for t in names])


def f1(p, y, gold, threshold):
    told = p >= threshold
    tp, n = y[told].sum(), told.sum()
    return 100 * tp / max(1, n), 100 * tp / gold, 200 * tp / max(1, n + gold)


def cross_validated(sets, penalty):
    """Probability of every draft, by weights learnt without its article and the like in the other sets."""
    drafts = [d for parts in sets for own, _, _ in parts for d in own]
    y = np.array([float(ok) for parts in sets for _, answers, _ in parts for ok in answers])
    fold = np.array([k % FOLDS for parts in sets for k, (own, _, _) in enumerate(parts) for _ in own])
    p = np.zeros(len(y))
    for k in range(FOLDS):
        inside = [d for d, f in zip(drafts, fold) if f != k]
        names = table(inside, WEIGHTS['least'])
        w = fit(matrix(inside, names), y[fold != k], penalties(names, penalty))
        outside = [d for d, f in zip(drafts, fold) if f == k]
        p[fold == k] = 1 / (1 + np.exp(-scores(matrix(outside, names), len(outside), w)))
    return drafts, y, p


def weights(*paths):
    sets = [list(articles(*pair)) for pair in zip(paths[::2], paths[1::2])]
    first = sum(len(own) for own, _, _ in sets[0])
    gold = [sum(n for _, _, n in parts) for parts in sets]
    best = None
    for penalty in WEIGHTS['penalties']:
        drafts, y, p = cross_validated(sets, penalty)
        loss = -np.mean(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9))
        top, at = max((f1(p[:first], y[:first], gold[0], t)[2], t) for t in THRESHOLDS)
        show(f'penalty {penalty}: log loss {loss:.4f}, best F1 {top:.2f} from {at:.2f}, from {PUBLISHABLE} P %.1f R %.1f' % f1(p[:first], y[:first], gold[0], PUBLISHABLE)[:2])
        if best is None or loss < best[0]:
            best = loss, penalty, drafts, y, p
    _, penalty, drafts, y, p = best
    least, quoted, sourceless = thresholds(drafts[:first], y[:first], p[:first], gold[0])
    for parts, total, here in zip(sets, gold, (slice(0, first), slice(first, None))):
        show(f'cross-validated, {len(y[here])} drafts, {y[here].mean():.3f} right, {total} in the gold; told from {least:.2f}')
        for t in (.97, .95, .9, .85, .8, .75, .7, .65, .6, .5, least):
            show('  from %.2f  P %.1f  R %.1f  F1 %.2f' % (t, *f1(p[here], y[here], total, t)))
    names = table(drafts, WEIGHTS['least'])
    w = fit(matrix(drafts, names), y, penalties(names, penalty))
    write(['How sure the rules\' and the network\'s drafts are together: weights of a logistic regression, see org.copytaster.attribute.Collation.',
           'Source: fitted to PolNeAR v1.0.0 dev and GUM dev by copytaster-models/training/attribution/refit.sh; no text of them is in here.', LICENCE,
           '"least" is no weight but the confidence from which a statement is told, "least quoted" one that holds quoted words, "least sourceless" one without a source.'],
          names, w, [('least', least), ('least quoted', quoted), ('least sourceless', sourceless)])


def thresholds(drafts, y, p, gold):
    """From which confidence to tell: the lowest at which F1 is nearly at its top (FLAT), since recall is what is wanting, and who
    publishes asks for PUBLISHABLE; by the same rule from less what holds quoted words, and then what has no source."""
    top = max(f1(p, y, gold, t)[2] for t in THRESHOLDS)
    least = next(t for t in THRESHOLDS if f1(p, y, gold, t)[2] >= top - FLAT)
    floor = np.full(len(y), least)
    found = [least]
    for name, kind in (('quoted', [any(t.startswith(('quoted=all', 'quoted=some')) for t in d['traits']) for d in drafts]), ('sourceless', [not d['source'] for d in drafts])):
        def told(t):
            at = p >= np.where(kind, np.minimum(floor, t), floor)
            return 200 * y[at].sum() / max(1, at.sum() + gold)
        lower = [t / 100 for t in range(round(100 * LOWEST), round(100 * least) + 1)]
        best = max(map(told, lower))
        at = next(t for t in lower if told(t) >= best - FLAT_BELOW)
        show(f'{name} told from {at:.2f}: F1 {told(at):.2f}')
        floor = np.where(kind, np.minimum(floor, at), floor)
        found.append(at)
    return found


if __name__ == '__main__':
    if len(sys.argv) < 4 or len(sys.argv) % 2 or sys.argv[1] not in ('trust', 'weights') or sys.argv[1] == 'trust' and len(sys.argv) > 4:
        sys.exit(__doc__)
    globals()[sys.argv[1]](*sys.argv[2:])
