"""All windows of all tasks as tensors that stay on a GPU: a batch is then a list of rows, and no step waits for a CPU to write one.

Windows of like size and like labels lie together in a Shelf, padded to the same size, so that one captured step (captured.py) reads any of them."""
import math, random
from dataclasses import dataclass, field
from multiprocessing import Pool
import numpy as np, torch
from .labels import IGNORE, PLOVER
from .windows import cut, tensors

SIZES = (72, 104, 136, 176, 280, 416)       # wordpieces of a window in either vocabulary: the limits of batches.py and some room
SLOTS = 12                                  # attributions of a window that compete; one with more competes in none
AT_ONCE = 128                               # windows that a worker writes at once
KIND = {"attribution": "said", "said-elsewhere": "said", "ewt": "parsed", "gum": "referring", "facts": "events", "facts-news": "events", "events": "events", "types": "typed", "silver": "silver"}
NAMES = "names"                             # the kind of every other task
EMPTY = {"sentence": 0, "factuality": float("nan"), "chain": -1}     # what a padded word has; other labels IGNORE, inputs 0


def kind_of(task):
    return KIND.get(task, NAMES)


@dataclass
class Shelf:
    """Windows of one kind and size. Row `empty` is a window without words, which fills batches up."""
    kind: str
    size: int
    rows: dict                              # task -> numbers of its windows
    fields: dict                            # name -> tensor [windows, ...]
    start: np.ndarray                       # of each window's cues in the tables below, and the end
    cues: torch.Tensor                      # [cues, 2], first and last word
    roles: torch.Tensor | None              # [cues, size]
    slot: torch.Tensor | None
    empty: int
    told: dict = field(default_factory=dict)    # what a teacher says of every window
    told_roles: torch.Tensor | None = None


def _write(job):
    """One worker's share: [(task, size, fields, cues by window)]."""
    task, documents, limit = job
    torch.set_num_threads(1)
    by_size = {}
    for w in (w for d in documents for w in cut(d, limit)):
        widest = max(w.size, 2 + sum(len(w.document.cased[i]) + w.document.paragraph[i] for i in range(w.start, w.end)))
        size = next((s for s in SIZES if widest <= s), None)
        if size is not None:
            by_size.setdefault(size, []).append(w)
    out = []
    for size, windows in by_size.items():
        for k in range(0, len(windows), AT_ONCE):
            out.append((task, size, *_padded(windows[k:k + AT_ONCE], size, kind_of(task))))
    return out


def _padded(windows, size, kind):
    o = tensors(windows, ("own", "cased"))
    if kind == "referring" and "chain" not in o:
        o["chain"] = torch.full_like(o["upos"], EMPTY["chain"])
    words = o.pop("present").sum(1).to(torch.int16)
    fields = {"words": words.numpy()}
    for view in ("own", "cased"):
        fields[view + "_size"] = o.pop(view + "_mask").sum(1).to(torch.int16).numpy()
    pairs = o.pop("pairs", torch.zeros(0, 3, dtype=torch.long))
    extra = {k: o.pop(k) for k in ("roles", "slot", "typed", "marks", "types") if k in o}
    o.pop("slots", None)
    if "event" in o and "factuality" not in o:
        o["factuality"] = torch.full(o["event"].shape, float("nan"))
    for name, x in o.items():
        value = 0 if name.split("_")[0] in ("own", "cased") else EMPTY.get(name, IGNORE)
        whole = torch.full((len(windows), size), value, dtype=x.dtype)
        whole[:, :min(size, x.shape[1])] = x[:, :size]
        fields[name] = whole.to(torch.float16 if x.is_floating_point() else torch.int16).numpy()
    if "typed" in extra:
        for name, shape in (("marks", size), ("types", len(PLOVER))):
            whole = torch.zeros(len(windows), shape, dtype=torch.int16)
            at = extra["typed"]
            whole[at, :min(shape, extra[name].shape[1])] = extra[name][:, :shape].to(torch.int16)
            fields[name] = whole.numpy()
    per = [[] for _ in windows]
    for k, (b, c0, c1) in enumerate(pairs.tolist()):
        roles = torch.full((size,), IGNORE, dtype=torch.int8)
        width = min(size, extra["roles"].shape[1])
        roles[:width] = extra["roles"][k, :width].to(torch.int8)
        per[b].append((c0, c1, roles.numpy(), int(extra["slot"][k])))
    if "owner" in fields:
        full = [b for b, cues in enumerate(per) if len(cues) > SLOTS]
        fields["owner"][full] = IGNORE
        for b in full:
            per[b] = [(c0, c1, r, 0) for c0, c1, r, _ in per[b]]
    return fields, per


def pack(tasks, limits, workers, device):
    """Shelves of every kind and size. `limits`: task -> limits of windows (batches.LIMITS, batches.USUAL)."""
    jobs = []
    for task, documents in tasks.items():
        for limit in sorted(set(limits(task))):
            jobs += [(task, documents[k:k + 40], limit) for k in range(0, len(documents), 40)]
    if workers:
        with Pool(workers) as pool:
            parts = [p for part in pool.imap(_write, jobs, chunksize=4) for p in part]
    else:
        parts = [p for job in jobs for p in _write(job)]
    groups = {}
    for task, size, fields, cues in parts:
        groups.setdefault((kind_of(task), size), []).append((task, fields, cues))
    return [_shelf(kind, size, group, device) for (kind, size), group in sorted(groups.items())]


def _shelf(kind, size, group, device):
    rows, at, cues = {}, 0, []
    for task, fields, per in group:
        n = len(per)
        rows.setdefault(task, []).append(np.arange(at, at + n))
        at += n
        cues += per
    names = group[0][1].keys()
    fields = {name: np.concatenate([f[name] for _, f, _ in group]) for name in names}
    for name, x in fields.items():      # the window without words
        value = EMPTY.get(name, 0 if x.ndim == 1 or name in ("marks", "types") or name.split("_")[0] in ("own", "cased") else IGNORE)
        fields[name] = np.concatenate([x, np.full((1, *x.shape[1:]), value, x.dtype)])
    start = np.concatenate([[0], np.cumsum([len(c) for c in cues] + [0])])
    flat = [c for per in cues for c in per]
    said = kind == "said"
    return Shelf(kind, size, {t: np.concatenate(r) for t, r in rows.items()}, {k: torch.from_numpy(v).to(device) for k, v in fields.items()}, start,
                 torch.tensor([c[:2] for c in flat], dtype=torch.long, device=device).view(-1, 2),
                 torch.from_numpy(np.stack([c[2] for c in flat])).to(device) if said and flat else None,
                 torch.tensor([c[3] for c in flat], dtype=torch.long, device=device) if said else None, at)


class Feed:
    """Endless batches of one task as (shelf, rows). A round has every window of every limit once."""

    def __init__(self, task, shelves, pieces, draw):
        self.task, self.shelves, self.pieces, self.draw, self.queue = task, [s for s in shelves if task in s.rows], pieces, draw, []

    def next(self):
        if not self.queue:
            for shelf in self.shelves:
                rows, n = self.draw.permutation(shelf.rows[self.task]), windows_of(shelf.size, self.pieces)
                for k in range(0, len(rows), n):
                    self.queue.append((shelf, rows[k:k + n]))
            self.draw.shuffle(self.queue)
        return self.queue.pop()


def windows_of(size, pieces):
    return max(2, pieces // size)


def cues_of(shelf, pieces):
    """Room for cues in a batch of this shelf: half as many again as there are on average."""
    windows = windows_of(shelf.size, pieces)
    mean = len(shelf.cues) / max(1, len(shelf.start) - 1)
    return 0 if not len(shelf.cues) else 8 * math.ceil((1.5 * mean * windows + 8) / 8)


def batch(shelf, rows, pieces):
    """(rows, cue numbers, window of each cue), filled up: empty windows, cue -1. A window whose cues find no room is left out."""
    room, windows = cues_of(shelf, pieces), windows_of(shelf.size, pieces)
    own, cues, of = np.full(windows, shelf.empty, np.int64), np.full(room, -1, np.int64), np.zeros(room, np.int64)
    at = 0
    for b, row in enumerate(rows):
        a, e = shelf.start[row], shelf.start[row + 1]
        if at + e - a > room:
            continue
        own[b] = row
        cues[at:at + e - a] = np.arange(a, e)
        of[at:at + e - a] = b
        at += e - a
    return own, cues, of
