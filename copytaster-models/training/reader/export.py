"""Checkpoint -> reader.onnx, attribution.onnx (8-bit, graphs.py), labels.tsv, vocab.txt."""
import argparse, json, os
import onnx, torch
from . import backbone, decode, graphs, labels, windows
from .shelf import restore

def written(net, folder):
    weights = {k: v.detach().numpy() for k, v in net.state_dict().items()}
    weights["encoder.position.weight"] = weights["encoder.position.weight"][:windows.HARD]
    of = lambda part: {k[len(part):]: v for k, v in weights.items() if k.startswith(part)}
    for name, model in (("reader", graphs.reader(weights)), ("attribution", graphs.attribution(of("attribution.")))):
        path = os.path.join(folder, name + ".onnx")
        onnx.save(model, path + ".part")
        os.replace(path + ".part", path)


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
    written(net, a.to)
    books(state, a.work, a.to, json.load(open(a.calibration)))


if __name__ == "__main__":
    main()
