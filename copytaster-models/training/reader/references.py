"""Who is meant: GUM's coreference laid on the words of the same documents' treebank."""
from .document import covered
from .gold import jsonl


def lay(documents, path):
    """Gives each document of `documents` (gold.conllu) that the file at `path` knows a label `chain` per word: the number of the
    group of mentions that this word heads one of, or None. A word that heads several nested mentions takes the longest."""
    by_id = {r["id"]: r for r in jsonl(path)}
    for d in documents:
        record = by_id.get(d.id)
        if record is None or not _align(d, record["text"]):
            continue
        chain = [None] * len(d.words)
        numbers = {}
        for span in sorted(record["spans"], key=lambda s: s["end"] - s["start"]):
            words = covered(d, [(span["start"], span["end"])])
            inside = set(words)
            head = next((i for i in words if d.labels["head"][i] not in inside), None)
            if head is not None and span.get("chain") is not None:
                chain[head] = numbers.setdefault(span["chain"], len(numbers))
        d.labels["chain"] = chain
        d.offsets = None


def _align(d, text):
    offsets, at = [], 0
    for word in d.words:
        start = text.find(word, at)
        if start < 0 or start - at > 40:
            return False
        at = start + len(word)
        offsets.append((start, at))
    d.offsets = offsets
    return True
