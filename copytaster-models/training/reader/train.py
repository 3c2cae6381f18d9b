"""Training, of the network that serves and of the larger teacher it may follow. Resumable; the schedule is over wordpieces or over minutes."""
import argparse, copy, itertools, json, os, random, time
import torch
from . import backbone, cased, evaluate
from .batches import MIX, ONWARD, steps
from .losses import allowed_matrix, losses, taught
from .model import Reader
from .prepare import prepare
from .shelf import restore


NOT_SERVED = ("lemma", "reference")     # the graphs that ship do not carry these heads, so what learns on from them has none to keep


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--run", default="reader")
    p.add_argument("--base", choices=("minilm", "cased"), default="minilm", help="cased: the teacher")
    p.add_argument("--teacher", default="", help="final weights of a cased run to follow")
    p.add_argument("--start", default="", help="finished weights to learn on from (final.pt, or shipped.py's)")
    p.add_argument("--minutes", type=float, default=0)
    p.add_argument("--wordpieces", type=float, default=16e6)
    p.add_argument("--batch", type=int, default=1024, help="wordpieces of a batch; a step has two")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--every", type=float, default=10, help="minutes between checkpoints")
    p.add_argument("--part", type=int, default=1, help="of dev at the end: every n-th document; 0 for none")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--workers", type=int, default=0, help="processes that make batches")
    p.add_argument("--licensed-only", action="store_true")
    p.add_argument("--smoke", action="store_true")
    return p.parse_args()


def save(path, state):
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def network(base, work, lists):
    """Untrained but for its base."""
    net = Reader(len(lists["relation"]), len(lists["lemma"]), backbone.CASED if base == "cased" else backbone.MINILM)
    net.encoder.load_backbone((cased if base == "cased" else backbone).weights(work))
    return net


class Average:
    """Exponential average of the weights, brought up to date every FIFTH step."""
    FIFTH = 5

    def __init__(self, net, keep):
        self.net, self.keep = copy.deepcopy(net).eval(), keep

    def update(self, net, step):
        if step % self.FIFTH:
            return
        keep = min(self.keep, (1 + step) / (100 + step)) ** self.FIFTH
        with torch.no_grad():
            mine, new = ([p for p in n.parameters() if p is not n.encoder.word.weight] for n in (self.net, net))
            torch._foreach_mul_(mine, keep)
            torch._foreach_add_(mine, new, alpha=1 - keep)


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    torch.backends.cuda.matmul.allow_tf32 = True
    random.seed(a.seed), torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tasks, lists = prepare(a.gold, a.work, a.licensed_only, a.smoke, a.base == "cased" or bool(a.teacher))
    net, begun = restore(a.start) if a.start else (network(a.base, a.work, lists), {"step": 0, "pieces": 0})
    net = net.to(device).train()
    view, teacher = "cased" if a.base == "cased" else "own", None
    if a.teacher:
        teacher = restore(a.teacher)[0].to(device)
        evaluate.guess_cues(teacher, [d for k, v in tasks.items() if k not in ("attribution", "types") for d in v])
    body = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    kind = {"fused": True} if device == "cuda" else {"foreach": True}
    optimizer = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": heads, "lr": a.head_rate}], weight_decay=0.01, **kind)
    average = Average(net, a.average)
    path = os.path.join(a.work, a.run + ".pt")
    step = pieces = spent = 0
    if os.path.exists(path):
        state = torch.load(path, map_location=device)
        net.load_state_dict(state["net"]), average.net.load_state_dict(state["average"]), optimizer.load_state_dict(state["optimizer"])
        step, pieces, spent = state["step"], state["pieces"], state["spent"]
        print("resumed at step", step, "wordpieces", pieces, flush=True)
    allowed, left = allowed_matrix().to(device), NOT_SERVED if a.start else ()
    batches = steps(tasks, a.batch, a.seed + step, (view,) if teacher is None else ("own", "cased"), a.workers, ONWARD if a.start else MIX)
    started, sums, saved = time.time(), {}, spent
    log = open(os.path.join(a.work, a.run + ".log"), "a")
    for step in itertools.count(step + 1):
        seconds = spent + time.time() - started
        progress = seconds / (60 * a.minutes) if a.minutes else pieces / a.wordpieces
        if progress >= 1:
            break
        rate = min(1, step / 150) * (1 - progress) ** 0.8
        for group, base in zip(optimizer.param_groups, (a.rate, a.head_rate)):
            group["lr"] = base * rate
        optimizer.zero_grad(set_to_none=True)
        for name, batch in next(batches):
            pieces += int(batch[view + "_mask"].sum())
            o = {k: v.to(device, non_blocking=True) for k, v in batch.items()}
            parts = losses(net, o, allowed, view, None if teacher is None else taught(teacher, o))
            parts = {k: v for k, v in parts.items() if k not in left}
            if parts:
                sum(parts.values()).backward()
            for k, v in parts.items():
                total, n = sums.get(k, (0.0, 0))
                sums[k] = (total + v.detach(), n + 1)
        torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
        optimizer.step()
        average.update(net, step)
        if step % 100 == 0:
            line = {"step": step, "pieces": pieces, "s": round(seconds), "per_s": round(pieces / max(1, seconds)), "progress": round(progress, 3),
                    **{k: round(float(s) / n, 4) for k, (s, n) in sums.items()}}
            print(json.dumps(line), file=log, flush=True)
            sums = {}
        if seconds - saved > 60 * a.every:
            saved = seconds
            save(path, {"net": net.state_dict(), "average": average.net.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "pieces": pieces, "spent": seconds})
    final = {"average": average.net.state_dict(), "lists": lists, "base": a.base, "step": begun["step"] + step, "pieces": begun["pieces"] + pieces, "spent": seconds, "arguments": vars(a)}
    save(os.path.join(a.work, a.run + ".final.pt"), final)
    line = {"step": step, "pieces": pieces, "seconds": round(seconds)}
    if a.part:
        line["dev"] = evaluate.Dev(a.gold, a.work, lists, a.smoke, teacher=a.base == "cased").figures(average.net, a.part)
    json.dump({**line, "arguments": vars(a)}, open(os.path.join(a.work, a.run + ".figures.json"), "w"), indent=1)
    print(json.dumps(line), file=log, flush=True)
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
