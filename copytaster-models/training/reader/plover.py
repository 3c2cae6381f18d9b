"""Sentences with a doer, a sufferer and the PLOVER type of what happens between them."""
import json, os, re
from .document import Document, Pair, covered, from_text
from .labels import PLOVER

HELD_BACK = 5       # every fifth sentence of events-plv is not trained on: the figure the gate shows
RENAMED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def rows(gold, name):
    with open(os.path.join(gold, "story", name), encoding="utf8") as f:
        return [json.loads(line) for line in f if line.strip()]


def pairs(gold, held_back=False):
    """Documents of one sentence with their pair; `held_back`: those of events-plv that are not trained on."""
    out = []
    for k, row in enumerate(rows(gold, "events-plv/plv.jsonl")):
        if (k % HELD_BACK == 0) == held_back:
            text, source, target = _unmarked(row["marked"])
            out.append(_pair(row["id"], text, source, target, [row["root"]]))
    if not held_back:
        for row in rows(gold, "events-gsr/gsr.jsonl"):
            place = lambda side: [(row["text"].find(x["actorText"]), row["text"].find(x["actorText"]) + len(x["actorText"])) for x in row.get(side, [])
                                  if row["text"].find(x["actorText"]) >= 0]
            kind = row["event_current_plover"]
            out.append(_pair(row["id"], row["text"], place("source"), place("target"), [RENAMED.get(kind, kind)]))
    return [d for d in out if d.pairs]


def _unmarked(marked):
    text, spans, at = "", {"s": [], "t": []}, {}
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"<[st]>", part):
            at[part[1]] = len(text)
        elif re.fullmatch(r"</[st]>", part):
            spans[part[2]].append((at[part[2]], len(text)))
        else:
            text += part
    return text, spans["s"], spans["t"]


def _pair(id, text, source, target, types):
    d = from_text(id, re.sub(r"\s", " ", text))
    doer, sufferer = set(covered(d, source)), set(covered(d, target))
    d.pairs = [Pair(doer, sufferer - doer, [PLOVER.index(t) for t in types])] if doer else []
    return d

