"""One loss out of whatever labels a batch has."""
import torch, torch.nn.functional as F
from .gold import ALLOWED
from .labels import ENTITIES, IGNORE


def allowed_matrix():
    m = torch.zeros(len(ALLOWED.sets) or 1, len(ENTITIES), dtype=torch.bool)
    for k, classes in enumerate(ALLOWED.sets):
        m[k, classes] = True
    return m


def losses(net, o, allowed):
    """{name: scalar}, weighted so that their sum is what a step minimises."""
    with torch.autocast(o["ids"].device.type, dtype=torch.bfloat16):
        words, quote = net.words(o)
        w = net.drop(words)
        out = {}
        if "entity" in o:
            y = o["entity"]
            logp = net.entity(w).float().log_softmax(-1)
            known = y >= 0
            out["entity"] = -torch.logsumexp(logp[known].masked_fill(~allowed[y[known]], -1e4), -1).mean() * 2
        if "upos" in o:
            out["upos"] = 0.5 * F.cross_entropy(net.upos(w).float().flatten(0, 1), o["upos"].flatten(), ignore_index=IGNORE)
            out["lemma"] = 0.5 * F.cross_entropy(net.lemma(w).float().flatten(0, 1), o["lemma"].flatten(), ignore_index=IGNORE)
            arcs, relation = net.parser(w, o["sentence"], o["head"].clamp(min=0))
            out["arc"] = F.cross_entropy(arcs.flatten(0, 1), o["head"].flatten(), ignore_index=IGNORE)
            out["relation"] = F.cross_entropy(relation.flatten(0, 1), o["relation"].flatten(), ignore_index=IGNORE)
        if "event" in o:
            e = net.event(w).float()
            known = o["event"] >= 0
            if known.any():
                out["event"] = F.binary_cross_entropy_with_logits(e[..., 0][known], o["event"][known].float())
            if "factuality" in o:
                known = ~torch.isnan(o["factuality"])
                if known.any():
                    out["factuality"] = 0.5 * F.smooth_l1_loss(3 * torch.tanh(e[..., 1][known]), o["factuality"][known])
        if "cue" in o:
            y = o["cue"].flatten()
            out["cue"] = 5 * F.cross_entropy(net.cue(w).float().flatten(0, 1), y, ignore_index=IGNORE)
            if len(o["pairs"]):
                r = net.roles(w, quote, o["present"], o["pairs"]).float()
                out["role"] = 3 * F.cross_entropy(r.flatten(0, 1), o["roles"].flatten(), ignore_index=IGNORE)
                out["contest"] = contest(r, o)
    return out


def contest(r, o):
    """Cues compete: for each word, which cue of the window has it as content, or none."""
    window = o["pairs"][:, 0]
    slot = torch.zeros_like(window)
    seen = {}
    for k, b in enumerate(window.tolist()):
        seen[b] = seen.get(b, 0) + 1
        slot[k] = seen[b]
    B, N = o["present"].shape
    scores = torch.full((B, max(seen.values()) + 1, N), -1e4, device=r.device)
    scores[:, 0] = 0
    scores = scores.index_put((window, slot), r[..., 2] - r[..., 0])
    y = torch.where(o["present"] > 0, 0, IGNORE)
    for k, (b, s) in enumerate(zip(window.tolist(), slot.tolist())):
        y[b][o["roles"][k] == 2] = s
    return F.cross_entropy(scores, y, ignore_index=IGNORE)
