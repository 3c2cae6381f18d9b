"""From a candidate's scores to the probability that the whole statement is right, fitted on half of PolNeAR dev and tried on the other."""
import argparse, json, os
import numpy as np, torch
from . import backbone, decode, evaluate, gold, shelf
from .wordpiece import WordPiece

def matched(referee, record, statements):
    """Which statements the referee counts: content IoU >= .5, one to one, and the sources overlap."""
    g = referee.gold_statements(record)
    p = referee.pred_statements({"statements": statements})
    gc, pc = [referee.chars(x[2]) for x in g], [referee.chars(x[2]) for x in p]
    pairs = sorted(((len(x & y) / len(x | y), i, j) for i, x in enumerate(gc) for j, y in enumerate(pc) if x & y), reverse=True)
    ug, right, used = set(), [False] * len(p), set()
    for iou, i, j in pairs:
        if iou < .5 or i in ug or j in used:
            continue
        ug.add(i), used.add(j)
        a, b = referee.chars(g[i][0]), referee.chars(p[j][0])
        right[j] = (not a and not b) or bool(a & b)
    return right


LEAST = (0, .2, .25, .3, .35, .4, .45, .5)


def fit(x, y, ridge=1e-2, rounds=50):
    w = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        h = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(w))
        w += np.linalg.solve(h, x.T @ (y - p) - ridge * w)
    return w


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--eight-bit", action="store_true")
    p.add_argument("--smoke", action="store_true")
    a = p.parse_args()
    torch.set_num_threads(1)
    net, _ = shelf.restore(a.weights)
    if a.eight_bit:
        from .gate import eight_bit
        net = eight_bit(net)
    referee, wordpiece = evaluate.referee(a.gold), WordPiece(backbone.vocabulary(a.work))
    records = gold.jsonl(os.path.join(a.gold, "annotation", "polnear", "dev.jsonl.gz"))[:8 if a.smoke else None]
    documents = [gold.attribution_document(r).finish(wordpiece) for r in records]
    got = evaluate.predict(net, documents, ("attribution",))
    count = lambda records: sum(len(referee.gold_statements(r)) for r in records)

    def run(threshold, nested, documents=documents, records=records):
        """[(features, right)] of every statement, article by article."""
        out = []
        for d, r in zip(documents, records):
            found = decode.settle([s for s in got[d.id]["found"] if s["p"] >= threshold], nested)
            found = [s for s in found]
            said = [{"source": {"spans": decode.spans(s["source"], d)}, "cue": {"spans": []}, "content": {"spans": decode.spans(s["content"], d)}} for s in found]
            out.append((np.array([decode.features(s) for s in found]).reshape(-1, 5), np.array(matched(referee, r, said), float)))
        return out

    def f1(parts, gold_count, keep):
        tp = sum(y[keep(x)].sum() for x, y in parts)
        n = sum(keep(x).sum() for x, y in parts)
        return 200 * tp / max(1, n + gold_count)
    total = count(records)
    everything = lambda x: np.ones(len(x), bool)
    for nested in (0, .6, .8, 1.0):
        print("uncalibrated, cue .45, nested", nested, "F1 %.2f" % f1(run(.45, nested), total, everything), flush=True)
    for threshold in (decode.CUE_THRESHOLD,):
        parts = run(threshold, decode.NESTED)
        halves, tried = (parts[::2], parts[1::2]), {}
        for k in (0, 1):
            w = fit(np.concatenate([x for x, _ in halves[k]]), np.concatenate([y for _, y in halves[k]]))
            other, n = halves[1 - k], count(records[1 - k::2])
            for keep in LEAST:
                tried.setdefault(keep, []).append(f1(other, n, lambda x: 1 / (1 + np.exp(-x @ w)) >= keep))
            score = np.concatenate([1 / (1 + np.exp(-x @ w)) for x, _ in other])
            truth = np.concatenate([y for _, y in other])
            bins = [(round(float(score[m].mean()), 2), round(float(truth[m].mean()), 2), int(m.sum())) for lo in np.arange(0, 1, .2) for m in [(score >= lo) & (score < lo + .2)] if m.any()]
            print("cue", threshold, "half", k, "said / true / n", bins)
        print("cue", threshold, "cross-tried F1 by least confidence", {k: round(sum(v) / 2, 2) for k, v in tried.items()}, flush=True)
        weights = fit(np.concatenate([x for x, _ in parts]), np.concatenate([y for _, y in parts])).round(4).tolist()
        least = max(LEAST, key=lambda k: sum(tried[k]))
    json.dump({"weights": weights, "least": least, "cross-tried F1": round(sum(tried[least]) / 2, 2)}, open(a.out, "w"))


if __name__ == "__main__":
    main()
