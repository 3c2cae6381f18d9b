"""Reads the gold sets once and keeps what training needs of them, split into words and wordpieces, in work/ (never in git)."""
import gc, gzip, os, pickle
from . import backbone, cased, gold, silver
from .wordpiece import WordPiece


def prepare(path, work, licensed_only=False, smoke=False, for_teacher=False):
    """(tasks, label lists), from the cache where there is one. `for_teacher`: with the wordpieces of the cased base, which is a
    large thing to fetch for those who do without."""
    name = "prepared" + ("-licensed" if licensed_only else "") + ("-smoke" if smoke else "") + ("-both" if for_teacher else "") + ".pkl.gz"
    kept = os.path.join(work, name)
    if os.path.exists(kept):
        gc.disable()    # millions of small lists: collecting while they are made takes most of the time
        with gzip.open(kept, "rb") as f:
            tasks, lists, gold.ALLOWED.sets = pickle.load(f)
        gc.freeze(), gc.enable()
        return tasks, lists
    tasks, lists = gold.load(path, licensed_only, smoke)
    pieces, teacher = WordPiece(backbone.vocabulary(work)), cased.CasedWordPiece(cased.vocabulary(work)) if for_teacher else None
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


def prepared_silver(path, work):
    """What silver.py reads, as the network and its teacher see it."""
    pieces, teacher = WordPiece(backbone.vocabulary(work)), cased.CasedWordPiece(cased.vocabulary(work))
    documents = silver.unlabelled(path)
    for d in documents:
        d.finish(pieces, teacher)
        d.text = d.offsets = None
    return documents
