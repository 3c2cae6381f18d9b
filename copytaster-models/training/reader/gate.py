"""The gate: dev figures of the weights as they serve, in 8 bits. Below a floor nothing is copied into the library."""
import argparse, json, sys
import torch, torch.nn as nn
from .evaluate import Dev
from .graphs import SMALLEST, columns, rows
from .shelf import restore

# Name -> (where in the figures, floor). A floor is raised with better weights and lowered only with a decision record.
FLOORS = {"attribution F1, PolNeAR": (("attribution", "f1"), 78.5), "names F1, worldwide": (("names", "worldwide-ner", "micro"), 86.5),
          "LAS, EWT": (("parse", "ewt", "LAS"), 90.0), "factuality MAE, UDS-IH2": (("facts", "UDS_IH2", "MAE"), 0.85)}
LICENSED = {"names F1, wikigold": (("names", "wikigold", "micro"), 65.0), "LAS, EWT": (("parse", "ewt", "LAS"), 80.0)}


class EightBit(nn.Module):
    """A linear layer computed as the 8-bit graph does, one scale per window for what goes in."""

    def __init__(self, linear):
        super().__init__()
        w, scale = columns(linear.weight.detach().numpy().T)
        self.w, self.scale, self.bias = torch.from_numpy(w.astype("float32")), torch.from_numpy(scale), linear.bias

    def forward(self, x):
        x = x.float()
        dims = tuple(range(1, x.dim()))
        low, high = x.amin(dims, keepdim=True).clamp(max=0), x.amax(dims, keepdim=True).clamp(min=0)
        step = ((high - low) / 255).clamp(min=1e-12)
        zero = torch.round(-low / step)
        q = (torch.round(x / step) + zero).clamp(0, 255) - zero
        y = torch.matmul(q, self.w) * (step * self.scale)
        return y if self.bias is None else y + self.bias


def eight_bit(net):
    """Replaces what graphs.py writes in 8 bits. Padding of a batch takes part in the scales, so figures differ a little from those of the library."""
    for parent in (*net.encoder.modules(), net, net.cue, net.event, net.parser, net.reference, *net.attribution.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Linear) and child.out_features >= SMALLEST:
                setattr(parent, name, EightBit(child))
    w, scale = rows(net.encoder.word.weight.numpy())
    net.encoder.word.weight.data = torch.from_numpy(w.astype("float32") * scale)
    return net


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--calibration", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--smoke", action="store_true")
    p.add_argument("--part", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(1)
    net, state = restore(a.weights)
    figures = Dev(a.gold, a.work, state["lists"], a.smoke, json.load(open(a.calibration))).figures(eight_bit(net), a.part)
    with open(a.out, "w") as f:
        json.dump({"step": state["step"], "wordpieces": state["pieces"], "arguments": state.get("arguments"), "dev": figures}, f, indent=1)
    failed = 0
    licensed = (state.get("arguments") or {}).get("licensed_only")
    for name, (path, floor) in (LICENSED if licensed else FLOORS).items():
        value = figures
        for key in path:
            value = value[key]
        good = value <= floor if "MAE" in name else value >= floor
        failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {name}: {value} (floor {floor})")
    if failed and not a.smoke:
        sys.exit(f"{failed} of {len(FLOORS)} figures are below their floors: the weights stay in work/")


if __name__ == "__main__":
    main()
