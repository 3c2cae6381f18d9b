"""Finished weights, read back from work/."""
import torch
from . import backbone
from .model import Reader


def restore(path):
    """(network, ready to read; the file's other contents)."""
    state = torch.load(path, map_location="cpu")
    size = backbone.CASED if state.get("base") == "cased" else backbone.MINILM
    net = Reader(len(state["lists"]["relation"]), len(state["lists"]["lemma"]), size)
    net.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in state["average"].items()})
    return net.eval(), state
