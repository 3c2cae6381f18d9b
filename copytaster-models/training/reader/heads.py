"""Last, on the finished encoder: event words and factuality, whose sets are so small that large batches rarely come round to them.

The encoder stays as it is, so its states are computed once; the head alone learns on."""
import argparse, math, random
import torch, torch.nn.functional as F
from .prepare import prepare
from .shelf import restore
from .train import save
from .windows import cut, tensors


def states(net, documents):
    """One row a word: states, whether it is an event (-100 unknown), its factuality (NaN unknown)."""
    windows = sorted((w for d in documents for w in cut(d)), key=lambda w: w.size)
    x, event, fact = [], [], []
    for k in range(0, len(windows), 16):
        o = tensors(windows[k:k + 16])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            words = net.words(o)[0]
        here = o["present"] > 0
        x.append(words[here].half()), event.append(o["event"][here])
        fact.append(o["factuality"][here] if "factuality" in o else torch.full((int(here.sum()),), float("nan")))
    return torch.cat(x), torch.cat(event), torch.cat(fact)


def train(head, data, rounds, draw, rate=1e-3, batch=2048, weights=(1.0, 0.5)):
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.01)
    x, event, fact = data
    steps = math.ceil(len(x) / batch) * rounds
    for step in range(steps):
        if step % math.ceil(len(x) / batch) == 0:
            order = torch.randperm(len(x), generator=draw)
        at = order[(step * batch) % len(x):][:batch]
        e = head(F.dropout(x[at].float(), 0.1))
        known, told = event[at] >= 0, ~torch.isnan(fact[at])
        loss = weights[0] * F.binary_cross_entropy_with_logits(e[known, 0], event[at][known].float())
        if told.any():
            loss = loss + weights[1] * F.l1_loss(3 * torch.tanh(e[told, 1]), fact[at][told])
        optimizer.zero_grad()
        loss.backward()
        for group in optimizer.param_groups:
            group["lr"] = rate * (1 - step / steps)
        optimizer.step()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--rounds", type=int, default=15)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--seed", type=int, default=7)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    random.seed(a.seed), torch.manual_seed(a.seed)
    net, state = restore(a.weights)
    tasks, _ = prepare(a.gold, a.work, bool(state["arguments"].get("licensed_only")), bool(state["arguments"].get("smoke")))
    documents = [d for k in ("facts", "facts-news", "events") for d in tasks[k]]
    data = states(net, documents)
    draw = torch.Generator().manual_seed(a.seed)
    head = net.event.train()
    train(head, data, a.rounds, draw)
    state["average"] = net.eval().state_dict()
    save(a.weights, state)


if __name__ == "__main__":
    main()
