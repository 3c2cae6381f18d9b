"""Windows of whole sentences, and the tensors made of them."""
from dataclasses import dataclass
import torch
from .labels import IGNORE
from .wordpiece import CLS, SEP

LIMIT, HARD = 128, 256      # wordpieces of a window, its [CLS] and [SEP] included


@dataclass
class Window:
    document: object
    start: int      # words [start, end)
    end: int
    size: int       # wordpieces


def cut(d, limit=LIMIT, hard=HARD):
    """The windows of one document. Greedy; a cut prefers a paragraph's end and never parts a quotation unless it must.

    Boundary k lies before sentence k. Among the boundaries that fit `limit`: the last paragraph start outside quotations that
    leaves at least half a window, else the last one outside a quotation, else the first one outside a quotation that fits `hard`,
    else the last one that fits `limit`. A sentence longer than `hard` is cut between words."""
    out, a, sentences = [], 0, len(d.lengths)
    inside = lambda k: k < sentences and not d.paragraph[d.starts[k]] and d.quotes[d.starts[k]] == 2 and d.quotes[d.starts[k] - 1] == 2
    while a < sentences:
        if d.lengths[a] > hard - 2:
            _pieces_of_long_sentence(d, a, hard, out)
            a += 1
            continue
        size, e, sizes = 2, a, {}
        while e < sentences and (e == a or size + d.lengths[e] <= limit) and size + d.lengths[e] <= hard:
            size += d.lengths[e]
            e += 1
            sizes[e] = size
        if e < sentences:
            free = [k for k in sizes if not inside(k)]
            paragraph = [k for k in free if d.paragraph[d.starts[k]] and 2 * sizes[k] >= limit]
            if paragraph:
                e = paragraph[-1]
            elif free:
                e = free[-1]
            else:
                k, grown = e, size
                while k < sentences and inside(k) and grown + d.lengths[k] <= hard:
                    grown += d.lengths[k]
                    k += 1
                    sizes[k] = grown
                e = k if not inside(k) else e
        out.append(Window(d, d.starts[a], d.starts[e], sizes[e]))
        a = e
    return out


def _pieces_of_long_sentence(d, k, hard, out):
    start, size = d.starts[k], 2
    for i in range(d.starts[k], d.starts[k + 1]):
        n = len(d.pieces[i]) + d.paragraph[i]
        if size + n > hard:
            out.append(Window(d, start, i, size))
            start, size = i, 2
        size += n
    out.append(Window(d, start, d.starts[k + 1], size))


def tensors(windows, lists_of_allowed=None):
    """Inputs of the network and every label the windows have."""
    rows = []
    for w in windows:
        d, ids, shapes, quotes, first = w.document, [CLS], [0], [0], []
        for i in range(w.start, w.end):
            if d.paragraph[i]:
                ids.append(SEP), shapes.append(0), quotes.append(0)
            first.append(len(ids))
            n = len(d.pieces[i])
            ids += d.pieces[i]
            shapes += [d.shapes[i]] * n
            quotes += [d.quotes[i]] * n
        ids.append(SEP), shapes.append(0), quotes.append(0)
        rows.append((ids, shapes, quotes, first))
    B, T, N = len(rows), max(len(r[0]) for r in rows), max(len(r[3]) for r in rows)
    T, N = (T + 7) // 8 * 8, (N + 7) // 8 * 8
    z = lambda *s, v=0: torch.full(s, v, dtype=torch.long)
    o = {"ids": z(B, T), "shape": z(B, T), "quote": z(B, T), "mask": torch.zeros(B, T), "first": z(B, N), "present": torch.zeros(B, N),
         "sentence": z(B, N)}
    for b, (w, (ids, shapes, quotes, first)) in enumerate(zip(windows, rows)):
        d, n, m = w.document, len(ids), len(first)
        o["ids"][b, :n], o["shape"][b, :n] = torch.tensor(ids), torch.tensor(shapes)
        o["quote"][b, :n], o["mask"][b, :n] = torch.tensor(quotes), 1
        o["first"][b, :m], o["present"][b, :m] = torch.tensor(first), 1
        base = d.sentence[w.start]
        o["sentence"][b, :m] = torch.tensor([s - base + 1 for s in d.sentence[w.start:w.end]])
        for name in ("entity", "upos", "lemma", "relation", "event"):
            if name in d.labels:
                o.setdefault(name, z(B, N, v=IGNORE))
                o[name][b, :m] = torch.tensor([IGNORE if y is None else y for y in d.labels[name][w.start:w.end]])
        if "head" in d.labels:
            o.setdefault("head", z(B, N, v=IGNORE))
            y = [0 if h < 0 else h - w.start + 1 for h in d.labels["head"][w.start:w.end]]
            o["head"][b, :m] = torch.tensor([h if 0 <= h <= m else IGNORE for h in y])
        if "factuality" in d.labels:
            o.setdefault("factuality", torch.full((B, N), float("nan")))
            o["factuality"][b, :m] = torch.tensor([float("nan") if y is None else y for y in d.labels["factuality"][w.start:w.end]])
    if windows[0].document.relations is not None:
        _attribution(windows, o, B, N)
    return o


def _attribution(windows, o, B, N):
    o["cue"] = torch.full((B, N), IGNORE, dtype=torch.long)
    pairs, roles = [], []
    for b, w in enumerate(windows):
        m = w.end - w.start
        o["cue"][b, :m] = 0
        for r in w.document.relations:
            c0, c1 = r.cue[0] - w.start, min(r.cue[1] - w.start, m - 1)
            if not 0 <= c0 < m:
                continue
            o["cue"][b, c0] = 1
            for i in range(c0 + 1, c1 + 1):
                if o["cue"][b, i] != 1:
                    o["cue"][b, i] = 2
            content = [i - w.start for i in r.content if w.start <= i < w.end]
            source = [i - w.start for i in r.source if w.start <= i < w.end]
            if content:
                y = torch.full((N,), IGNORE, dtype=torch.long)
                y[:m] = 0
                y[content] = 2
                if source:
                    y[source] = 1
                pairs.append((b, c0, c1)), roles.append(y)
    o["pairs"] = torch.tensor(pairs, dtype=torch.long).view(-1, 3)
    o["roles"] = torch.stack(roles) if roles else torch.zeros(0, N, dtype=torch.long)
