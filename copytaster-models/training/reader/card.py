"""Writes the figures of a gate into MODEL_CARD.md, between its marks."""
import argparse, json, re


def table(gate):
    dev, lines = gate["dev"], ["| task, dev part | figures |", "|---|---|"]
    a = dev["attribution"]
    lines.append(f"| attribution, PolNeAR | F1 **{a['f1']}** (P {a['p']}, R {a['r']}); content only {a['content only']}; source agreement {a['source agreement']}; exact cue {a['cue']} "
                 f"/ source {a['source']} / content {a['content']}; recall " + ", ".join(f"{k} {v}" for k, v in a["recall by form"].items()) + " |")
    for name, v in dev["names"].items():
        lines.append(f"| names, {name}, four classes | F1 **{v['micro']}** (" + ", ".join(f"{k} {x}" for k, x in v.items() if k != "micro") + ") |")
    for name, v in dev["parse"].items():
        lines.append(f"| syntax, {name} | " + ", ".join(f"{k} {x}" for k, x in v.items() if k != "lemma") + " |")      # lemmas are not exported
    for name, v in dev["facts"].items():
        lines.append(f"| events, {name} | " + ", ".join(f"{k} {x}" for k, x in v.items()) + " |")
    lines += ["", f"8-bit weights, gold tokens (PolNeAR: the recipe's own), after {gate['step']} steps = {gate['wordpieces'] / 1e6:.1f} M wordpieces; seed {(gate.get('arguments') or {}).get('seed', 7)}."]
    return "\n".join(lines)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--gate", required=True)
    p.add_argument("--card", default="MODEL_CARD.md")
    p.add_argument("--mark", default="reader")
    a = p.parse_args()
    text, gate = open(a.card, encoding="utf8").read(), json.load(open(a.gate))
    begin, end = f"<!-- {a.mark} -->", f"<!-- end of {a.mark} -->"
    text = re.sub(re.escape(begin) + ".*?" + re.escape(end), lambda _: f"{begin}\n{table(gate)}\n{end}", text, flags=re.S)
    open(a.card, "w", encoding="utf8").write(text)


if __name__ == "__main__":
    main()
