"""Training: every step takes two batches of different tasks. Resumable; the schedule is over wordpieces or over minutes."""
import argparse, copy, json, os, random, sys, time
import torch
from . import backbone, evaluate, gold
from .losses import allowed_matrix, losses
from .model import Reader
from .windows import cut, tensors
from .wordpiece import WordPiece

# Share of the batches each set gets. Attribution first, then names of the 2020s, then syntax.
MIX = {"attribution": 36, "worldwide": 20, "ewt": 15, "gum": 8, "conll": 5, "wikigold": 2, "wnut": 2, "re3d": 1.5, "facts": 6.5, "facts-news": 1, "events": 3}
FOCUS = ("attribution",)


class Stream:
    """Endless batches of one task: windows of a random limit, batched by size."""

    def __init__(self, documents, pieces, draw):
        self.documents, self.pieces, self.draw, self.queue, self.passes = documents, pieces, draw, [], 0

    def next(self):
        if not self.queue:
            self.passes += 1
            windows = [w for d in self.documents for w in cut(d, self.draw.choice((64, 96, 128, 128, 160)))]
            self.draw.shuffle(windows)
            for k in range(0, len(windows), 256):
                batch, longest = [], 0
                for w in sorted(windows[k:k + 256], key=lambda w: w.size):
                    longest = max(longest, w.size)
                    if batch and longest * (len(batch) + 1) > self.pieces:
                        self.queue.append(batch)
                        batch, longest = [], w.size
                    batch.append(w)
                self.queue.append(batch)
            self.draw.shuffle(self.queue)
        return self.queue.pop()


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--run", default="reader")
    p.add_argument("--minutes", type=float, default=0)
    p.add_argument("--wordpieces", type=float, default=16e6)
    p.add_argument("--batch", type=int, default=1024, help="wordpieces of a batch; a step has two")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--every", type=float, default=10, help="minutes between checkpoints")
    p.add_argument("--init", default="")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--licensed-only", action="store_true")
    p.add_argument("--smoke", action="store_true")
    return p.parse_args()


def save(path, state):
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    random.seed(a.seed), torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tasks, lists = gold.load(a.gold, a.licensed_only, a.smoke)
    wordpiece = WordPiece(backbone.vocabulary(a.work))
    for documents in tasks.values():
        gold.index_parsed(documents, lists)
        for d in documents:
            d.finish(wordpiece)
    print({k: (len(v), sum(sum(d.lengths) for d in v)) for k, v in tasks.items()}, {k: len(v) for k, v in lists.items()}, flush=True)
    dev = evaluate.Dev(a.gold, wordpiece, lists, a.smoke)
    net = Reader(len(lists["relation"]), len(lists["lemma"]))
    net.encoder.load_backbone(backbone.weights(a.work))
    if a.init:
        net.load_state_dict(torch.load(a.init)["average"], strict=False)
    net.to(device).train()
    body = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": heads, "lr": a.head_rate}], weight_decay=0.01, foreach=True)
    average = copy.deepcopy(net).eval()
    path = os.path.join(a.work, a.run + ".pt")
    step = pieces = spent = 0
    if os.path.exists(path):
        state = torch.load(path)
        net.load_state_dict(state["net"]), average.load_state_dict(state["average"]), optimizer.load_state_dict(state["optimizer"])
        step, pieces, spent = state["step"], state["pieces"], state["spent"]
        print("resumed at step", step, "wordpieces", pieces, flush=True)
    draw = random.Random(a.seed * 1000003 + step)
    streams = {k: Stream(v, a.batch, random.Random(draw.random())) for k, v in tasks.items()}
    names = [k for k in MIX if k in streams]
    others = [k for k in names if k not in FOCUS]
    allowed = allowed_matrix().to(device)
    focus = sum(MIX[k] for k in FOCUS) / sum(MIX[k] for k in names)
    started, paused, sums, saved = time.time(), 0.0, {}, spent
    log = open(os.path.join(a.work, a.run + ".log"), "a")
    while True:
        seconds = spent + time.time() - started - paused
        progress = seconds / (60 * a.minutes) if a.minutes else pieces / a.wordpieces
        if progress >= 1:
            break
        rate = min(1, (step + 1) / 150) * (1 - progress) ** 0.8
        for group, base in zip(optimizer.param_groups, (a.rate, a.head_rate)):
            group["lr"] = base * rate
        optimizer.zero_grad(set_to_none=True)
        # The first batch is attribution with twice its share, the second any other task.
        first = FOCUS[0] if draw.random() < 2 * focus else draw.choices(others, [MIX[k] for k in others])[0]
        for name in (first, draw.choices(others, [MIX[k] for k in others])[0]):
            o = {k: v.to(device) for k, v in tensors(streams[name].next()).items()}
            parts = losses(net, o, allowed)
            if parts:
                sum(parts.values()).backward()
            pieces += int(o["mask"].sum())
            for k, v in parts.items():
                s = sums.setdefault(k, [0.0, 0])
                s[0] += float(v)
                s[1] += 1
        torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
        optimizer.step()
        step += 1
        if step % 5 == 0:
            with torch.no_grad():
                keep = min(a.average, (1 + step) / (100 + step)) ** 5
                mine, new = [p for p in average.parameters() if p is not average.encoder.word.weight], [p for p in net.parameters() if p is not net.encoder.word.weight]
                torch._foreach_mul_(mine, keep)
                torch._foreach_add_(mine, new, alpha=1 - keep)
        if step % 100 == 0:
            line = {"step": step, "pieces": pieces, "s": round(seconds), "per_s": round(pieces / max(1, seconds)), "progress": round(progress, 3),
                    "passes": {k: v.passes for k, v in streams.items()}, **{k: round(s / n, 4) for k, (s, n) in sums.items()}}
            print(json.dumps(line), file=log, flush=True)
            sums = {}
        if seconds - saved > 60 * a.every:
            pause = time.time()
            saved = seconds
            state = {"net": net.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "lists": lists,
                     "step": step, "pieces": pieces, "spent": seconds}
            save(path, state)
            print(json.dumps({"step": step, "pieces": pieces, "s": round(seconds), "dev": dev.figures(average, part=4)}), file=log, flush=True)
            paused += time.time() - pause
    final = {"average": average.state_dict(), "lists": lists, "step": step, "pieces": pieces, "spent": seconds, "arguments": vars(a)}
    save(os.path.join(a.work, a.run + ".final.pt"), final)
    figures = dev.figures(average)
    json.dump({"step": step, "pieces": pieces, "seconds": round(seconds), "arguments": vars(a), "dev": figures},
              open(os.path.join(a.work, a.run + ".figures.json"), "w"), indent=1)
    print(json.dumps({"final": figures, "step": step, "pieces": pieces}), file=log, flush=True)


if __name__ == "__main__":
    main()
