"""What the uncased vocabulary loses: the shape of a word, and whether it stands inside a quotation."""
import unicodedata

SHAPES = ["special", "number", "digits-and-letters", "no-letters", "lower", "Title", "UPPER", "single-capital", "miXed"]
QUOTES = ["special", "outside", "inside", "mark"]

OPENING = {"“", "``", "„", "«"}
CLOSING = {"”", "''", "»"}
TOGGLING = {'"', "＂"}


def shape(word: str) -> int:
    """Index into SHAPES; 0 is for [CLS], [SEP] and padding only."""
    decimals = sum(unicodedata.category(c) == "Nd" for c in word)
    if decimals:
        return 1 if all(unicodedata.category(c) == "Nd" or c in ".,-/:" for c in word) else 2
    letters = [unicodedata.category(c) for c in word if unicodedata.category(c)[0] == "L"]
    if not letters:
        return 3
    capital = [c in ("Lu", "Lt") for c in letters]
    if not any(capital):
        return 4
    if len(letters) == 1:
        return 7
    if all(capital):
        return 6
    return 5 if capital[0] and not any(capital[1:]) else 8


def quote_states(words: list[str], paragraph_start: list[bool]) -> list[int]:
    """Index into QUOTES for every word. A quotation ends with its paragraph, closed or not."""
    states, inside = [], False
    for word, starts in zip(words, paragraph_start):
        if starts:
            inside = False
        if word in OPENING:
            inside = True
        elif word in CLOSING:
            inside = False
        elif word in TOGGLING:
            inside = not inside
        else:
            states.append(2 if inside else 1)
            continue
        states.append(3)
    return states
