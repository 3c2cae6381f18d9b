"""Invented sentences with what the recipe makes of them, so that the Java side can be held to it. No gold text is in here."""
import argparse, json
import torch
from . import backbone, decode, evaluate, labels, shelf
from .document import from_text
from .windows import cut, tensors
from .wordpiece import WordPiece

TEXTS = [
    "Sen. Mara Oduya said on Tuesday that the bridge would reopen by June.",
    "“We can’t wait any longer,” said Ilse van Doorn, a co-founder of the Harbour Trust. “The water is rising.”",
    "KARVINA (Wire) — Two workers were hurt when a crane fell at the Norlund shipyard, police said.",
    "The minister denied that U.S.-made rockets had been sold to the 24-year-old's company.",
    "\"Nobody told us,\" Ms. Petrova wrote in a letter. \"Nobody asked.\"\n\nShe did not elaborate.",
    "According to the report, rainfall in the Upper Tana Valley fell 12.5% in 2021.",
    "He promised to pay $3.5bn; the bank's board isn't convinced.",
    "The Federation of Northern Farmers threatened to block the A4 motorway unless talks resume.",
    "İstanbul'da yağmur: 東京 and Café Müller, résumé, naïve, Ωmega.",
    "😀 The team won 3-1!!! Fans sang all night...",
    "Officials believe the virus, first seen in Koro, may have spread to Lindau and the Aral Sea.",
    "Nurse Adaeze Obi, 41, told reporters she had “no choice” but to leave, adding that colleagues felt the same.",
    "There is no evidence that the vote was rigged, the court found.",
    "Police arrested three men after the protest; a fourth was not charged.",
    "AT&T and O'Leary & Sons cannot merge, regulators ruled on 9/11/2023.",
    "PRIME MINISTER RESIGNS AMID PROTESTS\n\nThe Prime Minister of Valdora resigned on Monday, state television reported.",
    "“It was cold,” he said, “and nobody came to the Winter Games.”",
    "Critics call the plan reckless: “a gift to speculators,” in the words of one mayor.",
    "Visit https://example.org/a?b=1 or write to desk@example.org; #harbour @ilse",
    "The Chinese-led consortium will probably sign the deal in Nairobi, Kenya's capital, next week.",
]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--calibration", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    net, state = shelf.restore(a.weights)
    calibration = json.load(open(a.calibration))
    wordpiece, out = WordPiece(backbone.vocabulary(a.work)), []
    for k, text in enumerate(TEXTS):
        d = from_text(f"p{k}", text).finish(wordpiece)
        windows = cut(d)
        o = tensors(windows[:1])
        n, t = windows[0].end - windows[0].start, windows[0].size
        with torch.no_grad():
            words, quote = net.words(o)
            arcs, relation = net.parser(words, o["sentence"])
            event = net.event(words)
            cue = net.cue(words).softmax(-1)
            got = evaluate.predict(net, [d], ("attribution",))[d.id]["found"]
            pick = lambda x: x.argmax(-1)[0, :n].tolist()
            utf16 = lambda i: len(text[:i].encode("utf-16-le")) // 2
            out.append({"text": text, "words": [[utf16(a), utf16(b)] for a, b in d.offsets], "sentence": d.sentence, "paragraph": d.paragraph,
                        "ids": o["own_ids"][0, :t].tolist(), "shape": o["own_shape"][0, :t].tolist(), "quote": o["own_quote"][0, :t].tolist(), "first": o["own_first"][0, :n].tolist(),
                        "entity": pick(net.entity(words)), "upos": pick(net.upos(words)), "head": pick(arcs), "relation": pick(relation),
                        "cue": pick(cue), "event": [round(x, 3) for x in torch.sigmoid(event[0, :n, 0]).tolist()],
                        "factuality": [round(x, 3) for x in (3 * torch.tanh(event[0, :n, 1])).tolist()],
                        "statements": [{k: ([[utf16(x), utf16(y)] for x, y in s[k]["spans"]]) for k in ("source", "cue", "content")} for s in decode.statements(got, d, calibration)]})
    with open(a.out, "w", encoding="utf8") as f:
        f.write('{"note": "invented sentences; written by reader/parity.py from the 32-bit weights", "steps": %d, "entities": %s, "sentences": [\n' % (state["step"], json.dumps(labels.ENTITIES)))
        f.write(",\n".join(json.dumps(x, ensure_ascii=False) for x in out) + "\n]}\n")


if __name__ == "__main__":
    main()
