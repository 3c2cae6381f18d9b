#!/usr/bin/env python3
"""Holds ../reader/tokens.py against sentences.tsv and lists the sentences that it splits otherwise; exit 1 if there are any."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from reader import tokens  # noqa: E402

different = 0
for line in open(os.path.join(HERE, "sentences.tsv"), encoding="utf8"):
    if line.startswith("#"):
        continue
    text, words = line.rstrip("\n").split("\t")
    found = " ".join(text[a:b] for a, b in tokens.words(text))
    if found != words:
        different += 1
        print(f"java    {words}\npython  {found}\n")
print(different, "sentences differ")
sys.exit(1 if different else 0)
