"""Reads the gold sets once and keeps what training needs of them, split into words and wordpieces, in work/ (never in git)."""
import argparse, gc, gzip, os, pickle
from . import backbone, cased, gold
from .wordpiece import WordPiece


def prepare(path, work, licensed_only=False, smoke=False):
    """(tasks, label lists, allowed classes of partial labels), from the cache where there is one."""
    name = "prepared" + ("-licensed" if licensed_only else "") + ("-smoke" if smoke else "") + ".pkl.gz"
    kept = os.path.join(work, name)
    if os.path.exists(kept):
        gc.disable()    # millions of small lists: collecting while they are made takes most of the time
        with gzip.open(kept, "rb") as f:
            tasks, lists, gold.ALLOWED.sets = pickle.load(f)
        gc.freeze(), gc.enable()
        return tasks, lists
    tasks, lists = gold.load(path, licensed_only, smoke)
    pieces, teacher = WordPiece(backbone.vocabulary(work)), cased.CasedWordPiece(cased.vocabulary(work))
    for documents in tasks.values():
        gold.index_parsed(documents, lists)
        for d in documents:
            d.finish(pieces, teacher)
            d.text = d.offsets = None
            d.labels = {k: v for k, v in d.labels.items() if not k.endswith("_gold")}
    with gzip.open(kept + ".part", "wb", compresslevel=6) as f:
        pickle.dump((tasks, lists, gold.ALLOWED.sets), f, protocol=4)
    os.replace(kept + ".part", kept)
    return tasks, lists


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gold", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--licensed-only", action="store_true")
    p.add_argument("--smoke", action="store_true")
    a = p.parse_args()
    tasks, lists = prepare(a.gold, a.work, a.licensed_only, a.smoke)
    print({k: (len(v), sum(sum(d.lengths) for d in v)) for k, v in tasks.items()}, {k: len(v) for k, v in lists.items()})


if __name__ == "__main__":
    main()
