"""WordPiece of the uncased BERT vocabulary, word by word."""
import unicodedata

MAX_PIECES = 16
PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102


def is_punctuation(c: str) -> bool:
    o = ord(c)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_mark or unicodedata.category(c)[0] == "P" or 0x4E00 <= o <= 0x9FFF


def chunks(word: str) -> list[str]:
    """Lower case, canonical decomposition, no marks or controls; every punctuation sign and Han character alone."""
    out = [""]
    for c in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(c)
        if category == "Mn" or category[0] == "C":
            continue
        if is_punctuation(c):
            out += [c, ""]
        elif category[0] == "Z":
            out.append("")
        else:
            out[-1] += c
    return [x for x in out if x]


class WordPiece:
    chunks = staticmethod(chunks)

    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cache: dict[str, list[int]] = {}
        assert (self.ids["[PAD]"], self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]) == (PAD, UNKNOWN, CLS, SEP)

    def pieces(self, word: str) -> list[int]:
        """Ids of one word, at least one and at most MAX_PIECES."""
        known = self.cache.get(word)
        if known is None:
            known = [i for chunk in self.chunks(word) for i in self._longest_first(chunk)]
            known = self.cache[word] = (known or [UNKNOWN])[:MAX_PIECES]
        return known

    def _longest_first(self, chunk: str) -> list[int]:
        out, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start and ("##" * (start > 0) + chunk[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            out.append(self.ids["##" * (start > 0) + chunk[start:end]])
            start = end
        return out
