package org.copytaster.text;

import java.util.Random;

/// Text as it should never be: words, marks and the characters that break offsets.
public final class RandomText {
  private static final String[] BITS = {
    "said",
    "Mr.",
    "U.S.",
    "Kyiv",
    "don't",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    ".",
    "!",
    "?",
    "…",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\u0000",
    "\uD800",
    "\uDC00",
    "😀",
    "e\u0301",
    "\u0301",
    "\u202E",
    "\u200F",
    "\u200D",
    "\uFEFF",
    "\u00AD",
    "5",
    "1,200",
    "$",
    "%",
    "km",
    "2026-03-02",
    "Friday",
    "last",
    "week",
    "-",
    "—",
    "(",
    ")",
    "[",
    "]",
    "@",
    "#",
    "https://x.org/",
    "a@b.org",
    ".com",
    "President",
    "Maduro",
    "the",
    "of",
    "Paris",
    ",",
    "Texas",
    "شرق",
    "北京",
    "two",
    "years",
    "ago",
    "early",
    "2000s",
    "in",
    "October",
    "&",
    "AT",
    "I",
    "*",
    "_",
    ":",
    ")",
    ";",
    "No.",
    "c."
  };

  private RandomText() {}

  public static String of(Random random, int bits) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(bits);
    for (int i = 0; i < count; i++) {
      text.append(BITS[random.nextInt(BITS.length)]);
      if (random.nextInt(3) == 0) text.append(' ');
    }
    return text.toString();
  }
}
