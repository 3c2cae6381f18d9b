"""From scores to spans. The Java reader does the same."""
import math
import numpy as np
from .labels import ENTITIES

NEVER = -1e4
OUTSIDE, SOURCE, CONTENT = 0, 1, 2
# How much likelier a role is to follow another than by chance, and how much of that is believed.
FOLLOWS = 0.3 * np.log(np.array([[.97, .01, .02], [.2, .78, .02], [.06, .005, .935]]) / np.array([.83, .025, .145]))
CUE_THRESHOLD, NESTED, KEPT = 0.3, 0.8, 0.3
GAP = 6
SOURCE_SEED, SOURCE_GROW = -1.2, -1.4     # natural logarithms of P(SOURCE)


def viterbi(scores, follows, first):
    """scores [n][k]; the best sequence, the lower label winning ties."""
    d, back = scores[0] + first, []
    for x in scores[1:]:
        m = d[:, None] + follows
        b = m.argmax(0)
        back.append(b)
        d = m[b, np.arange(m.shape[1])] + x
    y = [int(d.argmax())]
    for b in reversed(back):
        y.append(int(b[y[-1]]))
    return y[::-1]


def _bio():
    k = len(ENTITIES)
    follows, first = np.zeros((k, k)), np.zeros(k)
    for j, t in enumerate(ENTITIES):
        if t[0] == "I":
            first[j] = NEVER
            for i, u in enumerate(ENTITIES):
                if u == "O" or u[2:] != t[2:]:
                    follows[i, j] = NEVER
    return follows, first


BIO, BIO_FIRST = _bio()


def mentions(logp):
    """[n][len(ENTITIES)] log-probabilities -> [(first word, end, type, probability)], never crossing the given words."""
    y, out = viterbi(logp, BIO, BIO_FIRST), []
    for i, k in enumerate(y):
        t = ENTITIES[k]
        if t[0] == "B":
            out.append([i, i + 1, t[2:], float(np.exp(logp[i, k]))])
        elif t[0] == "I":
            out[-1][1] = i + 1
            out[-1][3] = min(out[-1][3], float(np.exp(logp[i, k])))
    return [tuple(x) for x in out]


def cues(p, threshold=CUE_THRESHOLD):
    """[n][3] probabilities -> [(first word, last word, P(B))]"""
    out, i, n = [], 0, len(p)
    while i < n:
        if p[i, 1] >= threshold:
            j = i + 1
            while j < n and p[j, 2] > p[j, 0] and p[j, 2] > p[j, 1]:
                j += 1
            out.append((i, j - 1, float(p[i, 1])))
            i = j
        else:
            i += 1
    return out


def candidate(cue, logp):
    """One cue with its [n][3] role log-probabilities -> (source words, {content word: log P(CONTENT)}, mean log P(SOURCE) of
    the source, or the greatest there is), or None without content."""
    y = viterbi(logp, FOLLOWS, np.zeros(3))
    for i in range(cue[0], cue[1] + 1):
        y[i] = OUTSIDE
    if SOURCE not in y:
        k = int(logp[:, SOURCE].argmax())
        if logp[k, SOURCE] > SOURCE_SEED:
            for step in (-1, 1):
                i = k
                while 0 <= i < len(y) and logp[i, SOURCE] > SOURCE_GROW:
                    y[i] = SOURCE
                    i += step
    content = {i: float(logp[i, CONTENT]) for i, r in enumerate(y) if r == CONTENT}
    source = _one_piece([i for i, r in enumerate(y) if r == SOURCE], cue, logp)
    score = float(np.mean([logp[i, SOURCE] for i in source])) if source else max(-6.0, float(logp[:, SOURCE].max()))
    return (source, content, score) if content else None


def _one_piece(words, cue, logp):
    """A source is one stretch: pieces are joined over small gaps, and the one with the surest word stays."""
    pieces = []
    for i in words:
        gap = range(pieces[-1][-1] + 1, i) if pieces else ()
        if pieces and len(gap) <= GAP and not any(cue[0] <= k <= cue[1] for k in gap):
            pieces[-1] += [*gap, i]
        else:
            pieces.append([i])
    return max(pieces, key=lambda p: max(logp[i, SOURCE] for i in p)) if pieces else []


def settle(found, nested=NESTED):
    """Candidates of one article, as dicts p, cue (first, last), source [words], content {word: log P}: drops the weaker cue inside
    another's content, then gives each contested word to the cue that claims it most."""
    kept = []
    for s in sorted(found, key=lambda s: (-s["p"], s["cue"])):
        around = [k["p"] for k in kept if all(i in k["content"] for i in range(s["cue"][0], s["cue"][1] + 1))]
        if around and s["p"] < nested * max(around):
            continue
        kept.append(s)
    owner = {}
    for k, s in enumerate(kept):
        for i, v in s["content"].items():
            if i not in owner or v > owner[i][0]:
                owner[i] = (v, k)
    spoken = {i for s in kept for i in range(s["cue"][0], s["cue"][1] + 1)}
    out = []
    for k, s in enumerate(kept):
        mine = {i: v for i, v in s["content"].items() if owner[i][1] == k and i not in spoken}
        if mine and len(mine) >= KEPT * len(s["content"]):
            out.append(dict(s, content=mine))
    return out


def spans(words, document):
    """Word indexes -> character spans; adjacent words of one line are joined."""
    out, last = [], None
    for i in sorted(words):
        a, b = document.offsets[i]
        if out and i == last + 1 and "\n" not in document.text[out[-1][1]:a]:
            out[-1][1] = b
        else:
            out.append([a, b])
        last = i
    return out


def form(words, document):
    total = sum(len(document.words[i]) for i in words)
    quoted = sum(len(document.words[i]) for i in words if document.quotes[i] >= 2)
    share = quoted / total if total else 0
    return "direct" if share >= .95 else "indirect" if share <= .05 else "mixed"


# What makes a statement likely right (calibrate.py fits it to each set of weights), and the least likelihood that is told.
PLAIN = {"weights": [0.0, 1.0, 0.0, 0.0, 0.0], "least": 0.45}


def logit(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def features(s):
    """Bias, the cue's log-odds, the content's mean log P, the source's mean log P, whether there is a source."""
    content = list(s["content"].values())
    return [1.0, logit(s["p"]), sum(content) / len(content), s["sourceScore"], 1.0 if s["source"] else 0.0]


def confidence(s, calibration):
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(calibration["weights"], features(s)))))


def statements(found, document, calibration=PLAIN):
    out = []
    for s in settle(found):
        p = confidence(s, calibration)
        if p >= calibration["least"]:
            out.append({"form": form(s["content"], document), "p": p, "source": {"spans": spans(s["source"], document)},
                        "cue": {"spans": spans(range(s["cue"][0], s["cue"][1] + 1), document)}, "content": {"spans": spans(s["content"], document)}})
    return out
