"""One loss out of whatever labels a batch has."""
import torch, torch.nn.functional as F
from .gold import ALLOWED
from .labels import ENTITIES, IGNORE


def allowed_matrix():
    m = torch.zeros(len(ALLOWED.sets) or 1, len(ENTITIES), dtype=torch.bool)
    for k, classes in enumerate(ALLOWED.sets):
        m[k, classes] = True
    return m


def losses(net, o, allowed, view="own", told=None):
    """{name: scalar}, weighted so that their sum is what a step minimises. `told`: what a teacher says of the same batch (taught);
    whatever head it has is followed, annotated or not (Hinton et al. 2015, temperature 1)."""
    with torch.autocast(o["present"].device.type, dtype=torch.bfloat16):
        words, quote = net.words(o, view)
        w = net.drop(words)
        out = {}
        said = heads(net, w, quote, o)
        if "entity" in o:
            y = o["entity"].flatten()
            logp = said["entity"].flatten(0, 1).log_softmax(-1)
            right = torch.logsumexp(logp.masked_fill(~allowed[y.clamp(min=0)], -1e4), -1)
            out["entity"] = -2 * mean(right, y >= 0)
        if "upos" in o:
            cross = lambda name, weight: weight * known_cross(said[name].flatten(0, 1), o["head" if name == "arcs" else name].flatten())
            out |= {"upos": cross("upos", .5), "lemma": cross("lemma", .5), "arc": cross("arcs", 1), "relation": cross("relation", 1)}
        if "event" in o:
            e = said["event"]
            y = o["event"].float()
            out["event"] = mean(F.binary_cross_entropy_with_logits(e[..., 0], y.clamp(min=0), reduction="none"), o["event"] >= 0)
            if "factuality" in o:
                known = ~torch.isnan(o["factuality"])
                out["factuality"] = 0.5 * mean(F.smooth_l1_loss(3 * torch.tanh(e[..., 1]), o["factuality"].nan_to_num(), reduction="none"), known)
        if "cue" in o:
            out["cue"] = 5 * known_cross(said["cue"].flatten(0, 1), o["cue"].flatten())
            if len(o["pairs"]):
                out["role"] = 3 * known_cross(said["roles"].flatten(0, 1), o["roles"].flatten())
                out["contest"] = contest(said["roles"], o)
        if "chain" in o:
            out["reference"] = reference(said["reference"], o["chain"])
        if "types" in o and len(o["types"]):
            logp = said["types"].log_softmax(-1)
            out["types"] = -mean(torch.logsumexp(logp.masked_fill(o["types"] == 0, -1e4), -1), o["types"].sum(-1) > 0)
        if told is not None:
            out |= follow(said, told, o)
    return out


def taught(teacher, o):
    """What a teacher says of a batch: the scores of its heads."""
    with torch.no_grad(), torch.autocast(o["present"].device.type, dtype=torch.bfloat16):
        return heads(teacher, *teacher.words(o, "cased"), o)


def known_cross(scores, y):
    """Mean cross entropy where the label is known; 0 where none is."""
    return mean(F.cross_entropy(scores, y, ignore_index=IGNORE, reduction="none"), y != IGNORE)


def heads(net, w, quote, o):
    """The scores of every head that the batch gives work to."""
    arcs, relation = net.parser(w, o["sentence"], o["head"].clamp(min=0) if "head" in o else None, labelled="head" in o)
    said = {"entity": net.entity(w), "upos": net.upos(w), "arcs": arcs, "event": net.event(w), "cue": net.cue(w)}
    if "head" in o:
        said |= {"relation": relation, "lemma": net.lemma(w)}
    if "pairs" in o and len(o["pairs"]):
        said["roles"] = net.roles(w, quote, o["present"], o["pairs"])
    if "chain" in o:
        said["reference"] = net.reference(w, o["present"])
    if "typed" in o and len(o["typed"]):
        said["types"] = net.types(w, o["present"], o["typed"], o["marks"])
    return {k: v.float() for k, v in said.items()}


def mean(values, where):
    where = where.to(values.dtype)
    return (values * where).sum() / where.sum().clamp(min=1)


# How much the teacher's word counts, head by head, beside the gold.
FOLLOWED = {"entity": 2, "upos": .5, "arcs": 1, "cue": 5, "roles": 3, "types": .5}


def follow(said, told, o):
    out, here = {}, o["present"] > 0
    for name, weight in FOLLOWED.items():
        if name in said:
            gap = (told[name].softmax(-1) * (told[name].log_softmax(-1) - said[name].log_softmax(-1))).sum(-1)
            at = o["types"].sum(-1) > 0 if name == "types" else of_pairs(here, o) if name == "roles" else here
            out["follow-" + name] = weight * mean(gap, at)
    probable = torch.sigmoid(told["event"][..., 0])
    out["follow-event"] = mean(F.binary_cross_entropy_with_logits(said["event"][..., 0], probable, reduction="none"), here)
    out["follow-factuality"] = 0.5 * mean(F.smooth_l1_loss(3 * torch.tanh(said["event"][..., 1]), 3 * torch.tanh(told["event"][..., 1]), reduction="none"), here & (probable > .5))
    if "head" in o:      # relations are scored against heads, which only the treebanks fix for both
        gap = (told["relation"].softmax(-1) * (told["relation"].log_softmax(-1) - said["relation"].log_softmax(-1))).sum(-1)
        out["follow-relation"] = mean(gap, here)
    return out


def of_pairs(here, o):
    """Words that count for each pair of window and cue; `real` is missing where no pair fills up a batch."""
    at = here[o["pairs"][:, 0]]
    return at & o["real"][:, None] if "real" in o else at


def reference(scores, chain):
    """Any earlier head of the same chain is right; without one, column 0 is."""
    same = (chain[:, :, None] == chain[:, None, :]) & (chain[:, :, None] >= 0)
    same = same & torch.ones_like(same).tril(-1)
    right = torch.cat([~same.any(-1, keepdim=True), same], -1)
    gain = torch.logsumexp(scores.log_softmax(-1).masked_fill(~right, -1e4), -1)
    return -mean(gain, chain >= 0)


def contest(r, o):
    """Cues compete: for each word, which cue of the window has it as content, or none."""
    B, N = o["present"].shape
    scores = torch.full((B, len(o["slots"]), N), -1e4, device=r.device)
    scores[:, 0] = 0
    gain = r[..., 2] - r[..., 0]
    if "real" in o:
        gain = gain.masked_fill(~o["real"][:, None], -1e4)
    scores = scores.index_put((o["pairs"][:, 0], o["slot"]), gain)
    return known_cross(scores.transpose(1, 2).flatten(0, 1), o["owner"].flatten())
