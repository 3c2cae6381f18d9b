"""Windows of whole sentences, and the tensors made of them."""
from dataclasses import dataclass
import torch
from .labels import IGNORE, PLOVER
from .wordpiece import CLS, SEP

MOST_GUESSES = 200          # cues of a batch that a teacher found, lest an untrained one fill the memory
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


def tensors(windows, views=("own",)):
    """Inputs of the network and every label the windows have. `views`: "own" wordpieces, "cased" ones of the teacher, or both."""
    B, N = len(windows), _eights(max(w.end - w.start for w in windows))
    o = {"present": torch.zeros(B, N), "sentence": _full(B, N)}
    for view in views:
        _input(windows, o, view, B, N)
    for b, w in enumerate(windows):
        d, m = w.document, w.end - w.start
        o["present"][b, :m] = 1
        base = d.sentence[w.start]
        o["sentence"][b, :m] = torch.tensor([s - base + 1 for s in d.sentence[w.start:w.end]])
        for name in ("entity", "upos", "lemma", "relation", "event"):
            if name in d.labels:
                o.setdefault(name, _full(B, N, value=IGNORE))
                o[name][b, :m] = torch.tensor([IGNORE if y is None else y for y in d.labels[name][w.start:w.end]])
        if "head" in d.labels:
            o.setdefault("head", _full(B, N, value=IGNORE))
            y = [0 if h < 0 else h - w.start + 1 for h in d.labels["head"][w.start:w.end]]
            o["head"][b, :m] = torch.tensor([h if 0 <= h <= m else IGNORE for h in y])
        if "factuality" in d.labels:
            o.setdefault("factuality", torch.full((B, N), float("nan")))
            o["factuality"][b, :m] = torch.tensor([float("nan") if y is None else y for y in d.labels["factuality"][w.start:w.end]])
        if "chain" in d.labels:
            o.setdefault("chain", _full(B, N, value=-1))
            o["chain"][b, :m] = torch.tensor([-1 if y is None else y for y in d.labels["chain"][w.start:w.end]])
    if windows[0].document.relations is not None:
        _attribution(windows, o, B, N)
    elif any(w.document.guessed for w in windows):
        guesses = [(b, c0 - w.start, c1 - w.start) for b, w in enumerate(windows) for c0, c1 in w.document.guessed if w.start <= c0 and c1 < w.end]
        o["pairs"] = torch.tensor(guesses[:MOST_GUESSES], dtype=torch.long).view(-1, 3)
    if any(w.document.pairs for w in windows):
        _typed(windows, o, N)
    return o


def _eights(n):
    return (n + 7) // 8 * 8


def _full(*shape, value=0):
    return torch.full(shape, value, dtype=torch.long)


def _input(windows, o, view, B, N):
    rows = []
    for w in windows:
        d, ids, shapes, quotes, first = w.document, [CLS], [0], [0], []
        pieces = d.pieces if view == "own" else d.cased
        for i in range(w.start, w.end):
            if d.paragraph[i]:
                ids.append(SEP), shapes.append(0), quotes.append(0)
            first.append(len(ids))
            n = len(pieces[i])
            ids += pieces[i]
            shapes += [d.shapes[i]] * n
            quotes += [d.quotes[i]] * n
        ids.append(SEP), shapes.append(0), quotes.append(0)
        rows.append((ids, shapes, quotes, first))
    T = _eights(max(len(r[0]) for r in rows))
    for name, k in (("ids", 0), ("shape", 1), ("quote", 2)):
        o[f"{view}_{name}"] = x = _full(B, T)
        for b, r in enumerate(rows):
            x[b, :len(r[k])] = torch.tensor(r[k])
    o[f"{view}_mask"], o[f"{view}_first"] = torch.zeros(B, T), _full(B, N)
    for b, r in enumerate(rows):
        o[f"{view}_mask"][b, :len(r[0])] = 1
        o[f"{view}_first"][b, :len(r[3])] = torch.tensor(r[3])


def _attribution(windows, o, B, N):
    """Cues, the pairs of window and cue, the roles of each, and for each word which cue of its window has it as content (0: none)."""
    o["cue"], o["owner"] = _full(B, N, value=IGNORE), _full(B, N, value=IGNORE)
    pairs, roles, slots = [], [], []
    for b, w in enumerate(windows):
        m, slot = w.end - w.start, 0
        o["cue"][b, :m] = 0
        o["owner"][b, :m] = 0
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
                y = _full(N, value=IGNORE)
                y[:m] = 0
                y[content] = 2
                if source:
                    y[source] = 1
                slot += 1
                o["owner"][b, content] = slot
                pairs.append((b, c0, c1)), roles.append(y), slots.append(slot)
    o["pairs"], o["slot"] = torch.tensor(pairs, dtype=torch.long).view(-1, 3), torch.tensor(slots, dtype=torch.long)
    o["slots"] = torch.zeros(max(slots, default=0) + 1)
    o["roles"] = torch.stack(roles) if roles else _full(0, N)


def _typed(windows, o, N):
    where, marks, types = [], [], []
    for b, w in enumerate(windows):
        for pair in w.document.pairs:
            if any(w.start <= i < w.end for i in pair.doer):
                row = _full(N)
                for value, words in ((1, pair.doer), (2, pair.sufferer)):
                    row[[i - w.start for i in words if w.start <= i < w.end]] = value
                allowed = torch.zeros(len(PLOVER))
                allowed[pair.types] = 1
                where.append(b), marks.append(row), types.append(allowed)
    o["typed"] = torch.tensor(where, dtype=torch.long)
    o["marks"] = torch.stack(marks) if marks else _full(0, N)
    o["types"] = torch.stack(types) if types else torch.zeros(0, len(PLOVER))
