"""Learns the weights of org.copytaster.annotate.pronoun: a log-linear model over who a pronoun may mean.

  train.py CASES.tsv PRONOUNS.tsv        learn and write the resource
  train.py --cross CASES.tsv             five-fold figures by text: weight decay and threshold are chosen from these
  train.py --test CASES.tsv PRONOUNS.tsv figures of the resource on other cases
CASES.tsv is written by org.copytaster.evaluation.annotation.PronounCases. Deterministic: no sampling, double precision, features in order."""
import sys
import numpy as np

DECAY = 10.0       # chosen by --cross among 0.3, 1, 3, 10, 20
STEPS = 400
RARE = 5           # features seen in fewer cases than this are left out


def read(path):
    """[(text, word, genre, named, right[options], features[options])]"""
    cases, key = [], None
    for line in open(path, encoding="utf8"):
        parts = line.rstrip("\n").split("\t")
        if (parts[0], parts[1]) != key:
            key = (parts[0], parts[1])
            cases.append((parts[0], parts[2], parts[3], parts[5] == "1", [], []))
        cases[-1][4].append(parts[4] == "1")
        cases[-1][5].append({name: float(value) for name, value in (f.rsplit("=", 1) for f in parts[6:])})
    return cases


def forgetful(cases):
    """The same cases without what the pronouns before meant: serving may be wrong about that, so the rest must be able to speak up."""
    history = lambda name: "as before" in name or " meant by " in name or "role pronoun" in name or "words before" in name
    return cases + [(*case[:5], [{n: v for n, v in features.items() if not history(n)} for features in case[5]]) for case in cases]


class Data:
    """All options of all cases as one sparse matrix by rows."""

    def __init__(self, cases, names):
        index = {name: i for i, name in enumerate(names)}
        rows, columns, values, self.start, self.right = [], [], [], [0], []
        n = 0
        for case in cases:
            for features, right in zip(case[5], case[4]):
                for name, value in features.items():
                    if name in index:
                        rows.append(n)
                        columns.append(index[name])
                        values.append(value)
                self.right.append(right)
                n += 1
            self.start.append(n)
        self.rows, self.columns, self.values = np.array(rows), np.array(columns), np.array(values)
        self.right = np.array(self.right, float)
        self.n, self.of = n, np.repeat(np.arange(len(cases)), np.diff(self.start))

    def scores(self, w):
        return np.bincount(self.rows, self.values * w[self.columns], self.n)

    def softmax(self, s):
        top = np.maximum.reduceat(s, self.start[:-1])
        e = np.exp(s - top[self.of])
        return e / np.add.reduceat(e, self.start[:-1])[self.of]

    def loss(self, w, decay):
        p = self.softmax(self.scores(w))
        good = np.add.reduceat(p * self.right, self.start[:-1]).clip(1e-12)
        gradient = p - p * self.right / good[self.of]
        g = np.bincount(self.columns, self.values * gradient[self.rows], len(w))
        return -np.log(good).sum() + decay / 2 * (w @ w), g + decay * w


def learn(cases, decay=DECAY):
    counts = {}
    for case in cases:
        for name in {name for features in case[5] for name in features}:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= RARE)
    data, w = Data(cases, names), np.zeros(len(names))
    memory, (f, g) = [], data.loss(w, decay)
    for _ in range(STEPS):                       # L-BFGS, ten pairs, halving steps
        q, tried = g.copy(), []
        for s, y, r in reversed(memory):
            a = r * (s @ q)
            tried.append(a)
            q -= a * y
        if memory:
            s, y, r = memory[-1]
            q *= (s @ y) / (y @ y)
        else:
            q /= np.linalg.norm(g)
        for (s, y, r), a in zip(memory, reversed(tried)):
            q += s * (a - r * (y @ q))
        step = 1.0
        while step > 1e-8:
            after = w - step * q
            f2, g2 = data.loss(after, decay)
            if f2 <= f - 1e-4 * step * (g @ q):
                break
            step /= 2
        else:
            break
        s, y = after - w, g2 - g
        if s @ y > 1e-10:
            memory = (memory + [(s, y, 1 / (s @ y))])[-10:]
        done = f - f2 < 1e-6 * max(1, abs(f))
        w, f, g = after, f2, g2
        if done:
            break
    return dict(zip(names, w))


def answers(cases, weights):
    """For each case (index of the best, its probability)."""
    names = sorted(weights)
    data = Data(cases, names)
    p = data.softmax(data.scores(np.array([weights[name] for name in names])))
    out = []
    for a, b in zip(data.start, data.start[1:]):
        k = int(p[a:b].argmax())
        out.append((k, float(p[a + k])))
    return out


def report(cases, given, title):
    print(title)
    for genres in ({"news", "interview", "bio", "voyage"}, {case[2] for case in cases}):
        for least in (0, .3, .4, .5, .6, .7, .8):
            n = told = right = every = good = 0
            for case, (k, p) in zip(cases, given):
                if case[2] not in genres:
                    continue
                entity = k < len(case[4]) - 1 and "no entity" not in case[5][k] and p >= least
                hit = entity and case[4][k]
                every += entity
                good += hit
                if case[3]:
                    n += 1
                    told += entity
                    right += hit
            print(f"  {'news' if len(genres) == 4 else 'free'} p>={least}: mean a name {n}, told {100*told/n:.1f}, right {100*right/n:.1f}; of {every} told right {100*good/max(1,every):.1f}")


def folds(cases, decay):
    texts = sorted({case[0] for case in cases})
    given = [None] * len(cases)
    for k in range(5):
        held = set(texts[k::5])
        weights = learn(forgetful([case for case in cases if case[0] not in held]), decay)
        places = [i for i, case in enumerate(cases) if case[0] in held]
        for i, answer in zip(places, answers([cases[i] for i in places], weights)):
            given[i] = answer
    return given


def load(path):
    return {a: float(b) for a, b in (line.rstrip("\n").split("\t") for line in open(path, encoding="utf8") if line.strip() and line[0] != "#")}


def main(arguments):
    if arguments[0] == "--cross":
        cases = read(arguments[1])
        for decay in (0.3, 1.0, 3.0, 10.0):
            report(cases, folds(cases, decay), f"decay {decay}, five-fold")
    elif arguments[0] == "--test":
        cases = read(arguments[1])
        report(cases, answers(cases, load(arguments[2])), "test")
    else:
        weights = learn(forgetful(read(arguments[0])))
        with open(arguments[1], "w", encoding="utf8") as out:
            out.write("# What speaks for and against whom a pronoun means. Source: learnt from GUM (free genres, annotations CC BY 4.0) by\n"
                      "# copytaster-models/training/pronouns/train.py. Licence: Apache-2.0.\n# Format: feature, weight.\n")
            for name in sorted(weights):
                if abs(weights[name]) >= 0.0005:
                    out.write(f"{name}\t{weights[name]:.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
