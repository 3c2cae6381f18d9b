"""Who is meant by a pronoun: ranks the names before it. A small head on the states of the finished network, which stays as it is.

Trained on GUM's coreference (free genres). The names are the network's own, so that training sees what serving sees."""
import argparse, json, os, random, re
import numpy as np, onnx, torch, torch.nn as nn, torch.nn.functional as F
from . import backbone, decode, gold
from .document import covered, from_lines, from_text
from .shelf import restore
from .labels import ENTITIES, ENTITY_TYPES, UPOS
from .windows import cut, tensors
from .wordpiece import WordPiece

CLASSES = {"he": "he him his himself", "she": "she her hers herself", "it": "it its itself", "they": "they them their theirs themselves"}
PRONOUNS = {w: k for k, ws in enumerate(CLASSES.values()) for w in ws.split()}
REACH = 400       # words back
NAMES = 40        # nearest names looked at
INNER = 96
SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")


def read(net, d, lists):
    """Names and states of one document: [(first, end, type, head word)], [words][384], relations."""
    states, names, relations = np.zeros((len(d.words), 384), np.float32), [], [""] * len(d.words)
    for w in cut(d):
        o = tensors([w])
        n = w.end - w.start
        with torch.no_grad():
            x, _ = net.words(o)
            logp = net.entity(x)[0, :n].log_softmax(-1).numpy()
            arcs, relation = net.parser(x, o["sentence"])
        heads = [h - 1 + w.start if h else -1 for h in arcs.argmax(-1)[0, :n].tolist()]
        for i, r in enumerate(relation.argmax(-1)[0, :n].tolist()):
            relations[w.start + i] = lists["relation"][r]
        states[w.start:w.end] = x[0, :n].numpy()
        starts = [i for i in range(w.start, w.end) if i == w.start or d.sentence[i] != d.sentence[i - 1]] + [w.end]
        for s, e in zip(starts, starts[1:]):
            for i, j, t, _ in decode.mentions(logp[s - w.start:e - w.start]):
                inside = range(s + i, s + j)
                head = next((k for k in inside if heads[k - w.start] not in inside), s + i)
                names.append((s + i, s + j, ENTITY_TYPES.index(t), head))
    return names, states, relations


def features(d, names, relations, pronoun, k, rank, of):
    """What the states do not say of name k before a pronoun. The same numbers in Java: see Reference."""
    first, end, kind, head = names[k]
    form = d.words[first:end]
    same = sum(1 for a, b, _, _ in names[:k] if d.words[a:b] == form or d.words[b - 1] == form[-1])
    sentences = d.sentence[pronoun] - d.sentence[first]
    x = [np.log1p(pronoun - end), min(sentences, 8) / 4, sentences == 0, sentences == 1, d.paragraph_number[pronoun] == d.paragraph_number[first],
         min(rank, 12) / 6, rank == 0, np.log1p(same), relations[head] in SUBJECTS, relations[pronoun] in SUBJECTS,
         d.quotes[pronoun] == 2, d.quotes[first] == 2, end - first > 1]
    grid = np.zeros((4, len(ENTITY_TYPES)))
    grid[of, kind] = 1
    return np.concatenate([np.array(x, np.float32), grid.ravel().astype(np.float32)])


WIDTH = 13 + 4 * len(ENTITY_TYPES)


class Ranker(nn.Module):
    def __init__(self):
        super().__init__()
        self.pronoun, self.name = nn.Linear(384, INNER), nn.Linear(384, INNER)
        self.hidden, self.out = nn.Linear(3 * INNER + WIDTH, INNER), nn.Linear(INNER, 1)
        self.none = nn.Sequential(nn.Linear(384, INNER), nn.ReLU(), nn.Linear(INNER, 1))
        self.drop = nn.Dropout(0.3)

    def forward(self, pronouns, names, features):
        """[m, 384], [m, 384], [m, WIDTH] -> score of each pair, and of "no name" for the pair's pronoun."""
        p, n = torch.relu(self.pronoun(self.drop(pronouns))), torch.relu(self.name(self.drop(names)))
        x = torch.relu(self.hidden(torch.cat([p, n, p * n, features], -1)))
        return self.out(self.drop(x))[:, 0], self.none(self.drop(pronouns))[:, 0]


def cases(net, path, wordpiece, lists, keep):
    """One case a pronoun: (pronoun state, name states, features, which names are right)."""
    out = []
    for record in gold.jsonl(path):
        if not keep(record):
            continue
        d = from_text(record["id"], record["text"]).finish(wordpiece)
        d.paragraph_number = np.cumsum(d.paragraph)
        names, states, relations = read(net, d, lists)
        chains, of_word = {}, {}
        for span in record["spans"]:
            words = covered(d, [tuple(x) for x in span.get("frags") or [[span["start"], span["end"]]]])
            if words:
                chains.setdefault(span["chain"], []).append(words)
                if len(words) == 1 and d.words[words[0]].lower() in PRONOUNS:
                    of_word[words[0]] = span["chain"]
        for i, word in enumerate(d.words):
            kind = PRONOUNS.get(word.lower())
            near = [k for k in range(len(names)) if names[k][1] <= i and i - names[k][1] <= REACH][-NAMES:]
            if kind is None or not near:
                continue
            mentions = chains.get(of_word.get(i), [])
            right = [any(names[k][3] in m and sum(1 for q in range(len(names)) if names[q][3] in m) and means(d, m, names[k], relations) for m in mentions) for k in near]
            x = np.stack([features(d, names, relations, i, k, len(near) - 1 - at, kind) for at, k in enumerate(near)])
            out.append((states[i], np.stack([states[names[k][3]] for k in near]), x.astype(np.float32), np.array(right), word.lower(), record["meta"].get("genre", "")))
    return out


def means(d, mention, name, relations):
    """Whether a mention's own name is this one: the name reaches to the mention's end or begins it and nothing hangs before a preposition."""
    first, end = name[0], name[1]
    before = {d.words[i].lower() for i in mention if i < first}
    return not before & {"of", "in", "for", "at", "by", "from", "to", "with", "'s", "’s", "on", "and", ","} and (end > mention[-1] or d.words[end] in (",", "(", "-", "who", "and", "of", "in") or d.words[end].lower() not in ("'s", "’s"))


def score(model, data):
    """Accuracy over pronouns that mean a name, and over all with 'no name' as an answer."""
    model.eval()
    by, hit, n, every = {}, 0, 0, 0
    with torch.no_grad():
        for p, names, x, right, word, genre in data:
            s, none = model(torch.from_numpy(np.repeat(p[None], len(names), 0)), torch.from_numpy(names), torch.from_numpy(x))
            k = int(s.argmax())
            silent = float(none[0]) > float(s[k])
            every += (silent and not right.any()) or (not silent and bool(right[k]))
            if right.any():
                n += 1
                hit += bool(right[k])
                b = by.setdefault(genre, [0, 0])
                b[0] += bool(right[k])
                b[1] += 1
    nearest = sum(bool(r[-1]) for _, _, _, r, _, _ in data if r.any())
    return {"pronouns that mean a name": n, "right": round(100 * hit / max(1, n), 1), "nearest name": round(100 * nearest / max(1, n), 1),
            "right or rightly silent, of all": round(100 * every / max(1, len(data)), 1), "all": len(data), "by genre": {g: f"{a}/{b}" for g, (a, b) in sorted(by.items())}}


def train(data, seed=7, passes=8):
    torch.manual_seed(seed)
    model, draw = Ranker(), random.Random(seed)
    optimizer = torch.optim.AdamW(model.parameters(), 1e-3, weight_decay=0.02)
    steps = passes * (len(data) // 32 + 1)
    done = 0
    for _ in range(passes):
        order = list(range(len(data)))
        draw.shuffle(order)
        model.train()
        for at in range(0, len(order), 32):
            batch = [data[k] for k in order[at:at + 32]]
            sizes = [len(c[1]) for c in batch]
            s, none = model(torch.from_numpy(np.concatenate([np.repeat(c[0][None], m, 0) for c, m in zip(batch, sizes)])),
                            torch.from_numpy(np.concatenate([c[1] for c in batch])), torch.from_numpy(np.concatenate([c[2] for c in batch])))
            loss, start = 0, 0
            for c, m in zip(batch, sizes):
                logp = torch.cat([s[start:start + m], none[start:start + 1]]).log_softmax(0)
                right = torch.from_numpy(np.append(c[3], not c[3].any()))
                loss = loss - torch.logsumexp(logp[right], 0)
                start += m
            optimizer.zero_grad()
            (loss / len(batch)).backward()
            done += 1
            for group in optimizer.param_groups:
                group["lr"] = 1e-3 * (1 - done / (steps + 1))
            optimizer.step()
    return model.eval()


def export(model, path):
    torch.onnx.export(model, (torch.randn(3, 384), torch.randn(3, 384), torch.randn(3, WIDTH)), path, input_names=["pronouns", "names", "features"],
                      output_names=["score", "none"], opset_version=17, dynamic_axes={k: {0: "m"} for k in ("pronouns", "names", "features", "score", "none")})


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--to", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    net, state = restore(a.weights)
    wordpiece = WordPiece(backbone.vocabulary(a.work))
    at = lambda split: os.path.join(a.gold, "annotation", "gum-entities-coref", split + ".jsonl.gz")
    free = lambda r: r["meta"].get("genre") in gold.FREE_GENRES
    data = {s: cases(net, at(s), wordpiece, state["lists"], free) for s in ("train", "dev")}
    print({s: (len(x), sum(c[3].any() for c in x)) for s, x in data.items()}, flush=True)
    torch.save(data, os.path.join(a.work, "reference.cases.pt"))
    model = train(data["train"])
    figures = score(model, data["dev"])
    print(json.dumps(figures))
    json.dump(figures, open(os.path.join(a.work, "reference.figures.json"), "w"))
    export(model, os.path.join(a.to, "reference.onnx"))


if __name__ == "__main__":
    main()
