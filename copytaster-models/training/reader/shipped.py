"""The graphs that ship -> a checkpoint to train on from: their 8-bit weights multiplied out again.

Heads that are not exported (lemma, reference, typing) come back untrained, and training leaves lemma and reference alone."""
import argparse, os, re
import onnx, torch, torch.nn as nn
from onnx import numpy_helper
from . import backbone
from .model import Reader
from .prepare import prepare
from .train import save

UNTRAINED = ("lemma", "reference", "typing")


def constants(path):
    """The weights of a graph in 32 bits, products as [in, out]; modules computed in one product have their names joined by `+`."""
    raw = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in onnx.load(path).graph.initializer}
    whole = {k[:-2]: raw[k].float() * raw[k[:-2] + "_s"] for k in raw if k.endswith("_w")}
    return whole | {k: v.float() for k, v in raw.items() if k[-2:] not in ("_w", "_s", "_z")}


def fill(net, found):
    """Gives every module of the network its weights; the names of those that are given none."""
    modules, given = dict(net.named_modules()), set()
    with torch.no_grad():
        for joined, value in found.items():
            names, _, kind = joined.rpartition(".")
            names = names.split("+")
            if not all(hasattr(modules.get(m), kind) for m in names):
                continue
            value = value.T if kind == "weight" and isinstance(modules[names[0]], nn.Linear) else value
            at = 0
            for name in names:
                p = getattr(modules[name], kind)
                if p is not None:
                    part = value[at:at + len(p)] if len(names) > 1 else value
                    p[:len(part)] = part.reshape(-1, *p.shape[1:])
                    at += len(p)
                    given.add(f"{name}.{kind}")
    return {name for name, _ in net.named_parameters()} - given


def network(folder, relations, lemmas, work):
    net = Reader(len(relations), lemmas)
    net.encoder.load_backbone(backbone.weights(work))     # positions beyond the longest window
    found = constants(os.path.join(folder, "reader.onnx")) | {f"attribution.{k}": v for k, v in constants(os.path.join(folder, "attribution.onnx")).items()}
    lost = [name for name in fill(net, found) if name.split(".")[0] not in UNTRAINED]
    assert not lost, f"{folder}: no weights for {lost}"
    return net


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--graphs", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=7)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    _, lists = prepare(a.gold, a.work)
    labels = open(os.path.join(a.graphs, "labels.tsv"), encoding="utf8").read()
    relations = re.findall(r"^relation\t(.+)$", labels, re.M)
    step, pieces = map(int, re.search(r"after (\d+) steps, (\d+) wordpieces", labels).groups())
    assert relations == lists["relation"], "the gold has other relations than the graphs"
    net = network(a.graphs, relations, len(lists["lemma"]), a.work)
    save(a.out, {"average": net.state_dict(), "lists": lists, "base": "minilm", "step": step, "pieces": pieces, "spent": 0, "arguments": {}, "untrained": UNTRAINED})


if __name__ == "__main__":
    main()
