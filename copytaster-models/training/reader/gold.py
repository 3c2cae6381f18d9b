"""Readers of the gold sets. Nothing of their text is ever written into the repository."""
import gzip, json, os, random
from collections import Counter
from .document import Document, Relation, covered, from_lines, from_text
from .labels import ENTITIES, ENTITY_TYPES, IGNORE, UPOS

FREE_GENRES = {"news", "interview", "bio", "voyage", "academic", "court", "textbook", "speech", "vlog", "conversation"}

# What a label of a set may mean among our types; "O" on the right: the set does not tell it from plain text.
PHYSICAL = set("""africa asia europe america east west north south sea ocean river lake mountain mountains hills valley island islands bay gulf
 strait desert peninsula coast basin delta forest cape plain plateau archipelago caucasus balkans sahel sahara amazon arctic antarctica
 atlantic pacific mediterranean caribbean levant hemisphere continent maghreb oceania scandinavia himalayas alps volcano reef canal""".split())
HAPPENING = set("""war wars cup games olympics olympic festival summit championship championships election elections day week month prize award
 awards conference holocaust revolution navami diwas tournament league marathon congress final finals battle uprising expo fair
 christmas easter ramadan diwali hanukkah parade intifada famine cop forum prix open festivals""".split())
WORLDWIDE = {"Person": ["PER"], "Organization": ["ORG"], "Facility": ["FAC"], "NORP": ["NORP"], "Product": ["PRODUCT"]}
FOUR = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["GPE", "LOC", "FAC"], "MISC": ["NORP", "PRODUCT", "EVENT", "MISC"]}
WNUT = {"person": ["PER"], "location": ["GPE", "LOC", "FAC"], "corporation": ["ORG"], "group": ["ORG", "MISC"], "product": ["PRODUCT"], "creative-work": ["MISC"]}
RE3D = {"Organisation": ["ORG"], "Location": ["GPE", "LOC", "FAC"], "Person": ["PER"], "Nationality": ["NORP"]}


def place(text):
    return ["LOC"] if any(w in PHYSICAL for w in text.lower().split()[-1:]) or text.lower() in PHYSICAL else ["GPE"]


def worldwide(label, text):
    if label == "Location":
        return place(text)
    if label == "Misc":
        return ["EVENT"] if any(w in HAPPENING for w in text.lower().split()) else ["MISC"]
    return WORLDWIDE.get(label)


class Allowed:
    """Partial labels: each word points to a set of classes of which one is right; the loss sums their probability."""

    def __init__(self):
        self.sets, self.index = [], {}

    def of(self, classes) -> int:
        key = frozenset(classes)
        if key not in self.index:
            self.index[key] = len(self.sets)
            self.sets.append(sorted(ENTITIES.index(c) for c in key))
        return self.index[key]


ALLOWED = Allowed()


def jsonl(path):
    with gzip.open(path, "rt", encoding="utf8") as f:
        return [json.loads(line) for line in f if line.strip()]


def entity_set(path, meaning, unannotated=(), keep=lambda r: True, draw=None):
    """`meaning(label, text)` -> types or None (not a name of ours). `unannotated`: types that plain text of this set may hide."""
    out, draw = [], draw or random.Random(11)
    outside = ALLOWED.of(["O"] + [f"{p}-{t}" for t in unannotated for p in "BI"])
    for record in jsonl(path):
        if not keep(record):
            continue
        d = from_lines(record["id"], record["text"], draw)
        y = [outside] * len(d.words)
        for span in record["spans"]:
            types = meaning(span["label"], span["text"])
            for k, i in enumerate(covered(d, [(span["start"], span["end"])]) if types else ()):
                y[i] = ALLOWED.of([f"{'I' if k else 'B'}-{t}" for t in types])
        d.labels["entity"] = y
        out.append(d)
    return out


def lemma_script(form: str, lemma: str) -> str:
    """How to make the lemma: U/L = keep or lower the case, then cut n letters and add an ending; '=' a whole word."""
    for case, base in (("L", form.lower()), ("U", form)):
        n = 0
        while n < min(len(base), len(lemma)) and base[n] == lemma[n]:
            n += 1
        if n >= 1 and len(base) - n <= 5:
            if case == "L" and base == form and lemma != lemma.lower():
                continue
            best = f"{case}{len(base) - n}{lemma[n:]}"
            if case == "L" and apply_script(best, form) == lemma:
                return best
            if case == "U":
                return best
    return "=" + lemma


def apply_script(script: str, form: str) -> str:
    if script[0] == "=":
        return script[1:]
    base = form.lower() if script[0] == "L" else form
    return base[:max(0, len(base) - int(script[1]))] + script[2:]


def conllu(path, keep=lambda genre: True):
    """Documents of basic dependencies; words of multiword tokens one by one, no empty nodes."""
    docs, current, genre = [], None, None
    words, heads, sentence_start, number, newpar = [], [], 0, 0, True

    def flush():
        if current and current.words and keep(genre):
            docs.append(current)
    with gzip.open(path, "rt", encoding="utf8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                flush()
                current = Document(line.split("= ")[1], [], [], [], labels={k: [] for k in ("upos", "lemma", "head", "relation")})
                number, newpar, genre = 0, True, None
            elif line.startswith("# meta::genre"):
                genre = line.split("= ")[1]
            elif line.startswith("# newpar"):
                newpar = True
            elif not line:
                if len(current.words) > sentence_start_of(current, number):
                    number += 1
            elif line[0] != "#":
                p = line.split("\t")
                if not p[0].isdigit():
                    continue
                base = sentence_start_of(current, number)
                current.words.append(p[1]), current.sentence.append(number), current.paragraph.append(newpar and p[0] == "1")
                newpar = False
                L = current.labels
                L["upos"].append(UPOS.index(p[3]) if p[3] in UPOS else None)
                L["lemma"].append(lemma_script(p[1], p[2]) if p[2] != "_" or p[1] == "_" else None)
                L["head"].append(base + int(p[6]) - 1 if p[6] != "0" else -1)
                L["relation"].append(p[7])
    flush()
    return docs


def sentence_start_of(d, number):
    n = len(d.sentence)
    while n and d.sentence[n - 1] == number:
        n -= 1
    return n


def attribution_set(path, keep=lambda r: True):
    out = []
    for record in jsonl(path):
        if keep(record):
            out.append(attribution_document(record))
    return out


def attribution_document(record):
    d = from_text(record["id"], record["text"])
    spans = {s["id"]: s for s in record["spans"]}

    def words_of(relation, role):
        return covered(d, [tuple(x) for i in relation["args"].get(role, []) if i in spans
                           for x in (spans[i].get("frags") or [[spans[i]["start"], spans[i]["end"]]])])
    d.relations = []
    for relation in record.get("relations", []):
        if relation["type"].startswith("attribution-negative"):
            continue
        cue, source, content = (words_of(relation, r) for r in ("cue", "source", "content"))
        if cue:
            end = next((a for a, b in zip(cue, cue[1:]) if b != a + 1), cue[-1])
            d.relations.append(Relation((cue[0], end), set(source) - set(content), set(content)))
    d.relations.sort(key=lambda r: r.cue)
    return d


def event_set(path, group=12):
    """Factuality: single sentences, put together into pseudo documents so that windows fill."""
    out, records = [], jsonl(path)
    for k in range(0, len(records), group):
        d = Document(records[k]["id"], [], [], [], labels={"event": [], "factuality": []})
        for number, record in enumerate(records[k:k + group]):
            one = from_lines(record["id"], record["text"].replace("\n", " "), random.Random(k))
            event, fact = [0] * len(one.words), [None] * len(one.words)
            for span in record["spans"]:
                hit = covered(one, [(span["start"], span["end"])])
                if hit:
                    event[hit[0]] = 1
                    fact[hit[0]] = float(span["factuality"]) if span.get("factuality") is not None else None
            d.words += one.words
            d.sentence += [number] * len(one.words)
            d.paragraph += [i == 0 for i in range(len(one.words))]
            d.labels["event"] += event
            d.labels["factuality"] += fact
        out.append(d)
    return out


def ecb_events(path):
    """Event words of the validated sentences, nominal ones too; nothing is said of the other sentences."""
    out = []
    for record in jsonl(path):
        d = from_lines(record["id"], record["text"], random.Random(5))
        numbers = record["sentence_numbers"]
        valid = {k for k, n in enumerate(numbers) if n in set(record["validated_sentences"])}
        if not valid:
            continue
        y = [0 if s in valid else None for s in d.sentence]
        for span in record["spans"]:
            hit = covered(d, [tuple(x) for x in span.get("frags") or [[span["start"], span["end"]]]])
            if hit and y[hit[0]] is not None and "ACTION" in span["label"]:
                y[hit[0]] = 1
        d.labels["event"] = y
        out.append(d)
    return out


def free_re3d(record):
    return record["meta"]["source"] not in ("BBC_Online", "Delegation_of_the_European_Union_to_Syria") and "BBC" not in record["meta"]["source"] and "Delegation" not in record["meta"]["source"]


def lemma_list(documents, least=3):
    count = Counter(x for d in documents for x in d.labels.get("lemma", []) if x)
    return ["L0"] + sorted(x for x, n in count.items() if n >= least and x != "L0")


def load(gold, licensed_only=False, smoke=False):
    """{task: training documents} and the label lists that come from data."""
    from . import plover, references
    at = lambda *p: os.path.join(gold, "annotation", *p)
    free_genre = lambda g: g in FREE_GENRES
    free_text = lambda r: r["meta"].get("genre") in FREE_GENRES
    four = lambda label, text: FOUR.get(label)
    tasks = {
        "ewt": conllu(at("ud-ewt", "train.conllu.gz")),
        "gum": conllu(at("ud-gum", "train.conllu.gz"), free_genre),
        "wikigold": entity_set(at("wikigold", "train.jsonl.gz"), four),
        "wnut": entity_set(at("wnut17", "train.jsonl.gz"), lambda l, t: WNUT.get(l), ("NORP", "EVENT", "MISC")),
        "re3d": entity_set(at("re3d", "train.jsonl.gz"), lambda l, t: RE3D.get(l), ("PRODUCT", "EVENT", "MISC", "NORP"), free_re3d),
        "facts": event_set(at("factuality", "UDS_IH2-train.jsonl.gz")),
        "facts-news": event_set(at("factuality", "MEANTIME-train.jsonl.gz")),
        "events": ecb_events(at("ecbplus", "train.jsonl.gz")),
    }
    references.lay(tasks["gum"], at("gum-entities-coref", "train.jsonl.gz"))
    if licensed_only:
        tasks["attribution"] = attribution_set(at("gum-attribution", "train.jsonl.gz"), free_text)
    else:
        tasks["attribution"] = attribution_set(at("polnear", "train.jsonl.gz")) + attribution_set(at("polnear", "train-second-annotators.jsonl.gz"))
        tasks["said-elsewhere"] = attribution_set(at("gum-attribution", "train.jsonl.gz"), free_text)
        tasks["types"] = plover.pairs(gold)
        tasks["worldwide"] = entity_set(at("worldwide-ner", "train.jsonl.gz"), worldwide)
        tasks["conll"] = entity_set(at("conll2003", "train.jsonl.gz"), four)
    if smoke:
        tasks = {k: v[:6] for k, v in tasks.items()}
    parsed = tasks["ewt"] + tasks["gum"]
    lists = {"lemma": lemma_list(parsed), "relation": sorted({x for d in parsed for x in d.labels["relation"]})}
    return tasks, lists


def index_parsed(documents, lists):
    """Strings of lemma scripts and relations to their numbers; unseen ones are not trained on."""
    for name in ("lemma", "relation"):
        number = {x: i for i, x in enumerate(lists[name])}
        for d in documents:
            if name in d.labels:
                d.labels[name + "_gold"] = d.labels[name]
                d.labels[name] = [number.get(x, IGNORE) if x is not None else IGNORE for x in d.labels[name]]
