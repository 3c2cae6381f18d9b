"""One annotated text as the network sees it: words in sentences and paragraphs, with whatever labels its set has."""
from dataclasses import dataclass, field
from . import tokens
from .shape import quote_states, shape


@dataclass
class Relation:
    """An attribution: word indexes of the cue (its first unbroken run), the source and the content."""
    cue: tuple[int, int]
    source: set[int]
    content: set[int]


@dataclass
class Pair:
    """Word indexes of a doer and of what it acts on, and the PLOVER types of which one is right."""
    doer: set[int]
    sufferer: set[int]
    types: list[int]


@dataclass
class Document:
    id: str
    words: list[str]
    sentence: list[int]
    paragraph: list[bool]
    offsets: list[tuple[int, int]] | None = None
    text: str | None = None
    labels: dict = field(default_factory=dict)   # name -> one value per word; None = not annotated
    relations: list[Relation] | None = None      # None = attribution is not annotated
    guessed: list[tuple[int, int]] = field(default_factory=list)   # cues that a teacher found where none are annotated
    pairs: list[Pair] = field(default_factory=list)
    pieces: list[list[int]] = field(default_factory=list)
    cased: list[list[int]] = field(default_factory=list)           # wordpieces of the teacher
    shapes: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)    # first word of every sentence, and the end
    lengths: list[int] = field(default_factory=list)   # pieces of every sentence, paragraph mark included

    def finish(self, wordpiece, cased=None):
        n = len(self.words)
        self.pieces = [wordpiece.pieces(w) for w in self.words]
        self.cased = [cased.pieces(w) for w in self.words] if cased else []
        self.shapes = [shape(w) for w in self.words]
        self.quotes = quote_states(self.words, self.paragraph)
        self.starts = [i for i in range(n) if i == 0 or self.sentence[i] != self.sentence[i - 1]] + [n]
        self.lengths = [sum(len(self.pieces[i]) + self.paragraph[i] for i in range(a, b)) for a, b in zip(self.starts, self.starts[1:])]
        return self


def from_text(id: str, text: str) -> Document:
    spans = tokens.words(text)
    sentence, paragraph = tokens.layout(text, spans)
    return Document(id, [text[a:b] for a, b in spans], sentence, paragraph, offsets=spans, text=text)


def from_lines(id: str, text: str, random) -> Document:
    """Sets with a sentence a line and a space between tokens. They have no paragraphs: a break is drawn with p = .3."""
    words, sentence, paragraph, offsets, at, number = [], [], [], [], 0, 0
    for line in text.split("\n"):
        breaks = number == 0 or random.random() < .3
        for k, word in enumerate(w for w in line.split(" ") if w):
            start = text.index(word, at)
            at = start + len(word)
            words.append(word), sentence.append(number), paragraph.append(breaks and k == 0), offsets.append((start, at))
        number += bool(line.strip())
    return Document(id, words, sentence, paragraph, offsets=offsets, text=text)


def covered(document: Document, pieces: list[tuple[int, int]]) -> list[int]:
    """Words that overlap any of the character spans."""
    from bisect import bisect_left
    starts, out = [a for a, _ in document.offsets], set()
    for a, b in pieces:
        i = max(0, bisect_left(starts, a) - 1)
        while i < len(starts) and starts[i] < b:
            if document.offsets[i][1] > a:
                out.add(i)
            i += 1
    return sorted(out)
