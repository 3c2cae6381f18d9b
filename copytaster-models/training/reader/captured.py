"""Training on a GPU: the teacher, then the network that follows it.

One step of this network is some two thousand small kernels, which a CPU hands out more slowly than a GPU runs them. So each kind and size of
batch (packed.py) has its forward and backward pass captured once as a CUDA graph and replayed; what the teacher says is worked out once for
every window and looked up. The schedule is over seconds, or over wordpieces to repeat a run."""
import argparse, json, os, random, time
import numpy as np, torch
from .batches import FOCUS, LIMITS, MIX, USUAL, shares
from .decode import CUE_THRESHOLD
from .losses import allowed_matrix, losses, taught
from .packed import SLOTS, Feed, batch, cues_of, pack, windows_of
from .prepare import prepare, prepared_silver
from .shelf import restore
from .train import Average, network, save

WARM = 150                  # steps until the learning rate is whole
KEPT = ("entity", "upos", "arcs", "cue", "event", "relation", "types")      # of what a teacher says; roles apart


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--run", default="reader")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--licensed-only", action="store_true")
    p.add_argument("--alone", action="store_true", help="without a teacher")
    p.add_argument("--workers", type=int, default=15)
    p.add_argument("--teacher-seconds", type=float, default=130)
    p.add_argument("--teacher-wordpieces", type=float, default=45e6, help="at most; padding counts")
    p.add_argument("--teacher-batch", type=int, default=8192)
    p.add_argument("--teacher-rate", type=float, default=6e-5)
    p.add_argument("--teacher-head-rate", type=float, default=8e-4)
    p.add_argument("--seconds", type=float, default=410)
    p.add_argument("--wordpieces", type=float, default=float("inf"), help="at most; padding counts")
    p.add_argument("--batch", type=int, default=4096)
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--average", type=float, default=0.999)
    p.add_argument("--silver-seconds", type=float, default=0, help="then on, with articles of which only the teacher's reading is known (silver.py)")
    p.add_argument("--silver-rate", type=float, default=1.5e-4)
    p.add_argument("--silver-head-rate", type=float, default=5e-4)
    p.add_argument("--smoke", action="store_true")
    return p.parse_args()


BEGUN = time.time()


def say(**what):
    print(json.dumps({"s": round(time.time() - BEGUN, 1), **what}), flush=True)


class Passes:
    """Forward and backward pass of every kind and size of batch, captured when first met. Gradients add up in the parameters' own."""

    def __init__(self, net, shelves, pieces, view, allowed, device):
        self.net, self.pieces, self.view, self.allowed, self.device = net, pieces, view, allowed, device
        self.graphs, self.pool, self.sums = {}, None, {}

    def inputs(self, shelf):
        n, m = windows_of(shelf.size, self.pieces), cues_of(shelf, self.pieces)
        zero = lambda k: torch.zeros(k, dtype=torch.long, device=self.device)
        return zero(n), zero(m), zero(m)

    def run(self, shelf, rows):
        """One batch: adds its gradients to what is there."""
        key = (shelf.kind, shelf.size)
        arrays = batch(shelf, rows, self.pieces)
        if key not in self.graphs:
            self.graphs[key] = self.capture(shelf, arrays)
        graph, places = self.graphs[key]
        for place, array in zip(places, arrays):
            place.copy_(torch.from_numpy(array))
        graph.replay() if graph is not None else self.forward(shelf, places)

    def capture(self, shelf, arrays):
        places = self.inputs(shelf)
        for place, array in zip(places, arrays):
            place.copy_(torch.from_numpy(array))
        if self.device == "cpu":
            return None, places
        before = [p.grad.clone() for p in self.net.parameters() if p.grad is not None]
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            self.forward(shelf, places)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self.pool):
            self.forward(shelf, places)
        self.pool = self.pool or graph.pool()
        torch._foreach_copy_([p.grad for p in self.net.parameters() if p.grad is not None], before)     # trying it out has left some behind
        return graph, places

    def forward(self, shelf, places):
        o = gathered(shelf, places, self.view)
        told = {k: v[places[0]].float() for k, v in shelf.told.items()} if shelf.told else None
        if told is not None and shelf.told_roles is not None and len(places[1]):
            told["roles"] = shelf.told_roles[places[1].clamp(min=0)].float()
        parts = losses(self.net, o, self.allowed, self.view, told)
        sum(parts.values()).backward()
        for k, v in parts.items():
            if k not in self.sums:      # in the trial before a capture, so that no graph owns it
                self.sums[k] = torch.zeros(2, device=self.device)
            self.sums[k][0] += v.detach()
            self.sums[k][1] += 1

    def means(self):
        out = {k: round(float(v[0] / v[1].clamp(min=1)), 4) for k, v in self.sums.items()}
        for v in self.sums.values():
            v.zero_()
        return out


def gathered(shelf, places, view):
    """The tensors of windows.tensors for a batch of rows."""
    rows, cues, of = places
    o = {}
    for name, x in shelf.fields.items():
        if name.split("_")[0] not in ("own", "cased") or name.startswith(view):
            x = x[rows]
            o[name] = x.float() if x.is_floating_point() else x.long()
    at = torch.arange(shelf.size, device=rows.device)[None]
    o["present"] = (at < o.pop("words")[:, None]).float()
    o[view + "_mask"] = (at < o.pop(view + "_size")[:, None]).float()
    if len(cues):
        known = cues.clamp(min=0)
        o["real"] = cues >= 0
        o["pairs"] = torch.cat([of[:, None], shelf.cues[known]], 1)
        if shelf.roles is not None:
            o["roles"] = torch.where(o["real"][:, None], shelf.roles[known].long(), -100)
            o["slot"] = torch.where(o["real"] & (shelf.slot[known] > 0), shelf.slot[known], SLOTS + 1)
            o["slots"] = torch.zeros(SLOTS + 2, device=rows.device)
    elif shelf.kind == "said":
        o["pairs"] = torch.zeros(0, 3, dtype=torch.long, device=rows.device)
    if "types" in o:
        o["typed"] = torch.arange(len(rows), device=rows.device)
        o["types"] = o["types"].float()
    return o


def teach(teacher, shelves, pieces=32768):
    """What the teacher says of every window, laid beside it; where cues are not annotated, those it finds."""
    teacher.eval()
    for shelf in shelves:
        n, step = shelf.empty + 1, max(1, pieces // shelf.size)
        if shelf.roles is None:
            guess(teacher, shelf, step)
        if shelf.kind == "silver":
            parse(teacher, shelf, step)
        kept, roles = {}, []
        for a in range(0, n, step):
            rows = torch.arange(a, min(n, a + step), device=shelf.cues.device)
            first, last = shelf.start[a], shelf.start[min(n, a + step)]
            cues = torch.arange(first, last, device=rows.device)
            of = torch.from_numpy(np.repeat(np.arange(len(rows)), np.diff(shelf.start[a:a + len(rows) + 1]))).to(rows.device)
            o = gathered(shelf, (rows, cues, of), "cased")
            said = taught(teacher, o)
            for name in KEPT:
                if name in said:
                    kept.setdefault(name, []).append(said[name].half())
            if "roles" in said:
                roles.append(said["roles"].half())
        shelf.told = {k: torch.cat(v) for k, v in kept.items()}
        shelf.told_roles = torch.cat(roles) if roles else None


def parse(teacher, shelf, step):
    """The teacher's heads where none are annotated: relations are followed against them."""
    heads = []
    for a in range(0, shelf.empty + 1, step):
        rows = torch.arange(a, min(shelf.empty + 1, a + step), device=shelf.cues.device)
        heads.append(taught(teacher, gathered(shelf, (rows, rows[:0], rows[:0]), "cased"))["arcs"].argmax(-1))
    shelf.fields["head"] = torch.cat(heads).to(torch.int16)


MOST_GUESSED = 8            # cues of a window that a teacher found, the likeliest first in the text


def guess(teacher, shelf, step):
    """Cues where none are annotated, as decode.cues finds them, but all windows at once."""
    n, found, start = shelf.empty + 1, [], [0]
    for a in range(0, n, step):
        rows = torch.arange(a, min(n, a + step), device=shelf.cues.device)
        o = gathered(shelf, (rows, rows[:0], rows[:0]), "cased")
        with torch.no_grad(), torch.autocast(rows.device.type, dtype=torch.bfloat16):
            p = teacher.cue(teacher.words(o, "cased")[0]).float().softmax(-1)
        begins = (p[..., 1] >= CUE_THRESHOLD) & (o["present"] > 0)
        goes_on = (p.argmax(-1) == 2) & (o["present"] > 0) & ~begins
        last = torch.arange(shelf.size, device=rows.device)[None].expand(len(rows), -1).clone()
        for i in range(shelf.size - 2, -1, -1):
            last[:, i] = torch.where(goes_on[:, i + 1], last[:, i + 1], last[:, i])
        begins &= begins.cumsum(1) <= MOST_GUESSED
        b, c0 = begins.nonzero(as_tuple=True)
        found.append(torch.stack([c0, last[b, c0]], 1))
        start += (start[-1] + begins.sum(1).cumsum(0)).tolist()
    shelf.cues, shelf.start = torch.cat(found), np.array(start)


class Descent:
    """What follows the passes of a step: gradients clipped, weights moved, gradients cleared; captured at the second step."""

    def __init__(self, net, rates, device):
        self.body = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
        self.heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
        self.rates, self.device, self.steps, self.graph = rates, device, 0, None
        fast = {"fused": True, "capturable": True} if device == "cuda" else {}
        self.lr = [torch.zeros((), device=device) for _ in rates]
        self.optimizer = torch.optim.AdamW([{"params": self.body, "lr": self.lr[0]}, {"params": self.heads, "lr": self.lr[1]}], weight_decay=0.01, **fast)
        for p in self.body + self.heads:
            p.grad = torch.zeros_like(p)

    def step(self, share):
        """`share` of the full learning rates."""
        for lr, rate in zip(self.lr, self.rates):
            lr.fill_(rate * share)
        if self.graph is not None:
            self.graph.replay()
        else:
            self.move()
            if self.device == "cuda":
                self.capture()

    def capture(self):
        torch.cuda.synchronize()
        self.graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self.graph):
            self.move()

    def move(self):
        torch.nn.utils.clip_grad_norm_(self.body + self.heads, 1.0)
        self.optimizer.step()
        torch._foreach_zero_([p.grad for p in self.body + self.heads])


def train(name, net, shelves, tasks, a, seconds, pieces, rates, view, most=float("inf"), so_far=lambda net, done: None):
    """The average of the weights, and what it took: `seconds`, or `most` wordpieces if those come first. `so_far` gets both every minute: a
    machine may be taken away before the end."""
    device = a.device
    net.to(device).train()
    allowed = allowed_matrix().to(device)
    descent = Descent(net, rates, device)
    passes, average = Passes(net, shelves, pieces, view, allowed, device), Average(net, a.average)
    draw = np.random.default_rng(a.seed)
    feeds = {t: Feed(t, shelves, pieces, np.random.default_rng(draw.integers(1 << 30))) for t in tasks}
    mixed, weights, focus = shares(MIX, feeds)
    weights = np.array(weights, float) / sum(weights)
    step = read = 0
    begun = told = kept = time.time()
    while True:
        progress = max((time.time() - begun) / seconds, read / most)
        if progress >= 1:
            break
        for task in (FOCUS if draw.random() < focus else draw.choice(mixed, p=weights), draw.choice(mixed, p=weights)):
            shelf, rows = feeds[task].next()
            passes.run(shelf, rows)
            read += len(rows) * shelf.size
        descent.step(min(1, (step + 1) / WARM) * (1 - progress) ** 0.8)
        step += 1
        average.update(net, step)
        if time.time() - told > 15:
            told = time.time()
            say(run=name, step=step, pieces=read, progress=round(progress, 3), graphs=len(passes.graphs), **passes.means())
        if time.time() - kept > 60:
            kept = time.time()
            so_far(average.net, {"step": step, "pieces": read, "spent": kept - begun})
    spent = time.time() - begun
    say(run=name, step=step, pieces=read, seconds=round(spent), **passes.means())
    return average.net, {"step": step, "pieces": read, "spent": spent}


def main():
    a = arguments()
    a.device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.backends.cuda.matmul.allow_tf32 = True
    if hasattr(torch.backends.cuda, "enable_cudnn_sdp"):      # torch before 2.5 has none
        torch.backends.cuda.enable_cudnn_sdp(False)          # it plans anew for every size
    random.seed(a.seed), torch.manual_seed(a.seed)
    tasks, lists = prepare(a.gold, a.work, a.licensed_only, a.smoke, True)
    annotated = dict(tasks)
    if a.silver_seconds:
        tasks["silver"] = prepared_silver(a.gold, a.work)
    shelves = pack(tasks, lambda t: LIMITS.get(t, USUAL), a.workers, a.device)
    say(shelves=[[s.kind, s.size, s.empty, len(s.cues)] for s in shelves])
    if not a.alone:
        teach(learnt_teacher(a, shelves, annotated, lists), shelves)
        say(taught=[[s.kind, s.size, s.empty, len(s.cues)] for s in shelves])
    torch.manual_seed(a.seed)
    net = learnt(a, a.run, network("minilm", a.work, lists), shelves, annotated, lists, a.seconds, (a.rate, a.head_rate), a.wordpieces)
    if a.silver_seconds:
        learnt(a, a.run + "-silver", net, shelves, tasks, lists, a.silver_seconds, (a.silver_rate, a.silver_head_rate))


def learnt(a, name, net, shelves, tasks, lists, seconds, rates, most=float("inf")):
    net, done = train(name, net, shelves, tasks, a, seconds, a.batch, rates, "own", most, lambda *so_far: keep(a, name + ".so-far", so_far[0], lists, "minilm", so_far[1]))
    keep(a, name, net, lists, "minilm", done)
    return net


def learnt_teacher(a, shelves, tasks, lists):
    """The teacher of an earlier run where there is one."""
    path = os.path.join(a.work, "teacher.final.pt")
    if os.path.exists(path):
        return restore(path)[0].to(a.device)
    teacher, done = train("teacher", network("cased", a.work, lists), shelves, tasks, a, a.teacher_seconds, a.teacher_batch, (a.teacher_rate, a.teacher_head_rate), "cased",
                          a.teacher_wordpieces)
    keep(a, "teacher", teacher, lists, "cased", done)
    return teacher


def keep(a, name, net, lists, base, done):
    weights = {k: v.half() if v.is_floating_point() else v for k, v in net.state_dict().items()}
    save(os.path.join(a.work, name + ".final.pt"), {"average": weights, "lists": lists, "base": base, **done, "arguments": vars(a)})


if __name__ == "__main__":
    main()
