package org.copytaster.annotate.time;

import java.util.Locale;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// One sentence as the rules see it: lower-case words by index from 0; beyond its ends, empty
/// words.
final class Line {
  private final String[] words;
  private final Copy copy;
  private final Reading reading;
  private final int first;

  Line(Copy copy, Reading reading, Sentence sentence) {
    this.copy = copy;
    this.reading = reading;
    first = sentence.firstToken();
    words = new String[sentence.endToken() - first];
    for (int i = 0; i < words.length; i++)
      words[i] = copy.word(first + i).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  int size() {
    return words.length;
  }

  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean are(int i, String... sequence) {
    for (int k = 0; k < sequence.length; k++) if (!is(i + k, sequence[k])) return false;
    return true;
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < words.length
        && Character.isUpperCase(copy.text().codePointAt(copy.words().get(first + i).start()));
  }

  /// True if nothing stands between this word and the one before.
  boolean isGlued(int i) {
    return i > 0
        && i < words.length
        && copy.words().get(first + i - 1).end() == copy.words().get(first + i).start();
  }

  boolean isHyphen(int i) {
    return is(i, "-") || is(i, "‑");
  }

  String pos(int i) {
    return i >= 0 && i < words.length ? token(i).pos() : "";
  }

  Token token(int i) {
    return reading.tokens().get(first + i);
  }

  Span span(int from, int to) {
    return new Span(copy.words().get(first + from).start(), copy.words().get(first + to - 1).end());
  }
}
