"""Words and sentences of raw text, as UD English splits them. The rules are written out in ../README.md."""
import re

# Prefixes that UD English leaves joined to the word after their hyphen.
PREFIXES = ("anti co counter cross e eco ex extra hyper inter intra macro mega meta micro mid mini multi neo non over pan "
            "para post pre pro proto pseudo quasi re semi sub super trans ultra un under uni vice").split()
TITLES = "Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Sgt Capt Maj Adm Cmdr Rev Hon Pres Amb Jr Sr St Mt Ft".split()
SHORT = TITLES + ("vs etc Inc Corp Co Ltd Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos al Ave Blvd Rd dept Dept est approx "
                  "Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo").split()
NEVER_ENDS = set(x + "." for x in TITLES + "vs No Nos Jan Feb Aug Sept Sep Oct Nov Dec approx est".split())

DOMAINS = "com org net gov edu mil int info biz co uk us eu de fr ru ua cn in au ca ie nz io tv me ly news app dev".replace(" ", "|")

LETTER = r"[^\W\d_]"
APOSTROPHE = r"['’]"
TOKEN = re.compile("|".join([
    r"https?://[^\s<>\"”]*[^\s<>\"”.,;:!?)\]'’]", r"www\.[^\s<>\"”]*[^\s<>\"”.,;:!?)\]'’]",
    r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+",
    rf"[\w-]+(?:\.[\w-]+)*\.(?:{DOMAINS})\b(?:/[^\s<>\"”]*[^\s<>\"”.,;:!?)\]'’])?",
    r"#(?!\d)\w+", r"@\w+",
    rf"(?:{LETTER}\.){{2,}}(?!\w)",                              # U.S.  a.m.  J.K.
    rf"(?:{'|'.join(SHORT)})\.(?=\s|,|$)",
    rf"(?<![\w.]){LETTER}\.(?=\s*{LETTER}|\s*,)(?-i:(?<=[A-Z]\.))",   # an initial
    rf"[Cc]an(?=not\b)|(?<=[Cc]an)not\b",
    rf"{LETTER}+?(?=n{APOSTROPHE}t\b)", rf"n{APOSTROPHE}t\b",
    rf"(?i:{'|'.join(PREFIXES)})-{LETTER}[\w]*?(?=n{APOSTROPHE}t\b|\b)",
    r"(?<![\w-])(?:\d{3}-)?\d{3}-\d{4}(?![\w-])",              # a telephone number
    r"\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)\b)?", rf"(?<!\w){APOSTROPHE}\d\ds\b",
    rf"{LETTER}+(?:&{LETTER}+)+",                                # AT&T
    rf"{LETTER}[^\W_]*(?:{APOSTROPHE}(?!(?i:s|t|re|ve|ll|d|m)\b){LETTER}+)*",   # O'Brien, Shi'ite
    rf"(?<=\w){APOSTROPHE}(?i:s|re|ve|ll|d|m)\b",
    r"--+|\.\.+|``|''|[!?]+|(?:\W\W)(?<=[:;]-)|_+|[^\w\s]|\w",
]))
END = {".", "!", "?", "...", ".."}
AFTER_END = set("\"”’')]»") | {"''"}
STARTS = set("\"“‘'([«—–-•*") | {"``"}


def words(text: str) -> list[tuple[int, int]]:
    """Half-open offsets of the words."""
    return [m.span() for m in TOKEN.finditer(text)]


def layout(text: str, spans: list[tuple[int, int]]) -> tuple[list[int], list[bool]]:
    """Sentence number of every word, and whether the word opens a paragraph (a line break before it)."""
    sentence, paragraph, number = [], [], 0
    for i, (start, _) in enumerate(spans):
        gap = text[spans[i - 1][1]:start] if i else "\n"
        if "\n" in gap:
            number += i > 0
        elif gap and _ends(text, spans, i - 1) and _opens(text[slice(*spans[i])]):
            number += 1
        sentence.append(number)
        paragraph.append("\n" in gap)
    return sentence, paragraph


def _ends(text, spans, i):
    while i > 0 and text[slice(*spans[i])] in AFTER_END:
        i -= 1
    word = text[slice(*spans[i])]
    if word in END or re.fullmatch(r"[!?]+|\.\.+", word):
        return True
    if word in NEVER_ENDS or not word.endswith("."):
        return False
    return not re.fullmatch(r"[A-Z]\.", word)


def _opens(word):
    return word[0].isupper() or word[0].isdigit() or word in STARTS
