"""Checkpoint -> reader.onnx, attribution.onnx (32-bit), labels.tsv, vocab.txt. The signature stands in ../README.md.

A call reads one window: nothing is padded and no window shares a tensor with another, so an answer cannot depend on its companions."""
import argparse, json, os
import torch, torch.nn as nn, torch.nn.functional as F
from . import backbone, decode, labels, windows
from .shelf import restore
from .model import ARC, FAR, REL

OPSET = 17


class ReaderGraph(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, shape, quote, first, sentence):
        net = self.net
        x = net.encoder(ids[None], shape[None], quote[None])
        words = torch.index_select(x, 1, first)
        arcs, relation = self.parse(words, sentence)
        event = net.event(words)[0]
        return (words[0], net.entity(words).log_softmax(-1)[0], net.upos(words).argmax(-1)[0], arcs, relation,
                net.cue(words).softmax(-1)[0], torch.sigmoid(event[:, 0]), 3 * torch.tanh(event[:, 1]))

    def parse(self, words, sentence):
        p = self.net.parser
        x = F.leaky_relu(p.mlp(torch.cat([p.root, words], 1)), 0.1)
        ad, ah, rd, rh = x.split([ARC, ARC, REL, REL], -1)
        arcs = torch.matmul(p.arc(ad[:, 1:]), ah.transpose(1, 2))[0] * ARC ** -0.5 + p.head_bias(ah)[0].transpose(0, 1)
        same = (sentence[:, None] == sentence[None, :]).float()
        arcs = arcs + (1 - torch.cat([torch.ones_like(same[:, :1]), same], 1)) * -1e4
        heads = arcs.argmax(-1)
        rd, rh = rd[:, 1:], torch.index_select(rh, 1, heads)
        # [N, relations, REL] times the head's state
        bilinear = torch.matmul(p.relation(rd).view(-1, p.relations, REL), rh[0][:, :, None])[..., 0]
        return arcs, (bilinear + p.of_dependent(rd)[0] + p.of_head(rh)[0]).argmax(-1)


class AttributionGraph(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.head = net.attribution

    def forward(self, states, quote, cues):
        ends = torch.cat([torch.index_select(states, 0, cues[:, 0]), torch.index_select(states, 0, cues[:, 1])], -1)
        return self.head.score(states[None], ends, quote[None], cues).log_softmax(-1)


def onnx_of(module, inputs, path, names_in, names_out, axes):
    module.eval()
    with torch.no_grad():
        torch.onnx.export(module, inputs, path + ".part", input_names=names_in, output_names=names_out, dynamic_axes=axes,
                          opset_version=OPSET, do_constant_folding=True)
    os.replace(path + ".part", path)


def graphs(net, folder):
    net.encoder.position = nn.Embedding.from_pretrained(net.encoder.position.weight.data[:windows.HARD])
    t, n, c = 24, 16, 3
    ids = torch.randint(1000, 2000, (t,))
    one = torch.ones(t, dtype=torch.long)
    first, sentence = torch.arange(1, n + 1), torch.tensor([1] * 8 + [2] * 8)
    outputs = ["states", "entity", "upos", "arcs", "relation", "cue", "event", "factuality"]
    axes = {"ids": {0: "t"}, "shape": {0: "t"}, "quote": {0: "t"}, "first": {0: "n"}, "sentence": {0: "n"}, **{x: {0: "n"} for x in outputs}}
    axes["arcs"] = {0: "n", 1: "n1"}
    onnx_of(ReaderGraph(net), (ids, one, one, first, sentence), os.path.join(folder, "reader.fp32.onnx"),
            ["ids", "shape", "quote", "first", "sentence"], outputs, axes)
    onnx_of(AttributionGraph(net), (torch.randn(n, 384), torch.ones(n, dtype=torch.long), torch.tensor([[1, 1], [4, 5], [9, 9]])),
            os.path.join(folder, "attribution.fp32.onnx"), ["states", "quote", "cues"], ["roles"],
            {"states": {0: "n"}, "quote": {0: "n"}, "cues": {0: "c"}, "roles": {0: "c", 1: "n"}})


PROPOSED_CUE, PROPOSED = .2, .1


def books(state, work, folder, calibration):
    """labels.tsv and vocab.txt: all that a reader of the graphs has to know."""
    lists = {"entity": labels.ENTITIES, "upos": labels.UPOS, "relation": state["lists"]["relation"]}
    # Lower than where the network alone is best: `attribute` weighs its proposals together with the rules' and drops what is left unlikely.
    constants = {"cueThreshold": min(decode.CUE_THRESHOLD, PROPOSED_CUE), "nested": decode.NESTED, "kept": decode.KEPT, "sourceSeed": decode.SOURCE_SEED,
                 "sourceGrow": decode.SOURCE_GROW, **{f"follows{i}{j}": round(float(decode.FOLLOWS[i, j]), 6) for i in range(3) for j in range(3)},
                 **{f"confidence{i}": w for i, w in enumerate(calibration["weights"])}, "leastConfidence": min(calibration["least"], PROPOSED)}
    with open(os.path.join(folder, "labels.tsv"), "w", encoding="utf8") as f:
        f.write(f"# The reading network's label lists in the order of its outputs (list, label), then constants of decoding (name, value).\n"
                f"# Written by copytaster-models/training (Apache-2.0) after {state['step']} steps, {state['pieces']} wordpieces; see MODEL_CARD.md there.\n")
        f.writelines(f"{name}\t{label}\n" for name, values in lists.items() for label in values)
        f.writelines(f"constant\t{name}\t{value}\n" for name, value in constants.items())
    with open(os.path.join(folder, "vocab.txt"), "w", encoding="utf8") as f:
        f.write("\n".join(backbone.vocabulary(work)) + "\n")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--calibration", required=True)
    p.add_argument("--to", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    net, state = restore(a.weights)
    os.makedirs(a.to, exist_ok=True)
    graphs(net, a.to)
    books(state, a.work, a.to, json.load(open(a.calibration)))


if __name__ == "__main__":
    main()
