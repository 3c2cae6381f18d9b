package org.copytaster.annotate.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts in words and figures.
final class Numbers {
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    String[] low =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            .split(" ");
    for (int i = 0; i < low.length; i++) CARDINALS.put(low[i], i);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) CARDINALS.put(tens[i], 20 + 10 * i);
    String[] ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            .split(" ");
    for (int i = 0; i < ordinals.length; i++) ORDINALS.put(ordinals[i], i + 1);
  }

  /// A count that has been read.
  ///
  /// @param value digits, `X` where it is not said how many
  record Count(int end, String value) {}

  private Numbers() {}

  /// Reads the count that begins at `i`, articles included (`a`, `a few`, `two and a half`).
  static @Nullable Count count(Line line, int i) {
    Count vague = vague(line, i);
    if (vague != null) return vague;
    Integer cardinal = CARDINALS.get(line.word(i));
    if (cardinal != null) return fraction(line, words(line, i, cardinal));
    if (line.is(i, "a") || line.is(i, "an")) return article(line, i);
    return figures(line, i);
  }

  private static @Nullable Count vague(Line line, int i) {
    switch (line.word(i)) {
      case "several", "many", "few", "countless", "numerous" -> {
        return new Count(i + 1, "X");
      }
      case "hundreds", "thousands", "dozens", "scores" -> {
        return line.is(i + 1, "of") ? new Count(i + 2, "X") : null;
      }
      case "a" -> {
        if (line.is(i + 1, "few")) return new Count(i + 2, "X");
        if (line.are(i + 1, "couple", "of")) return new Count(i + 3, "2");
        if (line.are(i + 1, "number", "of")) return new Count(i + 3, "X");
        return line.is(i + 1, "dozen") ? new Count(i + 2, "12") : null;
      }
      case "couple" -> {
        return line.is(i + 1, "of") ? new Count(i + 2, "2") : null;
      }
      default -> {
        return null;
      }
    }
  }

  private static Count article(Line line, int i) {
    if (line.is(i + 1, "hundred")) return new Count(i + 2, "100");
    if (line.is(i + 1, "thousand")) return new Count(i + 2, "1000");
    return new Count(i + 1, "1");
  }

  /// `twenty-four`, `twenty four`, `three hundred`.
  private static Count words(Line line, int i, int cardinal) {
    int end = i + 1;
    int value = cardinal;
    int next = line.isHyphen(end) ? end + 1 : end;
    Integer ones = CARDINALS.get(line.word(next));
    if (cardinal >= 20 && ones != null && ones > 0 && ones < 10) {
      value += ones;
      end = next + 1;
    }
    if (line.is(end, "hundred")) return new Count(end + 1, Integer.toString(value * 100));
    if (line.is(end, "dozen")) return new Count(end + 1, Integer.toString(value * 12));
    return new Count(end, Integer.toString(value));
  }

  private static Count fraction(Line line, Count count) {
    if (line.are(count.end(), "and", "a", "half"))
      return new Count(count.end() + 3, count.value() + ".5");
    if (line.are(count.end(), "1/2")) return new Count(count.end() + 1, count.value() + ".5");
    return count;
  }

  private static @Nullable Count figures(Line line, int i) {
    String word = line.word(i);
    if (word.isEmpty() || word.length() > 9 || !Character.isDigit(word.charAt(0))) return null;
    StringBuilder digits = new StringBuilder();
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c >= '0' && c <= '9' || c == '.' && digits.indexOf(".") < 0 && k + 1 < word.length())
        digits.append(c);
      else if (c != ',') return null;
    }
    return fraction(line, new Count(i + 1, digits.toString()));
  }

  /// `third`, `3rd`, `twenty-first` gives nothing: it stands over several words; 0 if `word` is no
  /// ordinal.
  static int ordinal(String word) {
    Integer named = ORDINALS.get(word);
    if (named != null) return named;
    int length = word.length();
    if (length < 3 || length > 4) return 0;
    String ending = word.substring(length - 2);
    boolean ordinal =
        ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    return ordinal ? number(word.substring(0, length - 2)) : 0;
  }

  /// A whole number of at most four digits, or 0.
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) return 0;
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return 0;
      value = value * 10 + c - '0';
    }
    return value;
  }
}
