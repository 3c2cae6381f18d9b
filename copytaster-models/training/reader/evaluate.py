"""Figures on the dev parts, with the referee's own scoring."""
import argparse, importlib.util, json, os, random, sys
import numpy as np, torch
from . import backbone, cased, decode, gold, plover, references
from .labels import UPOS
from .shelf import restore
from .windows import cut, tensors
from .wordpiece import WordPiece


def referee(path):
    spec = importlib.util.spec_from_file_location("referee", os.path.join(path, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def view_of(net):
    """Whose wordpieces a network reads: the teacher's encoder is the wider one."""
    return "own" if net.encoder.word.weight.shape[1] == backbone.MINILM.width else "cased"


def guess_cues(net, documents, pieces=8192):
    """Cues in documents where none are annotated, so that a network that follows this one sees attributions there too."""
    windows = sorted((w for d in documents for w in cut(d)), key=lambda w: w.size)
    device, view = next(net.parameters()).device, view_of(net)
    while windows:
        batch = [windows.pop()]
        while windows and batch[0].size * (len(batch) + 1) <= pieces:
            batch.append(windows.pop())
        o = {k: v.to(device) for k, v in tensors(batch, (view,)).items()}
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
            p = net.cue(net.words(o, view)[0]).float().softmax(-1).cpu().numpy()
        for b, w in enumerate(batch):
            w.document.guessed += [(c[0] + w.start, c[1] + w.start) for c in decode.cues(p[b, :w.end - w.start])]


def predict(net, documents, want, pieces=2048):
    """{document id: {...}}; `want` names the heads to run."""
    net.eval()
    out = {d.id: {"found": [], "mentions": [], "upos": {}, "lemma": {}, "head": {}, "relation": {}, "event": {}, "factuality": {}} for d in documents}
    windows = sorted((w for d in documents for w in cut(d)), key=lambda w: w.size)
    device, view = next(net.parameters()).device, view_of(net)
    while windows:
        batch = [windows.pop()]
        while windows and batch[0].size * (len(batch) + 1) <= pieces:
            batch.append(windows.pop())
        o = {k: v.to(device) for k, v in tensors(batch, (view,)).items()}
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
            words, quote = net.words(o, view)
            if "entity" in want:
                logp = net.entity(words).float().log_softmax(-1).cpu().numpy()
                for b, w in enumerate(batch):
                    d = w.document
                    starts = [i for i in range(w.start, w.end) if i == w.start or d.sentence[i] != d.sentence[i - 1]] + [w.end]
                    for s, e in zip(starts, starts[1:]):
                        out[d.id]["mentions"] += [(s + i, s + j, t, p) for i, j, t, p in decode.mentions(logp[b, s - w.start:e - w.start])]
            if "parse" in want:
                arcs, relation = net.parser(words, o["sentence"])
                found = {"upos": net.upos(words).argmax(-1), "lemma": net.lemma(words).argmax(-1), "head": arcs.argmax(-1), "relation": relation.argmax(-1)}
                for name, value in found.items():
                    for b, (w, row) in enumerate(zip(batch, value.tolist())):
                        out[w.document.id][name].update((w.start + i, (x if name != "head" else x - 1 + w.start if x else -1)) for i, x in enumerate(row[:w.end - w.start]))
            if "event" in want:
                e = net.event(words).float()
                p, f = torch.sigmoid(e[..., 0]).tolist(), (3 * torch.tanh(e[..., 1])).tolist()
                for b, w in enumerate(batch):
                    out[w.document.id]["event"].update((w.start + i, p[b][i]) for i in range(w.end - w.start))
                    out[w.document.id]["factuality"].update((w.start + i, f[b][i]) for i in range(w.end - w.start))
            if "attribution" in want:
                p = net.cue(words).float().softmax(-1).cpu().numpy()
                found = [(b, c) for b, w in enumerate(batch) for c in decode.cues(p[b, :w.end - w.start])]
                for k in range(0, len(found), 96):
                    part = found[k:k + 96]
                    pairs = torch.tensor([(b, c[0], c[1]) for b, c in part], device=device)
                    logp = net.roles(words, quote, o["present"], pairs).float().log_softmax(-1).cpu().numpy()
                    for (b, c), x in zip(part, logp):
                        w = batch[b]
                        got = decode.candidate(c, x[:w.end - w.start])
                        if got:
                            out[w.document.id]["found"].append({"p": c[2], "cue": (c[0] + w.start, c[1] + w.start), "source": [i + w.start for i in got[0]], "sourceScore": got[2],
                                                                "content": {i + w.start: v for i, v in got[1].items()}})
    return out


PRONOUNS = set("he him his himself she her hers herself it its itself they them their theirs themselves".split())
PROPN = UPOS.index("PROPN")


class Dev:
    NAMES = ("worldwide-ner", "conll2003", "wikigold", "uner-ewt")

    def __init__(self, path, work, lists, smoke=False, calibration=decode.PLAIN, teacher=False):
        self.referee, self.lists, self.calibration = referee(path), lists, calibration
        pieces = WordPiece(backbone.vocabulary(work)), cased.CasedWordPiece(cased.vocabulary(work)) if teacher else None
        at = lambda *p: os.path.join(path, "annotation", *p)
        n = 4 if smoke else None
        self.said = {r["id"]: r for r in gold.jsonl(at("polnear", "dev.jsonl.gz"))[:n]}
        self.attribution = [gold.attribution_document(r).finish(*pieces) for r in self.said.values()]
        self.names, self.named = {}, {}
        for s in self.NAMES:
            self.named[s] = gold.jsonl(at(s, "dev.jsonl.gz"))[:n]
            self.names[s] = [gold.from_lines(r["id"], r["text"], random.Random(3)).finish(*pieces) for r in self.named[s]]
        self.parsed = {"ewt": gold.conllu(at("ud-ewt", "dev.conllu.gz"))[:n], "gum": gold.conllu(at("ud-gum", "dev.conllu.gz"), lambda g: g in gold.FREE_GENRES)[:n]}
        references.lay(self.parsed["gum"], at("gum-entities-coref", "dev.jsonl.gz"))
        self.pairs = [d.finish(*pieces) for d in plover.pairs(path, held_back=True)][:n]
        for d in self.parsed.values():
            gold.index_parsed(d, lists)
            for x in d:
                x.finish(*pieces)
        self.facts = {"UDS_IH2": gold.event_set(at("factuality", "UDS_IH2-dev.jsonl.gz"))[:n], "MEANTIME": gold.event_set(at("factuality", "MEANTIME-dev.jsonl.gz"))[:n]}
        for d in self.facts.values():
            for x in d:
                x.finish(*pieces)

    def figures(self, net, part=1):
        """`part` = 4 takes every fourth document."""
        return {"attribution": self.statements(net, part), "names": {s: self.mentions(net, s, part) for s in self.NAMES},
                "parse": {k: self.parse(net, k, part) for k in self.parsed}, "facts": {k: self.events(net, k, part) for k in self.facts},
                "pronouns": self.pronouns(net, part), "types": self.types(net)}

    def statements(self, net, part=1):
        docs = self.attribution[::part]
        got = predict(net, docs, ("attribution",))
        reports = {d.id: {"statements": decode.statements(got[d.id]["found"], d, self.calibration)} for d in docs}
        r = self.referee.statements([self.said[d.id] for d in docs], reports)
        k = list(r)
        return {"f1": r[k[0]]["f1"], "p": r[k[0]]["p"], "r": r[k[0]]["r"], "content only": r[k[1]]["f1"], "source agreement": r[k[2]],
                **{x: r["exact " + x]["f1"] for x in ("source", "cue", "content")}, "recall by form": r["recall by form"]}

    def mentions(self, net, s, part=1):
        docs = self.names[s][::part]
        got = predict(net, docs, ("entity",))
        reports = {d.id: {"mentions": [{"start": d.offsets[i][0], "end": d.offsets[j - 1][1], "type": t} for i, j, t, _ in got[d.id]["mentions"]
                                       if s != "uner-ewt" or t not in ("NORP", "PRODUCT", "EVENT", "MISC")]} for d in docs}
        r = self.referee.mentions(self.named[s][::part], reports)
        return {k: v["f1"] for k, v in r.items()}

    def parse(self, net, s, part=1):
        docs = self.parsed[s][::part]
        got, n, c = predict(net, docs, ("parse",)), 0, {"UPOS": 0, "UAS": 0, "LAS": 0, "LAS with subtypes": 0, "lemma": 0}
        for d in docs:
            g, plain = got[d.id], lambda x: x.split(":")[0]
            for i, w in enumerate(d.words):
                if d.labels["lemma_gold"][i] is None:
                    continue
                n += 1
                relation, right = self.lists["relation"][g["relation"][i]], d.labels["relation_gold"][i]
                attached = g["head"][i] == d.labels["head"][i]
                c["UPOS"] += g["upos"][i] == d.labels["upos"][i]
                c["UAS"] += attached
                c["LAS"] += attached and plain(relation) == plain(right)
                c["LAS with subtypes"] += attached and relation == right
                c["lemma"] += gold.apply_script(self.lists["lemma"][g["lemma"][i]], w) == gold.apply_script(d.labels["lemma_gold"][i], w)
        return {k: round(100 * v / max(1, n), 2) for k, v in c.items()}

    def pronouns(self, net, part=1):
        """Third-person pronouns of GUM whose chain has an earlier mention headed by a proper noun: is the best earlier head of the
        document's nouns and pronouns in that chain? Words of different windows are compared by their vectors."""
        net.eval()
        device, view, right, n = next(net.parameters()).device, view_of(net), 0, 0
        for d in self.parsed["gum"][::part]:
            if "chain" not in d.labels:
                continue
            vectors = []
            for w in cut(d, 256):
                o = {k: v.to(device) for k, v in tensors([w], (view,)).items()}
                with torch.no_grad():
                    vectors.append([x[0, :w.end - w.start].float().cpu() for x in net.reference.vectors(net.words(o, view)[0].float())])
            query, key = (torch.cat([v[k] for v in vectors]) for k in (0, 1))
            chain, upos = d.labels["chain"], d.labels["upos"]
            scores = query @ key.T
            heads = [i for i, c in enumerate(chain) if c is not None]
            for i in heads:
                earlier = [j for j in heads if j < i]
                if d.words[i].lower() in PRONOUNS and any(chain[j] == chain[i] and upos[j] == PROPN for j in earlier):
                    best = max(earlier[-60:], key=lambda j: float(scores[i, j]))
                    right, n = right + (chain[best] == chain[i]), n + 1
        return {"right": round(100 * right / max(1, n), 2), "of": n}

    def types(self, net):
        """PLOVER type with the pair given, on the fifth of events-plv that is held back."""
        net.eval()
        device, view, told, true = next(net.parameters()).device, view_of(net), [], []
        for d in self.pairs:
            o = {k: v.to(device) for k, v in tensors(cut(d)[:1], (view,)).items()}
            if "typed" in o and len(o["typed"]):
                with torch.no_grad():
                    scores = net.types(net.words(o, view)[0], o["present"], o["typed"], o["marks"])
                told.append(int(scores[0].argmax())), true.append(d.pairs[0].types[0])
        told, true = np.array(told), np.array(true)
        f = [2 * ((told == k) & (true == k)).sum() / max(1, (told == k).sum() + (true == k).sum()) for k in sorted(set(true.tolist()))]
        return {"accuracy": round(100 * float((told == true).mean()), 2), "macro F1": round(100 * float(np.mean(f)), 2), "of": len(true)}

    def events(self, net, s, part=1):
        docs = self.facts[s][::part]
        got, x, y, tp, np_, ng = predict(net, docs, ("event",)), [], [], 0, 0, 0
        for d in docs:
            for i, e in enumerate(d.labels["event"]):
                hit = got[d.id]["event"][i] >= .5
                tp, np_, ng = tp + (hit and e), np_ + hit, ng + e
                if d.labels["factuality"][i] is not None:
                    x.append(d.labels["factuality"][i]), y.append(got[d.id]["factuality"][i])
        x, y = np.array(x), np.array(y)
        return {"event F1": round(200 * tp / max(1, np_ + ng), 2), "MAE": round(float(np.abs(x - y).mean()), 3), "r": round(float(np.corrcoef(x, y)[0, 1]), 3) if len(x) > 2 else None}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--part", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(1)
    net, state = restore(a.weights)
    net.to("cuda" if torch.cuda.is_available() else "cpu")
    dev = Dev(a.gold, a.work, state["lists"], teacher=view_of(net) == "cased")
    json.dump({"step": state["step"], "pieces": state["pieces"], "dev": dev.figures(net, a.part)}, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
