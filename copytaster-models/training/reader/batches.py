"""Endless batches of all tasks, made by worker processes where there are any. The same seed and workers give the same batches."""
import pickle, random
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
from .windows import cut, tensors

# Share of the batches each set gets. Attribution first, then names of the 2020s, then syntax.
MIX = {"attribution": 34, "worldwide": 20, "ewt": 15, "gum": 11, "conll": 5, "wikigold": 2, "wnut": 2, "re3d": 1.5, "facts": 6, "facts-news": 1, "events": 3,
       "types": 3, "said-elsewhere": 3, "silver": 45}
# The same when finished weights learn on (train.py --start): more of what large batches had come to too seldom.
ONWARD = {"attribution": 40, "worldwide": 14, "ewt": 12, "gum": 8, "conll": 5, "wikigold": 3, "wnut": 2, "re3d": 1, "facts": 8, "facts-news": 2, "events": 2,
          "types": 3, "said-elsewhere": 3}
FOCUS = "attribution"
LIMITS = {"gum": (128, 160, 256, 256)}     # wordpieces of a window; references reach further back than the rest
USUAL = (64, 96, 128, 128, 160)


class Stream:
    """Endless batches of one task: windows of a random limit, batched by size."""

    def __init__(self, documents, limits, pieces, draw):
        self.documents, self.limits, self.pieces, self.draw, self.queue = documents, limits, pieces, draw, []

    def next(self):
        if not self.queue:
            windows = [w for d in self.documents for w in cut(d, self.draw.choice(self.limits))]
            self.draw.shuffle(windows)
            for k in range(0, len(windows), 1024):
                batch, longest = [], 0
                for w in sorted(windows[k:k + 1024], key=lambda w: w.size):
                    longest = max(longest, w.size)
                    if batch and longest * (len(batch) + 1) > self.pieces:
                        self.queue.append(batch)
                        batch, longest = [], w.size
                    batch.append(w)
                self.queue.append(batch)
            self.draw.shuffle(self.queue)
        return self.queue.pop()


def shares(mix, tasks):
    """The tasks of a step but the focus, their weights, and the probability that the focus is the first of its two."""
    others = [k for k in mix if k in tasks and k != FOCUS]
    weights = [mix[k] for k in others]
    return others, weights, 2 * mix[FOCUS] / (mix[FOCUS] + sum(weights))


class Steps(IterableDataset):
    """A step is two batches of different tasks: the first is attribution with twice its share, the second any other task."""

    def __init__(self, tasks, pieces, seed, views, mix):
        self.tasks, self.pieces, self.seed, self.views, self.mix = tasks, pieces, seed, views, mix

    def __iter__(self):
        info = get_worker_info()
        draw = random.Random(self.seed * 1000003 + (info.id if info else 0))
        torch.set_num_threads(1)
        streams = {k: Stream(v, LIMITS.get(k, USUAL), self.pieces, random.Random(draw.random())) for k, v in self.tasks.items()}
        others, weights, focus = shares(self.mix, streams)
        while True:
            names = (FOCUS if draw.random() < focus else draw.choices(others, weights)[0], draw.choices(others, weights)[0])
            step = [(name, tensors(streams[name].next(), self.views)) for name in names]
            # One string a step: a file descriptor per tensor, as the loader would have it, runs out of them.
            yield pickle.dumps([(name, {k: v.numpy() for k, v in o.items()}) for name, o in step], protocol=5)


def steps(tasks, pieces, seed, views, workers, mix=MIX):
    options = {"prefetch_factor": 8} if workers else {}
    for step in DataLoader(Steps(tasks, pieces, seed, views, mix), batch_size=None, num_workers=workers, **options):
        yield [(name, {k: torch.from_numpy(v) for k, v in o.items()}) for name, o in pickle.loads(step)]
