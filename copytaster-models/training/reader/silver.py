"""Articles without annotation, of which the network learns what its teacher says: news of other years, outlets and headlines than the annotated sets hold.

Only parts that no figure of reading is taken on; nothing of their text is ever written into the repository."""
import json, os, random
from .document import from_lines, from_text
from .gold import jsonl

TOPICS = ("egypt", "finan", "h1n1", "iraq")
TREEBANK = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "\\/": "/", "`": "'"}
RAW = (("annotation", "geoparsing", "lgl-train"), ("annotation", "geoparsing", "geowebnews-train"), ("annotation", "geoparsing", "trnews-train"),
       ("annotation", "tempeval3", "train"), ("story", "reuse-planted", "docs"))
TOGETHER = 12               # headlines of a pseudo document, so that windows fill


def unlabelled(gold):
    """The documents, unfinished (document.Document.finish)."""
    at = lambda *parts: os.path.join(gold, *parts) + ".jsonl.gz"
    draw, out = random.Random(13), []
    for topic in TOPICS:
        for record in jsonl(at("story", "briefs-t17", "articles-" + topic)):
            out.append(from_lines(record["id"], "\n".join(map(plain, record["sentences"])), draw))
    for parts in RAW:
        out += [from_text(record["id"], record["text"]) for record in jsonl(at(*parts))]
    titles = [record["title"] for record in jsonl(at("story", "stories-uci", "headlines"))]
    draw.shuffle(titles)
    out += [from_text("headlines", "\n".join(titles[k:k + TOGETHER])) for k in range(0, len(titles), TOGETHER)]
    return [d for d in out if d.words]


def plain(sentence):
    """Without the signs that treebanks write brackets and slashes by."""
    return " ".join(TREEBANK.get(word, word.replace("\\/", "/")) for word in sentence.split())
